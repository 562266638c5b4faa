"""The model card says what the committed results say, and they are of the clock that ships."""

import json
import re
import runpy
from pathlib import Path

import pytest
from tests.study.legs import K

from restride.study import DAYS, MISFITS, SIMPLER
from restride.study.plain import mark

ROOT = Path(__file__).parents[2]
RESULTS = ROOT / "validation" / "calibration"
CARD = (ROOT / "docs" / "model-card.md").read_text("utf-8")


def result(name):
    return json.loads((RESULTS / f"{name}.json").read_text("utf-8"))


def test_the_card_is_its_template_filled_with_the_committed_results():
    assert runpy.run_path(str(RESULTS / "card.py"))["card"]() == CARD


def test_no_figure_stands_in_the_template_but_by_its_place():
    text = re.sub(r"\{\{.*?\}\}|^\| .*?\|.*$|`[^`]*`|\]\([^)]*\)", "", (RESULTS / "card.in.md").read_text(), flags=re.M)
    # Days of exams, ages, intervals by their name, and the rule for ranks: nothing that was measured.
    named = {"80", "75", "85", "16", "2", "12", "7", "14", "21", "28"}
    assert set(re.findall(r"\d+", text)) <= named


@pytest.mark.parametrize("name", ["fit", "check"])
def test_results_are_of_the_clock_that_ships(name):
    assert result(name)["clock"] == mark(K.clock), "make -B -C validation/calibration"


def test_every_day_and_every_misfit_was_tried():
    rows = {(row["setting"], row["truth"], row["day"]) for row in result("check")["rows"]}
    assert rows >= {(setting, "model", day) for setting in ("clinic", "mri") for day in DAYS}
    assert rows >= {("clinic", name, day) for name in (*MISFITS, *SIMPLER) for day in DAYS[1:]}
    assert result("check")["legs"] >= 10_000


def test_intervals_held_78_to_82_percent_where_legs_are_as_modelled():
    modelled = [row for row in result("check")["rows"] if row["truth"] == "model"]
    assert all(0.78 <= row["held"] <= 0.82 for row in modelled)
    ranks = [row[name] for row in modelled for name in ("ranks", "tissue")]
    assert sum(not one["inside"] for one in ranks) <= 3
    assert min(one["p"] for one in ranks) > 0.05 / len(ranks)


def test_no_shipped_value_is_a_whole_doubt_from_the_fit():
    blocks = result("fit")["blocks"].values()
    assert max(abs(one["moved"]) for block in blocks for one in block["parameters"]) < 1
    assert all(len(block["parameters"]) <= 8 for block in blocks)
    assert max(one["apart"] for one in result("fit")["left_out"] if one["apart"] is not None) < 0.1
