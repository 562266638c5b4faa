"""Every field says how it reaches the date and who else reads it."""

from pathlib import Path

import pytest

from restride.journal import read_raw
from restride.journal.field import ROUTES, USES, use
from restride.journal.table import rows, table

PAGE = Path(__file__).parents[2] / "docs" / "fields.md"


@pytest.mark.parametrize(("kind", "name", "route", "uses"), list(rows()))
def test_a_field_is_declared_with_its_route_and_uses(kind: str, name: str, route: str, uses: tuple[str, ...]) -> None:
    assert route in ROUTES | {""}, (kind, name)
    assert set(uses) <= USES and uses, (kind, name)  # noqa: PT018


def test_a_field_has_one_route_at_most() -> None:
    with pytest.raises(ValueError, match="unknown route"):
        use("triage", route="odds marker")
    with pytest.raises(ValueError, match="unknown use"):
        use("triage colour")


def test_the_page_of_fields_is_current() -> None:
    assert PAGE.read_text("utf-8") == table(), "run: python -m restride.journal.table > docs/fields.md"


def test_a_journal_of_nothing_but_its_side_is_read() -> None:
    assert read_raw({"side": "left"}).entries == ()
