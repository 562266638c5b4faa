"""Writes docs/plan-walk.md: `python -m tests.plan.walk`; with `--check` it only says whether the page is stale."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from tests.cases.published import cases, reviewed
from tests.plan.legs import S1, asked, checkin, examined, followed, home_test, run

from restride.answer import Answer, answer
from restride.demo import FILE
from restride.journal import read_file
from restride.knowledge import load
from restride.plan import DayPlan
from restride.plan.plan import CLINICIANS
from restride.words import words
from restride.words.exercises import exercise
from restride.words.plan import doses, holds, ladder, stages

PAGE = Path(__file__).parents[2] / "docs" / "plan-walk.md"
HEAD = """# Three days of plan, leg by leg

Made by `python -m tests.plan.walk`; `tests/plan` fails when it is stale. Under each leg stands what we looked for in it
and what we think of it, read as a physiotherapist would. No clinician has read it. The published cases leave nearly
every question open, so nearly all of them get no plan at all; to see one we suppose an examination that ruled out what
blocks and answered the open questions with no. It never happened.
"""
W = words()
K = load()
RACE = {"recent_times": [{"distance_m": 5000, "time_s": 1290, "on": "2026-01-10"}], "usual_run_min": 50}
MADE_UP = {
    2: "First loads on the day on which the one trial of early loading began, four items, and the four home tests\n"
    "that open the ladder. No device is asked for. Nothing to object to.",
    7: "First strides only after two sessions that held five clean steps and two tests of both legs, at race pace and\n"
    "not at a share nobody can feel. The strength test at home is a hold and not a force: it opens these strides and\n"
    "no more, which is right.",
    12: "Race pace comes before strides to 80%: for a distance runner that is the slower of the two. Strength on the\n"
    "same day stays light. A clinician would want to have seen this leg by now: the exam is due on every page.",
    17: "The second session of strides to 80% closes S3; the Nordic enters on a day that is hard anyway, with the day\n"
    "that follows free of running. It was first drawn up for the day before race pace, where no physiotherapist would\n"
    "put it; since then it stands on hard days only.",
}
TOLD = {
    "demo": "Day 10, four home tests passed and one clean jog: the ladder goes on with run 3, walk 2. Strength\n"
    "near a straight knee lies just under its gate, so strides wait for it; easy running does not. The ladder\n"
    "and not the leg holds her back, and the page says so.",
    "pulled": "A grab stops everything, exercises too, until somebody has looked: stricter than the sheet that says\n"
    "12 hours, as SAFETY asks.",
    "looked": "After the look the leg restarts two steps lower, one step a session. An earlier reading of this page\n"
    "found it offered three steps at once on that day; a leg that pulled is now followed as a slow one.",
    "painkillers": "No run, no test and nothing new on the tablet; what the leg knows stays. One may argue that it\n"
    "should go too.",
    "older": "Nothing but walking and first-week care until a clinician has decided.",
}


def lines(found: Answer) -> Iterator[str]:
    """The stage and the days of an answer."""
    other = found.today.instead
    if other is not None:
        rules = f" ({', '.join(other.rules[:4])})" if other.rules else ""
        yield f"- **No plan: {other.code}**{rules}. {W(holds.INSTEAD[other.code].question)}"
        return
    where = found.stage
    assert where is not None
    met = ", ".join(f"{one.gate} {W(stages.STATES[one.state])}" for one in where.exits)
    yield f"- **Stage {where.stage}**, {where.branch} branch; exits: {met}"
    for day in found.today.days:
        yield f"- **Day {day.day}**: {'; '.join(_parts(day)) or 'walking as comfortable'}"
    floor = [f"{one.milestone} day {one.day}" for one in found.today.earliest]
    beside = found.today.beside
    holder = (
        "" if beside is None else f"; forecast middle day {beside.forecast_middle:.0f}, so the {beside.holds} holds"
    )
    yield f"- **Earliest by the ladder**: {', '.join(floor) or _no_floor(found)}{holder}"


def _no_floor(found: Answer) -> str:
    day = found.today.today
    led = day is not None and any(hold.code in CLINICIANS for hold in day.holds)
    return "no day, until a clinician has looked" if led else "all passed"


def _parts(day: DayPlan) -> Iterator[str]:
    if day.holds:
        yield "held: " + ", ".join(hold.code for hold in day.holds)
    if day.tests:
        yield "test " + ", ".join(day.tests)
    if day.exam:
        yield "exam due"
    if day.run is not None:
        speed = "" if day.run.kmh is None else f", {day.run.kmh[0]:.1f} to {day.run.kmh[1]:.1f} km/h"
        also = "".join(f", then {name}" for name in day.run.also)
        yield f"run “{W(ladder.STEPS[day.run.step].label)}”{also}{speed}{' (new)' if day.run.new else ''}"
    for item in day.items:
        new = " (new)" if item.new else ""
        yield f"{W(exercise(item.exercise).name)}{new}: {doses.doses(W, item.dose)}"


def section(title: str, found: Answer, told: str) -> Iterator[str]:
    """One leg with what we think of it."""
    yield f"\n### {title}\n"
    yield from lines(found)
    yield f"\n{told}"


def page() -> str:
    """The whole page."""
    parts = [HEAD, "\n## The demo leg"]
    parts += section("A runner of 34 on day 10", answer(read_file(FILE), None, K), TOLD["demo"])
    parts.append("\n## A made-up runner who does what the plan says, told afresh each morning")
    told = {day.day: found for found, day in followed(17, days=3, athlete=RACE)}
    for number, text in MADE_UP.items():
        parts += section(f"Day {number}", told[number], text)
    parts.append("\n## When it does not go well")
    parts += _badly()
    parts.append("\n## Published strains, after a supposed examination")
    for case in cases():
        if not case.serious:
            _, found = reviewed(case)
            held = found.today.instead
            text = (
                "The check-in of that morning is missing, so nothing is run."
                if held is None
                else "No plan: as it should."
            )
            parts += section(case.id, found, text)
    return "\n".join(parts) + "\n"


def _badly() -> Iterator[str]:
    mornings = [checkin(day) for day in range(1, 9)]
    base = (*mornings[:7], home_test(3, S1), run(4, "walk_jog_1"), run(6, "walk_jog_2"))
    pulled = (*base, run(7, "walk_jog_3", pull="yes"), mornings[7])
    yield from section("A grab in the third run", asked(*pulled, day=8), TOLD["pulled"])
    seen = examined(8, {"measure": "gap", "result": "absent"}, {"measure": "strength_outer", "result": "normal"})
    yield from section("The same, looked at by a physio", asked(*pulled, seen, checkin(9), day=9), TOLD["looked"])
    tablet = (*mornings[:3], home_test(3, S1), checkin(4, painkillers=["nsaid"]))
    yield from section("On a pain-killer", asked(*tablet, day=4), TOLD["painkillers"])
    yield from section("At 70", asked(*mornings[:3], day=3, athlete={"age": 70}), TOLD["older"])


def main(arguments: list[str]) -> int:
    """Exit code 1 where `--check` finds the page stale."""
    text = page()
    if "--check" in arguments:
        return int(PAGE.read_text("utf-8") != text)
    PAGE.write_text(text, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
