"""Where a leg stands on the running ladder, session by session: what was passed, what sent it back, what waits."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from restride.assess.sessions import Session
from restride.knowledge.plan import Plan, Step

Pace = Literal["mild", "usual", "slow"]
Opens = Callable[[Step], bool]
AXES: dict[str, frozenset[str]] = {
    "mild": frozenset({"time", "speed"}),
    "usual": frozenset({"time"}),
    "slow": frozenset(),
}


@dataclass(slots=True)
class Climb:
    """The state of a climb, changed session by session. `days`: when it was run, with the step and its rest.

    `waits` are codes with the entry that raised them, cleared by what answers them.
    """

    plan: Plan
    pace: Pace
    passed: list[str] = field(default_factory=list)
    clean: Counter[str] = field(default_factory=Counter)
    spoilt: Counter[str] = field(default_factory=Counter)
    runs: list[tuple[date, str]] = field(default_factory=list)
    pulls: list[Session] = field(default_factory=list)
    worse: int = 0
    last: Session | None = None

    def copy(self) -> Climb:
        """A climb to play on with."""
        return Climb(
            self.plan,
            self.pace,
            list(self.passed),
            Counter(self.clean),
            Counter(self.spoilt),
            list(self.runs),
            list(self.pulls),
            self.worse,
            self.last,
        )

    def take(self, session: Session, opens: Opens) -> None:
        """Take one session in. `opens` says whether a step's gates were met when it was run."""
        self.runs.append((session.day, session.step))
        self.last = session
        if session.verdict == "not_clean":
            self._back(session)
        elif session.verdict == "clean":
            self.worse = 0
            self.take_clean(session.step, session.worst_pain or 0, opens)

    def take_clean(self, name: str, pain: int, opens: Opens) -> None:
        """A clean session of a step; of the easier ones before it too, where several may be taken at once."""
        step = self.plan.steps.get(name)
        if step is None:
            return
        path = self.path(step)
        if name not in self.passed and not self._may(path, step, pain, opens):
            return
        for one in (*path, name):
            self.clean[one] += 1
            enough = self.clean[one] >= self.plan.steps[one]["clean_sessions"].number
            if one not in self.passed and enough:
                self.passed.append(one)
                self.spoilt.pop(one, None)

    def path(self, step: Step) -> tuple[str, ...]:
        """The steps that a step needs and that are not passed yet, the first one first."""
        found: list[str] = []
        for name in step.needs:
            if name not in self.passed:
                found += [*self.path(self.plan.steps[name]), name]
        return tuple(dict.fromkeys(found))

    def _may(self, path: tuple[str, ...], step: Step, pain: int, opens: Opens) -> bool:
        steps = [self.plan.steps[name] for name in path]
        if not all(opens(one) for one in (*steps, step)):
            return False
        if not path:
            return True
        rule = self.plan.rules["several"]
        axes = {one.axis for one in (*steps, step)}
        slow = all(one.top < rule["below"].number for one in (*steps, step))
        within = len(path) + 1 <= rule[self.pace].number and len(axes) == 1 and axes <= AXES[self.pace]
        return within and slow and pain <= rule["pain"].number

    def _back(self, session: Session) -> None:
        self.spoilt[session.step] += 1
        back = self.plan.back
        if "pull" in session.not_clean or "limp" in session.not_clean:
            self.pulls.append(session)
            self.pace = "slow"
            self.down(session.step, round(back["pull"]["steps"].number))
        elif "pain" in session.not_clean:
            self.down(session.step, round(back["pain"]["steps"].number))
        elif "worse_morning" in session.not_clean:
            self.worse += 1
            if self.worse >= back["morning"]["in_a_row"].number:
                self.worse = 0
                self.down(session.step, 1)

    def down(self, name: str, steps: int) -> None:
        """The next try is so many steps below `name`; a run of no step counts as one of the highest passed."""
        step = self.plan.steps.get(name) or self.highest()
        lost = []
        for _ in range(steps + 1):
            if step is not None:
                lost.append(step.id)
                step = self.plan.steps.get(step.back)
        self.drop(lost)

    def rested(self, days: int) -> str:
        """After so many days without a run: which rule of missed days held, empty where none did."""
        rule = next((row for row in reversed(tuple(self.plan.missed.values())) if days >= row["from"].number), None)
        top = self.highest()
        if rule is None or rule.id == "same" or top is None:
            return ""
        if rule.id == "from_start":
            self.drop(self.passed)
        elif rule.id == "to_easy" and "easy_30" in self.passed and top.id != "easy_30":
            self.drop([name for name in self.passed if self.after("easy_30", name)])
        else:
            self.down(top.id, 1 if rule.id == "to_easy" else 0)
        return rule.id

    def after(self, first: str, name: str) -> bool:
        """Whether a step builds on another."""
        needs = self.plan.steps[name].needs
        return first in needs or any(self.after(first, one) for one in needs)

    def drop(self, lost: Iterable[str]) -> None:
        """Forget steps, and every step that builds on one of them."""
        gone = set(lost)
        for name, step in self.plan.steps.items():
            if gone & set(step.needs):
                gone.add(name)
        self.passed = [name for name in self.passed if name not in gone]
        for name in gone:
            self.clean.pop(name, None)

    def highest(self) -> Step | None:
        """The last step of the ladder that is passed."""
        order = list(self.plan.steps)
        return self.plan.steps[max(self.passed, key=order.index)] if self.passed else None
