"""What of a journal bears on the date of recovery, as plain values: what the clock of `forecast` is told."""

from restride.assess.recovery.heard import Withheld, heard
from restride.assess.recovery.read import evidence
from restride.assess.recovery.told import Evidence, Flare, Guess, Mark, Reading, Revised, Signs, Skipped, number_of_days
from restride.assess.results import GradeOdds

__all__ = ["Evidence", "Flare", "GradeOdds", "Guess", "Mark", "Reading", "Revised", "Signs", "Skipped", "Withheld"]
__all__ += ["evidence", "heard", "number_of_days"]
