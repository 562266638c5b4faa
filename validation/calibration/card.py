"""Fills the committed results into the model card: `python card.py > ../../docs/model-card.md`."""

import json
import re
import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
PLACE = re.compile(r"\{\{([^|}]+)\|([^}]+)\}\}")


def results() -> dict[str, Any]:
    """Every figure that the card may quote: the trial by setting, truth and day; the fit by key."""
    fit, check = (json.loads((HERE / f"{name}.json").read_text("utf-8")) for name in ("fit", "check"))
    trial: dict[str, Any] = {}
    for row in check["rows"]:
        trial.setdefault(row["setting"], {}).setdefault(row["truth"], {})[str(row["day"])] = row
    modelled = [row for rows in trial.values() for row in rows["model"].values()]
    ranks = [row[name] for row in modelled for name in ("ranks", "tissue")]
    apart = fit["apart"]
    figures = {row["key"]: row for block in fit["blocks"].values() for row in block["figures"]}
    figures |= {row["key"]: row for row in apart["figures"]}
    middles = [row["held"] for row in apart["figures"] if row["statistic"] in {"mean_day", "median_day"}]
    moved = [abs(one["moved"]) for block in fit["blocks"].values() for one in block["parameters"]]
    return {
        "check": trial | {"legs": check["legs"], "seed": check["seed"]},
        "held": {"least": min(row["held"] for row in modelled), "most": max(row["held"] for row in modelled)},
        "ranks": {"n": len(ranks), "outside": sum(not one["inside"] for one in ranks)},
        "fit": {"n": len(figures), "unmet": len(fit["unmet"]), "moved": max(moved), "parameters": len(moved)},
        "apart": {"n": len(apart["figures"]), "held": apart["held"], "pace": apart["pace"]},
        "middles": {"n": len(middles), "held": sum(middles)},
        "figure": figures,
    }


def filled(text: str, known: dict[str, Any]) -> str:
    """The text with every place filled; KeyError for a figure that there is not."""

    def fill(place: re.Match[str]) -> str:
        node: Any = known
        for part in place[1].split("/"):
            node = node[part]
        return wanted(node) if place[2] == "wanted" else format(node, place[2])

    return PLACE.sub(fill, text)


def wanted(held: float) -> str:
    """A share of intervals that held, bold where it is outside what was wanted."""
    return f"{held:.0%}" if 0.75 <= held <= 0.85 else f"**{held:.0%}**"


def card() -> str:
    """The whole card."""
    return filled((HERE / "card.in.md").read_text("utf-8"), results())


if __name__ == "__main__":
    sys.stdout.write(card())
