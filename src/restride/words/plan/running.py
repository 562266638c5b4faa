"""A run of the plan: what, how fast, how much pain, what is easier and harder. Metric or imperial."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from restride.words.distances import KM_PER_MILE
from restride.words.mark import N_
from restride.words.plan import days as said
from restride.words.plan import doses
from restride.words.plan import ladder as steps

if TYPE_CHECKING:
    from restride.assess.own_speed import OwnSpeed
    from restride.knowledge.plan import Plan
    from restride.plan import RunPlan
    from restride.words.locale import Words

BY_FEEL = N_("running by how the tendon takes it, as the first advice has it")


def name(w: Words, run: RunPlan) -> str:
    """The step's name."""
    return w(steps.STEPS[run.step].label)


def work(w: Words, plan: Plan, run: RunPlan) -> str:
    """What is run: repetitions, minutes, rest."""
    values = {key: doses.number(w, figure) for key, figure in plan.steps[run.step].figures.items()}
    return w(steps.STEPS[run.step].question, **values)


def short(w: Words, plan: Plan, run: RunPlan) -> str:
    """The run in one line."""
    again = w(steps.NEW_STEP if run.new else steps.AGAIN)
    return f"{name(w, run)} ({again}): {work(w, plan, run)} [{run.step}]"


def limits(w: Words, plan: Plan, run: RunPlan, *, imperial: bool = False) -> str:
    """Warm-up, minutes, effort, speed and distance, in one sentence."""
    warm = plan.steps[run.step].get("warm_up")
    parts = [] if warm is None else [w(steps.WARM_UP, minutes=doses.number(w, warm))]
    parts += [] if run.minutes is None else [w(steps.MINUTES, minutes=f"{run.minutes:g}")]
    return "; ".join([*parts, *_speed(w, plan, run, imperial=imperial)]) + "."


def pain(w: Words, run: RunPlan) -> str:
    """How much pain the run may bring."""
    return w(steps.PAIN_NONE) if run.pain == 0 else w(steps.PAIN_RUN, most=f"{run.pain:g}")


def also(w: Words, run: RunPlan) -> str:
    """What the same session may go on to; empty where nothing."""
    return w(steps.ALSO, steps=w.listed([w(steps.STEPS[one].label) for one in run.also])) if run.also else ""


def ways(w: Words, run: RunPlan) -> str:
    """What is easier and harder."""
    both = [(steps.EASIER, run.easier), (steps.HARDER, run.harder)]
    return w.listed([w(text, step=w(steps.STEPS[one].label)) for text, one in both if one])


def lines(w: Words, plan: Plan, run: RunPlan, *, imperial: bool = False) -> Iterator[str]:
    """The run in full."""
    yield short(w, plan, run)
    yield limits(w, plan, run, imperial=imperial)
    yield pain(w, run)
    yield w(said.STOP_IF, what=w(doses.STOP["run"]))
    yield from (line for line in (also(w, run), ways(w, run)) if line)


def _speed(w: Words, plan: Plan, run: RunPlan, *, imperial: bool) -> Iterator[str]:
    yield w(steps.EFFORT, low=f"{run.rpe[0]:g}", high=f"{run.rpe[1]:g}")
    if run.kmh is not None:
        yield _kmh(w, *run.kmh, imperial=imperial)
        yield w(steps.SHARE, low=f"{run.pct_max[0]:g}", high=f"{run.pct_max[1]:g}")
    elif talk := _talk(plan, run):
        yield w(steps.TALKING, talk=w(steps.TALK[talk]))
    if run.most_km is not None and not run.quality:
        far = run.most_km / KM_PER_MILE if imperial else run.most_km
        yield w(steps.MOST_MILES if imperial else steps.MOST_KM, km=f"{far:.0f}")


def _kmh(w: Words, low: float, high: float, *, imperial: bool) -> str:
    """A speed or a span of speeds, with its pace."""
    unit = KM_PER_MILE if imperial else 1
    slow, quick = low / unit, high / unit
    one = f"{slow:.1f}" == f"{quick:.1f}"
    metric, miles = (steps.SPEED_ONE, steps.SPEED_ONE_MILES) if one else (steps.SPEED, steps.SPEED_MILES)
    text = miles if imperial else metric
    return w(text, low=f"{slow:.1f}", high=f"{quick:.1f}", slow=_pace(slow), quick=_pace(quick))


def _talk(plan: Plan, run: RunPlan) -> str:
    """How one can still speak at the run's effort; empty above what talk tells."""
    return next((row.id for row in plan.effort.values() if run.rpe[1] <= row["rpe"].numbers[-1]), "")


def _pace(speed: float) -> str:
    """`5:30` for a speed in units an hour."""
    minutes, seconds = divmod(round(3600 / speed), 60)
    return f"{minutes}:{seconds:02d}"


def top_speed(w: Words, plan: Plan, speed: OwnSpeed) -> str:
    """What is known of the own top speed."""
    if speed.middle is None or speed.low is None or speed.race_s is None or speed.race_m is None:
        return w(steps.TOP_UNKNOWN)
    ceiling = speed.low * plan.rules["alone"]["ceiling"].number / 100
    minutes, seconds = divmod(round(speed.race_s), 60)
    race = w(steps.RACE, km=f"{speed.race_m / 1000:g}", time=f"{minutes}:{seconds:02d}")
    return w(steps.TOP_KNOWN, middle=f"{speed.middle:.0f}", low=f"{speed.low:.0f}", ceiling=f"{ceiling:.0f}", race=race)
