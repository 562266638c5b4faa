"""Cohorts from a file of somebody else's, in the form of the table `cohorts`."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

from restride.knowledge import load
from restride.knowledge.build import Compiler
from restride.knowledge.cohorts import Cohorts, read
from restride.knowledge.faults import Fault, KnowledgeError
from restride.study.form import Form

DEFAULTS = {"setting": "", "population": "", "src": ["FILE"], "seen": "table"}
"""What a row may leave out; a file without sources is its own."""


def cohorts(path: Path) -> Cohorts:
    """The cohorts of a file. Raises KnowledgeError with every fault at once, or OSError."""
    try:
        # What some editors put before the first letter is no part of it.
        raw = tomllib.loads(path.read_text("utf-8-sig"))
        faults = _faults(path.name, raw)
    # A number of five thousand digits is a ValueError of Python's own, a thousand brackets a RecursionError.
    except (ValueError, RecursionError) as error:
        raise KnowledgeError([Fault(path.name, "", f"not a TOML file: {error}")]) from error
    if faults:
        raise KnowledgeError(faults)
    return told(raw)


def told(raw: dict[str, Any]) -> Cohorts:
    """Cohorts as they were typed and found without fault."""
    return read(Compiler({}).table({key: _row(row) for key, row in raw.items()}, "cohorts"))


def _faults(name: str, raw: dict[str, Any]) -> list[Fault]:
    knowledge = load()
    known = {one for each in knowledge.calibration.populations.values() for one in (each.id, *each.settings)}
    form = Form(name, sorted(known), [one.id for one in knowledge.clock.markers])
    return [fault for key, row in raw.items() for fault in form.faults(key, row)] or (
        [] if raw else [Fault(name, "", "there is no cohort in it")]
    )


def _row(row: dict[str, Any]) -> dict[str, Any]:
    """A row with what it left out; a predictor without a finding finds nothing in words."""
    predictors = {key: {"finding": "", **one} for key, one in row.get("predictors", {}).items()}
    return DEFAULTS | row | ({"predictors": predictors} if predictors else {})
