"""Translators get every message, and what they give back is spoken."""

from __future__ import annotations

import struct
from datetime import date

from restride.words import Words, dates, locale
from restride.words.extract import messages, template


def compiled(catalogue: dict[str, str]) -> bytes:
    """A gettext catalogue in its binary form, as any tool would write it."""
    pairs = sorted((key.encode(), value.encode()) for key, value in catalogue.items())
    start, offsets, texts = 28, [], b""
    base = start + 16 * len(pairs)
    for column in (0, 1):
        for pair in pairs:
            offsets += [len(pair[column]), base + len(texts)]
            texts += pair[column] + b"\0"
    count = len(pairs)
    head = struct.pack("<7I", 0x950412DE, 0, count, start, start + 8 * count, 0, 0)
    return head + struct.pack(f"<{len(offsets)}I", *offsets) + texts


def test_every_message_is_gathered_once():
    found = messages()
    assert len(found) > 700
    text = template()
    assert all(text.count(f'\nmsgid "{one}"\n') <= 1 for one, _ in found if '"' not in one and "\\" not in one)


def test_counted_things_come_as_pairs():
    assert ("{n} day", "{n} days") in messages()


def test_a_catalogue_is_spoken_and_what_it_lacks_stays_english(tmp_path, monkeypatch):
    folder = tmp_path / "de" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    head = "Content-Type: text/plain; charset=UTF-8\nPlural-Forms: nplurals=2; plural=(n != 1);\n"
    catalogue = {
        "": head,
        "December": "Dezember",
        "{day} {month}": "{day}. {month}",
        "{first} to {last}": "{first}–{last}",
    }
    (folder / "restride.mo").write_bytes(compiled(catalogue | {"{n} day\0{n} days": "{n} Tag\0{n} Tage"}))
    monkeypatch.setattr(locale, "_CATALOGUES", tmp_path)
    german = Words("de")
    assert dates.span(german, date(2026, 12, 4), date(2026, 12, 21), 2026) == "4–21. Dezember"
    assert dates.days(german, 3) == "3 Tage"
    assert german("Why") == "Why"
    assert locale.languages() == ("en", "de")
