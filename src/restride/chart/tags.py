"""SVG tags as escaped strings. Looks come from classes alone: a strict page allows no style in the markup."""

from __future__ import annotations

from html import escape

FREE = frozenset({"viewBox", "preserveAspectRatio", "patternUnits", "patternTransform", "maskUnits"})
"""Attributes that keep their capitals."""


def tag(element: str, /, *inside: str, **attributes: object) -> str:
    """An element. `cls` is its class, `_` in a name is `-`, None leaves an attribute out."""
    said = "".join(f' {_name(key)}="{escape(_value(value))}"' for key, value in attributes.items() if value is not None)
    body = "".join(inside)
    return f"<{element}{said}>{body}</{element}>" if body else f"<{element}{said}/>"


def path(cls: str, data: str, **attributes: object) -> str:
    """A path."""
    return tag("path", cls=cls, d=data, **attributes)


def words(text: str, x: object, y: object, cls: str = "", **attributes: object) -> str:
    """A line of text, escaped."""
    return tag("text", escape(text, quote=False), cls=cls or None, x=x, y=y, **attributes)


def titled(title: str) -> str:
    """The name of the group it stands in."""
    return tag("title", escape(title, quote=False))


def _name(key: str) -> str:
    if key == "cls":
        return "class"
    return key if key in FREE else key.strip("_").replace("_", "-")


def _value(value: object) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".") if isinstance(value, float) else str(value)
