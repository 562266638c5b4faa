"""Needle or not: the screen, what needling could do for what this leg shows, and what became of sessions."""

from restride.needling.answer import needle_or_not
from restride.needling.depth import Place, depth
from restride.needling.known import Known, known
from restride.needling.response import responded
from restride.needling.results import (
    Depth,
    Flag,
    FollowUp,
    NeedlingAnswer,
    Offer,
    Response,
    ScreenAnswer,
    ScreenHit,
    ScreenQuestion,
    Session,
    ShouldWe,
)
from restride.needling.screen import screen
from restride.needling.should import should_we

__all__ = [
    "Depth",
    "Flag",
    "FollowUp",
    "Known",
    "NeedlingAnswer",
    "Offer",
    "Place",
    "Response",
    "ScreenAnswer",
    "ScreenHit",
    "ScreenQuestion",
    "Session",
    "ShouldWe",
    "depth",
    "known",
    "needle_or_not",
    "responded",
    "screen",
    "should_we",
]
