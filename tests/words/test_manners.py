"""How Restride speaks: words it never uses, limits it always says, no sentence that came from elsewhere."""

from __future__ import annotations

import ast
import re
from collections import Counter
from pathlib import Path

import pytest

import restride
from restride.words import manners

ROOM = Path(restride.__file__).parent / "words"
RULES = {"rules_now.py", "rules_soon.py", "facts.py", "withheld.py", "conditions.py"}
TERMINAL = {"screen", "help", "interview", "grades", "when", "risks", "levels", "withheld", "dates", "facts", "report"}
FILES = sorted(ROOM.rglob("*.py"))


def messages(path: Path) -> list[tuple[int, str]]:
    """Every marked message of a file, with its line."""
    calls = [node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Call)]
    marks = [call for call in calls if isinstance(call.func, ast.Name) and call.func.id == "N_"]
    return [(call.lineno, ast.literal_eval(call.args[0])) for call in marks]


ALL = [(path, line, message) for path in FILES for line, message in messages(path)]


def test_there_are_messages():
    assert len(ALL) > 500


def verdicts(word: str, text: str) -> bool:
    """Whether a text uses a word as a verdict."""
    ordinary = re.compile("|".join(map(re.escape, manners.ORDINARY)), re.IGNORECASE)
    return re.search(rf"\b(?:{manners.FORBIDDEN[word]})(?!\w)", ordinary.sub("", text), re.IGNORECASE) is not None


@pytest.mark.parametrize("word", manners.FORBIDDEN)
def test_no_message_passes_a_verdict(word):
    assert [f"{path.name}:{line}: {text}" for path, line, text in ALL if verdicts(word, text)] == []


@pytest.mark.parametrize(
    ("word", "text"),
    [
        ("diagnosis", "Your diagnosis: strain"),
        ("safe", "Running is safe."),
        ("healed", "It has healed"),
        ("validated", "a validated forecast"),
        ("proven", "Proven to help."),
        ("clear", "You are clear to run."),
        ("clear", "Cleared by a clinician"),
        ("clear", "This is an all-clear."),
        ("go", "Screen: go."),
        ("go", "Good to go"),
        ("go", "Go"),
    ],
)
def test_a_verdict_would_be_caught(word, text):
    assert verdicts(word, text)


def test_no_exception_stands_that_nothing_needs():
    said = " ".join(text for _, _, text in ALL).casefold()
    assert [phrase for phrase in manners.ORDINARY if phrase not in said] == []


def test_an_all_clear_is_only_ever_denied():
    found = [text for _, _, text in ALL if "all-clear" in text]
    assert found
    assert all("not an all-clear" in text for text in found)


def test_no_message_shouts_or_promises():
    bad = [text for _, _, text in ALL if "!" in text or re.search(r"\b(will be back|guarantee|certainly)\b", text)]
    assert bad == []


def test_calibrated_never_stands_alone():
    assert not [text for _, _, text in ALL if re.search(r"\bcalibrated\b", text)]


@pytest.mark.parametrize(
    "said", ["Untested in patients", "not an approved medical device", "wrong", "cannot examine", "nobody", "seek care"]
)
def test_the_limits_are_all_named(said):
    assert said in manners.LIMITS


def test_no_rule_and_no_fact_carries_a_figure_that_the_table_might_change():
    bad = [text for path, _, text in ALL if path.name in RULES and re.search(r"\d", text)]
    assert bad == []


def test_the_spelling_is_british():
    american = re.compile(r"\b(color|center|hematoma|edema|fiber|fibers|program me|behavior|anesth\w*)\b")
    assert [text for _, _, text in ALL if american.search(text)] == []


def test_a_message_is_not_marked_twice_with_different_words_for_one_code():
    for path in FILES:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Dict):
                keys = [ast.unparse(key) for key in node.keys if key is not None]
                assert len(keys) == len(set(keys)), path.name


def test_no_named_message_waits_for_a_use():
    source = Counter(
        re.findall(r"\b[A-Z][A-Z_0-9]+\b", "".join(p.read_text("utf-8") for p in ROOM.parent.rglob("*.py")))
    )
    unused = []
    for path in (path for path in FILES if path.stem in TERMINAL):
        for node in ast.parse(path.read_text("utf-8")).body:
            if (
                isinstance(node, ast.Assign)
                and "N_(" in ast.unparse(node.value)
                and isinstance(node.targets[0], ast.Name)
            ):
                name = node.targets[0].id
                if source[name] < 2:
                    unused.append(f"{path.name}: {name}")
    assert unused == []
