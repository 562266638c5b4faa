"""The generative model drawn at random, written a second time and without any grid, to check the grid by."""

import numpy as np

from restride.forecast import GradeOdds, Mark, Reading
from restride.knowledge import load

CLOCK = load().clock
CLINIC = GradeOdds(CLOCK.base_rates("clinic"), "clinic")
DECILES = np.arange(1, 10) / 10


def student(rng, sd, n):
    return sd * np.sqrt(3 / 5) * rng.standard_t(5, n)


def draw(rng, n, odds=CLINIC):
    """Full training T, the domains' clocks and severity of n legs."""
    pi = np.array(odds.pi) / sum(odds.pi)
    part = rng.choice(len(pi), n, p=pi)
    median = np.array([one.median for one in CLOCK.components])[part]
    sd = np.hypot([one.log_sd for one in CLOCK.components], CLOCK.between.log_sd)[part]
    log_t = np.log(median) + CLOCK.shift.other + sd * rng.standard_normal(n)
    log_b = log_t - student(rng, CLOCK.clocks.tissue_sd, n)
    domains = {name: np.exp(log_b + student(rng, one, n)) for name, one in CLOCK.domains}
    domains["opinion"] = np.exp(log_b + student(np.random.default_rng(n), CLOCK.opinion.sd, n))
    return np.exp(log_t), domains, rng.standard_normal(n)


def steps_back(rng, t):
    """The days of the milestones before full training."""
    days, log = {}, np.log(t)
    for step in CLOCK.fast:
        log = log - rng.gamma(step.shape, step.mean / step.shape, len(t))
        days[step.id] = np.exp(log)
    return days


def healing(marker, days, clock):
    return 2.0 ** -((np.maximum(np.asarray(days, float), 0) / (marker.h * clock[:, None])) ** marker.p)


def start(marker, clock):
    return np.minimum(marker.alpha * (clock / CLOCK.clocks.reference) ** marker.beta, marker.cap)


def covariance(marker, days):
    """Of wander, noise and offset together."""
    gap = np.abs(np.subtract.outer(days, days))
    wander = marker.rho**2 * np.exp(-gap / marker.ell) + marker.off**2
    return wander + np.eye(len(days)) * (marker.sigma**2 + marker.whole / 12)


def read(rng, marker, days, clock, severity):
    """Readings of one marker, (legs, days)."""
    own = 1 + marker.lam * severity + marker.omega * rng.standard_normal(len(clock))
    size = start(marker, clock) * own
    noise = rng.multivariate_normal(np.zeros(len(days)), covariance(marker, days), len(clock))
    return size[:, None] * healing(marker, days, clock) + noise


def log_density(marker, days, y, clock, severity, at=None, under=0.0):  # noqa: PLR0913, PLR0917
    """log p(readings | clock, severity) of each leg, by a dense normal with the size integrated out.

    `at`: days on the clock, (legs, days); `under`: 1 for readings under influence.
    """
    f, d = healing(marker, days if at is None else at, clock), start(marker, clock)
    pain, by, g = marker.domain == "pain", CLOCK.influence, np.broadcast_to(under, (len(days),))
    residual = y - (d * (1 + marker.lam * severity))[:, None] * f - (by.pain if pain else 0) * g
    v = (marker.omega * d) ** 2
    shared = (by.pain_sd if pain else by.other_sd * marker.sigma) ** 2 * np.outer(g, g)
    cov = covariance(marker, np.asarray(days)) + shared + v[:, None, None] * f[:, :, None] * f[:, None, :]
    root = np.linalg.cholesky(cov)
    z = np.linalg.solve(root, residual[:, :, None])[:, :, 0]
    return -0.5 * (z**2).sum(1) - np.log(np.diagonal(root, axis1=1, axis2=2)).sum(1)


def lost_by(rng, flares, n):
    """Draws of the days lost at each setback; a function of the day up to which they count."""
    by = CLOCK.setback
    lost = [rng.choice(by.days, n, p=by.chance) for _ in flares]
    return lambda day: sum((one for one, flare in zip(lost, flares, strict=True) if flare.day <= day), np.zeros(n))


def guessed(guesses, clock, lost):
    """log p(guesses | their clock) by a dense normal with the athletes' optimism integrated out."""
    by, log = CLOCK.opinion, np.zeros(len(clock))
    for athlete in (True, False):
        mine = [one for one in guesses if one.athlete is athlete]
        if mine:
            y = np.stack([np.log(np.maximum(one.guess - lost(one.day), 0.5)) for one in mine], axis=1)
            shared = by.optimism_sd**2 if athlete else 0
            residual = y - np.log(clock)[:, None] - (by.optimism if athlete else 0)
            inverse = np.linalg.inv(np.full((len(mine), len(mine)), shared) + np.eye(len(mine)) * by.noise**2)
            log -= 0.5 * np.einsum("li,ij,lj->l", residual, inverse, residual)
    return log


def weights(rng, n, readings, marks=(), odds=CLINIC, guesses=(), flares=()):  # noqa: PLR0913, PLR0917
    """Day of return of n drawn legs, each with the likelihood of what is known of one leg."""
    t, domains, severity = draw(rng, n, odds)
    lost = lost_by(rng, flares, n)
    log = guessed(guesses, domains["opinion"], lost)
    for marker in CLOCK.markers:
        mine = sorted((one for one in readings if one.marker == marker.id), key=lambda one: one.day)
        if mine:
            y, under = np.array([one.value for one in mine]), np.array([float(bool(one.under)) for one in mine])
            days = [one.day for one in mine]
            at = np.stack([day - lost(day) for day in days], axis=1)
            log += log_density(marker, days, y, domains[marker.domain], severity, at, under)
    reached = {**steps_back(rng, t), "full_training": t}
    weight = np.exp(log - log.max())
    for mark in marks:
        gone = lost(mark.day - int(np.isfinite(mark.hi)))
        weight *= (mark.lo - gone < reached[mark.milestone]) & (reached[mark.milestone] <= mark.hi - gone)
    for flare in flares:
        weight *= t > flare.day - lost(flare.day - 1)
    return t + lost(np.inf), reached, weight


def told(**by_marker):
    """Readings from `marker={day: value}`, one entry a day."""
    return [
        Reading(marker, day, value, f"e{day:03d}")
        for marker, values in by_marker.items()
        for day, value in values.items()
    ]


def not_back(day):
    return Mark("full_training", day, day, np.inf, f"n{day:03d}")


def failed(milestone, day):
    return Mark(milestone, day, day, np.inf, f"f{day:03d}")


def reached(milestone, day):
    return Mark(milestone, day, max(day - 1, 0), max(day, 1), f"r{day:03d}")
