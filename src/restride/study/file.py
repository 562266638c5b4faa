"""Cohorts from a file of somebody else's, in the form of the table `cohorts`."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

from restride.knowledge.build import Compiler
from restride.knowledge.checks import Checker
from restride.knowledge.cohorts import Cohorts, read
from restride.knowledge.faults import Fault, KnowledgeError
from restride.knowledge.figure import is_figure
from restride.terms import Milestone

PARTS = ("groups", "predictors", "reinjury", "course")
DEFAULTS = {"setting": "", "population": "", "src": ["FILE"], "seen": "table"}
"""What a row may leave out; a file without sources is its own."""


def cohorts(path: Path) -> Cohorts:
    """The cohorts of a file. Raises KnowledgeError with every fault at once, or OSError."""
    name = path.name
    try:
        raw = tomllib.loads(path.read_text("utf-8"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise KnowledgeError([Fault(name, "", f"not a TOML file: {error}")]) from error
    rows = {key: _row(one) for key, one in raw.items() if isinstance(one, dict)}
    faults = [Fault(name, key, "must be a cohort: [name] and what it reports") for key in raw.keys() - rows.keys()]
    faults += [fault for key, row in rows.items() for fault in _faults(name, key, row)]
    if faults or not rows:
        raise KnowledgeError(faults or [Fault(name, "", "there is no cohort in it")])
    compiled = Compiler({}).table(rows, "cohorts")
    faults = [fault for key, row in compiled.items() for fault in Checker(name, _sources(row)).walk(row, key)]
    if faults:
        raise KnowledgeError(faults)
    try:
        return read(compiled)
    except (TypeError, ValueError, KeyError) as error:
        raise KnowledgeError([Fault(name, "", f"cannot be read: {error}")]) from error


def _row(row: dict[str, Any]) -> dict[str, Any]:
    """A row with what it left out; a predictor without a finding finds nothing in words."""
    predictors = {key: {"finding": "", **one} for key, one in row.get("predictors", {}).items()}
    return DEFAULTS | row | ({"predictors": predictors} if predictors else {})


def _faults(name: str, key: str, row: dict[str, Any]) -> list[Fault]:
    known = ", ".join(Milestone)
    found = [] if row.get("node", "") in {"", *Milestone} else [Fault(name, f"{key}.node", f"must be one of {known}")]
    parts = {part: one for part in PARTS if not isinstance(one := row.get(part, {}), dict)}
    found += [Fault(name, f"{key}.{part}", "must be a table of figures by name") for part in parts]
    figures = [one for part in PARTS if part not in parts for one in row.get(part, {}).values()]
    bare = any(not isinstance(one, dict) for one in figures)
    return found + ([Fault(name, key, "a figure must be { value = ..., unit = ... }")] if bare else [])


def _sources(node: Any) -> set[str]:
    """Every source that a row names: a file may cite what this project has never read."""
    if isinstance(node, dict):
        own = {str(one) for one in node.get("src", ()) if not is_figure(one)}
        return own.union(*(_sources(one) for one in node.values()))
    return set().union(*(_sources(one) for one in node)) if isinstance(node, list) else set()
