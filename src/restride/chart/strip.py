"""The forecast in one line: the days behind, 20 dots by week ahead, the span that holds 16, the ladder's earliest day.

As wide as its page, twice over: for a phone (`rc-tight`) and for a desk (`rc-roomy`); the stylesheet shows one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from restride.chart import tags
from restride.chart.axis import short
from restride.chart.dots import Strip
from restride.chart.picture import Picture, chart
from restride.chart.tags import tag
from restride.chart.told import FULL, Told
from restride.words import Words, charts, dates, when
from restride.words.values import values

Done = Sequence[tuple[str, date]]
BINS = 6
BEHIND = 30.0
"""Per cent of the width that the days behind may take at most."""
LATER_FROM, LATER_WIDE = 88.0, 12.0
LANE, GAP = 16.0, 8.0
"""Height of the lane in px, and the gap between it and the lowest row of dots."""


@dataclass(frozen=True, slots=True)
class Size:
    """A width to draw for, in px, with the dots and the dates that fit it."""

    cls: str
    px: float
    step: float
    r: float
    date_px: float
    most: int

    def a_row(self, share: float) -> int:
        """How many dots stand side by side in a bin that is `share` per cent of the width."""
        return max(1, min(int(share * self.px / 100 / self.step), self.most))


TIGHT, ROOMY = Size("rc-tight", 300, 11.8, 5.25, 58, 3), Size("rc-roomy", 640, 16, 7, 62, 4)


@dataclass(frozen=True, slots=True)
class Line:
    """Days laid out in per cent: those behind in at most `BEHIND`, those ahead in equal bins."""

    onset: date
    today: date
    dots: Strip

    @property
    def end(self) -> float:
        """Where the bins end: short of the box for later dots, where there are any."""
        return LATER_FROM - 1.5 if self.dots.later else 100.0

    @property
    def ahead(self) -> float:
        """Where today is and the bins begin."""
        behind, before = (self.today - self.onset).days, self.dots.days * len(self.dots.counts)
        return min(BEHIND, self.end * behind / max(behind + before, 1))

    @property
    def share(self) -> float:
        """The width of a bin."""
        return (self.end - self.ahead) / len(self.dots.counts)

    def at(self, day: date) -> float:
        """Where a day lies, kept within the line."""
        if day >= self.today:
            return min(self.ahead + self.dots.place(day) * self.share, self.end)
        return self.ahead * max((day - self.onset).days, 0) / ((self.today - self.onset).days or 1)

    def bins(self) -> Iterator[tuple[float, float, int]]:
        """Each bin's middle, width and dots, the box for later ones last."""
        for n, count in enumerate(self.dots.counts):
            yield self.ahead + (n + 0.5) * self.share, self.share, count
        if self.dots.later:
            yield LATER_FROM + LATER_WIDE / 2, LATER_WIDE, self.dots.later

    def rows(self, size: Size) -> int:
        """How high the highest stack is, in dots."""
        return max(-(-count // size.a_row(wide)) for _, wide, count in self.bins())


def forecast_strip(
    told: Told, w: Words, reached: Done = (), earliest: date | None = None, key: str = "strip"
) -> Picture:
    """When full training is likely, beside what is behind; `earliest`: the first day the ladder can prove it."""
    found = told.full
    line = Line(told.onset, told.today, told.strip(BINS))
    top = 26 + max(line.rows(size) * size.step for size in (TIGHT, ROOMY))
    low, high = told.ends(found)
    body = _lane(line, top) + _span(line, low, high, top) + _behind(line, reached, top, w) + _today(line, top, w)
    body += "".join(_stacks(line, size, top) + _dates(line, size, top, w) for size in (TIGHT, ROOMY))
    body += _post(line, earliest, top, w) if earliest else ""
    text = list(_said(told, line, reached, earliest, w))
    title = w(charts.WHICH[line.dots.days])
    return chart(key, w, title, text, (body, top + LANE + (44 if earliest else 24)))


def caption(told: Told, w: Words) -> str:
    """What a dot and the bar are, and the middle."""
    return dots_said(w, told, told.strip(BINS).days)


def dots_said(w: Words, told: Told, bin_days: int) -> str:
    """What a dot and the bar are, and the middle unless it is too early for one."""
    if told.early(told.full):
        return w(when.DOTS_EARLY, bin=w(when.BINS[bin_days]))
    return w(when.DOTS, bin=w(when.BINS[bin_days]), middle=told.date(w, told.full.median))


def _lane(line: Line, top: float) -> str:
    edges = [line.ahead + n * line.share for n in range(len(line.dots.counts) + 1)]
    grid = "".join(
        tag("line", cls="rc-grid", x1=f"{x:.2f}%", x2=f"{x:.2f}%", y1=24, y2=top + LANE + 6) for x in edges[1:]
    )
    lane = tag("rect", cls="rc-lane", x=0, y=top, width=f"{line.end:.2f}%", height=LANE, rx=8)
    box = tag("rect", cls="rc-lane", x=f"{LATER_FROM}%", y=top, width=f"{LATER_WIDE}%", height=LANE, rx=8)
    past = tag("rect", cls="rc-past", x=0, y=top, width=f"{line.ahead:.2f}%", height=LANE, rx=8)
    return grid + lane + (box if line.dots.later else "") + (past if line.ahead else "")


def _span(line: Line, low: date, high: date, top: float) -> str:
    start, end = line.at(low), line.at(high + timedelta(days=1))
    wide = f"{max(end - start, 1.0):.2f}%"
    return tag("rect", cls="rc-bar", x=f"{start:.2f}%", y=top + 5, width=wide, height=6, rx=3)


def _behind(line: Line, reached: Done, top: float, w: Words) -> str:
    """A ring where a milestone was reached; its name where there is room."""
    places = [f"{line.at(day):.2f}%" for _, day in reached]
    parts = [tag("circle", cls="rc-hit", cx=x, cy=top + LANE / 2, r=5) for x in places]
    names = [(line.at(day), w(charts.BEHIND[name])) for name, day in reached if name in charts.BEHIND]
    last = -100.0
    for place, name in names:
        if place - last > len(name) + 3 and place < line.ahead - 4:
            parts.append(tags.words(name, f"{place:.2f}%", top - 8, "rc-mid rc-roomy"))
            last = place
    return "".join(parts)


def _today(line: Line, top: float, w: Words) -> str:
    x = f"{line.ahead:.2f}%"
    where = "rc-strong rc-mid" if line.ahead > 8 else "rc-strong"
    mark = tag("line", cls="rc-today", x1=x, x2=x, y1=20, y2=top + LANE)
    return mark + tags.words(w(charts.TODAY), x, 14, where)


def _stacks(line: Line, size: Size, top: float) -> str:
    stacks = "".join(_stack(middle, size.a_row(wide), count, size, top) for middle, wide, count in line.bins())
    return tag("g", stacks, cls=size.cls)


def _stack(middle: float, a_row: int, count: int, size: Size, top: float) -> str:
    dots = []
    for k in range(count):
        row, column = divmod(k, a_row)
        here = min(count - row * a_row, a_row)
        x, y = (column - (here - 1) / 2) * size.step, top - GAP - size.r + 4 - row * size.step
        dots.append(tag("circle", cls="rc-dot", cx=float(x), cy=float(y), r=size.r))
    return tag("svg", *dots, x=f"{middle:.2f}%", overflow="visible") if dots else ""


def _dates(line: Line, size: Size, top: float, w: Words) -> str:
    """The first day of the line and of as many bins as have room for theirs."""
    y, room = top + LANE + 20, size.date_px / size.px * 100
    span = (line.today - line.onset).days + line.dots.days * len(line.dots.counts)
    parts, last = [tags.words(short(w, line.onset, span), 0, y)], 0.0
    for n in range(len(line.dots.counts)):
        x = line.ahead + n * line.share
        if x - last >= room and x + room <= line.end + 2:
            parts.append(tags.words(short(w, line.dots.first(n), span), f"{x:.2f}%", y, dx=4))
            last = x
    if line.dots.later:
        parts.append(tags.words(w(when.LATER), f"{LATER_FROM + LATER_WIDE / 2}%", y, "rc-mid"))
    return tag("g", *parts, cls=size.cls)


def _post(line: Line, earliest: date, top: float, w: Words) -> str:
    """The ladder's earliest day, upright, its name on the side where there is room."""
    x = line.at(earliest)
    place, y = f"{x:.2f}%", top + LANE + 40
    post = tag("line", cls="rc-post", x1=place, x2=place, y1=top - 3, y2=y)
    name = w(charts.LADDER, date=dates.short_day(w, earliest))
    label = tags.words(name, -6 if x > 50 else 6, y, "rc-strong" + (" rc-end" if x > 50 else ""))
    return post + tag("svg", label, x=place, overflow="visible")


def _said(told: Told, line: Line, reached: Done, earliest: date | None, w: Words) -> Iterator[str]:
    year, found = told.today.year, told.full
    yield w(charts.WHAT, milestone=w(values("Milestone")[FULL]).capitalize())
    for n, count in enumerate(line.dots.counts):
        last = line.dots.first(n + 1) - timedelta(days=1)
        if count:
            yield w(charts.BIN_HAS, span=dates.span(w, line.dots.first(n), last, year), n=count)
    if line.dots.later:
        yield w(charts.LATER_HAS, n=line.dots.later)
    bar, span = charts.BAR_EARLY if told.early(found) else charts.BAR, told.span(w, found)
    yield w(bar, span=span, middle=told.date(w, found.median))
    for name, day in reached:
        yield w(charts.STEP_DONE, milestone=w(values("Milestone")[name]).capitalize(), date=dates.day(w, day, year))
    if earliest:
        yield w(charts.LADDER_SAID, date=dates.day(w, earliest, year))
