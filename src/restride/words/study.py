"""One study in a line of text: what it was, in whom, against what, and what speaks against leaning on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from restride.words import evidence as words
from restride.words import screen
from restride.words import studies as said

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from restride.evidence import Effect, NotRead
    from restride.knowledge import Figure, Knowledge
    from restride.knowledge.studies import Outcome, Study
    from restride.words import Words

SHOWN = frozenset({"mean_difference", "hedges_g", "risk_ratio", "mean_change", "printed"})
"""The odds ratio stands in the JSON; beside the risk ratio it says nothing that a reader needs."""


def line(w: Words, study: Study) -> str:
    """The study with its design, its people (quoted as read), blinding, findings, bias and flags."""
    parts = [w(said.DESIGNS[study.design]), people(w, study), against(w, study)]
    if study.blinding != "unread":
        parts.append(w(said.BLINDING[study.blinding]))
    if study.people:
        parts.append(f"“{study.people}”")
    parts += [w(said.FINDINGS[code]) for code in study.findings]
    parts += [w(said.FLAGS[code]) for code in study.flags]
    parts.append(bias(w, study))
    return f"[{study.id}] " + "; ".join(part for part in parts if part)


ACRONYMS = frozenset(
    {"aaos", "ae", "dn", "dssf", "hsi", "ic", "itbs", "jmr", "jospt", "ltr", "mma", "ne", "pne", "prp", "swe", "ufrn"}
)


def name(study: Study) -> str:
    """The study's proper name, which no language changes: who and when, or its registry number."""
    parts = study.id.split("_")
    return " ".join(part.upper() if part in ACRONYMS or part.startswith("nct") else part.title() for part in parts)


def people(w: Words, study: Study) -> str:
    """How many people; empty for a study that counts none."""
    return w.count(*words.PEOPLE, study.n) if study.n else ""


def against(w: Words, study: Study, outcome: Outcome | None = None) -> str:
    """What needling, or the first arm, stood against; of one outcome, with what both of its arms had."""
    codes = study.against
    if outcome is not None and outcome.against:
        codes = (outcome.against, *(one for one in codes if one.startswith("same_") and one != outcome.against))
    return w(words.AGAINST, what=w.all_of([w(said.AGAINST[code]) for code in codes])) if codes else ""


def bias(w: Words, study: Study) -> str:
    """Our judgement of the risk of bias; empty where we made none."""
    if study.bias == "not_judged":
        return ""
    level = w(said.BIAS[study.bias])
    if not study.bias_why:
        return w(words.BIAS_PLAIN, level=level)
    return w(words.BIAS, level=level, why=w.listed([w(said.BIAS_WHY[code]) for code in study.bias_why]))


def sources(w: Words, study: Study, knowledge: Knowledge) -> str:
    """Where it comes from, and how it was read."""
    how = dict.fromkeys(w(screen.SEEN_HOW[knowledge.sources[one].seen]) for one in study.src)
    named = w(words.SOURCES, sources=" ".join(f"[{one}]" for one in study.src))
    return f"{named} · {w(words.READ, how=w.listed([*how]))}"


def trial(w: Words, study: Study, question: str) -> str:
    """A trial of one question: its people, what against, how long, who was blind."""
    outcome = next(one for one in study.outcomes.values() if question in one.question)
    parts = [
        people(w, study) or w(words.PEOPLE_UNREAD),
        against(w, study, outcome),
        w(said.WHEN[outcome.when]) if outcome.when else "",
        w(said.BLINDING[study.blinding]),
    ]
    if study.bias != "not_judged":
        parts.append(w(words.BIAS_PLAIN, level=w(said.BIAS[study.bias])))
    return "; ".join(part for part in parts if part)


def named(w: Words, study: Study, effect: Effect) -> str:
    """What an effect is of: the measure, how many people, against what, when, and what speaks against it."""
    outcome = study.outcomes[effect.outcome]
    parts = [w(said.MEASURES[outcome.measure]), w.count(*words.PEOPLE, effect.n)]
    if outcome.against:
        parts.append(w(words.AGAINST, what=w(said.AGAINST[outcome.against])))
    parts += [w(said.WHEN[outcome.when])] if outcome.when else []
    parts += [w(said.FLAGS[code]) for code in effect.flags]
    return "; ".join(parts)


def directions(study: Study) -> Mapping[str, str]:
    """The words for the way an outcome points: needled or not, or back sooner or later."""
    return words.RETURN_DIRECTIONS if study.kind == "return_trial" else words.DIRECTIONS


def details(w: Words, study: Study) -> Iterator[str]:
    """How people were needled, where the trial is registered, how others rate it, every outcome, every figure."""
    if study.needling:
        yield w(words.NEEDLED, how=f"“{study.needling}”")
    if study.registry:
        yield w(words.REGISTERED, number=f"[{study.registry}]")
    if study.certainty:
        yield w(words.RATED, level=w(said.RATED[study.certainty]))
    yield from _outcomes(w, study)
    yield from (f"[{name}] {figure(w, one)}" for name, one in study.figures.items() if one.value is not None)
    if study.note:
        yield f"“{study.note}”"


def _outcomes(w: Words, study: Study) -> Iterator[str]:
    """Each outcome in a line: what, when, which way, and its effects or why there is none."""
    from restride.evidence import effects

    for outcome in study.outcomes.values():
        when = [w(said.WHEN[outcome.when])] if outcome.when else []
        told = [w(said.MEASURES[outcome.measure]), *when, w(directions(study)[outcome.direction])]
        for one in effects(study):
            if one.outcome == outcome.id:
                told += _told(w, outcome, one)
        yield "; ".join([*told, *([f"“{outcome.note}”"] if outcome.note else [])])


def _told(w: Words, outcome: Outcome, one: Effect | NotRead) -> list[str]:
    from restride.evidence import NotRead

    if isinstance(one, NotRead):
        return [*_means(w, outcome), w(words.WHY_NOT[one.why])]
    return [interval(w, one)] if one.measure in SHOWN else []


def _means(w: Words, outcome: Outcome) -> list[str]:
    """The two values as read, where both were, although they give no effect."""
    for one, other, message in (("a", "b", words.TWO_ARMS), ("before", "after", words.BEFORE_AFTER)):
        first, second = outcome.get(one), outcome.get(other)
        if first is not None and second is not None and first.value is not None and second.value is not None:
            unit = w(words.UNITS[first.unit])
            return [w(message, first=f"{first.number:g}", second=f"{second.number:g}", unit=unit)]
    return []


def interval(w: Words, effect: Effect) -> str:
    """An effect with its interval and unit; a ratio that its measure names needs none."""
    unit = "" if effect.measure in ("risk_ratio", "hedges_g") else w(words.UNITS[effect.unit])
    low, high = number(effect.low), number(effect.high)
    told = w(words.INTERVAL, value=number(effect.value), low=low, high=high, unit=unit).rstrip()
    return f"{w(words.MEASURES[effect.measure])}: {told}"


def point(w: Words, effect: Effect) -> str:
    """The effect alone, with its unit."""
    return f"{_signed(effect.value)} {w(words.UNITS[effect.unit])}"


def span(w: Words, effect: Effect) -> str:
    """Its interval."""
    return w(words.SPAN, low=_signed(effect.low), high=_signed(effect.high))


def direction(w: Words, study: Study, way: str) -> str:
    """Which way a study's authors say that it points."""
    return w(words.DIRECTION_UNREAD) if way == "unread" else w(words.AUTHORS, direction=w(directions(study)[way]))


def _signed(value: float) -> str:
    return f"{value:.1f}".replace("-", "−")


def figure(w: Words, one: Figure) -> str:
    """A figure of a table with its interval where it has one, and its unit as a code."""
    values = w.listed([f"{value:g}" for value in one.numbers])
    if one.ci95 is None:
        return f"{values} [{one.unit}]"
    low, high = (f"{value:g}" for value in one.ci95)
    return w(words.INTERVAL, value=values, low=low, high=high, unit=f"[{one.unit}]")


def number(value: float) -> str:
    """Three figures or so, as many as a small trial carries."""
    return f"{value:.2f}" if abs(value) < 10 else f"{value:.1f}"
