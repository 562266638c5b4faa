"""A calibration as tables: parameters, figures, cohorts left out, what cannot be met."""

from __future__ import annotations

from collections.abc import Sequence
from math import exp
from typing import TYPE_CHECKING

from restride.cli.screen import page
from restride.cli.show.columns import number, signed, table
from restride.words import many as words

if TYPE_CHECKING:
    from restride.cli.screen import Page
    from restride.knowledge.faults import KnowledgeError
    from restride.study.calibrate import Calibrated
    from restride.study.compare import Against, Compared
    from restride.study.fit import Fit
    from restride.study.left_out import LeftOut
    from restride.words import Words


FEW, MOST = 10, 40
"""Cohorts below which a share says little; faults shown of one file."""


def show(w: Words, found: Calibrated, legs: int, seed: int) -> None:
    """The whole calibration."""
    from restride.knowledge import load

    drawn = page()
    drawn.heading(w(words.FIT))
    drawn.text(w(words.SAME_AGAIN, legs=legs, seed=seed, version=f"[{load().version}]"), "dim")
    drawn.text(w(words.FIT_HOW), "dim")
    for one in found.fits:
        _fit(drawn, w, one)
    _left_out(drawn, w, found.left_out)
    drawn.heading(w(words.APART))
    _against(drawn, w, found.apart)
    drawn.heading(w(words.UNMET))
    drawn.text(w(words.UNMET_HOW), "dim")
    _compared(drawn, w, found.unmet)
    drawn.heading(w(words.IN_SHORT))
    drawn.text(w(words.MOVED_AT_MOST, n=len(found.values), moved=found.moved))
    if found.again:
        drawn.text(w(words.STEPS_APART, n=len(found.left_out), again=len(found.again), apart=max(found.again)))
    drawn.text(w(words.UNMET_OF, unmet=len(found.unmet), n=len(found.figures)))


def against(w: Words, found: Against, file: str, settings: Sequence[tuple[str, str]]) -> None:
    """Somebody's cohorts beside the clock that ships."""
    drawn = page()
    drawn.heading(w(words.AGAINST, file=f"`{file}`"))
    drawn.text(w(words.AGAINST_HOW), "dim")
    _against(drawn, w, found)
    drawn.heading(w(words.DRAWN_AS))
    drawn.text(w(words.DRAWN_AS_HOW), "dim")
    rows = [
        (f"[{key}]", _named(w, said, words.NOT_NAMED), _named(w, found.taken[key], words.NOBODY))
        for key, said in settings
    ]
    table(drawn, [w(head) for head in (words.COHORT, words.SETTING, words.TAKEN)], rows)


def _named(w: Words, code: str, otherwise: str) -> str:
    return f"[{code}]" if code else w(otherwise)


def refused(w: Words, file: str, error: KnowledgeError | OSError) -> None:
    """Why a file of cohorts was refused: every fault has its line."""
    from restride.words import faults

    drawn = page(stderr=True)
    drawn.text(w(words.COHORTS_BAD, file=f"`{file}`"), "bold red")
    if isinstance(error, OSError):
        why = faults.NO_FILE if isinstance(error, FileNotFoundError) else faults.NO_READ
        drawn.marked("✗", w(why), "red", "", 2)
        return
    for one in error.faults[:MOST]:
        drawn.marked("✗", f"`{one.path}`: “{one.problem}”" if one.path else f"“{one.problem}”", "red", "", 2)
    if len(error.faults) > MOST:
        drawn.text(w.count(*words.AND_MORE, len(error.faults) - MOST), indent=2)


def _fit(drawn: Page, w: Words, one: Fit) -> None:
    drawn.heading(w(words.BLOCK, block=w(words.BLOCKS[one.block])))
    rows = [[_code(p.key), number(p.shipped), number(p.value), signed(p.moved)] for p in one.parameters]
    table(drawn, [w(head) for head in (words.PARAMETER, words.SHIPPED, words.FITTED, words.MOVED)], rows)
    drawn.line()
    heads = (words.FIGURE, words.PUBLISHED, words.SHIPPED, words.FITTED, words.OFF, words.MOVED_BY)
    pairs = list(zip(one.before, one.after, strict=True))
    body = [[*_figure(before, after), _code(one.mover(i))] for i, (before, after) in enumerate(pairs)]
    table(drawn, [w(head) for head in heads], body)


def _figure(before: Compared, after: Compared) -> list[str]:
    target = before.target
    values = (target.published, target.plain(before.model), target.plain(after.model))
    return [_code(target.key), *(_number(before, one) for one in values), signed(after.z)]


def _left_out(drawn: Page, w: Words, rows: Sequence[LeftOut]) -> None:
    drawn.heading(w(words.LEFT_OUT))
    drawn.text(w(words.LEFT_OUT_HOW), "dim")
    heads = [w(one) for one in (words.COHORT, words.WITH_IT, words.WITHOUT, words.STEP, words.WHOLE_FIT)]
    for block in dict.fromkeys(one.block for one in rows):
        drawn.line()
        drawn.text(w(words.BLOCKS[block]), indent=2)
        table(drawn, heads, [_out(one) for one in rows if one.block == block])


def _out(one: LeftOut) -> list[str]:
    again = "" if one.refit is None else f"{one.refit:.2f}"
    return [f"[{one.cohort}]", f"{one.z:.1f}", f"{one.z_without:.1f}", f"{one.moved:.2f}", again]


def _against(drawn: Page, w: Words, found: Against) -> None:
    if found.held is None:
        drawn.text(w(words.NONE_COMPARED))
    else:
        n, cohorts = len(found.compared), w.count(*words.OF_COHORTS, found.cohorts)
        drawn.text(w.count(*words.HELD, n, held=round(found.held * n), share=100 * found.held, cohorts=cohorts), "bold")
    if found.middles:
        drawn.text(w(words.MIDDLES_HELD, held=sum(one.held for one in found.middles), n=len(found.middles)))
    if 0 < found.cohorts < FEW:
        drawn.text(w(words.FEW_COHORTS))
    if found.pace is not None:
        drawn.text(w(words.PACE, found=found.pace, reckoned=found.reckoned))
    _compared(drawn, w, found.compared)
    if found.unmeasured:
        from restride.knowledge import load

        drawn.heading(w(words.UNMEASURED))
        grades = ", ".join(f"[{one.id}]" for one in load().clock.components)
        for one in found.unmeasured:
            drawn.text(f"{_code(one.key)} {w(words.WHY_UNMEASURED[one.why], grades=grades)}", indent=2, hang=4)


def _compared(drawn: Page, w: Words, many: Sequence[Compared]) -> None:
    if many:
        heads = (words.FIGURE, words.PUBLISHED, words.MODEL, words.OFF)
        body = [
            [
                _code(one.target.key),
                _number(one, one.target.published),
                _number(one, one.target.plain(one.model)),
                signed(one.z),
            ]
            for one in many
        ]
        table(drawn, [w(head) for head in heads], body)


def _number(one: Compared, value: float) -> str:
    """A number as it was printed; of quartiles their ratio."""
    return number(exp(value) if one.target.measured.statistic == "log_iqr_day" else value)


def _code(key: str) -> str:
    """A key without its table's name."""
    return f"[{key.split('.', 1)[-1]}]"
