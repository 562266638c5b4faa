"""Whether a leg responded: more than the measures' error, in range and in pain, still there at 72 hours."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from restride.assess.seen import examined
from restride.journal import Entry, View
from restride.journal.kinds.checkin import CheckIn, Painkiller
from restride.journal.kinds.exam import Exam, Finding
from restride.journal.kinds.needling import Needling
from restride.journal.moment import earliest, latest
from restride.knowledge import Knowledge
from restride.needling.results import Response
from restride.terms import Measure, Unit

GAIN = {Measure.AKE: -1.0, Measure.SLR: 1.0}
"""Sign of a gain: AKE is degrees short of a straight knee, SLR degrees from the couch."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One reading with the first and last instant it can be of, by whom and in which entry."""

    first: datetime
    last: datetime
    value: float
    tester: str
    entry: str


def responded(view: View, session: Needling, knowledge: Knowledge) -> Response:
    """The response to a session, or what is missing to tell. Readings on pain-killers are not used."""
    ranges = [_changes(view, session, measure, unit, knowledge) for measure in GAIN for unit in _UNITS]
    best = next((one for one in ranges if one.range_change is not None), None)
    best = best or next((one for one in ranges if one.same_visit is not None), Response("not_known"))
    pain = _pain(view, session, knowledge)
    return _verdict(best, pain, knowledge)


_UNITS = (Unit.DEG, Unit.DEG_DEFICIT)


def _changes(view: View, session: Needling, measure: Measure, unit: Unit, knowledge: Knowledge) -> Response:
    readings = sorted(_range(view, measure, unit), key=lambda one: (one.last, one.entry))
    before, held, soon = _around(view, session, readings, knowledge)
    sign = -1.0 if unit is Unit.DEG_DEFICIT else GAIN[measure]
    same_visit = None if before is None or soon is None else sign * (soon.value - before.value)
    if before is None or held is None:
        return Response("not_known", same_visit=same_visit, measure=str(measure))
    same_tester = bool(before.tester) and before.tester == held.tester
    error = knowledge.measures[measure].error(same_tester=same_tester)
    return Response(
        "not_known",
        range_change=sign * (held.value - before.value),
        range_error=None if error is None else error.number,
        same_visit=same_visit,
        measure=str(measure),
        entries=(before.entry, held.entry),
    )


def _around(
    view: View, session: Needling, readings: Sequence[Reading], knowledge: Knowledge
) -> tuple[Reading | None, Reading | None, Reading | None]:
    """The last reading before, the first that is surely 72 hours after, and the last of the hours between."""
    began, ended = earliest(session.at, view.zone), latest(session.at, view.zone)
    table = knowledge.needling.response
    oldest = table["before"].number * 24
    before = [one for one in readings if one.last <= began and _hours(one.first, began) <= oldest]
    before += [one for one in readings if one.entry in session.before and one not in before]
    after = [one for one in readings if one.entry not in session.before and one.first > began]
    held = [one for one in after if _hours(ended, one.first) >= table["held"].number]
    held = [one for one in held if _hours(began, one.last) <= table["until"].number * 24]
    soon = [one for one in readings if one.entry in session.after or (one in after and one.last <= view.at)]
    soon = [one for one in soon if one.first.date() == began.date() and one.entry not in session.before]
    return (before[-1] if before else None), (held[0] if held else None), (soon[0] if soon else None)


def _hours(start: datetime, end: datetime) -> float:
    return (end - start).total_seconds() / 3600


def _range(view: View, measure: Measure, unit: Unit) -> Iterator[Reading]:
    for exam in view.of(Exam):
        if _on_painkillers(exam):
            continue
        for one in exam.findings:
            hurt = one.side in (None, view.journal.side) and one.measure is measure and one.unit is unit
            if hurt and one.number is not None and examined(one, exam):
                yield _reading(view, exam, one.number, (one.examiner or exam.by).name or "")


def _pain(view: View, session: Needling, knowledge: Knowledge) -> tuple[float, tuple[str, ...]] | None:
    """How far the worst pain fell, with its entries."""
    readings = sorted(_pains(view), key=lambda one: (one.last, one.entry))
    before, held, _ = _around(view, session, readings, knowledge)
    return None if before is None or held is None else (before.value - held.value, (before.entry, held.entry))


def _pains(view: View) -> Iterator[Reading]:
    for entry in view.entries:
        if isinstance(entry, CheckIn) and entry.worst is not None and not _on_painkillers(entry):
            yield _reading(view, entry, float(entry.worst))
        elif isinstance(entry, Exam) and not _on_painkillers(entry):
            yield from (_reading(view, entry, one.number) for one in entry.findings if _rates_pain(one) and one.number)


def _rates_pain(finding: Finding) -> bool:
    return finding.measure is Measure.NPRS and finding.number is not None


def _reading(view: View, entry: Entry, value: float, tester: str = "") -> Reading:
    return Reading(earliest(entry.at, view.zone), latest(entry.at, view.zone), value, tester, entry.id)


def _on_painkillers(entry: CheckIn | Exam) -> bool:
    return any(one is not Painkiller.NONE for one in entry.painkillers or ())


def _verdict(found: Response, pain: tuple[float, tuple[str, ...]] | None, knowledge: Knowledge) -> Response:
    least = knowledge.needling.response["pain"].number
    missing = (("range",) if found.range_change is None or found.range_error is None else ()) + (
        ("pain",) if pain is None else ()
    )
    fallen, entries = (None, ()) if pain is None else pain
    verdict = "not_known"
    if found.range_change is not None and found.range_error is not None and fallen is not None:
        real = found.range_change > found.range_error and fallen >= least
        verdict = "response" if real else "no_response"
    return Response(
        verdict=verdict,  # type: ignore[arg-type]
        range_change=found.range_change,
        range_error=found.range_error,
        pain_change=fallen,
        pain_error=least,
        same_visit=found.same_visit,
        measure=found.measure,
        missing=missing,
        entries=tuple(dict.fromkeys((*found.entries, *entries))),
    )
