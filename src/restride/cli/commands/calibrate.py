"""`restride calibrate`: fit the clock to published cohorts, score it on others, or put the forecast on trial."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from restride.cli.plain import PlainCommand, flag
from restride.words import help as said

if TYPE_CHECKING:
    from restride.words import Words

LEGS = {"fit": 20_000, "check": 10_000}
"""Legs of each made-up cohort, and legs tried on each day, where nobody says."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What the command line asked for."""

    w: Words
    check: bool
    against: str | None
    as_json: bool
    legs: int
    seed: int


def command(w: Words) -> click.Command:
    """The command in a language."""
    params: list[click.Parameter] = [
        flag(w, "check"),
        click.Option(["--against"], metavar="FILE", help=w(said.OPTIONS["against"])),
        click.Option(["--legs"], metavar="N", type=click.IntRange(100), help=w(said.OPTIONS["legs"])),
        click.Option(["--seed"], metavar="N", type=click.IntRange(0), default=1, help=w(said.OPTIONS["seed"])),
        flag(w, "json", "json_"),
    ]
    return PlainCommand("calibrate", words=w, params=params, callback=_bound(w), help=w(said.COMMANDS["calibrate"]))


def _bound(w: Words) -> Callable[..., int]:
    def calibrate(check: bool, against: str | None, legs: int | None, seed: int, json_: bool) -> int:
        from restride.cli.registry import scipy_or_say

        if not scipy_or_say(w):
            return 1
        asked = Asked(w, check, against, json_, legs or LEGS["check" if check else "fit"], seed)
        if check:
            return _check(asked)
        return _fit(asked) if against is None else _against(asked, against)

    return calibrate


def _check(asked: Asked) -> int:
    from restride.cli.show import study_check as show
    from restride.knowledge import load
    from restride.study import check, plain

    knowledge = load()
    rows = list(check(knowledge.clock, asked.legs, asked.seed))
    if asked.as_json:
        _print_json(asked, {"rows": plain.tried(rows)})
    else:
        show.show(asked.w, rows, asked.legs, asked.seed)
    return 0


def _fit(asked: Asked) -> int:
    from restride.cli.screen import page
    from restride.cli.show import study_fit as show
    from restride.knowledge import load
    from restride.study import plain
    from restride.study.calibrate import calibrate
    from restride.study.compare import Beside
    from restride.words import many as words

    knowledge, aside = load(), page(stderr=True)

    def told(block: str) -> None:
        aside.text(asked.w(words.FITTING, block=asked.w(words.BLOCKS[block])), "dim")

    found = calibrate(Beside(knowledge, knowledge.cohorts, asked.seed, asked.legs), told)
    if asked.as_json:
        _print_json(asked, plain.calibrated(found))
    else:
        show.show(asked.w, found, asked.legs, asked.seed)
    return 0


def _against(asked: Asked, file: str) -> int:
    from restride.cli.show import study_fit as show
    from restride.knowledge import load
    from restride.knowledge.faults import KnowledgeError
    from restride.study import plain
    from restride.study.compare import Beside, against
    from restride.study.file import cohorts

    try:
        given = cohorts(Path(file))
    except (KnowledgeError, OSError) as error:
        show.refused(asked.w, Path(file).name, error)
        return 1
    found = against(Beside(load(), given, asked.seed, asked.legs))
    if asked.as_json:
        _print_json(asked, plain.against(found) | {"taken": found.taken})
    else:
        show.against(asked.w, found, Path(file).name, [(key, one.taken or one.setting) for key, one in given.items()])
    return 0


def _print_json(asked: Asked, found: dict[str, Any]) -> None:
    import json

    from restride.knowledge import load
    from restride.study import plain

    head = {"clock": plain.mark(load().clock), "legs": asked.legs, "seed": asked.seed}
    print(json.dumps(head | found, indent=1, allow_nan=False))  # noqa: T201
