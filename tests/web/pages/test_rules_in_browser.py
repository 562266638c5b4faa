"""New-sign rules speak alike in Python and on the phone: each row that a check-in can raise, by level."""

from __future__ import annotations

from datetime import date
from itertools import combinations, product

import pytest
from playwright.sync_api import Browser
from tests.web.pages.browser import visiting
from tests.web.pages.mornings import demo, path_of

from restride.assess.on_phone import FEVER, sign_rules
from restride.assess.triage import triage
from restride.journal import read_raw
from restride.journal.kinds.checkin import NewSign
from restride.knowledge import load
from restride.words import words
from restride.words.rules import sentences

SIGNS = [str(one) for one in NewSign if one is not NewSign.NONE]
TRI = ("yes", "no", "cant_tell", None)
TABLE = load().triage
ON_PHONE = {rule.id for rule, _ in sign_rules(TABLE)}
HEAD = {"at": date(2026, 11, 6), "by": {"role": "runner"}}


def ways() -> list[dict]:
    """All single signs and pairs, every set of fever's details, limp and bruise."""
    found: list[dict] = [{"new_signs": list(some)} for n in (1, 2) for some in combinations(SIGNS, n)]
    fever = {"new_signs": ["fever_or_unwell"]}
    for answers in product(TRI, repeat=len(FEVER)):
        found.append(fever | {name: one for name, one in zip(FEVER, answers, strict=True) if one})
    found += [{"new_signs": ["none"], "limp": limp} for limp in TRI if limp]
    found += [{"new_signs": ["none"], "bruise": one} for one in ("none", "some", "large", "cant_tell")]
    return [*found, {"new_signs": ["none"]}, {}]


def in_python(said: dict) -> dict[str, str]:
    """What the check-in alone raises, on the day after."""
    onset = HEAD | {"id": "onset", "kind": "onset", "manner": "sudden", "at": date(2026, 11, 5)}
    told = HEAD | {"id": "today", "kind": "checkin"} | said
    view = read_raw({"side": "left", "zone": "Europe/Berlin", "entry": [onset, told]}).as_known(date(2026, 11, 6))
    return {hit.rule: str(hit.level) for hit in triage(view, TABLE).urgency.hits if hit.rule in ON_PHONE}


def test_every_way_of_answering_gives_the_same_rules_and_levels(browser: Browser, site: str):
    told = ways()
    with visiting(browser, site) as visit:
        page = visit.page()
        page.goto(path_of(demo()))
        judged = page.evaluate(
            """async (told) => {
              const { hits } = await import("/static/restride/rules.js");
              const { rules } = JSON.parse(document.getElementById("phone").textContent);
              return told.map((said) => Object.fromEntries(hits(rules, said).map((one) => [one.id, one.level])));
            }""",
            told,
        )
    wrong = [
        (said, mine, theirs) for said, mine in zip(told, judged, strict=True) if mine != (theirs := in_python(said))
    ]
    assert wrong == []
    assert {rule for one in judged for rule in one} >= {"lung_clot", "cauda_equina", "sepsis", "foot_drop", "new_pull"}


@pytest.mark.parametrize("sign", SIGNS)
def test_each_sign_alone_raises_something(sign):
    """A fever without its details raises only what it is for a plain cold; the page asks for the rest."""
    assert in_python({"new_signs": [sign]})


def test_the_form_speaks_the_level_and_the_rules_of_what_is_ticked(browser: Browser, site: str):
    from tests.web.pages.mornings import tap

    w = words()
    with visiting(browser, site) as visit:
        page = visit.page()
        page.goto(path_of(demo()))
        for sign in SIGNS:
            tap(page, "new_signs", sign)
            spoken = page.locator("[data-spoken]")
            assert spoken.is_visible()
            raised = in_python({"new_signs": [sign]})
            text = spoken.inner_text()
            assert any(w(sentences()[rule]) in text for rule in raised), sign
            page.locator(f'input[value="{sign}"]').uncheck()
            assert spoken.is_hidden()
