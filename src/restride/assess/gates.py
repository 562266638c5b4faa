"""How every gate stands on a day: met, not met, not measured or out of date; by whom, and what would do at home."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from restride.assess.judges import judge
from restride.assess.sessions import Session
from restride.assess.tested import Reading, difference, share
from restride.knowledge.criteria import Criteria, Exit
from restride.knowledge.plan import Gate, Plan

State = Literal["met", "not_met", "not_measured", "out_of_date"]


@dataclass(frozen=True, slots=True)
class Criterion:
    """One gate on one day. `why` is a code that explains any state but `met`.

    `via`: who passed it, `clinic` or `home`, or `runs` where sessions did. `judged_by`: who may. `home`: the test
    that a runner can do instead, empty where there is none. `value` in `unit` beside what is `needed`.
    """

    gate: str
    stage: str
    state: State
    why: str = ""
    via: Literal["", "clinic", "home", "runs"] = ""
    judged_by: str = ""
    home: str = ""
    value: float | None = None
    needed: float | None = None
    unit: str = ""
    entries: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    day: date | None = None

    @property
    def met(self) -> bool:
        """Whether it is passed today."""
        return self.state == "met"


@dataclass(frozen=True)
class Gates:
    """Everything that gates are judged from: readings and sessions since `since`, and the tables."""

    plan: Plan
    criteria: Criteria
    readings: tuple[Reading, ...]
    sessions: tuple[Session, ...]

    def all_on(self, day: date) -> Mapping[str, Criterion]:
        """Every gate as it stands at the end of a day."""
        return {name: self.on(gate, day) for name, gate in self.plan.gates.items()}

    def exit(self, gate: Gate) -> Exit:
        """The row of the criteria table that holds a gate's threshold."""
        stage, _, name = gate.exit.partition(".")
        return self.criteria.stages[stage].exits[name]

    def on(self, gate: Gate, day: date) -> Criterion:
        """One gate as it stands at the end of a day."""
        if gate.judge in ("speed", "step"):
            return self._by_runs(gate, day)
        measures = (gate.measure, *gate.also)
        parts = [self._by_reading(gate, measure, day) for measure in measures]
        return min(parts, key=lambda part: _ORDER.index(part.state))

    def _by_reading(self, gate: Gate, measure: str, day: date) -> Criterion:
        taken = [r for r in self.readings if r.measure == measure and r.day <= day and self._may_judge(gate, r)]
        judged = [(r, judge(r, gate, self.exit(gate))) for r in taken]
        counted = [(r, passed) for r, passed in judged if not (r.influence and passed is not False)]
        if not counted:
            return self._criterion(gate, "not_measured", taken[-1].influence if taken else "")
        reading, passed = max(counted, key=lambda pair: (pair[0].day, not pair[0].home))
        if passed is None:
            return self._criterion(gate, "not_measured", "incomplete", reading)
        if not passed:
            return self._criterion(gate, "not_met", "", reading)
        if (day - reading.day).days > self.plan.rules["fresh"]["days"].number:
            return self._criterion(gate, "out_of_date", "old", reading)
        if gate.judge == "difference" and not self._second_day(gate, reading, judged):
            return self._criterion(gate, "not_measured", "second_day", reading)
        return self._criterion(gate, "met", "", reading)

    def _may_judge(self, gate: Gate, reading: Reading) -> bool:
        return not reading.home or bool(gate.home and gate.judged_by == "runner")

    def _second_day(self, gate: Gate, last: Reading, judged: Iterable[tuple[Reading, bool | None]]) -> bool:
        """Whether the same tester passed it on as many days as the row asks."""
        fresh = self.plan.rules["fresh"]["days"].number
        days = {
            r.day
            for r, passed in judged
            if passed and not r.influence and (r.home, r.tester) == (last.home, last.tester)
            if 0 <= (last.day - r.day).days <= fresh
        }
        return len(days) >= self.exit(gate)["days"].number

    def _by_runs(self, gate: Gate, day: date) -> Criterion:
        clean = [s for s in self.sessions if s.day < day and s.verdict == "clean"]
        shown = [s for s in clean if self._shows(gate, s)]
        needed = self._sessions_needed(gate)
        met = len(shown) >= needed and (gate.step != "race_2" or self._full_sessions(clean))
        entries = tuple(session.entry for session in shown)
        return Criterion(
            gate.id,
            gate.stage,
            "met" if met else "not_met" if shown or not clean else "not_measured",
            "" if met else "sessions",
            "runs" if met else "",
            gate.judged_by,
            gate.home,
            float(len(shown)),
            float(needed),
            "sessions",
            entries,
            gate.src,
            shown[-1].day if shown else None,
        )

    def _shows(self, gate: Gate, session: Session) -> bool:
        """Whether a clean session is of the speed, or of the step, that the gate asks for."""
        step = self.plan.steps.get(session.step)
        if step is None or (gate.judged_by == "supervised" and session.alone):
            return False
        if gate.step:
            return session.step == gate.step or (gate.step == "strides_2" and step.branch == "fast")
        return step.top >= self.exit(gate)["speed"].number

    def _sessions_needed(self, gate: Gate) -> int:
        if gate.step:
            return round(self.plan.steps[gate.step]["clean_sessions"].number)
        sessions = self.exit(gate).get("sessions")
        return 1 if sessions is None else round(sessions.number)

    def _full_sessions(self, clean: list[Session]) -> bool:
        """Two full sessions besides the one when tired."""
        full = {"usual_run", "tempo_1", "race_1"}
        least = self.criteria.stages["S5"].exits["full_sessions"]["sessions"].number
        return sum(session.step in full for session in clean) >= least

    def _criterion(self, gate: Gate, state: State, why: str, reading: Reading | None = None) -> Criterion:
        value, needed, unit = self._numbers(gate, reading)
        return Criterion(
            gate=gate.id,
            stage=gate.stage,
            state=state,
            why=why,
            via="" if state != "met" or reading is None else "home" if reading.home else "clinic",
            judged_by=gate.judged_by,
            home=gate.home,
            value=value,
            needed=needed,
            unit=unit,
            entries=() if reading is None else (reading.entry,),
            sources=gate.src,
            day=None if reading is None else reading.day,
        )

    def _numbers(self, gate: Gate, reading: Reading | None) -> tuple[float | None, float | None, str]:
        """What was read and what is needed, where both are numbers."""
        row = self.exit(gate)
        if gate.judge == "share_of_other":
            return (None if reading is None else share(reading)), row["share_of_other"].number, "pct"
        if gate.judge == "difference":
            return (None if reading is None else difference(reading)), row["difference_same_tester"].number, "deg"
        if gate.judge == "ready":
            return (None if reading is None else reading.legs[0]), gate["least"].number, "points"
        return None, None, ""


_ORDER: tuple[State, ...] = ("not_met", "not_measured", "out_of_date", "met")
