"""What raises the risk, the article's causes among it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from restride.terms import Status, Track
from restride.words import risks

if TYPE_CHECKING:
    from restride.cli.show.shown import Shown

FEW = 5


def show(shown: Shown) -> None:
    """Factors that this leg has, with what was published of them; left out while something presses."""
    w, page, found = shown.w, shown.page, shown.answer.risks
    if not found or left_out(shown):
        return
    page.heading(w(risks.HEADING))
    if shown.answer.track.track is Track.STRAIN:
        page.text(w(risks.AGAIN))
    table = shown.knowledge.risk_factors
    bundles = risks.bundles(found, table)
    present = [one for bundle in bundles for one in bundle]
    kept = [[one] for one in present] if shown.everything else bundles[:FEW]
    for bundle in kept:
        page.marked("•", risks.line(w, bundle, table))
    if rest := 0 if shown.everything else sum(map(len, bundles[FEW:])):
        page.text(w.count(*risks.MORE, rest), "dim")
    if not present:
        page.text(w(risks.NONE_PRESENT))
    unknown = [one for one in found if one.state == "unknown"]
    if unknown and shown.everything:
        names = w.listed([risks.factor(w, one.factor) for one in unknown])
        page.text(w(risks.UNKNOWN, factors=names), "dim")
    elif unknown:
        page.text(w.count(*risks.UNKNOWN_COUNT, len(unknown)), "dim")


def left_out(shown: Shown) -> bool:
    """Whether something presses, beside which risk factors are noise."""
    urgency = shown.answer.urgency
    pressing = bool(urgency.blocking) or urgency.status is Status.NOT_FINISHED
    return pressing and not shown.everything
