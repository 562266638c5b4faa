"""When: the recovery clock of one leg, a tree of clocks in log time solved exactly on a grid."""

from restride.forecast.clock import forecast
from restride.forecast.inputs import Evidence, Flare, GradeOdds, Guess, Mark, Reading, Revised, Skipped
from restride.forecast.results import Ahead, Band, Dates, DaysLost, Forecast, Moved, Sits, Withheld

__all__ = [
    "Ahead",
    "Band",
    "Dates",
    "DaysLost",
    "Evidence",
    "Flare",
    "Forecast",
    "GradeOdds",
    "Guess",
    "Mark",
    "Moved",
    "Reading",
    "Revised",
    "Sits",
    "Skipped",
    "Withheld",
    "forecast",
]
