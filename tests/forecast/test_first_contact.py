"""Who first tells of a leg is not back yet: injuries over in a day are never told of."""

from math import inf

from tests.forecast.legs import CLINIC
from tests.forecast.test_readings import KNOWLEDGE, entry, milestone, view

from restride.assess.recovery import evidence
from restride.forecast import Forecast, forecast


def marks(*entries):
    got = evidence(view(*entries), KNOWLEDGE.clock.milestones(CLINIC.branch), KNOWLEDGE).marks
    return [(one.milestone, one.lo, one.hi, one.entry) for one in got]


def median(*entries):
    got = forecast(view(*entries), CLINIC, KNOWLEDGE)
    assert isinstance(got, Forecast)
    return got.dates.median


def test_the_first_intake_says_not_back_on_its_day_and_a_later_one_says_nothing_more():
    assert marks(entry("intake", 3), entry("intake", 9)) == [("full_training", 3, inf, "intake3")]


def test_an_intake_on_the_day_itself_cuts_nothing():
    assert marks(entry("intake", 0)) == []


def test_who_writes_the_story_down_after_the_return_has_been_back():
    back = milestone(8, "full_training", "reached")
    assert ("full_training", 9, inf, "intake9") not in marks(back, entry("intake", 9))


def test_a_later_first_contact_dates_the_return_later():
    assert median(entry("intake", 1)) < median(entry("intake", 6)) < median(entry("intake", 20))
