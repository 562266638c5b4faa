"""Units a figure may carry. An id never changes its meaning; a new meaning is a new id."""

from __future__ import annotations

from typing import NamedTuple

_ANY = float("inf")


class FigureUnit(NamedTuple):
    """A unit with what it measures and the least and greatest value that make sense in it."""

    kind: str
    low: float = -_ANY
    high: float = _ANY


UNITS: dict[str, FigureUnit] = {
    "1": FigureUnit("number"),
    "count": FigureUnit("number", 0),
    "share": FigureUnit("share", 0, 1),
    "pct": FigureUnit("share"),
    "pct_bw": FigureUnit("share of body weight", 0),
    "p": FigureUnit("p value", 0, 1),
    "prob": FigureUnit("probability", 0, 1),
    "s": FigureUnit("time", 0),
    "min": FigureUnit("time"),
    "h": FigureUnit("time"),
    "d": FigureUnit("time"),
    "wk": FigureUnit("time"),
    "mo": FigureUnit("time"),
    "yr": FigureUnit("time"),
    "per_wk": FigureUnit("rate", 0),
    "per_1000h": FigureUnit("rate", 0),
    "per_100py": FigureUnit("rate", 0),
    "per_1000ae": FigureUnit("rate", 0),
    "per_10000ae": FigureUnit("rate", 0),
    "per_athlete_yr": FigureUnit("rate", 0),
    "d_per_1000h": FigureUnit("burden", 0),
    "games": FigureUnit("count", 0),
    "reps": FigureUnit("count", 0),
    "deg": FigureUnit("angle"),
    "deg/s": FigureUnit("angular speed"),
    "mm": FigureUnit("length"),
    "cm": FigureUnit("length"),
    "cm2": FigureUnit("area", 0),
    "cm3": FigureUnit("volume", 0),
    "m": FigureUnit("length"),
    "km": FigureUnit("length"),
    "yd": FigureUnit("length"),
    "mi": FigureUnit("length"),
    "m/s": FigureUnit("speed"),
    "km/h": FigureUnit("speed"),
    "kg": FigureUnit("mass"),
    "N": FigureUnit("force"),
    "N/kg": FigureUnit("force per mass"),
    "Nm": FigureUnit("torque"),
    "Nm/kg": FigureUnit("torque per mass"),
    "kg_cm2": FigureUnit("pressure"),
    "kPa": FigureUnit("pressure"),
    "MPa": FigureUnit("pressure"),
    "NPRS": FigureUnit("pain 0-10", -10, 10),
    "VAS_mm": FigureUnit("pain 0-100 mm", -100, 100),
    "LEFS": FigureUnit("score 0-80", -80, 80),
    "FASH": FigureUnit("score 0-100", -100, 100),
    "PHAT": FigureUnit("score 0-100", -100, 100),
    "points": FigureUnit("score"),
    "OR": FigureUnit("odds ratio", 0),
    "RR": FigureUnit("risk ratio", 0),
    "HR": FigureUnit("hazard ratio", 0),
    "IRR": FigureUnit("rate ratio", 0),
    "LR": FigureUnit("likelihood ratio", 0),
    "SMD": FigureUnit("standardised difference"),
    "r": FigureUnit("correlation", -1, 1),
    "R2": FigureUnit("share of variance", 0, 1),
    "ICC": FigureUnit("agreement", -1, 1),
    "kappa": FigureUnit("agreement", -1, 1),
    "AUC": FigureUnit("discrimination", 0, 1),
    "sens": FigureUnit("share", 0, 1),
    "spec": FigureUnit("share", 0, 1),
    "W": FigureUnit("power", 0),
    "W/kg": FigureUnit("power per mass", 0),
    "mrc": FigureUnit("manual strength 0-5", 0, 5),
    "degC": FigureUnit("temperature"),
    "bpm": FigureUnit("rate", 0),
}
