"""A registry learnt stage after stage, each adopted only if legs that it was not learnt from are forecast better."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from restride.forecast.model import Model, model
from restride.knowledge import Knowledge
from restride.study.learn import Learnt, by_branch, learn
from restride.study.out_of_sample import Forecasts, Verdict, compare, forecasts, together
from restride.study.parameters import clock_with
from restride.study.registry import Course

FOLDS = 5
LEAST = 10
"""Finished legs below which nothing can be tried out of sample."""


@dataclass(frozen=True, slots=True, eq=False)
class Stage:
    """A stage: what all legs taught, what legs held back said of it, and why it is not adopted ("" where it is)."""

    name: str
    learnt: Learnt
    verdict: Verdict | None
    why_not: str


@dataclass(frozen=True, slots=True, eq=False)
class Lesson:
    """What a registry taught. `legs` of which `finished`; `values`: parameters of the stages adopted."""

    legs: int
    finished: int
    stages: tuple[Stage, ...]

    @property
    def values(self) -> dict[str, float]:
        """Every parameter adopted, by its key."""
        return {key: one for stage in self.stages if not stage.why_not for key, one in stage.learnt.values.items()}


def parameters(knowledge: Knowledge, courses: Sequence[Course]) -> Mapping[str, tuple[str, ...]]:
    """The stages in order: a setting's protocol and case mix, the scatter of returns, of domains, then the curves."""
    elite = 2 * sum(one.odds.setting == "elite" for one in courses) > len(courses)
    mix = "clock.shift.elite" if elite else "clock.shift.other"
    read = dict.fromkeys(each.marker for one in courses for each in one.readings)
    curves = tuple(f"clock.marker.{one.id}.h" for one in knowledge.clock.markers if one.id in read)
    domains = dict.fromkeys(one.domain for one in knowledge.clock.markers if one.id in read)
    return {
        "setting": ("clock.shift.protocol", mix),
        "returns": ("clock.clocks.tissue_sd",),
        "domains": tuple(f"clock.domain.{one}" for one in domains),
        "curves": curves,
    }


def lesson(
    knowledge: Knowledge,
    courses: Sequence[Course],
    names: Sequence[str] = (),
    told: Callable[[str], None] = lambda stage: None,
) -> Lesson:
    """Learn the stages named, all where none is; `told` hears which is at work."""
    every, stages = parameters(knowledge, courses), list[Stage]()
    adopted = tuple(dict[str, float]() for _ in range(FOLDS + 1))
    for name in names or tuple(every):
        told(name)
        if every[name]:
            stage, adopted = _stage(knowledge, courses, (name, every[name]), adopted)
            stages.append(stage)
    return Lesson(len(courses), sum(one.finished for one in courses), tuple(stages))


Adopted = tuple[dict[str, float], ...]
"""What has been adopted so far, as learnt without each fold, then from all legs."""


def _stage(
    knowledge: Knowledge, courses: Sequence[Course], what: tuple[str, tuple[str, ...]], adopted: Adopted
) -> tuple[Stage, Adopted]:
    """One stage, and what is adopted after it."""
    name, keys = what
    learnt = learn(knowledge, keys, by_branch(courses), adopted[-1])
    if sum(one.finished for one in courses) < LEAST:
        return Stage(name, learnt, None, "too_few"), adopted
    folds, start = tuple(_folds(courses)), [one.moved for one in learnt.parameters]
    lots = zip(folds, adopted, strict=False)
    each = [learn(knowledge, keys, by_branch(kept), was, start).values for (kept, _), was in lots]
    verdict = _verdict(knowledge, folds, adopted, each)
    if verdict.why_not:
        return Stage(name, learnt, verdict, verdict.why_not), adopted
    return Stage(name, learnt, verdict, ""), tuple(
        was | new for was, new in zip(adopted, [*each, learnt.values], strict=True)
    )


Fold = tuple[tuple[Course, ...], tuple[Course, ...]]


def _folds(courses: Sequence[Course]) -> Iterator[Fold]:
    """Legs learnt from and legs held back: finished and unfinished ones dealt out in turn."""
    dealt = sorted(courses, key=lambda one: (one.finished, one.id))
    for k in range(FOLDS):
        yield tuple(one for i, one in enumerate(dealt) if i % FOLDS != k), tuple(dealt[k::FOLDS])


def _verdict(
    knowledge: Knowledge, folds: Sequence[Fold], was: Sequence[dict[str, float]], new: Sequence[dict[str, float]]
) -> Verdict:
    before, after = [], []
    for k, (_, held_back) in enumerate(folds):
        now = model(clock_with(knowledge.clock, was[k]))
        before.append(_numbered(held_back, now, k))
        after.append(_numbered(held_back, model(clock_with(knowledge.clock, was[k] | new[k])), k))
    return compare(together(before), together(after))


def _numbered(courses: Sequence[Course], on: Model, fold: int) -> Forecasts:
    """Forecasts of a fold, its legs' numbers told apart from other folds'."""
    found = forecasts(courses, on)
    leg = np.asarray(found.leg + fold * 1e6)
    return Forecasts(found.crps, found.pit, found.median, found.t, leg)
