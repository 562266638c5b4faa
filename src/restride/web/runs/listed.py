"""The runs so far, newest first: each beside what its day allowed, and whether it counts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from restride.assess.sessions import Session, sessions
from restride.chart.against import against
from restride.chart.picture import Picture
from restride.journal.kinds.run import Run
from restride.plan.results import Ran
from restride.web.leg import Leg
from restride.words import Words, dates, runs
from restride.words.plan import ladder

State = Literal["counts", "open", "not", "before"]
Stands = tuple[State, str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Bar:
    """How far or how fast it was against what was allowed."""

    label: str
    drawn: Picture


@dataclass(frozen=True, slots=True)
class Row:
    """A run: when, which step, what was written down; what was allowed; how it stands, in a word and why."""

    id: str
    when: str
    step: str
    told: str
    allowed: str
    beyond: tuple[str, ...]
    state: State
    word: str
    why: str
    bars: tuple[Bar, ...]


def listed(w: Words, leg: Leg, *, imperial: bool) -> list[Row]:
    """Every run in force. Without a plan, and before the last setback, nothing is said of what was allowed."""
    judged = {one.entry: one for one in leg.answer.today.ran}
    told = {run.id: run for run in leg.view.of(Run)}
    found = sessions(leg.view, leg.knowledge.plan)
    planned = leg.answer.today.instead is None
    rows = []
    for one in reversed(found):
        own = judged.get(one.entry)
        rows.append(_row(w, told[one.entry], own, _stands(one, own, planned=planned), imperial=imperial))
    return [replace(row, when=dates.short_day(w, one.day)) for row, one in zip(rows, reversed(found), strict=True)]


def _row(w: Words, run: Run, ran: Ran | None, stands: Stands, *, imperial: bool) -> Row:
    state, word, codes = stands
    name = w((ladder.STEPS.get(run.step) or ladder.STEPS["free"]).label)
    return Row(
        id=run.id,
        when="",
        step=name[:1].upper() + name[1:],
        told=runs.told(w, run, imperial=imperial),
        allowed="" if ran is None else runs.allowed(w, ran, imperial=imperial),
        beyond=() if ran is None else tuple(_beyond(w, ran)),
        state=state,
        word=w(word),
        why=runs.reasons(w, codes),
        bars=() if ran is None else tuple(_bars(w, run, ran, imperial)),
    )


def _stands(session: Session, ran: Ran | None, *, planned: bool) -> Stands:
    """How a run stands: as a code, as a message, and the codes of why."""
    if session.verdict == "not_clean":
        return "not", runs.NOT_CLEAN, session.not_clean
    if session.verdict == "open":
        return "open", runs.NOT_YET, session.open
    if ran is None:
        return "before", runs.BEFORE if planned else runs.NO_LADDER, ()
    return ("counts", runs.COUNTS, ()) if ran.counted else ("not", runs.NOT_COUNTED, ran.why)


def _beyond(w: Words, ran: Ran) -> Iterator[str]:
    if ran.farther:
        yield w(runs.FARTHER)
    if ran.faster:
        yield w(runs.FASTER)


def _bars(w: Words, run: Run, ran: Ran, imperial: bool) -> Iterator[Bar]:
    """Where both what was run and what was allowed are known."""
    if run.distance_km is not None and ran.most_km is not None:
        yield Bar(runs.far(w, run.distance_km, ran.most_km, imperial=imperial), against(run.distance_km, ran.most_km))
    if ran.share is not None and ran.pct_max is not None:
        yield Bar(runs.fast(w, ran.share, ran.pct_max), against(ran.share, ran.pct_max))
