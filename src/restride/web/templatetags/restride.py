"""Tags of every template: `say` a sentence, `say_count` things, draw an `icon` or a `picture`."""

from __future__ import annotations

import uuid
from typing import Any

from django import template
from django.template import Context
from django.utils.html import conditional_escape, format_html
from django.utils.safestring import SafeString

from restride.chart.picture import Picture

register = template.Library()


@register.simple_tag(takes_context=True)
def say(context: Context, message: str, **values: Any) -> SafeString:
    """The message in the page's language. It may hold markup, for it is ours; its values are escaped."""
    return SafeString(context["w"](message, **_escaped(values)))


@register.simple_tag(takes_context=True)
def say_count(context: Context, one: str, many: str, n: int, **values: Any) -> SafeString:
    """The message for `n` things."""
    return SafeString(context["w"].count(one, many, n, **_escaped(values)))


def _escaped(values: dict[str, Any]) -> dict[str, str]:
    return {name: conditional_escape(value) for name, value in values.items()}


@register.simple_tag
def icon(name: str, state: str = "") -> SafeString:
    """A shape of the sprite (`parts/sprite.html`), never alone: a word stands beside it."""
    cls = f"ico is-{state}" if state else "ico"
    return format_html('<svg class="{}" aria-hidden="true"><use href="#i-{}"/></svg>', cls, name)


@register.simple_tag
def picture(drawn: Picture) -> SafeString:
    """A drawing of ours, its text inside it."""
    return SafeString(drawn.svg)


@register.simple_tag
def fresh_id(kind: str) -> str:
    """An id for an entry that a form may make: sent twice it is the same entry."""
    return f"{kind}-{uuid.uuid4().hex}"
