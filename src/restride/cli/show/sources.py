"""Where an answer comes from: every source behind it, by id, and the version of the knowledge."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from restride.cli.show.risks import left_out
from restride.words import manners, screen

if TYPE_CHECKING:
    from restride.answer import Answer
    from restride.cli.show.shown import Shown

LIKELIEST = 3
"""How many of the differential are shown with their reasons, and so with their sources."""


def show(shown: Shown) -> None:
    """Sources, version, and whether a clinician has signed the rules."""
    w, page = shown.w, shown.page
    page.heading(w(screen.WHERE_FROM))
    if found := sorted(set(behind(shown))):
        page.text(w(screen.SOURCES, sources=" ".join(f"[{one}]" for one in found)), "dim")
        page.text(w(screen.SOURCES_HOW), "dim")
    signed = shown.knowledge.triage.signed_by
    page.text(w(manners.SIGNED, name=f"“{signed}”") if signed else w(manners.UNSIGNED), "dim")
    version = w(screen.KNOWLEDGE, version=f"[{shown.answer.knowledge_version}]")
    page.text(f"{version} {w.count(*screen.ENTRIES, len(shown.journal.entries))}", "dim")


def behind(shown: Shown) -> Iterator[str]:
    """The ids of the sources that the parts of the report name."""
    answer, knowledge = shown.answer, shown.knowledge
    for hit in (*answer.urgency.hits, *answer.urgency.lifted):
        yield from hit.sources
    if answer.needling is not None:
        for held in answer.needling.screen.hits:
            yield from held.sources
    for candidate in answer.differential[:LIKELIEST]:
        yield from candidate.sources
    for risk in () if left_out(shown) else answer.risks:
        row = knowledge.risk_factors.get(risk.factor)
        yield from row.src if row is not None and risk.state == "present" else ()
    yield from planned(answer)
    if answer.grade is not None:
        for scheme in ("article", "classic", "mri", "munich"):
            yield from knowledge.grades.schemes[scheme].src


def planned(answer: Answer) -> Iterator[str]:
    """The sources of today's plan: of its stage, what holds it back, the run and the doses."""
    if answer.stage is not None:
        for criterion in answer.stage.exits:
            yield from criterion.sources
    for day in answer.today.days[:1]:
        for hold in day.holds:
            yield from hold.sources
        yield from day.run.sources if day.run is not None else ()
        for item in day.items:
            for dose in item.dose:
                yield from dose.src
