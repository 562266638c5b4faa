"""A review overridden by a second named senior, an ask weighed by an examiner; a stop never."""

from __future__ import annotations

from restride.journal.kinds.correction import Correction
from restride.journal.kinds.decision import Decision, Topic
from restride.journal.kinds.needling_screen import NeedlingScreen
from restride.journal.moment import latest, local_date
from restride.needling.facts import ScreenFacts
from restride.needling.results import ScreenHit

PREFIX = "needling."
"""A decision names the item it overrides as `needling.<item>` among its rules."""


def overridden(hit: ScreenHit, facts: ScreenFacts) -> str | None:
    """The decision of that day that overrides the hit, if there is one."""
    screen = facts.answers.visit()
    if screen is None:
        return None
    found = [one for one in facts.view.of(Decision) if _lifts(one, hit, facts, screen)]
    return found[-1].id if found else None


def _lifts(decision: Decision, hit: ScreenHit, facts: ScreenFacts, screen: NeedlingScreen) -> bool:
    if decision.topic is not Topic.OVERRIDE or PREFIX + hit.item not in decision.rules:
        return False
    if not _named(decision) or _changed(decision, facts) or not _of_today(decision, hit, facts):
        return False
    return hit.result == "ask" or not _same_person(decision, screen)


def _changed(decision: Decision, facts: ScreenFacts) -> bool:
    """A decision that anybody has put right since overrides nothing: it is written again."""
    return any(isinstance(one, Correction) and one.corrects == decision.id for one in facts.view.known)


def _named(decision: Decision) -> bool:
    by = decision.by
    return by.role.examines and bool(by.name) and bool(by.registration)


def _of_today(decision: Decision, hit: ScreenHit, facts: ScreenFacts) -> bool:
    """Of the session's day, and written when everything that speaks for the hit was known."""
    zone, view = facts.view.zone, facts.view
    if local_date(decision.at, zone) != view.today:
        return False
    written = latest(decision.noted, zone)
    return all(latest(one.noted, zone) <= written for one in view.entries if one.id in hit.entries)


def _same_person(decision: Decision, screen: NeedlingScreen) -> bool:
    """Whether the decision is by somebody who screened. No name tells two people apart."""
    screeners = [(screen.by.name, screen.by.registration)]
    if screen.visit is not None:
        screeners.append((screen.visit.name, screen.visit.registration))
    mine = _plain(decision.by.name), _plain(decision.by.registration)
    return any(mine[0] == _plain(name) or mine[1] == _plain(number) for name, number in screeners)


def _plain(text: str | None) -> str:
    return " ".join((text or "").casefold().split())
