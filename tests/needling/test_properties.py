"""What holds for any leg: a risk never loosens, a block leaves nothing but stop, no correction loosens."""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.needling.legs import (
    GROUPS,
    PHYSIO,
    RUNNER,
    SENIOR,
    TABLE,
    Raw,
    entry,
    leg,
    override,
    screened,
    visit,
)

from restride.needling.results import STRICT

TOLD = st.sampled_from(["yes", "no", "no", "no", "cant_tell", None])
RISKS = sorted(TABLE.questions)
FEW = settings(max_examples=60)


def strict(raw: Raw) -> int:
    return STRICT.index(screened(raw).result)


@st.composite
def screens(draw: st.DrawFn, **fixed: Any) -> Raw:
    """A screen at a visit, most of it answered no."""
    said: Raw = {name: draw(TOLD) for name in draw(st.lists(st.sampled_from(sorted(TABLE.questions)), max_size=4))}
    said["none_of"] = draw(st.just(GROUPS) | st.lists(st.sampled_from(GROUPS), unique=True))
    said["technique"] = draw(st.sampled_from(["dry", "electrical", None]))
    said["sole_practice"] = draw(st.sampled_from(["no", "yes", None]))
    if draw(st.booleans()):
        said |= {"inr": draw(st.sampled_from([2.0, 3.0, 4.0])), "inr_on": "2026-03-09"}
    return visit(**said | fixed)


@st.composite
def legs(draw: st.DrawFn) -> list[Raw]:
    """What follows the intake of a leg: a screen; or one with nothing open, and an override of everything.

    A question that is open may be answered yes and that yes be overridden: that answers it, and adds no risk.
    """
    if draw(st.booleans()):
        return [draw(screens())]
    yes = draw(st.lists(st.sampled_from(sorted(TABLE.questions)), max_size=3))
    everything = override(*(item.id for item in TABLE.items))
    return [visit(**dict.fromkeys(yes, "yes")), everything]


@FEW
@given(legs(), st.sampled_from(RISKS))
def test_adding_a_risk_never_makes_the_screen_laxer(others: list[Raw], risk: str) -> None:
    riskier = [others[0] | {risk: "yes"}, *others[1:]]
    assert strict(leg(*riskier)) <= strict(leg(*others))


ATHLETES = st.sampled_from(
    [
        {"age": 15},
        {"age": 17},
        {"medicines": ["antiplatelet"]},
        {"medicines": ["other_anticoagulant"]},
        {"medicines": ["vitamin_k_antagonist"]},
        {"conditions": ["diabetes"]},
        {"conditions": ["pacemaker", "epilepsy"]},
        {"conditions": ["bleeding_disorder"]},
    ]
)


@FEW
@given(legs(), ATHLETES)
def test_a_risk_in_the_persons_record_never_makes_the_screen_laxer(others: list[Raw], athlete: Raw) -> None:
    assert strict(leg(*others, athlete=athlete)) <= strict(leg(*others))


EVENTS = st.sampled_from(
    [
        entry("setback", "2026-03-08", what="flare_up"),
        entry("checkin", "2026-03-09", new_signs=["new_pull"]),
        entry("checkin", "2026-03-09", new_signs=["fever_or_unwell"]),
        entry("imaging", "2026-03-05", modality="mri", bamic="4c"),
        entry("imaging", "2026-03-05", modality="mri", avulsion="yes"),
        entry("intake", "2026-03-08", numbness="yes"),
        entry("exam", "2026-03-10T09:00:00Z", PHYSIO, findings=[{"measure": "gap", "result": "present"}]),
    ]
)


@FEW
@given(legs(), EVENTS)
def test_a_bad_event_never_makes_the_screen_laxer(others: list[Raw], event: Raw) -> None:
    assert strict(leg(event, *others)) <= strict(leg(*others))


FLAGS = st.sampled_from(
    [{"chest_pain": "yes"}, {"saddle_numbness": "yes"}, {"gap": "yes"}, {"swelling_calf": "yes"}, {"dark_urine": "yes"}]
)


@FEW
@given(legs(), FLAGS)
def test_under_a_block_nothing_but_stop(others: list[Raw], flag: Raw) -> None:
    assert screened(leg(*others, **flag)).result == "stop"


@FEW
@given(
    legs(), st.lists(st.sampled_from(["lung", "cauda_equina", "limb", "clot", "infection"]), unique=True, max_size=4)
)
def test_with_urgent_questions_open_never_more_than_ask(others: list[Raw], answered: list[str]) -> None:
    assert screened(leg(*others, none_of=answered)).result != "no_stop_found"


@FEW
@given(st.lists(screens(by=RUNNER), min_size=1, max_size=2), st.booleans())
def test_a_runner_alone_never_gets_past_ask(own: list[Raw], weighed: bool) -> None:
    named = [one | {"id": f"own-{number}"} for number, one in enumerate(own)]
    more = [override(*(item.id for item in TABLE.items))] if weighed else []
    assert screened(leg(*named, *more)).result != "no_stop_found"


@FEW
@given(legs(), st.integers(5, 15))
def test_under_16_is_a_stop(others: list[Raw], age: int) -> None:
    assert screened(leg(*others, athlete={"age": age})).result == "stop"


@st.composite
def changes(draw: st.DrawFn) -> Raw:
    """A correction or a retraction by anybody, later that day."""
    by = draw(st.sampled_from([RUNNER, PHYSIO, SENIOR]))
    at = "2026-03-10T13:00:00Z"
    if draw(st.integers(0, 4)) == 0:
        return entry("retract", at, by, retracts=draw(st.sampled_from(["screen", "onset", "intake"])))
    target = draw(st.sampled_from(["screen", "screen", "onset"]))
    fields: Raw = {"at": draw(st.sampled_from(["2026-02-20", "2026-03-09"]))}
    if target == "screen":
        names = draw(st.lists(st.sampled_from(RISKS), min_size=1, max_size=3, unique=True))
        fields = dict.fromkeys(names, "no") | draw(
            st.sampled_from([{}, {"technique": "dry"}, {"sole_practice": "no"}, {"inr": 2.0, "inr_on": "2026-03-09"}])
        )
    return entry("correction", at, by, corrects=target, set=fields)


@settings(max_examples=150)
@given(legs(), changes(), st.sampled_from(["2026-03-01", "2026-03-08", "2026-03-10"]))
def test_a_correction_never_silently_loosens(others: list[Raw], change: Raw, onset: str) -> None:
    """What held still holds, as strict; an examiner's correction may answer what was open, nobody else's."""
    others = [others[0] | {"id": "screen"}, *others[1:]]
    still = entry("note", "2026-03-10T13:00:00Z", text="later that day")
    before, after = (screened(leg(*one, still, onset=onset)) for one in (others, [*others, change]))
    results = {hit.item: hit.result for hit in after.hits}
    for hit in before.hits:
        assert STRICT.index(results[hit.item]) <= STRICT.index(hit.result)
    answered = change["kind"] == "correction" and change["by"] is not RUNNER and before.ask
    assert STRICT.index(after.result) <= STRICT.index(before.result) or answered


def test_a_runners_correction_takes_an_examiners_word_away() -> None:
    missing = visit(id="screen", haematoma=None)
    change = entry("correction", "2026-03-10T13:00:00Z", RUNNER, corrects="screen", set={"haematoma": "no"})
    found = screened(leg(missing, change))
    assert found.result == "ask"
    assert found.visit is None


def test_what_a_correction_took_away_stands_until_an_examiner_asks_again() -> None:
    wrong = visit(id="screen", needle_phobia="yes")
    change = entry("correction", "2026-03-10T13:00:00Z", PHYSIO, corrects="screen", set={"needle_phobia": "no"})
    found = screened(leg(wrong, change))
    assert [(hit.item, hit.result, hit.held) for hit in found.hits] == [("needle_phobia", "stop", True)]
    again = visit(at="2026-03-10T14:00:00Z")
    assert screened(leg(wrong, change, again)).result == "no_stop_found"
    assert screened(leg(wrong, change, again | {"by": RUNNER})).result == "stop"
