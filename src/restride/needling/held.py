"""What a correction or a retraction would have taken away: it stands until an examiner screens anew."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from restride.assess.facts import Facts
from restride.assess.leaves import facts_at
from restride.assess.ledger import Ledger
from restride.assess.triage import Triaged
from restride.assess.truth import Truth, Verdict, judge
from restride.journal import Entry, View
from restride.journal.kinds.about import About
from restride.journal.kinds.correction import Correction, Retract
from restride.journal.kinds.needling_screen import NeedlingScreen
from restride.journal.view import effective, in_order
from restride.knowledge import Knowledge
from restride.needling.facts import ScreenFacts
from restride.needling.results import ScreenHit
from restride.terms.needling import Technique


def held(view: View, triaged: Triaged, knowledge: Knowledge, technique: Technique | None) -> tuple[ScreenHit, ...]:
    """Hits that no longer hold only because something was corrected, taken back or told anew of the person."""
    order = in_order(view.known, view.zone)
    found: dict[str, ScreenHit] = {}
    for number, entry in enumerate(order):
        if isinstance(entry, (About, Correction, Retract)):
            before = _holding(_view(view, order[:number]), knowledge, technique)
            after = _holding(_view(view, order[: number + 1]), knowledge, technique)
            for name, verdict in before.items():
                if name not in after and not _screened_anew(verdict, order[number + 1 :], view, knowledge):
                    found[name] = _hit(name, verdict, knowledge)
    return tuple(found.values())


def _view(view: View, known: list[Entry]) -> View:
    return replace(view, known=tuple(known), entries=effective(tuple(known), view.zone))


def _holding(view: View, knowledge: Knowledge, technique: Technique | None) -> dict[str, Verdict]:
    journal = view.journal
    ledger = Ledger(journal.athlete, journal.side, journal.zone, knowledge.triage)
    for entry in view.entries:
        ledger.add(entry)
    facts = ScreenFacts(view, facts_at(ledger, view.at), knowledge.needling, technique)
    verdicts = {item.id: judge(item.when, facts) for item in knowledge.needling.items}
    return {name: verdict for name, verdict in verdicts.items() if verdict.truth is Truth.YES}


def _screened_anew(verdict: Verdict, later: list[Entry], view: View, knowledge: Knowledge) -> bool:
    """Whether an examiner has since screened at a visit and answered what the hit rested on."""
    facts = ScreenFacts(view, _nothing(view, knowledge), knowledge.needling)
    asked = {fact.id for fact in verdict.facts if fact.id in knowledge.needling.questions}
    standing = {entry.id for entry in view.entries}
    screens = [e for e in later if isinstance(e, NeedlingScreen) and e.id in standing and facts.answers.is_visit(e)]
    return any(asked <= set(_answered(screen, facts)) for screen in screens)


def _nothing(view: View, knowledge: Knowledge) -> Facts:
    journal = view.journal
    return facts_at(Ledger(journal.athlete, journal.side, journal.zone, knowledge.triage), view.at)


def _answered(screen: NeedlingScreen, facts: ScreenFacts) -> Iterator[str]:
    for name, history in facts.answers.history.items():
        if any(told.entry == screen.id for told in history):
            yield name


def _hit(name: str, verdict: Verdict, knowledge: Knowledge) -> ScreenHit:
    item = next(item for item in knowledge.needling.items if item.id == name)
    entries = tuple(dict.fromkeys(entry for fact in verdict.facts for entry in fact.entries))
    return ScreenHit(item.id, item.result, item.src, (), entries, held=True)
