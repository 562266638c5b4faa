"""Words of needling: how, where, and how bad what came after."""

from enum import StrEnum


class Technique(StrEnum):
    """How a needle is used. Galvanic needling passes current too, under ultrasound."""

    DRY = "dry"
    ELECTRICAL = "electrical"
    GALVANIC_GUIDED = "galvanic_guided"


class NeedleRegion(StrEnum):
    """Where a needle is meant to go. The popliteal fossa and the fibular neck are stops; gluteal is off the map."""

    UPPER_THIRD = "upper_third"
    MIDDLE_THIRD = "middle_third"
    LOWER_THIRD = "lower_third"
    ADDUCTOR = "adductor"
    POPLITEAL_FOSSA = "popliteal_fossa"
    FIBULAR_NECK = "fibular_neck"
    GLUTEAL = "gluteal"
    ELSEWHERE = "elsewhere"


class NeedledMuscle(StrEnum):
    """Which muscle a needle went into, as written down."""

    BICEPS_FEMORIS_LONG = "biceps_femoris_long"
    BICEPS_FEMORIS_SHORT = "biceps_femoris_short"
    SEMITENDINOSUS = "semitendinosus"
    SEMIMEMBRANOSUS = "semimembranosus"
    ADDUCTOR_MAGNUS = "adductor_magnus"
    GLUTEAL = "gluteal"
    OTHER = "other"


class Across(StrEnum):
    """Where across its muscle a needle went in."""

    MEDIAL = "medial"
    MIDDLE = "middle"
    LATERAL = "lateral"


class KneeLine(StrEnum):
    """Which knee landmark ends the line on which a place is given as per cent from the ischial tuberosity."""

    EPICONDYLE = "epicondyle"
    TIBIAL = "tibial"


class NeedlingEvent(StrEnum):
    """What went wrong or was felt after needling."""

    SORENESS = "soreness"
    BRUISE = "bruise"
    BLEEDING = "bleeding"
    PAIN_DURING = "pain_during"
    PAIN_AFTER = "pain_after"
    FAINT = "faint"
    ELECTRIC_PAIN = "electric_pain"
    NUMBNESS = "numbness"
    WEAKNESS = "weakness"
    FEVER = "fever"
    SKIN_INFECTION = "skin_infection"
    SWELLING = "swelling"
    NEEDLE_BROKEN = "needle_broken"
    NEEDLE_LEFT = "needle_left"
    OTHER = "other"


class EventSeverity(StrEnum):
    """Classes of White: mild · significant (needs treatment or gets in the way) · serious."""

    MILD = "mild"
    SIGNIFICANT = "significant"
    SERIOUS = "serious"


class Causality(StrEnum):
    """How likely the needle caused it (WHO-UMC)."""

    CERTAIN = "certain"
    PROBABLE = "probable"
    POSSIBLE = "possible"
    UNLIKELY = "unlikely"
    CONDITIONAL = "conditional"
    UNASSESSABLE = "unassessable"


class EventOutcome(StrEnum):
    """How an adverse event ended."""

    RECOVERED = "recovered"
    RECOVERING = "recovering"
    NOT_RECOVERED = "not_recovered"
    LASTING = "lasting"
    FATAL = "fatal"
    NOT_KNOWN = "not_known"
