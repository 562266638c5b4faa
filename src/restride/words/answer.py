"""What the page of the answer says around what the rooms say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from restride.terms import Status
from restride.words import screen
from restride.words.mark import N_
from restride.words.plan import holds

if TYPE_CHECKING:
    from restride.assess.results import UrgencyAnswer
    from restride.words.locale import Words

HEAD = N_("{leg}, {day}, {moment}")
BY = N_("Counted from what you said, that is before {date}.")
WHERE = N_("Where: {where}.")
OPEN = N_("{n} question is open"), N_("{n} questions are open")
ALL_ANSWERED = N_("All that matters is answered")
MISTAKE = N_(
    "Was an answer a slip? You can change it, and both stay on record. A changed answer alone does not lower the "
    "urgency: somebody who examines the leg can."
)
ABOVE = N_("Do what stands above. No running, loading, stretching or needles until it is ruled out.")
ON_PAGE = {
    "no_onset": N_("Say on which day it began, and how: today's plan counts from there."),
    "age_unknown": N_("Say how old you are: what a leg may do depends on it."),
    "before_onset": N_("Look at the day it began, and put it right where it is wrong."),
    "re_injury": N_("Begin again from the first page, with its own day 0, and see a clinician. No running until then."),
}
"""What to do where a page can say it better than a file: the other codes are said as `holds` says them."""


def instead(w: Words, code: str) -> str:
    """What to do where there is no plan, as any page says it."""
    return w(ON_PAGE.get(code, holds.INSTEAD[code].question))


def standing(w: Words, urgency: UrgencyAnswer) -> str:
    """How much is still open, in a few words."""
    if urgency.status is Status.FINISHED:
        return w(ALL_ANSWERED)
    return w.count(*OPEN, len(urgency.ask))


def head(w: Words, side: str, day: int | None, moment: str) -> str:
    """Which leg, which day since it began, as of when."""
    since = w(screen.NO_ONSET) if day is None else w(screen.DAY, day=day)
    return w(HEAD, leg=w(screen.TITLE, side=side).capitalize(), day=since, moment=moment)
