"""`docs/article.md` from the tables: `python -m restride.cli.article [--check]`, in the root of a checkout."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from restride.evidence import housed, missing
from restride.evidence.places import Housed, Place, There
from restride.knowledge import load
from restride.words import article as said
from restride.words import claims, words

if TYPE_CHECKING:
    from restride.knowledge import Knowledge
    from restride.words import Words

PAGE = Path("docs") / "article.md"
COMMAND = "python -m restride.cli.article"


def page(w: Words, knowledge: Knowledge) -> str:
    """The page as Markdown: every element of the article with its verdict and its places."""
    article = knowledge.sources["ARTICLE"].citation.partition(" (")[0]
    lines = [f"# {w(said.PAGE_TITLE)}", "", w(said.PAGE_INTRO, article=article, command=COMMAND), ""]
    lines += [w(said.PAGE_VERDICTS, searched=knowledge.studies.searched)]
    for group, rows in groupby(sorted(housed(knowledge), key=_group), key=_group):
        lines += ["", f"## {w(said.GROUPS[list(said.GROUPS)[group]])}", "", *_table(w, list(rows))]
    return "\n".join(lines) + "\n"


def _group(row: Housed) -> int:
    return list(said.GROUPS).index(row.group)


def _table(w: Words, rows: list[Housed]) -> Iterator[str]:
    yield f"| {' | '.join(w(name) for name in said.COLUMNS.values())} |"
    yield "| --- | --- | --- |"
    for row in rows:
        places = ", ".join(_place(w, one) for one in row.places)
        yield f"| {w(said.ELEMENTS[row.element])} | {_verdict(w, row)} | {places} |"


def _verdict(w: Words, row: Housed) -> str:
    by_verdict = {name: [claim for claim, one in row.verdicts if one == name] for _, name in row.verdicts}
    found = [(w(claims.VERDICTS[name]), w.listed(ids)) for name, ids in by_verdict.items()]
    return w.listed([w(said.VERDICT, verdict=verdict, claims=ids) for verdict, ids in found])


def _place(w: Words, place: Place) -> str:
    if place.kind == "page":
        return w(said.PLACES["page"], name=f"[{place.name}]({place.name.removeprefix('docs/')})")
    name = f"restride {place.name}" if place.kind == "command" else place.name
    return w(said.PLACES[place.kind], name=f"`{name}`")


def there(root: Path) -> There:
    """What there is to live in: the journal's fields, the commands, and the documents under `root`."""
    from restride.cli.app import COMMANDS
    from restride.journal.table import rows

    fields = {f"{kind}.{name}" for kind, name, _, _ in rows()}
    return There(fields, COMMANDS, {str(path.relative_to(root)) for path in (root / "docs").rglob("*.md")})


def main(arguments: list[str]) -> int:
    """Write the page, or with `--check` exit with 1 where it is not current or a place does not exist."""
    knowledge, w = load(), words()
    faults = list(missing(knowledge, there(Path())))
    text = page(w, knowledge)
    if "--check" not in arguments:
        PAGE.write_text(text, "utf-8")
    elif not PAGE.exists() or PAGE.read_text("utf-8") != text:
        faults.append(f"{PAGE}: run {COMMAND}")
    sys.stderr.writelines(f"{fault}\n" for fault in faults)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
