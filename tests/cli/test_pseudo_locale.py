"""A walk over every command in the pseudo-locale: plain English that did not come from the catalogue is found.

What stays plain is marked: `typed words`, [codes], “what people or sources wrote”, and numbers.
"""

from __future__ import annotations

import json
import re

import pytest
from tests.cli.legs import HEAD, ONSET, POP, REVIEW, intake, write

from restride.cli.app import COMMANDS

MARKED = re.compile(r"`[^`]*`|\[[^\]]*\]|“[^”]*”", re.DOTALL)
WORD = re.compile(r"[A-Za-z]{2,}")
SCHEMES = {"BFlh", "BFsh", "ST", "SM", "II", "III"}


def plain(text: str) -> list[str]:
    """Runs of plain letters outside marks, that a person would read as words."""
    return [word for word in WORD.findall(MARKED.sub(" ", text)) if word not in SCHEMES]


LEGS = {
    "bare.toml": (HEAD,),
    "open.toml": (HEAD, ONSET),
    "pop.toml": (HEAD, ONSET, POP),
    "reviewed.toml": (HEAD, ONSET, POP, REVIEW),
    "ill.toml": (HEAD, "[athlete]\nage = 14\n", ONSET, intake('chest_pain = "yes"', 'fever = "cant_tell"')),
}


@pytest.fixture
def legs(tmp_path):
    return {name: write(tmp_path / name, *parts) for name, parts in LEGS.items()}


@pytest.mark.parametrize("name", LEGS)
def test_a_report_holds_no_plain_english(restride, legs, name):
    ran = restride("--lang", "pseudo", "report", legs[name], "--all")
    assert plain(ran.out) == []
    assert ran.out


@pytest.mark.parametrize("args", [(), ("--all",), ("--at", "2026-11-05"), ("--at", "2026-11-08", "--hindsight")])
def test_a_dated_report_holds_no_plain_english(restride, demo, args):
    ran = restride("report", demo, "--lang", "pseudo", *args)
    assert plain(ran.out) == []
    assert len(ran.out) > 1000


def test_the_environment_chooses_the_language(restride, monkeypatch):
    monkeypatch.setenv("RESTRIDE_LANG", "pseudo")
    assert plain(restride("demo").out) == []


@pytest.mark.parametrize("name", COMMANDS)
def test_help_holds_no_plain_english_but_what_is_typed(restride, name):
    ran = restride(name, "--help", "--lang=pseudo")
    assert ran.code == 0
    typed = re.sub(r"^  (-\S+(, -\S+)*( [A-Z]+)?|[A-Z]+(\.\.\.)?)", "", ran.out, flags=re.MULTILINE)
    assert plain(typed) == []


def test_the_first_page_of_help_names_every_command(restride):
    out = restride("--lang", "pseudo").out
    for name in COMMANDS:
        assert re.search(rf"^  {name} ", out, re.MULTILINE)
    typed = re.sub(r"^  (-\S+( [A-Z]+)?|[a-z]+) ", "", out, flags=re.MULTILINE)
    assert plain(typed) == []


@pytest.mark.parametrize(
    "args",
    [
        ("repott",),
        ("report",),
        ("report", "--josn", "x"),
        ("report", "x", "--at"),
        ("report", "x", "y", "--overlay", "none.toml"),
        ("schema", "diary"),
        ("muscle", "a", "b"),
        ("muscle", "quadriceps"),
        ("sources", "EKSTRAND1812"),
        ("why", "nowhere.toml", "e1"),
        ("new", "x.toml", "--zone", "Mars/Base"),
        ("report", "nowhere.toml"),
        ("check", "."),
    ],
)
def test_complaints_hold_no_plain_english(restride, args):
    ran = restride("--lang", "pseudo", *args)
    assert ran.code in (1, 2)
    assert plain(ran.out + ran.err) == []
    assert ran.out + ran.err


def test_a_language_that_there_is_not_is_refused(restride):
    ran = restride("--lang", "xx", "demo")
    assert ran.code == 2
    assert "`en`" in ran.err


@pytest.mark.parametrize("entry", ["onset", "intake", "day-1", "exam-1", "jogs", "nobody"])
def test_why_holds_no_plain_english(restride, demo, entry):
    ran = restride("why", demo, entry, "--lang", "pseudo")
    assert plain(ran.out + ran.err) == []


def test_faults_hold_no_plain_english(restride, tmp_path):
    bad = write(
        tmp_path / "bad.toml",
        'side = "up"\nzone = "Mars"\nsidee = 1\n[athlete]\nage = 200\nbirth_year = "x"\n'
        '[[entry]]\nkind = "nap"\n[[entry]]\nkind = "note"\nat = "soon"\ntext = ""\n'
        '[[entry]]\nat = 2026-11-05\n[[entry]]\nkind = "exam"\nat = 2026-11-05\nby = { role = "physio" }\n'
        'findings = [{ measure = "ake" }, { measure = "ake", value = 3, unit = "kg" }]',
    )
    ran = restride("check", bad, "--lang", "pseudo")
    assert ran.code == 1
    assert len(ran.out.splitlines()) > 10
    assert plain(ran.out) == []


@pytest.mark.parametrize("name", ["biceps_femoris_long", "BFsh", "ST", "semimembranosus"])
def test_muscles_hold_no_plain_english(restride, name):
    assert plain(restride("muscle", name, "--lang", "pseudo").out) == []


def test_sources_are_shown_with_marks_around_what_others_wrote(restride):
    from restride.knowledge import load

    ran = restride("sources", *list(load().sources)[::7], "--lang", "pseudo")
    assert ran.code == 0
    assert plain(ran.out) == []


@pytest.mark.parametrize("what", ["journal", "report"])
def test_schemas_are_described_in_the_language(restride, what):
    found = json.loads(restride("schema", what, "--lang", "pseudo").out)
    said = [text for key, text in _strings(found) if key in ("description", "title")]
    assert len(said) > 20
    assert [text for text in said if plain(text)] == []


def _strings(node: object, key: str = ""):
    if isinstance(node, dict):
        for name, child in node.items():
            inside = key == "properties"
            yield from _strings(child, "" if inside else name)
    elif isinstance(node, list):
        for child in node:
            yield from _strings(child, key)
    elif isinstance(node, str):
        yield key, node


def test_the_interview_holds_no_plain_english(restride, tmp_path):
    answers = "right\n1\n0\n2 3?\n0\n0\n6\n4\n\n34\n1\n1\n4\n2\n1\n12\n2 3\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n"
    ran = restride("new", tmp_path / "leg.toml", "--lang", "pseudo", stdin=answers)
    assert ran.code == 0
    copied = r"^ > .*$|^   \[\[entry\]\]\n(   \w+ = .*\n)+"
    assert plain(re.sub(copied, "", ran.out, flags=re.MULTILINE)) == []
