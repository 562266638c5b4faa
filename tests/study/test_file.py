"""Somebody else's cohorts: read in the form of the table, refused with every fault at once."""

from math import isfinite, log
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.study.legs import K

from restride.knowledge.faults import KnowledgeError
from restride.study.compare import Beside, against
from restride.study.file import cohorts, told
from restride.study.form import Form
from restride.study.published import Unmeasured

WORDS = (
    "groups predictors course reinjury mean median share absence value unit sd n ci95 iqr node grades reads within "
    "read_on at_2_months first_examination r2 items worst_pain below_7_days src setting"
)
NAMES = st.sampled_from(WORDS.split())

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
        ("{ value = 6.5,", "{ valeu = 6.5,", "unknown key 'valeu'"),
        ("worst_pain = { value = 6.5, unit = \"NPRS\", ci95 = [6, 7] }", "worst_pain = 6.5", "a figure must be"),
        ("[somewhere2031]", "[somewhere2031", "not a TOML file"),
        ("n = 60\n\n", 'n = 60\nmascot = "owl"\n\n', "mascot"),
        ('tendon = "free"', 'tendon = "torn"', "must be one of none"),
        ("value = 21,", "value = nan,", "neither a number"),
        ("value = 21,", "value = -21,", "greater than 0"),
        ("value = 21,", "value = 1e-300,", "neither a number"),
        ("value = 21,", "value = 0x" + "f" * 6000 + ",", "too long to print"),
        ("value = 21,", "value = " + "9" * 6000 + ",", "not a TOML file"),
        ("value = 21,", "value = " + "[" * 3000 + "]" * 3000 + ",", "not a TOML file"),
        ("value = 21,", "value = 2031-01-01,", "neither a number"),
        ("sd = 12", "sd = inf", "inf is neither"),
        ("sd = 12", "ci95 = [30, 40]", "does not hold the value 21"),
        ("sd = 12", 'p_is = ["="]', "must be a text"),
        ("sd = 12", "src = 3", "list of source ids"),
        ("iqr = [55, 120]", "iqr = [120, 55]", "the lower first"),
        ("iqr = [55, 120]", "iqr = [-5, 120]", "greater than 0"),
        ('unit = "d", sd = 12', "sd = 12", "has no unit"),
        ('unit = "pct"', 'unit = "share"', "not possible in share"),
        ("value = 10,", "value = 110,", "a share in pct is 0 to 100"),
        ("n = 8", "n = 0", "from 1 to 10000000"),
        ("n = 8", "n = 1000000000000", "from 1 to 10000000"),
        ("n = 8", "n = 8.5", "from 1 to 10000000"),
        ("n = 60 }", "n = 1e300 }", "whole number, 1 or more"),
        ("n = 60\n\n", 'n = 60\nsettings = "clinic"\n\n', "unknown field; nearest: setting"),
        ("n = 60\n\n", "n = 60\nmean = { value = 3, unit = 'd' }\n\n", "stands in a part"),
        ("n = 60\n\n", "n = 60\ntaken = 'mri_clinc'\n\n", "must be one of"),
        ("n = 60\n\n", "n = 60\nn = 61\n\n", "not a TOML file"),
        ('grades = ["mri_1"]', "grades = [1]", "must be a list such as"),
        ('tendon = "free"', 'stretch = "yes"', "must be true or false"),
        ('tendon = "free"', 'reads = "ake"', "read_on, within is missing"),
        ('tendon = "free"', "absence = { value = [0, 0, 0, 0], unit = 'count' }", "must be 4 counts"),
        ("[somewhere2031.course]", "[[somewhere2031.course]]", "must be a table of figures by name"),
        ("[somewhere2031.predictors.first_examination]", '["\\u001b[31m"]', "must be printable"),
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


@pytest.mark.parametrize("text", ["", "# nothing"])
def test_an_empty_file_is_refused(file, text):
    with pytest.raises(KnowledgeError, match="no cohort"):
        cohorts(file(text))


@pytest.mark.parametrize("data", [b"\xff\xfe\x00", b"[x]\n\0", "['é']".encode("latin1")])
def test_what_is_no_text_is_refused(tmp_path, data):
    path = tmp_path / "unseen.toml"
    path.write_bytes(data)
    with pytest.raises(KnowledgeError, match="not a TOML file"):
        cohorts(path)


def test_names_in_any_script_and_a_mark_before_the_first_letter_are_read(tmp_path):
    path = tmp_path / "unseen.toml"
    path.write_text("\ufeff" + UNSEEN.replace("somewhere2031", '"Größe 研究, 2031"'), "utf-8")
    assert set(cohorts(path)) == {"Größe 研究, 2031"}


def test_every_fault_of_a_file_is_told_at_once(file):
    text = UNSEEN.replace("n = 40", 'n = "forty"').replace("sd = 12", "sd = -2").replace("[6, 7]", "[7, 8]")
    text = text.replace('tendon = "free"', 'tendon = "Free"\nmascot = "owl"')
    with pytest.raises(KnowledgeError) as refused:
        cohorts(file(text))
    group = "somewhere2031.groups"
    assert {one.path for one in refused.value.faults} == {
        f"{group}.mri_1.n",
        f"{group}.mri_1.mean",
        f"{group}.free.tendon",
        f"{group}.free.mascot",
        "somewhere2031.course.worst_pain",
    }


junk = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5) | st.dates(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(NAMES, st.dictionaries(NAMES, st.dictionaries(NAMES, junk, max_size=3), max_size=3), max_size=2))
def test_whatever_stands_in_a_file_it_is_read_or_refused(raw):
    form = Form("unseen.toml", ["clinic"], ["ake"])
    faults = [fault for key, row in raw.items() for fault in form.faults(key, row)]
    if not faults:
        for one in Beside(K, told(raw), 1, 300).found():
            assert one.key


ABSENT = {"a.absence.7.5": (0.5, 10), "a.absence.28.5": (0.9, 10)}


def outcomes(file, text):
    """What became of every figure: compared as how much of how many, or why not."""
    found = Beside(K, cohorts(file(text)), 1, 300).found()
    return {
        one.key.split(".", 3)[3]: one.why if isinstance(one, Unmeasured) else (one.published, one.n) for one in found
    }


@pytest.mark.parametrize(
    ("group", "is_told"),
    [
        ('mean = { value = 3, unit = "wk", sd = 2 }', {"a.mean": (21, 60), "a.mean.sd": (14, 60)}),
        ('mean = { value = 21, unit = "d", ci95 = [18, 24] }', {"a.mean": (21, 60)}),
        ('mean = { value = 3.4, unit = "games" }', {"a.mean": "other_unit"}),
        ('games = { value = 3.4, unit = "games" }', {"a.games": "no_recipe"}),
        ('share = { value = 0.3, unit = "share" }', {"a.share": "no_recipe"}),
        ('n = 1\nmean = { value = 150, unit = "d" }', {"a.mean": "too_few"}),
        ('grades = ["2c"]\nmean = { value = 34, unit = "d" }', {"a.mean": "no_such_grade"}),
        ('recurrent = true\nmean = { value = 28, unit = "d" }', {"a.mean": (28, 60)}),
        ('median = { value = 4, unit = "d", iqr = [0, 9] }', {"a.median": (4, 60), "a.median.iqr": "from_zero"}),
        ('absence = { value = [2, 3, 4, 1], unit = "count" }', ABSENT),
        ('mean = { unread = true, unit = "d" }', {"a.mean": "unread"}),
    ],
)  # fmt: skip
def test_what_a_group_reports_is_compared_or_named(file, group, is_told):
    head = '[x]\nsetting = "mri_clinic"\nnode = "full_training"\nn = 60\n[x.groups.a]\n'
    assert outcomes(file, head + group) == is_told


@pytest.mark.parametrize("group", ["below_7_days", "below_1_week"])
@pytest.mark.parametrize("share", ['value = 0.25, unit = "share"', 'value = 25, unit = "pct"'])
def test_a_share_is_one_whether_printed_in_per_cent_or_not(file, group, share):
    head = f'[x]\nnode = "full_training"\nn = 60\n[x.groups.{group}]\n'
    assert outcomes(file, head + f"share = {{ {share} }}") == {f"{group}.share": (0.25, 60)}


@pytest.mark.parametrize(
    ("name", "figure", "is_told"),
    [
        ("outer_of_uninjured", 'value = 61, unit = "pct"', (0.61, 60)),
        ("inner_of_uninjured", 'value = 0.72, unit = "1"', (0.72, 60)),
        ("torque_deficit_at_return", 'value = 0.1, unit = "share"', (10, 60)),
        ("worst_pain", 'value = 62, unit = "VAS_mm"', (6.2, 60)),
        ("worst_pain", 'value = 62, unit = "mm"', "other_unit"),
        ("palpation", 'value = 85, unit = "mm"', (8.5, 60)),
        ("own_guess", 'value = 2, unit = "wk"', (14, 60)),
    ],
)
def test_the_course_is_compared_in_one_unit(file, name, figure, is_told):
    assert outcomes(file, f"[x]\nn = 60\n[x.course]\n{name} = {{ {figure} }}") == {name: is_told}


@pytest.mark.parametrize(("value", "is_told"), [("50", 0.5), ("104", "impossible")])
def test_explained_variance_may_be_printed_in_per_cent(file, value, is_told):
    text = f'[x]\nn = 60\n[x.predictors.first_examination]\nr2 = {{ value = {value}, unit = "pct" }}'
    (found,) = outcomes(file, text).values()
    assert found == (is_told if isinstance(is_told, str) else (is_told, 60))


def test_a_printed_interval_needs_no_number_of_people(file):
    text = '[x]\nnode = "full_training"\n[x.groups.a]\nmean = { value = 22, unit = "d", ci95 = [19, 25] }'
    (found,) = against(Beside(K, cohorts(file(text)), 1, 500)).compared
    assert found.target.n is None
    assert found.sampling == pytest.approx(log(25 / 19) / (2 * 1.96))
    assert outcomes(file, text.replace(", ci95 = [19, 25]", "")) == {"a.mean": "size_unread"}
    assert outcomes(file, text.replace("[19, 25]", "[22, 22]")) == {"a.mean": "size_unread"}


def test_who_has_strained_it_before_takes_longer_in_the_model_too(file):
    mean = 'mean = { value = 20, unit = "d" }\n'
    text = f'[x]\nnode = "full_training"\nn = 60\n[x.groups.a]\n{mean}[x.groups.b]\nrecurrent = true\n{mean}'
    first, again = against(Beside(K, cohorts(file(text)), 1, 500)).compared
    assert again.model - first.model == pytest.approx(K.clock.shift.recurrent)


def test_ten_million_people_are_as_sure_as_so_many(file):
    text = '[x]\nnode = "full_training"\n[x.groups.a]\nn = {n}\nmean = {{ value = 20, unit = "d" }}'
    sure = [against(Beside(K, cohorts(file(text.format(n=n))), 1, 500)).compared[0].sampling for n in (10**5, 10**7)]
    assert sure[0] / sure[1] == pytest.approx(10, rel=0.3)


def test_one_cohort_has_no_scatter_among_cohorts(file):
    rows = "".join(f'[x.groups.g{i}]\nmean = {{ value = {9 + i}, unit = "d" }}\n' for i in range(4))
    assert against(Beside(K, cohorts(file(f'[x]\nnode = "full_training"\nn = 60\n{rows}')), 1, 300)).pace is None


def test_it_is_said_whom_a_cohort_was_drawn_as(file):
    text = "".join(
        f'[{name}]\nsetting = "{name}"\nn = 60\n[{name}.reinjury]\nat_2_months = {{ value = 9, unit = "pct" }}\n'
        for name in ("elite_rugby", "mri_clinc", "village", "review")
    )
    found = against(Beside(K, cohorts(file(text)), 1, 300))
    assert found.taken == {"elite_rugby": "elite_other", "mri_clinc": "mri_clinic", "village": "clinic", "review": ""}
    assert found.cohorts == 3


def test_the_example_that_is_documented_is_compared_whole(file):
    page = (Path(__file__).parents[2] / "docs" / "calibration.md").read_text("utf-8")
    example = page.split("```toml\n")[1].split("```")[0]
    found = against(Beside(K, cohorts(file(example)), 1, 300))
    assert found.unmeasured == ()
    assert len(found.compared) == 8
