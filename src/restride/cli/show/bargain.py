"""For clinicians: the risk of another strain against the day of return, with its band."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from restride.cli.moments import on_day
from restride.words import bargain, dates

if TYPE_CHECKING:
    from restride.cli.show.shown import Shown
    from restride.forecast import Bargain

ROWS = 7
"""Days of return that are shown, spread over those that are likely."""


def show(shown: Shown) -> None:
    """The curve as a table; nothing for a runner, and nothing where there is no date."""
    w, page, found, onset = shown.w, shown.page, shown.answer.forecast, shown.answer.onset
    if not shown.clinician or found is None or onset is None:
        return
    page.heading(w(bargain.HEADING))
    heads = [w(bargain.RETURN_ON), *(w(bargain.WITHIN, days=one.horizon) for one in found.bargains)]
    rows = [heads, *_rows(shown, found.bargains, onset)]
    widths = [max(len(row[i]) for row in rows) for i in range(len(heads))]
    for row in rows:
        page.line("   " + "  ".join(f"{one:<{width}}" for one, width in zip(row, widths, strict=True)).rstrip())
    for line in (bargain.BAND, bargain.KNOWN, bargain.DECISION):
        page.text(w(line), "dim", 3)


def _rows(shown: Shown, bargains: tuple[Bargain, ...], onset: date) -> list[list[str]]:
    days = bargains[0].days
    step = max((len(days) - 1) / (ROWS - 1), 1)
    some = sorted({round(n * step) for n in range(ROWS) if round(n * step) < len(days)})
    return [
        [dates.short_day(shown.w, on_day(onset, days[n])), *(_risk(shown, one, n) for one in bargains)] for n in some
    ]


def _risk(shown: Shown, one: Bargain, n: int) -> str:
    low, middle, high = (round(100 * each[n]) for each in (one.low, one.middle, one.high))
    return shown.w(bargain.ROW, low=low, middle=middle, high=high)
