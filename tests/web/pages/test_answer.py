"""The answer's page: the urgent first, and nothing dated while something presses."""

from __future__ import annotations

from playwright.sync_api import Browser
from tests.web.pages.browser import stands

from restride.journal.moment import own_zone
from restride.web.leg import moment
from restride.web.legs.demo import kept_demo


def test_the_demo_leg_stands(browser: Browser, site: str):
    leg = kept_demo(moment(), own_zone().key)
    stands(browser, site, f"/leg/{leg.pk}/answer", "answer-demo")
