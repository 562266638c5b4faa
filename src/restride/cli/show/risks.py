"""What raises the risk, the article's causes among it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from restride.words import risks

if TYPE_CHECKING:
    from restride.assess.results import RiskFinding
    from restride.cli.show.leg import Shown

FEW = 5


def show(shown: Shown) -> None:
    """Factors that this leg has, with what was published of them; how many are not known."""
    w, page, found = shown.w, shown.page, shown.answer.risks
    if not found:
        return
    page.heading(w(risks.HEADING))
    present = sorted((one for one in found if one.state == "present"), key=lambda one: not one.article)
    kept = present if shown.everything else present[:FEW]
    for one in kept:
        _one(shown, one)
    if rest := len(present) - len(kept):
        page.text(w.count(*risks.MORE, rest), "dim")
    if not present:
        page.text(w(risks.NONE_PRESENT))
    unknown = [one for one in found if one.state == "unknown"]
    if unknown and shown.everything:
        names = w.listed([risks.factor(w, one.factor) for one in unknown])
        page.text(w(risks.UNKNOWN, factors=names), "dim")
    elif unknown:
        page.text(w.count(*risks.UNKNOWN_COUNT, len(unknown)), "dim")


def _one(shown: Shown, one: RiskFinding) -> None:
    w = shown.w
    row = shown.knowledge.risk_factors.get(one.factor)
    of = w(risks.INJURY if one.outcome == "injury" else risks.RE_INJURY)
    parts = [f"{risks.factor(w, one.factor)}: {of}"]
    if row is not None:
        parts.append(risks.size(w, row.get("effect")))
    if one.article:
        parts.append(w(risks.ARTICLE))
    sources = " ".join(f"[{source}]" for source in row.src) if row is not None else ""
    shown.page.marked("•", f"{', '.join(parts)} {sources}".rstrip())
