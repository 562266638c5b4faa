"""Many legs at once say what one leg alone is told, to the last digit."""

from dataclasses import replace

import numpy as np
import pytest
from tests.study.legs import CLINIC, K, registry_of

from restride.forecast import Evidence, Mark
from restride.forecast.clock import run
from restride.forecast.model import model
from restride.study.batch import posteriors
from restride.study.registry import told

DAY = 9
SETTINGS = ("clinic", "elite", "mri")


@pytest.fixture(scope="module")
def courses():
    some = [one for one in registry_of(12, 80, exams=(3, 8)) if one.low > DAY][:6]
    odds = [replace(CLINIC.odds, setting=name, pi=K.clock.base_rates(name)) for name in SETTINGS]
    return [replace(one, odds=odds[i % len(odds)]) for i, one in enumerate(some)]


def test_ragged_legs_of_several_settings_are_forecast_as_each_alone(courses):
    on = model(K.clock)
    known = posteriors(on, [one.odds for one in courses], told(courses, DAY))
    for i, one in enumerate(courses):
        readings = [each for each in one.readings if each.day <= DAY]
        marks = [each for each in one.marks if each.day <= DAY]
        out = Mark("full_training", DAY, DAY, np.inf, "out")
        alone = run(on, one.odds, Evidence(readings, [*marks, out]), "")
        levels = (0.1, 0.5, 0.9)
        assert known.quantile(levels)[i] == pytest.approx([alone.dates.at(p) for p in levels], rel=1e-9)
        assert known.b[i] == pytest.approx(np.array(alone.tissue.mass).sum(0), abs=1e-9)


def test_a_leg_does_not_mind_its_company(courses):
    on = model(K.clock)
    every = posteriors(on, [one.odds for one in courses], told(courses, DAY))
    alone = posteriors(on, [courses[0].odds], told(courses[:1], DAY))
    assert alone.log_evidence[0] == pytest.approx(every.log_evidence[0], rel=1e-9)
    assert alone.t[0] == pytest.approx(every.t[0], abs=1e-12)


def test_all_that_may_be_told_adds_up_to_one(courses):
    on = model(K.clock)
    one = courses[0]
    days = np.arange(0, 400, 1.0)
    split = [replace(one, readings=(), marks=(), low=day, high=day + 1) for day in days]
    rest = replace(one, readings=(), marks=(), low=400.0, high=np.inf)
    known = posteriors(on, [one.odds] * (len(split) + 1), told([*split, rest]))
    assert np.exp(known.log_evidence).sum() == pytest.approx(1)
