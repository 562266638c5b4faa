"""What the pages say of the forecast on trial, from its committed results."""

from collections.abc import Iterable, Sequence
from math import sqrt
from typing import Any

from restride.study import DAYS, MISFITS, SIMPLER
from restride.study.measure import WANTED

SHOWN = ("2", "14")
"""Days of which the card shows what misfits do to forecasts, beside the intervals held on all."""
ENOUGH, EIGHTY = 100, 0.8
Node = dict[str, Any]


def told(check: Node) -> Node:
    """Rows by whose legs, truth and day; as cells of tables; and what is to be said of all of them."""
    trial: Node = {}
    for row in check["rows"]:
        trial.setdefault(row["people"], {}).setdefault(row["truth"], {})[str(row["day"])] = row
    modelled = [row for rows in trial.values() for row in rows["model"].values()]
    # Of all-comers on day 0 one leg in seven is back before the clock begins: told of by itself.
    late = [row for row in modelled if row["day"] or row["people"] not in {"alone", "examined"}]
    ranks = [row[name] for row in late for name in ("ranks", "tissue")]
    first, *others = trial["mri"]["model"]["14"]["by_seed"]
    each = {truth for rows in trial.values() for truth in rows}
    return {
        "check": trial | {"legs": check["legs"], "seed": check["seed"]},
        "modelled": {name: {day: _fares(row) for day, row in rows["model"].items()} for name, rows in trial.items()},
        "otherwise": {name: {truth: _misfit(row) for truth, row in rows.items()} for name, rows in trial.items()},
        "held": span(row["held"] for row in late),
        "ranks": {"n": len(ranks), "outside": _outside(ranks), "expected": len(ranks) / 20},
        "leaning": _leaning([row for row in check["rows"] if row["truth"] != "model"]),
        "unlucky": {"first": first, "others": sum(others) / len(others), "off": (EIGHTY - first) / _se(check["legs"])},
        "misfits": len(each & MISFITS.keys() - {"model"}),
        "simpler": len(each & SIMPLER.keys()),
        "hundred": 100 * _se(ENOUGH),
    }


def _outside(ranks: Iterable[Node]) -> int:
    return sum(not one["inside"] for one in ranks)


def _leaning(rows: Sequence[Node]) -> Node:
    """How many misfits ranks tell of, also among those whose intervals hold as wanted."""
    held = [row for row in rows if WANTED[0] <= row["held"] <= WANTED[1]]
    outside, held_outside = (_outside(row["ranks"] for row in some) for some in (rows, held))
    return {"n": len(rows), "outside": outside, "held": len(held), "held_outside": held_outside}


def _se(n: int) -> float:
    """Standard error of the share of 80 % intervals that hold among so many."""
    return sqrt(EIGHTY * (1 - EIGHTY) / n)


def _fares(row: Node) -> str:
    """How forecasts of legs as modelled fared, as cells of a table."""
    held = f"{100 * row['held']:.1f} ± {100 * row['held_se']:.1f} %"
    skills = (f"{row[name]:z.2f}".replace("-", "−") for name in ("skill_on_odds", "skill_on_grade"))
    told = f"{row['ranks']['p']:.2f}", f"{row['r2']:z.2f}", _signed(row["bias"]), f"{row['mae']:.1f}"
    return " | ".join((held, *told, *skills))


def _misfit(rows: Node) -> str:
    """Intervals held on every day, then bias and both ends on some, as cells of a table."""
    held = (wanted(rows[str(day)]["held"]) if str(day) in rows else "" for day in DAYS)
    bias = " · ".join(_signed(rows[day]["bias"]) for day in SHOWN)
    ends = " · ".join(f"{100 * rows[day]['soon']:.0f}/{100 * rows[day]['late']:.0f}" for day in SHOWN)
    return " | ".join((*held, bias, ends))


def _signed(share: float) -> str:
    return f"{100 * share:+z.0f} %".replace("-", "−")


def wanted(held: float) -> str:
    """A share of intervals held, bold where it is not as wanted."""
    return f"{100 * held:.0f} %" if WANTED[0] <= held <= WANTED[1] else f"**{100 * held:.0f} %**"


def span(values: Iterable[float]) -> Node:
    """The least and the most."""
    known = list(values)
    return {"least": min(known), "most": max(known)}
