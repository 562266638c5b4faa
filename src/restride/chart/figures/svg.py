"""A complete SVG of one exercise, with a title and a description from the same data as the picture."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from restride.chart.figures.scene import Drawing, scene
from restride.chart.figures.style import STYLE
from restride.knowledge import Knowledge
from restride.terms import Side
from restride.words import Words
from restride.words.exercises import Said, exercise
from restride.words.plan import doses, figures

SIZE = 200.0
"""Pixels of one stature."""


@dataclass(frozen=True, slots=True)
class Figure:
    """What is drawn: an exercise by its id, how it is drawn, how it is told, and its stop rule as a sentence."""

    name: str
    drawing: Drawing
    said: Said
    stop: str


def exercise_figure(name: str, knowledge: Knowledge, w: Words) -> Figure:
    """The figure of an exercise. Raises `KeyError` where there is no such exercise."""
    stop = w(doses.STOP[knowledge.exercises.items[name].stop])
    return Figure(name, knowledge.poses[name], exercise(name), stop)


def svg(what: Figure, w: Words, side: Side = Side.RIGHT, style: str = STYLE) -> str:
    """The picture, its injured leg on `side`. `style` may be empty where the page has it."""
    captions = [w(label) for label in what.said.poses]
    body, (left, top, right, bottom) = scene(what.drawing, captions, SIZE, mirrored=side is Side.LEFT)
    top -= 0.05 * SIZE
    key = what.name.replace("_", "-")
    view = f"{left:.0f} {top:.0f} {right - left:.0f} {bottom - top:.0f}"
    head = f'xmlns="http://www.w3.org/2000/svg" class="rs" role="img" lang="{w.lang}" viewBox="{view}"'
    title = f'<title id="{key}-t">{escape(w(what.said.name))}</title>'
    told = f'<desc id="{key}-d">{escape(description(what, w, side))}</desc>'
    look = f"<style>{style}</style>" if style else ""
    return f'<svg {head} aria-labelledby="{key}-t {key}-d">{title}{told}{look}{body}</svg>\n'


def description(what: Figure, w: Words, side: Side) -> str:
    """What the picture shows, in words."""
    said = what.said
    steps = [f"{number}. {w(step)}" for number, step in enumerate(said.how, 1)]
    pictured = w.listed([w(label).lower() for label in said.poses])
    injured = figures.LEFT if side is Side.LEFT else figures.RIGHT
    stop = w(figures.STOP, what=what.stop)
    return " ".join([w(said.purpose) + ".", w(figures.PICTURED, poses=pictured), w(injured), *steps, stop])
