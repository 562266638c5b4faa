"""Sides and places of the body."""

from enum import StrEnum


class Side(StrEnum):
    """A leg, as its owner names it."""

    LEFT = "left"
    RIGHT = "right"

    @property
    def other(self) -> "Side":
        """The other leg."""
        return Side.RIGHT if self is Side.LEFT else Side.LEFT


class Place(StrEnum):
    """Where it hurts. `BACK_OF_THIGH` where nobody says how high."""

    BUTTOCK = "buttock"
    SIT_BONE = "sit-bone"
    MID_INNER = "mid-inner"
    MID_OUTER = "mid-outer"
    DISTAL_INNER = "distal-inner"
    DISTAL_OUTER = "distal-outer"
    BEHIND_KNEE = "behind-knee"
    CALF = "calf"
    GROIN = "groin"
    HIP = "hip"
    SACRUM = "sacrum"
    FRONT_THIGH = "front-thigh"
    KNEE_OUTER = "knee-outer"
    FOOT = "foot"
    WHOLE_LIMB = "whole-limb"
    DIFFUSE = "diffuse"
    BACK_OF_THIGH = "back-of-thigh"
