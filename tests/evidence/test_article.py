"""Everything the article raises lives somewhere, with a verdict, and the page that says so is current."""

import copy
from pathlib import Path

import pytest

from restride.cli.article import main, page, there
from restride.evidence import housed, missing
from restride.knowledge import Knowledge, load
from restride.knowledge.article import GROUPS
from restride.words import article as said
from restride.words import words

ROOT = Path(__file__).parents[2]
K = load()
THERE = there(ROOT)


class Changed(Knowledge):
    """The tables with one element of the article changed."""

    def __init__(self, element: str, **change: object) -> None:
        super().__init__()
        self.__dict__["change"] = (element, change)

    def compiled(self, name):
        raw = super().compiled(name)
        if name == "article":
            element, change = self.__dict__["change"]
            raw = copy.deepcopy(raw)
            raw[element] |= change
        return raw


def test_every_element_has_a_place_that_exists_and_a_verdict():
    assert list(missing(K, THERE)) == []


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"places": []}, "no place"),
        ({"claims": []}, "no verdict"),
        ({"places": ["field:intake.bruised"]}, "field:intake.bruised"),
        ({"places": ["table:risk_factors.moon"]}, "table:risk_factors.moon"),
        ({"places": ["table:moons.full"]}, "table:moons.full"),
        ({"places": ["command:heal"]}, "command:heal"),
        ({"places": ["page:docs/none.md"]}, "page:docs/none.md"),
        ({"places": ["house:none"]}, "house:none"),
    ],
)
def test_an_element_without_place_or_verdict_or_in_a_place_that_is_not_there_is_found(change, fault):
    found = list(missing(Changed("symptom_swelling_bruise", **change), THERE))
    assert found == [f"symptom_swelling_bruise: {fault}"]


def test_the_page_is_current():
    assert (ROOT / "docs" / "article.md").read_text("utf-8") == page(words(), K), "run python -m restride.cli.article"


def test_the_command_checks_and_writes_the_page(tmp_path, monkeypatch, capsys):
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "knowledge.md").write_text("")
    monkeypatch.chdir(tmp_path)
    assert main(["--check"]) == 1
    assert "run python -m restride.cli.article" in capsys.readouterr().err
    assert main([]) == 0
    assert main(["--check"]) == 0
    (tmp_path / "docs" / "knowledge.md").unlink()
    assert main(["--check"]) == 1
    assert "page:docs/knowledge.md" in capsys.readouterr().err


def test_every_kind_of_thing_the_article_raises_is_there():
    groups = {}
    for one in housed(K):
        groups.setdefault(one.group, []).append(one.element)
    assert set(groups) == set(GROUPS) == set(said.GROUPS)
    assert (len(groups["muscle"]), len(groups["cause"]), len(groups["symptom"])) == (3, 5, 4)
    assert (len(groups["reference"]), len([one for one in groups["time"] if one != "time_shortened"])) == (3, 3)


def test_every_claim_belongs_to_an_element():
    assert {claim for row in K.article.values() for claim in row.claims} == set(K.claims)


def test_every_element_has_its_words_and_no_words_are_left_over():
    assert set(said.ELEMENTS) == set(K.article)


def test_every_element_stands_on_the_page():
    text = page(words(), K)
    for name in K.article:
        assert f"| {words()(said.ELEMENTS[name])} |" in text
