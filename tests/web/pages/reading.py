"""Pages asked for without a browser, and read as text."""

from __future__ import annotations

import re
from datetime import timedelta
from html import unescape
from typing import Any

from django.test import Client

from restride.demo import FILE
from restride.journal import read_file, read_raw, to_raw
from restride.web.leg import moment
from restride.web.legs.demo import moved
from restride.web.models import Injury
from restride.web.store import keep_journal
from restride.words.dates import MONTHS, SHORT

ZONE = "Europe/Lisbon"
RUNNER, PHYSIO = {"role": "runner"}, {"role": "physio", "name": "I. Duarte"}
FINE = {
    "kind": "checkin",
    "new_signs": ["none"],
    "painkillers": ["none"],
    "limp": "no",
    "after_session": "usual",
    "walking": 0,
    "worst": 1,
}
DATED = re.compile(rf"\d (?:{'|'.join(name.strip() for name in (*MONTHS, *SHORT))})\b")
"""A date as pages write it."""
ENGLISH = re.compile(r"\b[A-Za-z]{3,}\b")
"""A word that nobody accented."""


def client(**cookies: str) -> Client:
    """A client of this machine, with its own taste."""
    found = Client(SERVER_NAME="127.0.0.1")
    for name, value in cookies.items():
        found.cookies[name] = value
    return found


def demo(*more: dict[str, Any], **athlete: Any) -> Injury:
    """The demo leg with entries of half an hour ago, or with other facts of its runner."""
    raw = to_raw(moved(read_file(FILE), moment()), mode="json")
    raw["athlete"] = {key: value for key, value in (raw["athlete"] | athlete).items() if value is not None}
    at = (moment() - timedelta(minutes=30)).isoformat()
    raw["entry"] += [{"id": f"more-{n}", "at": at, "by": RUNNER} | one for n, one in enumerate(more)]
    return keep_journal(read_raw(raw))


def text_of(html: str) -> str:
    """The main part of a page as text, without its drawings."""
    main = html[html.index("<main") : html.index("</main>")]
    bare = re.sub(r"<svg\b.*?</svg>", " ", main, flags=re.S)
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", bare)).split())


def read(path: str, **cookies: str) -> str:
    """The page at a path as text."""
    return text_of(client(**cookies).get(path).content.decode())
