"""The forecast on trial, as tables."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from restride.cli.screen import page
from restride.cli.show.columns import table
from restride.study.measure import WANTED
from restride.words import many as words

if TYPE_CHECKING:
    from restride.study import Tried
    from restride.words import Words


HEADS = (
    words.DAY,
    words.HELD_COLUMN,
    words.CHI2,
    words.BAND,
    words.R2,
    words.BIAS_COLUMN,
    words.MAE,
    words.ON_ODDS,
    words.ON_OWN_GRADE,
)


def show(w: Words, rows: Sequence[Tried], legs: int, seed: int) -> None:
    """Legs as modelled first, by whose they are; then how forecasts fare where they are not."""
    from restride.knowledge import load

    drawn = page()
    drawn.heading(w(words.CHECK))
    drawn.text(w(words.MADE_UP), "dim")
    drawn.text(w(words.SAME_AGAIN, legs=legs, seed=seed, version=f"[{load().version}]"), "dim")
    drawn.text(w(words.CHECK_HOW), "dim")
    modelled = [one for one in rows if one.case.truth == "model"]
    for people in dict.fromkeys(one.case.people for one in modelled):
        _modelled(w, people, [one for one in modelled if one.case.people == people])
    otherwise = [one for one in rows if one.case.truth != "model"]
    for people in dict.fromkeys(one.case.people for one in otherwise):
        _otherwise(w, people, [one for one in otherwise if one.case.people == people])


def _modelled(w: Words, people: str, rows: Sequence[Tried]) -> None:
    drawn = page()
    drawn.heading(w(words.AS_MODELLED, people=w(words.TRIED_PEOPLE[people])))
    held = [100 * one for row in rows for one in row.by_seed]
    legs, se = rows[0].scores.n, 100 * max(row.scores.held_se for row in rows)
    drawn.text(w(words.TRIED_LEGS, legs=legs, se=se, least=min(held), most=max(held)), "dim")
    table(drawn, [w(one) for one in HEADS], [_row(w, one) for one in rows])
    ranks = [each for one in rows for each in (one.ranks, one.tissue)]
    drawn.text(w(words.RANKS_OUT, n=len(ranks), outside=sum(not one.inside for one in ranks)), "dim")


def _row(w: Words, one: Tried) -> list[str]:
    found, band = one.scores, w(words.INSIDE if one.ranks.inside else words.OUTSIDE)
    told = [f"{100 * found.held:.1f}", f"{one.ranks.p:.2g}", band, f"{found.r2:.2f}", _bias(one), f"{found.mae:.1f}"]
    skills = ["" if skill is None else f"{skill:.2f}" for skill in (found.skill, one.skill_on_grade)]
    return [str(one.case.day), *told, *skills]


def _held(one: Tried) -> str:
    held = one.scores.held
    return f"{100 * held:.0f}{' ' if WANTED[0] <= held <= WANTED[1] else '*'}"


def _bias(one: Tried) -> str:
    return f"{100 * one.scores.bias:+.0f}"


def _ends(one: Tried) -> str:
    return f"{100 * one.scores.soon:.0f}|{100 * one.scores.late:.0f}"


def _otherwise(w: Words, people: str, rows: Sequence[Tried]) -> None:
    """What was held, which way it missed, and at which end."""
    drawn, days, whose = page(), sorted({one.case.day for one in rows}), w(words.TRIED_PEOPLE[people])
    found = {(one.case.truth, one.case.day): one for one in rows}
    for said, cell in ((words.HELD_OTHERWISE, _held), (words.BIAS_OTHERWISE, _bias), (words.ENDS_OTHERWISE, _ends)):
        drawn.heading(w(said, people=whose))
        if cell is _held:
            drawn.text(w(words.WANTED_HELD, low=100 * WANTED[0], high=100 * WANTED[1]), "dim")
        body = [
            [w(words.TRUTHS[name]), *(cell(found[name, day]) if (name, day) in found else "" for day in days)]
            for name in dict.fromkeys(one.case.truth for one in rows)
        ]
        table(drawn, [w(words.DAY), *(str(day) for day in days)], body)
