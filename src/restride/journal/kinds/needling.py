"""Needling as somebody did it and wrote it down. Always storable, whatever it says: it is flagged, never refused."""

from typing import Annotated, Literal

from pydantic import Field

from restride.journal.entry import Entry, EntryId, Name, Person
from restride.journal.field import Part, Tri, use
from restride.journal.moment import Moment
from restride.terms import Side
from restride.terms.needling import Across, KneeLine, NeedledMuscle, NeedleRegion, Technique

Millimetres = Annotated[float, Field(ge=0, le=300)]
Count = Annotated[int, Field(ge=0, le=500)]


class NeedlePoint(Part):
    """One place that a needle went in. `along_pct` from the ischial tuberosity (0) to the knee (100)."""

    muscle: NeedledMuscle | None = None
    region: NeedleRegion | None = None
    side: Side | None = None
    along_pct: Annotated[float, Field(ge=-50, le=200)] | None = None
    line: KneeLine | None = None
    across: Across | None = None
    depth_mm: Millimetres | None = None
    ultrasound: Tri = None
    gauge_mm: Annotated[float, Field(ge=0, le=5)] | None = None
    length_mm: Millimetres | None = None
    direction: Name | None = None
    insertions: Count | None = None
    twitch: Tri = None
    dwell_s: Annotated[float, Field(ge=0, le=7200)] | None = None


class NeedlingConsent(Part):
    """What was said and agreed before the needle. Absent means that nobody wrote it down."""

    capacity: Tri = None
    material_risks: tuple[Name, ...] | None = None
    alternatives: tuple[Name, ...] | None = None
    nothing_offered: Tri = None
    language: Name | None = None
    chaperone: Name | None = None
    parent: Name | None = None
    text_version: Name | None = None
    withdrawn: Tri = None


class Needling(Entry):
    """A session. `before` and `after` name the exams that measured it; needles in must equal needles out."""

    kind: Literal["needling"]
    needler: Person | None = use("screen")
    place: Name | None = use("record")
    technique: Technique | None = use("screen")
    points: tuple[NeedlePoint, ...] = use("screen", default=())
    needles_in: Count | None = use("triage screen")
    needles_out: Count | None = use("triage screen")
    maker: Name | None = use("record")
    lot: Name | None = use("record")
    expiry: Moment | None = use("record")
    consent: NeedlingConsent | None = use("screen")
    before: tuple[EntryId, ...] = use("screen", default=())
    after: tuple[EntryId, ...] = use("screen", default=())
    note: str | None = use("record", max_length=2000)
