"""Needle or not: the screen, should we, and what became of sessions."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from restride.words import dates, needling
from restride.words import needle_told as told
from restride.words.values import values

if TYPE_CHECKING:
    from restride.cli.show.shown import Shown
    from restride.needling import Offer, ScreenAnswer, ScreenHit, ScreenQuestion

STYLES = {"stop": "bold red", "review": "bold magenta", "ask": "bold yellow", "no_stop_found": "bold"}
MARKS = {"stop": "■", "review": "▲", "ask": "?", "no_stop_found": "○"}
FEW = 4


def show(shown: Shown) -> None:
    """The screen first; then, unless nothing but the screen may be said, what needling could do and costs."""
    found = shown.answer.needling
    if found is None:
        return
    w, page = shown.w, shown.page
    page.heading(w(needling.HEADING))
    _screen(shown, found.screen)
    if found.should is not None:
        _should(shown, found.should.offers, found.should.unknown)
    if found.sessions:
        from restride.cli.show import needled

        needled.show(shown, found)


def _screen(shown: Shown, screen: ScreenAnswer) -> None:
    w, page = shown.w, shown.page
    page.marked(MARKS[screen.result], w(needling.RESULTS[screen.result]), STYLES[screen.result], STYLES[screen.result])
    if screen.result == "no_stop_found":
        items = "; ".join(w(needling.CONSENT[name]) for name in shown.knowledge.needling.consent)
        page.text(w(needling.CONSENT_COVERS, what=items), "", 3)
    if any(hit.triage for hit in screen.hits):
        page.text(w(needling.WHILE_URGENT), "", 3)
    for hit in screen.hits:
        if not hit.triage:
            _hit(shown, hit)
    for result, how in (("review", needling.HOW_TO_OVERRIDE), ("ask", needling.HOW_TO_WEIGH)):
        named = [hit.item for hit in screen.hits if hit.result == result and hit.overridden_by is None]
        if named and screen.visit is not None:
            page.text(w(how, names=", ".join(f"`needling.{name}`" for name in named)), "dim", 3)
    if screen.until is not None:
        page.text(w(needling.UNTIL, moment=dates.moment(w, screen.until, shown.journal.zone)), "", 3)
    if screen.ask and screen.result != "stop":
        _open(shown, screen.ask)


def _hit(shown: Shown, hit: ScreenHit) -> None:
    w, page = shown.w, shown.page
    if hit.overridden_by is not None:
        said = needling.item(w, hit.item)
        page.marked("✓", w(needling.OVERRIDDEN, decision=hit.overridden_by, what=said), "green", "dim", 3)
        return
    page.marked(MARKS[hit.result], told.hit(w, hit), STYLES[hit.result], indent=3)


def _open(shown: Shown, ask: tuple[ScreenQuestion, ...]) -> None:
    w, page = shown.w, shown.page
    if any(one.fact == "visit" for one in ask):
        page.text(w(needling.ALONE), "", 3)
    names = list(dict.fromkeys(_named(shown, one) for one in ask if one.fact != "visit"))
    kept = names if shown.everything else names[: 2 * FEW]
    if kept:
        page.text(w(needling.OPEN, questions="; ".join(kept)), "", 3)
    if rest := len(names) - len(kept):
        page.text(w.count(*needling.MORE_OPEN, rest), "dim", 3)
    page.text(w(needling.SCREEN_WITH), "dim", 3)


def _named(shown: Shown, one: ScreenQuestion) -> str:
    """A question by its group, so that one answer may serve; by itself where everything is shown."""
    if one.group and not shown.everything:
        return shown.w(values("ScreenGroup")[one.group])
    return needling.question(shown.w, one.fact)


def _should(shown: Shown, offers: Iterable[Offer], unknown: tuple[str, ...]) -> None:
    w, page, table = shown.w, shown.page, shown.knowledge.needling
    page.line()
    page.text(w(needling.SHOULD), "bold")
    for one in offers:
        _offer(shown, one)
    if unknown:
        page.text(told.unknown(w, unknown), "dim")
    page.text(told.in_strain(w, table))
    page.text(told.share(w, table))
    page.text(told.costs(w, table, counted=shown.everything))


def _offer(shown: Shown, one: Offer) -> None:
    w, page = shown.w, shown.page
    entries = "".join(f" [{entry}]" for entry in one.entries)
    page.marked("•", told.finding(w, one) + entries, "", "bold")
    page.text(told.could(w, one), "", 3)
    page.text(told.instead(w, one), "", 3)
