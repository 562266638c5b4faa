"""A run of one day, in shares of own top speed and in the runner's own speeds."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from datetime import date, timedelta

from restride.assess.own_speed import OwnSpeed
from restride.assess.sessions import Session, sessions
from restride.journal import View
from restride.knowledge.plan import Plan, Step
from restride.plan.results import PainPolicy, RunPlan, Span
from restride.plan.route import Choice, is_quality


def run_plan(choice: Choice, speed: OwnSpeed, pain: PainPolicy, view: View, plan: Plan) -> RunPlan:
    """What to run. Nothing in it passes the ceiling of a runner alone."""
    step, order = choice.step, list(plan.steps)
    ceiling = plan.rules["alone"]["ceiling"].number
    low, high = step["pct_max"].numbers
    fast = high >= plan.rules["clean"]["fast_from"].number
    return RunPlan(
        step=step.id,
        new=choice.new,
        also=choice.steps,
        minutes=_minutes(step, view),
        pct_max=(low, min(high, ceiling)),
        rpe=_span(step, "rpe"),
        kmh=_kmh(low, min(high, ceiling), speed, ceiling),
        most_km=longest(view, plan, sessions(view, plan)),
        pain=pain.fast if fast else pain.run,
        easier=step.back,
        harder=next((name for name in order if step.id in plan.steps[name].needs), ""),
        sources=step.src,
        quality=is_quality(step),
    )


def _span(step: Step, name: str) -> Span:
    numbers = step[name].numbers
    return numbers[0], numbers[-1]


def _kmh(low: float, high: float, speed: OwnSpeed, ceiling: float) -> Span | None:
    """Speeds from the middle maximum, cut off at the ceiling of the low one: too high a maximum is too fast."""
    if speed.middle is None or speed.low is None:
        return None
    most = speed.low * ceiling / 100
    return min(speed.middle * low / 100, most), min(speed.middle * high / 100, most)


def _minutes(step: Step, view: View) -> float | None:
    """Minutes of running; of the usual easy run a share, where its length is known."""
    if (known := step.get("run_min")) is not None:
        return known.number
    usual, share = view.athlete.usual_run_min, step.get("share")
    return None if usual is None or share is None else usual * share.number / 100


def longest(view: View, plan: Plan, ran: Sequence[Session], before: date | None = None) -> float | None:
    """The farthest, in km, that a run may go by the longest of the last month; None where nobody knows it.

    `ran`: every run, in the order run. `before`: as it was on that day, before its run.
    """
    rule, until = plan.rules["longest_run"], before or view.today + timedelta(days=1)
    first = (before or view.today) - timedelta(days=round(rule["days"].number))
    start, end = (bisect_left(ran, day, key=lambda one: one.day) for day in (first, until))
    runs = [one.distance_km for one in ran[start:end] if one.distance_km is not None]
    known = view.athlete.longest_run_30d_km
    if known is not None and view.day_zero is not None and view.day_zero >= first:
        runs.append(known)
    return max(runs) * rule["share"].number / 100 if runs else None
