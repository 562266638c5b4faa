"""Which stage of the way back a strained leg is in, S1 to S6, and how each of its exits stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from restride.assess.gates import Criterion, Gates
from restride.assess.sessions import Session, sessions
from restride.assess.tested import Reading, readings
from restride.journal import View
from restride.journal.kinds.checkin import CheckIn
from restride.journal.kinds.setback import Setback
from restride.journal.moment import local_date
from restride.knowledge import Knowledge
from restride.knowledge.plan import Gate

ORDER = {"distance": ("S1", "S2", "S3", "S5", "S6"), "fast": ("S1", "S2", "S3", "S4", "S5", "S6")}


@dataclass(frozen=True, slots=True)
class StageAnswer:
    """The stage, since when, and the gates. S0 is passed wherever this is given: no flag stands, and it is a strain.

    `passed` has each stage left with its day. `exits` are what this stage asks; `gates` every gate, by id;
    `then` the same as it stood on the day of each run.
    """

    stage: str
    branch: str
    since: date | None
    passed: tuple[tuple[str, date], ...]
    exits: tuple[Criterion, ...]
    gates: Mapping[str, Criterion]
    sessions: tuple[Session, ...]
    readings: tuple[Reading, ...]
    then: Mapping[date, Mapping[str, Criterion]]
    reset_by: str = ""

    @property
    def order(self) -> tuple[str, ...]:
        """The stages of this branch."""
        return ORDER[self.branch]


def stage(view: View, branch: str, knowledge: Knowledge) -> StageAnswer:
    """The stage of a leg whose triage blocks nothing and whose track is strain."""
    reset = max(view.of(Setback), key=lambda entry: local_date(entry.at, view.zone), default=None)
    start = view.day_zero if reset is None else local_date(reset.at, view.zone)
    runs = tuple(s for s in sessions(view, knowledge.plan) if start is None or s.day >= start)
    taken = tuple(r for r in readings(view, knowledge.plan) if start is None or r.day >= start)
    gates = Gates(knowledge.plan, knowledge.criteria, taken, runs)
    passed = _passed(gates, branch, _days(view, gates))
    now = ORDER[branch][len(passed)]
    exits = tuple(gates.on(knowledge.plan.gates[name], view.today) for name in exit_gates(gates, now, branch))
    return StageAnswer(
        stage=now,
        branch=branch,
        since=passed[-1][1] if passed else start,
        passed=tuple(passed),
        exits=exits,
        gates=gates.all_on(view.today),
        sessions=runs,
        readings=taken,
        then={session.day: gates.all_on(session.day) for session in runs},
        reset_by="" if reset is None else reset.id,
    )


def exit_gates(gates: Gates, name: str, branch: str) -> tuple[str, ...]:
    """The gates out of a stage on a branch. Where a branch skips S4, tenderness and readiness open its race steps."""
    kept = ("S4", "S5") if name == "S5" and branch == "distance" else (name,)
    return tuple(gate.id for gate in gates.plan.gates.values() if gate.stage in kept and gate.binds in ("all", branch))


def _days(view: View, gates: Gates) -> list[date]:
    """The days on which something may have been passed."""
    mornings = {local_date(entry.at, view.zone) for entry in view.of(CheckIn)} if gates.sessions else set()
    return sorted(mornings | {reading.day for reading in gates.readings})


def _passed(gates: Gates, branch: str, days: list[date]) -> list[tuple[str, date]]:
    """Each stage left, with the first day on which all of its exits were met at once."""
    passed: list[tuple[str, date]] = []
    for name in ORDER[branch][:-1]:
        rows = [gates.plan.gates[one] for one in exit_gates(gates, name, branch)]
        later = (day for day in days if not passed or day >= passed[-1][1])
        day = next((day for day in later if all(_passes(gates, name, branch, row, day) for row in rows)), None)
        if day is None:
            break
        passed.append((name, day))
    return passed


def _passes(gates: Gates, name: str, branch: str, row: Gate, day: date) -> bool:
    """A home test leaves no stage of the fast branch from S3 on."""
    found = gates.on(row, day)
    return found.met and not (branch == "fast" and name in ("S3", "S4") and found.via == "home")
