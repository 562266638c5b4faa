"""How a browser wants its pages: language, theme, units, emergency number. Kept in cookies, none about health."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from django.http import HttpRequest, HttpResponse

from restride.words import PSEUDO, Words, languages, words
from restride.words.manners import LIMITS

Theme = Literal["", "light", "dark"]
THEMES: tuple[Theme, ...] = ("", "light", "dark")
UNITS = ("metric", "imperial")
EMERGENCY = "112"
"""Answers on mobile phones nearly everywhere, whatever the country's own number."""
_YEAR = 365 * 24 * 3600


@dataclass(frozen=True, slots=True)
class Taste:
    """What was chosen, or what holds where nobody chose."""

    lang: str = "en"
    theme: Theme = ""
    units: str = "metric"
    emergency: str = EMERGENCY

    @property
    def imperial(self) -> bool:
        """Whether distances are in miles, and what is asked of the person in inches and pounds."""
        return self.units == "imperial"


def taste(request: HttpRequest) -> Taste:
    """What this browser chose; what it cannot have chosen is passed over."""
    told = request.COOKIES
    lang, theme, units = (told.get(name, "") for name in ("lang", "theme", "units"))
    number = told.get("emergency", "")
    return Taste(
        lang=lang if lang in (PSEUDO, *languages()) else "en",
        theme=next((one for one in THEMES if one == theme), ""),
        units=units if units in UNITS else "metric",
        emergency=number if is_number(number) else EMERGENCY,
    )


def is_number(text: str) -> bool:
    """Whether this can be an emergency number."""
    return text.isascii() and text.isdecimal() and 2 <= len(text) <= 6


def keep(response: HttpResponse, chosen: Taste) -> None:
    """Let the browser keep what was chosen, for a year."""
    for name in Taste.__dataclass_fields__:
        response.set_cookie(name, getattr(chosen, name), max_age=_YEAR, httponly=True, samesite="Strict")


def spoken(request: HttpRequest) -> Words:
    """The language of this browser's pages."""
    return words(taste(request).lang)


def tastes(request: HttpRequest) -> dict[str, Any]:
    """What every template has: `w`, `taste` and the limits that stand once on each first page."""
    w = spoken(request)
    return {"w": w, "taste": taste(request), "limits": w(LIMITS)}
