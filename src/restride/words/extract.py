"""Gathers every marked message, those of the pages too, for translators: `python -m restride.words.extract`.

Its output is a template. A translation is that template filled in, compiled to
`words/locale/LANG/LC_MESSAGES/restride.mo` by any gettext tool; nothing else in the program changes.
"""

from __future__ import annotations

import ast
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

ROOM = Path(__file__).parent
PAGES = ROOM.parent / "web" / "templates"
_TEXT = r"(?:\"((?:[^\"\\]|\\.)*)\"|'((?:[^'\\]|\\.)*)')"
_SAID = re.compile(rf"{{%\s*say\s+{_TEXT}")
_COUNTED = re.compile(rf"{{%\s*say_count\s+{_TEXT}\s+{_TEXT}")
HEAD = """msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"
"""
Message = tuple[str, str | None]


def messages() -> dict[Message, list[str]]:
    """Every message, with its plural where it has one, and the places where it stands."""
    found: dict[Message, list[str]] = {}
    for path in sorted(ROOM.rglob("*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        for line, message in _in(tree):
            found.setdefault(message, []).append(f"{path.relative_to(ROOM)}:{line}")
    for path in sorted(PAGES.rglob("*.html")):
        for line, message in _on_page(path.read_text("utf-8")):
            found.setdefault(message, []).append(f"{path.relative_to(PAGES)}:{line}")
    return found


def _on_page(text: str) -> Iterator[tuple[int, Message]]:
    """Messages of one template: what its `say` and `say_count` say."""
    for hit in _SAID.finditer(text):
        yield text.count("\n", 0, hit.start()) + 1, (_unquoted(hit[1], hit[2]), None)
    for hit in _COUNTED.finditer(text):
        line = text.count("\n", 0, hit.start()) + 1
        yield line, (_unquoted(hit[1], hit[2]), _unquoted(hit[3], hit[4]))


def _unquoted(double: str | None, single: str | None) -> str:
    return re.sub(r"\\(.)", r"\1", double if double is not None else single or "")


def _in(tree: ast.AST) -> Iterator[tuple[int, Message]]:
    """Messages of one file. A pair of marked messages is one thing and many things."""
    pairs = [node for node in ast.walk(tree) if isinstance(node, ast.Tuple) and _is_pair(node)]
    inside = {id(part) for pair in pairs for part in pair.elts}
    for pair in pairs:
        yield pair.lineno, (_text(pair.elts[0]), _text(pair.elts[1]))
    for node in ast.walk(tree):
        if _is_marked(node) and id(node) not in inside:
            yield node.lineno, (_text(node), None)  # type: ignore[attr-defined]


def _is_pair(node: ast.Tuple) -> bool:
    """Two marked messages that both count: `{n} day`, `{n} days`."""
    return len(node.elts) == 2 and all(_is_marked(part) and "{n}" in _text(part) for part in node.elts)


def _is_marked(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "N_"


def _text(node: ast.AST) -> str:
    assert isinstance(node, ast.Call)
    return str(ast.literal_eval(node.args[0]))


def template() -> str:
    """The template as text."""
    return HEAD + "".join(_entry(message, places) for message, places in sorted(messages().items(), key=lambda x: x[1]))


def _entry(message: Message, places: list[str]) -> str:
    one, many = message
    lines = [f"\n#: {' '.join(places)}", *(["#, python-brace-format"] if "{" in one else []), f"msgid {_quoted(one)}"]
    if many is None:
        return "\n".join([*lines, 'msgstr ""', ""])
    return "\n".join([*lines, f"msgid_plural {_quoted(many)}", 'msgstr[0] ""', 'msgstr[1] ""', ""])


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


if __name__ == "__main__":
    sys.stdout.write(template())
