"""What today: the stage's work, the running ladder, what holds a leg back, and what there is instead of a plan."""

from restride.plan.instead import instead
from restride.plan.plan import beside, plan
from restride.plan.results import DayPlan, Hold, Instead, ItemPlan, Ladder, PlanAnswer, RunPlan

__all__ = [
    "DayPlan",
    "Hold",
    "Instead",
    "ItemPlan",
    "Ladder",
    "PlanAnswer",
    "RunPlan",
    "beside",
    "instead",
    "plan",
]
