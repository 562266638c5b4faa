"""Which way an injury is followed."""

from enum import StrEnum


class Track(StrEnum):
    """Dates, grades and stages are for `STRAIN` alone."""

    STRAIN = "strain"
    TENDINOPATHY = "tendinopathy"
    REFERRED = "referred"
    BONE = "bone"
    OTHER = "other"
    UNCLEAR = "unclear"
