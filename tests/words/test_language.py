"""Languages, dates, plurals and the pseudo-locale."""

from __future__ import annotations

import string
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from restride.words import PSEUDO, Words, dates, languages, words
from restride.words.pseudo import PLAIN, accented

W = words()


def test_english_is_the_source_and_needs_no_catalogue():
    assert W("{n} things", n=3) == "3 things"
    assert "en" in languages()


def test_a_language_without_a_catalogue_falls_back_to_english():
    assert Words("tlh")("Why") == "Why"


def test_plurals_are_the_languages_own():
    assert [W.count("{n} day", "{n} days", n) for n in (0, 1, 2)] == ["0 days", "1 day", "2 days"]


@pytest.mark.parametrize(
    ("items", "said"), [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")]
)
def test_lists_read_as_a_person_would_write_them(items, said):
    assert W.all_of(items) == said


def test_the_pseudo_locale_leaves_no_plain_letter_but_keeps_places_and_typed_words():
    said = Words(PSEUDO)("Write `--at` before {day}.", day="Tuesday")
    assert "`--at`" in said
    assert "Tuesday" in said
    assert not set(said.replace("`--at`", "").replace("Tuesday", "")) & set(string.ascii_letters)


@given(st.text(alphabet=PLAIN + " .,"))
def test_every_letter_is_accented(text):
    assert not set(accented(text)) & set(string.ascii_letters)
    assert len(accented(text)) == len(text)


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        (date(2026, 12, 4), date(2026, 12, 21), "4 to 21 December"),
        (date(2026, 11, 21), date(2026, 12, 1), "21 November to 1 December"),
        (date(2026, 12, 21), date(2027, 1, 1), "21 December 2026 to 1 January 2027"),
        (date(2027, 2, 3), date(2027, 2, 9), "3 to 9 February 2027"),
        (date(2026, 12, 4), date(2026, 12, 4), "4 December"),
    ],
)
def test_a_span_says_what_both_ends_share_once(first, last, said):
    assert dates.span(W, first, last, 2026) == said


def test_a_moment_is_read_on_the_clock_of_its_zone():
    when = datetime(2026, 11, 5, 23, 30, tzinfo=UTC)
    assert dates.moment(W, when, ZoneInfo("Europe/Berlin")) == "6 November 2026, 00:30"
    assert dates.moment(W, date(2026, 11, 5), ZoneInfo("Europe/Berlin")) == "5 November 2026"


def test_every_month_has_two_names():
    assert len({*dates.MONTHS}) == len({*dates.SHORT}) == 12


@pytest.mark.parametrize(("n", "said"), [(1, "1 day"), (12, "12 days"), (0, "0 days")])
def test_days_are_counted(n, said):
    assert dates.days(W, n) == said
