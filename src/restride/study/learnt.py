"""What a registry taught, as a file: an overlay on the clock that can be read, checked, and taken away again."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from restride.knowledge import Knowledge
from restride.knowledge.clock import Clock
from restride.knowledge.faults import Fault, KnowledgeError
from restride.study.parameters import parameter
from restride.study.plain import mark

FORM = 1
"""Form of the file: one of another form is refused."""


@dataclass(frozen=True, slots=True)
class Learning:
    """Learnt values by key. `name`: whose legs; `clock`: mark of the clock that they were learnt on."""

    name: str
    legs: int
    clock: str
    values: Mapping[str, float]

    @property
    def version(self) -> str:
        """Twelve hex digits over all of it; the same lesson gives the same."""
        told = [f"{key}={value!r}" for key, value in sorted(self.values.items())]
        return sha256("\n".join([self.name, str(self.legs), self.clock, *told]).encode()).hexdigest()[:12]


def to_toml(one: Learning, comments: Sequence[str] = ()) -> str:
    """The file, `comments` at its head."""
    import tomli_w

    head = {"learnt": FORM, "name": one.name, "legs": one.legs, "clock": one.clock, "version": one.version}
    told = "".join(f"# {line}\n" for line in comments)
    return told + tomli_w.dumps(head | {"values": dict(one.values)})


def read(path: Path, knowledge: Knowledge) -> Learning:
    """A file of learnt values. Raises KnowledgeError with every fault at once, or OSError."""
    name = path.name
    try:
        raw = tomllib.loads(path.read_text("utf-8"))
        values = {str(key): float(value) for key, value in raw["values"].items()}
        found = Learning(str(raw["name"]), int(raw["legs"]), str(raw["clock"]), values)
    except (
        UnicodeDecodeError,
        tomllib.TOMLDecodeError,
        KeyError,
        TypeError,
        ValueError,
        AttributeError,
        OverflowError,
        RecursionError,
    ) as error:
        raise KnowledgeError([Fault(name, "", f"not a file of learnt values: {error!r}")]) from error
    if faults := [*_faults(name, raw, found, knowledge.clock), *_out_of_range(name, values, knowledge)]:
        raise KnowledgeError(faults)
    return found


def _faults(name: str, raw: Mapping[str, Any], found: Learning, clock: Clock) -> list[Fault]:
    faults = [] if raw.get("learnt") == FORM else [Fault(name, "learnt", f"must be {FORM}")]
    if raw.get("version") != found.version:
        faults.append(Fault(name, "version", "does not fit the values: the file was changed; learn again"))
    if found.clock != mark(clock):
        faults.append(Fault(name, "clock", "was learnt on another clock than the one that ships here; learn again"))
    return faults


def _out_of_range(name: str, values: Mapping[str, float], knowledge: Knowledge) -> list[Fault]:
    faults = []
    for key, value in values.items():
        try:
            one = parameter(knowledge, key)
        except (KeyError, ValueError, TypeError):
            faults.append(Fault(name, key, "is no parameter that can be learnt"))
            continue
        if not key.startswith("clock.") or not one.low <= value <= one.high:
            faults.append(Fault(name, key, f"{value!r} must lie in {one.low:g} to {one.high:g}"))
    return faults


def knowing(knowledge: Knowledge, learnt: Learning) -> Knowledge:
    """The knowledge with learnt values in place of the shipped ones; its version tells them apart."""
    return knowledge.taught_by(f"{learnt.name} {learnt.version}", learnt.values)
