"""The first page: the runner's own leg one press away, the demo beside it."""

from __future__ import annotations

from playwright.sync_api import Browser, expect
from tests.web.pages.browser import stands, visiting

from restride.web.models import Injury


def test_a_leg_is_one_press_away(browser: Browser, site: str):
    with visiting(browser, site) as visit:
        page = visit.page()
        page.goto("/")
        page.get_by_role("button", name="Right").click()
        expect(page.locator("h1")).to_be_visible()
        assert [one.side for one in Injury.objects.all()] == ["right"]


def test_the_demo_leg_is_one_press_away_and_made_once(browser: Browser, site: str):
    with visiting(browser, site) as visit:
        page = visit.page()
        for _ in range(2):
            page.goto("/")
            page.get_by_role("button", name="Open the demo leg").click()
        assert Injury.objects.filter(synthetic=True).count() == 1


def test_it_stands_without_and_with_legs(browser: Browser, site: str):
    stands(browser, site, "/", "first")
    with visiting(browser, site) as visit:
        page = visit.page()
        page.goto("/")
        page.get_by_role("button", name="Open the demo leg").click()
    stands(browser, site, "/", "first-with-legs")
