"""The table of fields: `python -m restride.journal.table` prints `docs/fields.md`."""

import sys
from collections.abc import Iterator
from typing import get_args

from restride.journal.athlete import Athlete
from restride.journal.field import Part, routing
from restride.journal.kinds import KINDS

_HEAD = """# The fields of a journal

Made by `python -m restride.journal.table`. A field has at most one route into the date; a field that nobody reads yet
is `record`.

| kind | field | route | uses |
| --- | --- | --- | --- |
"""


def rows() -> Iterator[tuple[str, str, str, tuple[str, ...]]]:
    """Kind, field, route (empty where it has none) and uses of every field, entries' common ones with each kind."""
    kinds: list[tuple[str, type[Part]]] = [("athlete", Athlete)]
    kinds += [(get_args(kind.model_fields["kind"].annotation)[0], kind) for kind in KINDS]
    for kind, model in kinds:
        for name, info in model.model_fields.items():
            if name not in ("id", "kind"):
                route, uses = routing(info)
                yield kind, name, route or "", uses


def table() -> str:
    """The table as Markdown."""
    lines = (f"| {kind} | {name} | {route} | {' '.join(uses)} |\n" for kind, name, route, uses in rows())
    return _HEAD + "".join(lines)


if __name__ == "__main__":
    sys.stdout.write(table())
