"""Cohorts from a file of somebody else's, in the form of the table `cohorts`."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from restride.knowledge.build import Compiler
from restride.knowledge.checks import Checker
from restride.knowledge.cohorts import Cohort, Cohorts, read
from restride.knowledge.faults import Fault, KnowledgeError
from restride.knowledge.figure import Figure, is_figure
from restride.terms import Milestone

TENDONS = ("none", "intratendinous", "free")
CLASSES, LEAST = 4, 2
"""Classes of absence; people below whom nothing has a spread."""
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
        found = read(compiled)
    except (TypeError, ValueError, KeyError) as error:
        raise KnowledgeError([Fault(name, "", f"cannot be read: {error}")]) from error
    if faults := [Fault(name, key, problem) for one in found.values() for key, problem in _impossible(one)]:
        raise KnowledgeError(faults)
    return found


def _impossible(cohort: Cohort) -> Iterator[tuple[str, str]]:
    """What no cohort can have, where and why."""
    for group in cohort.groups.values():
        key = f"{cohort.id}.groups.{group.id}"
        if group.tendon not in TENDONS:
            yield f"{key}.tendon", f"must be one of {', '.join(TENDONS)}"
        for name in ("mean", "median"):
            if (figure := group.get(name)) is not None:
                yield from ((f"{key}.{name}", problem) for problem in _days(figure))
        absence = group.get("absence")
        if absence is not None and (len(absence.numbers) != CLASSES or sum(absence.numbers) < LEAST):
            yield f"{key}.absence", f"must be {CLASSES} counts: absent 1 to 3, 4 to 7, 8 to 28, over 28 days"
    for row in cohort.predictors.values():
        odds = row.get("odds")
        if odds is not None and odds.value is not None and min(*odds.numbers, *(odds.ci95 or odds.numbers)) <= 0:
            yield f"{cohort.id}.predictors.{row.id}.odds", "odds and their interval must be greater than 0"
    sizes = [(cohort.id, cohort.n), *((f"{cohort.id}.groups.{one.id}", one.n) for one in cohort.groups.values())]
    yield from ((key, f"n must be {LEAST} or more") for key, n in sizes if n is not None and n < LEAST)


def _days(figure: Figure) -> Iterator[str]:
    if figure.value is None:
        return
    if figure.unit != "d":
        yield "must be in days: unit d"
    ends = (*figure.numbers, *(figure.iqr or ()), *(figure.ci95 or ()), *(() if figure.sd is None else (figure.sd,)))
    if min(ends) <= 0:
        yield "days and their spread must be greater than 0"
    if len(figure.numbers) > 1:
        yield "must be one number"


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
