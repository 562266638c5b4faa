"""Laws that every answer keeps, whatever the journal says."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from hypothesis import assume, given, settings
from hypothesis import strategies as st
from tests.assess.legs import DAY_0, GROUPS, TABLE, checkin, entry, leg, review, urgency
from tests.journal.strategies import documents

from restride.answer import answer
from restride.journal import read_raw
from restride.journal.kinds.checkin import NewSign
from restride.journal.kinds.intake import Intake
from restride.knowledge import load
from restride.knowledge.triage import Condition

KNOWLEDGE = load()
ASKED = sorted(name for name, info in Intake.model_fields.items() if "Answer" in str(info.annotation))
# A yes to one of these explains another sign away: the only answers that may make a level milder.
EXPLAINS = {"plain_cold", "soreness_next_day"}
SIGNS = [name for name in ASKED if name not in EXPLAINS]
SAID = ["yes", "no", "cant_tell", "not_asked"]

answers = st.dictionaries(st.sampled_from(ASKED), st.sampled_from(SAID), max_size=6)
groups = st.lists(st.sampled_from(GROUPS), unique=True, max_size=len(GROUPS)) | st.just(GROUPS)
starts = st.fixed_dictionaries(
    {
        "onset": st.sampled_from(["sudden", "gradual"]),
        "during": st.sampled_from(["run", "nothing", "walk"]),
        "mechanism": st.sampled_from(["sprint", "none", "slip_or_split", "fall"]),
        "places": st.sampled_from([["mid-outer"], ["sit-bone"], ["groin"], ["calf"], ["back-of-thigh"]]),
        "bruise": st.sampled_from(["none", "large", None]),
        "none_of": groups,
    }
)
signs = st.lists(st.sampled_from([s.value for s in NewSign if s is not NewSign.NONE]), max_size=1)
later = st.lists(
    st.builds(
        lambda day, limp, came, worst: checkin(day, limp=limp, new_signs=came or ["none"], worst=worst),
        st.integers(1, 20),
        st.sampled_from(["yes", "no"]),
        signs,
        st.integers(0, 10),
    ),
    max_size=3,
    unique_by=lambda one: one["id"],
)
ages = st.sampled_from([12, 15, 17, 30, 64, 70, None])


@st.composite
def stories(draw):
    return leg(*draw(later), athlete={"age": draw(ages)}, **draw(starts) | draw(answers))


def told(raw, at=None):
    return answer(read_raw(raw), at, KNOWLEDGE)


def intake(raw):
    return next(one for one in raw["entry"] if one["kind"] == "intake")


def changed(raw, **said):
    old = intake(raw)
    others = [one if one is not old else old | said for one in raw["entry"]]
    return raw | {"entry": others}


def turned(node: Condition, below: bool = False) -> Iterator[str]:
    """Facts that stand under a `not`."""
    if node.op == "fact" and below:
        yield node.fact
    for part in node.parts:
        yield from turned(part, below != (node.op == "not"))


def test_only_the_named_answers_explain_a_sign_away():
    found = {fact for rule in TABLE.rules for fact in turned(rule.when) if "." not in fact}
    assert found == EXPLAINS


@given(stories(), st.sampled_from(SIGNS))
def test_a_yes_never_makes_a_level_milder(raw, sign):
    before, after = urgency(raw), urgency(changed(raw, **{sign: "yes"}))
    assert after.level.rank <= before.level.rank
    assert after.could_be.rank <= before.could_be.rank


@given(stories(), st.sampled_from(SIGNS))
def test_an_answer_dropped_never_makes_what_it_could_be_milder(raw, sign):
    without = urgency(changed(raw, none_of=[], **{sign: "not_asked"}))
    assert without.could_be.rank <= urgency(changed(raw, none_of=[])).could_be.rank


@given(stories(), answers)
def test_a_correction_never_makes_a_level_milder(raw, said):
    before = urgency(raw)
    put_right = entry("correction", 25, corrects="intake-0", set=said)
    assume(before.hits)
    assert urgency(raw | {"entry": [*raw["entry"], put_right]}).level.rank <= before.level.rank


@given(stories(), st.data())
def test_a_retraction_never_makes_a_level_milder(raw, data):
    gone = data.draw(st.sampled_from([one["id"] for one in raw["entry"]]))
    assume(not gone.startswith("onset"))
    away = entry("retract", 25, retracts=gone)
    day = DAY_0 + timedelta(days=25)
    assert told(raw | {"entry": [*raw["entry"], away]}, day).urgency.level.rank <= told(raw, day).urgency.level.rank


@given(stories())
def test_no_forecast_while_anything_blocks_or_is_not_finished_or_under_16(raw):
    found = told(raw)
    assert (found.forecast is None) == (found.withheld is not None)
    assert (found.grade is None) == (found.forecast is None)
    if found.urgency.blocking or found.urgency.status == "not_finished" or raw["athlete"].get("age") in (12, 15):
        assert found.forecast is None
    if found.urgency.blocking:
        assert found.withheld is not None
        assert found.withheld.code == "blocked"


@given(stories(), st.data())
def test_only_a_review_that_names_the_rules_lifts_a_block(raw, data):
    blocking = [hit.rule for hit in urgency(raw).blocking]
    assume(blocking)
    named = data.draw(st.lists(st.sampled_from(blocking), unique=True, min_size=1))
    result = data.draw(st.sampled_from(["ruled_out", "still_open", "confirmed"]))
    after = urgency(raw | {"entry": [*raw["entry"], review(25, *named, result=result)]})
    lifted = set(named) if result == "ruled_out" else set()
    assert {hit.rule for hit in after.blocking} >= set(blocking) - lifted
    assert not {hit.rule for hit in after.blocking} & lifted


@given(stories())
def test_a_note_moves_nothing_but_the_time(raw):
    day = DAY_0 + timedelta(days=21)
    noted = raw | {"entry": [*raw["entry"], entry("note", 3, text="rain")]}
    assert told(noted, day) == told(raw, day)


@given(stories(), st.randoms())
def test_the_order_in_the_file_changes_nothing_and_the_same_again_is_the_same(raw, random):
    mixed = list(raw["entry"])
    random.shuffle(mixed)
    assert told(raw | {"entry": mixed}) == told(raw) == told(raw)


@given(stories(), st.integers(0, 20))
def test_an_answer_uses_only_what_was_known(raw, day):
    at = DAY_0 + timedelta(days=day)
    known = [one for one in raw["entry"] if date.fromisoformat(one["at"]) <= at]
    assert told(raw, at) == told(raw | {"entry": known}, at)


@settings(max_examples=40)
@given(documents())
def test_any_journal_gets_an_answer_twice_the_same_in_any_order(raw):
    first = told(raw)
    assert first == told(raw | {"entry": raw["entry"][::-1]})
    if first.urgency.blocking:
        assert first.forecast is None
