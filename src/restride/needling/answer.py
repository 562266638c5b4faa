"""The room's answer: the screen, should we, and what became of sessions."""

from __future__ import annotations

from datetime import datetime, timedelta

from restride.assess.triage import Triaged
from restride.assess.truth import Truth
from restride.journal import View
from restride.journal.kinds.needling import Needling
from restride.journal.moment import latest
from restride.knowledge import Knowledge
from restride.needling.results import NeedlingAnswer
from restride.needling.screen import screen
from restride.needling.sessions import sessions
from restride.needling.should import should_we
from restride.terms import Status


def needle_or_not(view: View, triaged: Triaged, knowledge: Knowledge) -> NeedlingAnswer:
    """Needle or not, at the view's moment."""
    return NeedlingAnswer(
        screen=screen(view, triaged, knowledge),
        should=None if _nothing_but_the_screen(triaged) else should_we(view, triaged, knowledge),
        sessions=sessions(view, triaged, knowledge),
        quiet_until=_quiet_until(view, knowledge),
    )


def _nothing_but_the_screen(triaged: Triaged) -> bool:
    """A block, urgent questions open, or a child."""
    urgency = triaged.urgency
    child = triaged.facts("age.under_16").truth is Truth.YES
    return bool(urgency.blocking) or urgency.status is Status.NOT_FINISHED or child


def _quiet_until(view: View, knowledge: Knowledge) -> datetime | None:
    """Until when no reading passes a gate and nobody runs fast or races; None where no needle was that recent."""
    hours = timedelta(hours=knowledge.needling.downtime["hours"].number)
    ends = [latest(one.at, view.zone) + hours for one in view.of(Needling)]
    return max((end for end in ends if end > view.at), default=None)
