"""Calibration and model card say what the committed results say, and they are of the clock that ships."""

import json
import re
import runpy
from pathlib import Path

import pytest
from tests.study.legs import K

from restride.study import DAYS, MISFITS, PEOPLE, Case, plain, tried
from restride.study.trial import BESIDE, TIMES

ROOT = Path(__file__).parents[2]
RESULTS = ROOT / "validation" / "calibration"
PAGES = runpy.run_path(str(RESULTS / "pages.py"))
# Intervals by their name, ages, days of exams, grades, a trial's year and a lesion's class: nothing that was measured.
NAMED = {
    "model-card": {"80", "75", "85", "16", "35", "10", "90", "0", "2", "12", "7", "14", "21", "28"},
    "calibration": {"80", "1", "2", "2025"},
    "calibration-figures": {"80"},
}

AGAIN = "runners", "model", 7


def result(name):
    return json.loads((RESULTS / f"{name}.json").read_text("utf-8"))


def template(name):
    """A page's template; of calibration the section that says what came of it."""
    text = (RESULTS / f"{name}.in.md").read_text("utf-8")
    return text.split("### What came of it")[1].split("\n## ")[0] if name == "calibration" else text


@pytest.mark.parametrize("name", NAMED)
def test_a_page_is_its_template_filled_with_the_committed_results(name):
    assert PAGES["page"](name) == (ROOT / "docs" / f"{name}.md").read_text("utf-8")


@pytest.mark.parametrize("name", NAMED)
def test_no_figure_stands_in_a_template_but_by_its_place(name):
    text = re.sub(r"\{\{.*?\}\}|^\| .*?\|.*$|`[^`]*`|\]\([^)]*\)", "", template(name), flags=re.M)
    assert set(re.findall(r"\d+", text)) <= NAMED[name]


def test_every_figure_that_cannot_be_met_is_spoken_of():
    told = template("calibration").lower()
    for key in result("fit")["unmet"]:
        assert PAGES["kind"](key)
        assert re.split(r"[\d_]", key.split(".")[1])[0] in told


def test_a_place_for_no_figure_is_refused():
    known = {"a": {"b": -0.34, "c": 0.5, "d": 2}}
    assert PAGES["filled"]("{{a/b|bare.2f}} {{a/c|.0%}} {{a/d|word}}", known) == "−.34 50 % two"
    with pytest.raises(KeyError):
        PAGES["filled"]("{{a/e|d}}", {"a": {}})


def test_thirty_legs_teach_little():
    assert result("learn")["legs"] == 30
    assert result("learn")["adopted"] == {}


@pytest.mark.parametrize("name", ["fit", "check", "learn"])
def test_results_are_of_the_clock_that_ships(name):
    assert result(name)["clock"] == plain.mark(K.clock), "make -B -C validation/calibration"


def test_a_case_tried_again_gives_the_committed_figures():
    check = result("check")
    committed = next(row for row in check["rows"] if (row["people"], row["truth"], row["day"]) == AGAIN)
    found = tried(K.clock, Case(*AGAIN), check["legs"], check["seed"], len(committed["by_seed"]))
    (again,) = plain.tried([found])
    for name in ("held", "soon", "crps", "mae", "bias", "log_bias", "r2", "skill_on_odds", "skill_on_grade"):
        assert again[name] == pytest.approx(committed[name], rel=1e-3), "make -B -C validation/calibration"


def test_every_day_and_every_misfit_was_tried_with_as_many_legs_as_the_page_says():
    check = result("check")
    rows = {(row["people"], row["truth"], row["day"]): row for row in check["rows"]}
    for people in PEOPLE:
        for day in DAYS:
            row = rows[people, "model", day]
            assert len(row["by_seed"]) == TIMES.get(people, 1)
            assert row["n"] == check["legs"] * len(row["by_seed"]) >= 10_000
    assert {name for names in BESIDE.values() for name in names} >= MISFITS.keys() - {"model"}
    for people, names in BESIDE.items():
        for name in names:
            early = name in MISFITS and MISFITS[name].from_the_start
            assert all(((people, name, day) in rows) == (early or day > 0) for day in DAYS)


def test_intervals_held_78_to_82_percent_where_legs_are_as_modelled():
    modelled = [row for row in result("check")["rows"] if row["truth"] == "model" and not too_early(row)]
    assert all(0.78 <= row["held"] <= 0.82 for row in modelled)
    seeds = [held for row in modelled for held in row["by_seed"]]
    assert abs(sum(seeds) / len(seeds) - 0.8) < 0.002
    ranks = [row[name] for row in modelled for name in ("ranks", "tissue")]
    assert sum(not one["inside"] for one in ranks) <= 0.15 * len(ranks)
    assert min(one["p"] for one in ranks) > 0.05 / len(ranks)


def too_early(row):
    """All-comers on day 0, of whom one in seven is back before the clock begins: the page says how they fail."""
    return row["day"] == 0 and row["people"] in {"alone", "examined"}


def test_the_page_says_which_r2_the_clock_was_fitted_to():
    fitted = {row["key"] for block in result("fit")["blocks"].values() for row in block["figures"]}
    marked = re.findall(r"\{\{fitted/([^|]*)\|s\}\}", template("model-card"))
    known = PAGES["results"]()["fitted"]
    assert {known[key] for key in marked} == {"yes", "no"}
    assert all((known[key] == "yes") == (key in fitted) for key in marked)


@pytest.mark.parametrize(
    "page", ["README.md", "docs/model-card.md", "docs/calibration.md", "docs/calibration-figures.md"]
)
def test_nothing_is_called_calibrated(page):
    assert not re.search(r"\bcalibrated\b", (ROOT / page).read_text("utf-8"))


def test_no_shipped_value_is_a_whole_doubt_from_the_fit():
    blocks = result("fit")["blocks"].values()
    assert max(abs(one["moved"]) for block in blocks for one in block["parameters"]) < 1
    assert all(len(block["parameters"]) <= 8 for block in blocks)
    assert max(one["apart"] for one in result("fit")["left_out"] if one["apart"] is not None) < 0.1
