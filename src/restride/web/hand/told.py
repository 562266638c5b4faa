"""Parts of the summary: results of the rooms as said strings."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from zoneinfo import ZoneInfo

from restride.answer import Answer
from restride.assess.facts import Facts
from restride.assess.negatives import Negatives
from restride.chart.told import Told
from restride.journal import Athlete
from restride.terms import Medicine
from restride.web.leg import Leg
from restride.words import Words, conditions, dates, facts, levels, rules, withheld
from restride.words import summary as said
from restride.words.answer import instead as on_page
from restride.words.plan import days, holds, stages
from restride.words.plan.ladder import MILESTONES, STEPS
from restride.words.told import label, value_of
from restride.words.values import value, values

ASKED = ("age", "birth_year", "sex", "sport", "level", "medicines", "conditions", "earlier_strains", "goal_race")
FEW, RUNS = 3, 5


def person(w: Words, athlete: Athlete, zone: ZoneInfo, known: Facts) -> list[tuple[str, str]]:
    """What is known of the person that a clinician reads first; what nobody said is said to be so."""
    rows = []
    for name in ASKED:
        told = getattr(athlete, name) if name != "medicines" else _medicines(known)
        if told is not None:
            text = value_of(w, "athlete", name, told, zone) if told != () else w(values("Medicine")["none"])
            rows.append((label(w, "athlete", name), text))
        elif name in ("age", "medicines", "conditions"):
            rows.append((label(w, "athlete", name), w(said.UNSAID)))
    return rows


def _medicines(known: Facts) -> tuple[Medicine, ...] | None:
    """Those in force, wherever they were told: in the story as well as of the person."""
    saying = known.said("medicines")
    return saying.value if saying is not None and isinstance(saying.value, tuple) else None


@dataclass(frozen=True, slots=True)
class Why:
    """A line with its reasons."""

    text: str
    because: str
    ruled_out: bool = False


def hits(w: Words, answer: Answer) -> Iterator[Why]:
    """Each rule that holds, worst first, then those that an examiner ruled out."""
    for hit in answer.urgency.hits:
        text = f"{value(w, hit.level).capitalize()}: {rules.rule(w, hit.rule)} {rules.held(w, hit.held)}".strip()
        yield Why(text, "; ".join(facts.reasons(w, hit.facts)))
    for hit in answer.urgency.lifted:
        yield Why(rules.rule(w, hit.rule), "", ruled_out=True)


def noes(w: Words, found: Negatives) -> str:
    """What was asked and is not so, in one line."""
    groups = [w(values("Group")[name]) for name in found.groups]
    return w.listed([*groups, *(facts.fact(w, name) for name in found.facts)])


def may_be(w: Words, answer: Answer) -> Iterator[Why]:
    """The likeliest, with what speaks for each."""
    for one in answer.differential[:FEW]:
        yield Why(conditions.condition(w, one.condition), "; ".join(facts.reasons(w, one.reasons_for)))


@dataclass(frozen=True, slots=True)
class When:
    """The span of full training with the steps before and after it, or why there is none."""

    heading: str
    lines: tuple[str, ...]


def forecast(w: Words, answer: Answer) -> When:
    """When, or why not."""
    if answer.forecast is None or answer.onset is None:
        code = answer.withheld.code if answer.withheld else ""
        return When(w(withheld.HEADING), (withheld.reason(w, code), withheld.next_step(w, code)))
    told = Told(answer.forecast, answer.onset, answer.onset + timedelta(days=answer.day or 0))
    names = values("Milestone")
    lines = [
        w(said.MILESTONE, name=w(names[one.milestone]), span=told.span(w, one.dates))
        for one in answer.forecast.milestones
    ]
    return When(told.headline(w), (*told.notes(w), *lines, *_ladder(w, answer)))


def _ladder(w: Words, answer: Answer) -> Iterator[str]:
    """The first days on which the runs can prove it: the other of two truths."""
    names = [
        w(days.FLOOR_ONE, milestone=w(MILESTONES[one.milestone]), date=dates.day(w, one.date, answer.at.year))
        for one in answer.today.earliest
        if one.date is not None
    ]
    if names:
        yield w(days.FLOOR, dates=w.listed(names))


@dataclass(frozen=True, slots=True)
class Stage:
    """The stage and its exits."""

    name: str
    exits: tuple[tuple[str, str], ...]


def gates(w: Words, answer: Answer) -> Stage | None:
    """Where the leg stands on the way back; None where there is no plan."""
    if answer.stage is None:
        return None
    exits = []
    for one in answer.stage.exits:
        unit = {"pct": "%", "deg": "°"}.get(one.unit, "")
        needed = "" if one.needed is None else f"{one.needed:g}{unit}"
        state = w(stages.STATES[one.state])
        state += f" ({one.value:.3g}{unit})" if one.value is not None and one.unit != "sessions" else ""
        exits.append((w(stages.GATES[one.gate], needed=needed), state))
    name = w(stages.STAGES[answer.stage.stage].label)
    return Stage(f"{answer.stage.stage}, {name}", tuple(exits))


def runs(w: Words, leg: Leg) -> Iterator[tuple[str, str]]:
    """The last runs, newest first: the day, what it was and whether it was clean."""
    for one in reversed(leg.answer.stage.sessions[-RUNS:] if leg.answer.stage else ()):
        km = "" if one.distance_km is None else w(said.KM, km=f"{one.distance_km:g}")
        pain = w(said.UNSAID) if one.worst_pain is None else str(one.worst_pain)
        step = w(STEPS[one.step].label) if one.step in STEPS else f"[{one.step}]"
        text = w(said.RUN, step=step, km=km, pain=pain, verdict=w(said.VERDICTS[one.verdict]))
        yield dates.short_day(w, one.day), text


def today(w: Words, answer: Answer) -> list[str]:
    """What the runner was told to do today."""
    level = answer.urgency.level
    if answer.today.instead is not None:
        code = answer.today.instead.code
        return [w(levels.LEVELS[level].do), w(holds.INSTEAD[code].label), on_page(w, code)]
    day = answer.today.today
    if day is None:
        return [w(levels.LEVELS[level].do)]
    run = [w(said.TODAY_RUN, step=w(STEPS[day.run.step].label))] if day.run else []
    items = [w.count(*said.TODAY_ITEMS, len(day.items))] if day.items else []
    planned = w(levels.DO_WITH_PLAN.get(level, levels.LEVELS[level].do))
    return [planned, w.listed([*run, *items] or [w(said.TODAY_NONE)]), *(w(holds.HOLDS[one.code]) for one in day.holds)]
