"""Settings that a browser keeps, and what Restride says of itself."""

from __future__ import annotations

import re

import pytest
from django.conf import settings
from django.test import Client
from playwright.sync_api import Browser, expect
from tests.web.pages.browser import stands, visiting

import restride
from restride.knowledge import load

HERE = {"headers": {"host": "localhost"}}
GOOD = {"lang": "en", "theme": "dark", "units": "imperial", "emergency": "999"}


def test_what_is_chosen_holds_on_every_page(browser: Browser, site: str):
    with visiting(browser, site, java_script_enabled=False) as visit:
        page = visit.page()
        page.goto("/settings")
        page.get_by_label("dark", exact=True).check()
        page.get_by_label("miles").check()
        page.get_by_label("Emergency number").fill("999")
        page.get_by_role("button", name="Keep").click()
        expect(page.get_by_role("status")).to_have_text("Kept.")
        page.goto("/about")
        assert page.locator("html").get_attribute("data-theme") == "dark"
        expect(page.locator("main")).to_contain_text("call 999")


def test_its_pages_stand(browser: Browser, site: str):
    stands(browser, site, "/settings", "settings")
    stands(browser, site, "/about", "about")


def test_the_cookies_hold_nothing_but_what_was_chosen(sqlite):
    answer = Client(**HERE).post("/settings", GOOD)
    assert answer.status_code == 302
    assert {name: one.value for name, one in answer.cookies.items()} == GOOD
    assert all(one["httponly"] and one["samesite"] == "Strict" for one in answer.cookies.values())


@pytest.mark.parametrize(
    "bad", [{"emergency": "call"}, {"emergency": "1"}, {"lang": "xx"}, {"theme": "pink"}, {"units": ""}]
)
def test_what_cannot_be_chosen_is_refused(sqlite, bad):
    answer = Client(**HERE).post("/settings", GOOD | bad)
    assert answer.status_code == 400
    assert not set(answer.cookies) & set(GOOD)


def test_a_wrong_number_is_said_beside_its_field(sqlite):
    text = Client(**HERE).post("/settings", GOOD | {"emergency": "call"}).text
    assert "Enter two to six digits" in text
    assert 'value="call"' in text


@pytest.mark.parametrize(("path", "method"), [("/settings", "delete"), ("/about", "post")])
def test_a_wrong_method_is_refused(sqlite, path, method):
    assert getattr(Client(**HERE), method)(path).status_code == 405


def test_about_says_what_it_is_not_what_it_rests_on_and_where_the_data_lies(sqlite):
    text = Client(**HERE).get("/about").text
    knowledge = load()
    for words in (
        "Untested in patients",
        "No clinician has signed",
        "anyone who can use your account",
        "Apache License",
    ):
        assert words in text
    assert str(settings.DATA) in text
    assert restride.__version__ in text
    assert knowledge.version in text
    assert f"{len(knowledge.sources)} sources" in text
    assert "/learn/sources" in text
    assert "nothing tells whose connection it is" in text


def test_on_postgresql_it_says_so(on_postgresql):
    assert "PostgreSQL database that DATABASE_URL names" in Client(**HERE).get("/about").text


@pytest.mark.parametrize("path", ["/settings", "/about"])
def test_no_plain_english_is_left_in_another_language(sqlite, path):
    client = Client(**HERE)
    client.cookies["lang"] = "pseudo"
    main = re.search(r"<main.*?</main>", client.get(path).text, re.DOTALL)[0]
    text = re.sub(r"<code[^>]*>.*?</code>|“.*?”|<[^>]*>|&\w+;", " ", main, flags=re.DOTALL)
    assert [word for word in re.findall(r"[A-Za-z]{3,}", text) if word not in ("doi", "PubMed", "English")] == []
