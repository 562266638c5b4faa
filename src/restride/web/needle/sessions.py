"""Sessions that took place, as a runner sees them: never a point, never a depth."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from restride.needling import FollowUp, NeedlingAnswer, Offer, Session, ShouldWe
from restride.web.leg import Leg
from restride.words import Words, dates, needle_page, needle_told

HOURS_A_DAY = 24


@dataclass(frozen=True, slots=True)
class SessionRow:
    """One session: what stands out, what is asked after it and whether that is due now, whether the leg responded."""

    entry: str
    when: str
    flags: list[tuple[bool, str]]
    asks: list[tuple[str, str, str]]
    due: bool
    response: list[str]


@dataclass(frozen=True, slots=True)
class OfferRow:
    """What needling could do for one thing that the leg shows, and what else would serve."""

    finding: str
    could: str
    instead: str


@dataclass(frozen=True, slots=True)
class Should:
    """Should we: offers, what is not known, and what holds for every leg."""

    offers: list[OfferRow]
    unknown: str
    in_strain: str
    share: str
    costs: str


def should(leg: Leg, w: Words, found: ShouldWe | None) -> Should | None:
    """What needling could do; None where nothing but the screen may be said."""
    if found is None:
        return None
    table = leg.knowledge.needling
    return Should(
        offers=[_offer(w, one) for one in found.offers],
        unknown=needle_told.unknown(w, found.unknown),
        in_strain=needle_told.in_strain(w, table),
        share=needle_told.share(w, table),
        costs=needle_told.costs(w, table, counted=True),
    )


def _offer(w: Words, one: Offer) -> OfferRow:
    return OfferRow(needle_told.finding(w, one), needle_told.could(w, one), needle_told.instead(w, one))


def sessions(leg: Leg, w: Words, found: NeedlingAnswer) -> list[SessionRow]:
    """Every session, the last one first."""
    return [_session(leg, w, one) for one in reversed(found.sessions)]


def _session(leg: Leg, w: Words, one: Session) -> SessionRow:
    return SessionRow(
        entry=one.entry,
        when=dates.moment(w, one.at, leg.journal.zone),
        flags=list(dict.fromkeys(_flags(w, one))),
        asks=[_ask(leg, w, ask) for ask in one.follow_ups],
        due=any(ask.state == "due" for ask in one.follow_ups),
        response=list(needle_told.response(w, one.response)),
    )


def _flags(w: Words, one: Session) -> Iterator[tuple[bool, str]]:
    for flag in one.flags:
        told = needle_told.flag(w, flag) if flag.point is None else w(needle_page.POINT)
        yield flag.code in needle_told.GRAVE, told


def _ask(leg: Leg, w: Words, one: FollowUp) -> tuple[str, str, str]:
    days = one.hours / HOURS_A_DAY
    late = days > 3
    after = w(needle_page.DAYS_AFTER, days=f"{days:g}") if late else w(needle_page.HOURS_AFTER, hours=f"{one.hours:g}")
    moment = dates.moment(w, one.due, leg.journal.zone)
    return one.state, after, w(needle_page.STATES[one.state], moment=moment)
