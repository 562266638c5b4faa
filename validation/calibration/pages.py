"""Fills the committed results into a page: `python pages.py model-card > ../../docs/model-card.md`."""

import json
import re
import sys
from collections.abc import Iterable, Sequence
from math import exp
from pathlib import Path
from runpy import run_path
from typing import Any

from restride.forecast import Signs, Tissue, risk
from restride.knowledge import load
from restride.study.compare import FAR, MIDDLES

HERE = Path(__file__).parent
PLACE = re.compile(r"\{\{([^|}]+)\|([^}]+)\}\}")
WORDS = (
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
)  # fmt: skip
KINDS = {".sd": "spread", "askling": "protocol", "malliaropoulos": "bands", "day_7": "second_exam", ".r2": "picture"}
TRIAL = run_path(str(HERE / "trial.py"))
Node = dict[str, Any]


class Table:
    """The figures that ship, by key."""

    def __getitem__(self, key: str) -> float:
        return load().figure(key).number


def results() -> Node:
    """Every figure that a page may quote: the trial by setting, truth and day; the fit by key; the lesson; tables."""
    fit, check, learn = (json.loads((HERE / f"{name}.json").read_text("utf-8")) for name in ("fit", "check", "learn"))
    sprinters = load().cohorts["askling2006_sprint_vs_dance"].groups["sprinters"].get("median")
    tables = {"table": Table(), "complete": load().clock.base_rates("mri")[-1], "weeks": sprinters.number / 7}
    return TRIAL["told"](check) | _fit(fit) | {"learn": _lesson(learn), "again": _again(), "grid": _grid()} | tables


def _fit(fit: Node) -> Node:
    apart, blocks = fit["apart"], fit["blocks"]
    rows = [*(row for block in blocks.values() for row in block["figures"]), *apart["figures"]]
    figures = {row["key"]: row for row in rows}
    parameters = {one["key"]: one for block in blocks.values() for one in block["parameters"]}
    tables = {
        name: {"parameters": _moved(one["parameters"]), "figures": _beside(one["figures"])}
        for name, one in blocks.items()
    }
    return {
        "fit": fit["in_short"],
        "apart": apart | _counted(apart["figures"]),
        "fitted": {key: "yes" if "moved_by" in row else "no" for key, row in figures.items()},
        "figure": figures,
        "parameter": parameters,
        "unmet": _unmet(figures, fit["unmet"]),
        "rows": tables | {"apart": _beside(apart["figures"]), "left_out": _left_out(fit["left_out"])},
    }


def _counted(rows: Sequence[Node]) -> Node:
    """How many were held; means and medians that were not, and how many of them took longer than the clock says."""
    missed = [row for row in rows if row["statistic"] in MIDDLES and not row["held"]]
    longer = [row for row in missed if row["z"] < 0]
    told = {"n": len(missed), "longer": len(longer), "askling": sum("askling" in row["key"] for row in longer)}
    return {"n": len(rows), "of": sum(row["held"] for row in rows), "missed": told}


def _again() -> Node:
    """Chance of another injury in a year where a leg goes back when its tissue clock is up, by what is found."""
    known, by = Tissue((30.0,), (0.0,), ((1.0,),)), load().clock.reinjury
    found = Signs(30, by.ake_most, True, True)
    return {name: float(risk(known, [30], 365, one, by)[1, 0]) for name, one in (("no", Signs()), ("signs", found))}


def _grid() -> str:
    """How far the grid is from a finer one, as the page of the model says."""
    found = re.search(r"the largest (\.\d) %", (HERE / "../../docs/forecast.md").read_text("utf-8"))
    if found is None:
        raise KeyError("the largest")
    return found[1]


def _moved(rows: Iterable[Node]) -> str:
    return _table(
        (
            _short(row["key"]),
            *(f"{row[name]:.3g}" for name in ("shipped", "low", "high", "value")),
            f"{row['moved']:+.2f}",
        )
        for row in rows
    )


def _beside(rows: Iterable[Node]) -> str:
    """Figures beside the clock, bold where it is more than two errors off; what moves those fitted to."""
    return _table(
        (_short(row["key"]), *(_printed(row, name) for name in ("published", "model")), _off(row["z"]))
        + ((_short(row["moved_by"]),) if "moved_by" in row else ())
        for row in rows
    )


def _printed(row: Node, name: str) -> str:
    """A number as it was printed; of quartiles their ratio."""
    return f"{exp(row[name]) if row['statistic'] == 'log_iqr_day' else row[name]:.3g}"


def _left_out(rows: Iterable[Node]) -> str:
    names = ("z", "z_without", "moved", "refit")
    return _table(
        (f"`{row['cohort']}`", row["block"], *("" if row[name] is None else f"{row[name]:.2f}" for name in names))
        for row in rows
    )


def _table(rows: Iterable[Sequence[str]]) -> str:
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def _off(z: float) -> str:
    return f"**{z:+.1f}**" if abs(z) > FAR else f"{z:+.1f}"


def _short(key: str) -> str:
    """A key without its table's name."""
    return f"`{key.split('.', 1)[1]}`"


def _unmet(figures: Node, keys: Iterable[str]) -> Node:
    """Spans of what cannot be met, by kind: published, the model's, and how many times the model's it is."""
    kinds: dict[str, list[Node]] = {}
    for key in keys:
        kinds.setdefault(kind(key), []).append(figures[key])
    pictures = [row for key, row in figures.items() if row["statistic"] == "explained_by_grade"]
    kinds["picture"] = [row for row in pictures if not row["key"].endswith("grades_1_2")]
    kinds["picture_1_2"] = [row for row in pictures if row["key"].endswith("grades_1_2")]
    return {
        name: {"n": len(rows), "times": TRIAL["span"](row["published"] / row["model"] for row in rows)}
        | {name: TRIAL["span"](row[name] for row in rows) for name in ("published", "model")}
        for name, rows in kinds.items()
    }


def kind(key: str) -> str:
    """What kind of unmet figure one is; KeyError for a kind that the page does not speak of."""
    for part, name in KINDS.items():
        if part in key:
            return name
    raise KeyError(key)


def _lesson(learn: Node) -> Node:
    each = [one for stage in learn["stages"] for one in stage["parameters"]]
    curves = [one["doubt_left"] for one in each if one["key"].endswith(".h")]
    left = {one["key"]: one["doubt_left"] for one in each}
    return {"legs": learn["legs"], "left": left, "curves": TRIAL["span"](curves), "adopted": len(learn["adopted"])}


def filled(text: str, known: Node) -> str:
    """The text with every place filled; KeyError for a figure that there is not."""

    def fill(place: re.Match[str]) -> str:
        node: Any = known
        for part in place[1].split("/"):
            node = node[part]
        return said(node, place[2])

    return PLACE.sub(fill, text)


def said(value: Any, how: str) -> str:
    """A figure in Python's format, or `wanted`, `word`; `bare` before a format drops the nought before the point.

    `rows`: a table's rows, as they are.
    """
    if how == "wanted":
        return str(TRIAL["wanted"](value))
    if how == "rows":
        return str(value)
    if how == "word":
        return WORDS[int(value)]
    if how.startswith("bare"):
        return format(value, how[4:]).replace("0.", ".", 1).replace("-", "−")
    return format(value, how).replace("%", " %").replace("-", "−")


def page(name: str) -> str:
    """A whole page."""
    return filled((HERE / f"{name}.in.md").read_text("utf-8"), results())


if __name__ == "__main__":
    sys.stdout.write(page(sys.argv[1]))
