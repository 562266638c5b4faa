"""Makes reference.json: NUTS on every leg of legs.json, until the deciles of the return rest on enough draws.

Called as  python make.py legs.json > reference.json
"""

import json
import os
import platform
import sys
import time
from importlib.metadata import version
from multiprocessing import get_context

os.environ.setdefault("JAX_PLATFORMS", "cpu")
os.environ.setdefault("XLA_FLAGS", "--xla_cpu_parallel_codegen_split_count=1")  # in parallel it was seen to hang

import jax
import numpy as np
import numpyro
from model import build
from numpyro.diagnostics import effective_sample_size, split_gelman_rubin
from numpyro.infer import MCMC, NUTS, init_to_uniform

LEVELS = np.arange(1, 10) / 10
CHAINS, WARMUP, ROUND, MOST = 32, 1000, 1000, 40
ENOUGH = 20_000


def rounds(model, key):
    """Returns drawn, (chains, draws), a further round at each step; the way of the setbacks is drawn with them."""
    kernel = NUTS(model, dense_mass=True, target_accept_prob=0.9, init_strategy=init_to_uniform(radius=1))
    mcmc = MCMC(
        kernel, num_warmup=WARMUP, num_samples=ROUND, num_chains=CHAINS, chain_method="vectorized", progress_bar=False
    )
    days, diverged, rng = [], 0, np.random.default_rng(5)
    for _ in range(MOST):
        mcmc.run(key, extra_fields=("diverging",))
        draws, diverged = (
            mcmc.get_samples(group_by_chain=True),
            diverged + int(mcmc.get_extra_fields()["diverging"].sum()),
        )
        day, way = np.asarray(draws["day"]), np.asarray(draws["way"])
        gumbel = rng.gumbel(size=way.shape)
        days.append(np.take_along_axis(day, (way + gumbel).argmax(-1)[..., None], -1)[..., 0])
        yield np.concatenate(days, axis=1), diverged
        mcmc.post_warmup_state = mcmc.last_state
        key = mcmc.post_warmup_state.rng_key


def effective(days, deciles):
    """The least effective size among the nine events "back by the decile" and the day itself."""
    sizes = [effective_sample_size((days <= one).astype(float)) for one in deciles]
    return np.array(sizes), float(min(*sizes, effective_sample_size(np.log(days))))


def run(table, leg, seed):
    """Deciles of the return, their Monte Carlo errors as shares of the day, and what they rest on."""
    start = time.perf_counter()
    for days, diverged in rounds(build(table, leg), jax.random.PRNGKey(seed)):  # noqa: B007 - both said below
        deciles = np.quantile(days, LEVELS)
        sizes, least = effective(days, deciles)
        if least >= ENOUGH:
            break
    slope = np.log(np.quantile(days, LEVELS + 0.02) / np.quantile(days, LEVELS - 0.02)) / 0.04
    return {
        "deciles": deciles.round(5).tolist(),
        "error": (np.sqrt(LEVELS * (1 - LEVELS) / sizes) * slope).round(6).tolist(),
        "effective": round(least),
        "draws": int(days.size),
        "r_hat": round(float(split_gelman_rubin(np.log(days))), 4),
        "diverged": diverged,
        "seconds": round(time.perf_counter() - start, 1),
    }


def alone(task):
    """One leg, by its name."""
    table, name, leg, seed = task
    numpyro.enable_x64()
    return name, run(table, leg, seed)


def main(path):
    """Print the reference."""
    with open(path, encoding="utf-8") as file:
        given = json.load(file)
    found = {}
    tasks = [(given["clock"], name, leg, seed) for seed, (name, leg) in enumerate(given["legs"].items())]
    # A process a leg: what is compiled for some thirty is more than one process may map.
    with get_context("spawn").Pool(1, maxtasksperchild=1) as pool:
        for name, one in pool.imap(alone, tasks):
            found[name] = one
            print(name, one, file=sys.stderr, flush=True)
    about = {
        "program": "numpyro.infer.NUTS",
        "version": ", ".join(f"{one} {version(one)}" for one in ("numpyro", "jax", "numpy"))
        + f", Python {platform.python_version()}",
        "call": f"NUTS(model, dense_mass=True, target_accept_prob=0.9), {CHAINS} chains, {WARMUP} draws to warm up",
        "tolerance": {"relative": 0.01, "errors": 2},
        "why": "a decile may be off by 1 % for the grid and by two of its own Monte Carlo errors",
        "machine": f"{os.cpu_count()} processors, {platform.machine()}",
    }
    print(json.dumps(about | {"legs": found}, indent=1))


if __name__ == "__main__":
    main(sys.argv[1])
