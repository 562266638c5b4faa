"""The words of the field are ids that never change."""

from enum import StrEnum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from restride.terms import LEVELS, MEASURES, Measure, Role, Side, Unit, Urgency, worst


def test_the_other_leg_is_the_other_leg() -> None:
    assert [side.other.other for side in Side] == list(Side)
    assert Side.LEFT.other is Side.RIGHT


@given(st.lists(st.sampled_from(Urgency)))
def test_the_worst_level_is_the_most_urgent(levels: list[Urgency]) -> None:
    assert worst(levels).rank == min((level.rank for level in levels), default=Urgency.SELF_MANAGE.rank)


def test_what_blocks_is_more_urgent_than_what_does_not() -> None:
    assert [level.blocks for level in LEVELS] == [True, True, True, False, False]


def test_every_measure_says_its_units() -> None:
    assert set(MEASURES) == set(Measure)
    assert {unit for units in MEASURES.values() for unit in units} == set(Unit)


def test_a_runner_makes_no_clinical_finding() -> None:
    assert not any(role.examines for role in (Role.RUNNER, Role.PARENT, Role.COACH, Role.RESEARCHER))


@pytest.mark.parametrize("words", [Measure, Role, Side, Urgency])
def test_ids_are_plain(words: type[StrEnum]) -> None:
    assert all(word.isascii() and word == word.lower() for word in words)
