"""Pain-killers: on a day with one, no reading passes anything and no run is clean."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set
from datetime import date

from restride.journal import View
from restride.journal.kinds.checkin import CheckIn, Painkiller
from restride.journal.moment import local_date

ByDay = Mapping[date, Set[Painkiller]]


def painkillers_by_day(view: View) -> ByDay:
    """What the check-ins of each local day say was taken, gathered once for all that asks."""
    found: dict[date, set[Painkiller]] = {}
    for checkin in view.of(CheckIn):
        if checkin.painkillers:
            found.setdefault(local_date(checkin.at, view.zone), set()).update(checkin.painkillers)
    return found


def painkillers(told: ByDay, day: date, own: Iterable[Painkiller] | None) -> str:
    """`""` where none were taken that day, else `painkillers`, or `painkillers_unasked` where nobody said.

    `own` is what the entry itself says; any check-in of that day that names one counts too.
    """
    said = told.get(day, set()) | set(own or ())
    if said - {Painkiller.NONE}:
        return "painkillers"
    return "" if said else "painkillers_unasked"
