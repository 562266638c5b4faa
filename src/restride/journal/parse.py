"""Bytes to a raw document, or to a fault that says where."""

import json
import re
import tomllib
from typing import Any, NoReturn

from restride.journal.faults import Fault, JournalError

MAX_BYTES = 16_000_000
MAX_DEPTH = 32
_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")
_WHERE = re.compile(r"line (\d+),? column (\d+)")


def parse(data: bytes, source: str) -> dict[str, Any]:
    """The raw document in TOML or JSON `data`. Raises `JournalError` where it is neither."""
    if len(data) > MAX_BYTES:
        _refuse(source, "too_large", limit=MAX_BYTES)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        _refuse(source, "not_utf8", byte=error.start)
    raw = _json(text, source) if text.lstrip()[:1] in ("{", "[") and _is_json(source, text) else _toml(text, source)
    if not isinstance(raw, dict):
        _refuse(source, "not_a_table")
    if _depth(raw) > MAX_DEPTH:
        _too_deep(source)
    return raw


def _is_json(source: str, text: str) -> bool:
    """A TOML file may begin with a table header: `[athlete]`. JSON begins with a brace."""
    return text.lstrip().startswith("{") or source.endswith(".json")


def _toml(text: str, source: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except RecursionError:
        _too_deep(source)
    except ValueError as error:
        _syntax(source, "toml_syntax", str(error))


def _json(text: str, source: str) -> Any:
    try:
        raw = json.loads(text, parse_constant=_no_constant, object_pairs_hook=_distinct)
    except RecursionError:
        _too_deep(source)
    except ValueError as error:
        _syntax(source, "json_syntax", str(error))
    if _SURROGATE.search(text) and not _is_unicode(raw):
        _refuse(source, "bad_unicode")
    return raw


def _is_unicode(raw: Any) -> bool:
    """JSON can write half of a character pair, which is no character."""
    try:
        json.dumps(raw, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        return False
    except (ValueError, RecursionError):
        return True
    return True


def _depth(raw: Any) -> int:
    """How many tables and lists lie in each other."""
    layer, depth = [raw], 0
    while layer and depth <= MAX_DEPTH:
        inner = (part.values() if isinstance(part, dict) else part for part in layer)
        layer = [item for items in inner for item in items if isinstance(item, (dict, list))]
        depth += 1
    return depth


def _too_deep(source: str) -> NoReturn:
    _refuse(source, "too_deep", limit=MAX_DEPTH)


def _no_constant(name: str) -> NoReturn:
    raise ValueError(name)


def _distinct(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key stands twice")
    return found


def _syntax(source: str, code: str, message: str) -> NoReturn:
    where = _WHERE.search(message)
    line, column = (int(where[1]), int(where[2])) if where else (None, None)
    _refuse(source, code, line=line, column=column)


def _refuse(source: str, code: str, **values: Any) -> NoReturn:
    raise JournalError((Fault(code, "", None, values),), source)
