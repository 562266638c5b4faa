"""One lane of days a row of a table: spans, posts and runs on one axis. The row's own words say what is drawn."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from restride.chart import tags
from restride.chart.axis import Scale, short
from restride.chart.picture import Picture
from restride.chart.tags import tag
from restride.words import Words

HALF = "50%"
"""A bar along the middle of a row."""
ENDS = 2.0, 97.5
"""Per cent of the width where the first and the last day lie: marks at the ends stay inside."""


class Lane:
    """Days from `first` to `last` as one axis, on which marks are drawn; `today` is a thin post on every row."""

    def __init__(self, first: date, last: date, today: date, race: date | None = None) -> None:
        self.first, self.last = first, max(last, first + timedelta(days=1))
        self.scale = Scale(0, (self.last - first).days, *ENDS)
        self.always = self._post("rc-today", today, 20)
        self.race = race is not None and first <= race <= self.last
        if race is not None and self.race:
            self.always += self._post("rc-flag", race, 20)

    def row(self, *marks: str) -> Picture:
        """A row: what stands on every one, and its own marks."""
        line = tag("line", cls="rc-grid", x1=0, x2="100%", y1=HALF, y2=HALF)
        return Picture(tag("svg", line, *marks, self.always, cls="rc", aria_hidden="true"), "", ())

    def bar(self, first: date, last: date, middle: date | None = None) -> str:
        """A span, and a ring at its middle."""
        width = f"{max(self._at(last) - self._at(first), 1.0):.2f}%"
        drawn = tag(
            "rect", cls="rc-bar", x=self._x(first), width=width, y=HALF, height=6, rx=3, transform="translate(0 -3)"
        )
        ring = "" if middle is None else tag("circle", cls="rc-middle", cx=self._x(middle), cy=HALF, r=6)
        return drawn + ring

    def done(self, day: date) -> str:
        """What is behind: a dark line up to the day on which it was reached."""
        width = f"{self._at(day) - ENDS[0]:.2f}%"
        drawn = tag(
            "rect", cls="rc-past", x=f"{ENDS[0]}%", width=width, y=HALF, height=6, rx=3, transform="translate(0 -3)"
        )
        return drawn + tag("circle", cls="rc-hit", cx=self._x(day), cy=HALF, r=5)

    def post(self, day: date) -> str:
        """The earliest day of the ladder."""
        return self._post("rc-post", day, 12)

    def runs(self, days: Iterable[date]) -> str:
        """A square a run."""
        shift = "translate(-3.5 -3.5)"
        return "".join(
            tag("rect", cls="rc-step", x=self._x(day), y=HALF, width=7, height=7, transform=shift) for day in days
        )

    def axis(self, w: Words) -> Picture:
        """The first and the last day, for the row below."""
        names = [short(w, day, self.scale.high) for day in (self.first, self.last)]
        drawn = tags.words(names[0], 0, 16) + tags.words(names[1], "100%", 16, "rc-end")
        return Picture(tag("svg", drawn, cls="rc", aria_hidden="true"), "", ())

    def _at(self, day: date) -> float:
        return self.scale.at((day - self.first).days)

    def _x(self, day: date) -> str:
        return f"{self._at(day):.2f}%"

    def _post(self, cls: str, day: date, top: int) -> str:
        return tag("line", cls=cls, x1=self._x(day), x2=self._x(day), y1=f"{top}%", y2=f"{100 - top}%")
