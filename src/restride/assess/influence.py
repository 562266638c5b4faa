"""What makes a reading pass nothing: pain-killers, and a needle within the window."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from restride.journal import View
from restride.journal.kinds.checkin import CheckIn, Painkiller
from restride.journal.kinds.intake import Intake
from restride.journal.moment import local_date


def painkillers(view: View, day: date, own: Iterable[Painkiller] | None) -> str:
    """`""` where none were taken that day, else `painkillers`, or `painkillers_unasked` where nobody said.

    `own` is what the entry itself says; any check-in of that day that names one counts too.
    """
    said = [own] if own else []
    said += [c.painkillers for c in view.of(CheckIn) if c.painkillers and local_date(c.at, view.zone) == day]
    if any(one is not Painkiller.NONE for taken in said for one in taken):
        return "painkillers"
    return "" if said else "painkillers_unasked"


def needled(view: View, moment: date, hours: float) -> bool:
    """Whether a moment may lie within `hours` after a needle; where only dates are known the unsafe end counts."""
    return any(view.hours_at_least(at, moment) < hours and view.hours_at_most(at, moment) >= 0 for at in _needles(view))


def _needles(view: View) -> Iterator[date]:
    for entry in view.entries:
        if entry.kind == "needling":  # type: ignore[attr-defined]
            yield entry.at
        if isinstance(entry, Intake) and entry.needled_days_ago is not None:
            yield local_date(entry.at, view.zone) - timedelta(days=entry.needled_days_ago)
