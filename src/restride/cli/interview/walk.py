"""The interview as the terminal walks it: `assess.interview` says what comes next, this asks it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from restride.assess.interview import Part, Step, next_step
from restride.assess.picked import YES, settle
from restride.cli.interview.asking import Asker
from restride.cli.interview.forms import ask_field
from restride.cli.interview.told import Told
from restride.journal.forms import form
from restride.terms import Urgency
from restride.words import facts
from restride.words import interview as said
from restride.words.values import values

if TYPE_CHECKING:
    from restride.knowledge import Knowledge

HEADINGS = {
    Part.URGENT: said.SECTION_URGENT,
    Part.STORY: said.SECTION_STORY,
    Part.MORE: said.SECTION_MORE,
    Part.PERSON: said.SECTION_PERSON,
}


def walk(asker: Asker, told: Told, knowledge: Knowledge) -> None:
    """Ask until nothing open could make it more urgent, or nothing more is known."""
    part: Part | None = None
    while (step := next_step(told.heard(), told.urgency(knowledge), knowledge.triage)) is not None:
        if step.part is not part:
            part = step.part
            asker.page.heading(asker.w(HEADINGS[part]), "bold cyan")
        ask(asker, told, knowledge, step)
        if part in (Part.URGENT, Part.MORE):
            _warn(asker, told, knowledge)


def ask(asker: Asker, told: Told, knowledge: Knowledge, step: Step) -> None:
    """Ask one step, a group or a question."""
    if step.group:
        _group(asker, told, knowledge, step.name)
    else:
        ask_field(asker, told, step.name)


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
        if answer == YES and form(name) != "tri":
            ask_field(asker, told, name)
    settled = settle(names, picked, told.intake)
    told.intake |= settled.fields
    told.skipped |= settled.left
    if settled.whole:
        told.groups.append(group)
    else:
        told.skipped.add(group)


def _warn(asker: Asker, told: Told, knowledge: Knowledge) -> None:
    """Say it the moment it becomes pressing, once a level."""
    level = told.urgency(knowledge).level
    warnings: dict[Urgency, Any] = {Urgency.EMERGENCY: said.CALL_NOW, Urgency.SAME_DAY: said.SEEN_TODAY}
    if level in warnings and level not in told.skipped:
        told.skipped.add(level)
        asker.page.line()
        asker.page.text(asker.w(warnings[level]), "bold white on red" if level is Urgency.EMERGENCY else "bold red")
