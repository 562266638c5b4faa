"""The date as JSON: codes and values."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from restride.cli.moments import on_day
from restride.words.when import is_wide

if TYPE_CHECKING:
    from collections.abc import Iterable

    from restride.answer import Answer
    from restride.forecast import Bargain, Dates, DaysLost, Forecast, Treated

SHARES = {"50": 0.5, "80": 0.8, "95": 0.95}
BY_DAYS = (7, 14, 21, 28, 42, 56, 84, 112, 168, 365)


def when(answer: Answer, *, clinician: bool) -> dict[str, Any]:
    """The date, or why there is none, and the milestones ahead; risk by day of return for a clinician alone."""
    if answer.forecast is not None and answer.onset is not None:
        found, onset = answer.forecast, answer.onset
        ahead = [{"milestone": one.milestone} | _dates(one.dates, onset) for one in found.milestones]
        dated = _forecast(found, onset) | {"extrapolated": answer.grade is not None and answer.grade.odds.wide}
        dated["bargains"] = [_bargain(one) for one in found.bargains] if clinician else []
        return {"forecast": dated, "forecast_withheld": None, "milestones": ahead}
    held = answer.withheld
    withheld = {"code": held.code, "rules": list(held.rules)} if held is not None else {"code": "", "rules": []}
    return {"forecast": None, "forecast_withheld": withheld, "milestones": []}


def _forecast(found: Forecast, onset: date) -> dict[str, Any]:
    low, high = found.dates.interval(0.8)
    return _dates(found.dates, onset) | {
        "as_of_day": found.as_of,
        "wide": is_wide(low, found.dates.median, high),
        "perhaps_back": _round(found.perhaps_back),
        "start_median_days": _round(found.start),
        "moves": [
            {
                "entry": one.entry,
                "day": one.day,
                "median_days": _round(one.median),
                "moved_days": _round(one.moved_days),
                "passed": one.passed,
            }
            for one in found.moves
        ],
        "by_odds_median_days": _round(found.by_odds),
        "why": [{"group": one.group, "days": _round(one.days)} for one in found.why],
        "lost": [_lost(one) for one in found.lost],
        "treated": _treated(found.treated, found.as_of),
        "used": list(found.used),
        "skipped": [{"entry": one.entry, "what": one.what, "code": one.code} for one in found.skipped],
        "bands": [
            {
                "marker": one.marker,
                "days": list(one.days),
                "low": _rounded(one.low),
                "middle": _rounded(one.middle),
                "high": _rounded(one.high),
            }
            for one in found.bands
        ],
    }


def _lost(one: DaysLost) -> dict[str, Any]:
    return {
        "entry": one.entry,
        "day": one.day,
        "days": _rounded(one.days),
        "chance": _rounded(one.chance),
        "mean_days": _round(one.mean),
    }


def _treated(one: Treated, start: int) -> dict[str, Any]:
    return {
        "treatment": "needling",
        "from_day": start,
        "median_days": _round(one.dates.median),
        "later_days": _round(one.later),
        "later_interval_days": _rounded(one.interval),
    }


def _bargain(one: Bargain) -> dict[str, Any]:
    return {
        "horizon_days": one.horizon,
        "return_days": list(one.days),
        "low": _rounded(one.low),
        "middle": _rounded(one.middle),
        "high": _rounded(one.high),
    }


def _dates(found: Dates, onset: date) -> dict[str, Any]:
    spans = {name: found.interval(share) for name, share in SHARES.items()}
    return {
        "deciles_days": _rounded(found.deciles),
        "deciles_dates": [on_day(onset, day).isoformat() for day in found.deciles],
        "intervals_days": {name: _rounded(span) for name, span in spans.items()},
        "intervals_dates": {name: [on_day(onset, day).isoformat() for day in span] for name, span in spans.items()},
        "probability_by": {(onset + timedelta(days=day)).isoformat(): _round(found.by(day)) for day in BY_DAYS},
    }


def _rounded(values: Iterable[float]) -> list[float]:
    return [_round(value) for value in values]


def _round(value: float) -> float:
    """Four decimals: more would pretend to know more, and differ between machines."""
    return round(float(value), 4)
