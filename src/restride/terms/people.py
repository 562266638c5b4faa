"""People, their setting, and what they take."""

from enum import StrEnum


class Role(StrEnum):
    """In what capacity somebody writes an entry."""

    RUNNER = "runner"
    PARENT = "parent"
    COACH = "coach"
    PHYSIO = "physio"
    DOCTOR = "doctor"
    NURSE = "nurse"
    ACUPUNCTURIST = "acupuncturist"
    RESEARCHER = "researcher"

    @property
    def examines(self) -> bool:
        """Whether this role may make a clinical finding."""
        return self in EXAMINING


EXAMINING = frozenset({Role.PHYSIO, Role.DOCTOR, Role.NURSE, Role.ACUPUNCTURIST})


class Sex(StrEnum):
    """Sex, as far as published cohorts tell it apart."""

    FEMALE = "female"
    MALE = "male"
    OTHER = "other"


class Setting(StrEnum):
    """Where the injury is seen: it sets the base rates of the grades."""

    ELITE = "elite"
    MRI = "mri"
    CLINIC = "clinic"
    ALL_COMERS = "all_comers"


class Level(StrEnum):
    """Level of sport."""

    RECREATIONAL = "recreational"
    CLUB = "club"
    COLLEGE = "college"
    ELITE = "elite"


class Medicine(StrEnum):
    """Medicines that change what is safe. `NONE` says that somebody asked and there are none."""

    NONE = "none"
    VITAMIN_K_ANTAGONIST = "vitamin_k_antagonist"
    OTHER_ANTICOAGULANT = "other_anticoagulant"
    ANTIPLATELET = "antiplatelet"
    STATIN = "statin"
    BISPHOSPHONATE = "bisphosphonate"
    STEROID = "steroid"
    QUINOLONE = "quinolone"
    HORMONES = "hormones"
    OTHER = "other"


class Condition(StrEnum):
    """Long-standing conditions that change what is safe. `NONE` says that somebody asked."""

    NONE = "none"
    OSTEOPOROSIS = "osteoporosis"
    CANCER = "cancer"
    BLEEDING_DISORDER = "bleeding_disorder"
    PREVIOUS_CLOT = "previous_clot"
    DIABETES = "diabetes"
    EPILEPSY = "epilepsy"
    PACEMAKER = "pacemaker"
    LYMPHOEDEMA = "lymphoedema"
    IMMUNE_COMPROMISE = "immune_compromise"
    VASCULAR_DISEASE = "vascular_disease"
    LOW_ENERGY = "low_energy"
    OTHER = "other"
