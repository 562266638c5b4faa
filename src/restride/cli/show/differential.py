"""What it may be, with what speaks for and against."""

from __future__ import annotations

from typing import TYPE_CHECKING

from restride.words import conditions, facts, screen
from restride.words.values import value

if TYPE_CHECKING:
    from restride.assess.results import Candidate
    from restride.cli.show.shown import Shown

FEW = 3
_WHY = {"review": screen.BY_REVIEW, "imaging": screen.BY_IMAGING}


def show(shown: Shown) -> None:
    """The likeliest causes with their reasons, the others by name."""
    w, page, answer = shown.w, shown.page, shown.answer
    page.heading(w(screen.WHAT))
    why = _WHY.get(answer.track.why)
    track = w(screen.FOLLOWED, track=value(w, answer.track.track))
    page.text(track + (f", {w(why)}" if why else ""), "cyan")
    kept = answer.differential if shown.everything else answer.differential[:FEW]
    if not kept:
        page.text(w(screen.NOTHING_KNOWN))
    for number, candidate in enumerate(kept, 1):
        _one(shown, number, candidate)
    if rest := answer.differential[len(kept) :][:FEW]:
        names = w.listed([conditions.condition(w, one.condition) for one in rest])
        page.text(w(screen.ALSO, conditions=names), "dim")


def _one(shown: Shown, number: int, candidate: Candidate) -> None:
    w, page = shown.w, shown.page
    name, about = conditions.condition(w, candidate.condition), conditions.about(w, candidate.condition)
    page.marked(f"{number}", f"{name}. {about}".strip(), "bold")
    marks = (("+", "green", candidate.reasons_for), ("–", "red", candidate.reasons_against))
    for mark, style, told in marks:
        if said := facts.reasons(w, told):
            page.marked(mark, "; ".join(said), style, "", 3)
