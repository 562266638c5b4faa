"""What goes wrong has a page that says what to do next, and nothing of a leg."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from django.db import connection
from django.test import Client
from playwright.sync_api import Browser
from tests.web.conftest import a_leg
from tests.web.notes import note
from tests.web.pages.browser import stands

from restride.web.store import append

NOBODY = "/leg/00000000-0000-0000-0000-000000000000/journey"


def client() -> Client:
    return Client(raise_request_exception=False, headers={"host": "localhost"})


@pytest.mark.parametrize("path", [NOBODY, "/nowhere", "/leg/1/journey"])
def test_404_says_what_to_do_next(sqlite, path):
    answer = client().get(path)
    assert answer.status_code == 404
    assert "Begin from the first page" in answer.text
    assert "seek care" in answer.text


def test_400_says_what_to_do_next(sqlite):
    answer = client().get("/", headers={"host": "evil.example"})
    assert answer.status_code == 400
    assert "This was not understood" in answer.text


def test_403_of_an_old_form_says_what_to_do_next(sqlite):
    answer = Client(enforce_csrf_checks=True, headers={"host": "localhost"}).post("/demo")
    assert answer.status_code == 403
    assert "load the page anew" in answer.text


def test_500_works_without_a_database_and_tells_nothing(sqlite, monkeypatch):
    leg = a_leg()
    append(leg, note("n", "calf swollen"))

    def broken(*_):
        raise RuntimeError("calf swollen")

    monkeypatch.setattr("restride.web.journey.views.days", broken)
    answer = client().get(f"/leg/{leg.pk}/journey")
    assert answer.status_code == 500
    assert "Something broke in Restride" in answer.text
    assert "swollen" not in answer.text
    assert str(leg.pk) not in answer.text


def test_a_database_that_is_not_migrated_says_what_to_do(sqlite):
    connection.close()
    sqlite.write_bytes(b"")
    answer = client().get("/")
    assert answer.status_code == 503
    assert "restride serve" in answer.text


def test_a_database_that_is_damaged_says_what_to_do(sqlite):
    connection.close()
    sqlite.write_bytes(b"not a database, " * 500)
    answer = client().get("/")
    assert answer.status_code == 503
    assert "restore FILE" in answer.text


def test_a_database_that_is_locked_says_what_to_do(sqlite):
    leg = a_leg()
    connection.settings_dict["OPTIONS"]["timeout"] = 0.1
    connection.close()
    with closing(sqlite3.connect(sqlite)) as other:
        other.execute("BEGIN EXCLUSIVE")
        answer = client().post(f"/leg/{leg.pk}/write/note", {"id": "n", "has-text": "1", "text": "x"})
    assert answer.status_code == 503
    assert "Another program holds it" in answer.text


def test_pages_of_the_app_itself_need_no_database(sqlite):
    connection.close()
    sqlite.write_bytes(b"not a database, " * 500)
    for path in ("/about", "/settings"):
        assert client().get(path).status_code == 200


def test_an_error_page_is_in_the_chosen_language(sqlite):
    here = client()
    here.cookies["lang"] = "pseudo"
    assert "first page" not in here.get("/nowhere").text


def test_it_stands(browser: Browser, site: str, monkeypatch):
    # A browser reports a 404 on its console by itself.
    monkeypatch.setattr("tests.web.pages.browser.Visit.page", lambda self: self.context.new_page())
    stands(browser, site, "/nowhere", "404")
