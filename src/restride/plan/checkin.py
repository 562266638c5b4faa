"""What a check-in is asked for on a day, and what it left open."""

from __future__ import annotations

from datetime import date, timedelta

from restride.journal import View
from restride.journal.kinds.checkin import CheckIn
from restride.journal.kinds.exercise import Done, Exercise
from restride.journal.kinds.run import Run
from restride.journal.moment import local_date
from restride.knowledge.plan import Plan
from restride.plan.seen import checkins

ALWAYS = ("walking", "worst", "stiffness")
LAST = ("new_signs", "painkillers")


def asked(view: View, table: Plan) -> tuple[str, ...]:
    """The rows of today's check-in: limp and bruise in the first days, the session on the morning after one."""
    day, until = view.day(view.at), table.rules["checkin"]["limp_and_bruise_until"].number
    early = ("limp", "bruise") if day is None or day <= until else ()
    after = ("after_session",) if _trained(view, view.today - timedelta(days=1)) else ()
    return (*ALWAYS, *early, *after, *LAST)


def _trained(view: View, day: date) -> bool:
    done = (one for one in view.of(Exercise) if one.done is not Done.NONE)
    return any(local_date(one.at, view.zone) == day for one in (*view.of(Run), *done))


def unanswered(view: View, rows: tuple[str, ...]) -> tuple[str, ...]:
    """Of these rows, those that no check-in of today answers."""
    said = checkins(view, view.today)
    return tuple(name for name in rows if not any(_answers(one, name) for one in said))


def _answers(one: CheckIn, name: str) -> bool:
    value = getattr(one, name)
    return value is not None and value not in ((), "not_asked")


def last_before(view: View) -> CheckIn | None:
    """The last check-in of an earlier day."""
    return max(
        (one for one in view.of(CheckIn) if local_date(one.at, view.zone) < view.today),
        key=lambda one: local_date(one.at, view.zone),
        default=None,
    )
