"""Units a figure may carry. An id never changes its meaning; a new meaning is a new id."""

from __future__ import annotations

from typing import NamedTuple

_ANY = float("inf")


class Unit(NamedTuple):
    """A unit with what it measures and the least and greatest value that make sense in it."""

    kind: str
    low: float = -_ANY
    high: float = _ANY


UNITS: dict[str, Unit] = {
    "1": Unit("number"),
    "count": Unit("number", 0),
    "share": Unit("share", 0, 1),
    "pct": Unit("share"),
    "pct_bw": Unit("share of body weight", 0),
    "p": Unit("p value", 0, 1),
    "prob": Unit("probability", 0, 1),
    "s": Unit("time", 0),
    "min": Unit("time"),
    "h": Unit("time"),
    "d": Unit("time"),
    "wk": Unit("time"),
    "mo": Unit("time"),
    "yr": Unit("time"),
    "per_wk": Unit("rate", 0),
    "per_1000h": Unit("rate", 0),
    "reps": Unit("count", 0),
    "deg": Unit("angle"),
    "deg/s": Unit("angular speed"),
    "mm": Unit("length"),
    "cm": Unit("length"),
    "cm2": Unit("area", 0),
    "m": Unit("length"),
    "km": Unit("length"),
    "m/s": Unit("speed"),
    "km/h": Unit("speed"),
    "kg": Unit("mass"),
    "N": Unit("force"),
    "N/kg": Unit("force per mass"),
    "Nm": Unit("torque"),
    "Nm/kg": Unit("torque per mass"),
    "kg/cm2": Unit("pressure"),
    "kPa": Unit("pressure"),
    "MPa": Unit("pressure"),
    "NPRS": Unit("pain 0-10", -10, 10),
    "VAS_mm": Unit("pain 0-100 mm", -100, 100),
    "LEFS": Unit("score 0-80", -80, 80),
    "FASH": Unit("score 0-100", -100, 100),
    "PHAT": Unit("score 0-100", -100, 100),
    "points": Unit("score"),
    "OR": Unit("odds ratio", 0),
    "RR": Unit("risk ratio", 0),
    "HR": Unit("hazard ratio", 0),
    "IRR": Unit("rate ratio", 0),
    "LR": Unit("likelihood ratio", 0),
    "SMD": Unit("standardised difference"),
    "r": Unit("correlation", -1, 1),
    "R2": Unit("share of variance", 0, 1),
    "ICC": Unit("agreement", -1, 1),
    "kappa": Unit("agreement", -1, 1),
    "AUC": Unit("discrimination", 0, 1),
    "sens": Unit("share", 0, 1),
    "spec": Unit("share", 0, 1),
    "degC": Unit("temperature"),
    "bpm": Unit("rate", 0),
}
