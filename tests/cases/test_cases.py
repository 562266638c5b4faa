"""The published cases: safe, useful, and dated again once somebody has looked."""

from __future__ import annotations

import pytest
from tests.cases import report
from tests.cases.published import HERE, answered, cases, reviewed

from restride.journal.kinds.flag_review import FlagReview
from restride.knowledge import load
from restride.terms import LEVELS, Track, Urgency

HOSPITAL = (Urgency.EMERGENCY, Urgency.SAME_DAY)

each = pytest.mark.parametrize("case", cases(), ids=lambda case: case.id)
serious = pytest.mark.parametrize("case", [c for c in cases() if c.serious], ids=lambda case: case.id)
strains = pytest.mark.parametrize("case", [c for c in cases() if not c.serious], ids=lambda case: case.id)


def reaches(level: Urgency, expected: Urgency) -> bool:
    """Whether a level is at least as urgent as expected."""
    return level.rank <= expected.rank


def test_every_journal_has_its_row_and_none_is_made_up():
    assert {path.stem for path in (HERE / "journals").glob("*.toml")} == {case.id for case in cases()}
    assert not any(case.journal.synthetic for case in cases())


@serious
def test_no_serious_case_is_called_self_manage(case):
    assert answered(case).urgency.level is not Urgency.SELF_MANAGE


@serious
def test_what_is_unanswered_still_allows_the_urgency_expected(case):
    assert reaches(answered(case).urgency.could_be, case.expected)


@serious
def test_the_urgency_expected_is_reached_unless_explained(case):
    assert reaches(answered(case).urgency.level, case.expected) or case.explained


@strains
def test_no_strain_is_sent_to_hospital(case):
    assert answered(case).urgency.level not in HOSPITAL


@serious
def test_the_condition_is_among_the_first_three_unless_explained(case):
    named = [candidate.condition for candidate in answered(case).differential[:3]]
    assert case.row["dx_class"] in named or case.explained


@each
def test_an_explanation_stands_only_where_we_are_off(case):
    told = answered(case)
    named = [candidate.condition for candidate in told.differential[:3]]
    as_expected = told.urgency.level is case.expected and case.row.get("dx_class", named[0]) in named
    assert bool(case.explained) is not as_expected


@each
def test_a_withheld_date_says_why(case):
    told = answered(case)
    assert (told.forecast is None) == (told.withheld is not None)
    if told.withheld is not None:
        assert told.withheld.code
        assert told.grade is None


@strains
def test_a_strain_is_dated_again_after_a_hypothetical_examination(case):
    journal, told = reviewed(case)
    reviews = [entry for entry in journal.entries if isinstance(entry, FlagReview)]
    assert reviews
    assert all(review.hypothetical for review in reviews)
    assert told.urgency.hypothetical
    assert not told.urgency.blocking
    rules = {rule for review in reviews for rule in review.rules}
    assert {hit.rule for hit in answered(case).urgency.blocking} <= rules
    if told.track.track is Track.STRAIN and told.onset is not None:
        assert told.forecast is not None
    else:
        assert told.withheld is not None
        assert told.withheld.code in ("no_onset", "not_strain")


@serious
def test_a_serious_case_stays_withheld(case):
    assert answered(case).forecast is None


def test_every_condition_expected_is_one_we_can_name():
    known = load().conditions.rows.keys()
    assert {case.row["dx_class"] for case in cases() if case.serious} <= known


def test_the_page_is_that_of_todays_answers():
    assert report.PAGE.read_text(encoding="utf-8") == report.page(), "run python -m tests.cases.report"


def test_the_levels_of_the_rows_are_ours():
    assert {case.expected for case in cases()} <= set(LEVELS)
