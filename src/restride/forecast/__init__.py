"""When: the recovery clock of one leg, a tree of clocks in log time solved exactly on a grid."""

from restride.forecast.bands import Band, Sits
from restride.forecast.clock import forecast
from restride.forecast.inputs import Evidence, GradeOdds, Mark, Reading, Revised, Skipped
from restride.forecast.results import Ahead, Dates, Forecast, Moved, Withheld

__all__ = [
    "Ahead",
    "Band",
    "Dates",
    "Evidence",
    "Forecast",
    "GradeOdds",
    "Mark",
    "Moved",
    "Reading",
    "Revised",
    "Sits",
    "Skipped",
    "Withheld",
    "forecast",
]
