"""How past forecasts came out: on a terminal, for machines, and as a page with pictures."""

from __future__ import annotations

import json
from html import escape
from typing import TYPE_CHECKING

from restride.cli.registry import nobodys
from restride.cli.screen import page
from restride.cli.show.columns import table
from restride.words import manners
from restride.words import many as words

if TYPE_CHECKING:
    from restride.knowledge import Knowledge
    from restride.study.past import Card, Row
    from restride.words import Words

FEW = 100
"""Legs below which a share of them says little."""


def as_json(found: Card, knowledge: Knowledge) -> None:
    """Codes and values as one object."""
    from restride.study import plain

    head = {"knowledge": knowledge.version, "learnt": knowledge.taught}
    print(json.dumps(head | plain.card(found), indent=1, allow_nan=False))  # noqa: T201


def show(w: Words, found: Card, knowledge: Knowledge) -> None:
    """The whole report."""
    drawn = page()
    drawn.heading(w(words.SCORE))
    for line in _counts(w, found):
        drawn.text(line)
    for line in _whose(w, found, knowledge):
        drawn.text(line, "bold")
    if not found.rows:
        drawn.text(w(words.SCORE_NONE), "bold")
        return
    drawn.text(w(words.SCORE_HOW), "dim")
    table(drawn, _heads(w), [_row(w, one) for one in found.rows])
    tenths = w.listed([f"{100 * one:.0f}" for one in found.tenths])
    drawn.text(w(words.CHANCES_SAID, shares=tenths, n=len(found.past)))
    for line in _notes(w, found, knowledge):
        drawn.text(line)


def _whose(w: Words, found: Card, knowledge: Knowledge) -> list[str]:
    """What a reader must know before any figure: made-up legs, learnt values."""
    learnt = [w(manners.LEARNT, name=f"“{knowledge.taught}”")] if knowledge.taught else []
    return [*nobodys(w, found.made_up, found.legs), *learnt]


def _counts(w: Words, found: Card) -> list[str]:
    lines = [w.count(*words.SCORE_LEGS, found.legs)]
    lines += [w.count(*words.SCORE_OTHERS, found.unfinished)] if found.unfinished else []
    lines += [w.count(*words.SCORE_UNTOLD, found.untold)] if found.untold else []
    return lines + ([w.count(*words.SCORE_REFUSED, found.withheld)] if found.withheld else [])


def _heads(w: Words) -> list[str]:
    heads = (words.DAY, words.FORECASTS, words.HELD_COLUMN, words.MAE, words.SCORE_COLUMN)
    return [w(one) for one in (*heads, words.ON_GRADE, words.ON_GUESS)]


def _row(w: Words, one: Row) -> list[str]:
    found = one.scores
    day = w(words.ALL_DAYS) if one.day is None else str(one.day)
    skills = ["–" if skill is None else f"{skill:.2f}" for skill in (found.skill, one.skill_on_guess)]
    return [day, str(found.n), f"{100 * found.held:.0f}", f"{found.mae:.1f}", f"{found.crps:.1f}", *skills]


def _notes(w: Words, found: Card, knowledge: Knowledge) -> list[str]:
    lines = []
    if found.ranks is not None:
        where = w(words.INSIDE if found.ranks.inside else words.OUTSIDE)
        lines.append(w(words.RANKS_SAID, p=found.ranks.p, where=where))
    if found.legs < FEW:
        lines.append(w.count(*words.SCORE_FEW, found.legs, swing=200 * (0.16 / max(found.legs, 1)) ** 0.5))
    return [*lines, w(words.SCORE_BIAS), *([w(words.SCORE_TAUGHT)] if knowledge.taught else [])]


def as_page(w: Words, found: Card, knowledge: Knowledge) -> str:
    """A page of its own: counts, the table, and the pictures with what they show in sentences."""
    from restride.chart.css import stylesheet
    from restride.chart.scores import pictures
    from restride.chart.tags import tag

    def said(text: str) -> str:
        return tag("p", escape(text, quote=False))

    counts = [*_counts(w, found), *_whose(w, found, knowledge)]
    rests_on = w(words.RESTS_ON, version=knowledge.version)
    body = [tag("h1", escape(w(words.SCORE))), *map(said, counts), said(w(manners.LIMITS)), said(rests_on)]
    if found.rows:
        head = "".join(tag("th", escape(one), scope="col") for one in _heads(w))
        rows = "".join(tag("tr", *(tag("td", escape(cell)) for cell in _row(w, one))) for one in found.rows)
        table = tag("table", tag("thead", tag("tr", head)), tag("tbody", rows))
        named = {"role": "region", "aria_label": w(words.SCORE), "tabindex": 0}
        body += [tag("div", table, cls="wide", **named), said(w(words.SCORE_HOW))]
        body += map(said, _notes(w, found, knowledge))
    for one in pictures(found, w):
        caption = tag("figcaption", *map(said, one.text))
        body.append(tag("section", tag("h2", escape(one.title)), tag("figure", one.svg, caption)))
    title, style = tag("title", escape(w(words.SCORE))), tag("style", PAGE + stylesheet())
    meta = tag("meta", charset="utf-8") + tag("meta", name="viewport", content="width=device-width")
    main = tag("body", tag("main", *body))
    return f"<!doctype html>\n{tag('html', tag('head', meta, title, style), main, lang=w.lang)}\n"


PAGE = """:root { color-scheme: light dark; } body { font: 1rem/1.5 system-ui, sans-serif; margin: 1rem; }
main { max-width: 44rem; margin-inline: auto; } figure { margin: 0; } figcaption p { margin: .2rem 0; }
td, th { padding: .2rem .6rem; text-align: end; vertical-align: bottom; font-variant-numeric: tabular-nums; }
table { border-collapse: collapse; } tr { border-bottom: 1px solid #8886; } .wide { overflow-x: auto; }
@media (max-width: 30rem) { td, th { padding: .2rem .3rem; font-size: .875rem; } }
"""
