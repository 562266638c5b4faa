"""A registry learnt stage after stage, each adopted only if legs that it was not learnt from are forecast better."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from restride.forecast.model import model
from restride.knowledge import Knowledge
from restride.study.folds import Dealt, Fold
from restride.study.learn import Learnt, learn
from restride.study.out_of_sample import Forecasts, Verdict, compare, forecasts, together
from restride.study.parameters import clock_with
from restride.study.registry import Course

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
    every, stages, dealt = parameters(knowledge, courses), list[Stage](), Dealt.of(courses)
    nothing = tuple(dict[str, float]() for _ in dealt.folds)
    tried = dealt.finished >= LEAST
    adopted = Adopted(nothing, {}, _said(knowledge, dealt.folds, nothing) if tried else None)
    for name in names or tuple(every):
        told(name)
        if every[name]:
            stage, adopted = _stage(knowledge, dealt, (name, every[name]), adopted)
            stages.append(stage)
    return Lesson(len(courses), dealt.finished, tuple(stages))


@dataclass(frozen=True, slots=True, eq=False)
class Adopted:
    """What has been adopted so far, as learnt without each fold and from all legs; what it says of legs held back.

    `said` is None where too few legs are back for anything to be tried.
    """

    folds: tuple[dict[str, float], ...]
    whole: dict[str, float]
    said: Forecasts | None


def _stage(
    knowledge: Knowledge, dealt: Dealt, what: tuple[str, tuple[str, ...]], adopted: Adopted
) -> tuple[Stage, Adopted]:
    """One stage, and what is adopted after it."""
    name, keys = what
    learnt = learn(knowledge, keys, dealt.legs, adopted.whole)
    before = adopted.said
    if before is None:
        return Stage(name, learnt, None, "too_few"), adopted
    lots = zip(dealt.folds, adopted.folds, strict=True)
    each = [was | learn(knowledge, keys, one.legs, was, learnt.step_from(one.numbers)).values for one, was in lots]
    said = _said(knowledge, dealt.folds, each)
    verdict = compare(before, said)
    stage = Stage(name, learnt, verdict, verdict.why_not)
    return stage, adopted if verdict.why_not else Adopted(tuple(each), adopted.whole | learnt.values, said)


def _said(knowledge: Knowledge, folds: Sequence[Fold], values: Sequence[Mapping[str, float]]) -> Forecasts:
    """What each fold's clock says of the legs held back, legs of one fold told apart from another's."""
    found = []
    for k, (fold, learnt) in enumerate(zip(folds, values, strict=True)):
        one = forecasts(fold.held_back, model(clock_with(knowledge.clock, learnt)))
        found.append(replace(one, leg=one.leg + k * 1e6))
    return together(found)
