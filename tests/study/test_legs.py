"""Made-up legs are what the tables say, come back the same from the same seed, and know nothing of a grid."""

from dataclasses import replace

import numpy as np
import pytest

from restride.knowledge import load
from restride.study import MISFITS, World, draw, read, visits

CLOCK = load().clock
CLINIC = World.of(CLOCK, "clinic")


def rng(seed=1):
    return np.random.default_rng(seed)


def test_the_same_seed_draws_the_same_legs_and_another_does_not():
    one, two, other = (draw(CLINIC, 50, rng(seed)) for seed in (1, 1, 2))
    assert (one.t == two.t).all()
    assert not (one.t == other.t).any()


@pytest.mark.parametrize(("part", "median"), [(one, row.median) for one, row in enumerate(CLOCK.components)])
def test_a_component_has_its_median_and_scatter(part, median):
    pi = tuple(float(k == part) for k in range(5))
    legs = draw(replace(CLINIC, odds=replace(CLINIC.odds, pi=pi, setting="elite")), 20_000, rng())
    log = np.log(legs.t)
    sd = np.hypot(CLOCK.components[part].log_sd, CLOCK.between.log_sd)
    assert np.median(log) == pytest.approx(np.log(median), abs=0.03)
    assert log.std() == pytest.approx(sd, rel=0.03)


def test_base_rates_are_the_settings():
    legs = draw(CLINIC, 20_000, rng())
    shares = np.bincount(legs.part, minlength=5) / len(legs)
    assert shares == pytest.approx(CLOCK.base_rates("clinic"), abs=0.01)


def test_milestones_are_passed_in_their_order():
    for branch in ("fast", "distance"):
        world = replace(CLINIC, odds=replace(CLINIC.odds, branch=branch))
        legs = draw(world, 500, rng())
        before = CLOCK.fast if branch == "fast" else CLOCK.distance
        names = [*(one.id for one in reversed(before)), "full_training", "performance"]
        days = np.array([legs.milestone[name] for name in names])
        assert (np.diff(days, axis=0) >= 0).all()
        assert (legs.milestone["full_training"] == legs.t).all()


def test_one_changed_parameter_leaves_all_other_luck_alone():
    slower = replace(CLOCK, clocks=replace(CLOCK.clocks, tissue_sd=0.3))
    one, two = draw(CLINIC, 200, rng()), draw(replace(CLINIC, clock=slower), 200, rng())
    assert (one.t == two.t).all()
    assert (one.severity == two.severity).all()
    moved = np.log(two.tissue / two.t) / np.log(one.tissue / one.t)
    assert moved == pytest.approx(0.3 / CLOCK.clocks.tissue_sd)


def test_a_deficit_heals_with_its_clock():
    legs = draw(CLINIC, 5000, rng())
    seen = read(CLINIC, legs, visits(CLOCK, 28), rng())["strength_outer"]
    mean = seen.y.mean(0)
    assert seen.days == (2, 7, 14, 21, 28)
    assert (np.diff(mean) < 0).all()
    slow, fast = (seen.y[chosen].mean(0) for chosen in (legs.t > 30, legs.t < 15))
    assert (slow > fast + 5).all()


def test_a_slow_tail_makes_late_legs_later_and_leaves_the_early_ones():
    usual = draw(CLINIC, 20_000, rng())
    slow = draw(replace(CLINIC, odds=replace(CLINIC.odds, slow_tail=True)), 20_000, rng())
    assert np.quantile(slow.t, 0.95) > 1.3 * np.quantile(usual.t, 0.95)
    assert np.quantile(slow.t, 0.1) == pytest.approx(np.quantile(usual.t, 0.1), rel=0.1)


def test_each_misfit_changes_what_it_names_and_nothing_else():
    legs = draw(CLINIC, 300, rng())
    plain = read(CLINIC, legs, visits(CLOCK, 7), rng())
    biased = read(replace(CLINIC, truth=MISFITS["examiner_3_deg_6_pct"]), legs, visits(CLOCK, 7), rng())
    assert biased["ake"].y - plain["ake"].y == pytest.approx(3)
    assert (biased["worst_pain"].y == plain["worst_pain"].y).all()
    whole = read(replace(CLINIC, truth=MISFITS["whole_pain"]), legs, visits(CLOCK, 7), rng())["worst_pain"].y
    assert (whole == np.round(whole)).all()
    assert (whole >= 0).all()
    half = read(replace(CLINIC, truth=MISFITS["half_missing"]), legs, visits(CLOCK, 7), rng())["worst_pain"].y
    assert np.isnan(half).mean() == pytest.approx(0.5, abs=0.05)
    later = draw(replace(CLINIC, truth=MISFITS["all_later"]), 300, rng())
    assert later.t / legs.t == pytest.approx(1.25)
    assert (later.tissue == legs.tissue).all()
