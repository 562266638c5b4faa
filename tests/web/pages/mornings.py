"""A runner in the browser: one check-in, tapped as a thumb would."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from django.test import Client
from playwright.sync_api import Page, expect

from restride.web.leg import moment
from restride.web.legs.demo import kept_demo
from restride.web.models import Entry, Injury
from restride.web.store import submit

ZONE = "Europe/Berlin"
expect.set_options(timeout=20_000)  # a machine may be busy; what is waited for has no deadline of its own
USUAL = {"walking": "0", "worst": "1", "stiffness": "1", "new_signs": "none", "painkillers": "none"}
WELL = {"walking": 0, "worst": 1, "stiffness": 1, "new_signs": ["none"], "painkillers": ["none"]}


def here() -> Client:
    return Client(SERVER_NAME="localhost")


def demo() -> Injury:
    return kept_demo(moment(), ZONE)


def path_of(leg: Injury, page: str = "today") -> str:
    return f"/leg/{leg.pk}/{page}"


def tap(page: Page, name: str, value: str) -> None:
    page.locator(f'input[name="{name}"][value="{value}"]').check()


def answer(page: Page, **answers: str) -> int:
    """Tap each answer; how many taps it took."""
    told = USUAL | answers
    for name, value in told.items():
        tap(page, name, value)
    return len(told)


def save(page: Page) -> None:
    page.get_by_role("button", name="Save check-in").click()


def checkins(leg: Injury) -> list[Entry]:
    return list(Entry.objects.filter(injury=leg, kind="checkin").order_by("id"))


def said(leg: Injury, days_ago: int = 0, **answers: Any) -> None:
    """A check-in that was saved before, the worst of it as given."""
    at: datetime = moment() - timedelta(days=days_ago)
    raw = {"kind": "checkin", "id": f"said-{days_ago}-{len(checkins(leg))}", "at": at.isoformat()} | WELL | answers
    submit(leg, raw, moment())
