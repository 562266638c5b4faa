"""Needling screen: what was asked before a needle. It gates a session, it is no consent."""

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field

from restride.journal.entry import Entry
from restride.journal.field import Tri, use
from restride.journal.kinds.flag_review import Examiner
from restride.journal.moment import Moment
from restride.terms.needling import NeedleRegion, Technique


class ScreenGroup(StrEnum):
    """Questions that one `none of these` answers together (the needling table names their members)."""

    WILLING = "willing"
    SKIN = "skin"
    LEG = "leg"
    CURRENT = "current"
    BLOOD = "blood"
    CAUTIONS = "cautions"


class NeedlingScreen(Entry):
    """The questions before needling. Answered with no they hold for that day; some only an examiner can answer so.

    `visit` names who examined and where; without it nobody has, and the screen goes no further than `ask`.
    """

    kind: Literal["needling_screen"]
    visit: Examiner | None = use("screen")
    technique: Technique | None = use("screen")
    regions: tuple[NeedleRegion, ...] | None = use("screen")
    into_lesion: Tri = use("screen")
    unguided: Tri = use("screen")
    sole_practice: Tri = use("screen")

    # willing and able
    unwilling: Tri = use("screen")
    cannot_consent: Tri = use("screen")
    needle_phobia: Tri = use("screen")

    # skin and leg
    insensate_skin: Tri = use("screen")
    infection_there: Tri = use("screen")
    broken_skin_there: Tri = use("screen")
    lymphoedema: Tri = use("screen")
    acutely_ill: Tri = use("screen")
    new_nerve_sign: Tri = use("screen")
    clot_signs: Tri = use("screen")
    torn_through: Tri = use("screen")
    haematoma: Tri = use("screen")
    gap_felt: Tri = use("screen")

    # current
    pacemaker: Tri = use("screen")
    pregnant: Tri = use("screen")
    epilepsy: Tri = use("screen")

    # blood
    vitamin_k_antagonist: Tri = use("screen")
    inr: Annotated[float, Field(ge=0.5, le=20)] | None = use("screen")
    inr_on: Moment | None = use("screen")
    other_anticoagulant: Tri = use("screen")
    antiplatelet: Tri = use("screen")
    bleeding_disorder: Tri = use("screen")

    # cautions
    immune_compromise: Tri = use("screen")
    diabetes: Tri = use("screen")
    vascular_disease: Tri = use("screen")
    valve_disease: Tri = use("screen")
    metal_allergy: Tri = use("screen")
    implant_there: Tri = use("screen")
    joint_operation: Tri = use("screen")
    earlier_reaction: Tri = use("screen")
    radiating_pain: Tri = use("screen")
    frail: Tri = use("screen")
    touch_hurts: Tri = use("screen")

    none_of: tuple[ScreenGroup, ...] | None = use("screen")
    note: str | None = use("record", max_length=2000)
