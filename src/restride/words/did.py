"""What each entry did to the answer: how far it moved the date, which warning rests on it, which stage it opened."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from restride.words import levels, rules, when
from restride.words.mark import N_
from restride.words.plan.stages import STAGES

if TYPE_CHECKING:
    from restride.answer import Answer
    from restride.words.locale import Words

RAISED = N_("{level}: {rule}")
RULED_OUT = N_("ruled out: {rule}")
REACHED = N_("Stage {stage} reached: {name}")


@dataclass(slots=True)
class Did:
    """What one entry did. `news`: whether it moved the date by enough to be said as news."""

    moved: str = ""
    news: bool = False
    raised: list[str] = field(default_factory=list)
    ruled_out: list[str] = field(default_factory=list)


def did(w: Words, answer: Answer, order: Sequence[str]) -> dict[str, Did]:
    """By the id of the entry; `order` has the ids as they were noted. Of the date nothing where the answer has none.

    A warning stands with the last of the entries that it rests on.
    """
    place = {name: number for number, name in enumerate(order)}
    found: dict[str, Did] = {}
    for move in answer.forecast.moves if answer.forecast is not None else ():
        one = found.setdefault(move.entry, Did())
        one.moved, one.news = when.moved(w, move.moved_days), abs(move.moved_days) >= when.MOVE_LEAST
    for hit in answer.urgency.hits:
        rests_on = [name for fact in hit.facts for name in fact.entries if name in place]
        if rests_on:
            text = w(RAISED, level=w(levels.LEVELS[hit.level].name), rule=rules.rule(w, hit.rule))
            found.setdefault(max(rests_on, key=lambda name: place[name]), Did()).raised.append(text)
    for hit in answer.urgency.lifted:
        if hit.reviewed_by:
            found.setdefault(hit.reviewed_by, Did()).ruled_out.append(w(RULED_OUT, rule=rules.rule(w, hit.rule)))
    return found


def reached(w: Words, answer: Answer) -> Iterator[tuple[date, str]]:
    """The day on which each stage was reached."""
    if answer.stage is None:
        return
    for (_, day), name in zip(answer.stage.passed, answer.stage.order[1:], strict=False):
        yield day, w(REACHED, stage=name, name=w(STAGES[name].label))
