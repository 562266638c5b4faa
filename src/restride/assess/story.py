"""How it happened: what intakes tell, apart from every sign that was seen before or since."""

from __future__ import annotations

from collections.abc import Iterable

from restride.assess.facts import Facts
from restride.assess.leaves import facts_at
from restride.assess.ledger import Ledger
from restride.assess.truth import Truth, judge
from restride.journal import View
from restride.journal.kinds.about import About
from restride.journal.kinds.intake import Intake
from restride.journal.kinds.onset import Onset
from restride.knowledge.conditions import Conditions, Sign
from restride.knowledge.triage import Triage

TYPES = {"sprint_strain": "sprint", "stretch_strain": "stretch"}
HOW = "mechanism"


def story(view: View, table: Triage) -> Facts:
    """The facts of person and story alone."""
    ledger = Ledger(view.journal.athlete, view.journal.side, view.zone, table)
    for entry in view.entries:
        if isinstance(entry, (Onset, About, Intake)):
            ledger.add(entry)
    return facts_at(ledger, view.at)


def strain_type(told: Facts, table: Conditions) -> str | None:
    """The type of strain for which the mechanism speaks most; None where it speaks for none, or nobody told it.

    The date's odds turn on it, so no sign that is read later may move it.
    """
    speaks = {name: _speaks(table.rows[name].signs_for, told, table) for name in TYPES}
    speaks = {name: plus - _speaks(table.rows[name].signs_against, told, table) for name, plus in speaks.items()}
    best = max(speaks, key=speaks.__getitem__)
    return TYPES[best] if speaks[best] > 0 else None


def _speaks(signs: Iterable[Sign], told: Facts, table: Conditions) -> float:
    """How much those signs weigh that are of the mechanism and nothing else, and hold."""
    mine = (sign for sign in signs if all(name.partition(".")[0] == HOW for name in sign.when.facts()))
    return sum(table.weight[sign.weight].number for sign in mine if judge(sign.when, told).truth is Truth.YES)
