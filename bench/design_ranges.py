"""Which answers move when a figure that we chose ourselves goes over its range, and how far?"""

from __future__ import annotations

import sys
from typing import Any, NamedTuple

from bench._legs import document, leg
from bench._measure import Ratio
from restride.answer import Answer, answer
from restride.journal import Journal, read_raw
from restride.knowledge import Figure, Knowledge, figure, load
from restride.knowledge.registry import TABLES
from restride.knowledge.share import shares
from restride.knowledge.walk import raw_figures

SHOWN = 15
APART = frozenset({"calibration"})
"""Tables that no answer reads."""


class Move(NamedTuple):
    """What one end of one figure's range does to one leg: the median's ratio, and what else changed."""

    ratio: float
    key: str
    value: float
    leg: str
    changed: tuple[str, ...]

    def __str__(self) -> str:
        also = f"; moves {', '.join(self.changed)}" if self.changed else ""
        return f"  {self.key} = {self.value:g}, {self.leg}: median x {self.ratio:.2f}{also}"


def design(knowledge: Knowledge) -> list[Figure]:
    """Every design figure that is one number."""
    raw = (one for table in TABLES if table not in APART for one in raw_figures(knowledge.compiled(table)))
    return [figure(one) for one in raw if one.get("basis") == "design" and not isinstance(one["value"], list)]


def said(one: Answer) -> dict[str, object]:
    """The parts of an answer that a small figure must not turn unseen."""
    return {
        "urgency": one.urgency.level,
        "status": one.urgency.status,
        "track": one.track.track,
        "forecast": one.withheld and one.withheld.code,
        "likeliest": one.differential[0].condition if one.differential else None,
    }


def edges() -> dict[str, Journal]:
    """Return legs that lie near a threshold of the triage."""
    fell = {"mechanism": "fall", "places": ["hip", "back-of-thigh"]}
    stumble = {"during": "walk", "mechanism": "misstep", "worst_pain": 8}
    return {
        "fell at 63": _edge({}, fell, {"age": 63}),
        "severe at a step": _edge({}, stumble, {}),
        "limp gone next morning": _edge({}, {"limp": "yes"}, {}),
        "limp on day 2": _edge({"limp": "yes"}, {"limp": "yes"}, {}),
    }


def _edge(last: dict[str, Any], intake: dict[str, Any], athlete: dict[str, Any]) -> Journal:
    """Return a plain leg of two days with its last check-in, its intake and its runner changed."""
    raw = document(2)
    raw["athlete"] |= athlete
    asked = [entry for entry in raw["entry"] if entry["kind"] in {"intake", "checkin"}]
    asked[0] |= intake
    asked[-1] |= last
    return read_raw(raw)


def moves(chosen: Figure, legs: dict[str, Journal], before: dict[str, Answer]) -> list[Move]:
    """What both ends of the figure's range do to each leg."""
    found = []
    for value in chosen.range or ():
        varied = load().varied(chosen.key, value)
        for name, journal in legs.items():
            after = answer(journal, knowledge=varied)
            was, now = said(before[name]), said(after)
            changed = tuple(name for name in was if was[name] != now[name])
            found.append(Move(shift(before[name], after), chosen.key, value, name, changed))
    return found


def shift(before: Answer, after: Answer) -> float:
    """Ratio of the median days to full training; 1 where either answer gives no date."""
    if before.forecast is None or after.forecast is None:
        return 1.0
    return after.forecast.dates.median / before.forecast.dates.median


def main() -> None:
    """Print the share that is design, then the figures that move most, then every other change of an answer."""
    knowledge = load()
    sys.stdout.writelines(f"{share}\n" for share in shares(knowledge))
    legs = {f"day {days}": leg(days) for days in (0, 3, 14)} | edges()
    before = {name: answer(journal, knowledge=knowledge) for name, journal in legs.items()}
    found = [move for one in design(knowledge) for move in moves(one, legs, before)]
    far = sorted(found, key=lambda move: max(move.ratio, 1 / move.ratio), reverse=True)
    print(f"{len({move.key for move in found})} design figures over their ranges, {len(legs)} legs; the farthest:")
    print(*far[:SHOWN], sep="\n")
    turned = [move for move in found if move.changed]
    print(f"{len(turned)} of {len(found)} changes turn something else than the date:", *turned, sep="\n")
    farthest = max(far[0].ratio, 1 / far[0].ratio)
    print(Ratio("design_ranges", farthest, "the starting value's date", f"median when {far[0].key} goes over", "d/d"))


if __name__ == "__main__":
    main()
