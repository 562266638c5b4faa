"""Many legs in one call, ragged as their journals are."""

from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Executor
from itertools import repeat

from restride.assess.recovery import Evidence, GradeOdds, Withheld
from restride.forecast.facts import Facts, Told, facts
from restride.forecast.model import model
from restride.forecast.outlook import Conflict, Outlook, outlooks, settled, unfit
from restride.forecast.posterior import posterior
from restride.knowledge.clock import Clock

CHUNK = 100
"""Legs worked on together, an eighth of them with their past: more take more memory and no less time."""


Leg = tuple[GradeOdds, Evidence | Withheld]


def roster(
    legs: Iterable[Leg], clock: Clock, *, past: bool = False, executor: Executor | None = None
) -> list[Outlook | Withheld]:
    """What `forecast` says of each leg's dates, grade and milestones, in the order of the legs.

    `past`: with the median after each entry. `executor` shares the work out: it need only `map`, as those of
    `concurrent.futures` do, and its workers may be fresh processes. Withheld where `heard` withheld it, or the clock.
    """
    told = list(legs)
    said: dict[int, Outlook | Withheld] = {}
    fit: dict[int, Told] = {}
    for n, (odds, one) in enumerate(told):
        if held := one if isinstance(one, Withheld) else unfit(clock, one):
            said[n] = held
        elif isinstance(one, Evidence):
            fit[n] = odds, one
    chunks = list(_chunks(fit, CHUNK // 8 if past else CHUNK))
    given = (facts(clock, [fit[n] for n in chunk], past) for chunk in chunks)
    spread = map if executor is None else executor.map
    for chunk, found in zip(chunks, spread(_found, repeat(clock), given), strict=True):
        said.update((n, settled(fit[n][1], one)) for n, one in zip(chunk, found, strict=True))
    return [said[n] for n in range(len(told))]


def _chunks(fit: dict[int, Told], size: int) -> Iterator[Sequence[int]]:
    """Legs that share a way back and are of like length."""
    for branch in ("fast", "distance"):
        legs = sorted((n for n in fit if fit[n][0].branch == branch), key=lambda n: len(fit[n][1].readings))
        yield from (legs[at : at + size] for at in range(0, len(legs), size))


def _found(clock: Clock, given: Facts) -> list[Outlook | Conflict]:
    return list(outlooks(posterior(model(clock), given), few=True))
