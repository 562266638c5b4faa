"""Risk factors of this leg: present, absent or unknown, the article's causes among them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Literal

from restride.assess.facts import Facts
from restride.assess.findings import compared
from restride.assess.ledger import ATHLETE
from restride.assess.results import RiskFinding
from restride.journal import View
from restride.journal.kinds.exam import Exam
from restride.journal.kinds.imaging import Imaging, Tendon
from restride.journal.moment import local_date
from restride.knowledge.risk_factors import RiskFactor, RiskFactors
from restride.terms import Answer, Measure, Sex

State = Literal["present", "absent", "unknown"]
Found = tuple[State, tuple[str, ...]]
UNKNOWN: Found = ("unknown", ())
_WEEK = 7


def risks(view: View, facts: Facts, table: RiskFactors) -> tuple[RiskFinding, ...]:
    """Every factor that the journal can speak of, and each cause that the article names, known or not."""
    return tuple(_findings(view, facts, table))


def _findings(view: View, facts: Facts, table: RiskFactors) -> Iterator[RiskFinding]:
    for factor in table.values():
        state, entries = _READERS.get(factor.fact, _nobody)(view, facts, factor)
        if state != "unknown" or (factor.article_cause and factor.fact):
            outcome: Literal["injury", "re_injury"] = "injury" if factor.of == "injury" else "re_injury"
            yield RiskFinding(factor.id, state, outcome, entries, article=bool(factor.article_cause))


def _nobody(view: View, facts: Facts, factor: RiskFactor) -> Found:
    return UNKNOWN


def _state(holds: bool, *entries: str) -> Found:
    return ("present" if holds else "absent"), entries


def _answered(*questions: str, turned: bool = False) -> Callable[[View, Facts, RiskFactor], Found]:
    """Present where any of the questions is answered yes (or no, where `turned`)."""

    def read(view: View, facts: Facts, factor: RiskFactor) -> Found:
        said = [s for q in questions if (s := facts.said(q)) is not None and s.value in (Answer.YES, Answer.NO)]
        wanted = Answer.NO if turned else Answer.YES
        present = [s for s in said if s.value == wanted]
        return _state(bool(present), *(s.entry for s in present or said)) if said else UNKNOWN

    return read


def _athlete(name: str) -> Callable[[View, Facts, RiskFactor], Found]:
    def read(view: View, facts: Facts, factor: RiskFactor) -> Found:
        value = getattr(view.athlete, name)
        return _state(value is Answer.YES, ATHLETE) if value in (Answer.YES, Answer.NO) else UNKNOWN

    return read


def _strains(view: View, facts: Facts, factor: RiskFactor) -> Found:
    strains = view.athlete.earlier_strains
    return UNKNOWN if strains is None else _state(bool(strains), ATHLETE)


def _strain_days(view: View, facts: Facts, factor: RiskFactor) -> Found:
    """Whether a dated strain fell within the factor's window before onset (or, `older`, before it)."""
    strains, onset = view.athlete.earlier_strains, view.day_zero
    window = factor.get("window")
    if strains is None or onset is None or window is None:
        return UNKNOWN
    days = [(onset - local_date(s.date, view.zone)).days for s in strains if s.date is not None]
    limit = window.number * {"wk": _WEEK, "mo": 365 / 12, "yr": 365}.get(window.unit, 1)
    older = "older" in factor.id
    if any((day > limit) if older else (0 < day <= limit) for day in days):
        return _state(True, ATHLETE)
    return _state(False, ATHLETE) if len(days) == len(strains) else UNKNOWN


def _age(view: View, facts: Facts, factor: RiskFactor) -> Found:
    ages, threshold = facts.ages, factor.get("threshold")
    if ages is None or threshold is None:
        return UNKNOWN
    if len(threshold.numbers) == 2:
        low, high = threshold.numbers
        return _state(low <= ages[1] <= high, ATHLETE)
    return _state(ages[0] > threshold.number, ATHLETE)


def _male(view: View, facts: Facts, factor: RiskFactor) -> Found:
    sex = view.athlete.sex
    return _state(sex is Sex.MALE, ATHLETE) if sex in (Sex.MALE, Sex.FEMALE) else UNKNOWN


def _fast_metres(view: View, facts: Facts, factor: RiskFactor) -> Found:
    metres, threshold = view.athlete.weekly_fast_m, factor.get("threshold")
    if metres is None or threshold is None or len(threshold.numbers) != 1:
        return UNKNOWN
    return _state(metres > threshold.number, ATHLETE)


def _painful(measure: Measure) -> Callable[[View, Facts, RiskFactor], Found]:
    """Whether the last exam that looked found the measure painful on the hurt side."""

    def read(view: View, facts: Facts, factor: RiskFactor) -> Found:
        for exam in reversed(tuple(view.of(Exam))):
            for finding in exam.findings:
                hurt = finding.measure is measure and finding.side in (None, view.journal.side)
                if hurt and finding.painful in (Answer.YES, Answer.NO):
                    return _state(finding.painful is Answer.YES, exam.id)
        return UNKNOWN

    return read


def _deficit(measure: Measure, sign: float) -> Callable[[View, Facts, RiskFactor], Found]:
    """Whether the last exam found the hurt side behind the other."""

    def read(view: View, facts: Facts, factor: RiskFactor) -> Found:
        for exam in reversed(tuple(view.of(Exam))):
            more = compared(exam, measure, view.journal.side)
            if more is not None:
                return _state(sign * more > 0, exam.id)
        return UNKNOWN

    return read


def _junction(view: View, facts: Facts, factor: RiskFactor) -> Found:
    seen = [p for p in view.of(Imaging) if p.junction in (Answer.YES, Answer.NO)]
    return _state(seen[-1].junction is Answer.YES, seen[-1].id) if seen else UNKNOWN


def _tendon(view: View, facts: Facts, factor: RiskFactor) -> Found:
    seen = [p for p in view.of(Imaging) if p.tendon is not None]
    return _state(seen[-1].tendon is Tendon.INTRATENDINOUS, seen[-1].id) if seen else UNKNOWN


_READERS: dict[str, Callable[[View, Facts, RiskFactor], Found]] = {
    "earlier_strains": _strains,
    "earlier_strain_days": _strain_days,
    "previous_acl": _athlete("acl_injury"),
    "previous_calf_strain": _athlete("calf_strain"),
    "age": _age,
    "sex": _male,
    "weekly_fast_metres": _fast_metres,
    "fast_metres_rise": _answered("explosive_load"),
    "load_rise": _answered("load_rise"),
    "fatigue": _answered("fatigued", "slept_badly"),
    "weakness": _answered("known_weakness"),
    "stiffness": _answered("stiff_before"),
    "warm_up": _answered("warmed_up", turned=True),
    "pelvic_control": _answered("poor_pelvic_control"),
    "ake": _deficit(Measure.AKE, 1),
    "strength_outer": _deficit(Measure.STRENGTH_OUTER, -1),
    "ake_pain": _painful(Measure.AKE),
    "palpation_pain": _painful(Measure.PALPATION_PAIN),
    "junction_involved": _junction,
    "tendon": _tendon,
}
