"""Miles for those who count in them. Everything is kept in kilometres."""

KM_PER_MILE = 1.609344
"""By definition of the international mile."""


def to_km(value: float, *, imperial: bool) -> float:
    """A distance or a speed as typed, in kilometres (an hour)."""
    return value * KM_PER_MILE if imperial else value


def from_km(value: float, *, imperial: bool) -> float:
    """A distance or a speed for whoever reads it."""
    return value / KM_PER_MILE if imperial else value


def pace_to_km(seconds: float, *, imperial: bool) -> float:
    """Seconds for a mile or a kilometre as typed, as seconds for a kilometre."""
    return seconds / KM_PER_MILE if imperial else seconds
