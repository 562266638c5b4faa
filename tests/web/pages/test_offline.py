"""Without a connection: the check-in is kept on the phone, speaks, and is sent once."""

from __future__ import annotations

import json
import re
from contextlib import suppress
from datetime import datetime
from functools import partial

import pytest
from playwright.sync_api import Browser, Error, Page, Route, expect
from tests.web.pages.browser import Visit, stands, visiting
from tests.web.pages.mornings import answer, checkins, demo, here, path_of, save, tap

from restride.web import keep

KEPT = re.compile(r"Saved on this phone at \d\d:\d\d\.")
WAITING = """() => new Promise((yes) => {
  const opening = indexedDB.open("restride", 1);
  opening.onsuccess = () => {
    const asked = opening.result.transaction("waiting").objectStore("waiting").count();
    asked.onsuccess = () => yes(asked.result);
  };
})"""


def ready(page: Page) -> None:
    """The worker is there and has kept what it keeps."""
    page.evaluate("navigator.serviceWorker.ready.then(() => true)")
    page.wait_for_function("caches.match('/offline').then(Boolean)")


def refuse(status: int, route: Route) -> None:
    route.fulfill(status=status)


def keep_offline(visit: Visit, page: Page, **chosen: str) -> None:
    """A check-in is answered and saved without a connection, and the phone keeps it."""
    visit.context.set_offline(True)
    answer(page, **chosen)
    save(page)
    expect(page.get_by_text(KEPT)).to_be_visible()


def settled(page: Page) -> None:
    for _ in range(200):
        with suppress(Error):  # the page goes on by itself once it has sent
            if page.evaluate(WAITING) == 0:
                return
        page.wait_for_timeout(100)
    raise AssertionError("something still waits")


def test_an_open_page_keeps_what_cannot_be_sent_and_sends_it_once(browser: Browser, site: str):
    leg = demo()
    before = len(checkins(leg))
    with visiting(browser, site) as visit:
        page = visit.page()
        page.goto(path_of(leg))
        keep_offline(visit, page)
        assert len(checkins(leg)) == before
        visit.context.set_offline(False)
        expect(page.get_by_role("heading", name="Checked in at")).to_be_visible()
        settled(page)
        visit.said.clear()
    assert len(checkins(leg)) == before + 1


def test_four_flushes_at_once_send_one_row_with_the_moment_of_the_phone(browser: Browser, site: str):
    leg = demo()
    before = len(checkins(leg))
    with visiting(browser, site) as visit:
        page = visit.page()
        page.goto(path_of(leg))
        ready(page)
        visit.context.set_offline(True)
        page.goto(path_of(leg))
        expect(page.get_by_role("heading", name="No connection")).to_be_visible()
        tap(page, "new_signs", "numb_or_weak_foot")
        expect(page.get_by_role("alert")).to_contain_text("Be seen today, within 12 hours")
        answer(page)
        pressed = datetime.now().astimezone()
        save(page)
        expect(page.get_by_text(KEPT)).to_be_visible()
        visit.context.set_offline(False)
        other = visit.page()
        other.goto("/offline")
        send = "() => import('/static/restride/kept.js').then((kept) => Promise.all([kept.flush(), kept.flush()]))"
        for one in (page, other):
            with suppress(Error):  # it may have sent by itself by now and gone on
                one.evaluate(f"void ({send})()")
        settled(other)
        visit.said.clear()
    rows = checkins(leg)
    assert len(rows) == before + 1
    assert abs((datetime.fromisoformat(json.loads(rows[-1].payload)["at"]) - pressed).total_seconds()) < 60


def test_a_dead_server_and_a_refused_token_keep_it(browser: Browser, site: str):
    leg = demo()
    before = len(checkins(leg))
    with visiting(browser, site) as visit:
        page = visit.page()
        page.goto(path_of(leg))
        for status in (500, 403):
            page.route("**/checkin", partial(refuse, status))
            answer(page)
            with page.expect_response("**/checkin"):
                save(page)
            expect(page.get_by_text(KEPT)).to_be_visible()
            with page.expect_response("**/checkin"):
                page.reload()
            page.unroute("**/checkin")
        assert len(checkins(leg)) == before
        page.reload()
        expect(page.get_by_role("heading", name="Checked in at")).to_be_visible()
        settled(page)
        visit.said.clear()
    assert len(checkins(leg)) == before + 2


def test_what_the_server_refuses_is_shown_and_not_kept(browser: Browser, site: str):
    leg = demo()
    with visiting(browser, site) as visit:
        page = visit.page()
        page.goto(path_of(leg))
        page.evaluate("document.querySelector('input[name=walking][value=\"10\"]').value = '99'")
        answer(page, walking="99")
        save(page)
        expect(page.get_by_text("Not saved yet.")).to_be_visible()
        settled(page)
        visit.said.clear()


def test_one_that_is_refused_later_is_named(browser: Browser, site: str):
    leg = demo()
    with visiting(browser, site) as visit:
        page = visit.page()
        page.goto(path_of(leg))
        page.evaluate("document.querySelector('input[name=walking][value=\"10\"]').value = '99'")
        keep_offline(visit, page, walking="99")
        visit.context.set_offline(False)
        expect(page.get_by_text("could not be used. Please check in again.")).to_be_visible()
        settled(page)
        visit.said.clear()


@pytest.mark.parametrize(("status", "why"), [(400, "it could not be read"), (413, "it is too large")])
def test_what_the_app_will_never_take_stays_in_sight_and_is_not_sent_again(browser: Browser, site: str, status, why):
    leg = demo()
    before, sent = len(checkins(leg)), []
    with visiting(browser, site) as visit:
        page = visit.page()
        page.goto(path_of(leg))
        page.on("request", lambda one: sent.append(one.url) if one.method == "POST" else None)
        page.route("**/checkin", partial(refuse, status))
        answer(page, worst="3")
        save(page)
        expect(page.get_by_text(f"the app would not take it, for {why}")).to_be_visible()
        page.reload()
        expect(page.get_by_text(f"the app would not take it, for {why}")).to_be_visible()
        assert len(sent) == 1
        page.unroute("**/checkin")
        page.get_by_role("button", name="Open it").click()
        expect(page.locator('input[name="worst"][value="3"]')).to_be_checked()
        save(page)
        expect(page.get_by_role("heading", name="Checked in at")).to_be_visible()
        settled(page)
        visit.said.clear()
    assert len(checkins(leg)) == before + 1


def test_what_the_app_will_never_take_can_be_thrown_away(browser: Browser, site: str):
    leg = demo()
    before = len(checkins(leg))
    with visiting(browser, site) as visit:
        page = visit.page()
        page.goto(path_of(leg))
        page.route("**/checkin", partial(refuse, 413))
        answer(page)
        save(page)
        page.get_by_role("button", name="Throw it away").click()
        expect(page.get_by_text("the app would not take it")).to_be_hidden()
        settled(page)
        page.reload()
        expect(page.get_by_text("the app would not take it")).to_be_hidden()
        visit.said.clear()
    assert len(checkins(leg)) == before


def test_what_waited_for_a_leg_that_was_erased_goes_with_it(browser: Browser, site: str):
    leg, other = demo(), demo()
    with visiting(browser, site) as visit:
        page = visit.page()
        page.goto(path_of(leg))
        keep_offline(visit, page)
        keep.erase(leg.athlete)
        visit.context.set_offline(False)
        page.goto(path_of(other))
        settled(page)
        visit.said.clear()


def test_where_nobody_is_left_the_browser_keeps_nothing(browser: Browser, site: str):
    leg = demo()
    with visiting(browser, site) as visit:
        page = visit.page()
        page.goto(path_of(leg))
        ready(page)
        page.goto("/erase")
        page.get_by_label("Yes, erase it. There is no way back.").check()
        page.get_by_role("button", name="Erase", exact=True).click()
        page.wait_for_url("**/")
        assert page.evaluate("indexedDB.databases()") == []
        assert page.evaluate("caches.keys()") == []


def test_a_browser_that_can_keep_nothing_sends_as_without_a_script(browser: Browser, site: str):
    leg = demo()
    with visiting(browser, site) as visit:
        page = visit.page()
        page.add_init_script("Object.defineProperty(Navigator.prototype, 'locks', { value: undefined })")
        page.goto(path_of(leg))
        answer(page)
        save(page)
        expect(page.get_by_role("heading", name="Checked in at")).to_be_visible()


def test_the_worker_keeps_no_record(browser: Browser, site: str):
    leg = demo()
    with visiting(browser, site) as visit:
        page = visit.page()
        page.goto(path_of(leg))
        ready(page)
        page.reload()
        page.goto(path_of(leg, "when"))
        kept = page.evaluate(
            "caches.keys().then(async (names) => (await Promise.all(names.map((name) => caches.open(name)"
            ".then((cache) => cache.keys())))).flat().map((one) => new URL(one.url).pathname))"
        )
    assert "/offline" in kept
    assert all(path == "/offline" or path.startswith("/static/") for path in kept)


@pytest.mark.parametrize("path", ["/sw.js", "/offline", "/manifest.webmanifest"])
def test_the_app_s_own_files_are_never_stored_by_the_browser(sqlite, path):
    answered = here().get(path)
    assert answered.status_code == 200
    assert answered.headers["Cache-Control"] == "no-store"
    assert here().post(path).status_code == 405


def test_the_app_can_be_installed(sqlite):
    from django.contrib.staticfiles.finders import find

    told = json.loads(here().get("/manifest.webmanifest").content)
    assert told["start_url"] == "/"
    assert told["display"] == "standalone"
    assert {"192x192", "512x512"} <= {icon["sizes"] for icon in told["icons"]}
    assert all(find(icon["src"].removeprefix("/static/")) for icon in told["icons"])


def test_the_offline_page_holds_no_leg_and_its_files_are_all_kept(sqlite):
    from restride.web.today.app import WORKER

    leg = demo()
    page = here().get("/offline").content.decode()
    assert str(leg.pk) not in page
    files = re.findall(r'(?:href|src)="/static/restride/([\w.-]+)"', page)
    worker = WORKER.read_text("utf-8")
    assert files
    assert all(f'"{name}"' in worker for name in files)


def test_the_offline_page_stands(browser: Browser, site: str):
    stands(browser, site, "/offline", "today-offline")
