"""Passing messages through the tree of clocks: domains up to the tissue, to the return, and back down."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Self

import numpy as np
from numpy.typing import NDArray

from restride.forecast.functions import Array, through
from restride.forecast.model import Model

TINY = 1e-300
Index = NDArray[np.intp]


def log_mix(log: Array, weight: Array) -> Array:
    """Log of the sum of exp(log) over its middle axis, weighted; log (legs, nodes, cells) to (legs, cells)."""
    top = log.max((1, 2), keepdims=True)
    mixed = np.einsum("lng,n->lg", np.exp(log - top), weight)
    return np.asarray(np.log(np.maximum(mixed, TINY)) + top[:, 0])


def join(link: Array, log: Array) -> Array:
    """A child's log message carried to its parent, over the last axis."""
    top = log.max(-1, keepdims=True)
    return np.asarray(np.log(np.maximum(through(np.exp(log - top), link), TINY)) + top)


def normed(log: Array) -> Array:
    """exp(log), scaled to add up to 1 over all axes but the first."""
    axes = tuple(range(1, log.ndim))
    weight: Array = np.exp(log - log.max(axes, keepdims=True))
    return np.asarray(weight / weight.sum(axes, keepdims=True))


def _at(log: Array, which: Index) -> Array:
    """log[which], and no copy where that is all of it."""
    return log if np.array_equal(which, np.arange(len(log))) else log[which]


@dataclass(frozen=True, slots=True, eq=False)
class Upward:
    """Log messages of the readings: by domain at its own clock and at the tissue clock, (legs, nodes, cells)."""

    own: Mapping[str, Array]
    tissue: Mapping[str, Array]

    @classmethod
    def of(cls, model: Model, own: Mapping[str, Array]) -> Self:
        """From log-likelihoods at each domain's clock."""
        return cls(own, {name: join(model.domain[name], log) for name, log in own.items()})

    def at(self, which: Mapping[str, Index]) -> Self:
        """The messages at `which` places along the first axis, by domain."""
        return type(self)(*({k: _at(log, which[k]) for k, log in logs.items()} for logs in (self.own, self.tissue)))

    def at_return(self, model: Model) -> Array | float:
        """Log-likelihood of all readings over cells of T, (legs, cells); 0 where there are none."""
        if not self.tissue:
            return 0.0
        total = sum(self.tissue.values(), np.zeros((model.nodes, 1)))
        return join(model.tissue, log_mix(total, model.severity[1]))

    def at_tissue(self, model: Model, return_mass: Array) -> Array:
        """Posterior mass of the tissue clock in each leg, (legs, cells); `return_mass` as in `at_domain`."""
        down: Array = np.log(np.maximum(through(return_mass, model.tissue.T), TINY))
        return normed(down + log_mix(sum(self.tissue.values(), np.zeros((1, model.nodes, 1))), model.severity[1]))

    def at_domain(self, model: Model, name: str, return_mass: Array) -> Array:
        """Posterior mass of severity and of a domain's clock in each leg, (legs, nodes, cells).

        `return_mass`: posterior of T from all but the readings, (legs, cells).
        """
        tissue = np.log(np.maximum(through(return_mass, model.tissue.T), TINY))[:, None]
        tissue = tissue + np.log(model.severity[1])[:, None]
        others = sum((log for key, log in self.tissue.items() if key != name), tissue)
        down: Array = np.log(np.maximum(through(normed(others), model.domain[name].T), TINY))
        return normed(down + self.own[name] if name in self.own else down)
