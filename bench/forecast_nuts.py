"""How long does NUTS take for the deciles of one leg that the grid gives exactly?

Where NumPyro can be imported NUTS runs here, on the leg that only exams tell of, until its effective size is 20,000.
Else its seconds are those that stand in validation/nuts/reference.json, made on another day, and the output says so.
"""

import importlib.util
import json
import statistics
import sys
from pathlib import Path
from time import perf_counter
from typing import Any

from bench._measure import Ratio
from restride.assess.results import GradeOdds
from restride.forecast import Evidence, Reading, roster
from restride.forecast.clock import run
from restride.forecast.model import model
from restride.knowledge import load

HERE = Path(__file__).parents[1] / "validation" / "nuts"
LEG = "exams"


def evidence(leg: Any) -> tuple[GradeOdds, Evidence]:
    """The leg as we are told of it."""
    readings = [Reading(name, day, y, f"e{day:03d}") for name, day, y, _ in leg["readings"]]
    return GradeOdds(**leg["odds"] | {"pi": tuple(leg["odds"]["pi"])}), Evidence(readings)


def ours_s(leg: Any) -> tuple[float, float]:
    """Median wall seconds of a whole forecast alone, and of the dates alone."""
    clock, (odds, told) = load().clock, evidence(leg)
    whole, dates = [], []
    for _ in range(30):
        start = perf_counter()
        run(model(clock), odds, told, "bench")
        middle = perf_counter()
        roster([(odds, told)], clock)
        whole.append(middle - start)
        dates.append(perf_counter() - middle)
    return statistics.median(whole), statistics.median(dates)


def nuts_s(given: Any) -> float:
    """Wall seconds of NUTS for the leg, in this run if it can be."""
    if importlib.util.find_spec("numpyro") is None:
        pinned = json.loads((HERE / "reference.json").read_text(encoding="utf-8"))["legs"]
        each = [one["seconds"] for one in pinned.values()]
        print(f"NumPyro is not here: NUTS' seconds are pinned; over {len(each)} legs {min(each)} to {max(each)} s")
        return float(pinned[LEG]["seconds"])
    sys.path.insert(0, str(HERE))
    make = importlib.import_module("make")
    make.numpyro.enable_x64()
    start = perf_counter()
    make.run(given["clock"], given["legs"][LEG], 0)
    return perf_counter() - start


def main() -> int:
    """Print both, and the ratio."""
    given = json.loads((HERE / "legs.json").read_text(encoding="utf-8"))
    theirs = nuts_s(given)
    whole, dates = ours_s(given["legs"][LEG])
    print(
        f"NUTS {theirs:.1f} s; ours {dates * 1e3:.2f} ms for the dates, {whole * 1e3:.1f} ms with all reasons and bands"
    )
    print(Ratio("forecast_nuts", theirs / dates, "NUTS", "legs a second, deciles of one leg", "1/s"))
    return 0


if __name__ == "__main__":
    sys.exit(main())
