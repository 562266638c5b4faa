"""Miles for those who count in them. Everything is kept in kilometres."""

KM_PER_MILE = 1.609344
"""By definition of the international mile."""
