"""Pain-killers: on a day with one, no reading passes anything and no run is clean."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from restride.journal import View
from restride.journal.kinds.checkin import CheckIn, Painkiller
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
