"""For whom the numbers behind a date are poor, and which slow ways back are counted in."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from restride.terms import Answer, Sex
from restride.words.mark import N_

if TYPE_CHECKING:
    from restride.assess.results import GradeOdds
    from restride.journal import View
    from restride.knowledge.clock import Clock
    from restride.words.locale import Words

WIDER = N_("Hardly any {who} were counted in the studies behind this, so the span is drawn wider for it.")
WOMEN, OLDER, BOTH = N_("women"), N_("people over {age}"), N_("women over {age}")
RECURRENT = N_("An earlier strain of this hamstring is counted in: such legs take longer.")
SLOW_TAIL = N_(
    "About 1 in {n} recreational runners may take some three times as long: a guess from eight runners, counted in."
)

NO_SPRINTS = N_("Nobody said whether the sport asks for sprints: these dates are of a way back without them.")


def way_back(w: Words, view: View) -> str:
    """Whose way back the dates are of, where nobody said; else nothing."""
    return "" if view.athlete.sprints in {Answer.YES, Answer.NO} else w(NO_SPRINTS)


def wider(w: Words, odds: GradeOdds, view: View, clock: Clock) -> str:
    """Whom hardly any study counted, where the athlete is one; else nothing."""
    if not odds.wide:
        return ""
    limit = clock.between.wide_age
    older = _age(view) > limit
    who = (BOTH if older else WOMEN) if view.athlete.sex is Sex.FEMALE else OLDER
    return w(WIDER, who=w(who, age=f"{limit:g}"))


def _age(view: View) -> float:
    """The greatest age that the athlete may have had on the first day; nothing where nobody said."""
    one = view.athlete
    if one.age is not None or one.birth_year is None:
        return one.age or 0
    return (view.day_zero or view.today).year - one.birth_year


def counted_in(w: Words, odds: GradeOdds, clock: Clock) -> Iterator[str]:
    """What makes this leg slower than most, as far as the date knows it."""
    if odds.recurrent:
        yield w(RECURRENT)
    if odds.slow_tail:
        yield w(SLOW_TAIL, n=round(1 / clock.heavy.share))
