"""What became of recorded sessions: flags, questions due, response."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from restride.words import dates, needling
from restride.words import needle_told as told

if TYPE_CHECKING:
    from restride.cli.show.shown import Shown
    from restride.needling import NeedlingAnswer, Session


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
        grave = flag.code in told.GRAVE
        page.marked("■" if grave else "•", told.flag(w, flag), "bold red" if grave else "", indent=3)
    if not session.flags:
        page.text(w(needling.FINE), "dim", 3)
    for line in (*_asked(shown, session), *told.response(w, session.response)):
        page.text(line, "", 3)


def _asked(shown: Shown, session: Session) -> Iterator[str]:
    w = shown.w
    now = next((one for one in session.follow_ups if one.state == "due"), None)
    if now is not None:
        yield w(needling.ASK_NOW, hours=f"{now.hours:g}")
    if next_time := told.coming(w, session, shown.journal.zone):
        yield next_time
    yield from told.missed(w, session)
