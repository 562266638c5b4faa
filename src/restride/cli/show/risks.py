"""What raises the risk, the article's causes among it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from restride.terms import Status, Track
from restride.words import risks

if TYPE_CHECKING:
    from restride.assess.results import RiskFinding
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
    present = sorted((one for one in found if one.state == "present"), key=lambda one: not one.article)
    bundles = _bundles(shown, present)
    kept = bundles if shown.everything else bundles[:FEW]
    for bundle in kept:
        _show(shown, bundle)
    if rest := sum(map(len, bundles[len(kept) :])):
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


def _bundles(shown: Shown, present: list[RiskFinding]) -> list[list[RiskFinding]]:
    """Factors that rest on one fact stand together, unless everything is shown."""
    found: dict[tuple[str, str], list[RiskFinding]] = {}
    for one in present:
        row = shown.knowledge.risk_factors.get(one.factor)
        fact = one.factor if row is None or shown.everything else row.fact or one.factor
        found.setdefault((fact, one.outcome), []).append(one)
    return list(found.values())


def _show(shown: Shown, bundle: list[RiskFinding]) -> None:
    """The first of a bundle with its size, and how many figures more there are."""
    w, one = shown.w, bundle[0]
    row = shown.knowledge.risk_factors.get(one.factor)
    told = risks.told(w, one.factor, one.outcome, None if row is None else row.get("effect"), article=one.article)
    sources = " ".join(f"[{source}]" for source in row.src) if row is not None else ""
    more = w.count(*risks.MORE_FIGURES, len(bundle) - 1) if len(bundle) > 1 else ""
    shown.page.marked("•", " ".join(filter(None, [told, sources, f"(+ {more})" if more else ""])))
