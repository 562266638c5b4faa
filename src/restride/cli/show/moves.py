"""How the date moved, entry by entry; what moved it by under three days is no news."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from typing import TYPE_CHECKING

from restride.assess.grade import made_clinic
from restride.cli.moments import on_day
from restride.words import dates, when
from restride.words.early import no_middle
from restride.words.moves import SEEN
from restride.words.values import values

if TYPE_CHECKING:
    from restride.cli.show.shown import Shown
    from restride.forecast import Forecast, Moved


def show(shown: Shown, forecast: Forecast, onset: date) -> None:
    """The first answers' date, then each move that is news, oldest first; nothing while it is too early for one."""
    w, page = shown.w, shown.page
    if no_middle(forecast, shown.answer.day or 0):
        return
    page.heading(w(when.MOVED))
    year = shown.answer.at.year
    first = w(when.MIDDLE_THEN, date=dates.day(w, on_day(onset, forecast.start), year))
    rows = [(dates.short_day(w, onset), w(when.START), first)]
    rows += [_row(shown, one, onset) for one in forecast.moves if shown.everything or when.is_news(one.moved_days)]
    if len(rows) - 1 < len(forecast.moves):
        now = w(when.MIDDLE_THEN, date=dates.day(w, on_day(onset, forecast.dates.median), year))
        rows.append((dates.short_day(w, on_day(onset, forecast.as_of)), w(when.NOW), now))
    widths = [max(len(row[i]) for row in rows) for i in (0, 1)]
    for day, what, moved in rows:
        page.text(f"{day:<{widths[0]}}  {what:<{widths[1]}}  {moved}", "", 3, sum(widths) + 7)
    if len(rows) - 2 < len(forecast.moves) and not shown.everything:
        page.text(w(when.SMALL), "dim", 3)
    _seen(shown, forecast)
    _skipped(shown, forecast)
    _under(shown, forecast)
    if shown.everything and forecast.why:
        _why(shown, forecast, onset)


def _row(shown: Shown, one: Moved, onset: date) -> tuple[str, str, str]:
    w = shown.w
    kinds = {entry.id: str(getattr(entry, "kind", "")) for entry in shown.journal.entries}
    kind = values("kind").get(kinds.get(one.entry, ""))
    what = f"{w(kind)} [{one.entry}]" if kind else f"[{one.entry}]"
    middle = dates.day(w, on_day(onset, one.median), shown.answer.at.year)
    passed = f" ({w(when.PASSED)})" if one.passed else ""
    moved = w(when.MOVED_TO, moved=when.moved(w, one.moved_days), date=middle)
    return dates.short_day(w, on_day(onset, one.day)), what, moved + passed


def _seen(shown: Shown, forecast: Forecast) -> None:
    """The move with which a leg came to be among those that somebody examines."""
    at, journal = shown.answer.at, shown.journal
    seen = made_clinic(journal.as_happened(at) if shown.answer.hindsight else journal.as_known(at))
    for one in forecast.moves:
        if one.entry == seen and (shown.everything or when.is_news(one.moved_days)):
            shown.page.text(shown.w(SEEN, what=f"[{one.entry}]"), "dim", 3)


def _skipped(shown: Shown, forecast: Forecast) -> None:
    w = shown.w
    why: dict[str, list[str]] = defaultdict(list)
    for one in forecast.skipped:
        if f"[{one.entry}]" not in why[one.code]:
            why[one.code].append(f"[{one.entry}]")
    if why:
        named = "; ".join(f"{' '.join(ids)} {when.skipped(w, code)}" for code, ids in why.items())
        shown.page.text(w(when.SKIPPED, entries=named), "dim", 3)


def _under(shown: Shown, forecast: Forecast) -> None:
    """Readings on pain-killers or soon after needling: used, with an offset of their own."""
    w = shown.w
    why = {f"[{one.reading.entry}]": one.reading.under for one in forecast.readings if one.reading.under}
    if why:
        named = "; ".join(f"{entry} {when.skipped(w, code)}" for entry, code in why.items())
        shown.page.text(w(when.UNDER, entries=named), "dim", 3)


def _why(shown: Shown, forecast: Forecast, onset: date) -> None:
    """Where the odds alone would have it, and the days by which each group of evidence moved it from there."""
    w, page = shown.w, shown.page
    page.heading(w(when.WHY))
    rows = list(when.why(w, forecast, lambda day: dates.day(w, on_day(onset, day), shown.answer.at.year)))
    width = max(len(name) for name, _ in rows)
    for name, moved in rows:
        page.text(f"{name:<{width}}  {moved}", "", 3, width + 5)
    for line in when.why_notes(w, forecast):
        page.text(line, "dim", 3)
