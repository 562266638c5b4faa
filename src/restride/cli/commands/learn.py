"""`restride learn`: what a clinic's own legs teach, and the file of what is adopted."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from restride.cli.plain import PlainCommand, flag
from restride.words import help as said

if TYPE_CHECKING:
    from restride.knowledge import Knowledge
    from restride.study.stages import Lesson
    from restride.words import Words


def command(w: Words) -> click.Command:
    """The command in a language."""
    params: list[click.Parameter] = [
        click.Argument(["files"], nargs=-1, metavar="[FILE...]"),
        click.Option(["--made-up"], metavar="N", type=click.IntRange(1), help=w(said.OPTIONS["made_up"])),
        click.Option(["--seed"], metavar="N", type=click.IntRange(0), default=1, help=w(said.OPTIONS["seed"])),
        click.Option(["--out"], metavar="FILE", help=w(said.OPTIONS["out"])),
        click.Option(["--name"], metavar="NAME", default="", help=w(said.OPTIONS["clinic"])),
        flag(w, "json", "json_"),
    ]
    explain = {"files": w(said.ARGUMENTS["files"])}
    text = w(said.COMMANDS["learn"])
    return PlainCommand("learn", words=w, params=params, callback=_bound(w), help=text, explain=explain)


def _bound(w: Words) -> Callable[..., int]:
    def learn(  # noqa: PLR0913 - one a line of the command
        *, files: tuple[str, ...], made_up: int | None, seed: int, out: str | None, name: str, json_: bool
    ) -> int:
        from restride.cli.registry import gathered, scipy_or_say
        from restride.cli.screen import page
        from restride.words import many as words

        if not scipy_or_say(w):
            return 1
        from restride.cli.show import study_learn as show
        from restride.knowledge import load
        from restride.study.registry import registry
        from restride.study.stages import lesson

        knowledge, aside = load(), page(stderr=True)
        journals, refused = gathered(files, made_up, seed, w)
        courses = registry(journals, knowledge)
        if not courses:
            aside.text(w(words.NOTHING_LEARNT), "red")
            return 1

        def told(stage: str) -> None:
            aside.text(w(words.LEARNING, stage=w(words.STAGES[stage])), "dim")

        found = lesson(knowledge, courses, told=told)
        if json_:
            show.as_json(found, knowledge)
        else:
            show.show(w, found)
        wrong = out is not None and not _written(w, found, knowledge, name or Path(out).stem, Path(out))
        return 1 if refused or wrong else 0

    return learn


def _written(w: Words, found: Lesson, knowledge: Knowledge, name: str, out: Path) -> bool:
    from restride.cli.files import create
    from restride.cli.screen import page
    from restride.study.learnt import Learning, to_toml
    from restride.study.plain import mark
    from restride.words import many as words

    aside = page(stderr=True)
    if not found.values:
        aside.text(w(words.NOTHING_TO_WRITE))
        return True
    one = Learning(name, found.legs, mark(knowledge.clock), found.values)
    try:
        create(out, to_toml(one, [w(line, name=name, legs=found.legs) for line in words.FILE_HEAD]))
    except OSError:
        aside.text(w(words.NOT_WRITTEN, file=f"`{out}`"), "red")
        return False
    aside.text(w(words.WRITTEN, file=f"`{out}`", version=one.version))
    return True
