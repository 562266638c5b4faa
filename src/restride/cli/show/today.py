"""Stage and today: where the leg stands, what today brings, and which of leg and ladder holds it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from restride.cli.show import plan_days
from restride.words.early import no_middle
from restride.words.plan import days as said
from restride.words.plan import stages, told

if TYPE_CHECKING:
    from restride.assess.gates import Criterion
    from restride.cli.show.shown import Shown
    from restride.plan import PlanAnswer

MARKS = {"met": "✓", "not_met": "✗", "not_measured": "·", "out_of_date": "↻"}
STYLES = {"met": "green", "not_met": "red", "not_measured": "dim", "out_of_date": "yellow"}


def show(shown: Shown) -> None:
    """The report's section: the stage with its exits, today, and the floor beside the forecast."""
    w, page, found = shown.w, shown.page, shown.answer.today
    if found.instead is not None:
        plan_days.instead(shown)
        return
    page.heading(w(said.HEADING))
    stage(shown)
    page.line()
    for day in found.days[:1]:
        plan_days.day(shown, day, first=True)
    ladder(shown, found)
    page.text(w(said.WHOLE, file=shown.file), "dim")


def stage(shown: Shown) -> None:
    """The stage and each of its exits: met or not, by whom, and what would do at home."""
    w, page, where = shown.w, shown.page, shown.answer.stage
    if where is None:
        return
    name = stages.STAGES[where.stage]
    page.text(w(said.STAGE, stage=where.stage, name=w(name.label), about=w(name.question)))
    if where.exits:
        page.text(w(said.EXITS), "dim")
    for one in where.exits:
        page.marked(MARKS[one.state], _exit(shown, one), STYLES[one.state], "", 3)


def _exit(shown: Shown, one: Criterion) -> str:
    w = shown.w
    unit = {"pct": "%", "deg": "°"}.get(one.unit, "")
    needed = "" if one.needed is None else f"{one.needed:g}{unit}"
    text = w(stages.GATES[one.gate], needed=needed)
    value = "" if one.value is None or one.unit == "sessions" else f" ({one.value:.3g}{unit})"
    parts = [w(stages.STATES[one.state]) + value]
    parts += [w(stages.WHY[one.why])] if one.why else []
    parts += [w(stages.VIA[one.via])] if one.via else []
    if not one.met and one.judged_by != "runner":
        parts.append(w(stages.BY[one.judged_by]))
    where = " ".join(f"[{entry}]" for entry in one.entries)
    return f"{text}: {w.listed(parts)} {where}".rstrip()


def ladder(shown: Shown, found: PlanAnswer) -> None:
    """The next step, the next exam, own top speed, and the floor beside the forecast."""
    w, page, forecast = shown.w, shown.page, shown.answer.forecast
    is_early = forecast is not None and no_middle(forecast, shown.answer.day or 0)
    page.line()
    lines = told.climb(w, found)
    if found.ladder is not None and found.pain is not None and found.pain.by:
        lines.append(w(said.PERMISSIVE, most=f"{found.pain.gym:g}", entry=found.pain.by))
    lines += [
        told.exam(w, found),
        told.floor(w, found),
        told.holder(w, found, shown.answer.onset, is_early=is_early),
    ]
    for line in filter(None, lines):
        page.text(line)
