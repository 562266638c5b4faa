"""The order of the questions: what cannot wait, the story, what triage still asks, what the date rests on."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, Any

from restride.cli.interview.asking import NO, YES, Asker
from restride.cli.interview.forms import ask_field, form
from restride.cli.interview.told import Told
from restride.terms import Status, Urgency
from restride.words import facts
from restride.words import interview as said
from restride.words.values import values

if TYPE_CHECKING:
    from collections.abc import Callable

    from restride.knowledge import Knowledge

URGENT_GROUPS = ("lung", "cauda_equina", "limb", "infection", "clot")
STORY = ("onset", "mechanism", "places", "weight_bearing")
STANDS_FOR = {"calf_difference_cm": "swelling_calf"}
"""A measurement that was picked but not told still says its plain sign."""
DATE = ("worst_pain", "sex", "level", "sprints", "earlier_strains")
MOST = 60
"""Questions after which it ends in any case."""


def walk(asker: Asker, told: Told, knowledge: Knowledge) -> None:
    """Ask until nothing open could make it more urgent, or nothing more is known."""
    if told.base is None:
        _begin(asker, told, knowledge)
    _heading(asker, said.SECTION_MORE)
    for step in _open(asker, told, knowledge):
        step()
        _warn(asker, told, knowledge)
    if told.base is not None or told.urgency(knowledge).blocking:
        return
    _heading(asker, said.SECTION_PERSON)
    for name in DATE:
        ask_field(asker, told, name)


def _begin(asker: Asker, told: Told, knowledge: Knowledge) -> None:
    """What cannot wait, then the story."""
    _heading(asker, said.SECTION_URGENT)
    for group in URGENT_GROUPS:
        _group(asker, told, knowledge, group)
        _warn(asker, told, knowledge)
    _heading(asker, said.SECTION_STORY)
    for name in ("age", *STORY):
        ask_field(asker, told, name)


def _heading(asker: Asker, heading: str) -> None:
    asker.page.heading(asker.w(heading), "bold cyan")


def _open(asker: Asker, told: Told, knowledge: Knowledge) -> Iterator[Callable[[], None]]:
    """What triage still asks, worst first, a group at a time; anew after every answer."""
    for _ in range(MOST):
        urgency = told.urgency(knowledge)
        if urgency.status is Status.FINISHED or urgency.level is Urgency.EMERGENCY:
            return
        question = next((one for one in urgency.ask if _fresh(told, one.fact)), None)
        if question is None:
            return
        if question.group is not None and question.group not in told.skipped and question.group not in told.groups:
            yield partial(_group, asker, told, knowledge, question.group)
        else:
            yield partial(ask_field, asker, told, question.fact)


def _fresh(told: Told, name: str) -> bool:
    return told.takes(name) and not told.knows(name) and form(name) is not None


def _group(asker: Asker, told: Told, knowledge: Knowledge, group: str) -> None:
    """One group: those that are so become answers, `none of these` answers the others."""
    w = asker.w
    names = [name for name in knowledge.triage.groups[group] if not told.knows(name)]
    options = [(name, w(said.SIGNS[name]) if name in said.SIGNS else facts.fact(w, name)) for name in names]
    title = w(values("Group")[group]).capitalize()
    told.asked += 1
    picked = asker.group(w(said.WHICH_OF, group=title), options)
    if picked is None:
        told.skipped.add(group)
        return
    for name, answer in picked.items():
        _take(asker, told, name, answer)
    if all(name in told.intake for name in picked):
        told.groups.append(group)
    else:
        _others_no(told, group, [name for name in names if name not in picked])


def _others_no(told: Told, group: str, names: list[str]) -> None:
    """A pick left unsaid must not read as a no: the group stays open, its other plain signs are answered."""
    told.skipped.add(group)
    told.intake |= {name: NO for name in names if form(name) == "tri" and name not in told.intake}


def _take(asker: Asker, told: Told, name: str, answer: str) -> None:
    """A picked sign: plain ones are answered by it, those with a number or a list of their own are asked for it."""
    if form(name) == "tri":
        told.intake[name] = answer
        return
    if answer == YES:
        ask_field(asker, told, name)
    told.skipped.add(name)
    if name in STANDS_FOR and name not in told.intake:
        told.intake[STANDS_FOR[name]] = answer


def _warn(asker: Asker, told: Told, knowledge: Knowledge) -> None:
    """Say it the moment it becomes pressing, once a level."""
    level = told.urgency(knowledge).level
    warnings: dict[Urgency, Any] = {Urgency.EMERGENCY: said.CALL_NOW, Urgency.SAME_DAY: said.SEEN_TODAY}
    if level in warnings and level not in told.skipped:
        told.skipped.add(level)
        asker.page.line()
        asker.page.text(asker.w(warnings[level]), "bold white on red" if level is Urgency.EMERGENCY else "bold red")
