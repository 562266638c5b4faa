"""The map in words: its question, and a sentence for everything that it shows."""

from __future__ import annotations

from restride.chart.bodymap.names import short
from restride.chart.bodymap.needling import told
from restride.chart.bodymap.shown import At, Pain, Shown
from restride.knowledge import Knowledge
from restride.terms import Side
from restride.words import Words, bodymap
from restride.words.values import value

SIDES = {Side.LEFT: bodymap.LEFT, Side.RIGHT: bodymap.RIGHT}
VIEWS = {Side.LEFT: bodymap.VIEW_LEFT, Side.RIGHT: bodymap.VIEW_RIGHT, None: bodymap.VIEW}


def title(shown: Shown, w: Words) -> str:
    """The one question that the map answers."""
    if shown.needles is not None:
        return w(bodymap.NEEDLES)
    return w(bodymap.MUSCLES if shown.muscles and not shown.zoned else bodymap.TITLE)


def place(w: Words, at: At) -> str:
    """A place with its leg."""
    return w(bodymap.ZONE, **_named(w, at))


def sentences(shown: Shown, knowledge: Knowledge, w: Words) -> tuple[str, ...]:
    """Which leg is where, which is injured, then every mark."""
    found = [w(VIEWS[shown.only])]
    if shown.injured in shown.sides:
        found += [w(bodymap.INJURED_IS, side=value(w, shown.injured))]
    if shown.muscles:
        found += [w(bodymap.STANDS_OUT, regions=w.all_of(_regions(shown, knowledge, w)))]
    if shown.needles is not None:
        points = [told(n, one, knowledge, w) for n, one in enumerate(shown.needles, 1)]
        return (*found, *points, w(bodymap.SCHEMATIC))
    marks = _marks(shown, w) if shown.zoned else []
    return (*found, *(marks or ([w(bodymap.NOTHING)] if shown.zoned else [])))


def _regions(shown: Shown, knowledge: Knowledge, w: Words) -> list[str]:
    """Regions that stand out, hamstrings with the short name they have on the map."""
    found = [(w(said), short(key, knowledge)) for key, said in bodymap.REGIONS.items() if key in shown.muscles]
    return [w(bodymap.SHORT_NAME, name=name, short=one) if one else name for name, one in found]


def _marks(shown: Shown, w: Words) -> list[str]:
    marks = [_pain(w, at, one) for at, one in shown.pain.items() if at[0] in shown.sides]
    rest = sorted(at for at in shown.chosen if at not in shown.pain and at[0] in shown.sides)
    return marks + [w(bodymap.CHOSEN_AT, **_named(w, at)) for at in rest]


def _pain(w: Words, at: At, one: Pain) -> str:
    return w(bodymap.PAIN_AT, **_named(w, at), kind=w(bodymap.PAIN[one.kind]), strength=one.strength)


def _named(w: Words, at: At) -> dict[str, str]:
    return {"side": w(SIDES[at[0]]), "place": value(w, at[1])}
