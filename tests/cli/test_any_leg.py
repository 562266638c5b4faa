"""Whatever journal is sound can be shown, on the screen and to machines, in plain words only."""

from __future__ import annotations

import io
import json
import re

import pytest
from hypothesis import HealthCheck, given, settings
from jsonschema import Draft202012Validator
from rich.console import Console
from tests.cli.test_pseudo_locale import MARKED, plain
from tests.journal.strategies import documents

from restride.answer import answer
from restride.cli.machine import report
from restride.cli.report_schema import report_schema
from restride.cli.screen import Page
from restride.cli.show.leg import show
from restride.cli.show.shown import Shown
from restride.journal import JournalError, read_raw
from restride.knowledge import load
from restride.words import words

K = load()
VALIDATOR = Draft202012Validator(report_schema(words()))
UNWORDED = re.compile(r"\[[a-z_]+\.[a-z_0-9]+\]")


def drawn(journal, found, lang: str) -> str:
    out = io.StringIO()
    page = Page(Console(file=out, width=80, highlight=False, markup=False, emoji=False))
    show(Shown(page, words(lang), journal, found, K, "leg.toml", everything=True))
    return out.getvalue()


def sound(raw):
    try:
        return read_raw(raw)
    except JournalError:
        return None


@settings(max_examples=60, suppress_health_check=list(HealthCheck))
@given(documents())
def test_any_sound_journal_is_shown_in_words_that_fit(raw):
    journal = sound(raw)
    if journal is None:
        return
    found = answer(journal, None, K)
    out = drawn(journal, found, "pseudo")
    assert plain(out) == []
    assert UNWORDED.findall(out) == []
    assert max(len(line) for line in MARKED.sub(" ", out).splitlines()) <= 80


@settings(max_examples=60, suppress_health_check=list(HealthCheck))
@given(documents())
def test_any_sound_journal_gives_json_of_the_published_form(raw):
    journal = sound(raw)
    if journal is None:
        return
    found = report(answer(journal, None, K))
    VALIDATOR.validate(json.loads(json.dumps({"file": "leg.toml"} | found)))
    assert (found["forecast"] is None) != (found["forecast_withheld"] is None)
    assert (found["grade"] is None) == (found["forecast"] is None)


@pytest.mark.parametrize("lang", ["en", "pseudo"])
def test_an_empty_journal_is_shown(lang):
    journal = read_raw({"side": "left"})
    assert drawn(journal, answer(journal, None, K), lang)
