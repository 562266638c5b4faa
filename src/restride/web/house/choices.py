"""What can be chosen of how pages look and speak."""

from __future__ import annotations

from dataclasses import dataclass

from restride.web.taste import THEMES, UNITS, Taste
from restride.words import Words, languages
from restride.words import taste as said


@dataclass(frozen=True, slots=True)
class Option:
    """One of a group."""

    code: str
    label: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class Choice:
    """A group of which one holds."""

    name: str
    label: str
    options: tuple[Option, ...]


def choices(w: Words, asked: Taste) -> tuple[Choice, ...]:
    """Every group, with what is asked for chosen. A language is called what it calls itself."""
    own = {code: said.LANGUAGES.get(code, code) for code in dict.fromkeys((*languages(), w.lang))}
    return (
        _choice(w, "lang", own, asked.lang),
        _choice(w, "theme", {code: w(said.THEMES[code]) for code in THEMES}, asked.theme),
        _choice(w, "units", {code: w(said.UNITS[code]) for code in UNITS}, asked.units),
    )


def _choice(w: Words, name: str, labels: dict[str, str], chosen: str) -> Choice:
    options = (Option(code, label, code == chosen) for code, label in labels.items())
    return Choice(name, w(said.GROUPS[name]), tuple(options))
