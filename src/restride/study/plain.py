"""Results of a study as plain data: what is committed, printed as JSON, and quoted by documents."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict
from hashlib import sha256
from math import isfinite
from typing import Any, TypeVar

from restride.knowledge.clock import Clock
from restride.study.calibrate import Calibrated
from restride.study.compare import Against, Compared
from restride.study.fit import Fit
from restride.study.past import Card
from restride.study.stages import Lesson, Stage
from restride.study.trial import Tried

Plain = dict[str, Any]
T = TypeVar("T")
FIGURES = 6
"""Digits kept: a result made again on another machine differs in the last ones."""


def mark(clock: Clock) -> str:
    """Twelve hex digits over every value of a clock: results of another clock are of another model."""
    return sha256(repr(clock).encode()).hexdigest()[:12]


def calibrated(found: Calibrated) -> Plain:
    """A calibration."""
    return rounded(
        {
            "in_short": _in_short(found),
            "blocks": {one.block: _fit(one) for one in found.fits},
            "left_out": [asdict(one) for one in found.left_out],
            "apart": against(found.apart),
            "unmet": [one.target.key for one in found.unmet],
        }
    )


def _in_short(found: Calibrated) -> Plain:
    counts = {"figures": len(found.figures), "unmet": len(found.unmet), "parameters": len(found.values)}
    left_out = {"left_out": len(found.left_out), "again": len(found.again), "apart": max(found.again, default=0.0)}
    return counts | {"moved": found.moved} | left_out


def _fit(one: Fit) -> Plain:
    parameters = [asdict(p) | {"moved": p.moved, "at_bound": p.at_bound} for p in one.parameters]
    rows = zip(one.before, one.after, strict=True)
    keys = [p.key for p in one.parameters]
    moves = [dict(zip(keys, row, strict=True)) for row in one.jacobian.tolist()]
    figures = [compared(b) | _was(a) | {"moved_by": one.mover(i), "moves": moves[i]} for i, (a, b) in enumerate(rows)]
    return {"parameters": parameters, "figures": figures}


def _was(one: Compared) -> Plain:
    return {"shipped": one.target.plain(one.model), "z_shipped": one.z}


def against(found: Against) -> Plain:
    """Cohorts scored."""
    figures, unmeasured = [compared(one) for one in found.compared], [asdict(one) for one in found.unmeasured]
    middles = {"n": len(found.middles), "held": sum(one.held for one in found.middles)}
    head = {"held": found.held, "middles": middles, "pace": found.pace, "reckoned": found.reckoned}
    return rounded(head | {"figures": figures, "unmeasured": unmeasured})


def compared(one: Compared) -> Plain:
    """One figure: published and the model's as printed, its error on the scale compared."""
    target = one.target
    model, doubt = target.plain(one.model), {"sampling": one.sampling, "setting": one.setting}
    head = {"key": target.key, "statistic": target.measured.statistic, "n": target.n, "published": target.published}
    return head | {"model": model} | doubt | {"z": one.z, "held": one.held}


def tried(rows: Iterable[Tried]) -> list[Plain]:
    """A trial of the forecast."""
    found = []
    for one in rows:
        ranks = {"ranks": one.ranks, "tissue": one.tissue}
        uniform = {name: asdict(each) | {"inside": each.inside} for name, each in ranks.items()}
        row = asdict(one.scores)
        skills = {"skill_on_odds": row.pop("skill"), "skill_on_grade": one.skill_on_grade}
        found.append(rounded(asdict(one.case) | row | skills | {"by_seed": one.by_seed} | uniform))
    return found


def card(found: Card) -> Plain:
    """Scores of past forecasts, and each of them."""
    past = [
        {"journal": one.journal, "day": one.day, "back": one.back, "median": one.dates.median, "pit": one.pit}
        | {"interval_80": one.dates.interval(0.8), "by_odds": one.by_odds.median, "guess": one.guess}
        for one in found.past
    ]
    ranks = None if found.ranks is None else asdict(found.ranks) | {"inside": found.ranks.inside}
    counts = {name: getattr(found, name) for name in ("legs", "made_up", "unfinished", "untold", "withheld")}
    return rounded(counts | {"rows": [asdict(one) for one in found.rows], "ranks": ranks, "forecasts": past})


def lesson(found: Lesson) -> Plain:
    """What a registry taught."""
    return rounded(
        {"legs": found.legs, "finished": found.finished, "adopted": found.values}
        | {"stages": [_stage(one) for one in found.stages]}
    )


def _stage(one: Stage) -> Plain:
    pairs = zip(one.learnt.parameters, one.learnt.doubt, strict=True)
    parameters = [asdict(p) | {"doubt_left": left} for p, left in pairs]
    verdict = None if one.verdict is None else asdict(one.verdict)
    return {"stage": one.name, "parameters": parameters, "out_of_sample": verdict, "why_not": one.why_not}


def rounded(value: T) -> T:
    """The same with every number at a few digits."""
    found: T = _rounded(value)
    return found


def _rounded(value: Any) -> Any:
    if isinstance(value, float):
        return float(f"{value:.{FIGURES}g}") if isfinite(value) else None
    if isinstance(value, dict):
        return {key: _rounded(one) for key, one in value.items()}
    return [_rounded(one) for one in value] if isinstance(value, (list, tuple)) else value
