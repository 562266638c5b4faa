"""What an examiner can measure, and in which units."""

from enum import StrEnum
from types import MappingProxyType


class Unit(StrEnum):
    """Units of an exam finding, as entered."""

    DEG = "deg"
    DEG_DEFICIT = "deg_deficit"
    NEWTON = "N"
    KILOGRAM = "kg"
    POUND = "lb"
    NEWTON_METRE = "Nm"
    PCT_OF_OTHER = "pct_of_other"
    PCT_DEFICIT = "pct_deficit"
    CM = "cm"
    MM = "mm"
    INCH = "in"
    REPS = "reps"
    MINUTES = "min"
    WATT = "W"
    KPA = "kPa"
    KG_CM2 = "kg_cm2"
    POINTS = "points"
    MRC = "mrc"
    CELSIUS = "degC"


class Result(StrEnum):
    """How a finding reads where no number was taken."""

    NORMAL = "normal"
    REDUCED = "reduced"
    ABSENT = "absent"
    INCREASED = "increased"
    POSITIVE = "positive"
    NEGATIVE = "negative"
    PRESENT = "present"
    UNSURE = "unsure"


class Method(StrEnum):
    """How a finding was taken. `SELF`: a runner's own home test, which never feeds a marker."""

    GONIOMETER = "goniometer"
    INCLINOMETER = "inclinometer"
    HHD = "hhd"
    ISOKINETIC = "isokinetic"
    MANUAL = "manual"
    TAPE = "tape"
    OBSERVED = "observed"
    QUESTIONNAIRE = "questionnaire"
    DEVICE = "device"
    SELF = "self"


class MuscleGroup(StrEnum):
    """Groups whose strength is graded by hand, 0-5."""

    HAMSTRINGS = "hamstrings"
    QUADRICEPS = "quadriceps"
    HIP_EXTENSORS = "hip_extensors"
    HIP_ABDUCTORS = "hip_abductors"
    ADDUCTORS = "adductors"
    GASTROCNEMIUS = "gastrocnemius"
    TIBIALIS_ANTERIOR = "tibialis_anterior"
    TIBIALIS_POSTERIOR = "tibialis_posterior"
    PERONEI = "peronei"
    TOE_EXTENSORS = "toe_extensors"


class Measure(StrEnum):
    """Ids of measures. Where a unit ends in deficit or of_other the value is already a comparison."""

    AKE = "ake"
    PKE = "pke"
    MHFAKE = "mhfake"
    SLR = "slr"
    FULL_EXTENSION = "full_extension"
    HIP_ROTATION = "hip_rotation"
    FABER = "faber"
    LUMBAR_RANGE = "lumbar_range"
    STRENGTH_OUTER = "strength_outer"
    STRENGTH_MID = "strength_mid"
    STRENGTH_INNER = "strength_inner"
    NORDIC = "nordic"
    MANUAL_STRENGTH = "manual_strength"
    FLEXION_AGAINST_GRAVITY = "flexion_against_gravity"
    PALPATION_PAIN = "palpation_pain"
    PALPATION_LENGTH = "palpation_length"
    PALPATION_TO_SIT_BONE = "palpation_to_sit_bone"
    GAP = "gap"
    HAEMATOMA = "haematoma"
    LUMP = "lump"
    BONE_TENDERNESS = "bone_tenderness"
    FULCRUM = "fulcrum"
    HOP_PAIN = "hop_pain"
    ADDUCTOR_SQUEEZE = "adductor_squeeze"
    PASSIVE_STRETCH_PAIN = "passive_stretch_pain"
    TENSE_THIGH = "tense_thigh"
    SLUMP = "slump"
    SLR_NERVE = "slr_nerve"
    CROSSED_SLR = "crossed_slr"
    TINEL = "tinel"
    ANKLE_REFLEX = "ankle_reflex"
    KNEE_REFLEX = "knee_reflex"
    SENSATION = "sensation"
    FOOT_PULSE = "foot_pulse"
    POPLITEAL_MASS = "popliteal_mass"
    CALF_GIRTH = "calf_girth"
    TEMPERATURE = "temperature"
    GAIT = "gait"
    SINGLE_LEG_SQUAT = "single_leg_squat"
    BIKE = "bike"
    WALK_30 = "walk_30"
    BRIDGE = "bridge"
    H_TEST = "h_test"
    HOP = "hop"
    PPT = "ppt"
    READINESS = "readiness"
    NPRS = "nprs"
    FASH = "fash"
    LEFS = "lefs"
    HAOS = "haos"
    PSFS = "psfs"
    TSK11 = "tsk11"


_RANGE = (Unit.DEG, Unit.DEG_DEFICIT)
_STRENGTH = (
    Unit.NEWTON,
    Unit.KILOGRAM,
    Unit.POUND,
    Unit.NEWTON_METRE,
    Unit.PCT_OF_OTHER,
    Unit.PCT_DEFICIT,
)
_LENGTH = (Unit.CM, Unit.MM, Unit.INCH)

MEASURES: MappingProxyType[Measure, tuple[Unit, ...]] = MappingProxyType(
    dict.fromkeys(Measure, ())
    | {
        Measure.AKE: _RANGE,
        Measure.PKE: _RANGE,
        Measure.MHFAKE: _RANGE,
        Measure.SLR: _RANGE,
        Measure.FULL_EXTENSION: _RANGE,
        Measure.HIP_ROTATION: _RANGE,
        Measure.LUMBAR_RANGE: _RANGE,
        Measure.SLR_NERVE: _RANGE,
        Measure.STRENGTH_OUTER: _STRENGTH,
        Measure.STRENGTH_MID: _STRENGTH,
        Measure.STRENGTH_INNER: _STRENGTH,
        Measure.NORDIC: _STRENGTH,
        Measure.MANUAL_STRENGTH: (Unit.MRC,),
        Measure.PALPATION_LENGTH: _LENGTH,
        Measure.PALPATION_TO_SIT_BONE: _LENGTH,
        Measure.LUMP: _LENGTH,
        Measure.CALF_GIRTH: _LENGTH,
        Measure.TEMPERATURE: (Unit.CELSIUS,),
        Measure.BIKE: (Unit.MINUTES, Unit.WATT),
        Measure.WALK_30: (Unit.MINUTES,),
        Measure.BRIDGE: (Unit.REPS, Unit.PCT_OF_OTHER),
        Measure.H_TEST: (Unit.DEG, Unit.POINTS),
        Measure.HOP: (*_LENGTH, Unit.PCT_OF_OTHER),
        Measure.PPT: (Unit.KPA, Unit.KG_CM2),
    }
    | dict.fromkeys(
        (
            Measure.READINESS,
            Measure.NPRS,
            Measure.FASH,
            Measure.LEFS,
            Measure.HAOS,
            Measure.PSFS,
            Measure.TSK11,
        ),
        (Unit.POINTS,),
    )
)
