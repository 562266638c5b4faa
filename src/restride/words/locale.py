"""One language. Every sentence that a person reads passes through a `Words`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

from restride.words.mark import N_
from restride.words.pseudo import accented

PSEUDO = "pseudo"
SOURCE = "en"
_CATALOGUES = Path(__file__).parent / "locale"
_AND = N_("{first} and {last}")
_OR = N_("{first} or {last}")
_COMMA = N_("{first}, {last}")


class Words:
    """A language: called with a marked message and its values it gives the sentence.

    English is the source and needs no catalogue; `pseudo` accents every letter that the catalogue gave.
    """

    __slots__ = ("_many", "_one", "lang")

    def __init__(self, lang: str = SOURCE) -> None:
        self.lang = lang
        self._one, self._many = _translations(lang)

    def __call__(self, message: str, **values: Any) -> str:
        """The message in this language, its placeholders filled."""
        said = self._one(message)
        return said.format(**values) if values else said

    def count(self, one: str, many: str, n: int, **values: Any) -> str:
        """The message for `n` things, in the language's own plural."""
        return self._many(one, many, n).format(n=n, **values)

    def all_of(self, items: Sequence[str]) -> str:
        """Several phrases as one: `a, b and c`."""
        return self._joined(items, _AND)

    def one_of(self, items: Sequence[str]) -> str:
        """Several phrases to choose from: `a, b or c`."""
        return self._joined(items, _OR)

    def listed(self, items: Sequence[str]) -> str:
        """Several phrases after one another: `a, b, c`."""
        return self._joined(items, _COMMA)

    def _joined(self, items: Sequence[str], last: str) -> str:
        if len(items) < 2:
            return "".join(items)
        head = items[0]
        for item in items[1:-1]:
            head = self(_COMMA, first=head, last=item)
        return self(last, first=head, last=items[-1])


def languages() -> tuple[str, ...]:
    """The languages there are: the source, and every catalogue that ships."""
    return SOURCE, *sorted(path.parent.parent.name for path in _CATALOGUES.glob("*/LC_MESSAGES/restride.mo"))


def _translations(lang: str) -> tuple[Callable[[str], str], Callable[[str, str, int], str]]:
    if lang == SOURCE:
        return str, _english_count
    if lang == PSEUDO:
        return accented, lambda one, many, n: accented(_english_count(one, many, n))
    from gettext import translation

    catalogue = translation("restride", _CATALOGUES, [lang], fallback=True)
    return catalogue.gettext, catalogue.ngettext


def _english_count(one: str, many: str, n: int) -> str:
    return one if n == 1 else many


@lru_cache(maxsize=8)
def words(lang: str = SOURCE) -> Words:
    """The language of that name; sentences without a translation stay English."""
    return Words(lang)
