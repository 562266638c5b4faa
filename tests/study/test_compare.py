"""A clock beside published cohorts: figures as they were printed, doubts that hold, fits that find what was put in."""

from dataclasses import replace

import numpy as np
import pytest
from tests.study.legs import K

from restride.knowledge.calibration import Block
from restride.study.cohort import Who, made, paces, world
from restride.study.compare import Beside, against
from restride.study.fit import fit, problem
from restride.study.left_out import checked, steps
from restride.study.parameters import clock_with
from restride.study.published import Target, Unmeasured
from restride.study.statistics import STATISTICS, error, value

BESIDE = Beside(K, K.cohorts, 1, 3000)
FOUND = {one.key: one for one in BESIDE.found()}
MEDIAN, SCATTER = "clock.component.mri_1.median", "clock.component.mri_1.log_sd"
UEFA = "cohorts.ekstrand2012_uefa_mri.groups.mri_1"


def target(key):
    return FOUND[key]


def who(one):
    cohort = K.cohorts[one.cohort]
    return Who(K.calibration.population(cohort.taken or cohort.setting), one.group, cohort.node)


def test_every_recipe_and_every_statistic_is_used_and_known():
    measured = {one.measured.statistic for one in FOUND.values() if isinstance(one, Target)}
    assert measured == set(STATISTICS)
    reads = {name for one in K.calibration.recipes.values() for name in one.reads}
    assert reads <= {one.id for one in K.clock.markers} | {one.id for one in K.clock.fast}


def test_every_block_has_parameters_with_a_range_and_figures_to_meet():
    for block in K.calibration.blocks:
        assert 0 < len(block.parameters) <= 8
        for key in block.targets:
            assert any(f"{one}.".startswith(f"{key}.") for one in FOUND), key
        for key in block.parameters:
            assert K.figure(key).range is not None


@pytest.mark.parametrize(
    ("key", "published", "n"),
    [
        (f"{UEFA}.mean", 17, 118),
        (f"{UEFA}.mean.sd", 10, 118),
        (f"{UEFA}.absence.7.5", 17 / 118, 118),
        ("cohorts.dalton2015_ncaa.groups.above_3_weeks.share", 1 - 0.063, 1142),
        ("cohorts.zein2024.reinjury.at_12_months", 0.17, 308),
        ("cohorts.vermeulen2022_lengthening.groups.early.median.iqr", np.log(35 / 16), 44),
        ("cohorts.ekstrand2016_uefa_mri255.groups.mri_1.mean", 18, 216),
    ],
)
def test_a_figure_is_compared_as_it_was_printed(key, published, n):
    assert target(key).published == pytest.approx(published)
    assert target(key).n == n


@pytest.mark.parametrize(
    ("key", "why"),
    [
        ("cohorts.mulvad2018_runclever.groups.all_running_injuries.median", "no_node"),
        ("cohorts.nielsen2014_novice_runners.groups.all_running_injuries.median", "no_population"),
        ("cohorts.valle2022_mlgr.groups.mlgr_3r.mean", "no_such_grade"),
        ("cohorts.ekstrand2011_secondary.groups.all.mean", "size_unread"),
    ],
)
def test_a_figure_that_cannot_be_compared_says_why(key, why):
    assert target(key) == Unmeasured(key, why)


def test_the_same_luck_gives_the_same_cohort_and_a_small_step_a_small_change():
    one = target(f"{UEFA}.mean")
    near = clock_with(K.clock, {MEDIAN: 14.61})
    values = [BESIDE.values(clock, [one])[0] for clock in (K.clock, K.clock, near)]
    assert values[0] == values[1]
    assert values[2] - values[0] == pytest.approx(np.log(14.61 / 14.6), rel=0.05)


def test_a_larger_cohort_has_a_smaller_error_and_a_printed_one_is_kept():
    one = target(f"{UEFA}.mean")
    cohort = made(world(K.clock, who(one)), who(one), 1, 3000)
    small, large = (error(replace(one, n=n), cohort) for n in (30, 300))
    assert small / large == pytest.approx(10**0.5, rel=0.3)
    assert error(target("cohorts.jacobsen2016.course.worst_pain"), cohort) == pytest.approx(0.2, abs=0.01)


def test_a_group_within_a_band_of_a_reading_is_such_a_group():
    one = target("cohorts.malliaropoulos2010_arom.groups.ake_II.mean")
    cohort = made(world(K.clock, who(one)), who(one), 1, 3000)
    found = cohort.reading("ake", 2)
    assert 0 < len(found) < 3000
    assert ((found >= 10) & (found < 20)).all()


def test_the_elite_clubs_of_many_seasons_have_no_pace_of_their_own():
    assert paces(K.clock, who(target(f"{UEFA}.mean"))) == ()
    assert len(paces(K.clock, who(target("cohorts.reurink2014_mri_at_rtp.groups.all.median")))) == 2


def test_a_fit_finds_the_parameters_that_figures_were_made_with():
    truth = {MEDIAN: 16.0, SCATTER: 0.47}
    keys = [f"{UEFA}.mean", f"{UEFA}.mean.sd", f"{UEFA}.absence.7.5", f"{UEFA}.absence.28.5"]
    seen = [replace(target(key), n=100_000, error=0.002) for key in keys]
    made_with = BESIDE.values(clock_with(K.clock, truth), seen)
    seen = [replace(one, published=one.plain(x)) for one, x in zip(seen, made_with, strict=True)]
    block = Block(id="returns", figures={}, parameters=(MEDIAN, SCATTER), targets=(UEFA,))
    found = fit(problem(BESIDE, block, {}, seen))
    assert found.values == pytest.approx(truth, rel=0.02)
    assert found.mover(0) == MEDIAN
    assert max(abs(one.z) for one in found.after) < max(abs(one.z) for one in found.before) / 5


def test_a_step_without_a_cohort_lands_where_a_whole_fit_does():
    (block,) = (one for one in K.calibration.blocks if one.id == "returns")
    few = replace(block, parameters=(MEDIAN, SCATTER))
    one = problem(BESIDE, few, {}, [each for each in FOUND.values() if isinstance(each, Target)])
    fitted = fit(one)
    stepped = next(each for each in steps(one, fitted) if each.out.cohort == "ekstrand2016_uefa_mri255")
    out = checked(one, stepped, fitted)
    assert out.figures == 4
    assert out.apart < 0.25
    assert out.z_without > out.z


def test_eighty_percent_intervals_hold_cohorts_nobody_has_seen():
    one = target("cohorts.reurink2014_mri_at_rtp.groups.all.median")
    compared = BESIDE.compared([one])[0]
    group, rng = who(one), np.random.default_rng(7)
    held = []
    for _ in range(60):
        slow, late = rng.normal(0, (K.clock.between.log_sd, K.clock.clocks.tissue_sd))
        there = clock_with(K.clock, {"clock.shift.other": K.clock.shift.other + slow + late})
        cohort = made(world(there, group), group, int(rng.integers(1e9)), 300)
        few = cohort.some(rng.integers(0, len(cohort.legs), one.n))
        seen = replace(compared, target=replace(one, published=one.plain(value(one, few))))
        held.append(seen.held)
    assert 0.65 < np.mean(held) < 0.93


def test_the_pace_of_cohorts_is_found_again():
    one = target("cohorts.reurink2014_mri_at_rtp.groups.all.median")
    compared = BESIDE.compared([one])[0]
    rng = np.random.default_rng(3)
    from restride.study.compare import scatter

    off = rng.normal(0, np.hypot(0.5, compared.sampling), 400)
    seen = [replace(compared, target=replace(one, published=one.published * np.exp(x))) for x in off]
    assert scatter(seen) == pytest.approx(0.5, abs=0.06)
    assert scatter(seen[:2]) is None


def test_against_scores_what_can_be_scored():
    found = against(Beside(K, {"reurink2014_mri_at_rtp": K.cohorts["reurink2014_mri_at_rtp"]}, 1, 2000))
    assert [one.target.key for one in found.compared] == ["cohorts.reurink2014_mri_at_rtp.groups.all.median"]
    assert found.held in {0.0, 1.0}
    assert against(Beside(K, {}, 1, 2000)).held is None
