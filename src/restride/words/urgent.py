"""How urgent, as a heading and a list of levels: which sentence holds, for every door."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Literal, NamedTuple

from restride.terms import Status, Urgency
from restride.words import facts, levels
from restride.words.values import values

if TYPE_CHECKING:
    from restride.assess.results import Question, UrgencyAnswer
    from restride.knowledge.triage import Triage
    from restride.words import Words


class Headline(NamedTuple):
    """A line of the heading, and the level that it speaks of; None where it speaks of none."""

    text: str
    level: Urgency | None


class LevelRow(NamedTuple):
    """A level: its hours and its place, and whether it holds (`now`) or is still possible (`maybe`)."""

    level: Urgency
    name: str
    by: str
    where: str
    state: Literal["now", "maybe", ""]


def headlines(w: Words, urgency: UrgencyAnswer, day: int | None, table: Triage) -> Iterator[Headline]:
    """The heading, most pressing first. `day`: days since onset."""
    again = {name: figure.number for name, figure in table.again.items()}
    own = w(levels.headline(urgency.level, again, day), **timing(urgency.level, table))
    if urgency.status is not Status.NOT_FINISHED:
        yield Headline(own, urgency.level)
        yield Headline(_open(w, urgency), None)
        return
    if urgency.level in (Urgency.EMERGENCY, Urgency.SAME_DAY):
        yield Headline(own, urgency.level)
    if urgency.level is urgency.could_be:
        yield Headline(w(levels.OPEN_CAN_WAIT), None)
        return
    worse = urgency.could_be is Urgency.EMERGENCY
    yield Headline(w(levels.EMERGENCY_OPEN if worse else levels.SAME_DAY_OPEN), urgency.could_be)
    yield Headline(w(levels.NOT_ALL_CLEAR), None)
    if urgency.hits and urgency.level is not Urgency.SAME_DAY:
        yield Headline(w(levels.SO_FAR, headline=own), urgency.level)


def _open(w: Words, urgency: UrgencyAnswer) -> str:
    """Whether what is still open could make it more urgent."""
    if urgency.status is not Status.PROVISIONAL:
        return w(levels.FINISHED)
    if urgency.could_be is urgency.level:
        return w(levels.OPEN_CAN_WAIT)
    return w(levels.PROVISIONAL, level=w(levels.LEVELS[urgency.could_be].name))


def level_rows(w: Words, urgency: UrgencyAnswer, table: Triage) -> Iterator[LevelRow]:
    """The five levels, most urgent first."""
    for level, one in levels.LEVELS.items():
        possible = urgency.could_be.rank <= level.rank < urgency.level.rank
        state: Literal["now", "maybe", ""] = "now" if level is urgency.level else "maybe" if possible else ""
        yield LevelRow(level, w(one.name), w(one.by, **timing(level, table)), w(one.where), state)


def timing(level: Urgency, table: Triage) -> dict[str, str]:
    """The hours and days that a level's sentences name."""
    hours = {name: figure.number for name, figure in table.hours.items()}
    again = {name: figure.number for name, figure in table.again.items()}
    return levels.timing(level, hours, again)


def what_to_do(w: Words, level: Urgency, *, planned: bool) -> str:
    """What to do until somebody has looked; where a plan stands below, that it does."""
    said = levels.DO_WITH_PLAN.get(level) if planned else None
    return w(said or levels.LEVELS[level].do)


def bundles(ask: Iterable[Question]) -> Iterator[list[Question]]:
    """Open questions by group, in the order of their worst."""
    found: dict[str, list[Question]] = {}
    for question in ask:
        found.setdefault(question.group or f"/{question.fact}", []).append(question)
    yield from found.values()


def asked(w: Words, bundle: list[Question]) -> str:
    """A bundle as one line: its question, or the group and the signs of it that are open."""
    group = bundle[0].group
    if len(bundle) == 1 or group is None:
        return facts.question(w, bundle[0].fact)
    names = w.listed([facts.fact(w, question.fact) for question in bundle])
    return w(facts.FACT_VALUE, fact=w(values("Group")[group]).capitalize(), value=names)
