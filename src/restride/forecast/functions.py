"""Distribution functions the clock needs, in NumPy and `math` alone: importing SciPy would take a second."""

import math

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

_erfc = np.frompyfunc(math.erfc, 1, 1)


def normal_cdf(x: Array) -> Array:
    """P(Z < x), full precision in both tails."""
    return 0.5 * np.asarray(_erfc(-x / math.sqrt(2)), float)


def t5_cdf(x: Array) -> Array:
    """P(t < x) for Student's t with 5 degrees of freedom, in closed form."""
    u = x / math.sqrt(5)
    c = 1 / (1 + u * u)
    return 0.5 + (np.arctan(u) + u * c * (1 + 2 / 3 * c)) / math.pi


def gamma_sf(x: Array, shape: float) -> Array:
    """P(X > x) for a Gamma of this shape and scale 1; 1 at and below 0."""
    x = np.maximum(x, 0)
    if shape in {1, 2}:
        return np.asarray((1 + (shape - 1) * x) * np.exp(-x))
    near = x < shape + 1
    out = np.empty_like(x)
    out[near] = 1 - _lower_series(x[near], shape)
    out[~near] = _upper_fraction(x[~near], shape)
    return out


def _scale(x: Array, shape: float) -> Array:
    return np.where(x > 0, np.exp(shape * np.log(np.maximum(x, 1e-300)) - x - math.lgamma(shape)), 0)


def _lower_series(x: Array, shape: float) -> Array:
    """P(X <= x) by its power series: converges fast for x below shape + 1."""
    term = np.full_like(x, 1 / shape)
    total = term.copy()
    for n in range(1, 200):
        term = term * x / (shape + n)
        total += term
        if (term <= 1e-17 * total).all():
            break
    return total * _scale(x, shape)


def _upper_fraction(x: Array, shape: float) -> Array:
    """P(X > x) by Legendre's continued fraction, from its tail up: for x above shape + 1."""
    tail = np.zeros_like(x)
    for n in range(80, 0, -1):
        tail = n * (n - shape) / (x + 2 * n + 1 - shape - tail)
    return _scale(x, shape) / (x + 1 - shape - tail)


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


def gauss_hermite(n: int) -> tuple[Array, Array]:
    """Nodes and weights that integrate over a standard normal (Golub and Welsch's eigenvalues)."""
    side = np.sqrt(np.arange(1.0, n))
    nodes, vectors = np.linalg.eigh(np.diag(side, 1) + np.diag(side, -1))
    return nodes, vectors[0] ** 2
