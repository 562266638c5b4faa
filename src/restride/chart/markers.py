"""What was measured, against what one would expect of this leg day by day."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from typing import TYPE_CHECKING

from restride.chart import tags
from restride.chart.axis import Scale, date_axis, lines, today, today_name
from restride.chart.dots import DOTS
from restride.chart.picture import Picture, chart
from restride.chart.tags import path, tag
from restride.chart.told import Told
from restride.words import Words, charts
from restride.words.values import values

if TYPE_CHECKING:
    from restride.forecast import Band, Sits

UNIT, TOP, BOTTOM = 14.0, 44.0, 174.0
"""Baseline of the unit, and the ends of the picture proper, in px."""
WIDE = 1000
"""Units across the stretched part of a chart: the band and its middle."""
AHEAD = 1.5
"""How far beyond today a band is drawn, as a share of the days so far."""
LEAST = 14
TEN = 10
"""Scales end at whole tens: pain shows its full scale, and half of it is a whole number."""
FEW = 5
"""Readings that are all told one by one; of more, the first and the last ones."""


def markers(told: Told, w: Words, key: str = "marker") -> dict[str, Picture]:
    """A chart for every marker that was read, by its name."""
    found = {}
    for band in told.forecast.bands:
        mine = [one for one in told.forecast.readings if one.reading.marker == band.marker]
        if mine:
            found[name(band.marker, w)] = marker(told, band, mine, w, f"{key}-{band.marker}")
    return found


def marker(told: Told, band: Band, read: Sequence[Sits], w: Words, key: str) -> Picture:
    """Readings of one marker as dots over the expected band."""
    until = max([told.day * AHEAD, LEAST, *(one.reading.day for one in read)])
    shown = [n for n, day in enumerate(band.days) if day <= until]
    levels = [*(band.low[n] for n in shown), *(band.high[n] for n in shown), *(one.reading.value for one in read)]
    across = Scale(0, max(band.days[shown[-1]], 1), 1.5, 97)
    up = Scale(-TEN / 2 * ceil(max(-min(0, *levels), 0) / (TEN / 2)), TEN * ceil(max(levels) / TEN), BOTTOM, TOP)
    dots = [_dot(across, up, one) for one in read]
    body = _band(across, up, band, shown) + _levels(up) + lines(across, TOP, BOTTOM)
    body += today(across, told.day, TOP, BOTTOM) + today_name(across, told.day, TOP - 8, w) + "".join(dots)
    body += date_axis(across, told.onset, BOTTOM + 17, w) + tags.words(w(charts.SCALES[band.marker]), 0, UNIT)
    return chart(key, w, w(charts.MARKER, marker=name(band.marker, w)), _said(told, band, read, w), (body, BOTTOM + 26))


def name(marker_id: str, w: Words) -> str:
    """A marker in words."""
    return w(charts.MARKERS.get(marker_id) or values("Measure")[marker_id])


def _levels(up: Scale) -> str:
    parts = []
    for value in (0, up.high / 2, up.high):
        parts.append(tag("line", cls="rc-grid", x1=0, x2="100%", y1=up.at(value), y2=up.at(value)))
        parts.append(tags.words(f"{value:.0f}", "100%", up.at(value) - 4, "rc-tag rc-end"))
    return "".join(parts)


def _band(across: Scale, up: Scale, band: Band, shown: Sequence[int]) -> str:
    """Band and middle in a part that stretches with the page."""

    def line(heights: Sequence[float], order: Sequence[int]) -> str:
        return "L".join(f"{across.at(band.days[n]) * WIDE / 100:.1f} {up.at(heights[n]):.1f}" for n in order)

    area = path("rc-span", f"M{line(band.high, shown)}L{line(band.low, shown[::-1])}Z")
    middle = path("rc-curve", f"M{line(band.middle, shown)}")
    box = {"viewBox": f"0 0 {WIDE} {BOTTOM:g}", "preserveAspectRatio": "none"}
    return tag("svg", area, middle, width="100%", height=BOTTOM, **box)


def _dot(across: Scale, up: Scale, one: Sits) -> str:
    return tag("circle", cls="rc-read", cx=across.pct(one.reading.day), cy=up.at(one.reading.value), r=5.5)


def _said(told: Told, band: Band, read: Sequence[Sits], w: Words) -> list[str]:
    some = read if len(read) <= FEW else [read[0], *read[1 - FEW :]]
    said = [w.count(*charts.MARKER_MANY, len(read))] if len(read) > FEW else []
    said += [_read(told, one, w) for one in some]
    n = max(n for n, day in enumerate(band.days) if day <= max(told.day, band.days[0]))
    ends = {"low": _number(round(band.low[n])), "high": _value(band.marker, round(band.high[n]), w)}
    return [*said, w(charts.MARKER_TODAY, date=told.date(w, band.days[n]), **ends), w(charts.MARKER_HOW)]


def _read(told: Told, one: Sits, w: Words) -> str:
    value = _value(one.reading.marker, one.reading.value, w)
    lower = round(one.chance_lower * DOTS)
    return w(charts.MARKER_READ, date=told.date(w, one.reading.day), value=value, n=lower)


def _value(marker_id: str, value: float, w: Words) -> str:
    return w(charts.UNITS[marker_id], value=_number(value))


def _number(value: float) -> str:
    """A number as people write it, with a true minus."""
    return f"{value:.3g}".replace("-", "−")
