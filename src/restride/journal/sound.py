"""What no single field can tell: whether the entries of a journal fit together."""

from collections import Counter
from collections.abc import Iterator

from pydantic import ValidationError

from restride.journal.entry import Entry
from restride.journal.explain import explained
from restride.journal.faults import Fault
from restride.journal.journal import Journal
from restride.journal.kinds.about import About
from restride.journal.kinds.adverse_event import AdverseEvent
from restride.journal.kinds.correction import Correction, Retract
from restride.journal.kinds.exam import Exam
from restride.journal.kinds.needling import Needling
from restride.journal.kinds.onset import Onset
from restride.journal.kinds.opinion import Opinion
from restride.journal.moment import earliest, latest
from restride.journal.view import corrected, effective, in_force


def unsound(journal: Journal) -> list[Fault]:
    """Every fault between entries; empty where there is none. Entries are replayed only where each can be found."""
    faults = [*_repeated(journal), *_dangling(journal), *_noted_early(journal)]
    faults = faults or [*_bad_corrections(journal)]
    faults = faults or [*_undone(journal)]
    return faults or [*_age(journal), *_onsets(journal)]


def _path(number: int, name: str) -> str:
    return f"entry[{number}].{name}"


def _repeated(journal: Journal) -> Iterator[Fault]:
    count = Counter(entry.id for entry in journal.entries)
    for number, entry in enumerate(journal.entries):
        if count[entry.id] > 1:
            yield Fault("id_twice", _path(number, "id"), entry.id)


def _dangling(journal: Journal) -> Iterator[Fault]:
    ids = {entry.id: entry for entry in journal.entries}
    for number, entry in enumerate(journal.entries):
        for name, target in _references(entry):
            if target not in ids or target == entry.id:
                yield Fault("no_such_entry", _path(number, name), target)
            elif name in ("after_exam", "before", "after") and not isinstance(ids[target], Exam):
                yield Fault("not_an_exam", _path(number, name), target)
            elif name == "corrects" and isinstance(ids[target], (Correction, Retract)):
                yield Fault("corrects_a_correction", _path(number, name), target)


def _references(entry: Entry) -> Iterator[tuple[str, str]]:
    if isinstance(entry, Correction):
        yield "corrects", entry.corrects
    elif isinstance(entry, Retract):
        yield "retracts", entry.retracts
    elif isinstance(entry, Opinion) and entry.after_exam is not None:
        yield "after_exam", entry.after_exam
    elif isinstance(entry, Needling):
        yield from (("before", exam) for exam in entry.before)
        yield from (("after", exam) for exam in entry.after)
    elif isinstance(entry, AdverseEvent) and entry.after_needling is not None:
        yield "after_needling", entry.after_needling


def _noted_early(journal: Journal) -> Iterator[Fault]:
    for number, entry in enumerate(journal.entries):
        if latest(entry.noted, journal.zone) < earliest(entry.at, journal.zone):
            yield Fault("noted_before_it_happened", _path(number, "noted_at"), entry.noted.isoformat())


def _bad_corrections(journal: Journal) -> Iterator[Fault]:
    """Corrections are applied in the order noted; each that leaves no sound entry is named, and passed over."""
    ids = {entry.id: entry for entry in journal.entries}
    numbers = _numbers(journal)
    for entry in journal.ordered:
        if not isinstance(entry, Correction):
            continue
        number, target = numbers[entry.id], ids[entry.corrects]
        if fixed := sorted({"id", "kind"} & {*entry.set, *entry.unset}):
            yield Fault("correction_of_identity", _path(number, "set"), fixed[0])
            continue
        try:
            ids[entry.corrects] = corrected(target, entry, journal.zone)
        except ValidationError as error:
            yield from explained(error, _path(number, "set"), type(target))


def _undone(journal: Journal) -> Iterator[Fault]:
    """A correction may lean on an earlier one; taking that one back must leave a sound entry at every moment."""
    targets = {entry.id: entry.retracts for entry in journal.entries if isinstance(entry, Retract)}
    corrects = {entry.id: entry.corrects for entry in journal.entries if isinstance(entry, Correction)}
    numbers = _numbers(journal)
    about: dict[str, list[Entry]] = {}
    for entry in journal.ordered:
        end = _reached(entry.id, targets)
        told = about.setdefault(corrects.get(end, end), [])
        told.append(entry)
        if entry.id in targets and end in corrects:
            try:
                in_force(told, journal.zone)
            except ValidationError:
                yield Fault("correction_undone", _path(numbers[entry.id], "retracts"), targets[entry.id])


def _reached(name: str, targets: dict[str, str]) -> str:
    """What a retraction of retractions is in the end about; any member of a ring where they form one."""
    seen = set()
    while name in targets and name not in seen:
        seen.add(name)
        name = targets[name]
    return name


def _age(journal: Journal) -> Iterator[Fault]:
    known = journal.as_known()
    athlete, onset = known.athlete, known.day_zero
    if athlete.age is None or athlete.birth_year is None or onset is None:
        return
    turned = onset.year - athlete.birth_year
    if athlete.age not in (turned, turned - 1):
        told = [one for one in known.of(About) if one.facts.model_fields_set & {"age", "birth_year"}]
        path = _path(_numbers(journal)[told[-1].id], "facts.age") if told else "athlete.age"
        yield Fault("age_and_birth_year", path, athlete.age, {"low": turned - 1, "high": turned})


def _onsets(journal: Journal) -> Iterator[Fault]:
    onsets = [entry for entry in effective(journal.entries, journal.zone) if isinstance(entry, Onset)]
    numbers = _numbers(journal)
    for extra in onsets[1:]:
        yield Fault("second_onset", _path(numbers[extra.id], "kind"), "onset", {"first": onsets[0].id})


def _numbers(journal: Journal) -> dict[str, int]:
    return {entry.id: number for number, entry in enumerate(journal.entries)}
