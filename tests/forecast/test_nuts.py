"""Our deciles against NUTS on the same model, written in NumPyro by itself; made by validation/nuts."""

import json
from math import inf
from pathlib import Path

import numpy as np
import pytest

from restride.forecast import Evidence, Flare, GradeOdds, Guess, Mark, Reading
from restride.forecast.clock import run
from restride.forecast.model import model
from restride.knowledge import load
from restride.knowledge.clock import read

HERE = Path(__file__).parents[2] / "validation" / "nuts"
GIVEN = json.loads((HERE / "legs.json").read_text(encoding="utf-8"))
NUTS = json.loads((HERE / "reference.json").read_text(encoding="utf-8"))


def pinned(raw, values):
    """The table with the values that the reference was made with; a figure it did not know then is as it is now."""
    if isinstance(raw, list):
        return [pinned(*both) for both in zip(raw, values, strict=True)]
    if not isinstance(raw, dict):
        return values
    if "value" in raw:
        return raw | {"value": values}
    return {key: pinned(one, values[key]) if key in values else one for key, one in raw.items()}


def evidence(leg):
    """A leg of the file as plain evidence."""
    return Evidence(
        [Reading(name, day, y, f"e{day:03d}", "on_painkillers" * under) for name, day, y, under in leg["readings"]],
        [Mark(name, day, lo, inf if hi is None else hi, f"m{n}") for n, (name, day, lo, hi) in enumerate(leg["marks"])],
        guesses=[Guess(*guess, f"g{n}") for n, guess in enumerate(leg["guesses"])],
        flares=[Flare(day, f"s{day:03d}") for day in leg["flares"]],
    )


CLOCK = read(pinned(load().compiled("clock"), GIVEN["clock"]))


@pytest.mark.parametrize("name", NUTS["legs"])
def test_deciles_of_nuts(name):
    leg, nuts = GIVEN["legs"][name], NUTS["legs"][name]
    odds = GradeOdds(**{**leg["odds"], "pi": tuple(leg["odds"]["pi"])})
    ours = np.array(run(model(CLOCK), odds, evidence(leg), "v").dates.deciles)
    off, allowed = np.abs(np.log(ours / nuts["deciles"])), 0.01 + 2 * np.array(nuts["error"])
    print(f"\n{name}: at most {off.max():.2%} off, NUTS' own error {max(nuts['error']):.2%}", end="")  # noqa: T201
    assert (off < allowed).all()


def test_the_reference_rests_on_enough_draws_of_many_kinds_of_leg():
    assert len(NUTS["legs"]) >= 50
    assert set(NUTS["legs"]) <= set(GIVEN["legs"])
    for nuts in NUTS["legs"].values():
        assert nuts["effective"] >= 20_000
        assert nuts["r_hat"] < 1.01
        assert nuts["diverged"] < nuts["draws"] / 1000
    told = {topic for leg in GIVEN["legs"].values() for topic in leg["topics"]}
    assert told >= {
        "check_ins",
        "exams",
        "influence",
        "milestones",
        "distance",
        "opinions",
        "setback",
        "slow_tail",
        "wide",
    }
