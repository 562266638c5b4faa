"""When: the date and its span, its dots, its milestones, and why it moved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from restride.words.mark import N_

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from restride.forecast import Forecast
    from restride.words.locale import Words

HEADLINE = N_("{milestone}: most likely {span}, if this is a strain")
LATE = N_("{milestone}: most legs like this were there before today, so no day is named, if this is a strain")
LATE_MILESTONE, LATE_SPAN = N_("{milestone}:"), N_("no day named")
LATE_STRAIN = N_("most legs like this were there before today, if this is a strain")
DOTS_EARLY = N_("20 dots, each as likely as the next, in the {bin} they fall in. The bar holds 16 of them.")
DOTS = N_(
    "20 dots, each as likely as the next, in the {bin} they fall in. The bar holds 16 of them; the middle is {middle}."
)
BINS = {1: N_("day"), 7: N_("week"), 28: N_("four weeks"), 84: N_("twelve weeks")}
"""What a bin of so many days is called."""
LATER = N_("later")
SPANS = N_("Half of all legs like this: {half}. 19 in 20: {wide}.")
DAYS_FROM = N_("Day {first} to {last} since it began; middle day {middle}.")
AS_OF = N_("As of the last word that says something about the date: {date}, day {day}. Silence moves nothing.")
NO_WORD = N_("No word has moved the date yet: it rests on the first answers alone.")
PERHAPS = N_("In about {n} of 20 legs like this, full training was reached before today. If so here, write it down.")
MILESTONES = N_("The way back, each with the span that holds 16 of 20")
MIDDLE = N_("middle {date}")
REACHED = N_("reached")
REACHED_ON = N_("reached by {date}")
MOVED = N_("How the date moved")
START = N_("first answers")
NOW = N_("the last word")
MIDDLE_THEN = N_("middle: {date}")
MOVED_TO = N_("{moved}, to {date}")
SOONER = N_("{days} sooner")
LATER_BY = N_("{days} later")
SAME = N_("about the same")
PASSED = N_("not back yet: time went by")
SMALL = N_("Moves of under three days are noise and are not news.")
WIDE = N_("This span is wide, some {weeks} weeks: nobody can say it closer yet. An exam tells more than waiting.")
SKIPPED = N_("Kept, but not used for the date: {entries}.")
UNDER = N_("Used with caution, for the leg may be worse than they say: {entries}.")
WHY_SKIPPED = {
    "above_other_leg": N_("more range than the other leg"),
    "before_onset": N_("dated before it began"),
    "guess_after_exam": N_("a guess from an exam that is entered already"),
    "guess_of_the_past": N_("a guess of a day that had passed"),
    "implausible": N_("too far out to be a reading"),
    "not_on_this_way_back": N_("no step of this way back"),
    "not_tried": N_("not tried, which says nothing of the leg"),
    "on_painkillers": N_("on pain-killers"),
    "one_leg_only": N_("the other leg was not measured"),
    "order_implied": N_("a later step was reached already"),
    "reached_before": N_("reached before"),
    "reached_that_day": N_("reached that same day"),
    "self_test": N_("a test at home"),
    "setback_that_day": N_("the same setback, told again"),
    "soon_after_needling": N_("too soon after needling"),
}
MOST_LIKELY = N_("{milestone}: most likely")
IF_STRAIN = N_("if this is a strain")
MADE = N_("Forecast as of {date} (day {day}), tables [{version}], from {entries}.")
ENTRIES = N_("{n} entry"), N_("{n} entries")
STALE = N_("It rests on what was said up to {date}: silence since then moves nothing.")
WHY = N_("Why the date stands where it does")
BY_ODDS = N_("whose leg it is, how it happened and any scan, alone")
ALTOGETHER = N_("all of it together")
WHY_SETBACK = N_("The days lost to a setback show in the pain and the tests after it, too; here nothing counts twice.")
WHY_NOTE = N_("Each is counted at its fair share, whatever the order of the entries; before rounding they add up.")
GROUPS = {
    "pain": N_("pain"),
    "range": N_("range of motion"),
    "strength": N_("strength"),
    "tender": N_("length that hurts on pressing"),
    "opinion": N_("guesses of the date"),
    "milestones": N_("steps of the way back"),
    "not_back": N_("not back yet: time went by"),
    "setback": N_("days lost to a setback"),
}
WIDE_FROM = 21
"""Days beyond which a span that is longer than its own middle is called wide."""
NOTABLE = 0.05
"""The least chance of being back already that is worth a line: a dot."""
LATE_FROM = 0.5
"""The chance of being back already from which a heading names no day: what is left of the span would be today."""
MOVE_LEAST = 3
"""Days below which a move is noise: said as about the same (SAFETY.md)."""


def is_wide(low: float, middle: float, high: float) -> bool:
    """Whether a span of days since onset is to be called wide."""
    return high - low > max(middle, WIDE_FROM)


def is_late(perhaps_back: float) -> bool:
    """Whether most legs like this were back before today, by their chance of it."""
    return perhaps_back >= LATE_FROM


def headline(w: Words, milestone: str, span: str, perhaps_back: float) -> str:
    """A milestone with its span; without one where the span has run out and the leg is not back."""
    return w(LATE if is_late(perhaps_back) else HEADLINE, milestone=milestone, span=span)


def is_news(days: float) -> bool:
    """Whether a move of the middle date is news: less is noise, and as news it would reward hiding pain."""
    return abs(days) >= MOVE_LEAST


def moved(w: Words, days: float) -> str:
    """How far an entry moved the middle date; under three days it is about the same."""
    from restride.words.dates import days as in_days

    if not is_news(days):
        return w(SAME)
    return w(SOONER if days < 0 else LATER_BY, days=in_days(w, round(abs(days))))


def shared(w: Words, days: float) -> str:
    """By how much a group of evidence moved the middle date, to the day: the shares are to add up."""
    from restride.words.dates import days as in_days

    whole = round(abs(days))
    return w(SOONER if days < 0 else LATER_BY, days=in_days(w, whole)) if whole else w(SAME)


def why(w: Words, forecast: Forecast, date: Callable[[float], str]) -> Iterator[tuple[str, str]]:
    """Where the odds alone would have the middle date, by how much each group moved it, and where it stands."""
    yield w(BY_ODDS), w(MIDDLE_THEN, date=date(forecast.by_odds))
    yield from ((w(GROUPS[one.group]), shared(w, one.days)) for one in forecast.why)
    yield w(ALTOGETHER), w(MIDDLE_THEN, date=date(forecast.dates.median))


def why_notes(w: Words, forecast: Forecast) -> list[str]:
    """How to read the shares."""
    setback = any(one.group == "setback" for one in forecast.why)
    return [w(one) for one in (WHY_NOTE, *([WHY_SETBACK] if setback else []))]


def skipped(w: Words, code: str) -> str:
    """Why a reading was not used; its code in brackets where it has no words."""
    said = WHY_SKIPPED.get(code)
    return f"[{code}]" if said is None else w(said)
