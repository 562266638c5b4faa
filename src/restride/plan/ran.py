"""What was run, beside what its day allowed, and whether it counts: the ladder decides, run by run."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from restride.assess.own_speed import OwnSpeed, own_speed
from restride.assess.sessions import Session, sessions
from restride.assess.stage import StageAnswer
from restride.journal import View
from restride.journal.kinds.run import Run
from restride.plan.climb import on, replay
from restride.plan.ladder import Climb, Opens
from restride.plan.results import Ran
from restride.plan.route import choose, rests
from restride.plan.running import longest


def ran(view: View, stage: StageAnswer, climb: Climb, fevers: Sequence[date]) -> Iterator[Ran]:
    """Every run since the last setback, the first one first. `climb`: at its foot."""
    runs, speed = {run.id: run for run in view.of(Run)}, own_speed(view, climb.plan, None)
    told = sessions(view, climb.plan)
    for session in replay(climb, stage, fevers):
        opens = on(session.day, stage, climb.plan)
        choice = choose(climb, session.day, opens)
        step = None if choice is None else choice.step
        counted, why = _judged(climb, session, opens)
        far, most = longest(view, climb.plan, told, session.day), climb.plan.rules["alone"]["ceiling"].number
        fast = None if step is None else min(step.top, most)
        yield Ran(
            entry=session.entry,
            allowed="" if step is None else step.id,
            also=() if choice is None else choice.steps,
            rest=rests(climb, session.day),
            most_km=far,
            pct_max=fast,
            share=(share := _share(runs[session.entry], speed)),
            farther=far is not None and session.distance_km is not None and session.distance_km > far,
            faster=share is not None and share > (most if fast is None else fast),
            counted=counted,
            why=why,
        )


def _share(run: Run, speed: OwnSpeed) -> float | None:
    """The greatest share of own top speed, felt or measured, in per cent."""
    measured = None if run.fastest is None else speed.share(run.fastest)
    return max((share for share in (run.share_felt, measured) if share is not None), default=None)


def _judged(climb: Climb, session: Session, opens: Opens) -> tuple[bool, tuple[str, ...]]:
    """Whether a session counts on the ladder as it stood before it; else the codes of why not."""
    if session.verdict != "clean":
        return False, session.not_clean or session.open
    step = climb.plan.steps.get(session.step)
    if step is None:
        return False, ("free",)
    after = climb.copy()
    after.take(session, opens)
    if after.clean[step.id] > climb.clean[step.id]:
        return True, ()
    if step.supervision == "never_alone" and not opens(step):
        return False, ("led",)
    shut = not all(opens(climb.plan.steps[name]) for name in (*climb.path(step), step.id))
    return False, ("gates" if shut else "ahead",)
