"""What became of recorded sessions: flags, questions due, response."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from restride.words import dates, needling

if TYPE_CHECKING:
    from restride.cli.show.shown import Shown
    from restride.needling import NeedlingAnswer, Response, Session

GRAVE = frozenset({"unaccounted", "depth_stop", "vessels_and_nerves", "outside_map", "under_16", "consent_withdrawn"})


def show(shown: Shown, found: NeedlingAnswer) -> None:
    """Each session; until when it is quiet."""
    w, page = shown.w, shown.page
    page.heading(w(needling.SESSIONS))
    if found.quiet_until is not None:
        until = dates.moment(w, found.quiet_until, shown.journal.zone)
        page.marked("▲", w(needling.QUIET, moment=until), "bold yellow")
    for session in found.sessions if shown.everything else found.sessions[-2:]:
        _session(shown, session)


def _session(shown: Shown, session: Session) -> None:
    w, page = shown.w, shown.page
    moment = dates.moment(w, session.at, shown.journal.zone)
    page.text(w(needling.SESSION, entry=session.entry, moment=moment), "bold")
    for flag in session.flags:
        said = w(needling.FLAGS[flag.code])
        said = said if flag.point is None else w(needling.AT_POINT, n=flag.point, what=said)
        grave = flag.code in GRAVE
        page.marked("■" if grave else "•", said, "bold red" if grave else "", indent=3)
    if not session.flags:
        page.text(w(needling.FINE), "dim", 3)
    for line in (*_asked(shown, session), *_response(shown, session.response)):
        page.text(line, "", 3)


def _asked(shown: Shown, session: Session) -> Iterator[str]:
    w = shown.w
    missed = [one for one in session.follow_ups if one.state == "missed"]
    now = next((one for one in session.follow_ups if one.state == "due"), None)
    coming = next((one for one in session.follow_ups if one.state == "coming"), None)
    if now is not None:
        yield w(needling.ASK_NOW, hours=f"{now.hours:g}")
    elif coming is not None:
        yield w(needling.ASK_NEXT, moment=dates.moment(w, coming.due, shown.journal.zone))
    for one in missed:
        yield w(needling.MISSED, hours=f"{one.hours:g}")


def _response(shown: Shown, found: Response) -> Iterator[str]:
    w = shown.w
    numbers = {
        "range": _number(found.range_change),
        "pain": _number(found.pain_change),
        "error": _number(found.range_error),
        "least": _number(found.pain_error),
        "missing": w.all_of([w(needling.MISSING[name]) for name in found.missing]),
    }
    yield w(needling.RESPONSES[found.verdict], **numbers)
    if found.same_visit is not None:
        yield w(needling.SAME_VISIT, value=f"{found.same_visit:+g}")


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:g}"
