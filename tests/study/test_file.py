"""Somebody else's cohorts: read in the form of the table, refused with every fault at once."""

from math import isfinite

import pytest
from tests.study.legs import K

from restride.knowledge.faults import KnowledgeError
from restride.study.compare import Beside, against
from restride.study.file import cohorts

UNSEEN = """
[somewhere2031]
setting = "mri_clinic"
node = "full_training"
n = 60

[somewhere2031.groups.mri_1]
n = 40
grades = ["mri_1"]
mean = { value = 21, unit = "d", sd = 12 }

[somewhere2031.groups.free]
n = 8
tendon = "free"
median = { value = 80, unit = "d", iqr = [55, 120] }

[somewhere2031.predictors.first_examination]
r2 = { value = 0.4, unit = "R2" }

[somewhere2031.course]
worst_pain = { value = 6.5, unit = "NPRS", ci95 = [6, 7] }

[somewhere2031.reinjury]
at_2_months = { value = 10, unit = "pct", n = 60 }
"""


@pytest.fixture
def file(tmp_path):
    def write(text):
        path = tmp_path / "unseen.toml"
        path.write_text(text)
        return path

    return write


def test_unseen_cohorts_are_scored_figure_by_figure(file):
    found = against(Beside(K, cohorts(file(UNSEEN)), 1, 3000))
    by_key = {one.target.key.split(".", 2)[2]: one for one in found.compared}
    assert set(by_key) == {
        "groups.mri_1.mean",
        "groups.mri_1.mean.sd",
        "groups.free.median",
        "groups.free.median.iqr",
        "predictors.first_examination.r2",
        "course.worst_pain",
        "reinjury.at_2_months",
    }
    assert found.unmeasured == ()
    assert by_key["groups.mri_1.mean"].held
    assert by_key["course.worst_pain"].sampling == pytest.approx(0.255, abs=0.01)


@pytest.mark.parametrize("setting", ["elite_rugby", "mri_department", "village_clinic", ""])
def test_a_setting_nobody_named_is_still_drawn(file, setting):
    text = UNSEEN.replace('setting = "mri_clinic"', f'setting = "{setting}"')
    assert against(Beside(K, cohorts(file(text)), 1, 500)).compared


@pytest.mark.parametrize(
    ("was", "then", "fault"),
    [
        ('node = "full_training"', 'node = "the_pub"', "must be one of"),
        ('unit = "NPRS"', 'unit = "furlong"', "unknown unit"),
        ("{ value = 6.5,", "{ valeu = 6.5,", "must stand in a figure"),
        ("worst_pain = { value = 6.5, unit = \"NPRS\", ci95 = [6, 7] }", "worst_pain = 6.5", "a figure must be"),
        ("[somewhere2031]", "[somewhere2031", "not a TOML file"),
        ("n = 60\n\n", 'n = 60\nmascot = "owl"\n\n', "mascot"),
        ('tendon = "free"', 'tendon = "torn"', "must be one of none"),
        ("value = 21,", "value = nan,", "neither a number"),
        ("value = 21,", "value = -21,", "greater than 0"),
        ('value = 21, unit = "d"', 'value = 3, unit = "wk"', "unit d"),
        ("n = 8", "n = 1", "2 or more"),
        ('r2 = { value = 0.4, unit = "R2" }', 'odds = { value = 0, unit = "OR" }', "odds and their interval"),
    ],
)  # fmt: skip
def test_a_file_that_is_wrong_is_refused_with_its_fault(file, was, then, fault):
    assert was in UNSEEN
    with pytest.raises(KnowledgeError, match=fault):
        cohorts(file(UNSEEN.replace(was, then, 1)))


@pytest.mark.parametrize(
    ("was", "then"),
    [
        ('grades = ["mri_1"]', 'grades = ["trivial"]'),
        ("n = 40", "n = 2"),
        ("value = 21,", "value = 0.01,"),
        ("value = 0.4,", "value = 1,"),
        ("value = 0.4,", "value = 0,"),
        ("value = 10,", "value = 0,"),
        ("value = 10,", "value = 100,"),
        ("iqr = [55, 120]", "iqr = [80, 80]"),
        ("ci95 = [6, 7]", "ci95 = [6.5, 6.5]"),
        ('node = "full_training"', 'node = "pain_free_walk"'),
        ('setting = "mri_clinic"', 'setting = "masters"'),
    ],
)
def test_extreme_cohorts_give_finite_figures(file, was, then):
    assert was in UNSEEN
    found = against(Beside(K, cohorts(file(UNSEEN.replace(was, then))), 1, 1000))
    assert found.compared
    assert all(isfinite(one.z) and one.error > 0 for one in found.compared)


def test_a_group_that_is_nobody_of_ours_is_named(file):
    band = 'reads = "ake"\nread_on = { value = 2, unit = "d" }\nwithin = { value = [400, 410], unit = "deg" }'
    found = against(Beside(K, cohorts(file(UNSEEN.replace('tendon = "free"', band))), 1, 500))
    assert {one.why for one in found.unmeasured} == {"nobody_like_that"}
    assert len(found.unmeasured) == 2


def test_what_the_clock_has_no_figure_of_is_named(file):
    text = UNSEEN.replace("[somewhere2031.course]", '[somewhere2031.course]\nbruises = { value = 3, unit = "cm" }')
    (left,) = against(Beside(K, cohorts(file(text)), 1, 300)).unmeasured
    assert (left.key, left.why) == ("cohorts.somewhere2031.course.bruises", "no_recipe")


def test_an_empty_file_is_refused(file):
    with pytest.raises(KnowledgeError, match="no cohort"):
        cohorts(file(""))
