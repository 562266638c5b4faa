"""Intake: what the person can say about it. Every question may stay unanswered, and unanswered is never no."""

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field

from restride.journal.entry import Entry
from restride.journal.field import Nprs, Tri, use
from restride.terms import Medicine, Place


class Start(StrEnum):
    """How the pain began."""

    SUDDEN = "sudden"
    GRADUAL = "gradual"
    CANT_TELL = "cant_tell"
    NOT_ASKED = "not_asked"


class During(StrEnum):
    """What the person was doing when it came on."""

    RUN = "run"
    SPORT = "sport"
    LIFT = "lift"
    WALK = "walk"
    DAILY_LIFE = "daily_life"
    NOTHING = "nothing"
    CANT_TELL = "cant_tell"


class Mechanism(StrEnum):
    """What the leg did when it went."""

    SPRINT = "sprint"
    FAST_RUN = "fast_run"
    STEADY_RUN = "steady_run"
    JUMP = "jump"
    LUNGE = "lunge"
    MISSTEP = "misstep"
    HIP_UP_KNEE_STRAIGHT = "hip_up_knee_straight"
    OTHER_STRETCH = "other_stretch"
    SLIP_OR_SPLIT = "slip_or_split"
    KICK = "kick"
    BLOW = "blow"
    FALL = "fall"
    NEEDLE = "needle"
    NONE = "none"
    CANT_TELL = "cant_tell"


class WeightBearing(StrEnum):
    """What the leg carries now."""

    NORMAL = "normal"
    PAINFUL = "painful"
    UNABLE = "unable"
    CANT_TELL = "cant_tell"


class Course(StrEnum):
    """How it has gone since it began. More than one may hold."""

    BETTER = "better"
    SAME = "same"
    WORSE_HOURS = "worse_hours"
    WORSE_DAYS = "worse_days"
    COMES_AND_GOES = "comes_and_goes"
    CARE_FAILED = "care_failed"
    CANT_TELL = "cant_tell"


class Bruise(StrEnum):
    """The largest bruise seen so far."""

    NONE = "none"
    SOME = "some"
    LARGE = "large"
    CANT_TELL = "cant_tell"


class Group(StrEnum):
    """Questions that one `none of these` answers together (the triage table names their members)."""

    LUNG = "lung"
    CAUDA_EQUINA = "cauda_equina"
    LIMB = "limb"
    INFECTION = "infection"
    CLOT = "clot"
    NERVE = "nerve"
    RUPTURE = "rupture"
    BONE = "bone"
    RISKS = "risks"


Hours = Annotated[float, Field(ge=0, le=24 * 365 * 5)]
Days = Annotated[float, Field(ge=0, le=365 * 5)]
Centimetres = Annotated[float, Field(ge=0, le=100)]


class Intake(Entry):
    """The story, the signs and the risks, as the person tells them on one day."""

    kind: Literal["intake"]

    # the story
    onset: Start | None = use("triage track")
    during: During | None = use("track")
    mechanism: Mechanism | None = use("triage track", route="odds")
    sharp_pain: Tri = use("track")
    pop: Tri = use("triage track")
    had_to_stop: Tri = use("record")
    places: tuple[Place, ...] | None = use("triage track")
    course: tuple[Course, ...] | None = use("triage track")

    # walking and moving
    weight_bearing: WeightBearing | None = use("triage")
    limp: Tri = use("triage")
    limp_hours: Hours | None = use("triage")
    crutches: Tri = use("triage")
    stairs_hard: Tri = use("record")
    cannot_straighten_knee: Tri = use("triage")
    cannot_bend_knee: Tri = use("triage")
    pain_at_onset: Nprs | None = use("triage", route="marker")
    worst_pain: Nprs | None = use("triage", route="marker")
    walking_pain: Nprs | None = use(route="marker")

    # what can be seen and felt
    bruise: Bruise | None = use("triage track")
    bruise_hours: Hours | None = use("record")
    swelling_thigh: Tri = use("triage track")
    swelling_calf: Tri = use("triage track")
    swelling_whole_leg: Tri = use("triage track")
    gap: Tri = use("triage track")
    lump: Tri = use("triage track")
    lump_growing: Tri = use("triage track")
    lump_size_cm: Centimetres | None = use("triage")

    # symptoms
    tightness: Tri = use("track")
    cramp: Tri = use("track")
    pain_walking: Tri = use("track")
    pain_running: Tri = use("track")
    pain_bending_knee: Tri = use("track")
    sitting_pain: Tri = use("triage track")
    night_pain: Tri = use("triage track")
    rest_pain: Tri = use("triage track")
    soreness_next_day: Tri = use("track")

    # nerve and back
    pain_below_knee: Tri = use("track")
    numbness: Tri = use("triage track")
    weakness: Tri = use("triage track")
    foot_drop: Tri = use("triage track")
    nerve_worsening: Tri = use("triage")
    both_legs: Tri = use("triage track")
    back_pain: Tri = use("triage track")
    slump: Tri = use("track")
    saddle_numbness: Tri = use("triage")
    bladder: Tri = use("triage")
    bowel: Tri = use("triage")
    sexual: Tri = use("triage")

    # clot, chest, circulation
    breathless: Tri = use("triage")
    chest_pain: Tri = use("triage")
    coughing_blood: Tri = use("triage")
    cold_foot: Tri = use("triage")
    pale_foot: Tri = use("triage")
    vein_tenderness: Tri = use("triage track")
    calf_difference_cm: Annotated[float, Field(ge=-20, le=30)] | None = use("triage")
    pitting_oedema: Tri = use("triage")
    collateral_veins: Tri = use("triage")
    previous_clot: Tri = use("triage")
    paralysis_or_cast: Tri = use("triage")
    recent_operation: Tri = use("triage")
    immobility: Tri = use("triage")
    long_travel: Tri = use("triage")

    # infection, muscle, pressure
    fever: Tri = use("triage")
    unwell: Tri = use("triage")
    hot: Tri = use("triage")
    red: Tri = use("triage")
    red_spreading: Tri = use("triage")
    plain_cold: Tri = use("triage")
    dark_urine: Tri = use("triage")
    pain_out_of_proportion: Tri = use("triage")
    tense_thigh: Tri = use("triage")
    pain_on_passive_stretch: Tri = use("triage")

    # bone and growth
    bony_tenderness: Tri = use("triage track")
    bone_deformity: Tri = use("triage")
    hop_pain: Tri = use("triage track")
    fulcrum_pain: Tri = use("triage track")
    low_energy: Tri = use("triage risk")
    load_rise: Tri = use("track risk")

    # general risks
    weight_loss: Tri = use("triage")
    cancer: Tri = use("triage")
    osteoporosis: Tri = use("triage")
    pregnant: Tri = use("triage")
    gave_birth: Tri = use("triage")
    hormones: Tri = use("triage")
    bleeding_disorder: Tri = use("triage")
    medicines: tuple[Medicine, ...] | None = use("triage")
    needled_days_ago: Days | None = use("triage")
    injected_days_ago: Days | None = use("triage")

    # causes, as they were before the injury
    explosive_load: Tri = use("risk")
    known_weakness: Tri = use("risk")
    stiff_before: Tri = use("risk")
    warmed_up: Tri = use("risk")
    fatigued: Tri = use("risk")
    slept_badly: Tri = use("risk")
    poor_pelvic_control: Tri = use("risk")

    none_of: tuple[Group, ...] | None = use("triage")
