"""A walk over every page in the pseudo-locale: plain English that did not come from the catalogue is found.

What stays plain is marked `translate="no"`, as browsers' own translators read it: names, ids, what people and sources
wrote, what is typed; and `typed words`, [codes] and “quotes” as at the terminal.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser

import pytest
from django.test import Client
from django.urls import URLPattern, get_resolver, reverse
from tests.cli.test_pseudo_locale import plain
from tests.web.conftest import a_leg
from tests.web.notes import onset

from restride.journal.moment import own_zone
from restride.web.leg import moment
from restride.web.legs.demo import kept_demo
from restride.web.models import Injury

SILENT = {"script", "style", "symbol"}
VOID = {"area", "base", "br", "col", "hr", "img", "input", "link", "meta", "use", "circle", "path", "rect", "line"}
SPOKEN = ("aria-label", "title", "alt", "placeholder")


class Read(HTMLParser):
    """Gathers what a person reads or hears of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[bool] = []
        self.said: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        mute = tag in SILENT or given.get("translate") == "no" or any(self.open)
        if not mute:
            self.said += [text for name in SPOKEN if (text := given.get(name))]
        if tag not in VOID:
            self.open.append(mute)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in VOID:
            self.handle_starttag(tag, attrs)
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID and self.open:
            self.open.pop()

    def handle_data(self, data: str) -> None:
        if not any(self.open):
            self.said.append(data)


def english(html: str) -> list[str]:
    page = Read()
    page.feed(html)
    return plain(re.sub(r"· Restride\b|https?://\S+", " ", " ".join(page.said)))


def patterns(resolver=None) -> Iterator[URLPattern]:
    for one in (resolver or get_resolver()).url_patterns:
        if isinstance(one, URLPattern):
            yield one
        else:
            yield from patterns(one)


NO_PAGES = {"chart-style", "health"}


def pages(leg: Injury) -> Iterator[str]:
    """Every address that can be looked at."""
    for one in patterns():
        if one.name and one.name not in NO_PAGES and set(one.pattern.converters) <= {"leg"}:
            yield reverse(one.name, kwargs={"leg": leg.pk} if one.pattern.converters else {})


def fresh() -> Injury:
    return a_leg()


def blocked() -> Injury:
    story = {"id": "i", "kind": "intake", "at": "2026-03-01", "by": {"role": "runner"}, "chest_pain": "yes"}
    return a_leg(onset("o"), story)


def demo() -> Injury:
    return kept_demo(moment(), own_zone().key)


@pytest.mark.parametrize("made", [fresh, blocked, demo], ids=lambda made: made.__name__)
def test_no_page_says_anything_that_the_catalogue_did_not_give(sqlite, made):
    leg, client, found = made(), Client(headers={"host": "localhost"}), {}
    client.cookies["lang"] = "pseudo"
    for path in pages(leg):
        answer = client.get(path)
        if answer.status_code == 200 and answer["Content-Type"].startswith("text/html"):
            found[path.replace(str(leg.pk), "LEG")] = english(answer.content.decode())
    assert len(found) > 10
    lines = [f"{path}: {' '.join(words)[:300]}" for path, words in found.items() if words]
    assert not lines, "\n".join(lines)
