"""The rooms together, once: a journal and a moment in, an answer out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from types import MappingProxyType
from typing import TYPE_CHECKING

from restride.assess import StageAnswer, Triaged, grade_odds, odds_moved, risks, stage, track, triage
from restride.assess.results import Candidate, GradeOdds, RiskFinding, TrackAnswer, UrgencyAnswer
from restride.assess.truth import Truth
from restride.journal import Journal, View
from restride.journal.kinds.imaging import Imaging
from restride.knowledge import Knowledge, load
from restride.terms import Status, Track, Urgency

if TYPE_CHECKING:
    from restride.forecast import Forecast
    from restride.needling import NeedlingAnswer
    from restride.plan import PlanAnswer

FIRST = frozenset({Urgency.EMERGENCY, Urgency.SAME_DAY})


@dataclass(frozen=True, slots=True)
class Withheld:
    """Why there is no forecast: a code, and ids of the rules, facts or entries behind it in `rules`."""

    code: str
    rules: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Grade:
    """How bad: `probabilities` of trivial, mild, moderate and severe, which sum to 1, and what a picture said."""

    probabilities: Mapping[str, float]
    odds: GradeOdds
    mri_grade: int | None = None
    bamic: str | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """Everything Restride says of one leg at one moment, with its reasons.

    `at` is the moment asked about, `day` the days since onset then. Exactly one of `forecast` and `withheld`
    is there; without a forecast there is no grade. Without a stage `today` says what to do instead of a plan.
    """

    journal_id: str
    at: datetime
    day: int | None
    onset: date | None
    synthetic: bool
    urgency: UrgencyAnswer
    track: TrackAnswer
    grade: Grade | None
    forecast: Forecast | None
    withheld: Withheld | None
    risks: tuple[RiskFinding, ...]
    knowledge_version: str
    stage: StageAnswer | None
    today: PlanAnswer
    overlaid: tuple[str, ...] = ()
    learnt: str = ""
    hindsight: bool = False
    needling: NeedlingAnswer | None = None

    @property
    def differential(self) -> tuple[Candidate, ...]:
        """What it may be, likeliest first."""
        return self.track.differential


def answer(
    journal: Journal,
    at: date | None = None,
    knowledge: Knowledge | None = None,
    *,
    hindsight: bool = False,
    days: int = 3,
) -> Answer:
    """What Restride says of `journal` at the moment `at` (a date means its end, none the last word).

    With `hindsight` it is what had happened by then that counts, whenever it was written down. `days`: how many
    days of plan, today the first.
    """
    knowledge = knowledge or load()
    view = journal.as_happened(at) if hindsight else journal.as_known(at)
    triaged = triage(view, knowledge.triage)
    followed = track(triaged, knowledge.conditions)
    why_not = withheld(triaged, followed)
    when, grade = None, None
    if why_not is None:
        when, grade, why_not = _forecast(view, knowledge)
    where, today = _today(view, triaged, followed, knowledge, days)
    return Answer(
        journal_id=journal.id,
        at=view.at,
        day=view.day(view.at),
        onset=view.day_zero,
        synthetic=journal.synthetic,
        urgency=triaged.urgency,
        track=followed,
        grade=grade,
        forecast=when,
        withheld=why_not,
        risks=risks(view, triaged.facts, knowledge.risk_factors),
        knowledge_version=knowledge.version,
        stage=where,
        today=_beside(today, when),
        overlaid=knowledge.overlaid_keys,
        learnt=knowledge.taught,
        hindsight=hindsight,
        needling=_needling(view, triaged, knowledge),
    )


def around(journal: Journal, entry: str, knowledge: Knowledge | None = None) -> tuple[Answer, Answer]:
    """The answers without and with the entry, from what was noted up to it, at the moment it was noted."""
    knowledge = knowledge or load()
    order = journal.ordered
    number = next(i for i, one in enumerate(order) if one.id == entry)
    after = answer(replace(journal, entries=order[: number + 1]), None, knowledge)
    return answer(replace(journal, entries=order[:number]), after.at, knowledge), after


def _today(
    view: View, triaged: Triaged, followed: TrackAnswer, knowledge: Knowledge, days: int
) -> tuple[StageAnswer | None, PlanAnswer]:
    """The stage and the plan of a strain that nothing blocks; else what there is instead."""
    from restride.plan import PlanAnswer, instead, plan

    other = instead(view, triaged, followed, knowledge)
    if other is not None:
        return None, PlanAnswer(instead=other)
    where = stage(view, view.athlete.branch, knowledge)
    return where, plan(view, where, triaged, knowledge, days)


def _beside(today: PlanAnswer, when: Forecast | None) -> PlanAnswer:
    from restride.plan import beside

    return beside(today, when)


def _needling(view: View, triaged: Triaged, knowledge: Knowledge) -> NeedlingAnswer | None:
    """Needle or not, once there is a story to ask about."""
    from restride.needling import needle_or_not

    return needle_or_not(view, triaged, knowledge) if view.entries else None


def withheld(triaged: Triaged, followed: TrackAnswer) -> Withheld | None:
    """Why nothing may be dated, the gravest reason first."""
    urgency = triaged.urgency
    if urgency.blocking:
        return Withheld("blocked", tuple(hit.rule for hit in urgency.blocking))
    if triaged.facts("age.under_16").truth is Truth.YES:
        return Withheld("under_16", ("age",))
    if urgency.status is Status.NOT_FINISHED:
        return Withheld("not_finished", tuple(dict.fromkeys(q.fact for q in urgency.ask if q.level in FIRST)))
    if followed.track is not Track.STRAIN:
        return Withheld("not_strain", (followed.track.value,))
    return None


def _forecast(view: View, knowledge: Knowledge) -> tuple[Forecast | None, Grade | None, Withheld | None]:
    from restride.forecast import Revised, forecast
    from restride.forecast import Withheld as Undated

    odds = grade_odds(view, knowledge)
    when = forecast(view, odds, knowledge, tuple(Revised(*moved) for moved in odds_moved(view, knowledge)))
    if isinstance(when, Undated):
        return None, None, Withheld(when.code, when.entries)
    mri_grade, bamic = _imaged(view)
    return when, Grade(odds=odds, mri_grade=mri_grade, bamic=bamic, probabilities=MappingProxyType(when.grade)), None


def _imaged(view: View) -> tuple[int | None, str | None]:
    """The last MRI grade and the last BAMIC class read."""
    pictures = tuple(view.of(Imaging))
    graded = [p.mri_grade for p in pictures if p.mri_grade is not None]
    classed = [p.bamic.value for p in pictures if p.bamic is not None]
    return (graded[-1] if graded else None), (classed[-1] if classed else None)
