"""The form in which a file tells of cohorts: what may stand where, and every fault in it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from difflib import get_close_matches
from typing import Any

from restride.knowledge.checks import Checker
from restride.knowledge.faults import Fault
from restride.knowledge.figure import is_figure
from restride.study.sense import GREATEST, can_be_read, faults_of_figure, is_number, is_whole, short
from restride.terms import Milestone

Raw = Mapping[str, Any]
Check = tuple[Callable[[Any], bool], str]

PARTS = ("groups", "predictors", "course", "reinjury")
TEXT: Check = (lambda value: isinstance(value, str), "must be a text")
TEXTS: Check = (
    lambda value: isinstance(value, list) and all(isinstance(one, str) for one in value),
    'must be a list of texts: ["..."]',
)
YES_NO: Check = (lambda value: isinstance(value, bool), "must be true or false")
PEOPLE: Check = (
    lambda value: is_whole(value) and 1 <= value <= GREATEST,
    f"must be a whole number from 1 to {GREATEST}",
)
SAID = {"src": TEXTS, "seen": TEXT, "note": TEXT}
PREDICTOR = {"finding": TEXT, "items": TEXTS, **SAID}


def one_of(known: Collection[str]) -> Check:
    """A text that is one of these."""
    return lambda value: isinstance(value, str) and value in known, f"must be one of {', '.join(known)}"


COHORT = {
    "setting": TEXT,
    "population": TEXT,
    "endpoint": TEXT,
    "node": one_of([*Milestone]),
    "n": PEOPLE,
    "taken": TEXT,
    "second_look": TEXT,
    **SAID,
}
GROUP = {
    "n": PEOPLE,
    "grades": (TEXTS[0], 'must be a list such as ["mri_1", "mri_2"]'),
    "stretch": YES_NO,
    "recurrent": YES_NO,
    "tendon": one_of(["none", "intratendinous", "free"]),
    "reads": TEXT,
    **SAID,
}


class Form:
    """Walks the cohorts of a file as they were typed. `taken` and `reads`: the populations and markers there are."""

    def __init__(self, file: str, taken: Collection[str], reads: Collection[str]) -> None:
        self.file = file
        self.cohort = COHORT | {"taken": one_of(taken)}
        self.group = GROUP | {"reads": one_of(reads)}

    def faults(self, key: str, row: Any) -> Iterator[Fault]:
        """Every fault of one cohort."""
        for name in (one for one in _names({key: row}) if not one.isprintable()):
            yield self.fault(ascii(name), "a name must be printable")
        if not isinstance(row, dict):
            yield self.fault(key, "must be a cohort: [name] and what it reports")
            return
        yield from self._fields(key, row, self.cohort, PARTS)
        yield from self._no_figures(key, row)
        for part, fields in (("groups", self.group), ("predictors", PREDICTOR)):
            for path, each in self._tables(key, row, part):
                yield from (
                    self._row(path, each, fields)
                    if isinstance(each, dict) and not is_figure(each)
                    else (self.fault(path, f"must be a table: [{path}]"),)
                )
        for part in ("course", "reinjury"):
            for path, each in self._tables(key, row, part):
                yield from self._figure(path, each)
        yield from self._not_tables(key, row)

    def fault(self, path: str, problem: str, value: Any = None) -> Fault:
        """One of them, with what was typed."""
        said = "" if value is None else f"{short(value)}: "
        return Fault(self.file, path if path.isprintable() else ascii(path), said + problem)

    def _tables(self, key: str, row: Raw, part: str) -> Iterator[tuple[str, Any]]:
        each = row.get(part, {})
        yield from ((f"{key}.{part}.{name}", one) for name, one in (each.items() if isinstance(each, dict) else ()))

    def _not_tables(self, key: str, row: Raw) -> Iterator[Fault]:
        for part in PARTS:
            if part in row and (not isinstance(row[part], dict) or is_figure(row[part])):
                yield self.fault(f"{key}.{part}", "must be a table of figures by name", row[part])
        if not any(row.get(part) for part in PARTS):
            yield self.fault(key, f"reports nothing: give {', '.join(PARTS)}")

    def _no_figures(self, key: str, row: Raw) -> Iterator[Fault]:
        for name in (name for name, one in row.items() if name not in PARTS and is_figure(one)):
            yield self.fault(f"{key}.{name}", f"a figure stands in a part, such as [{key}.groups.all]")

    def _row(self, path: str, row: Raw, fields: Mapping[str, Check]) -> Iterator[Fault]:
        """A group or a predictor: its own fields, and figures by any name."""
        yield from self._fields(path, {key: one for key, one in row.items() if not isinstance(one, dict)}, fields)
        for name, one in row.items():
            if isinstance(one, dict):
                yield from self._figure(f"{path}.{name}", one)
        yield from _band(self, path, row)

    def _fields(self, path: str, row: Raw, fields: Mapping[str, Check], also: Collection[str] = ()) -> Iterator[Fault]:
        for name, value in row.items():
            if name in fields:
                right, says = fields[name]
                yield from () if right(value) else (self.fault(f"{path}.{name}", says, value),)
            elif name not in also and not is_figure(value):
                yield self._unknown(f"{path}.{name}", name, value, [*fields, *also])

    def _unknown(self, path: str, name: str, value: Any, known: Collection[str]) -> Fault:
        near = get_close_matches(name.casefold(), known, 1)
        if is_number(value) and not near:
            return self.fault(path, "a figure must be { value = ..., unit = ... }", value)
        return self.fault(path, "unknown field; " + (f"nearest: {near[0]}" if near else f"known: {', '.join(known)}"))

    def _figure(self, path: str, raw: Any) -> Iterator[Fault]:
        if not isinstance(raw, dict):
            yield self.fault(path, "a figure must be { value = ..., unit = ... }", raw)
            return
        sources = {"FILE", *(one for one in _listed(raw.get("src")) if isinstance(one, str))}
        yield from (self.fault(path, problem) for problem in faults_of_figure(path, raw))
        if "unit" not in raw:
            yield self.fault(path, 'has no unit: such as unit = "d"')
        elif can_be_read(raw):
            yield from Checker(self.file, sources).figure({"src": ["FILE"], "seen": "table", **raw}, path)


def _names(node: Any) -> Iterator[str]:
    """Every key in a table and below."""
    for key, one in node.items() if isinstance(node, dict) else ():
        yield key
        yield from _names(one)


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _band(form: Form, path: str, row: Raw) -> Iterator[Fault]:
    """A group told apart by a reading names the marker, the day and the band."""
    told = {name for name in ("reads", "read_on", "within") if name in row}
    if told and len(told) < 3:
        missing = ", ".join(sorted({"reads", "read_on", "within"} - told))
        yield form.fault(path, f"people told apart by a reading need reads, read_on and within: {missing} is missing")
