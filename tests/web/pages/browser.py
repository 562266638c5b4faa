"""A person with a browser: pages at a width, in light or dark, and what must hold on each of them."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page, ViewportSize

ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
PHONE, DESK = ViewportSize(width=360, height=780), ViewportSize(width=1280, height=900)
SIZES: dict[str, ViewportSize] = {"phone": PHONE, "desk": DESK}
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
TAGS = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice", "wcag2aaa")
ALBUM = os.environ.get("RESTRIDE_ALBUM")
"""A folder that gets a picture of every page that is looked at."""


def chromium() -> str | None:
    return shutil.which("chromium")


@dataclass
class Visit:
    """One browser at one site. `said` gathers errors of its console: none is expected."""

    context: BrowserContext
    base: str
    said: list[str] = field(default_factory=list)

    def page(self) -> Page:
        page = self.context.new_page()
        page.on("console", lambda one: self.said.append(one.text) if one.type in ("error", "warning") else None)
        page.on("pageerror", lambda error: self.said.append(str(error)))
        return page


@contextmanager
def visiting(browser: Browser, base: str, **how: Any) -> Iterator[Visit]:
    """A fresh browser profile on the site; its console must stay silent."""
    options: dict[str, Any] = {"viewport": PHONE, "base_url": base, "reduced_motion": "reduce"} | how
    context = browser.new_context(**options)
    context.set_default_timeout(10_000)
    visit = Visit(context, base)
    try:
        yield visit
    finally:
        context.close()
    assert visit.said == []


def violations(page: Page) -> list[str]:
    """What axe finds on the page, its folds open. AAA contrast is asked of all text, so that AA need not be."""
    page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
    asked = {"runOnly": {"type": "tag", "values": list(TAGS)}, "rules": {"color-contrast": {"enabled": False}}}
    found = Axe().run(page, options=asked).response["violations"]
    return [f"{one['id']}: {node['html'][:160]}" for one in found for node in one["nodes"]]


def sideways(page: Page) -> int:
    """By how many pixels the page is wider than its window."""
    return int(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))


def look(page: Page, name: str) -> None:
    """Keep a picture for whoever wants to look."""
    if ALBUM:
        folder = Path(ALBUM)
        folder.mkdir(parents=True, exist_ok=True)
        page.screenshot(path=folder / f"{name}.png", full_page=True)


def stands(browser: Browser, base: str, path: str, name: str) -> None:
    """The page at both widths, light and dark: no violation of axe, no sideways scroll, no word on the console."""
    with visiting(browser, base) as visit:
        page = visit.page()
        page.goto(path)
        for size, view in SIZES.items():
            page.set_viewport_size(view)
            assert sideways(page) <= 0, f"{name} at {size}"
            for scheme in SCHEMES:
                page.emulate_media(color_scheme=scheme)
                look(page, f"{name}-{size}-{scheme}")
                found = violations(page)
                assert found == [], f"{name} at {size}, {scheme}: {found}"
