"""`restride learn`: what a clinic's own legs teach, and the file of what is adopted."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from restride.cli.plain import PlainCommand
from restride.cli.registry import source
from restride.words import help as said

if TYPE_CHECKING:
    from restride.knowledge import Knowledge
    from restride.study.learnt import Learning
    from restride.study.stages import Lesson
    from restride.words import Words


def command(w: Words) -> click.Command:
    """The command in a language."""
    params = [
        *source(w),
        click.Option(["--out"], metavar="FILE", help=w(said.OPTIONS["out"])),
        click.Option(["--name"], metavar="NAME", default="", help=w(said.OPTIONS["clinic"])),
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
        kept = registry(journals, knowledge)
        for code, n in kept.left_out.items():
            aside.text(w.count(*words.NOT_LEARNT_FROM[code], n), "yellow")
        if not kept.courses:
            aside.text(w(words.NOTHING_LEARNT), "red")
            return 1

        def told(stage: str) -> None:
            aside.text(w(words.LEARNING, stage=w(words.STAGES[stage])), "dim")

        found = lesson(knowledge, kept.courses, told=told)
        if json_:
            show.as_json(found, knowledge, kept)
        else:
            show.show(w, found, kept.made_up)
        name = name or (Path(out).stem if out else "")
        adopted = _adopted(found, knowledge, w(words.NAME_MADE_UP, name=name) if kept.made_up else name)
        return 1 if _kept(w, adopted, out) is False or refused else 0

    return learn


def _adopted(found: Lesson, knowledge: Knowledge, name: str) -> Learning | None:
    from restride.study.learnt import Learning
    from restride.study.plain import mark

    return Learning(name, found.legs, mark(knowledge.clock), found.values) if found.values else None


def _kept(w: Words, one: Learning | None, out: str | None) -> bool | None:
    """Whether what was adopted could be written; None where there is nothing to write, or no file to write it to."""
    from restride.cli.files import create
    from restride.cli.screen import page
    from restride.study.learnt import to_toml
    from restride.words import many as words

    aside = page(stderr=True)
    if one is None or out is None:
        if one is not None or out is not None:
            aside.text(w(words.NOTHING_TO_WRITE if one is None else words.NOT_KEPT))
        return None
    try:
        create(Path(out), to_toml(one, [w(line, name=one.name, legs=one.legs) for line in words.FILE_HEAD]))
    except OSError:
        aside.text(w(words.NOT_WRITTEN, file=f"`{out}`"), "red")
        return False
    aside.text(w(words.WRITTEN, file=f"`{out}`", version=f"[{one.version}]"))
    aside.text(w(words.IN_USE, report=f"`restride report --learnt {out}`", score=f"`restride score --learnt {out}`"))
    return True
