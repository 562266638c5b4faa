"""When: the recovery clock of one leg, a tree of clocks in log time solved exactly on a grid."""

from restride.assess.recovery import Evidence, Flare, GradeOdds, Guess, Mark, Reading, Revised, Signs, Skipped
from restride.forecast.clock import forecast, heard
from restride.forecast.reinjury import risk
from restride.forecast.results import (
    Ahead,
    Band,
    Bargain,
    Dates,
    DaysLost,
    Forecast,
    Moved,
    Outlook,
    Share,
    Sits,
    Tissue,
    Treated,
    Withheld,
)
from restride.forecast.roster import roster
from restride.forecast.treatment import treated

__all__ = [
    "Ahead",
    "Band",
    "Bargain",
    "Dates",
    "DaysLost",
    "Evidence",
    "Flare",
    "Forecast",
    "GradeOdds",
    "Guess",
    "Mark",
    "Moved",
    "Outlook",
    "Reading",
    "Revised",
    "Share",
    "Signs",
    "Sits",
    "Skipped",
    "Tissue",
    "Treated",
    "Withheld",
    "forecast",
    "heard",
    "risk",
    "roster",
    "treated",
]
