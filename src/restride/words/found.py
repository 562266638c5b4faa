"""Findings of an exam in words, both legs of a measure in one line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from restride.terms import Answer
from restride.words.facts import FACT_VALUE
from restride.words.mark import N_
from restride.words.person import person
from restride.words.values import value, values

if TYPE_CHECKING:
    from restride.journal.kinds.exam import Finding
    from restride.words.locale import Words

NUMBER = N_("{number} {unit}")
SIDED = N_("{side} {what}")
PAIN = N_("pain {pain} of 10")
HURT = N_("painful")
NO_PAIN = N_("no pain")
CANT_TELL = N_("pain: can't tell")
BY_HAND = N_("{measure} ({group})")
_PAINFUL = {Answer.YES: HURT, Answer.NO: NO_PAIN, Answer.CANT_TELL: CANT_TELL}


def findings(w: Words, found: Iterable[Finding]) -> Iterator[str]:
    """One line a measure: `straight leg raise: right 62 degrees, pain 3 of 10; left 76 degrees, no pain`."""
    bundles: dict[str, list[Finding]] = {}
    for one in found:
        bundles.setdefault(measure(w, one), []).append(one)
    for name, bundle in bundles.items():
        yield w(FACT_VALUE, fact=name, value=w.listed([_sided(w, one) for one in bundle]))


def in_short(w: Words, found: Iterable[Finding]) -> Iterator[str]:
    """Numbers alone, one line a measure: `straight leg raise: right 62 degrees, left 76 degrees`."""
    bundles: dict[str, list[str]] = {}
    for one in found:
        if number := _number(w, one):
            side = w(SIDED, side=value(w, one.side), what=number) if one.side else number
            bundles.setdefault(measure(w, one), []).append(side)
    for name, sides in bundles.items():
        yield w(FACT_VALUE, fact=name, value=w.listed(sides))


def measure(w: Words, one: Finding) -> str:
    """The measure, with its muscle group where strength is graded by hand."""
    name = value(w, one.measure)
    return w(BY_HAND, measure=name, group=value(w, one.group)) if one.group else name


def _sided(w: Words, one: Finding) -> str:
    said = w.listed(list(_said(w, one)))
    return w(SIDED, side=value(w, one.side), what=said) if one.side else said


def _said(w: Words, one: Finding) -> Iterator[str]:
    if number := _number(w, one):
        yield number
    if one.result is not None:
        yield value(w, one.result)
    if one.pain is not None:
        yield w(PAIN, pain=one.pain)
    elif one.painful in _PAINFUL:
        yield w(_PAINFUL[one.painful])
    if one.method is not None:
        yield value(w, one.method)
    if one.examiner is not None:
        yield person(w, one.examiner)


def _number(w: Words, one: Finding) -> str:
    if one.number is None:
        return ""
    unit = w(values("Unit")[str(one.unit)]) if one.unit else ""
    return w(NUMBER, number=f"{one.number:g}", unit=unit).strip()
