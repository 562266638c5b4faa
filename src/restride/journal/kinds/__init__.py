"""Entry kinds. Adding one is a file here and a line in `KINDS`."""

from restride.journal.entry import Entry
from restride.journal.kinds.about import About
from restride.journal.kinds.adverse_event import AdverseEvent
from restride.journal.kinds.checkin import CheckIn
from restride.journal.kinds.correction import Correction, Retract
from restride.journal.kinds.decision import Decision
from restride.journal.kinds.exam import Exam
from restride.journal.kinds.exercise import Exercise
from restride.journal.kinds.flag_review import FlagReview
from restride.journal.kinds.imaging import Imaging
from restride.journal.kinds.intake import Intake
from restride.journal.kinds.milestone import MilestoneEntry
from restride.journal.kinds.needling import Needling
from restride.journal.kinds.needling_screen import NeedlingScreen
from restride.journal.kinds.note import Note
from restride.journal.kinds.onset import Onset
from restride.journal.kinds.opinion import Opinion
from restride.journal.kinds.run import Run
from restride.journal.kinds.setback import Setback

KINDS: tuple[type[Entry], ...] = (
    Onset,
    About,
    Intake,
    CheckIn,
    Exam,
    Imaging,
    MilestoneEntry,
    Run,
    Exercise,
    Setback,
    FlagReview,
    NeedlingScreen,
    Needling,
    AdverseEvent,
    Decision,
    Opinion,
    Note,
    Correction,
    Retract,
)
