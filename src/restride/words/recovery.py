"""Times that belong to no grade, as sentences with their sources: repair, first runs, and how soon it comes back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from restride.words.mark import N_

if TYPE_CHECKING:
    from restride.knowledge.recovery import Fact, Recovery
    from restride.words import Words

INFLAMMATION = N_("Inflammation lasts {low} to {high} days.")
REMODELLING = N_("The scar goes on changing for up to {years} years.")
JOG_SOON = N_("Jogging without pain by day {low} to {high}: back within {weeks} weeks.")
JOG_LATER = N_("Jogging without pain on day {low} to {high}: more than {weeks} weeks.")
JOG_LAST = N_("Jogging without pain after day {day}: well over {weeks} weeks.")
WEAK = N_("Weak: one clinic's page says so, and its own source was not found. No date here rests on it.")
BY_2_MONTHS = N_("Of the strains that come back within a year, {share}% did so within two months.")
AFTER_RETURN = N_("Of {n} strains that came back, half did within {days} days of the return, most at the same spot.")
FIRST_MATCH = N_("In the first match back {first}% were hurt again, in the second {second}%.")
RAISED = N_("The risk stays raised for about {weeks} weeks.")
BY_COHORT = N_(
    "How many come back differs: {afl} of 100 in one season of Australian football, {two} over two, {track} over two "
    "years of track and field."
)
SAME_BY_SEX = N_(
    "One review finds no difference between women and men in the time it takes, another that men are slower."
)


def healing(w: Words, table: Recovery) -> list[str]:
    """How long the tissue takes."""
    low, high = table.healing["inflammation"]["days"].numbers
    years = table.healing["remodelling"]["up_to"].number
    return [
        _cited(w(INFLAMMATION, low=f"{low:g}", high=f"{high:g}"), table.healing["inflammation"]),
        _cited(w(REMODELLING, years=f"{years:g}"), table.healing["remodelling"]),
        _cited(w(SAME_BY_SEX), table.sex_and_age["time_by_sex"], table.sex_and_age["men_slower"]),
    ]


def first_run(w: Words, table: Recovery) -> Iterator[str]:
    """What a first jog without pain is said to tell."""
    rows = table.first_run
    for name, message, weeks in (
        ("pain_free_jog_by_day_2", JOG_SOON, "return_below"),
        ("pain_free_jog_by_day_5", JOG_LATER, "return_above"),
    ):
        low, high = rows[name]["jog_day"].numbers
        yield _cited(w(message, low=f"{low:g}", high=f"{high:g}", weeks=_number(rows[name], weeks)), rows[name])
    last = rows["pain_free_jog_after_day_5"]
    said = w(JOG_LAST, day=_number(last, "jog_day_above"), weeks=_number(last, "return_above"))
    yield _cited(said, last)


def back_again(w: Words, table: Recovery) -> list[str]:
    """How often, and how soon, a strain comes back."""
    rows = table.back_again
    year, after, matches, cohorts = (
        rows[name] for name in ("share_of_year_by_2_months", "after_return", "first_matches", "by_cohort")
    )
    percent = f"{100 * year['share'].number:.0f}"
    numbers = {"afl": "afl_season", "two": "afl_two_seasons", "track": "track_two_years"}
    counted = {short: f"{cohorts[name].number:.0f}" for short, name in numbers.items()}
    first = w(FIRST_MATCH, first=_number(matches, "first_match"), second=_number(matches, "second_match"))
    return [
        _cited(w(BY_COHORT, **counted), cohorts),
        _cited(w(BY_2_MONTHS, share=percent), year),
        _cited(w(AFTER_RETURN, n=after["median"].n, days=_number(after, "median")), after),
        _cited(f"{first} {w(RAISED, weeks=_number(matches, 'raised'))}", matches),
    ]


def _number(row: Fact, name: str) -> str:
    return f"{row[name].number:g}"


def _cited(said: str, *rows: Fact) -> str:
    return said + "".join(f" [{one}]" for one in _once(rows))


def _once(rows: Iterable[Fact]) -> list[str]:
    return list(dict.fromkeys(one for row in rows for one in row.src))
