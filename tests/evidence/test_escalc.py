"""The formulas give what R's metafor gives: the pinned reference always, R itself where it is there."""

import csv
import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from restride.evidence import formulas
from restride.evidence.results import Arm, Counted, Estimate

FOLDER = Path(__file__).parents[2] / "validation" / "escalc"
CASES = list(csv.DictReader((FOLDER / "cases.csv").read_text().splitlines()))
REFERENCE = json.loads((FOLDER / "reference.json").read_text())


def estimate(case: dict[str, str]) -> Estimate:
    number = {key: float(case[key]) for key in ("m1", "sd1", "n1", "m2", "sd2", "n2", "r") if case[key]}
    if case["measure"] in ("RR", "OR"):
        arms = (Counted(int(number[f"m{i}"]), int(number[f"n{i}"])) for i in (1, 2))
        return {"RR": formulas.risk_ratio, "OR": formulas.odds_ratio}[case["measure"]](*arms)
    one, two = (Arm(number[f"m{i}"], number[f"sd{i}"], int(number[f"n{i}"])) for i in (1, 2))
    if case["measure"] == "MC":
        return formulas.mean_change(one, two, number["r"])
    return {"MD": formulas.mean_difference, "SMD": formulas.hedges_g}[case["measure"]](one, two)


def differences(reference: dict, print_them: bool = True) -> list[str]:
    """Every value further from the reference than its tolerance; each difference is printed."""
    relative, absolute = reference["tolerance"]["relative"], reference["tolerance"]["absolute"]
    wrong = []
    for case, expected in zip(CASES, reference["cases"], strict=True):
        assert (case["id"], case["measure"]) == (expected["id"], expected["measure"])
        found = estimate(case)
        reach = (found.variance**0.5) * 1.959963984540054
        ours = (found.estimate, found.variance, found.estimate - reach, found.estimate + reach)
        theirs = [expected[key] for key in ("yi", "vi", "low", "high")]
        off = [a - b for a, b in zip(ours, theirs, strict=True)]
        if print_them:
            print(f"{case['id']:<20}{case['measure']:<4}" + "".join(f"{one:>12.2e}" for one in off))  # noqa: T201
        if any(abs(d) > absolute + relative * abs(b) for d, b in zip(off, theirs, strict=True)):
            wrong.append(f"{case['id']} {case['measure']}: {ours} against {theirs}")
    return wrong


def test_every_effect_is_that_of_escalc():
    print("difference from metafor: estimate, variance, low, high")  # noqa: T201
    assert differences(REFERENCE) == []


def test_the_comparison_would_notice_a_wrong_formula():
    spoilt = json.loads(json.dumps(REFERENCE))
    spoilt["cases"][1]["yi"] *= 1.000001
    assert len(differences(spoilt, print_them=False)) == 1


def test_the_reference_names_its_program_version_call_and_tolerance():
    assert REFERENCE["program"] == "metafor::escalc"
    assert REFERENCE["version"].startswith("metafor ")
    assert REFERENCE["call"]
    assert REFERENCE["why"]


def test_r_itself_still_gives_the_reference():
    if not shutil.which("Rscript"):
        pytest.skip("no Rscript: the pinned reference was compared, R was not run")
    command = ["Rscript", str(FOLDER / "make.R"), str(FOLDER / "cases.csv")]
    run = subprocess.run(command, capture_output=True, text=True, check=False, env=os.environ | {"LC_ALL": "C"})
    if "there is no package" in run.stderr:
        pytest.skip("Rscript without metafor: the pinned reference was compared, R was not run")
    assert run.returncode == 0, run.stderr
    assert differences(json.loads(run.stdout), print_them=False) == []
