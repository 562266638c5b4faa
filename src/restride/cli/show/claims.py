"""The article's claims on a page: verdict, certainty, why, and the studies behind each."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict
from typing import TYPE_CHECKING

from restride.words import claims as said
from restride.words import evidence as words
from restride.words.study import details, line, sources
from restride.words.verdicts import certainty, why

if TYPE_CHECKING:
    from restride.cli.screen import Page
    from restride.evidence import Verdict
    from restride.knowledge import Knowledge
    from restride.words import Words

MARKS = {"supported": "+", "mixed": "±", "unsupported": "-", "unverifiable": "?", "unconfirmed": "?"}
STYLES = {"supported": "green", "mixed": "yellow", "unsupported": "red"}


def as_json(rows: Iterable[Verdict], knowledge: Knowledge) -> None:
    """Codes and values as a list, one object a claim."""
    found = [asdict(row) | {"knowledge": knowledge.version} for row in rows]
    print(json.dumps(found, ensure_ascii=False, indent=2))  # noqa: T201


def all_of_them(page: Page, w: Words, rows: tuple[Verdict, ...], knowledge: Knowledge) -> None:
    """Every claim with its verdict, why, and the ids of its studies."""
    page.line()
    page.text(w(words.CLAIMS_TITLE), "bold")
    page.rule()
    counted = Counter(row.verdict for row in rows)
    page.text(w.listed([w(words.COUNTS, n=n, verdict=w(said.VERDICTS[code])) for code, n in counted.items()]), "dim")
    for row in rows:
        page.line()
        _head(page, w, row)
        page.text(" ".join(why(w, row, knowledge)), indent=3)
        behind = " ".join(f"[{one}]" for one in (*row.studies, *row.tables))
        if behind:
            page.text(behind, "dim", 3)
    page.line()
    page.text(w(words.CLAIMS_HOW), "dim")


def in_full(page: Page, w: Words, rows: tuple[Verdict, ...], knowledge: Knowledge) -> None:
    """Each claim with every reason on its own line and every study told."""
    for row in rows:
        page.line()
        _head(page, w, row)
        page.rule()
        page.text(w(words.WHY), "bold")
        for reason in why(w, row, knowledge):
            page.marked("·", reason, indent=3)
        _studies(page, w, row.studies, words.LEANS_ON, knowledge)
        _tables(page, w, row)
        _studies(page, w, row.could_not_confirm, words.CARRIES_NOTHING, knowledge)


def _head(page: Page, w: Words, row: Verdict) -> None:
    page.marked(MARKS[row.verdict], f"[{row.claim}] {w(said.CLAIMS[row.claim])}", "", "bold")
    page.text(f"{w(said.VERDICTS[row.verdict])}, {certainty(w, row)}", STYLES.get(row.verdict, ""), 3)
    if row.safety:
        page.marked("!", w(words.SAFETY), "red", indent=3)


def _studies(page: Page, w: Words, names: tuple[str, ...], heading: str, knowledge: Knowledge) -> None:
    if not names:
        return
    page.heading(w(heading))
    for name in names:
        study = knowledge.studies[name]
        page.marked("·", line(w, study), indent=3)
        for told in details(w, study):
            page.text(told, indent=5, hang=7)
        page.text(sources(w, study, knowledge), "dim", 5)


def _tables(page: Page, w: Words, row: Verdict) -> None:
    if row.tables:
        page.heading(w(words.SEE_TOO))
        for table in row.tables:
            page.text(f"[{table}]", "dim", 3)
