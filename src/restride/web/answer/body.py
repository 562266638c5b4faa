"""The rest of the answer: what to do, why, how bad, what it may be, what raises the risk, where it comes from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from django.utils.safestring import SafeString, mark_safe

from restride.answer import Answer
from restride.assess.results import Told as Fact
from restride.chart.dots import twentieths
from restride.chart.picture import Picture
from restride.chart.strip import caption, forecast_strip
from restride.chart.told import Told, reached
from restride.chart.twenty import twenty
from restride.terms import Status, Track
from restride.web.leg import Leg
from restride.words import Words, conditions, facts, risks, rules, screen, withheld
from restride.words.answer import ABOVE
from restride.words.answer import instead as on_page
from restride.words.graded import GradeRow, grade_lines, grade_rows
from restride.words.plan import holds
from restride.words.plan import told as planned
from restride.words.values import value

FIRST_TOPICS = ("protection", "crutches_when", "stairs", "driving", "stretching", "massage", "bruise")
SAID_BESIDE = frozenset({"help"})
"""When to ask for help: the lists of signs beside it say so."""
LIKELIEST, FEW_RISKS = 3, 5


@dataclass(frozen=True, slots=True)
class Reason:
    """One line of why: a rule or a cause, the facts behind it, how urgent it makes it, and its sources."""

    text: str
    facts: str
    against: str = ""
    level: str = ""
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Graded:
    """A grade's row with its dots drawn."""

    row: GradeRow
    drawn: SafeString


@dataclass(frozen=True, slots=True)
class Dated:
    """The forecast: its heading with milestone, span and condition, what belongs beside it, and its picture."""

    title: str
    notes: tuple[str, ...]
    drawn: Picture
    caption: str


def dated(leg: Leg, w: Words) -> Dated | None:
    """When full training is likely; None where nothing may be dated."""
    answer = leg.answer
    if answer.forecast is None or answer.onset is None:
        return None
    told = Told(answer.forecast, answer.onset, leg.today)
    drawn = forecast_strip(told, w, reached(leg.view))
    return Dated(told.headline(w), tuple(told.notes(w)), drawn, caption(told, w))


def no_date(answer: Answer, w: Words) -> tuple[str, str] | None:
    """Why there is no date, and what would bring one."""
    held = answer.withheld
    return None if held is None else (withheld.reason(w, held.code), withheld.next_step(w, held.code))


def instead(leg: Leg, w: Words) -> tuple[str, str, tuple[str, ...]] | None:
    """What there is instead of a plan, and first advice where there is any."""
    found = leg.answer.today.instead
    if found is None:
        return None
    said = holds.INSTEAD[found.code]
    rows = leg.knowledge.plan.tendinopathy
    return (
        w(said.label),
        w(ABOVE) if found.code == "blocked" else on_page(w, found.code),
        tuple(planned.tendon(w, rows[name]) for name in found.advice),
    )


def topics(leg: Leg, w: Words, *, first: bool) -> list[tuple[str, str]]:
    """What the first days ask; the rest of it with `first` False."""
    table = leg.knowledge.plan
    wanted = [one for one in leg.answer.today.care if one not in SAID_BESIDE and (one in FIRST_TOPICS) is first]
    return [planned.topic(w, table, one) for one in wanted]


def why(answer: Answer, w: Words) -> Iterator[Reason]:
    """The rules that hold, worst first; where none does, what speaks for the likeliest cause."""
    for hit in answer.urgency.hits:
        held = rules.held(w, hit.held)
        text = " ".join(filter(None, [rules.rule(w, hit.rule), held]))
        yield Reason(text, _facts(w, hit.facts), level=str(hit.level), sources=(hit.rule, *hit.sources))
    if not answer.urgency.hits and answer.differential:
        yield next(causes(answer, w))


def lifted(answer: Answer, w: Words) -> list[str]:
    """What an examiner ruled out."""
    return [w(screen.RULED_OUT_HERE, what=rules.rule(w, hit.rule)) for hit in answer.urgency.lifted]


def causes(answer: Answer, w: Words) -> Iterator[Reason]:
    """What it may be, likeliest first, with what speaks for it and against it."""
    for one in answer.differential[:LIKELIEST]:
        name, about = conditions.condition(w, one.condition), conditions.about(w, one.condition)
        text = f"{name[:1].upper()}{name[1:]}. {about}".strip()
        yield Reason(text, _facts(w, one.reasons_for), _facts(w, one.reasons_against), sources=one.sources)


def also(answer: Answer, w: Words) -> str:
    """The other causes by name."""
    rest = answer.differential[LIKELIEST : 2 * LIKELIEST]
    return w(screen.ALSO, conditions=w.listed([conditions.condition(w, one.condition) for one in rest])) if rest else ""


def track(answer: Answer, w: Words) -> str:
    """Which way the leg is followed."""
    return w(screen.FOLLOWED, track=value(w, answer.track.track))


def _facts(w: Words, told: tuple[Fact, ...]) -> str:
    return "; ".join(facts.reasons(w, told))


def graded(leg: Leg, w: Words) -> tuple[list[Graded], list[str]]:
    """The rows of how bad, and the lines below them; both empty where there is no grade."""
    grade = leg.answer.grade
    if grade is None:
        return [], []
    rows = grade_rows(w, grade, twentieths(list(grade.probabilities.values())), leg.knowledge)
    return [Graded(row, mark_safe(twenty(row.dots))) for row in rows], grade_lines(w, grade, leg.answer.day)


def raised(leg: Leg, w: Words) -> list[str]:
    """What raises the risk; nothing while something presses, beside which it is noise."""
    answer, table = leg.answer, leg.knowledge.risk_factors
    if answer.urgency.blocking or answer.urgency.status is Status.NOT_FINISHED:
        return []
    again = [w(risks.AGAIN)] if answer.track.track is Track.STRAIN else []
    bundles = risks.bundles(answer.risks, table)[:FEW_RISKS]
    return [*again, *([risks.line(w, one, table) for one in bundles] or [w(risks.NONE_PRESENT)])]


def sources(leg: Leg) -> list[tuple[str, str]]:
    """The sources behind what this page says, by id, each as it is cited."""
    answer, known = leg.answer, leg.knowledge
    named = [source for hit in (*answer.urgency.hits, *answer.urgency.lifted) for source in hit.sources]
    named += [source for one in answer.differential[:LIKELIEST] for source in one.sources]
    if answer.grade is not None:
        named += [
            source for name in ("article", "classic", "mri", "munich") for source in known.grades.schemes[name].src
        ]
    return [(one, known.sources[one].citation) for one in sorted(set(named)) if one in known.sources]
