"""The screen: each item alone, each pair, the visit, the first hours, overrides."""

from __future__ import annotations

from itertools import combinations

import pytest
from tests.needling.legs import (
    ALONE,
    GROUPS,
    PHYSIO,
    RUNNER,
    SENIOR,
    TABLE,
    VISIT_AT,
    entry,
    items,
    leg,
    override,
    screened,
    visit,
)
from tests.needling.mcdc import pairs, truth

from restride.assess.truth import Truth, judge
from restride.needling.facts import known_leaf
from restride.needling.results import STRICT
from restride.needling.table import base, pair_result, ways_alone
from restride.terms.needling import Technique

BY_ID = {item.id: item for item in TABLE.items}


def test_a_suitable_leg_at_a_visit_reaches_no_stop_found() -> None:
    found = screened(leg(visit()))
    assert (found.result, found.hits, found.ask) == ("no_stop_found", (), ())


def test_it_takes_no_more_questions_than_stated() -> None:
    """A group counts once, and the visit, the technique, the place and the examiner's finger one each."""
    nobody_asked = leg(entry("note", VISIT_AT, text="x"), athlete={"sex": None, "medicines": None, "conditions": None})
    asked = {question.group or question.fact for question in screened(nobody_asked).ask}
    assert len(asked) <= TABLE.threshold["questions_most"].number
    assert asked == {*GROUPS, "visit", "technique", "regions", "into_lesion", "haematoma", "gap_felt"}


def test_every_item_has_a_leg_of_its_own() -> None:
    assert set(ALONE) == set(BY_ID)


@pytest.mark.parametrize("name", ALONE)
def test_an_item_alone_is_as_strict_as_the_table_says(name: str) -> None:
    found = screened(ALONE[name])
    assert items(ALONE[name])[name] == BY_ID[name].result
    assert STRICT.index(found.result) <= STRICT.index(BY_ID[name].result)
    assert all(hit.sources or BY_ID[hit.item].why for hit in found.hits if hit.item in BY_ID)


@pytest.mark.parametrize(("first", "second"), list(combinations(BY_ID, 2)))
def test_a_pair_is_never_laxer_than_the_stricter_one(first: str, second: str) -> None:
    alone = [pair_result(TABLE, name, name) for name in (first, second)]
    assert STRICT.index(pair_result(TABLE, first, second)) <= min(map(STRICT.index, alone))


@pytest.mark.parametrize("name", BY_ID)
def test_the_facts_of_an_item_make_it_hold(name: str) -> None:
    for way in ways_alone(BY_ID[name].when):
        assert judge(BY_ID[name].when, base(TABLE, way)).truth is Truth.YES


@pytest.mark.parametrize("name", BY_ID)
def test_each_fact_of_an_item_matters_on_its_own(name: str) -> None:
    """MC/DC: for each fact of each condition two cases that differ in it alone, and in the verdict."""
    condition = BY_ID[name].when
    assert set(condition.facts()) == set(pairs(condition))


@pytest.mark.parametrize("name", BY_ID)
def test_where_a_fact_decides_and_is_open_the_item_is_open(name: str) -> None:
    condition = BY_ID[name].when
    for fact, cases in pairs(condition).items():
        for case in cases:
            for unknown in (Truth.OPEN, Truth.CANT_TELL):
                assert truth(condition, case | {fact: unknown}) is Truth.OPEN


@pytest.mark.parametrize("leaf", sorted({leaf for item in TABLE.items for leaf in item.when.facts()}))
def test_every_fact_of_an_item_is_known(leaf: str) -> None:
    assert known_leaf(leaf, TABLE)


@pytest.mark.parametrize("question", [name for name, one in TABLE.questions.items() if not one.after])
def test_unanswered_or_not_known_is_ask_and_never_the_last(question: str) -> None:
    group = TABLE.questions[question].group
    rest = {name: "no" for name, one in TABLE.questions.items() if group and one.group == group and name != question}
    plain = {"none_of": [name for name in GROUPS if name != group]} | rest
    unsaid = [] if TABLE.questions[question].stable else [None]
    for answer in [*unsaid, "cant_tell"]:
        found = screened(leg(visit(**plain | {question: answer})))
        assert found.result == "ask"
        assert question in {one.fact for one in found.ask}


def test_ultrasound_is_asked_only_where_the_lesion_is_meant() -> None:
    assert [one.fact for one in screened(leg(visit(into_lesion=None))).ask] == ["into_lesion"]
    found = screened(leg(visit(into_lesion="yes")))
    assert (found.result, [one.fact for one in found.ask]) == ("review", ["unguided"])


def test_medicines_are_asked_again_at_each_visit() -> None:
    groups = [name for name in GROUPS if name != "blood"]
    asked = {one.fact for one in screened(leg(visit(none_of=groups))).ask}
    assert asked == {"vitamin_k_antagonist", "other_anticoagulant", "antiplatelet"}


def test_a_runner_alone_gets_no_further_than_ask() -> None:
    own = visit(by=RUNNER, visit=None)
    found = screened(leg(own))
    assert found.result == "ask"
    assert {"visit", "insensate_skin", "haematoma", "gap_felt"} <= {one.fact for one in found.ask}
    assert screened(leg(visit(by=RUNNER))).result == "ask"


def test_a_screen_holds_for_its_day() -> None:
    later = leg(visit(), entry("note", "2026-03-11T08:00:00Z", text="next day"))
    found = screened(later)
    assert found.result == "ask"
    assert found.visit is None


def test_a_yes_of_an_earlier_day_still_counts() -> None:
    first = visit(at="2026-03-08T10:00:00Z", earlier_reaction="yes")
    assert items(leg(first, entry("note", VISIT_AT, text="x"))) == {"earlier_reaction": "review"}
    assert screened(leg(first, visit())).result == "no_stop_found"


def test_a_runner_cannot_take_away_what_an_examiner_found() -> None:
    first = visit(at="2026-03-10T08:00:00Z", insensate_skin="yes", needle_phobia="yes")
    own = visit(at="2026-03-10T09:00:00Z", by=RUNNER, visit=None)
    assert items(leg(first, own)) == {"insensate_skin": "stop", "needle_phobia": "stop"}


@pytest.mark.parametrize(
    ("onset", "at", "stops"),
    [
        ("2026-03-07T10:00:00Z", "2026-03-10T09:59:00Z", True),
        ("2026-03-07T10:00:00Z", "2026-03-10T10:00:00Z", False),
        ("2026-03-07", "2026-03-10T23:59:00Z", True),
        ("2026-03-06", "2026-03-10T00:00:00Z", False),
        ("2026-03-07", "2026-03-10", True),
        ("2026-03-06", "2026-03-10", False),
        ("2026-03-07T10:00:00Z", "2026-03-10", True),
    ],
)
def test_the_first_72_hours_take_the_fewest_that_a_date_can_mean(onset: str, at: str, stops: bool) -> None:
    found = screened(leg(visit(at=at), onset=onset))
    assert ("too_early" in {hit.item for hit in found.hits}) is stops
    assert (found.until is not None) is stops
    assert found.result == ("stop" if stops else "no_stop_found")


@pytest.mark.parametrize(
    "event",
    [
        entry("setback", "2026-03-08T09:00:00Z", what="not_decided"),
        entry("checkin", "2026-03-08T09:00:00Z", new_signs=["new_pull"]),
    ],
    ids=["setback", "new pull"],
)
def test_a_setback_or_a_new_pull_starts_the_hours_again(event: dict[str, object]) -> None:
    assert items(leg(event, visit())).get("too_early") == "stop"


def test_an_exam_of_the_same_visit_finds_no_haematoma_and_no_gap() -> None:
    unfelt = visit(haematoma=None, gap_felt=None)
    felt = [{"measure": name, "side": "left", "result": "negative"} for name in ("haematoma", "gap")]
    exam = entry("exam", VISIT_AT, PHYSIO, findings=felt)
    assert screened(leg(unfelt)).result == "ask"
    assert screened(leg(unfelt, exam)).result == "no_stop_found"
    assert screened(leg(unfelt, exam | {"at": "2026-03-09T10:00:00Z"})).result == "ask"
    assert screened(leg(unfelt, exam | {"by": RUNNER})).result == "ask"
    found = [felt[0] | {"result": "positive"}, felt[1]]
    assert items(leg(visit(), exam | {"findings": found, "at": "2026-03-10T10:30:00Z"})) == {"haematoma_or_gap": "stop"}


@pytest.mark.parametrize(
    ("inr", "on", "expected"),
    [
        (2.4, "2026-03-09", {"thins_blood": "review"}),
        (2.4, "2026-03-03", {"thins_blood": "review"}),
        (2.4, "2026-03-02", {"thins_blood": "review", "inr_unknown": "stop"}),
        (2.4, None, {"thins_blood": "review", "inr_unknown": "stop"}),
        (2.4, "2026-03-11", {"thins_blood": "review", "inr_unknown": "stop"}),
        (3.6, "2026-03-09", {"thins_blood": "review", "inr_high": "stop"}),
    ],
)
def test_an_inr_counts_with_its_day(inr: float, on: str | None, expected: dict[str, str]) -> None:
    assert items(leg(visit(vitamin_k_antagonist="yes", inr=inr, inr_on=on))) == expected


@pytest.mark.parametrize("item", ["pacemaker", "pregnant", "epilepsy"])
def test_galvanic_needling_is_electrical_and_the_technique_asked_for_counts(item: str) -> None:
    raw = leg(visit(technique=None, **{item: "yes"}))
    assert "technique" in {one.fact for one in screened(raw).ask}
    results = {one: screened(raw, technique=one).result for one in Technique}
    assert results[Technique.ELECTRICAL] == results[Technique.GALVANIC_GUIDED] == "stop"
    assert results[Technique.DRY] in ("ask", "review")


def test_a_block_is_a_stop_and_an_open_urgent_question_is_ask() -> None:
    blocked = screened(leg(visit(), chest_pain="yes"))
    assert blocked.result == "stop"
    assert [hit.item for hit in blocked.hits if hit.triage] == ["lung_clot"]
    unfinished = screened(leg(visit(), none_of=["clot"]))
    assert unfinished.result == "ask"
    assert unfinished.ask[0].fact == "urgent_questions"


def test_a_review_is_overridden_by_a_second_named_senior_only() -> None:
    raw = [visit(valve_disease="yes")]
    assert screened(leg(*raw, override("valve_disease"))).result == "no_stop_found"
    for by in (PHYSIO, SENIOR | {"name": PHYSIO["name"]}, SENIOR | {"registration": PHYSIO["registration"]}, RUNNER):
        assert screened(leg(*raw, override("valve_disease", by=by))).result == "review"
    for missing in ("name", "registration"):
        by = {key: value for key, value in SENIOR.items() if key != missing}
        assert screened(leg(*raw, override("valve_disease", by=by))).result == "review"
    assert screened(leg(*raw, override("diabetes"))).result == "review"
    assert screened(leg(*raw, override("valve_disease", topic="loading"))).result == "review"


def test_an_override_is_of_the_day_and_knew_what_it_overrode() -> None:
    late = visit(at="2026-03-10T12:00:00Z", valve_disease="yes")
    assert screened(leg(late, override("valve_disease"))).result == "review"
    before = override("valve_disease", at="2026-03-09T11:00:00Z")
    assert screened(leg(before, visit(valve_disease="yes"))).result == "review"


def test_alone_in_practice_a_review_is_a_stop() -> None:
    found = screened(leg(visit(valve_disease="yes", sole_practice="yes"), override("valve_disease")))
    assert found.result == "stop"
    assert [hit.alone for hit in found.hits] == [True]


@pytest.mark.parametrize("name", [item.id for item in TABLE.items if item.result == "stop"])
def test_a_stop_is_never_overridden(name: str) -> None:
    raw = ALONE[name] | {"entry": [*ALONE[name]["entry"], override(*BY_ID)]}
    assert screened(raw).result == "stop"


def test_an_ask_is_weighed_by_the_examiner_who_screens() -> None:
    raw = [visit(metal_allergy="yes")]
    assert screened(leg(*raw)).result == "ask"
    assert screened(leg(*raw, override("metal_allergy", by=PHYSIO))).result == "no_stop_found"
    assert screened(leg(*raw, override("metal_allergy", by=RUNNER))).result == "ask"


def test_a_runner_adds_to_what_is_meant_and_takes_nothing_away() -> None:
    first = visit(at="2026-03-10T08:00:00Z", technique="electrical", pacemaker="yes", regions=["fibular_neck"])
    own = visit(at="2026-03-10T09:00:00Z", by=RUNNER, visit=None, technique="dry", regions=["middle_third"])
    assert items(leg(first, own)) == {"current_pacemaker": "stop", "vessels_and_nerves": "stop", "pacemaker": "ask"}
    again = own | {"by": PHYSIO, "visit": PHYSIO}
    assert items(leg(first, again | {"pacemaker": "yes"})) == {"pacemaker": "ask"}


def test_a_runners_inr_never_lowers_an_examiners() -> None:
    high = visit(at="2026-03-10T08:00:00Z", vitamin_k_antagonist="yes", inr=4.5, inr_on="2026-03-09")
    own = visit(at="2026-03-10T09:00:00Z", by=RUNNER, visit=None, inr=2.0, inr_on="2026-03-10")
    assert items(leg(high, own))["inr_high"] == "stop"
    assert "inr_high" not in items(leg(high, own | {"by": PHYSIO, "visit": PHYSIO}))


def test_a_visit_needs_somebody_who_examines() -> None:
    assert screened(leg(visit(visit=RUNNER | {"registration": "none", "place": "home"}))).result == "ask"


def test_a_what_if_review_opens_no_door() -> None:
    examiner = {"by": PHYSIO, "examiner": PHYSIO, "found": "nothing", "rules": ["lung_clot"], "result": "ruled_out"}
    for hypothetical, result in ((False, "no_stop_found"), (True, "ask")):
        review = entry("flag_review", "2026-03-02", **examiner, hypothetical=hypothetical)
        assert screened(leg(review, visit(), chest_pain="yes")).result == result


@pytest.mark.parametrize(("sign", "item"), [("numbness", "new_nerve_sign"), ("hot", "infection_there")])
def test_an_examiners_answer_overtakes_an_older_symptom_and_a_newer_one_overtakes_it(sign: str, item: str) -> None:
    older = leg(visit(), **{sign: "yes"})
    assert screened(older).result == "no_stop_found"
    assert items(leg(**{sign: "yes"}) | {"entry": leg(**{sign: "yes"})["entry"][:2]}).get(item) == "stop"
    own = visit(by=RUNNER, visit=None)
    assert items(leg(own, **{sign: "yes"})).get(item) == "stop"
    newer = entry("intake", "2026-03-10T12:00:00Z", **{sign: "yes"})
    assert items(leg(visit(), newer)).get(item) == "stop"


def test_a_picture_is_not_overtaken_by_an_answer() -> None:
    picture = entry("imaging", "2026-03-05", modality="mri", bamic="4")
    assert items(leg(picture, visit(torn_through="no"))) == {"torn_through": "stop"}
