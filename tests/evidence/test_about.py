"""The answer follows from the studies there are, trials that disagree stand side by side, and nothing is pooled."""

import copy

import pytest

from restride.evidence import about, split
from restride.evidence.numbers import numbers
from restride.knowledge import Knowledge, load

K = load()
FOUND = about("dry-needling", K)


def sides(question: str) -> dict[str, set[str]]:
    return {side.direction: set(side.studies) for side in split(K.studies, question).sides}


def test_the_sentence_says_that_no_controlled_trial_was_found_and_when():
    assert (FOUND.sentence, FOUND.searched, FOUND.read_how) == ("no_trial_in_strain", "2026-11-24", "mostly_abstracts")


def test_a_controlled_trial_in_a_strain_would_change_the_sentence():
    class Later(Knowledge):
        def compiled(self, name):
            raw = copy.deepcopy(super().compiled(name))
            if name == "studies":
                raw["study"]["mason_2016"]["strain"] = True
            return raw

    assert about("dry-needling", Later()).sentence == "trial_in_strain"


def test_tight_hamstrings_are_split_two_and_two():
    assert sides("tight_hamstrings") == {
        "no_difference": {"mason_2016", "geist_2017"},
        "first_better": {"alaei_2021", "jmr_2023"},
    }
    assert split(K.studies, "tight_hamstrings").n == 122


def test_range_against_a_sham_is_split_two_and_two():
    assert sides("range_v_sham") == {
        "no_difference": {"mason_2016", "geist_2017"},
        "first_better": {"jmr_2023", "haser_2017"},
    }


def test_pain_against_a_sham_is_mostly_null_once_briefly_better_and_once_worse():
    found = sides("thigh_pain_v_sham")
    assert found["no_difference"] == {"mason_2016", "huguenin_2005", "sutlive_2018", "sanchez_romero_2018"}
    assert found["first_better_briefly"] == {"mayoral_2013"}
    assert found["second_better"] == {"cushman_2021"}


def test_what_there_is_for_a_strain_has_no_comparison():
    assert FOUND.in_strain == ("dembowski_2013", "rochester_2025")
    for name in FOUND.in_strain:
        assert {"no_comparator", "never_pool"} <= set(K.studies[name].flags)


def test_acupuncture_stays_apart():
    acupuncture = {name for name, study in K.studies.rows.items() if study.needled == "acupuncture"}
    assert "carvalho_2023" in acupuncture
    listed = {one.study for one in (*FOUND.effects, *FOUND.not_read)} | {*FOUND.in_strain, *FOUND.nearest}
    assert not acupuncture & (listed | set(FOUND.harms))
    for one in FOUND.splits:
        assert not acupuncture & {name for side in one.sides for name in side.studies}


def test_the_costs_are_per_100_treatments_and_soreness_is_what_watchers_saw():
    known = numbers(K)
    assert (round(known["low"]), round(known["high"])) == (19, 37)
    assert known["sore"] == known["watched"] == 60
    assert 2.19 not in known.values()


def test_no_needled_trial_enters_what_speeds_the_return():
    found = about("what-speeds-return", K)
    assert found.effects
    assert {K.studies[one.study].needled for one in (*found.effects, *found.not_read)} == {""}


def test_a_trial_that_stands_for_nothing_to_compare_with_is_never_pooled():
    for study in K.studies.rows.values():
        if study.design in ("single_group", "case_report", "case_series", "cohort") and study.kind in (
            "trial",
            "observational",
        ):
            assert "never_pool" in study.flags, study.id


def test_every_controlled_trial_of_needling_carries_our_own_judgement_or_has_no_results():
    for study in K.studies.rows.values():
        if study.kind == "trial" and study.confirmed and study.outcomes:
            judged = study.bias in ("high", "some_concerns")
            assert judged == bool(study.bias_why), study.id
            assert judged or {"clinic_summary", "condition_not_read"} & set(study.flags), study.id


def test_an_unknown_topic_is_a_key_error():
    with pytest.raises(KeyError):
        about("cupping", K)
