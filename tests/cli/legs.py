"""Small journals that reach each part of a report."""

from __future__ import annotations

from pathlib import Path

HEAD = 'schema = 1\nside = "left"\nzone = "Europe/Berlin"\nsynthetic = true\n'
ONSET = '[[entry]]\nid = "o"\nkind = "onset"\nat = 2026-11-05\nby = { role = "runner" }\nmanner = "sudden"\n'


def intake(*lines: str, at: str = "2026-11-05T20:00:00Z", name: str = "i") -> str:
    return "\n".join(
        ["[[entry]]", f'id = "{name}"', 'kind = "intake"', f"at = {at}", 'by = { role = "runner" }', *lines, ""]
    )


def write(path: Path, *parts: str) -> Path:
    path.write_text("\n".join(parts), "utf-8")
    return path


POP = intake('pop = "yes"', 'places = ["sit-bone"]', 'mechanism = "slip_or_split"', 'chest_pain = "no"')
REVIEW = """
[[entry]]
id = "r"
kind = "flag_review"
at = 2026-11-06T12:00:00Z
by = { role = "doctor", name = "A. Ray" }
examiner = { role = "doctor", name = "A. Ray", registration = "GMC 1", place = "Northbank" }
rules = ["hidden_rupture"]
found = "Tendon whole on ultrasound."
result = "ruled_out"
"""
