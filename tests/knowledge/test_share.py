"""The share of what is known that we chose ourselves is counted and printed."""

import subprocess
import sys

from restride.knowledge import load
from restride.knowledge.share import Share, shares
from restride.knowledge.walk import raw_figures


def test_the_shares_count_every_figure() -> None:
    *tables, everything = shares(load())
    assert everything.figures == sum(one.figures for one in tables)
    assert everything.design == sum(one.design for one in tables)
    criteria = next(one for one in tables if one.table == "criteria")
    figures = list(raw_figures(load().compiled("criteria")))
    assert criteria.figures == len(figures)
    assert criteria.design == sum(one.get("basis") == "design" for one in figures) > 0


def test_an_unread_figure_counts_as_neither() -> None:
    assert Share("some", figures=10, design=4, unread=2).percent == 50
    assert Share("none", figures=1, design=0, unread=1).percent == 0


def test_the_command_prints_one_line_a_table() -> None:
    command = [sys.executable, "-m", "restride.knowledge.share"]
    lines = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
    assert lines[0].split() == ["table", "figures", "design", "unread", "design", "%"]
    assert lines[-1] == str(shares(load())[-1])
