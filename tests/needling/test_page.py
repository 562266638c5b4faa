"""The page of the screen is current, and no pair in it is laxer than the stricter of the two."""

from pathlib import Path

from tests.needling.legs import TABLE

from restride.needling.table import page

PAGE = Path(__file__).parents[2] / "docs" / "needling-screen.md"


def test_the_page_is_current_and_says_that_nobody_has_signed() -> None:
    assert PAGE.read_text("utf-8") == page(TABLE), "run: python -m restride.needling.table > docs/needling-screen.md"
    assert TABLE.signed_by == ""
    assert "No clinician has signed" in page(TABLE)


def test_the_page_shows_every_pair() -> None:
    matrix = PAGE.read_text("utf-8").split("```")[1].splitlines()[2:]
    assert [len(line.split()) - 1 for line in matrix] == list(range(1, len(TABLE.items) + 1))
    assert {letter for line in matrix for letter in line.split()[1:]} == {"S", "R", "A"}
