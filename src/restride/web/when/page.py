"""What When says of a leg that has a date, part after part."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from restride.chart.markers import markers
from restride.chart.picture import Picture
from restride.chart.told import Told
from restride.forecast import Forecast
from restride.journal.moment import local_date
from restride.web.leg import Leg
from restride.web.when.again import Again, again
from restride.web.when.calendar import Calendar, calendar
from restride.web.when.forest import Forest, Held, floors, held, milestones
from restride.web.when.history import History, history
from restride.web.when.race import Race, race
from restride.web.when.small import Small, small
from restride.words import Words, holding, when
from restride.words.values import values


@dataclass(frozen=True, slots=True)
class Head:
    """The heading: milestone, span, and that it is a strain's; below it what holds back, and an exam that is due."""

    milestone: str
    span: str
    strain: str
    lede: str
    exam: str


@dataclass(frozen=True, slots=True)
class Page:
    """The whole page in said pieces."""

    head: Head
    calendar: Calendar
    held: Held
    race: Race | None
    goal: date | None
    history: History
    milestones: Forest
    markers: dict[str, Picture]
    again: Again
    small: Small


def page(leg: Leg, forecast: Forecast, onset: date, w: Words) -> Page:
    """Everything that the page says."""
    told, today, goal = Told(forecast, onset, leg.today), leg.answer.today, _goal(leg)
    ahead = None if goal is None or goal < leg.today else goal
    return Page(
        head=_head(leg, told, w),
        calendar=calendar(w, told, today, ahead, leg.knowledge.plan),
        held=held(w, told, today, ahead),
        race=None if ahead is None else race(w, told, ahead, floors(today).get("race")),
        goal=goal,
        history=history(w, leg.view, told),
        milestones=milestones(w, told, today, leg.view),
        markers=markers(told, w),
        again=again(w, leg),
        small=small(w, leg, told),
    )


def _goal(leg: Leg) -> date | None:
    goal = leg.view.athlete.goal_race
    return None if goal is None else local_date(goal, leg.journal.zone)


def _head(leg: Leg, told: Told, w: Words) -> Head:
    name, today = w(values("Milestone")["full_training"]), leg.answer.today
    exam = today.today is not None and today.today.exam
    late = when.is_late(told.back)
    return Head(
        milestone=w(when.LATE_MILESTONE if late else when.MOST_LIKELY, milestone=name[:1].upper() + name[1:]),
        span=w(when.LATE_SPAN) if late else told.span(w, told.full),
        strain=w(when.LATE_STRAIN if late else when.IF_STRAIN),
        lede=holding.lede(w, today, floors(today).get("full_training")),
        exam=w(holding.EXAM) if exam else "",
    )
