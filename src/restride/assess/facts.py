"""Facts: the leaves of conditions, read from what has been said."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from restride.assess.events import EVENTS
from restride.assess.ledger import ATHLETE, Ledger, Saying
from restride.assess.truth import Fact, Truth
from restride.journal.kinds.checkin import NewSign
from restride.journal.kinds.intake import Intake
from restride.journal.moment import earliest, latest, local_date
from restride.terms import Answer, Place

_ANSWERS = {Answer.YES: Truth.YES, Answer.NO: Truth.NO, Answer.CANT_TELL: Truth.CANT_TELL}
_VAGUE = frozenset({Place.BACK_OF_THIGH, Place.DIFFUSE})
_HIGH_OR_LOW = frozenset(
    {"sit_bone", "buttock", "mid_inner", "mid_outer", "distal_inner", "distal_outer", "behind_knee"}
)
ONE_OF = frozenset({"onset", "during", "mechanism", "weight_bearing", "bruise"})
MANY_OF = frozenset({"places", "course", "medicines"})
SILENT = frozenset({"exam", "imaging", "new", "event"})


class Facts:
    """What stands at a moment, leaf by leaf. Calling it with a leaf's name gives the `Fact`."""

    def __init__(self, ledger: Ledger, at: datetime) -> None:
        self.ledger, self.at = ledger, at
        self._read: dict[str, Fact] = {}

    def __call__(self, leaf: str) -> Fact:
        """The fact of that name. Raises `KeyError` where there is no such fact."""
        if leaf not in self._read:
            self._read[leaf] = self._leaf(leaf)
        return self._read[leaf]

    def _leaf(self, leaf: str) -> Fact:
        family, _, value = leaf.partition(".")
        if not value:
            return self._tri(leaf)
        if family in ONE_OF:
            return self._one_of(leaf, family, value)
        if family in MANY_OF:
            return self._many_of(leaf, family, value)
        if family in SILENT:
            return self._silent(leaf, family, value)
        return _DERIVED[leaf](self, leaf)

    def said(self, question: str) -> Saying | None:
        """The answer in force to a question."""
        return self.ledger.latest.get(question)

    def threshold(self, name: str) -> float:
        """A threshold of the triage table."""
        return self.ledger.table.thresholds[name].number

    def days(self) -> int | None:
        """Whole local days since onset."""
        return None if self.ledger.onset is None else self.day_of(self.at)

    def day_of(self, moment: date) -> int:
        """The day since onset on which a moment lies; an onset must be known."""
        assert self.ledger.onset is not None
        zone = self.ledger.zone
        return (local_date(moment, zone) - local_date(self.ledger.onset.at, zone)).days

    def hours_after_onset(self, moment: date) -> tuple[float, float] | None:
        """The fewest and the most hours from onset to a moment."""
        onset, zone = self.ledger.onset, self.ledger.zone
        if onset is None:
            return None
        least = (earliest(moment, zone) - latest(onset.at, zone)).total_seconds() / 3600
        most = (latest(moment, zone) - earliest(onset.at, zone)).total_seconds() / 3600
        return max(least, 0.0), most

    def _tri(self, leaf: str) -> Fact:
        if leaf not in TRI:
            raise KeyError(leaf)
        return told(leaf, self.said(leaf), leaf)

    def _one_of(self, leaf: str, family: str, value: str) -> Fact:
        saying = self.said(family)
        if saying is None or saying.value == Answer.NOT_ASKED:
            return Fact(leaf, Truth.OPEN, question=family)
        if saying.value == Answer.CANT_TELL:
            return Fact(leaf, Truth.CANT_TELL, saying.value, (saying.entry,), family)
        return _is(leaf, saying.value == value, saying, family)

    def _many_of(self, leaf: str, family: str, value: str) -> Fact:
        saying = self.said(family)
        if saying is None:
            return Fact(leaf, Truth.OPEN, question=family)
        values = {str(one).replace("-", "_") for one in saying.value}
        if value in values:
            return _is(leaf, True, saying, family)
        if "cant_tell" in values:
            return Fact(leaf, Truth.CANT_TELL, saying.value, (saying.entry,), family)
        if family == "places" and value in _HIGH_OR_LOW and _VAGUE & set(saying.value):
            return Fact(leaf, Truth.OPEN, question=family)
        return _is(leaf, False, saying, family)

    def _silent(self, leaf: str, family: str, value: str) -> Fact:
        """Facts that nobody is asked for at intake: unsaid, they do not hold."""
        if family == "event":
            return EVENTS[value](self, leaf)
        if family == "new":
            return _new_sign(self, leaf, value)
        question = value if family == "exam" else f"imaging_{value}"
        return _EXAM.get(value, _silently)(self, leaf, question)


def told(leaf: str, saying: Saying | None, question: str) -> Fact:
    """A yes-or-no fact from an answer."""
    if saying is None or saying.value not in _ANSWERS:
        return Fact(leaf, Truth.OPEN, None, () if saying is None else (saying.entry,), question)
    return Fact(leaf, _ANSWERS[saying.value], saying.value, (saying.entry,), question)


def _is(leaf: str, holds: bool, saying: Saying, question: str) -> Fact:
    truth = Truth.YES if holds else Truth.NO
    return Fact(leaf, truth, saying.value, (saying.entry,), question)


def _silently(facts: Facts, leaf: str, question: str) -> Fact:
    fact = told(leaf, facts.said(question), question)
    return fact if fact.truth is not Truth.OPEN else Fact(leaf, Truth.NO, question=question)


def _no_tenderness(facts: Facts, leaf: str, question: str) -> Fact:
    saying = facts.said("thigh_tender")
    return Fact(leaf, Truth.NO) if saying is None else _is(leaf, saying.value == Answer.NO, saying, "exam")


def _nerve_tension(facts: Facts, leaf: str, question: str) -> Fact:
    found = [s for q in ("slump", "slr_nerve", "crossed_slr") if (s := facts.said(q)) and s.value == Answer.YES]
    return _is(leaf, True, found[0], "exam") if found else Fact(leaf, Truth.NO)


def _range_above(facts: Facts, leaf: str, question: str) -> Fact:
    """Only before the day on which an injured leg may have been stretched past the other."""
    for saying in facts.ledger.history.get("range_above", ()):
        early = facts.ledger.onset is None or facts.day_of(saying.at) < facts.threshold("range_above_day")
        if early:
            return _is(leaf, True, saying, "exam")
    return Fact(leaf, Truth.NO)


_EXAM: dict[str, Callable[[Facts, str, str], Fact]] = {
    "no_tenderness": _no_tenderness,
    "nerve_tension": _nerve_tension,
    "range_above": _range_above,
}


def _new_sign(facts: Facts, leaf: str, value: str) -> Fact:
    """A sign reported at any check-in so far."""
    if value in ("very_ill", "hot_red_leg", "plain_cold"):
        return _about_fever(facts, leaf, value)
    sign = {"fever": NewSign.FEVER_OR_UNWELL}.get(value) or NewSign(value)
    saying = facts.ledger.signs.get(sign)
    if saying is None or _over(facts, sign, saying):
        return Fact(leaf, Truth.NO, question="new_signs")
    return _is(leaf, True, saying, "new_signs")


def _over(facts: Facts, sign: NewSign, saying: Saying) -> bool:
    """A fever is over once a later check-in is without it, a pull or a bruise once somebody has examined it."""
    if sign is NewSign.FEVER_OR_UNWELL:
        last = facts.said("new_signs")
        return last is not None and sign not in last.value
    if sign not in (NewSign.NEW_PULL, NewSign.BRUISE_OR_LUMP):
        return False
    exams = (exam for exam in facts.ledger.of("exam") if exam.by.role.examines)
    return any(earliest(exam.at, facts.ledger.zone) > saying.stamp[0] for exam in exams)


def _about_fever(facts: Facts, leaf: str, value: str) -> Fact:
    saying = facts.said(f"new_{value}")
    return Fact(leaf, Truth.NO) if saying is None else told(leaf, saying, value)


def _at_least(question: str, threshold: str) -> Callable[[Facts, str], Fact]:
    def read(facts: Facts, leaf: str) -> Fact:
        saying = _greatest(facts, question)
        if saying is None:
            return Fact(leaf, Truth.OPEN, question=question)
        return _is(leaf, saying.value >= facts.threshold(threshold), saying, question)

    return read


def _greatest(facts: Facts, question: str) -> Saying | None:
    numbers = [s for s in facts.ledger.history.get(question, ()) if isinstance(s.value, (int, float))]
    return max(numbers, key=lambda s: (s.value, s.stamp), default=None)


def _sized(question: str, threshold: str, sign: str) -> Callable[[Facts, str], Fact]:
    """A size that is only asked where its sign is there."""
    plain = _at_least(question, threshold)

    def read(facts: Facts, leaf: str) -> Fact:
        fact = plain(facts, leaf)
        absent = facts(sign)
        unsized = fact.truth is Truth.OPEN and absent.truth is Truth.NO
        none = facts.said(question)
        if fact.truth is Truth.OPEN and none is not None and none.value == Answer.NO:
            return _is(leaf, False, none, question)
        return Fact(leaf, Truth.NO, None, absent.entries, question) if unsized else fact

    return read


def _days_ago(question: str, threshold: str, *, past: bool) -> Callable[[Facts, str], Fact]:
    def read(facts: Facts, leaf: str) -> Fact:
        saying = facts.said(question)
        if saying is None:
            return Fact(leaf, Truth.OPEN, question=question)
        if saying.value == Answer.NO:
            return _is(leaf, False, saying, question)
        limit = facts.threshold(threshold)
        return _is(leaf, saying.value >= limit if past else saying.value <= limit, saying, question)

    return read


def _age(threshold: str, *, under: bool) -> Callable[[Facts, str], Fact]:
    """A year of birth leaves two ages: the one that asks for more care counts."""

    def read(facts: Facts, leaf: str) -> Fact:
        ages = facts_ages(facts)
        if ages is None:
            return Fact(leaf, Truth.OPEN, question="age")
        limit = facts.threshold(threshold)
        holds = ages[0] < limit if under else ages[1] >= limit
        return Fact(leaf, Truth.YES if holds else Truth.NO, ages[1], (ATHLETE,), "age")

    return read


def facts_ages(facts: Facts) -> tuple[int, int] | None:
    """The least and the greatest age in whole years on the day of onset."""
    athlete, onset = facts.ledger.athlete, facts.ledger.onset
    if athlete.age is not None:
        return athlete.age, athlete.age
    if athlete.birth_year is None:
        return None
    year = local_date(facts.at if onset is None else onset.at, facts.ledger.zone).year
    return year - athlete.birth_year - 1, year - athlete.birth_year


def _day(threshold: str) -> Callable[[Facts, str], Fact]:
    def read(facts: Facts, leaf: str) -> Fact:
        days, onset = facts.days(), facts.ledger.onset
        if days is None or onset is None:
            return Fact(leaf, Truth.OPEN, question="onset_date")
        truth = Truth.YES if days >= facts.threshold(threshold) else Truth.NO
        return Fact(leaf, truth, days, (onset.id,), "onset_date")

    return read


def _limp_hours(facts: Facts, leaf: str) -> Fact:
    """Whether a limp lasted past a day: said so, or still there, or not seen gone, after a day."""
    limit = facts.threshold("limp_hours")
    hours = facts.said("limp_hours")
    if hours is not None:
        return _is(leaf, hours.value > limit, hours, "limp_hours")
    limps = sorted(facts.ledger.history.get("limp", ()), key=lambda s: s.stamp)
    words = zip([None, *limps], limps, strict=False)
    late = next((s for before, s in words if _limped_late(facts, s, before, limit)), None)
    if late is not None:
        return Fact(leaf, Truth.YES, Answer.YES, (late.entry,), "limp_hours")
    gone = next((s for s in limps if s.value == Answer.NO), None)
    if gone is None:
        return Fact(leaf, Truth.OPEN, question="limp" if not limps else "limp_hours")
    after = facts.hours_after_onset(gone.at)
    asked_in_time = after is not None and (after[1] <= limit or _dated_same_day(facts, gone))
    return _is(leaf, False, gone, "limp_hours") if asked_in_time else Fact(leaf, Truth.OPEN, question="limp_hours")


def _dated_same_day(facts: Facts, saying: Saying) -> bool:
    return facts.ledger.onset is not None and facts.day_of(saying.at) <= 0


def _limped_late(facts: Facts, saying: Saying, before: Saying | None, limit: float) -> bool:
    """Whether this word (with the word `before` it) shows a limp that lasted past the limit."""
    after = facts.hours_after_onset(saying.at)
    if after is None:
        return False
    if saying.value == Answer.YES:
        return after[0] > limit
    first_gone = saying.value == Answer.NO and before is not None and before.value == Answer.YES
    return first_gone and after[1] > limit and not _dated_same_day(facts, saying)


TRI = frozenset(
    {name for name, info in Intake.model_fields.items() if "Answer" in str(info.annotation)}
    | {"thigh_tender", "adductor_squeeze", "slr_nerve", "crossed_slr", "tinel", "reflex_lost", "popliteal_mass"}
)
_DERIVED: dict[str, Callable[[Facts, str], Fact]] = {
    "worst_pain.severe": _at_least("worst_pain", "severe_pain"),
    "lump_size_cm.large": _sized("lump_size_cm", "lump_size", "lump"),
    "calf_difference_cm.large": _sized("calf_difference_cm", "calf_difference", "swelling_calf"),
    "limp_hours.long": _limp_hours,
    "needled_days_ago.recent": _days_ago("needled_days_ago", "needle_days", past=False),
    "injected_days_ago.recent": _days_ago("injected_days_ago", "needle_days", past=False),
    "needled_days_ago.days_3": _days_ago("needled_days_ago", "numb_after_needle_days", past=True),
    "injected_days_ago.days_3": _days_ago("injected_days_ago", "numb_after_needle_days", past=True),
    "age.under_16": _age("triage_only_under", under=True),
    "age.under_18": _age("growing_under", under=True),
    "age.from_60": _age("artery_from", under=False),
    "age.from_65": _age("older_from", under=False),
    "day.fortnight": _day("night_days"),
    "day.long": _day("long_days"),
}


def known_leaf(leaf: str) -> bool:
    """Whether a condition may name this fact."""
    family, _, value = leaf.partition(".")
    if not value:
        return leaf in TRI
    if family == "event":
        return value in EVENTS
    return family in ONE_OF | MANY_OF | SILENT or leaf in _DERIVED


__all__ = ["TRI", "Facts", "facts_ages", "known_leaf", "told"]
