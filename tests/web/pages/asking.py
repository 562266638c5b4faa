"""A person who answers the interview in a browser, and how many taps it took."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Locator, Page

from restride.web.models import Injury

MILD: dict[str, Any] = {
    "age": "34",
    "onset": ("Today", "At one moment"),
    "mechanism": "sprint",
    "places": ["mid-outer"],
    "weight_bearing": "normal",
    "soreness_next_day": "no",
    "course": ["better"],
    "during": "run",
    "bruise": "none",
    "worst_pain": "4",
    "sex": "female",
    "level": "recreational",
    "sprints": "no",
    "earlier_strains": "0",
}
"""A plain strain: no sign of anything else, and the mildest of every choice."""
GROUPS = ("lung", "cauda_equina", "limb", "infection", "clot", "nerve", "rupture", "bone", "risks")


class Runner:
    """Answers what is asked. `answers` by question; of a group the signs that are so, nothing for none of these."""

    def __init__(self, page: Page, *, scripted: bool = True, **answers: Any) -> None:
        self.page, self.answers, self.scripted = page, MILD | answers, scripted
        self.asked: list[str] = []
        self.taps = 0

    def begin(self, side: str = "Right") -> None:
        self.page.goto("/")
        self.tap(self.page.get_by_role("button", name=side, exact=True))
        self.page.wait_for_url("**/ask")

    def tap(self, what: Locator) -> None:
        what.click()
        self.taps += 1

    @property
    def step(self) -> str:
        """The question that is shown; nothing on another page."""
        found = self.page.locator("input[name=step]")
        return found.input_value() if self.page.url.endswith("/ask") and found.count() else ""

    def walk(self, until: str = "") -> None:
        """Answer on, to a question, or until nothing more is asked."""
        while (step := self.step) and step != until:
            self.asked.append(step)
            self.answer(step, self.answers.get(step))
            self.gone_on(step)

    def gone_on(self, step: str) -> None:
        """Wait until another question, or another page, is there. Without a script a tap waits by itself."""
        if not self.scripted:
            return
        script = (
            "was => !location.pathname.endsWith('/ask') || !document.querySelector(`input[name=step][value=${was}]`)"
        )
        self.page.wait_for_function(script, arg=step)
        self.page.wait_for_load_state()

    def turn(self, leg: Injury, step: str) -> None:
        """Turn to a question as the answer's page does."""
        page, path = self.page, f"/leg/{leg.pk}/ask"
        page.goto(path)
        token = page.locator("input[name=csrfmiddlewaretoken]").input_value()
        page.request.post(path, form={"csrfmiddlewaretoken": token, "step": step, "turn": "1"})
        page.goto(path)

    def answer(self, step: str, told: Any) -> None:
        page = self.page
        if step in GROUPS:
            for sign in told or ():
                self.tap(page.locator(f".so[value={sign}]"))
            self.tap(page.get_by_role("button", name="That is all" if told else "None of these"))
        elif step == "age":
            page.locator("#answer").fill(told)
            self.tap(page.get_by_role("button", name="Keep it"))
        elif step == "onset":
            self.tap(page.get_by_role("radio", name=told[0], exact=True))
            self.tap(page.get_by_role("button", name=told[1]))
        elif step == "places":
            for one in told:
                self.tap(page.locator(f"input[name=place][value$='{one}']"))
            self.tap(page.get_by_role("button", name="Keep it"))
        elif isinstance(told, list):
            for one in told:
                self.tap(page.locator(f"input[value={one}]"))
            self.tap(page.get_by_role("button", name="Keep it"))
        else:
            self.tap(page.locator(f"button[name=answer][value='{told if told is not None else 'no'}']"))
