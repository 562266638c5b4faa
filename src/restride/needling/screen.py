"""The screen: stop, review, ask, or no stop found."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from restride.assess.raised import told
from restride.assess.triage import Triaged
from restride.assess.truth import Read, Truth, Verdict, judge
from restride.journal import View
from restride.journal.kinds.needling_screen import NeedlingScreen
from restride.journal.moment import local_date
from restride.knowledge import Knowledge
from restride.knowledge.needling import Item, NeedlingTable
from restride.needling.facts import ScreenFacts
from restride.needling.held import held
from restride.needling.override import overridden
from restride.needling.results import STRICT, Result, ScreenAnswer, ScreenHit, ScreenQuestion, strictest
from restride.terms import Answer, Status
from restride.terms.needling import Technique

Verdicts = dict[str, Verdict]


def screen(view: View, triaged: Triaged, knowledge: Knowledge, technique: Technique | None = None) -> ScreenAnswer:
    """The screen at the view's moment, for the technique meant (where not given, as the last screen of that day
    says).
    """
    table = knowledge.needling
    facts = ScreenFacts(view, triaged.facts, table, technique)
    verdicts = verdicts_of(table, facts)
    now = {hit.item: hit for hit in hits_of(table, verdicts)}
    kept = held(view, triaged, knowledge, technique)
    found = [*_flags(triaged), *now.values(), *(hit for hit in kept if hit.item not in now)]
    hits = tuple(_settled(_timed(hit, facts), facts) for hit in found)
    ask = tuple(_asked(table, verdicts, facts, triaged))
    standing: list[Result] = [hit.result for hit in hits if hit.overridden_by is None]
    open_still: list[Result] = ["ask"] if ask else []
    visit = facts.answers.visit()
    return ScreenAnswer(
        result=strictest(*standing, *open_still),
        hits=tuple(sorted(hits, key=lambda hit: STRICT.index(hit.result))),
        ask=ask,
        until=facts.until,
        visit=None if visit is None else visit.id,
        technique=str(facts.techniques[-1]) if facts.techniques else None,
    )


def verdicts_of(table: NeedlingTable, read: Read) -> Verdicts:
    """How every item of the table stands."""
    return {item.id: judge(item.when, read) for item in table.items}


def hits_of(table: NeedlingTable, verdicts: Verdicts) -> Iterator[ScreenHit]:
    """The items that hold."""
    return (_hit(item, verdicts[item.id]) for item in table.items if verdicts[item.id].truth is Truth.YES)


def _hit(item: Item, verdict: Verdict) -> ScreenHit:
    entries = tuple(dict.fromkeys(entry for fact in verdict.facts for entry in fact.entries))
    return ScreenHit(item.id, item.result, item.src, tuple(told(fact) for fact in verdict.facts), entries)


def _flags(triaged: Triaged) -> Iterator[ScreenHit]:
    for hit in triaged.urgency.blocking:
        entries = tuple(dict.fromkeys(entry for fact in hit.facts for entry in fact.entries))
        yield ScreenHit(hit.rule, "stop", hit.sources, hit.facts, entries, triage=True)


def _timed(hit: ScreenHit, facts: ScreenFacts) -> ScreenHit:
    return replace(hit, until=facts.until) if hit.item == "too_early" and not hit.held else hit


def _settled(hit: ScreenHit, facts: ScreenFacts) -> ScreenHit:
    """The hit as it stands when somebody overrode it, or when nobody is there who could."""
    if hit.result == "stop" or hit.triage:
        return hit
    if hit.result == "review" and _alone_in_practice(facts):
        return replace(hit, result="stop", alone=True)
    return replace(hit, overridden_by=overridden(hit, facts))


def _alone_in_practice(facts: ScreenFacts) -> bool:
    """Whether any screen of that day says so, or said so before somebody changed it."""
    view = facts.view
    first = (e for e in view.known if isinstance(e, NeedlingScreen) and local_date(e.at, view.zone) == view.today)
    return any(s.sole_practice is Answer.YES for s in (*facts.answers.screens(), *first))


def _asked(table: NeedlingTable, verdicts: Verdicts, facts: ScreenFacts, triaged: Triaged) -> Iterator[ScreenQuestion]:
    """Questions still open, those first that could be strictest; the visit and urgent questions among them."""
    if triaged.urgency.status is Status.NOT_FINISHED or triaged.urgency.hypothetical:
        yield ScreenQuestion("urgent_questions", "stop")
    if facts.answers.visit() is None:
        yield ScreenQuestion("visit", "ask", exam=True)
    found: dict[str, Result] = {}
    for item in table.items:
        for fact in verdicts[item.id].open:
            found[fact.question] = strictest(item.result, found.get(fact.question, "no_stop_found"))
    for name in sorted(found, key=lambda name: STRICT.index(found[name])):
        question = table.questions.get(name)
        if question is not None and question.after and facts(question.after).truth is not Truth.YES:
            continue
        yield ScreenQuestion(
            name,
            found[name],
            exam=question is not None and question.exam,
            group="" if question is None else question.group,
        )
