"""Needle or not, as sentences with their sources: what the screen found, what needling could do, what it costs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from restride.words import dates, needling

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from restride.knowledge.needling import NeedlingTable
    from restride.needling import Offer, Response, ScreenHit, Session
    from restride.needling.results import Flag
    from restride.words import Words

GRAVE = frozenset({"unaccounted", "depth_stop", "vessels_and_nerves", "outside_map", "under_16", "consent_withdrawn"})
"""What is wrong with a session that cannot wait."""


def sources(src: Iterable[str]) -> str:
    """Ids as they stand behind a sentence."""
    return " ".join(f"[{one}]" for one in src)


def hit(w: Words, found: ScreenHit) -> str:
    """An item of the screen that holds, and why it still does."""
    more = [w(message) for holds, message in ((found.held, needling.HELD), (found.alone, needling.SOLE)) if holds]
    return " ".join([needling.item(w, found.item), *more, sources(found.sources)]).rstrip()


def finding(w: Words, one: Offer) -> str:
    """What this leg shows, with the entries that say so."""
    value = "" if one.value is None else f"{one.value:g}"
    return w(needling.FINDINGS[one.finding], value=value)


def could(w: Words, one: Offer) -> str:
    """What needling could do for it, how certain, by whom."""
    found = {side.direction: len(side.studies) for side in one.trials}
    numbers = {"none": found.get("no_difference", 0), "all": sum(found.values()) - found.get("second_better", 0)}
    said = f"{w(needling.COULD[one.could], **numbers)} ({w(needling.CERTAINTY[one.certainty])})"
    return f"{said} {sources(one.sources)}"


def instead(w: Words, one: Offer) -> str:
    """What else would serve."""
    return w(needling.INSTEAD_LINE, what="; ".join(w(needling.INSTEAD[name]) for name in one.instead))


def unknown(w: Words, names: tuple[str, ...]) -> str:
    """What nobody has said of this leg; empty where all is said."""
    return w(needling.UNKNOWN, what=w.listed([w(needling.UNKNOWN_WHAT[name]) for name in names])) if names else ""


def in_strain(w: Words, table: NeedlingTable) -> str:
    """What was found for a strain itself."""
    strain = table.findings["strain"]
    return f"{w(needling.COULD[strain.could])} {sources(strain.src)}"


def share(w: Words, table: NeedlingTable) -> str:
    """How much of the gain is the needle's own."""
    low, high = sorted(table.share[name].number for name in ("osteoarthritis", "back_neck"))
    return f"{w(needling.SHARE, low=f'{low:g}', high=f'{high:g}')} {sources(table.share['back_neck'].src)}"


def costs(w: Words, table: NeedlingTable, *, counted: bool) -> str:
    """What it costs; `counted` with each mild event by itself."""
    harm = table.harm
    said = w(
        needling.COSTS,
        n=harm["soreness"].n,
        hours=f"{harm['soreness_hours'].number:g}",
        low=f"{harm['events_low'].number:.0f}",
        high=f"{harm['events_high'].number:.0f}",
        major=f"{harm['major_one_per'].number:g}",
        down=f"{table.downtime['hours'].number:g}",
    )
    if counted:
        said += " " + w(needling.COUNTED, what=w.listed([_counted(w, table, name) for name in needling.HARMS]))
    src = [*harm["soreness"].src, *harm["events_low"].src, *harm["events_high"].src]
    return f"{said} {w(needling.HAMSTRING)} {sources(src)}"


def _counted(w: Words, table: NeedlingTable, name: str) -> str:
    low, high = table.harm[name].numbers
    return w(needling.COUNTED_ONE, what=w(needling.HARMS[name]), low=f"{low:g}", high=f"{high:g}")


def flag(w: Words, one: Flag) -> str:
    """What is wrong with a session, at which point."""
    said = w(needling.FLAGS[one.code])
    return said if one.point is None else w(needling.AT_POINT, n=one.point, what=said)


def coming(w: Words, session: Session, zone: ZoneInfo) -> str:
    """When the next questions are asked; empty where some are due now or none are left."""
    states = {one.state: one for one in reversed(session.follow_ups)}
    if "due" in states or "coming" not in states:
        return ""
    return w(needling.ASK_NEXT, moment=dates.moment(w, states["coming"].due, zone))


def missed(w: Words, session: Session) -> list[str]:
    """The questions that nobody answered."""
    return [w(needling.MISSED, hours=f"{one.hours:g}") for one in session.follow_ups if one.state == "missed"]


def response(w: Words, found: Response) -> Iterator[str]:
    """Whether it responded, and what changed on the day itself, which is none."""
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
