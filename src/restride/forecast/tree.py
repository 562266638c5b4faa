"""Passing messages through the tree of clocks: domains up to the tissue, to the return, and back down."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from typing import Self

import numpy as np

from restride.forecast.functions import Array, Index, share_out, through
from restride.forecast.model import Model

LEAST = -100
"""No log-likelihood is further below the greatest of its domain: five domains multiplied are still numbers."""


@dataclass(frozen=True, slots=True, eq=False)
class Upward:
    """What the readings say, by domain: at its own clock and at the tissue clock, (states, nodes, cells).

    Likelihoods over the greatest at the domain's own clock, whose logarithm is `scale`, (states,). `state`: which one
    is each case's, (cases,).
    """

    own: Mapping[str, Array]
    tissue: Mapping[str, Array]
    scale: Mapping[str, Array]
    state: Mapping[str, Index]

    @classmethod
    def of(cls, model: Model, own: Mapping[str, Array], state: Mapping[str, Index]) -> Self:
        """From coefficients of the powers of s in log-likelihoods at each domain's clock, (powers, states, cells)."""
        each = {name: _on_nodes(model, one) for name, one in own.items()}
        scale = {name: log.max((1, 2)) for name, log in each.items()}
        for name, log in each.items():
            np.subtract(log, scale[name][:, None, None], out=log)
            np.exp(np.maximum(log, LEAST, out=log), out=log)
        return cls(each, {name: through(one, model.domain[name]) for name, one in each.items()}, scale, state)

    def at(self, which: Index) -> Self:
        """The same of some of the cases."""
        return replace(self, state={name: one[which] for name, one in self.state.items()})

    def joint(self, model: Model, names: Collection[str]) -> Array:
        """Weight of severity times what these domains say of it and of the tissue clock, (cases, nodes, cells)."""
        joint: Array = model.severity[1][None, :, None] * np.ones((1, 1, model.cells))
        for n, name in enumerate(one for one in self.tissue if one in names):
            joint = np.multiply(self.tissue[name][self.state[name]], joint, out=joint if n else None)
        return joint

    def at_return(self, model: Model, names: Collection[str] | None = None) -> tuple[Array, Array]:
        """Likelihood of the readings of all domains, or of these, over cells of T, (cases, cells).

        Then the logarithm of its scale, (cases,).
        """
        names = self.tissue if names is None else names
        likely = through(self.joint(model, names).sum(1), model.tissue)
        return likely, sum((one[self.state[name]] for name, one in self.scale.items() if name in names), np.zeros(1))

    def at_tissue(self, model: Model, return_mass: Array) -> Array:
        """Posterior mass of the tissue clock in each case, (cases, cells); `return_mass` as in `at_domain`."""
        return share_out(through(return_mass, model.tissue.T) * self.joint(model, self.tissue).sum(1))

    def at_domain(self, model: Model, name: str, return_mass: Array) -> Array:
        """Posterior mass of severity and of a domain's clock in each case, (cases, nodes, cells).

        `return_mass`: posterior of T from all but the readings, (cases, cells).
        """
        others = self.joint(model, self.tissue.keys() - {name})
        tissue = share_out(through(return_mass, model.tissue.T))[:, None] * others
        own = self.own[name][self.state[name]] if name in self.own else np.ones(1)
        return share_out(through(tissue, model.domain[name].T) * own)


def _on_nodes(model: Model, coefficients: Array) -> Array:
    """A polynomial in severity on its nodes, (states, nodes, cells)."""
    s = model.severity[0][:, None]
    value = np.repeat(coefficients[-1][:, None], model.nodes, axis=1)
    for one in coefficients[-2::-1, :, None]:
        value *= s
        value += one
    return value
