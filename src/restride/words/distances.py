"""Miles, inches and pounds for those who count in them. Everything is kept in metric units."""

from restride.words.mark import N_

KM_PER_MILE, CM_PER_INCH, KG_PER_POUND = 1.609344, 2.54, 0.45359237
"""By definition of the international mile, inch and pound."""
FAR = N_("kilometres"), N_("miles")
"""What a distance is typed in: for those who count in kilometres, and for the others."""
IMPERIAL = {
    "height_cm": N_("height in inches"),
    "mass_kg": N_("weight in pounds"),
    "weekly_km": N_("miles a week"),
    "longest_run_30d_km": N_("longest run of the 30 days before, in miles"),
}
"""Facts of the athlete as they are asked for in the other units."""


def to_km(value: float, *, imperial: bool) -> float:
    """A distance or a speed as typed, in kilometres (an hour)."""
    return value * KM_PER_MILE if imperial else value


def from_km(value: float, *, imperial: bool) -> float:
    """A distance or a speed for whoever reads it."""
    return value / KM_PER_MILE if imperial else value


def pace_to_km(seconds: float, *, imperial: bool) -> float:
    """Seconds for a mile or a kilometre as typed, as seconds for a kilometre."""
    return seconds / KM_PER_MILE if imperial else seconds
