"""What is known, as pages: found by a person in a few presses, whole, and sourced."""

from __future__ import annotations

import re
from functools import cache
from html import unescape
from uuid import uuid4

import pytest
from django.test import Client
from playwright.sync_api import Browser, expect
from tests.web.conftest import a_leg
from tests.web.pages.browser import DESK, stands, visiting
from tests.words.test_manners import verdicts

from restride.knowledge import load
from restride.words import article, claims, manners, words
from restride.words.pseudo import accented

K, W = load(), words()
PAGES = ("muscles", "causes", "symptoms", "grades", "needling", "article", "evidence", "sources", "exercises")
NAMED = {
    "muscles": K.muscles,
    "article": K.claims,
    "evidence": K.studies.rows,
    "sources": K.sources,
    "exercises": K.exercises.items,
}
"""Pages that have one of each."""
SPARSE = {"evidence": 9, "sources": 25, "exercises": 9}
LOST = "bakhtiary_2019"
"""The trial that could not be confirmed."""


def html(path: str, lang: str = "en") -> str:
    client = Client(headers={"host": "localhost"})
    client.cookies["lang"] = lang
    answer = client.get(path)
    assert answer.status_code == 200, path
    return answer.content.decode()


def text(page: str) -> str:
    """What a page says: its main part without markup."""
    main = page[page.index("<main") : page.index("</main>")]
    return " ".join(
        unescape(re.sub(r"<[^>]+>", " ", re.sub(r"<(style|script).*?</\1>", " ", main, flags=re.S))).split()
    )


@cache
def said(path: str) -> str:
    return text(html(path))


def squeezed(sentence: str) -> str:
    return " ".join(sentence.split())


def paths() -> list[str]:
    """Every page, every muscle and claim, and of the many others some."""
    some = [f"/learn/{kind}/{name}" for kind, names in NAMED.items() for name in list(names)[:: SPARSE.get(kind, 1)]]
    return ["/learn/", *(f"/learn/{one}" for one in PAGES), *some]


# people who look something up


@pytest.mark.parametrize("scripted", [True, False])
def test_a_runner_finds_what_the_semimembranosus_does(browser: Browser, site: str, scripted: bool):
    with visiting(browser, site, java_script_enabled=scripted) as visit:
        page = visit.page()
        page.goto("/learn/")
        page.get_by_role("link", name="The muscles").click()
        page.get_by_role("link", name="Semimembranosus", exact=True).click()
        expect(page.locator("h1")).to_have_text("Semimembranosus")
        expect(page.get_by_text("bends the knee", exact=False).first).to_be_visible()


def test_a_muscle_is_chosen_on_the_map_by_keyboard_and_by_tap(browser: Browser, site: str):
    with visiting(browser, site, viewport=DESK) as visit:
        page = visit.page()
        page.goto("/learn/muscles")
        page.locator("a.bm-to-semitendinosus").focus()
        page.keyboard.press("Enter")
        expect(page.locator("h1")).to_have_text("Semitendinosus")
        page.locator("a.bm-to-biceps-femoris-long text").click(force=True)
        expect(page.locator("h1")).to_have_text("Biceps femoris, long head")


def test_a_sceptic_reads_a_verdict_and_reaches_its_source(browser: Browser, site: str):
    with visiting(browser, site) as visit:
        page = visit.page()
        page.goto("/learn/article")
        page.get_by_role("link", name=claims.CLAIMS["S06"]).first.click()
        expect(page.get_by_text("Unsupported", exact=True)).to_be_visible()
        page.get_by_role("link", name="HSIEH2012").first.click()
        expect(page.get_by_text("How it was read:")).to_be_visible()


def test_an_exercise_is_drawn_for_either_leg(browser: Browser, site: str):
    leg = a_leg()
    with visiting(browser, site, java_script_enabled=False) as visit:
        page = visit.page()
        page.goto(f"/leg/{leg.pk}/learn/exercises/nordic")
        expect(page.get_by_text("Drawn for a left leg")).to_be_visible()
        page.get_by_role("link", name="Draw the right").click()
        expect(page.get_by_text("Drawn for a right leg")).to_be_visible()
        assert page.url.startswith(f"{site}/leg/{leg.pk}/learn/")


# what the pages hold


@pytest.mark.usefixtures("sqlite")
def test_every_page_answers_and_passes_no_verdict():
    for path in paths():
        told = re.sub("“[^”]*”", "", text(re.sub(r"<code[^>]*>.*?</code>", " ", html(path))))
        assert [word for word in manners.FORBIDDEN if verdicts(word, told)] == [], path
        assert "!" not in told, path


@pytest.mark.usefixtures("sqlite")
@pytest.mark.parametrize("element", K.article.values(), ids=lambda one: one.id)
def test_whatever_the_article_names_is_on_a_page_with_its_verdict(element):
    name = W(article.ELEMENTS[element.id])
    page = said("/learn/article")
    assert name.casefold() in page.casefold()
    for claim in element.claims:
        assert f"{W(claims.VERDICTS[K.claims[claim].verdict]).capitalize()}: {claims.CLAIMS[claim]}" in page


HOMES = {"cause": "causes", "symptom": "symptoms", "technique": "needling", "effect": "needling", "outcome": "needling"}


@pytest.mark.usefixtures("sqlite")
@pytest.mark.parametrize("group", HOMES)
def test_causes_symptoms_and_effects_are_told_in_full_on_their_page(group):
    path = f"/learn/{HOMES[group]}"
    page, told = html(path), said(path)
    named = [one for one in K.article.values() if one.group == group]
    assert named
    for element in named:
        assert f'id="{element.id}"' in page
        assert all(claims.CLAIMS[claim] in told for claim in element.claims)


@pytest.mark.usefixtures("sqlite")
def test_every_muscle_says_what_it_does_in_every_way_the_article_names():
    for name, row in K.muscles.items():
        told = said(f"/learn/muscles/{name}")
        assert all(aspect in told for aspect in ("In walking", "In running", "In jumping", "For the pelvis", "Nerve"))
        assert all(f"{one}" in told for fact in row.facts.values() for one in fact.src)


@pytest.mark.usefixtures("sqlite")
def test_the_articles_weeks_and_the_cohorts_stand_beside_each_other():
    told = said("/learn/grades")
    assert all(weeks in told for weeks in ("1 to 3", "4 to 6", "6 to 12+", "They disagree, so both stand."))
    assert "17 ± 10 days on average (professional footballers) EKSTRAND2012" in told


@pytest.mark.usefixtures("sqlite")
def test_every_trial_of_a_question_has_its_row():
    told = html("/learn/evidence")
    asked = [s for s in K.studies.rows.values() if any(o.question for o in s.outcomes.values())]
    assert len(asked) > 20
    assert [one.id for one in asked if f'href="/learn/evidence/{one.id}"' not in told] == []


@pytest.mark.usefixtures("sqlite")
def test_the_unconfirmed_trial_is_named_and_never_shown_as_data():
    page = html("/learn/evidence")
    forests = re.findall(r"<figure.*?</figure>", page, flags=re.S)
    assert forests
    assert not [one for one in forests if "akhtiary" in one]
    assert "Could not be confirmed" in page
    alone = said(f"/learn/evidence/{LOST}")
    assert "could not be confirmed" in alone
    assert not re.search(r"\d+(\.\d+)? \(.* to .*\)", alone)
    for claim in K.claims.values():
        leaning = html(f"/learn/article/{claim.id}").partition("Carries no weight")[0]
        assert f"/evidence/{LOST}" not in leaning, claim.id


@pytest.mark.usefixtures("sqlite")
def test_no_diamond_is_drawn_because_nothing_is_pooled():
    assert 'class="dia' not in html("/learn/evidence")


@pytest.mark.usefixtures("sqlite")
def test_every_page_that_says_something_names_sources_that_lead_to_their_page():
    for one in PAGES:
        if one not in ("sources", "exercises"):
            assert "/sources/" in html(f"/learn/{one}"), one
    linked = {hit for one in PAGES for hit in re.findall(r'href="/learn/sources/([^"]+)"', html(f"/learn/{one}"))}
    assert linked == set(K.sources)


@pytest.mark.usefixtures("sqlite")
def test_with_a_leg_every_link_stays_with_it():
    leg = a_leg()
    for one in ("", *(f"/{page}" for page in PAGES)):
        page = html(f"/leg/{leg.pk}/learn{one}")
        assert not re.findall(r'href="/learn/', page), one


@pytest.mark.usefixtures("sqlite")
@pytest.mark.parametrize(
    "path", ["muscles/biceps", "article/S99", "evidence/nobody_1999", "sources/NONE", "exercises/flying"]
)
def test_what_there_is_not_is_not_found(path):
    assert Client(headers={"host": "localhost"}).get(f"/learn/{path}").status_code == 404
    assert Client(headers={"host": "localhost"}).get(f"/leg/{uuid4()}/learn/{path}").status_code == 404
    assert Client(headers={"host": "localhost"}).post("/learn/muscles").status_code == 405


@pytest.mark.usefixtures("sqlite")
@pytest.mark.parametrize(
    "path", ["", *PAGES, "muscles/semimembranosus", "article/S08", "sources/HASER2017", "exercises/nordic"]
)
def test_in_the_pseudo_language_no_english_is_left(path):
    page = html(f"/learn/{path}", "pseudo")
    page = re.sub(r'<(\w+)[^>]*translate="no"[^>]*>.*?</\1>', " ", page, flags=re.S)
    left = set(re.findall(r"\b[a-z]{4,}\b", text(page)))
    assert sorted(left) == []
    assert accented("Learn") in page


@pytest.mark.parametrize("path", ["", "muscles/semimembranosus", "article/S06", "evidence", "exercises/nordic"])
def test_they_stand(browser: Browser, site: str, path: str):
    stands(browser, site, f"/learn/{path}", f"learn-{path.replace('/', '-') or 'front'}")
