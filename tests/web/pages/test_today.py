"""Today: what the day is about, the plan with its ticks, and nothing of it where the answer is withheld."""

from __future__ import annotations

from tests.web.pages.browser import stands

from restride.web.leg import moment
from restride.web.legs.demo import kept_demo

ZONE = "Europe/Berlin"


def test_it_stands_before_the_check_in(browser, site):
    leg = kept_demo(moment(), ZONE)
    stands(browser, site, f"/leg/{leg.pk}/today", "today-open")
