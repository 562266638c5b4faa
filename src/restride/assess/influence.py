"""Pain-killers: on a day with one, no reading passes anything and no run is clean."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from restride.journal import View
from restride.journal.kinds.checkin import CheckIn, Painkiller
from restride.journal.moment import local_date

ByDay = Mapping[date, Sequence[CheckIn]]


def checkins_by_day(view: View) -> ByDay:
    """The check-ins of each local day, in the order made."""
    found: dict[date, list[CheckIn]] = {}
    for checkin in view.of(CheckIn):
        found.setdefault(local_date(checkin.at, view.zone), []).append(checkin)
    return found


def painkillers(told: ByDay, day: date, own: Iterable[Painkiller] | None) -> str:
    """`""` where none were taken that day, else `painkillers`, or `painkillers_unasked` where nobody said.

    `own` is what the entry itself says; any check-in of that day that names one counts too.
    """
    said = [own] if own else []
    said += [checkin.painkillers for checkin in told.get(day, ()) if checkin.painkillers]
    if any(one is not Painkiller.NONE for taken in said for one in taken):
        return "painkillers"
    return "" if said else "painkillers_unasked"
