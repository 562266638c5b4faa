"""Distribution functions the clock needs, in NumPy and `math` alone: importing SciPy would take a second."""

import math
from functools import cache

import numpy as np
from numpy.polynomial.hermite_e import hermegauss
from numpy.polynomial.laguerre import laggauss
from numpy.polynomial.legendre import leggauss
from numpy.typing import NDArray

Array = NDArray[np.float64]
Index = NDArray[np.intp]
TINY = 1e-300
"""In place of nothing, where it is divided by or has its logarithm taken."""

_erfc = np.frompyfunc(math.erfc, 1, 1)
_laguerre, _legendre = cache(laggauss), cache(leggauss)

# After one block of 24 MiB, never touched, glibc keeps what is freed for the next array instead of giving it back:
# page faults were a fifth of a roster's time. Elsewhere it does nothing.
np.empty(3 << 20)


def normal_cdf(x: Array) -> Array:
    """P(Z < x), full precision in both tails."""
    return 0.5 * np.asarray(_erfc(-x / math.sqrt(2)), float)


def t5_cdf(x: Array) -> Array:
    """P(t < x) for Student's t with 5 degrees of freedom, in closed form."""
    u = x / math.sqrt(5)
    c = 1 / (1 + u * u)
    return 0.5 + (np.arctan(u) + u * c * (1 + 2 / 3 * c)) / math.pi


def gamma_sf(x: Array, shape: float) -> Array:
    """P(X > x) for a Gamma of this shape and scale 1; 1 at and below 0.

    In closed form where there is one, else by quadrature from the nearer end.
    """
    x = np.maximum(x, 0)
    if shape in {1, 2}:
        return np.asarray((1 + (shape - 1) * x) * np.exp(-x))
    u, w = _laguerre(64)
    beyond = np.exp(-x) * ((x[..., None] + u) ** (shape - 1) @ w)
    u, w = _legendre(64)
    v = (1 + u) / 2
    upto = 4 * x**shape * (np.exp(-x[..., None] * v**8) @ (w * v ** (8 * shape - 1)))
    return np.where(x > shape + 1, beyond / math.gamma(shape), 1 - upto / math.gamma(shape))


def gauss_hermite(n: int) -> tuple[Array, Array]:
    """Nodes and weights that integrate over a standard normal."""
    node, weight = hermegauss(n)
    return node, weight / weight.sum()


def through(rows: Array, link: Array) -> Array:
    """Every row (over the last axis) times `link`, a few rows at a time.

    So small a product BLAS does in this thread. Its own threads wait for each other on a busy machine: we saw
    a forecast take twelve times as long.
    """
    flat, few = rows.reshape(-1, rows.shape[-1]), 8
    whole = len(flat) // few * few
    out = np.empty((len(flat), link.shape[1]))
    np.matmul(flat[:whole].reshape(-1, few, flat.shape[1]), link, out=out[:whole].reshape(-1, few, link.shape[1]))
    np.matmul(flat[whole:], link, out=out[whole:])
    return out.reshape(*rows.shape[:-1], -1)


def share_out(mass: Array) -> Array:
    """Each row scaled to add up to 1 over all its axes; a row without mass stays without."""
    axes = tuple(range(1, mass.ndim))
    return np.asarray(mass / np.maximum(mass.sum(axes, keepdims=True), TINY))
