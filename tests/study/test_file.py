"""Somebody else's cohorts: read in the form of the table, refused with every fault at once."""

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
    ],
)  # fmt: skip
def test_a_file_that_is_wrong_is_refused_with_its_fault(file, was, then, fault):
    assert was in UNSEEN
    with pytest.raises(KnowledgeError, match=fault):
        cohorts(file(UNSEEN.replace(was, then, 1)))


def test_what_the_clock_has_no_figure_of_is_named(file):
    text = UNSEEN.replace("[somewhere2031.course]", '[somewhere2031.course]\nbruises = { value = 3, unit = "cm" }')
    (left,) = against(Beside(K, cohorts(file(text)), 1, 300)).unmeasured
    assert (left.key, left.why) == ("cohorts.somewhere2031.course.bruises", "no_recipe")


def test_an_empty_file_is_refused(file):
    with pytest.raises(KnowledgeError, match="no cohort"):
        cohorts(file(""))
