"""Many legs: made-up ones to try the forecast on, and finished ones to score it and to learn from."""

from restride.study.compare import Beside, against
from restride.study.follow import Plan, Read, read, visits
from restride.study.legs import Legs, draw
from restride.study.measure import Scores, crps, scores
from restride.study.misfit import MISFITS, SIMPLER, Misfit
from restride.study.past import card
from restride.study.people import PEOPLE, People
from restride.study.ranks import Uniform, uniform
from restride.study.stages import lesson
from restride.study.trial import DAYS, Case, Tried, check, followed, tried
from restride.study.world import World

__all__ = [
    "DAYS",
    "MISFITS",
    "PEOPLE",
    "SIMPLER",
    "Beside",
    "Case",
    "Legs",
    "Misfit",
    "People",
    "Plan",
    "Read",
    "Scores",
    "Tried",
    "Uniform",
    "World",
    "against",
    "card",
    "check",
    "crps",
    "draw",
    "followed",
    "lesson",
    "read",
    "scores",
    "tried",
    "uniform",
    "visits",
]
