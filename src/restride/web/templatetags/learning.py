"""Tags of pages that name sources: `cite` a sentence with its [IDS] as links, lead `to` a page of the book."""

from __future__ import annotations

import re

from django import template
from django.template import Context
from django.utils.html import conditional_escape, format_html
from django.utils.safestring import SafeString

from restride.knowledge import load
from restride.web.learn.book import to
from restride.web.leg import Leg
from restride.words import study

register = template.Library()
_ID = re.compile(r"\[([A-Za-z0-9_.-]+)\]")
_TYPED = re.compile(r"`([^`]+)`")
_QUOTED = re.compile("“[^”]*”")


@register.simple_tag(takes_context=True, name="to")
def lead(context: Context, name: str, *args: str) -> str:
    """The address of a page to learn from, with the page's leg where it has one."""
    return to(context.get("leg"), name, *args)


@register.simple_tag(takes_context=True)
def cite(context: Context, text: str) -> SafeString:
    """A sentence whose [ids] of sources, studies and claims are links; what it quotes is marked as English."""
    leg: Leg | None = context.get("leg")
    marked = _QUOTED.sub(r'<span lang="en" translate="no">\g<0></span>', _plain(text))
    linked = _ID.sub(lambda hit: _link(leg, hit[1]), marked)
    return SafeString(_TYPED.sub(r'<code translate="no">\1</code>', linked))


def _plain(text: str) -> str:
    return str(conditional_escape(text))


def _link(leg: Leg | None, name: str) -> str:
    knowledge = load()
    if name in knowledge.sources:
        return format_html('<a class="cite" translate="no" href="{}">{}</a>', to(leg, "learn-source", name), name)
    if name in knowledge.studies.rows:
        said = study.name(knowledge.studies[name])
        return format_html('<a class="cite" translate="no" href="{}">{}</a>', to(leg, "learn-study", name), said)
    if name in knowledge.claims:
        return format_html('<a class="cite" translate="no" href="{}">{}</a>', to(leg, "learn-claim", name), name)
    return format_html('<code translate="no">{}</code>', name)
