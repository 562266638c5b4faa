"""A clock beside what was published: figure by figure, with the doubt that belongs to it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from restride.forecast.functions import Array
from restride.knowledge import Knowledge
from restride.knowledge.calibration import Population
from restride.knowledge.clock import Clock
from restride.knowledge.cohorts import Cohort, Cohorts
from restride.study.cohort import LEGS, Made, Who, made, paces, world
from restride.study.published import Target, Unmeasured
from restride.study.statistics import error, value
from restride.study.targets import targets
from restride.study.world import World

EIGHTY = 1.2816
"""Standard normal: 80 % lie within it."""
LEAST_ERROR = 1e-6
FEWEST = 20
"""Made-up legs below which a cohort is nobody like ours."""
FAR = 2.0
"""Beyond so many errors a figure is called unmet."""


@dataclass(frozen=True, slots=True)
class Compared:
    """A published figure and the model's, on the scale compared.

    `sampling`: the error of a cohort of that size; `setting`: what one more setting's own pace does, by its SD.
    """

    target: Target
    model: float
    sampling: float
    setting: float

    @property
    def published(self) -> float:
        """The published figure, on the scale compared."""
        return self.target.scale(self.target.published)

    @property
    def error(self) -> float:
        """Both doubts together, and never none."""
        return max(float(np.hypot(self.sampling, self.setting)), LEAST_ERROR)

    @property
    def z(self) -> float:
        """How many errors the model lies above what was published."""
        return float((self.model - self.published) / self.error)

    @property
    def held(self) -> bool:
        """Whether the model's 80 % interval for such a cohort holds what it published."""
        return bool(abs(self.z) <= EIGHTY)


@dataclass(frozen=True, slots=True)
class Beside:
    """Published cohorts, and how made-up ones are drawn to stand beside them: luck by `seed`, so many `legs`."""

    knowledge: Knowledge
    cohorts: Cohorts
    seed: int = 1
    legs: int = LEGS

    def found(self) -> Iterator[Target | Unmeasured]:
        """Every figure that can be compared, or why it cannot."""
        found = list(targets(self.cohorts, self.knowledge.calibration))
        known = [one for one in found if isinstance(one, Target) and not self._why_not(one)]
        few = {one.key for one, _, cohort in self._made(self.knowledge.clock, known) if len(cohort.legs) < FEWEST}
        for one in found:
            if isinstance(one, Unmeasured):
                yield one
            elif why := self._why_not(one) or ("nobody_like_that" if one.key in few else ""):
                yield Unmeasured(one.key, why)
            else:
                yield one

    def _why_not(self, target: Target) -> str:
        """Why nobody can be drawn to stand beside a figure; "" where somebody can."""
        if self._who(target) is None:
            return "no_population"
        return "" if {*target.group.grades} <= self._components else "no_such_grade"

    @property
    def _components(self) -> set[str]:
        return {one.id for one in self.knowledge.clock.components}

    @property
    def taken(self) -> dict[str, str]:
        """The population that each cohort is drawn as, by id; "" where nobody can be."""
        each = {key: self._population(one) for key, one in self.cohorts.items()}
        return {key: "" if one is None else one.id for key, one in each.items()}

    def _population(self, cohort: Cohort) -> Population | None:
        return self.knowledge.calibration.population(cohort.taken or cohort.setting)

    def _who(self, target: Target) -> Who | None:
        cohort = self.cohorts[target.cohort]
        population = self._population(cohort)
        return None if population is None else Who(population, target.group, cohort.node)

    def values(self, clock: Clock, many: Sequence[Target]) -> Array:
        """The model's figures, on the scale compared."""
        return np.array([value(one, cohort) for one, _, cohort in self._made(clock, many)])

    def compared(self, many: Sequence[Target], clock: Clock | None = None) -> tuple[Compared, ...]:
        """Every target beside the model's figure."""
        clock = clock or self.knowledge.clock
        drawn = list(self._made(clock, many))
        own = self._paces(clock, drawn)
        rows = zip(drawn, own, strict=True)
        return tuple(Compared(one, value(one, cohort), error(one, cohort), pace) for (one, _, cohort), pace in rows)

    def _made(self, clock: Clock, many: Sequence[Target]) -> Iterator[tuple[Target, Who, Made]]:
        """Each target with its made-up cohort; who is drawn alike is drawn once."""
        drawn: dict[tuple[object, ...], Made] = {}
        for one in many:
            who = self._who(one)
            assert who is not None
            if who.key not in drawn:
                drawn[who.key] = made(world(clock, who), who, self.seed, self.legs)
            yield one, who, drawn[who.key]

    def _paces(self, clock: Clock, drawn: Sequence[tuple[Target, Who, Made]]) -> list[float]:
        """What one more setting's own pace does to each figure, by its standard deviation."""
        ends: dict[tuple[object, ...], list[tuple[Made, Made]]] = {}
        for _, who, _ in drawn:
            if who.key not in ends:
                pairs = paces(clock, who)
                ends[who.key] = [(self._at(a, who), self._at(b, who)) for a, b in pairs]
        moves = ([(value(one, b) - value(one, a)) / 2 for a, b in ends[who.key]] for one, who, _ in drawn)
        return [float(np.hypot.reduce(each)) if each else 0.0 for each in moves]

    def _at(self, one: World, who: Who) -> Made:
        return made(one, who, self.seed, self.legs)


@dataclass(frozen=True, slots=True)
class Against:
    """Cohorts scored: every figure compared, and those that could not be, with why.

    `reckoned`: SD of the log pace of one more setting, as the clock that ships has it.
    `taken`: the population that each cohort was drawn as, "" where nobody could be.
    """

    compared: tuple[Compared, ...]
    unmeasured: tuple[Unmeasured, ...]
    reckoned: float
    taken: Mapping[str, str] = field(default_factory=dict)

    @property
    def cohorts(self) -> int:
        """How many cohorts the figures compared are of."""
        return len({one.target.cohort for one in self.compared})

    @property
    def held(self) -> float | None:
        """Share of the figures that the model's 80 % intervals hold; None where there are none."""
        return share_held(self.compared)

    @property
    def pace(self) -> float | None:
        """SD of the log pace of these cohorts, over and above their size, that their middles ask for.

        By DerSimonian and Laird's moments on means and medians of days; None where fewer than three cohorts have one.
        """
        return scatter(self.middles) if len({one.target.cohort for one in self.middles}) >= THREE else None

    @property
    def middles(self) -> tuple[Compared, ...]:
        """The means and medians of days among the figures."""
        return tuple(one for one in self.compared if one.target.measured.statistic in MIDDLES)


def against(beside: Beside, left_out: Mapping[str, object] | None = None) -> Against:
    """Score the clock on cohorts; figures whose keys are in `left_out` are not looked at."""
    found = [one for one in beside.found() if one.key not in (left_out or {})]
    many = [one for one in found if isinstance(one, Target)]
    unmeasured = tuple(one for one in found if isinstance(one, Unmeasured))
    return Against(beside.compared(many), unmeasured, reckoned(beside.knowledge.clock), beside.taken)


def reckoned(clock: Clock) -> float:
    """SD of the log pace of one more setting: case mix and protocol together."""
    return float(np.hypot(clock.between.log_sd, clock.clocks.tissue_sd))


THREE = 3
"""Cohorts or figures below which nothing is said of how their paces scatter."""
MIDDLES = frozenset({"mean_day", "median_day"})
"""Statistics that say where days lie, and so how fast a cohort was."""


def share_held(many: Sequence[Compared]) -> float | None:
    """Share of figures that 80 % intervals hold; None of none."""
    return float(np.mean([one.held for one in many])) if many else None


def scatter(many: Sequence[Compared]) -> float | None:
    """How far log days lie apart from the model beyond sampling, one cohort from another."""
    if len(many) < THREE:
        return None
    w = np.array([one.sampling**-2 for one in many])
    off = np.array([one.model - one.published for one in many])
    q = float((w * (off - (w @ off) / w.sum()) ** 2).sum())
    return float(np.sqrt(max(q - len(many) + 1, 0) / (w.sum() - (w**2).sum() / w.sum())))


def again(one: Compared, model: float) -> Compared:
    """The same figure beside another clock's, its errors as they were."""
    return replace(one, model=model)
