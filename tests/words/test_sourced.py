"""Sentences that carry figures of the tables with their sources."""

from __future__ import annotations

from restride.knowledge import load
from restride.words import recovery, schemes, study, words

K, W = load(), words()


def test_every_time_names_its_source():
    for line in (
        *recovery.healing(W, K.recovery),
        *recovery.first_run(W, K.recovery),
        *recovery.back_again(W, K.recovery),
    ):
        assert line.rstrip("]").rpartition("[")[2] in K.sources, line


def test_every_grade_has_a_meaning_and_its_times_or_says_that_none_was_read():
    for scheme in K.grades.schemes.values():
        if scheme.by != "article":
            for grade in scheme.grades.values():
                assert schemes.meaning(W, grade)
                assert schemes.times(W, K, grade)


def test_two_cohorts_of_one_grade_both_stand():
    told = schemes.times(W, K, K.grades.schemes["mri"].grades["1"])
    assert any("EKSTRAND2012" in one for one in told)
    assert any("EKSTRAND2016" in one for one in told)


def test_a_study_is_called_by_who_and_when():
    names = {one: study.name(K.studies[one]) for one in ("haser_2017", "nct04668092", "pne_rectus_2020")}
    assert list(names.values()) == ["Haser 2017", "NCT04668092", "PNE Rectus 2020"]
