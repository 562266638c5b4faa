"""What several tests of this room share."""

import numpy as np

from restride.knowledge import load
from restride.study import World, draw, read, visits
from restride.study.journals import journals
from restride.study.registry import made_up

K = load()
CLINIC = World.of(K.clock, "clinic")


def followed(n, seed=5, world=CLINIC, days=30, exams=(2, 7, 14, 21, 28)):
    """`n` legs out for more than two days, and what was read of them."""
    rng = np.random.default_rng(seed)
    legs = draw(world, 2 * n, rng)
    legs = legs.where(np.flatnonzero(legs.t > 2)[:n])
    return legs, read(world, legs, visits(world.clock, days, exams), rng)


def registry_of(n, until, seed=5, world=CLINIC, **how):
    """A registry of `n` legs that last heard of anybody on a day."""
    return made_up(world, *followed(n, seed, world, **how), until)


def journals_of(n, seed=5, until=np.inf, world=CLINIC):
    """Journals of `n` legs."""
    legs, seen = followed(n, seed, world)
    return list(journals(world, legs, seen, np.random.default_rng(seed), until)), legs
