"""How urgent, what is still open, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from restride.terms import Status, Urgency
from restride.words import facts, levels, manners, rules, screen, urgent
from restride.words.values import value

if TYPE_CHECKING:
    from restride.assess.results import Hit, UrgencyAnswer
    from restride.cli.show.shown import Shown

STYLES = {
    Urgency.EMERGENCY: "bold white on red",
    Urgency.SAME_DAY: "bold red",
    Urgency.URGENT: "bold magenta",
    Urgency.CLINICIAN: "bold yellow",
    Urgency.SELF_MANAGE: "bold green",
}
MARKS = {
    Urgency.EMERGENCY: "■",
    Urgency.SAME_DAY: "▲",
    Urgency.URGENT: "▲",
    Urgency.CLINICIAN: "●",
    Urgency.SELF_MANAGE: "○",
}
FEW = 6


def show(shown: Shown) -> None:
    """Level, status, the five levels, what to do, open questions, reasons."""
    w, page, urgency = shown.w, shown.page, shown.answer.urgency
    for line in urgent.headlines(w, urgency, shown.answer.day, shown.knowledge.triage):
        page.text(line.text, STYLES[line.level] if line.level else "")
    page.line()
    _levels(shown)
    page.line()
    page.text(urgent.what_to_do(w, urgency.level, planned=shown.answer.today.instead is None))
    page.text(w(manners.LIMITS), "dim")
    ask_first = urgency.status is Status.NOT_FINISHED and urgency.level is not Urgency.EMERGENCY
    parts = (_open, _reasons) if ask_first else (_reasons, _open)
    for part in parts:
        part(shown)


def _levels(shown: Shown) -> None:
    """The five levels; the one that holds has an arrow, those still possible a question mark."""
    w, page, urgency = shown.w, shown.page, shown.answer.urgency
    rows = list(urgent.level_rows(w, urgency, shown.knowledge.triage))
    name, by = max(len(row.name) for row in rows), max(len(row.by) for row in rows)
    for row in rows:
        mark, style = {"now": ("▶", STYLES[row.level]), "maybe": ("?", "")}.get(row.state, (" ", "dim"))
        line = f" {mark} {row.name:<{name}}  {row.by:<{by}}  "
        page.text(line + row.where, style, 0, len(line)) if len(line) < page.width - 20 else page.text(line, style)
    if urgency.could_be is not urgency.level:
        page.text(w(levels.LEGEND), "dim")


def _reasons(shown: Shown) -> None:
    urgency = shown.answer.urgency
    if not urgency.hits and not urgency.lifted:
        return
    w, page = shown.w, shown.page
    page.heading(w(screen.WHY))
    kept = urgency.hits if shown.everything else _worst(urgency)
    for hit in kept:
        _hit(shown, hit)
    if rest := len(urgency.hits) - len(kept):
        page.text(w.count(*screen.MORE_HITS, rest), "dim", 3)
    for hit in urgency.lifted:
        said = w(screen.RULED_OUT, review=hit.reviewed_by or "", what=rules.rule(w, hit.rule))
        page.marked("✓", said, "green", "dim")
    if urgency.blocking:
        names = ", ".join(f"`{hit.rule}`" for hit in urgency.blocking)
        page.text(w(screen.BRING_BACK, rules=names), "dim", 3)


def _worst(urgency: UrgencyAnswer) -> tuple[Hit, ...]:
    """Every hit that blocks, and of the others a few."""
    blocking = urgency.blocking
    return (*blocking, *[hit for hit in urgency.hits if hit not in blocking][: max(FEW - len(blocking), 2)])


def _hit(shown: Shown, hit: Hit) -> None:
    w, page = shown.w, shown.page
    held = rules.held(w, hit.held)
    page.marked(MARKS[hit.level], rules.rule(w, hit.rule) + (f" {held}" if held else ""), STYLES[hit.level])
    if said := facts.reasons(w, hit.facts):
        page.text(w(screen.FACTS, facts="; ".join(said)), "", 3)
    sources = " ".join(f"[{source}]" for source in hit.sources)
    page.text(f"{value(w, hit.level)} · [{hit.rule}] {sources}".rstrip(), "dim", 3)


def _open(shown: Shown) -> None:
    w, page, ask = shown.w, shown.page, shown.answer.urgency.ask
    if not ask:
        return
    page.heading(w(screen.STILL_OPEN))
    found = list(urgent.bundles(ask))
    kept = found if shown.everything else found[:FEW]
    said: Urgency | None = None
    for bundle in kept:
        level = bundle[0].level
        if level is not said:
            page.text(w(screen.COULD_MAKE, level=w(levels.LEVELS[level].name)), "dim")
            said = level
        page.marked("?", urgent.asked(w, bundle), "bold red" if level is Urgency.EMERGENCY else STYLES[level])
    if rest := sum(len(bundle) for bundle in found[len(kept) :]):
        page.text(w.count(*screen.MORE_OPEN, rest), "dim", 3)
    page.text(w(screen.ANSWER_MORE, file=shown.file), "dim", 3)
