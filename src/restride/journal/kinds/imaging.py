"""Imaging: what a picture showed, and who read it."""

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field

from restride.journal.entry import Entry, Name
from restride.journal.field import Tri, use


class Modality(StrEnum):
    """Kind of picture."""

    MRI = "mri"
    ULTRASOUND = "ultrasound"
    RADIOGRAPH = "radiograph"
    CT = "ct"


class Tendon(StrEnum):
    """Which part of the tendon is torn."""

    NONE = "none"
    INTRATENDINOUS = "intratendinous"
    FREE = "free"


class Bone(StrEnum):
    """What the bone shows."""

    NORMAL = "normal"
    STRESS = "stress"
    FRACTURE = "fracture"


class Bamic(StrEnum):
    """British Athletics Muscle Injury Classification."""

    B0A = "0a"
    B0B = "0b"
    B1A = "1a"
    B1B = "1b"
    B1C = "1c"
    B2A = "2a"
    B2B = "2b"
    B2C = "2c"
    B3A = "3a"
    B3B = "3b"
    B3C = "3c"
    B4 = "4"
    B4C = "4c"


class Muscle(StrEnum):
    """The hamstrings."""

    BICEPS_FEMORIS_LONG = "biceps_femoris_long"
    BICEPS_FEMORIS_SHORT = "biceps_femoris_short"
    SEMITENDINOSUS = "semitendinosus"
    SEMIMEMBRANOSUS = "semimembranosus"


class Imaging(Entry):
    """A picture, dated when it was taken."""

    kind: Literal["imaging"]
    modality: Modality = use("record", default=...)
    read_by: Name | None = use("record")
    mri_grade: Annotated[int, Field(ge=0, le=3)] | None = use("track", route="odds")
    bamic: Bamic | None = use("track", route="odds")
    tendon: Tendon | None = use("triage track", route="odds")
    junction: Tri = use("record")
    muscles: tuple[Muscle, ...] | None = use("record")
    length_cm: Annotated[float, Field(ge=0, le=60)] | None = use("record")
    retraction_cm: Annotated[float, Field(ge=0, le=30)] | None = use("record")
    avulsion: Tri = use("triage track")
    lump: Tri = use("triage track")
    clot: Tri = use("triage track")
    bone: Bone | None = use("triage track")
    nerve_root: Tri = use("track")
    tendinopathy: Tri = use("track")
    report: str | None = use("record", max_length=4000)
