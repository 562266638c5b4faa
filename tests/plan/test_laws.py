"""What must hold for every leg: nothing in the face of a block, nothing harder for a risk, everything with a basis."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.plan.legs import (
    GROUPS,
    KNOWLEDGE,
    ONSET,
    PHYSIO,
    S1,
    STORY,
    asked,
    checkin,
    entry,
    examined,
    home_test,
    run,
)

from restride.answer import answer
from restride.assess.sessions import pain_limit
from restride.journal import read_file
from restride.knowledge.figure import is_figure
from restride.plan.earliest import earliest
from restride.plan.ladder import Climb
from restride.terms import Status
from restride.words.exercises import exercises
from restride.words.plan import care, doses, holds, homes, ladder, stages

PLAN, EXERCISES = KNOWLEDGE.plan, KNOWLEDGE.exercises
CASES = sorted((Path(__file__).parents[1] / "cases" / "journals").glob("*.toml"))
WEEK = [checkin(day) for day in range(1, 12)]
ON_THE_WAY = (*WEEK, home_test(3, S1), run(4, "walk_jog_1"), run(6, "walk_jog_2"), run(8, "walk_jog_3"))
RISKS = [
    {"age": 70},
    {"conditions": ["osteoporosis"]},
    {"medicines": ["other_anticoagulant"]},
    {"medicines": ["bisphosphonate"]},
    {"earlier_strains": [{"side": "left"}]},
    {"low_trauma_fracture": "yes"},
]
WORSE = [
    {"bruise": "large"},
    {"back_pain": "yes"},
    {"pain_on_passive_stretch": "yes"},
    {"slump": "yes"},
    {"night_pain": "yes"},
    {"hop_pain": "yes"},
    {"pop": "yes"},
    {"breathless": "yes"},
    {"limp_hours": 40},
]


def hardest(plan):
    """What a plan asks of the leg: per day, the top share of a run and the exercises."""
    return [
        (0 if day.run is None else day.run.pct_max[1], frozenset(item.exercise for item in day.items))
        for day in plan.days
    ]


def no_harder(risky, plain):
    if risky.instead is not None:
        return True
    pairs = zip(hardest(risky), hardest(plain), strict=True)
    return all(a[0] <= b[0] and a[1] <= b[1] for a, b in pairs)


@pytest.mark.parametrize("risk", RISKS, ids=str)
@pytest.mark.parametrize("day", [2, 5, 10])
def test_a_risk_of_the_person_never_makes_the_plan_harder(risk, day):
    known = [one for one in ON_THE_WAY if one["at"][:10] <= (ONSET + timedelta(days=day)).isoformat()]
    assert no_harder(asked(*known, day=day, athlete=risk).today, asked(*known, day=day).today)


@pytest.mark.parametrize("risk", WORSE, ids=str)
@pytest.mark.parametrize("day", [2, 5, 10])
def test_a_bad_sign_never_makes_the_plan_harder(risk, day):
    known = [one for one in ON_THE_WAY if one["at"][:10] <= (ONSET + timedelta(days=day)).isoformat()]
    assert no_harder(asked(*known, day=day, story=risk).today, asked(*known, day=day).today)


@given(st.lists(st.sampled_from(WORSE), min_size=1, max_size=4), st.sampled_from(GROUPS), st.integers(0, 11))
def test_nothing_is_planned_under_a_block_or_before_the_urgent_questions(signs, unasked, day):
    story = {"none_of": [group for group in GROUPS if group != unasked]}
    for sign in signs:
        story |= sign
    found = asked(*WEEK[:day], day=day, story=story)
    if found.urgency.blocking or found.urgency.status is Status.NOT_FINISHED:
        assert found.today.instead is not None
        assert found.today.days == ()
        assert found.stage is None


@pytest.mark.parametrize("level", ["emergency", "same_day", "urgent"])
def test_each_blocking_level_says_what_to_do_instead(level):
    sign = {
        "emergency": {"breathless": "yes"},
        "same_day": {"swelling_calf": "yes"},
        "urgent": {"gap": "yes", "pop": "yes"},
    }
    found = asked(*WEEK, day=5, story=sign[level])
    assert found.urgency.level == level
    assert found.today.instead.code == "blocked"
    assert found.today.instead.rules


def test_under_16_there_is_triage_only():
    found = asked(*WEEK, day=5, athlete={"age": 15})
    assert found.today.instead.code in ("under_16", "blocked")
    assert found.today.days == ()


def test_a_worn_tendon_gets_first_advice_without_dates_or_stages():
    story = {"onset": "gradual", "mechanism": "none", "during": "run", "places": ["sit-bone", "buttock"]}
    story |= {"sitting_pain": "yes", "course": ["same"], "limp": "no"}
    found = asked(*WEEK, day=5, story=STORY | story, manner="nagging")
    assert found.track.track == "tendinopathy"
    assert found.stage is None
    assert found.forecast is None
    assert found.today.instead.advice == tuple(PLAN.tendinopathy)
    assert found.today.days == ()


def test_a_re_injury_ends_this_journal():
    again = entry("setback", 6, by=PHYSIO, what="re_injury")
    assert asked(*WEEK, again, day=8).today.instead.code == "re_injury"


def test_a_setback_takes_the_leg_back_to_its_first_tests():
    flare = entry("setback", 9, by=PHYSIO, what="flare_up")
    look = examined(10, {"measure": "strength_outer", "value": 60, "unit": "pct_of_other", "painful": "yes"})
    found = asked(*ON_THE_WAY, flare, look, day=11)
    assert found.stage.stage == "S1"
    assert found.today.ladder.passed == ()
    assert found.today.ladder.pace == "slow"


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_every_published_case_is_planned_lawfully(path):
    journal = read_file(path)
    for ahead in range(3):
        found = answer(journal, journal.as_known().today + timedelta(days=ahead), KNOWLEDGE)
        if found.track.track != "strain" or found.urgency.blocking:
            assert found.today.instead is not None
        for day in found.today.days:
            assert len(day.items) + (day.run is not None) <= 4
            assert day.run is None or day.run.pct_max[1] <= 80


def test_every_name_in_the_plan_is_known():
    for step in PLAN.steps.values():
        assert {*step.needs, *filter(None, [step.back])} <= set(PLAN.steps)
        assert set(step.entry) <= set(PLAN.gates)
        assert step.exercise in EXERCISES.items
        assert pain_limit(step.id, None, PLAN) == (0 if step.top >= 80 else 2)
    for gate in PLAN.gates.values():
        stage, _, name = gate.exit.partition(".")
        assert name in KNOWLEDGE.criteria.stages[stage].exits
        assert not gate.home or PLAN.home[gate.home].gate == gate.id
    for row in PLAN.home.values():
        assert not row.gate or row.gate in PLAN.gates
        assert set(row.may_decide) <= {*PLAN.steps, "S2"}
    for work in PLAN.work.values():
        assert {*work.warm_up, *[slot.exercise for slot in (*work.start, *work.more)]} <= set(EXERCISES.items)
    for row in PLAN.tendinopathy.values():
        assert set(row.exercises) <= set(EXERCISES.items)
    assert all(set(steps) <= set(PLAN.steps) for steps in PLAN.milestones.values())


def test_every_exercise_names_rules_and_exercises_that_there_are():
    assert len(EXERCISES.items) == 68
    for item in EXERCISES.items.values():
        assert {*item.easier, *item.harder} <= set(EXERCISES.items)
        assert item.pain in EXERCISES.pain
        assert item.stop in EXERCISES.stop
        assert set(item.not_if) <= set(EXERCISES.not_if)
        assert item.doses or item.id in ("crutch_walk", "mhfake_test", "slump_test")


def figures_of(node):
    if is_figure(node):
        yield node
    elif isinstance(node, (dict, list)):
        for one in node.values() if isinstance(node, dict) else node:
            yield from figures_of(one)


@pytest.mark.parametrize("table", ["plan", "exercises"])
def test_every_figure_rests_on_a_source_that_says_how_it_was_read_or_on_a_reason(table):
    found = list(figures_of(KNOWLEDGE.compiled(table)))
    assert len(found) > 150
    for figure in found:
        if figure.get("basis") == "design":
            assert figure["why"]
            assert figure["range"]
        else:
            assert all(KNOWLEDGE.sources[source].seen for source in figure["src"])


def test_every_row_has_a_basis():
    parts = ("rules", "back", "missed", "gates", "home", "steps", "work", "care", "tendinopathy", "instead", "holds")
    for part in parts:
        for row in getattr(PLAN, part).values():
            assert row.src or row.basis == "design", (part, row.id)


def test_every_code_has_words_and_no_words_stand_without_a_code():
    assert set(exercises()) == set(EXERCISES.items)
    assert set(stages.GATES) == set(PLAN.gates)
    assert set(homes.HOMES) == set(PLAN.home)
    assert set(ladder.STEPS) == {*PLAN.steps, "free"}
    assert set(holds.HOLDS) == set(PLAN.holds)
    assert set(holds.INSTEAD) == set(PLAN.instead)
    assert set(care.CARE) == set(PLAN.care)
    assert set(care.TENDON) == set(PLAN.tendinopathy)
    assert set(care.PREVENTION) == set(PLAN.prevention)
    assert set(doses.NOT_IF) == set(EXERCISES.not_if)
    used = {name for item in EXERCISES.items.values() for dose in item.doses for name in dose.figures}
    assert used - {"sets"} <= set(doses.PARTS)
    assert {item.tempo.manner for item in EXERCISES.items.values()} <= set(doses.MANNERS)
    for item in EXERCISES.items.values():
        assert len(exercises()[item.id].poses) == len(KNOWLEDGE.poses[item.id]["poses"])


@pytest.mark.parametrize(("row", "pace"), [("mild_7", "mild"), ("moderate_15", "usual"), ("moderate_21", "usual")])
def test_the_ladders_own_arithmetic_is_near_the_one_made_by_hand(row, pace):
    by_hand = PLAN.by_hand[row]
    first = ONSET + timedelta(days=round(by_hand["first_run"].number))
    floor, _ = earliest(Climb(PLAN, pace), first, ONSET)
    found = {one.milestone: one.day for one in floor}
    assert found["easy_30"] == by_hand["easy_30"].number
    for name in ("full_training", "race_pace", "race"):
        assert 0 <= found[name] - by_hand[name].number <= 3, name
