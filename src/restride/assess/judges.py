"""How one reading passes one gate: True, False, or None where it does not say."""

from __future__ import annotations

from collections.abc import Callable

from restride.assess.tested import Reading, difference, share
from restride.knowledge.criteria import Exit
from restride.knowledge.plan import Gate
from restride.terms import Result

_GOOD = frozenset({Result.NORMAL, Result.NEGATIVE, Result.ABSENT})
_BAD = frozenset({Result.REDUCED, Result.POSITIVE, Result.PRESENT, Result.UNSURE})
Judge = Callable[[Reading, Gate, Exit], bool | None]


def judge(reading: Reading, gate: Gate, exit_: Exit) -> bool | None:
    """Whether this reading passes this gate, by the threshold of its row in the criteria table."""
    return JUDGES[gate.judge](reading, gate, exit_)


def _painless(reading: Reading, gate: Gate, exit_: Exit) -> bool | None:
    """No pain, and as long as the row asks where a time was written down."""
    wanted, done = exit_.get("duration"), reading.legs[0]
    if wanted is not None and reading.unit == "min" and done is not None and done < wanted.number:
        return False
    if reading.painful is not None:
        return not reading.painful
    return _by_result(reading)


def _by_result(reading: Reading) -> bool | None:
    return True if reading.result in _GOOD else False if reading.result in _BAD else None


def _full(reading: Reading, gate: Gate, exit_: Exit) -> bool | None:
    if reading.painful:
        return False
    short = difference(reading)
    return _by_result(reading) if short is None else short <= 0


def _share(reading: Reading, gate: Gate, exit_: Exit) -> bool | None:
    """At least the share of the other leg; more than it where the source says so."""
    found, least = share(reading), exit_["share_of_other"]
    if found is None:
        return None
    return found > least.number if "more" in least.note else found >= least.number


def _difference(reading: Reading, gate: Gate, exit_: Exit) -> bool | None:
    """Within the error of one tester, and without discomfort; unasked discomfort does not pass."""
    found = difference(reading)
    if found is None:
        return None
    if found > exit_["difference_same_tester"].number or reading.painful:
        return False
    return None if reading.painful is None or _too_few(reading, exit_) else True


def _too_few(reading: Reading, exit_: Exit) -> bool:
    """A home test must show its trials; an examiner's bare value is the mean of theirs."""
    return reading.trials < exit_["trials"].number and (reading.home or reading.trials > 0)


def _none(reading: Reading, gate: Gate, exit_: Exit) -> bool | None:
    if reading.painful is not None:
        return not reading.painful
    return _by_result(reading)


def _ready(reading: Reading, gate: Gate, exit_: Exit) -> bool | None:
    found = reading.legs[0]
    return None if found is None else found >= gate["least"].number


def _no_pain(reading: Reading, gate: Gate, exit_: Exit) -> bool | None:
    return None if reading.painful is None else not reading.painful


JUDGES: dict[str, Judge] = {
    "painless": _painless,
    "full": _full,
    "share_of_other": _share,
    "difference": _difference,
    "none": _none,
    "ready": _ready,
    "no_pain": _no_pain,
}
