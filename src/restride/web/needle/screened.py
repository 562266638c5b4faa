"""The screen as a runner sees it: the result with its reasons, and the questions with what is known already."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import groupby

from restride.journal.kinds.needling_screen import NeedlingScreen
from restride.journal.moment import local_date
from restride.needling import Known, NeedlingAnswer, ScreenHit, known
from restride.terms import Answer
from restride.web.leg import Leg
from restride.words import Words, dates, facts, needle_page, needle_told, needling
from restride.words.values import value, values

ICONS = {"stop": ("stop", "stop"), "review": ("warn", "warn"), "ask": ("ask", "ink"), "no_stop_found": ("ring", "ink")}


@dataclass(frozen=True, slots=True)
class Asked:
    """One question of a group, what the journal says to it, and what was typed where the form comes back."""

    name: str
    text: str
    told: str
    examiner: bool
    choices: list[tuple[str, str, bool]]


@dataclass(frozen=True, slots=True)
class Group:
    """Questions that one `none of these` answers together."""

    name: str
    title: str
    covers: str
    known: str
    none: bool
    typed: bool
    open: int
    questions: list[Asked]


@dataclass(frozen=True, slots=True)
class Screened:
    """The result, its reasons, and what would settle it."""

    result: str
    icon: str
    state: str
    hits: list[tuple[str, str, str]]
    lines: list[str]
    blocked: bool
    open: list[str] = field(default_factory=list)


def screened(leg: Leg, w: Words, found: NeedlingAnswer) -> Screened:
    """The screen's answer in words."""
    screen = found.screen
    icon, state = ICONS[screen.result]
    names = dict.fromkeys(_named(w, one.group, one.fact) for one in screen.ask if one.fact != "visit")
    return Screened(
        result=w(needling.RESULTS[screen.result]),
        icon=icon,
        state=state,
        hits=[_hit(w, one) for one in screen.hits if not one.triage],
        lines=list(_lines(leg, w, found)),
        blocked=any(one.triage for one in screen.hits),
        open=list(names),
    )


def _hit(w: Words, one: ScreenHit) -> tuple[str, str, str]:
    icon, state = ("met", "ok") if one.overridden_by else ICONS[one.result]
    return icon, state, needle_told.hit(w, one)


def _lines(leg: Leg, w: Words, found: NeedlingAnswer) -> Iterator[str]:
    screen = found.screen
    if any(one.triage for one in screen.hits):
        yield w(needling.WHILE_URGENT)
    if screen.until is not None:
        yield w(needling.UNTIL, moment=dates.moment(w, screen.until, leg.journal.zone))
    if any(one.fact == "visit" for one in screen.ask):
        yield w(needling.ALONE)
    if found.quiet_until is not None:
        yield w(needling.QUIET, moment=dates.moment(w, found.quiet_until, leg.journal.zone))


def _named(w: Words, group: str, fact: str) -> str:
    return w(values("ScreenGroup")[group]) if group else needling.question(w, fact)


def groups(leg: Leg, w: Words, typed: Mapping[str, str | list[str]]) -> list[Group]:
    """The questions that a runner can answer, group by group; `typed` is what a refused form said."""
    today = {e.id for e in leg.view.of(NeedlingScreen) if local_date(e.at, leg.journal.zone) == leg.today}
    rows = groupby(known(leg.view, leg.knowledge), key=lambda one: one.group)
    return [_group(w, name, list(found), typed, today) for name, found in rows]


def _group(w: Words, name: str, rows: list[Known], typed: Mapping[str, str | list[str]], today: set[str]) -> Group:
    asked = [_asked(w, one, typed.get(one.question), today) for one in rows]
    title = w(values("ScreenGroup")[name])
    return Group(
        name=name,
        title=title,
        covers=w.listed([needling.question(w, one.question) for one in rows]),
        known=_known(w, rows),
        none=name in typed.get("none_of", ()),
        typed=any(one.question in typed for one in rows),
        open=sum(one.answer is None for one in rows),
        questions=asked,
    )


def _known(w: Words, rows: list[Known]) -> str:
    """What the journal says to a group already; empty where it says nothing."""
    told = [
        w(facts.FACT_VALUE, fact=needling.question(w, one.question), value=value(w, one.answer))
        for one in rows
        if one.answer is not None
    ]
    return w(needle_page.JOURNAL_KNOWS, facts=w.listed(told)) if told else ""


def _asked(w: Words, one: Known, typed: str | list[str] | None, today: set[str]) -> Asked:
    says = needle_page.TODAY_SAYS if today & {*one.entries} else needle_page.JOURNAL_SAYS
    return Asked(
        name=one.question,
        text=w(needle_page.QUESTIONS[one.question]),
        told="" if one.answer is None else w(says, answer=value(w, one.answer)),
        examiner=one.exam,
        choices=[(str(a), value(w, a), a == typed) for a in (Answer.YES, Answer.NO, Answer.CANT_TELL)],
    )
