"""What was found on a topic, on a page: the sentence, the studies, the sides, single effects, costs, the sham."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from restride.evidence.numbers import numbers
from restride.words import evidence as words
from restride.words import studies as said
from restride.words.study import SHOWN, directions, interval, line, named, sources, trial

if TYPE_CHECKING:
    from restride.cli.screen import Page
    from restride.evidence import About
    from restride.knowledge import Knowledge
    from restride.knowledge.studies import Study
    from restride.words import Words


@dataclass(frozen=True, slots=True)
class Sheet:
    """What every part of the page needs."""

    page: Page
    w: Words
    found: About
    knowledge: Knowledge

    def study(self, name: str) -> Study:
        """The study of that name."""
        return self.knowledge.studies[name]


def as_json(found: About, knowledge: Knowledge) -> None:
    """Codes and values as one object."""
    print(json.dumps(asdict(found) | {"knowledge": knowledge.version}, ensure_ascii=False, indent=2))  # noqa: T201


def show(page: Page, w: Words, found: About, knowledge: Knowledge) -> None:
    """The whole page."""
    sheet = Sheet(page, w, found, knowledge)
    page.line()
    read = w(words.READ_HOW[found.read_how])
    page.text(w(words.SENTENCES[found.sentence], searched=found.searched, read=read), "bold")
    page.text(w(words.NOT_POOLED), "dim")
    needling = found.topic == "dry-needling"
    if needling:
        _list(sheet, words.IN_STRAIN, found.in_strain, words.NO_COMPARISON)
    _list(sheet, words.NEAREST, found.nearest)
    _sides(sheet)
    _effects(sheet)
    _not_read(sheet)
    if needling:
        known = numbers(knowledge)
        _told(sheet, words.BLINDING, [w(words.BLINDING_TEXT, **known)], found.blinding)
        _told(sheet, words.HARMS, [w(one, **known) for one in (words.SORENESS, words.MILD, words.MAJOR)], found.harms)
        _told(sheet, words.SHAM, [w(words.SHAM_TEXT, **known)], found.sham)
    _reviews(sheet)
    _unconfirmed(sheet)
    page.line()
    page.text(w(words.MORE), "dim")


def _list(sheet: Sheet, heading: str, names: tuple[str, ...], note: str = "") -> None:
    if not names:
        return
    sheet.page.heading(sheet.w(heading))
    for name in names:
        study = sheet.study(name)
        sheet.page.marked("·", line(sheet.w, study), indent=2)
        sheet.page.text(sources(sheet.w, study, sheet.knowledge), "dim", 4)
    if note:
        sheet.page.text(sheet.w(note), indent=2)


def _reviews(sheet: Sheet) -> None:
    sheet.page.heading(sheet.w(words.REVIEWS))
    for name in sheet.found.reviews:
        study = sheet.study(name)
        told = "; ".join(sheet.w(said.FINDINGS[code]) for code in study.findings)
        sheet.page.text(f"[{name}] “{study.people}”: {told}" if study.people else f"[{name}] {told}", indent=2, hang=4)


def _sides(sheet: Sheet) -> None:
    if not sheet.found.splits:
        return
    w, page = sheet.w, sheet.page
    page.heading(w(words.SIDE_BY_SIDE))
    for split in sheet.found.splits:
        page.line()
        page.text(f"{w(words.QUESTIONS[split.question])}  ({w.count(*words.PEOPLE, split.n)})", "", 2)
        for side in split.sides:
            known = directions(sheet.study(side.studies[0]))
            head = f"{w(known[side.direction])}: {w.count(*words.TRIALS, len(side.studies))}"
            page.text(head, "bold", 4)
            for name in side.studies:
                told = f"[{name}] {trial(w, sheet.study(name), split.question)}"
                page.text(told, indent=6, hang=8)


def _effects(sheet: Sheet) -> None:
    w, page = sheet.w, sheet.page
    shown = [one for one in sheet.found.effects if one.measure in SHOWN]
    if not shown:
        return
    page.heading(w(words.EFFECTS))
    page.text(w(words.EFFECTS_HOW), "dim", 2)
    last = ("", "")
    for one in shown:
        if (one.study, one.outcome) != last:
            told = named(w, sheet.study(one.study), one)
            page.text(f"[{one.study}.{one.outcome}] {told}", indent=2, hang=4)
        last = (one.study, one.outcome)
        page.text(interval(w, one), indent=6, hang=8)


def _not_read(sheet: Sheet) -> None:
    w, page = sheet.w, sheet.page
    if not sheet.found.not_read:
        return
    page.heading(w(words.NOT_READ))
    for why in dict.fromkeys(one.why for one in sheet.found.not_read):
        names = dict.fromkeys(f"[{one.study}]" for one in sheet.found.not_read if one.why == why)
        page.text(f"{w(words.WHY_NOT[why])}: {' '.join(names)}", indent=2, hang=4)


def _told(sheet: Sheet, heading: str, texts: list[str], names: tuple[str, ...]) -> None:
    sheet.page.heading(sheet.w(heading))
    for text in texts:
        sheet.page.text(text, indent=2)
    sheet.page.text(" ".join(f"[{one}]" for one in names), "dim", 2)


def _unconfirmed(sheet: Sheet) -> None:
    for name in sheet.found.unconfirmed:
        source = sheet.knowledge.sources[sheet.study(name).src[0]]
        sheet.page.heading(sheet.w(words.UNCONFIRMED))
        sheet.page.text(sheet.w(words.UNCONFIRMED_TEXT, source=f"“{source.citation}” [{source.id}]"), indent=2)
