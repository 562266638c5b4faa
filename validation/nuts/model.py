"""The tree of clocks of docs/forecast.md for one leg, in NumPyro: no grid, no filter, nothing of Restride's.

Left out by hand are only the grade and the ways a setback may have gone, which are discrete, and each marker's offset,
own size and wander, which make its readings one normal vector. Time is bounded by what is known, and the bounds differ
by way: so the sampler walks over free numbers z, which every way turns into days of its own.
"""

from itertools import product
from math import inf, log, prod, sqrt

import jax
import jax.numpy as jnp
import numpy as np
import numpyro
import numpyro.distributions as dist
from jax.scipy.special import gammaincc, logsumexp

START = 20.0
"""Days: about where the sampler sets out."""


def student():
    """Student's t with 5 degrees of freedom and a standard deviation of 1."""
    return dist.StudentT(5.0, 0.0, sqrt(3 / 5))


class Setbacks:
    """Every way the setbacks may have gone: days lost up to and on a day, (ways,)."""

    def __init__(self, table, flares):
        by = table["setback"]
        self.days = sorted(flares)
        self.lost = np.array(list(product(by["days"], repeat=len(flares))), float)
        self.chance = np.array([prod(one) for one in product(by["chance"], repeat=len(flares))])

    def by(self, day):
        """Days lost up to and on a day, (ways,)."""
        return self.lost @ (np.array(self.days) <= day).astype(float)

    def keep(self, possible):
        """Forget the ways that cannot be."""
        self.lost, self.chance = self.lost[possible], self.chance[possible]


def bounds(leg, ways):
    """Days of the clock between which each milestone lies by its own evidence, (ways,) each."""
    told = [(name, lo, inf if hi is None else hi, day - (hi is not None)) for name, day, lo, hi in leg["marks"]]
    told += [("full_training", day, inf, day - 1) for day in leg["flares"]]
    found = {}
    for name, lo, hi, since in told:
        low, high = found.get(name, (np.zeros(len(ways.chance)), np.full(len(ways.chance), inf)))
        gone = ways.by(since)
        found[name] = np.maximum(low, lo - gone), np.minimum(high, np.maximum(hi - gone, 0))
    return found


def prior(table, odds):
    """Log density of log T."""
    shift, by, heavy = table["shift"], table["between"], table["heavy"]
    c = shift["elite"] if odds["setting"] == "elite" else shift["other"]
    c += shift["recurrent"] * odds["recurrent"] + shift["stretch"] * odds["stretch"]
    c += shift.get("protocol", 0.0)  # a: moves T, not B
    c += {"none": 0.0, "intratendinous": shift["intratendinous"], "free": shift["free_tendon"]}[odds["tendon"]]
    kappa = by["log_sd_wide"] if odds["wide"] else by["log_sd"]
    share = heavy["share"] if odds["slow_tail"] else 0.0
    parts = []
    for pi, one in zip(np.array(odds["pi"]) / sum(odds["pi"]), table["component"], strict=True):
        centre = log(one["median"]) + c
        parts.append((pi * (1 - share), centre, np.hypot(one["log_sd"], kappa)))
        parts.append((pi * share, centre + log(heavy["times"]), heavy["log_sd"]))
    weight, centre, sd = (jnp.array(column) for column in zip(*(one for one in parts if one[0] > 0), strict=True))
    return lambda y: logsumexp(jnp.log(weight) + dist.Normal(centre, sd).log_prob(y))


def marker_density(table, marker, told, ways):
    """Log density of one marker's readings given its clock and severity, as one normal vector."""
    told = sorted(told)
    days, y, g = (np.array(column, float) for column in zip(*told, strict=True))
    at = np.stack([np.maximum(day - ways.by(day), 0) for day in days], axis=1)
    by, pain = table["influence"], marker["domain"] == "pain"
    mean, sd = (by["pain"], by["pain_sd"]) if pain else (0.0, by["other_sd"] * marker["sigma"])
    fixed = marker["rho"] ** 2 * np.exp(-np.abs(np.subtract.outer(days, days)) / marker["ell"])
    fixed += np.eye(len(days)) * (marker["sigma"] ** 2 + marker["whole"] / 12)
    fixed += marker["off"] ** 2 + sd**2 * np.outer(g, g)

    def density(way, log_clock, s):
        clock = jnp.exp(log_clock)
        f = 2.0 ** -((jnp.array(at)[way] / (marker["h"] * clock)) ** marker["p"])
        size = marker["alpha"] * (clock / table["clocks"]["reference"]) ** marker["beta"]
        size = jnp.minimum(size, marker["cap"])
        cov = fixed + (marker["omega"] * size) ** 2 * jnp.outer(f, f)
        return dist.MultivariateNormal(size * (1 + marker["lam"] * s) * f + mean * g, cov).log_prob(jnp.array(y))

    return density


def guess_density(table, branch, told, ways):
    """Log density of guesses given their clock: the hope of those who are no clinicians is one number."""
    by, steps = table["opinion"], table[branch]
    names, after = ["full_training", *(one["id"] for one in steps)], {one["id"]: one for one in table["after"]}
    y, centre, cov = [], [], np.zeros((len(told), len(told)))
    for i, (name, day, guess, athlete) in enumerate(told):
        back = [] if name in after else steps[: names.index(name)]
        mean = after[name]["mean"] if name in after else -sum(one["mean"] for one in back)
        var = sum(one["mean"] ** 2 / one["shape"] for one in ([after[name]] if name in after else back))
        y.append(np.log(np.maximum(guess - ways.by(day), 0.5)))
        centre.append(mean + by["optimism"] * athlete)
        cov[i, i] += by["noise"] ** 2 + var
    hope = np.array([float(athlete) for *_, athlete in told])
    cov += by["optimism_sd"] ** 2 * np.outer(hope, hope)
    y, centre = jnp.array(np.stack(y, axis=1)), jnp.array(centre)
    return lambda way, log_clock: dist.MultivariateNormal(log_clock + centre, cov).log_prob(y[way])


def chain_density(table, leg, known):
    """Log density of the milestones with evidence, and those between them and T; each way bounds them itself."""
    steps = table[leg["odds"]["branch"]]
    spoken = [i for i, step in enumerate(steps) if step["id"] in known]
    steps = steps[: spoken[-1] + 1] if spoken else []
    names = [step["id"] for step in reversed(steps)] + ["full_training"]
    low, high, so_far = {}, {}, np.zeros(len(next(iter(known.values()))[0]))
    for name in names:
        so_far = np.maximum(so_far, known.get(name, (so_far, 0))[0])
        low[name], high[name] = so_far, known[name][1] if name in known else np.full(len(so_far), inf)
    possible = np.all([low[name] < high[name] for name in names], axis=0)
    # No milestone may lie after the highest day of a later one.
    ceiling = np.full(len(so_far), inf)
    for name in reversed(names):
        ceiling = np.minimum(ceiling, high[name])
        possible &= low[name] < ceiling
    low, high = ({name: one[possible] for name, one in each.items()} for each in (low, high))
    after = [(step, known[step["id"]][0][possible]) for step in table["after"] if step["id"] in known]

    def density(way, z, zs):
        """T on the clock of this way, with the log density of all milestones and of the change of variables."""
        low_t = jnp.array(low["full_training"])[way]
        day = low_t + jnp.exp(z)
        total, later = z - jnp.log(day), day
        for step, free in zip(steps, zs, strict=True):
            floor = jnp.array(low[step["id"]])[way]
            room = jnp.minimum(jnp.array(high[step["id"]])[way], later) - floor
            at = floor + room * jax.nn.sigmoid(free)
            total += jnp.log(room) + jax.nn.log_sigmoid(free) + jax.nn.log_sigmoid(-free) - jnp.log(at)
            gap = jnp.log(later) - jnp.log(at)
            total += dist.Gamma(step["shape"], step["shape"] / step["mean"]).log_prob(jnp.maximum(gap, 1e-12))
            later = at
        for step, not_by in after:
            gap = jnp.maximum(jnp.log(jnp.array(not_by)[way]) - jnp.log(day), 0)
            total += jnp.log(gammaincc(step["shape"], gap * step["shape"] / step["mean"]))
        return day, total

    return len(steps), possible, density


def build(table, leg):
    """The NumPyro model of one leg: its site `day` is the calendar's day of return by way, `way` their log weights."""
    ways = Setbacks(table, leg["flares"])
    count, possible, milestones = chain_density(table, leg, bounds(leg, ways))
    ways.keep(possible)
    log_prior = prior(table, leg["odds"])
    told = {}
    for name, day, y, under in leg["readings"]:
        told.setdefault(name, []).append((day, y, float(under)))
    markers = [one for one in table["marker"] if one["id"] in told]
    readings = [(one["domain"], marker_density(table, one, told[one["id"]], ways)) for one in markers]
    guesses = guess_density(table, leg["odds"]["branch"], leg["guesses"], ways) if leg["guesses"] else None
    a = table["shift"].get("protocol", 0.0)
    domains = table["domain"] | {"opinion": table["opinion"]["sd"]}
    seen = sorted({domain for domain, _ in readings} | ({"opinion"} if guesses else set()))
    chance, lost = jnp.array(ways.chance), jnp.array(ways.by(inf))

    def model():
        z = log(START) + numpyro.sample("z", dist.ImproperUniform(dist.constraints.real, (), ()))
        zs = numpyro.sample("zs", dist.ImproperUniform(dist.constraints.real, (), (count,)))
        s = numpyro.sample("s", dist.Normal(0, 1))
        xi = table["clocks"]["tissue_sd"] * numpyro.sample("xi", student())
        eta = {name: domains[name] * numpyro.sample(f"eta_{name}", student()) for name in seen}

        def one_way(way):
            day, total = milestones(way, z, zs)
            y = jnp.log(day)
            total += log_prior(y) + jnp.log(chance[way])
            for domain, density in readings:
                total += density(way, y - a - xi + eta[domain], s)
            if guesses:
                total += guesses(way, y - a - xi + eta["opinion"])
            return day + lost[way], total

        day, total = jax.vmap(one_way)(jnp.arange(len(chance)))
        numpyro.factor("ways", logsumexp(total))
        numpyro.deterministic("day", day)
        numpyro.deterministic("way", total)

    return model
