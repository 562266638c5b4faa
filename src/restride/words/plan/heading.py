"""The one thing that a day is about, in a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from restride.words.mark import N_
from restride.words.plan import running

if TYPE_CHECKING:
    from restride.plan import DayPlan, RunPlan
    from restride.words.locale import Words

EXAM_RUN = N_("Exam first, then {run}")
EXAM_ONLY = N_("Exam first")
TESTS_RUN = N_("Tests at home, then {run}")
TESTS_ONLY = N_("Tests at home")
NO_LOAD = N_("No load today: walk as far as is comfortable")
NO_LOAD_SHORT = N_("No load")
NO_RUN = N_("No run today: {what}")
REST = N_("A day of comfortable walking")
AND = N_("{head}, {rest}")
ITEMS = N_("{n} exercise"), N_("{n} exercises")


def title(w: Words, day: DayPlan) -> str:
    """Today's heading. A run that waits for the check-in is named as what comes after it."""
    run = day.run or day.waits
    if any(hold.stops == "load" for hold in day.holds):
        return w(NO_LOAD)
    if run is None and not day.exam and not day.tests:
        return w(NO_RUN, what=w.count(*ITEMS, len(day.items))) if day.items else w(REST)
    return _first(w, day, run)


def ahead(w: Words, day: DayPlan) -> str:
    """A coming day in a line: what comes first, then how many exercises."""
    if any(hold.stops == "load" for hold in day.holds):
        return w(NO_LOAD_SHORT)
    counted = w.count(*ITEMS, len(day.items)) if day.items else ""
    if day.run is None and not day.exam and not day.tests:
        return counted or w(REST)
    head = _first(w, day, day.run)
    return w(AND, head=head, rest=counted) if counted else head


def _first(w: Words, day: DayPlan, run: RunPlan | None) -> str:
    if run is None:
        return w(EXAM_ONLY if day.exam else TESTS_ONLY)
    name = running.name(w, run)
    if not day.exam and not day.tests:
        return name
    return w(EXAM_RUN if day.exam else TESTS_RUN, run=name[:1].lower() + name[1:])
