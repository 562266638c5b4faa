"""Which entries changed the odds, each in its turn, so that the date that one moved is told as its own."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace

from restride.assess.grade import bare_odds, same
from restride.assess.results import GradeOdds
from restride.assess.seen import first_seen, turn
from restride.journal import Entry, View
from restride.journal.kinds.about import About
from restride.journal.kinds.imaging import Imaging
from restride.journal.kinds.intake import Intake
from restride.journal.kinds.onset import Onset
from restride.knowledge import Knowledge


def odds_moved(view: View, knowledge: Knowledge) -> Iterator[tuple[int, str, GradeOdds]]:
    """Day and id of each entry that changed the odds, with the odds before it, in the order of the date's history."""
    known = {one.id for one in view.of(Onset)}
    before = _as_of(view, known, knowledge)
    for entry in sorted(_candidates(view), key=lambda one: turn(view, one)):
        known.add(entry.id)
        after = _as_of(view, known, knowledge)
        if not same(before, after):
            yield *turn(view, entry), before
        before = after


def _candidates(view: View) -> Iterator[Entry]:
    """What may change them: of entries that only show that somebody saw the leg the first is enough."""
    seen = first_seen(view)
    for entry in view.entries:
        told = isinstance(entry, Intake) and entry.mechanism is not None
        if told or entry is seen or isinstance(entry, (About, Imaging)):
            yield entry


def _as_of(view: View, known: Collection[str], knowledge: Knowledge) -> GradeOdds:
    """The odds where only these entries are known. The way back is the one told last."""
    some = tuple(one for one in view.entries if one.id in known)
    return replace(bare_odds(replace(view, entries=some), knowledge), branch=view.athlete.branch)
