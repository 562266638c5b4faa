"""Should we: what the leg shows decides what is said of it, and nothing is said under a block."""

from __future__ import annotations

from typing import Any

import pytest
from tests.needling.legs import PHYSIO, RUNNER, K, Raw, answered, entry, leg


def exam(left: float, right: float, measure: str = "ake", by: Raw = PHYSIO, at: str = "2026-03-09", **more: Any) -> Raw:
    sides = (("left", left), ("right", right))
    findings = [{"measure": measure, "side": side, "value": value, "unit": "deg"} | more for side, value in sides]
    return entry("exam", at, by, id=f"exam-{at}-{measure}", findings=findings)


def found(*others: Raw, **told: Any) -> tuple[list[str], tuple[str, ...]]:
    should = answered(leg(*others, **told)).should
    assert should is not None
    return [one.finding for one in should.offers], should.unknown


PLAIN = {"tightness": "no", "worst_pain": 0}
EVEN = exam(15, 15)


@pytest.mark.parametrize(
    ("others", "told", "expected"),
    [
        ((exam(30, 15),), PLAIN, ["range_limited"]),
        ((exam(23.5, 15),), PLAIN, ["range_limited"]),
        ((exam(23, 15),), PLAIN, ["none_of_these"]),
        ((exam(5, 15),), PLAIN, ["none_of_these"]),
        ((exam(60, 80, "slr"),), PLAIN, ["range_limited"]),
        ((exam(80, 60, "slr"),), PLAIN, ["none_of_these"]),
        ((EVEN,), PLAIN | {"tightness": "yes"}, ["tight"]),
        ((EVEN,), PLAIN | {"worst_pain": 2}, ["sore"]),
        ((EVEN,), PLAIN | {"worst_pain": 1}, ["none_of_these"]),
        ((exam(30, 15),), {"tightness": "yes", "worst_pain": 5}, ["range_limited", "tight", "sore"]),
    ],
)
def test_what_the_leg_shows_decides_what_needling_could_do(others: Any, told: Raw, expected: list[str]) -> None:
    assert found(*others, **told) == (expected, ())


def test_what_nobody_measured_or_said_is_not_known_and_never_none() -> None:
    assert found(**PLAIN) == ([], ("range_limited",))
    assert found(EVEN, **PLAIN | {"tightness": None}) == ([], ("tight",))
    assert found(EVEN, **PLAIN | {"tightness": "cant_tell"}) == ([], ("tight",))
    assert found(exam(30, 15, by=RUNNER), **PLAIN) == ([], ("range_limited",))
    assert found(exam(30, 15, method="self"), **PLAIN) == ([], ("range_limited",))


def test_the_last_word_counts() -> None:
    assert found(exam(30, 15), exam(16, 15, at="2026-03-10"), **PLAIN) == (["none_of_these"], ())
    eased = entry("checkin", "2026-03-09", worst=0, stiffness=0)
    assert found(EVEN, eased, tightness="yes", worst_pain=6) == (["none_of_these"], ())


def test_each_finding_has_its_own_words_certainty_and_alternatives() -> None:
    should = answered(leg(exam(30, 15), tightness="yes", worst_pain=5)).should
    assert should is not None
    assert len({one.could for one in should.offers}) == 3
    for one in should.offers:
        assert one.instead
        assert one.sources
        assert one.entries
        assert one.certainty in ("very_low", "low")


def test_trials_are_counted_where_they_stand_and_the_unconfirmed_one_adds_nothing() -> None:
    should = answered(leg(exam(30, 15), tightness="no", worst_pain=5)).should
    assert should is not None
    sides = {one.finding: {side.direction: side.studies for side in one.trials} for one in should.offers}
    assert [len(studies) for studies in sides["range_limited"].values()] == [2, 2]
    assert {way: len(studies) for way, studies in sides["sore"].items()} == {
        "no_difference": 4,
        "first_better_briefly": 1,
        "second_better": 1,
    }
    confirmed = {name for name, study in K.studies.rows.items() if study.confirmed}
    assert all(set(studies) <= confirmed for way in sides.values() for studies in way.values())


@pytest.mark.parametrize(
    "raw",
    [leg(chest_pain="yes"), leg(none_of=["clot"]), leg(athlete={"age": 15})],
    ids=["blocked", "urgent questions open", "child"],
)
def test_nothing_is_offered_under_a_block_with_urgent_questions_open_or_to_a_child(raw: Raw) -> None:
    assert answered(raw).should is None
