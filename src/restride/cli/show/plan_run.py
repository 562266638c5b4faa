"""A run of the plan: what, how fast, how much pain, what is easier and harder."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from restride.words.plan import days as said
from restride.words.plan import doses
from restride.words.plan import ladder as steps

if TYPE_CHECKING:
    from restride.assess.own_speed import OwnSpeed
    from restride.cli.show.shown import Shown
    from restride.plan import RunPlan


def short(shown: Shown, run: RunPlan) -> str:
    """The run in one line."""
    w = shown.w
    name = w(steps.STEPS[run.step].label)
    again = w(steps.NEW_STEP if run.new else steps.AGAIN)
    return f"{name} ({again}): {_work(shown, run)} [{run.step}]"


def lines(shown: Shown, run: RunPlan) -> Iterator[str]:
    """The run in full."""
    w = shown.w
    yield short(shown, run)
    step = shown.knowledge.plan.steps[run.step]
    warm = step.get("warm_up")
    parts = [] if warm is None else [w(steps.WARM_UP, minutes=doses.number(w, warm))]
    parts += [] if run.minutes is None else [w(steps.MINUTES, minutes=f"{run.minutes:g}")]
    parts += list(_speed(shown, run))
    yield "; ".join(parts) + "."
    yield w(steps.PAIN_NONE) if run.pain == 0 else w(steps.PAIN_RUN, most=f"{run.pain:g}")
    yield w(said.STOP_IF, what=w(doses.STOP["run"]))
    if run.also:
        yield w(steps.ALSO, steps=w.listed([w(steps.STEPS[name].label) for name in run.also]))
    ways = [(steps.EASIER, run.easier), (steps.HARDER, run.harder)]
    if told := [w(text, step=w(steps.STEPS[name].label)) for text, name in ways if name]:
        yield w.listed(told)


def _work(shown: Shown, run: RunPlan) -> str:
    step = shown.knowledge.plan.steps[run.step]
    values = {name: doses.number(shown.w, figure) for name, figure in step.figures.items()}
    return shown.w(steps.STEPS[run.step].question, **values)


def _speed(shown: Shown, run: RunPlan) -> Iterator[str]:
    w = shown.w
    yield w(steps.EFFORT, low=f"{run.rpe[0]:g}", high=f"{run.rpe[1]:g}")
    if run.kmh is not None:
        low, high = run.kmh
        one = f"{low:.1f}" == f"{high:.1f}"
        text = steps.SPEED_ONE if one else steps.SPEED
        yield w(text, low=f"{low:.1f}", high=f"{high:.1f}", slow=_pace(low), quick=_pace(high))
        yield w(steps.SHARE, low=f"{run.pct_max[0]:g}", high=f"{run.pct_max[1]:g}")
    elif talk := _talk(shown, run):
        yield w(steps.TALKING, talk=w(steps.TALK[talk]))
    if run.most_km is not None and not run.quality:
        yield w(steps.MOST_KM, km=f"{run.most_km:.0f}")


def _talk(shown: Shown, run: RunPlan) -> str:
    """How one can still speak at the run's effort; empty above what talk tells."""
    rows = shown.knowledge.plan.effort.values()
    return next((row.id for row in rows if run.rpe[1] <= row["rpe"].numbers[-1]), "")


def _pace(kmh: float) -> str:
    """`5:30` for a speed in km/h."""
    minutes, seconds = divmod(round(3600 / kmh), 60)
    return f"{minutes}:{seconds:02d}"


def top_speed(shown: Shown, speed: OwnSpeed) -> str:
    """What is known of the own top speed."""
    w = shown.w
    if speed.middle is None or speed.low is None or speed.race_s is None or speed.race_m is None:
        return w(steps.TOP_UNKNOWN)
    ceiling = speed.low * shown.knowledge.plan.rules["alone"]["ceiling"].number / 100
    minutes, seconds = divmod(round(speed.race_s), 60)
    race = w(steps.RACE, km=f"{speed.race_m / 1000:g}", time=f"{minutes}:{seconds:02d}")
    return w(steps.TOP_KNOWN, middle=f"{speed.middle:.0f}", low=f"{speed.low:.0f}", ceiling=f"{ceiling:.0f}", race=race)
