"""Writes docs/cases.md: `python -m tests.cases.report`; with `--check` it only says whether the page is stale."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from tests.cases.published import Case, answered, cases, reviewed
from tests.cases.vignettes import Vignette, got, vignettes

from restride.answer import Answer
from restride.terms import LEVELS

PAGE = Path(__file__).parents[2] / "docs" / "cases.md"
HEAD = """# Cases: what Restride says beside what happened

Made by `python -m tests.cases.report`; `tests/cases` holds every journal and fails when an answer turns unsafe or this
page is stale. The urgency expected is our own reading of each case: no clinician has checked it. The cases are few and
were chosen because somebody published them, so they measure nothing; they show whether an answer reads sensibly.

"Level" is what the answered facts establish, "could be" the worst that the unanswered still allow. Nearly every
published case leaves nearly every question open, so nearly every answer is *not finished* and withholds its date. To
see a date at all we then suppose an examination that ruled out what blocks and answered the open questions with no.
That examination never happened: it is hypothetical and marked so.
"""

MADE_UP = """\
Synthetic: nobody's legs, written by us, who had read the rules, before we saw an answer. After the first run two
stories named their places more closely, and those without a limp were made to say so in hours; no expectation
was changed. Rules that were mended because of a vignette are not tested by it: that takes people not yet seen."""


def page() -> str:
    """The whole page as Markdown."""
    parts = [HEAD, "## Published cases: urgency expected and got", "", *_confusion(_published()), ""]
    for title, serious in (("Serious, not a plain strain", True), ("Strains and kin", False)):
        parts += [f"## {title}", ""]
        for case in cases():
            if case.serious is serious:
                parts += [*_case(case), ""]
    parts += ["## Vignettes that we made up", "", *_made_up()]
    return "\n".join(parts).rstrip() + "\n"


def _published() -> Iterator[tuple[str, str, str]]:
    return ((case.expected, answered(case).urgency.level, answered(case).urgency.could_be) for case in cases())


def _confusion(rows: Iterator[tuple[str, str, str]]) -> Iterator[str]:
    """Rows: urgency expected; columns: level got. Could be as a last column: how often it reaches the expected."""
    found = list(rows)
    count = Counter((expected, level) for expected, level, _ in found)
    yield "| expected | " + " | ".join(LEVELS) + " | could be at least that |"
    yield "| --- |" + " ---: |" * (len(LEVELS) + 1)
    for row in LEVELS:
        reach = [LEVELS.index(could) <= LEVELS.index(row) for expected, _, could in found if expected == row]  # type: ignore[arg-type]
        cells = " | ".join(str(count[row, column] or "") for column in LEVELS)
        yield f"| **{row}** | {cells} | {sum(reach)} of {len(reach)} |"


def _case(case: Case) -> Iterator[str]:
    told = answered(case)
    yield f"### {case.id}"
    yield f"{case.row['citation']}. <{case.row['url']}> (seen: {case.row['seen']})"
    yield ""
    yield f"- **Urgency**: {_urgency(told)}; expected {case.expected}"
    if told.urgency.blocking:
        yield f"- **Because of**: {', '.join(hit.rule for hit in told.urgency.blocking)}"
    wanted = f"; expected {case.row['dx_class']}" if "dx_class" in case.row else ""
    yield f"- **Track**: {told.track.track}; may be {_named(told)}{wanted}"
    yield f"- **Forecast**: {_forecast(told)}"
    if told.forecast is None and not case.serious:
        yield f"- **After a hypothetical examination that finds none of it**: {_forecast(reviewed(case)[1])}"
    for at in case.row.get("also_at", ()):
        yield f"- **On day {answered(case, at).day}**: {_later(case, at)}"
    yield f"- **What happened**: {case.row['what_happened']}"
    if "rtp_meaning" in case.row:
        days = case.row.get("rtp_day") or "{} to {}".format(*case.row["rtp_interval"])
        yield f"- **Days in the source**: {days} ({case.row['rtp_meaning']})"
    if "date_beside" in case.row:
        yield f"- **The date beside it**: {case.row['date_beside']}"
    if case.explained:
        yield f"- **Where we are off, and why**: {case.explained}"


def _later(case: Case, at: date) -> str:
    told = answered(case, at)
    if case.serious or told.forecast is not None:
        return _urgency(told)
    return f"{_urgency(told)}; after the same hypothetical examination {_forecast(reviewed(case, at)[1])}"


def _urgency(told: Answer) -> str:
    return f"{told.urgency.level}, could be {told.urgency.could_be}, {told.urgency.status}"


def _named(told: Answer) -> str:
    return ", ".join(candidate.condition for candidate in told.differential[:3]) or "nothing named"


def _forecast(told: Answer) -> str:
    if told.forecast is None or told.grade is None:
        return f"withheld (`{told.withheld.code if told.withheld else ''}`)"
    low, high = told.forecast.dates.interval(0.8)
    grade = max(told.grade.probabilities, key=lambda name: told.grade.probabilities[name])  # type: ignore[union-attr]
    return f"full training around day {told.forecast.dates.median:.0f}, 80 % between {low:.0f} and {high:.0f}; {grade}"


def _made_up() -> Iterator[str]:
    yield MADE_UP
    yield ""
    yield from _confusion((v.urgency, got(v).urgency.level, got(v).urgency.could_be) for v in vignettes())
    yield ""
    heads = (
        "vignette",
        "expected urgency",
        "level",
        "track",
        "may be",
        "expected condition",
        "who is right where we differ",
    )
    yield f"| {' | '.join(heads)} |"
    yield "| --- | --- | --- | --- | --- | --- | --- |"
    for vignette in vignettes():
        yield _line(vignette)


def _line(vignette: Vignette) -> str:
    told = got(vignette)
    urgency = (vignette.urgency, told.urgency.level)
    cells = (vignette.story, *urgency, told.track.track, _named(told), vignette.condition, vignette.disputed)
    return f"| {' | '.join(cells)} |"


def main() -> int:
    """Write the page, or say that it is stale."""
    text = page()
    if "--check" in sys.argv[1:]:
        return int(PAGE.read_text(encoding="utf-8") != text)
    PAGE.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
