"""What a registry taught, stage after stage."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from restride.cli.registry import nobodys
from restride.cli.screen import page
from restride.cli.show.columns import number, table
from restride.words import many as words

if TYPE_CHECKING:
    from restride.cli.screen import Page
    from restride.knowledge import Knowledge
    from restride.study.registry import Registry
    from restride.study.stages import Lesson, Stage
    from restride.words import Words


def as_json(found: Lesson, knowledge: Knowledge, kept: Registry) -> None:
    """Codes and values as one object."""
    from restride.study import plain

    head = {"clock": plain.mark(knowledge.clock), "made_up": kept.made_up, "left_out": dict(kept.left_out)}
    print(json.dumps(head | plain.lesson(found), indent=1))  # noqa: T201


def show(w: Words, found: Lesson, made_up: int) -> None:
    """The whole lesson; so many of the legs are made up."""
    drawn = page()
    drawn.heading(w(words.LEARN))
    drawn.text(w(words.LEARN_LEGS, legs=found.legs, finished=found.finished))
    for line in nobodys(w, made_up, found.legs):
        drawn.text(line, "bold")
    drawn.text(w(words.LEARN_HOW), "dim")
    for one in found.stages:
        _stage(drawn, w, one)
    if not found.values:
        drawn.line()
        drawn.text(w(words.LITTLE, legs=found.legs), "bold")


def _stage(drawn: Page, w: Words, one: Stage) -> None:
    drawn.heading(w(words.STAGES[one.name]))
    rows = [
        [f"[{p.key.split('.', 1)[1]}]", number(p.shipped), number(p.value), f"{100 * left:.0f} %"]
        for p, left in zip(one.learnt.parameters, one.learnt.doubt, strict=True)
    ]
    table(drawn, [w(head) for head in (words.PARAMETER, words.SHIPPED, words.LEARNT, words.DOUBT_LEFT)], rows)
    if one.verdict is not None:
        was, now = one.verdict.before, one.verdict.after
        told = {"before": was.crps, "after": now.crps, "gain": one.verdict.gain, "error": one.verdict.gain_se}
        drawn.text(w(words.OUT_OF_SAMPLE, **told, held_before=100 * was.held, held_after=100 * now.held), indent=2)
    drawn.text(w(words.NOT_ADOPTED[one.why_not]) if one.why_not else w(words.ADOPTED), "bold", 2)
