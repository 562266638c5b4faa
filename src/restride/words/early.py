"""The first two days: a range and what would narrow it, for nobody can name a day yet."""

from restride.words.mark import N_

UP_TO = N_("some day up to {date}")
SHORT = N_("up to {date}")
WHY = N_(
    "Too early to name a day. Many strains that cost a day or two at most are counted in, and on the first day nobody "
    "can tell whether yours is one of them."
)
NEXT = N_(
    "The first two days tell most: write down each morning how it is. What you may do goes by the plan, not by this "
    "span."
)
FIRST_DAYS = 2
"""Days that tell most of the date: a display rule, not a figure of the clock."""


def is_early(day: int, low: int) -> bool:
    """Whether a span is to be said by its end alone: in the first days, where it begins by tomorrow.

    `day`: days since onset today, `low`: those on which the span begins.
    """
    return day < FIRST_DAYS and low <= day + 1
