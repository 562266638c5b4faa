"""When: the span and what holds it back; no date where none may be given."""

from __future__ import annotations

from playwright.sync_api import Browser
from tests.web.pages.browser import stands

from restride.web.leg import moment
from restride.web.legs.demo import kept_demo

ZONE = "Europe/Lisbon"


def test_it_stands_with_a_date(browser: Browser, site: str):
    demo = kept_demo(moment(), ZONE)
    stands(browser, site, f"/leg/{demo.pk}/when", "when")
