"""What the documents point at is there."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
TARGETS = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))

documents = pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))


def test_the_documents_that_a_project_needs_are_there():
    names = {str(path.relative_to(ROOT)) for path in DOCUMENTS}
    assert names >= {"README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md", "docs/intended-use.md"}


@documents
def test_every_relative_link_leads_somewhere(document):
    links = re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", document.read_text())
    assert [link for link in links if not (document.parent / link).exists()] == []


@documents
def test_every_make_target_named_exists(document):
    named = re.findall(r"(?:^    |`)make ([a-z-]+)", document.read_text(), re.MULTILINE)
    assert set(named) <= TARGETS


def test_the_first_page_says_what_restride_is_not():
    first = (ROOT / "README.md").read_text()[:1500].lower()
    for words in ("untested in patients", "not an approved medical device", "can be wrong", "nobody monitors it"):
        assert words in first


def test_no_source_file_is_too_long_to_read_in_a_sitting():
    lengths = {path: len(path.read_text().splitlines()) for path in (ROOT / "src").rglob("*.py")}
    assert [f"{path.relative_to(ROOT)}: {n}" for path, n in lengths.items() if n > 400] == []
