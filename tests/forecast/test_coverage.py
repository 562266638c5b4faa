"""80 % intervals hold 80 % of legs drawn from the model: our own claim about our own method."""

import numpy as np
import pytest
from tests.forecast.legs import CLINIC, CLOCK, draw, read

from restride.forecast.functions import share_out
from restride.forecast.markers import Sums, quadratic, whiten
from restride.forecast.model import model
from restride.forecast.tree import Upward


@pytest.mark.parametrize("now", [2, 7, 14])
def test_eighty_percent_intervals_hold_eighty_percent(now):
    rng = np.random.default_rng(100 + now)
    t, domains, severity = draw(rng, 4000)
    keep = np.flatnonzero(t > now)[:2000]
    assert len(keep) == 2000
    t, severity = t[keep], severity[keep]
    tree, own = model(CLOCK), {}
    for marker in CLOCK.markers:
        days = list(range(now + 1)) if marker.domain == "pain" else [day for day in (2, 7, 14) if day <= now]
        clock = domains[marker.domain][keep]
        y = read(rng, marker, days, clock, severity)
        y[rng.random(y.shape) < 0.2] = np.nan
        day = np.broadcast_to(np.array(days, float), y.shape)
        sums = Sums.of(whiten(marker, tree.grid.days, y, day, day, np.zeros(y.shape)), tree.cells)
        own[marker.domain] = own.get(marker.domain, 0) + quadratic(tree, marker, sums)
    beyond = np.diff(tree.grid.cut(np.full(1, float(now)), np.full(1, np.inf)))
    likely, _ = Upward.of(tree, own, dict.fromkeys(own, np.arange(len(keep)))).at_return(tree)
    mass = share_out(tree.prior(CLINIC).sum(0) * likely * beyond)
    cdf = np.cumsum(mass, 1)
    inside = np.array([np.interp(np.log(day), tree.grid.edge[1:], row) for day, row in zip(t, cdf, strict=True)])
    held = np.mean((inside > 0.1) & (inside < 0.9))
    assert 0.77 < held < 0.83
