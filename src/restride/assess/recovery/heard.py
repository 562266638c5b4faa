"""What a journal tells the clock, or why it cannot be dated."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from restride.assess.recovery.read import evidence, influences
from restride.assess.recovery.told import Evidence, Revised
from restride.assess.results import GradeOdds
from restride.assess.seen import turn
from restride.journal import View
from restride.journal.kinds.setback import Setback, SetbackKind
from restride.knowledge import Knowledge


@dataclass(frozen=True, slots=True)
class Withheld:
    """Why there is no forecast: a code and the entries behind it."""

    code: str
    entries: tuple[str, ...] = ()


def heard(view: View, odds: GradeOdds, knowledge: Knowledge, revised: Sequence[Revised] = ()) -> Evidence | Withheld:
    """All that counts of a view; withheld where nobody knows when it began, or it was hurt again.

    `revised` names the entries that changed the odds.
    """
    if view.onset is None:
        return Withheld("no_onset")
    if again := tuple(one.id for one in view.of(Setback) if one.what is SetbackKind.RE_INJURY):
        return Withheld("re_injury", again)
    told = evidence(view, knowledge.clock.milestones(odds.branch), knowledge)
    names = {*odds.entries, *influences(view, told.readings, knowledge)}
    behind = tuple(turn(view, one) for one in view.entries if one.id in names)
    return replace(told, revised=revised, behind=behind)
