"""Entries that the tests of the store write."""

from typing import Any


def note(name: str, text: str = "as it was") -> dict[str, Any]:
    return {"id": name, "kind": "note", "at": "2026-03-01", "by": {"role": "runner"}, "text": text}


def onset(name: str) -> dict[str, Any]:
    return {"id": name, "kind": "onset", "at": "2026-03-01", "by": {"role": "runner"}, "manner": "sudden"}
