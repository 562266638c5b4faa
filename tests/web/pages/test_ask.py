"""The interview in a browser: from "I hurt my hamstring" to an answer."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Browser, Page, expect
from tests.web.conftest import a_leg
from tests.web.pages.asking import Runner
from tests.web.pages.browser import look, stands, violations, visiting

from restride.terms import Status, Urgency
from restride.web.leg import Leg, moment
from restride.web.models import Injury


def kept() -> Leg:
    return Leg(Injury.objects.get(), moment())


def entry(name: str) -> Any:
    return next(one for one in kept().view.entries if one.id == name)


def test_a_plain_strain_reaches_its_answer_in_few_taps(browser: Browser, site: str):
    with visiting(browser, site) as visit:
        runner = Runner(visit.page())
        runner.begin()
        runner.walk(until="worst_pain")
        assert len(runner.asked) <= 18
        expect(runner.page.get_by_text("Nothing open can make it more urgent")).to_be_visible()
        runner.walk()
        expect(runner.page.locator("h1")).to_contain_text("Look after it yourself")
        expect(runner.page.get_by_role("heading", name="Full training: most likely")).to_be_visible()
        look(runner.page, "answer-plain-phone-light")
    found = kept().answer
    assert found.urgency.status is Status.FINISHED
    assert found.urgency.level is Urgency.SELF_MANAGE
    assert len(runner.asked) <= 23
    assert runner.taps <= 28


def test_an_avulsion_without_a_script(browser: Browser, site: str):
    with visiting(browser, site, java_script_enabled=False) as visit:
        told = {"mechanism": "hip_up_knee_straight", "places": ["sit-bone"], "rupture": ["pop", "limp"]}
        runner = Runner(visit.page(), scripted=False, **told, bruise="large", weight_bearing="painful")
        runner.begin()
        runner.walk()
        page = runner.page
        expect(page.locator("h1")).to_contain_text("Have it scanned or seen by a specialist within 3 days")
        expect(page.get_by_text("most likely")).to_have_count(0)
        expect(page.get_by_role("link", name="I have been examined")).to_be_visible()
    assert "hidden_rupture" in [hit.rule for hit in kept().answer.urgency.blocking]


def test_a_fifteen_year_old_gets_no_plan_and_no_date(browser: Browser, site: str):
    with visiting(browser, site) as visit:
        runner = Runner(visit.page(), age="15")
        runner.begin()
        runner.walk()
        expect(runner.page.get_by_text("Under 16 there is no plan here").first).to_be_visible()
        expect(runner.page.get_by_text("There are no dates for a child")).to_be_visible()
        expect(runner.page.get_by_role("link", name="Open today's plan")).to_have_count(0)


def focused(page: Page) -> str:
    """What has the focus: its text or its label."""
    return str(page.evaluate("(e => e.getAttribute('aria-label') || e.innerText || e.id)(document.activeElement)"))


def press_until(page: Page, key: str, wanted: str) -> None:
    for _ in range(60):
        if focused(page).endswith(wanted):
            return
        page.keyboard.press(key)
    raise AssertionError(f"{wanted} is not reached by {key}")


def test_by_keyboard_alone(browser: Browser, site: str):
    leg = a_leg()
    with visiting(browser, site) as visit:
        runner = Runner(visit.page())
        page = runner.page
        page.goto(f"/leg/{leg.pk}/ask")
        press_until(page, "Tab", "None of these")
        page.keyboard.press("Enter")
        runner.gone_on("lung")
        assert "Signs of pressed nerves" in focused(page)
        runner.walk(until="places")
        press_until(page, "Tab", "buttock")
        press_until(page, "ArrowDown", "middle of the thigh at the back, outer side")
        page.keyboard.press("Space")
        expect(page.locator("#bm-in-left-mid-outer")).to_be_checked()
        press_until(page, "Tab", "Keep it and go on")
        page.keyboard.press("Enter")
        runner.gone_on("places")
    assert [str(one) for one in entry("ask-places").places] == ["mid-outer"]


def test_the_map_and_its_list_are_one(browser: Browser, site: str):
    leg = a_leg({"id": "onset", "kind": "onset", "at": "2026-11-01", "by": {"role": "runner"}, "manner": "sudden"})
    with visiting(browser, site) as visit:
        page = visit.page()
        runner = Runner(page)
        runner.turn(leg, "places")
        zone, box = page.locator("#bm-left-sit-bone"), page.locator("#bm-in-left-sit-bone")
        zone.click()
        expect(box).to_be_checked()
        expect(zone).to_have_attribute("aria-pressed", "true")
        shaded = "e => getComputedStyle(e.querySelector('.bm-place')).fillOpacity"
        assert zone.evaluate(shaded) == "0.34"
        box.uncheck()
        expect(zone).to_have_attribute("aria-pressed", "false")
        page.locator("input[value=groin]").check()
        zone.click()
        page.get_by_role("button", name="Keep it").click()
        runner.gone_on("places")
    assert {str(one) for one in entry("ask-places").places} == {"sit-bone", "groin"}


def test_a_question_left_open_is_never_a_no(browser: Browser, site: str):
    leg = a_leg()
    with visiting(browser, site) as visit:
        runner = Runner(visit.page())
        page = runner.page
        page.goto(f"/leg/{leg.pk}/ask")
        for group in ("lung", "cauda_equina"):
            assert runner.step == group
            page.get_by_role("button", name="Leave it open").click()
            runner.gone_on(group)
        page.goto(f"/leg/{leg.pk}/answer")
        expect(page.locator("h1")).to_contain_text("Not finished")
        expect(page.get_by_text("This is not an all-clear")).to_be_visible()
        expect(page.get_by_role("heading", name="Signs of a clot in the lung: any of these?")).to_be_visible()
        group = page.locator("li", has=page.locator("#q-lung"))
        group.get_by_role("button", name="None of these").click()
        page.wait_for_url("**/answer")
        expect(page.locator("#q-lung")).to_have_count(0)
    assert [one.id for one in kept().journal.entries] == ["ask-lung"]


def test_back_and_another_answer_is_a_correction_that_lowers_nothing_silently(browser: Browser, site: str):
    leg = a_leg()
    with visiting(browser, site) as visit:
        runner = Runner(visit.page(), clot=["swelling_calf"])
        page = runner.page
        page.goto(f"/leg/{leg.pk}/ask")
        runner.walk()
        page.get_by_role("link", name="Go on answering").click()
        page.get_by_role("button", name="Back").click()
        runner.gone_on("age")
        expect(page.locator(".so[value=swelling_calf]")).to_be_checked()
        page.locator(".so[value=swelling_calf]").uncheck()
        page.get_by_role("button", name="None of these").click()
        runner.gone_on("clot")
        page.goto(f"/leg/{leg.pk}/answer")
        expect(page.locator("h1")).to_contain_text("Be seen")
        expect(page.get_by_text("An answer was changed or taken back").first).to_be_visible()
    assert [one.kind for one in kept().journal.entries][-1] == "correction"
    assert kept().answer.urgency.level is Urgency.SAME_DAY


def test_its_pages_stand(browser: Browser, site: str):
    stands(browser, site, f"/leg/{a_leg().pk}/ask", "ask-group")


def test_its_map_stands(browser: Browser, site: str):
    leg = a_leg()
    with visiting(browser, site) as visit:
        page = visit.page()
        Runner(page).turn(leg, "places")
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)
            look(page, f"ask-places-phone-{scheme}")
            assert violations(page) == []
        Runner(page).turn(leg, "risks")
        page.locator(".so[value=medicines]").check()
        look(page, "ask-risks-phone-light")
        assert violations(page) == []
