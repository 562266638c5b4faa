"""What was asked for and is not so: the questions of the triage table that somebody answered with no."""

from __future__ import annotations

from dataclasses import dataclass

from restride.assess.triage import Triaged
from restride.assess.truth import Truth
from restride.knowledge.triage import Triage


@dataclass(frozen=True, slots=True)
class Negatives:
    """Groups of which every question was answered no, and the single questions of the other groups that were."""

    groups: tuple[str, ...]
    facts: tuple[str, ...]


def negatives(triaged: Triaged, table: Triage) -> Negatives:
    """What was asked and is not so, in the order of the table."""
    no = {name: [one for one in facts if _is_no(triaged, one)] for name, facts in table.groups.items()}
    whole = tuple(name for name, facts in no.items() if facts and len(facts) == len(table.groups[name]))
    rest = dict.fromkeys(one for name, facts in no.items() if name not in whole for one in facts)
    return Negatives(whole, tuple(rest))


def _is_no(triaged: Triaged, fact: str) -> bool:
    try:
        return triaged.facts(fact).truth is Truth.NO
    except KeyError:
        return False
