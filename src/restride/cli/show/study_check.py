"""The forecast on trial, as tables."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from restride.cli.screen import page
from restride.cli.show.columns import number, table
from restride.study.measure import WANTED
from restride.words import many as words

if TYPE_CHECKING:
    from restride.study import Tried
    from restride.words import Words


def show(w: Words, rows: Sequence[Tried], legs: int, seed: int) -> None:
    """Legs as modelled first, by setting; then how the intervals hold where they are not."""
    from restride.knowledge import load

    drawn = page()
    drawn.heading(w(words.CHECK))
    drawn.text(w(words.MADE_UP), "dim")
    drawn.text(w(words.SAME_AGAIN, legs=legs, seed=seed, version=f"[{load().version}]"), "dim")
    drawn.text(w(words.CHECK_HOW), "dim")
    modelled = [one for one in rows if one.case.truth == "model"]
    for setting in dict.fromkeys(one.case.setting for one in modelled):
        drawn.heading(w(words.AS_MODELLED, setting=w(words.SETTINGS[setting])))
        heads = (
            words.DAY,
            words.HELD_COLUMN,
            words.CHI2,
            words.BAND,
            words.R2,
            words.MAE,
            words.SCORE_COLUMN,
            words.SKILL,
        )
        mine = [one for one in modelled if one.case.setting == setting]
        table(drawn, [w(one) for one in heads], [_row(w, one) for one in mine])
        ranks = [each for one in mine for each in (one.ranks, one.tissue)]
        drawn.text(w(words.RANKS_OUT, n=len(ranks), outside=sum(not one.inside for one in ranks)), "dim")
    _otherwise(w, [one for one in rows if one.case.truth != "model"])


def _row(w: Words, one: Tried) -> list[str]:
    found, band = one.scores, w(words.INSIDE if one.ranks.inside else words.OUTSIDE)
    told = [f"{100 * found.held:.1f}", f"{one.ranks.p:.2g}", band, f"{found.r2:.2f}", f"{found.mae:.1f}"]
    return [str(one.case.day), *told, number(found.crps), "" if found.skill is None else f"{found.skill:.2f}"]


def _held(one: Tried) -> str:
    held = one.scores.held
    return f"{100 * held:.0f}{' ' if WANTED[0] <= held <= WANTED[1] else '*'}"


def _otherwise(w: Words, rows: Sequence[Tried]) -> None:
    if not rows:
        return
    drawn, days = page(), sorted({one.case.day for one in rows})
    drawn.heading(w(words.AS_OTHERWISE))
    drawn.text(w(words.WANTED_HELD, low=100 * WANTED[0], high=100 * WANTED[1]), "dim")
    held = {(one.case.truth, one.case.day): _held(one) for one in rows}
    names = dict.fromkeys(one.case.truth for one in rows)
    body = [[w(words.TRUTHS[name]), *(held[name, day] for day in days)] for name in names]
    table(drawn, [w(words.DAY), *(str(day) for day in days)], body)
