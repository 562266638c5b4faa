"""What no single field can tell: whether the entries of a journal fit together."""

from collections import Counter
from collections.abc import Iterator

from pydantic import ValidationError

from restride.journal.explain import explained
from restride.journal.faults import Fault
from restride.journal.journal import Journal
from restride.journal.kinds.correction import Correction, Retract
from restride.journal.kinds.exam import Exam
from restride.journal.kinds.onset import Onset
from restride.journal.kinds.opinion import Opinion
from restride.journal.moment import earliest, latest, local_date
from restride.journal.view import corrected, effective


def unsound(journal: Journal) -> list[Fault]:
    """Every fault between entries, in file order; empty where there is none."""
    faults = [*_repeated(journal), *_dangling(journal), *_noted_early(journal), *_age(journal)]
    faults = faults or list(_bad_corrections(journal))
    return faults or list(_onsets(journal))


def _path(journal: Journal, number: int, name: str) -> str:
    return f"entry[{number}].{name}"


def _repeated(journal: Journal) -> Iterator[Fault]:
    count = Counter(entry.id for entry in journal.entries)
    for number, entry in enumerate(journal.entries):
        if count[entry.id] > 1:
            yield Fault("id_twice", _path(journal, number, "id"), entry.id)


def _dangling(journal: Journal) -> Iterator[Fault]:
    ids = {entry.id: entry for entry in journal.entries}
    for number, entry in enumerate(journal.entries):
        for name, target in _references(entry):
            if target not in ids or target == entry.id:
                yield Fault("no_such_entry", _path(journal, number, name), target)
            elif name == "after_exam" and not isinstance(ids[target], Exam):
                yield Fault("not_an_exam", _path(journal, number, name), target)
            elif name == "corrects" and isinstance(ids[target], (Correction, Retract)):
                yield Fault("corrects_a_correction", _path(journal, number, name), target)


def _references(entry: object) -> Iterator[tuple[str, str]]:
    if isinstance(entry, Correction):
        yield "corrects", entry.corrects
    elif isinstance(entry, Retract):
        yield "retracts", entry.retracts
    elif isinstance(entry, Opinion) and entry.after_exam is not None:
        yield "after_exam", entry.after_exam


def _noted_early(journal: Journal) -> Iterator[Fault]:
    for number, entry in enumerate(journal.entries):
        if latest(entry.noted, journal.zone) < earliest(entry.at, journal.zone):
            yield Fault("noted_before_it_happened", _path(journal, number, "noted_at"), entry.noted.isoformat())


def _age(journal: Journal) -> Iterator[Fault]:
    athlete = journal.athlete
    onset = next((e for e in journal.entries if isinstance(e, Onset)), None)
    if athlete.age is None or athlete.birth_year is None or onset is None:
        return
    turned = local_date(onset.at, journal.zone).year - athlete.birth_year
    if athlete.age not in (turned, turned - 1):
        yield Fault("age_and_birth_year", "athlete.age", athlete.age, {"low": turned - 1, "high": turned})


def _bad_corrections(journal: Journal) -> Iterator[Fault]:
    """Corrections are applied in the order noted; the first that leaves no sound entry is named."""
    ids = {entry.id: entry for entry in journal.entries}
    for entry in journal.ordered:
        if not isinstance(entry, Correction):
            continue
        number = journal.entries.index(entry)
        target = ids[entry.corrects]
        if fixed := {"id", "kind"} & {*entry.set, *entry.unset}:
            yield Fault("correction_of_identity", _path(journal, number, "set"), sorted(fixed)[0])
            continue
        try:
            ids[entry.corrects] = corrected(target, entry, journal.zone)
        except ValidationError as error:
            yield from explained(error, f"entry[{number}].set", type(target))


def _onsets(journal: Journal) -> Iterator[Fault]:
    onsets = [entry for entry in effective(journal.entries, journal.zone) if isinstance(entry, Onset)]
    for extra in onsets[1:]:
        number = next(i for i, entry in enumerate(journal.entries) if entry.id == extra.id)
        yield Fault("second_onset", _path(journal, number, "kind"), "onset", {"first": onsets[0].id})
