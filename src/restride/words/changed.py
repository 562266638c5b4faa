"""What one entry changed, from the answers without it and with it: for every door."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from restride.words import early, facts, levels, rules, screen, when, withheld
from restride.words.values import value

if TYPE_CHECKING:
    from restride.answer import Answer
    from restride.words.locale import Words

HELD = 0.8
"""The share of the interval that is compared: 16 of 20."""


@dataclass(frozen=True, slots=True)
class Row:
    """What has one value before and after."""

    name: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Changed:
    """Everything that differs. Each list has a heading; `rules` are lines of their own, the others one line."""

    rows: tuple[Row, ...]
    moved: str
    rules: tuple[tuple[str, tuple[str, ...]], ...]
    questions: tuple[tuple[str, str], ...]

    def __bool__(self) -> bool:
        """Whether anything differs."""
        return bool(self.rows or self.moved or self.rules or self.questions)


def changed(w: Words, before: Answer, after: Answer, *, dated: bool = True) -> Changed:
    """What differs between two answers. Without `dated` nothing is said of the date."""
    old, new = (_values(w, one, dated=dated) for one in (before, after))
    rows = tuple(Row(w(name), old[name], new[name]) for name in new if old[name] != new[name])
    return Changed(rows, _moved(w, before, after) if dated else "", *_lists(w, before, after))


def _values(w: Words, answer: Answer, *, dated: bool) -> dict[str, str]:
    found = {
        screen.URGENCY: w(levels.LEVELS[answer.urgency.level].name),
        screen.STATUS: value(w, answer.urgency.status),
        screen.TRACK: value(w, answer.track.track),
    }
    return found | ({screen.MIDDLE_DATE: _span(w, answer)} if dated else {})


def _span(w: Words, answer: Answer) -> str:
    if answer.forecast is None or answer.onset is None:
        return withheld.shortly(w, answer.withheld.code if answer.withheld else "")
    low, high = (answer.onset + timedelta(days=round(day)) for day in answer.forecast.dates.interval(HELD))
    return early.span(w, (low, high), answer.onset, answer.onset + timedelta(days=answer.day or 0))


def _moved(w: Words, before: Answer, after: Answer) -> str:
    if before.forecast is None or after.forecast is None:
        return ""
    by = after.forecast.dates.median - before.forecast.dates.median
    return when.moved(w, by) if _span(w, before) != _span(w, after) else ""


def _lists(
    w: Words, before: Answer, after: Answer
) -> tuple[tuple[tuple[str, tuple[str, ...]], ...], tuple[tuple[str, str], ...]]:
    """Warnings raised and dropped, questions settled and opened."""
    hits = [{hit.rule: None for hit in answer.urgency.hits} for answer in (before, after)]
    asks = [{one.fact: None for one in answer.urgency.ask} for answer in (before, after)]
    raised = tuple(f"{rules.rule(w, name)} [{name}]" for name in hits[1] if name not in hits[0])
    dropped = tuple(f"{rules.rule(w, name)} [{name}]" for name in hits[0] if name not in hits[1])
    settled = w.listed([facts.fact(w, name) for name in asks[0] if name not in asks[1]])
    opened = w.listed([facts.fact(w, name) for name in asks[1] if name not in asks[0]])
    about = tuple((w(head), told) for head, told in ((screen.NEW_HITS, raised), (screen.GONE_HITS, dropped)) if told)
    open_ = tuple((w(head), told) for head, told in ((screen.ANSWERED, settled), (screen.OPENED, opened)) if told)
    return about, open_
