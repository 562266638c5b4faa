"""When: the recovery clock of one leg, a tree of clocks in log time solved exactly on a grid."""

from restride.assess.recovery import Evidence, Flare, GradeOdds, Guess, Mark, Reading, Revised, Signs, Skipped, Withheld
from restride.forecast.bands import Band, Sits
from restride.forecast.calendar import Dates
from restride.forecast.clock import DaysLost, Forecast, forecast
from restride.forecast.outlook import Ahead, Moved, Outlook
from restride.forecast.reinjury import Bargain, Tissue, risk
from restride.forecast.roster import roster
from restride.forecast.treatment import Treated, treated
from restride.forecast.why import Share

__all__ = ["Evidence", "Flare", "GradeOdds", "Guess", "Mark", "Reading", "Revised", "Signs", "Skipped", "Withheld"]
__all__ += ["Ahead", "Band", "Bargain", "Dates", "DaysLost", "Forecast", "Moved", "Outlook", "Share", "Sits", "Tissue"]
__all__ += ["Treated", "forecast", "risk", "roster", "treated"]
