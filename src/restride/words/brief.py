"""What an entry says in one line: the few things that matter of its kind, and how much more there is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from restride.assess.results import Told
from restride.words import facts, found
from restride.words.locale import Words
from restride.words.mark import N_
from restride.words.told import kind_of, lines

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from restride.journal import Entry

FEW = 3
WALKING = N_("walking {pain}")
WORST = N_("worst {pain}")
STIFF = N_("stiffness {pain}")
IN_RUN = N_("worst pain {pain} of 10")
KM = N_("{km} km")
MORE = N_("and {n} more"), N_("and {n} more")
NOT_ASKED = N_("{facts}: not answered")
NAMED = frozenset({"intake", "about"})
"""Kinds whose answer alone would mislead: that none of the signs of a clot is so would read as that they are."""
_SCALES = {"walking": WALKING, "worst": WORST, "stiffness": STIFF}
_ASKED = ("new_signs", "painkillers")


def brief(w: Words, entry: Entry, zone: ZoneInfo) -> str:
    """The entry in one line."""
    told = {"checkin": _checkin, "exam": _exam, "run": _run}.get(kind_of(entry))
    if told is not None:
        return told(w, entry, zone)
    rest = lines(w, entry, zone)
    named = len(rest) > 1 or kind_of(entry) in NAMED
    kept = [w(facts.FACT_VALUE, fact=one.label, value=one.value) if named else one.value for one in rest[:FEW]]
    return "; ".join([*kept, *_more(w, len(rest) - len(kept))])


def _more(w: Words, n: int) -> list[str]:
    return [w.count(*MORE, n)] if n > 0 else []


def _checkin(w: Words, entry: Entry, zone: ZoneInfo) -> str:
    pains = [(text, getattr(entry, name, None)) for name, text in _SCALES.items()]
    said = [w.listed([w(text, pain=pain) for text, pain in pains if pain is not None])]
    rest = [Told(one, _plain(entry, one)) for one in ("limp", "bruise", "after_session", *_ASKED)]
    said += facts.reasons(w, [one for one in rest if one.value is not None])
    left = [facts.fact(w, one) for one in _ASKED if getattr(entry, one) is None]
    said += [w(NOT_ASKED, facts=w.listed(left))] if left else []
    return "; ".join(part for part in said if part)


def _plain(entry: Entry, name: str) -> object:
    """Of a list, `no` where it says that somebody asked and there is none."""
    value = getattr(entry, name, None)
    return "no" if value is not None and (value == "none" or tuple(value) == ("none",)) else value


def _exam(w: Words, entry: Entry, _zone: ZoneInfo) -> str:
    every = getattr(entry, "findings", ())
    read = list(found.in_short(w, every)) or list(found.findings(w, every))
    return "; ".join([*read[:FEW], *_more(w, len(read) - FEW)])


def _run(w: Words, entry: Entry, zone: ZoneInfo) -> str:
    told = {one.name: one for one in lines(w, entry, zone)}
    said = [told["step"].value]
    km, pain = (getattr(entry, name, None) for name in ("distance_km", "worst_pain"))
    said += [w(KM, km=f"{km:g}")] if km is not None else []
    said += [w(IN_RUN, pain=pain)] if pain is not None else []
    return w.listed(said + [told[name].label for name in ("limp", "pull") if getattr(entry, name, None) == "yes"])
