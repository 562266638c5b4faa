"""The interview in a browser: from "I hurt my hamstring" to an answer."""

from __future__ import annotations

from playwright.sync_api import Browser
from tests.web.pages.asking import Runner
from tests.web.pages.browser import visiting

from restride.terms import Status, Urgency
from restride.web.leg import Leg, moment
from restride.web.models import Injury


def kept() -> Leg:
    return Leg(Injury.objects.get(), moment())


def test_a_plain_strain_reaches_its_answer_in_few_taps(browser: Browser, site: str):
    with visiting(browser, site) as visit:
        runner = Runner(visit.page())
        runner.begin()
        runner.walk()
        assert runner.page.url.endswith("/answer")
    found = kept().answer
    assert found.urgency.status is Status.FINISHED
    assert found.urgency.level is Urgency.SELF_MANAGE
    assert found.forecast is not None
    assert len(runner.asked) <= 23
    assert runner.taps <= 28
