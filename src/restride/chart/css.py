"""The one stylesheet of maps and charts: a page links it, a picture on its own takes it along."""

from __future__ import annotations

from functools import cache
from importlib.resources import files


@cache
def stylesheet() -> str:
    """The style as it ships."""
    return (files("restride.chart") / "chart.css").read_text("utf-8")


def standing_alone(svg: str) -> str:
    """A drawing with its style inside, for a file of its own; a page under a strict policy links the style instead."""
    head, tag, rest = svg.partition(">")
    return f"{head}{tag}<style>{stylesheet()}</style>{rest}"
