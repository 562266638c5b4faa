"""What every drawing gives back, and how a chart without a viewBox is put together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from restride.chart.tags import tag
from restride.words import Words


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawing: its markup, the one question it answers, and all that it shows, in sentences."""

    svg: str
    title: str
    text: tuple[str, ...]


def head(key: str, title: str, text: Sequence[str]) -> tuple[str, dict[str, str]]:
    """Title and description, and the attributes that tie a drawing to them."""
    named = tag("title", escape(title, quote=False), id=f"{key}-t")
    told = tag("desc", escape(" ".join(text), quote=False), id=f"{key}-d")
    return named + told, {"xmlns": "http://www.w3.org/2000/svg", "aria_labelledby": f"{key}-t {key}-d"}


def chart(key: str, w: Words, title: str, text: Sequence[str], drawn: tuple[str, float]) -> Picture:
    """A chart as wide as its page. `drawn`: its markup, x in per cent so that text keeps its size; its height in px."""
    body, height = drawn
    inside, ties = head(key, title, text)
    svg = tag("svg", inside, body, cls="rc", role="img", lang=w.lang, height=height, **ties)
    return Picture(svg, title, tuple(text))
