"""Check-in: twenty seconds a day."""

from enum import StrEnum
from typing import Literal

from restride.journal.entry import Entry
from restride.journal.field import Nprs, Tri, use
from restride.journal.kinds.intake import Bruise


class NewSign(StrEnum):
    """What may have come up since the last word. `NONE` says that somebody asked."""

    NONE = "none"
    LEG_SWELLING = "leg_swelling"
    CHEST = "chest"
    NUMB_OR_WEAK_FOOT = "numb_or_weak_foot"
    SADDLE_OR_BLADDER = "saddle_or_bladder"
    FEVER_OR_UNWELL = "fever_or_unwell"
    BRUISE_OR_LUMP = "bruise_or_lump"
    NEW_PULL = "new_pull"


class Painkiller(StrEnum):
    """Pain-killers taken that day. `NONE` says that somebody asked."""

    NONE = "none"
    PARACETAMOL = "paracetamol"
    NSAID = "nsaid"
    OPIOID = "opioid"
    OTHER = "other"


class AfterSession(StrEnum):
    """How the leg took the last session, the morning after."""

    USUAL = "usual"
    WORSE = "worse"
    NO_SESSION = "no_session"


class CheckIn(Entry):
    """How the leg is today. Pain is 0-10 (NPRS)."""

    kind: Literal["checkin"]
    walking: Nprs | None = use(route="marker")
    worst: Nprs | None = use("triage", route="marker")
    at_rest: Nprs | None = use("record")
    stiffness: Nprs | None = use("record")
    soreness: Nprs | None = use("record")
    sleep: Nprs | None = use("record")
    confidence: Nprs | None = use("record")
    limp: Tri = use("triage")
    bruise: Bruise | None = use("triage")
    new_signs: tuple[NewSign, ...] | None = use("triage")
    very_ill: Tri = use("triage")
    hot_red_leg: Tri = use("triage")
    red_spreading: Tri = use("triage")
    plain_cold: Tri = use("triage")
    painkillers: tuple[Painkiller, ...] | None = use("plan", route="marker")
    after_session: AfterSession | None = use("plan")
    worsening: Tri = use("triage")
