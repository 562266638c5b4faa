"""What fills a map's shapes: a pattern for each kind of pain, the hatch of a hazard, the fade at both ends."""

from __future__ import annotations

from restride.chart.tags import path, tag

Box = tuple[float, float, float, float]
PATTERNS = {
    "sharp": (8, 9, path("bm-line", "M0 6.5l4-4l4 4")),
    "ache": (7, 7, tag("circle", cls="bm-dot", cx=3.5, cy=3.5, r=1.3)),
    "tight": (8, 8, path("bm-line", "M0 4H8")),
    "nerve": (7, 7, path("bm-line", "M3.5 1.2v4.6M1.2 3.5h4.6")),
}
FADE = ((0, "bm-clear"), (0.07, "bm-full"), (0.93, "bm-full"), (1, "bm-clear"))


def defs(key: str, box: Box) -> str:
    """The definitions of one map, every id with its key."""
    patterns = [_pattern(f"{key}-{name}", *one) for name, one in PATTERNS.items()]
    hatch = _pattern(f"{key}-hatch", 5, 5, path("bm-hatch", "M2.5 0V5"), patternTransform="rotate(45)")
    return tag("defs", *patterns, hatch, _fade(key, box))


def _pattern(ident: str, width: int, height: int, *inside: str, **more: str) -> str:
    return tag("pattern", *inside, id=ident, width=width, height=height, patternUnits="userSpaceOnUse", **more)


def _fade(key: str, box: Box) -> str:
    x, y, width, height = box
    stops = [tag("stop", offset=at, cls=cls) for at, cls in FADE]
    gradient = tag("linearGradient", *stops, id=f"{key}-fade-stops", x1=0, x2=0, y1=0, y2=1)
    frame = {"x": x, "y": y, "width": width, "height": height}
    cover = tag("rect", **frame, fill=f"url(#{key}-fade-stops)")
    return gradient + tag("mask", cover, id=f"{key}-fade", maskUnits="userSpaceOnUse", **frame)
