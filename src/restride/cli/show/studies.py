"""One study in a line of text: what it was, in whom, against what, and what speaks against leaning on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from restride.words import evidence as words
from restride.words import screen
from restride.words import studies as said

if TYPE_CHECKING:
    from restride.knowledge import Knowledge
    from restride.knowledge.studies import Study
    from restride.words import Words


def line(w: Words, study: Study) -> str:
    """The study with its design, its people (quoted as read), blinding, findings, bias and flags."""
    parts = [w(said.DESIGNS[study.design]), people(w, study), against(w, study)]
    if study.blinding != "unread":
        parts.append(w(said.BLINDING[study.blinding]))
    if study.people:
        parts.append(f"“{study.people}”")
    parts += [w(said.FINDINGS[code]) for code in study.findings]
    parts += [w(said.FLAGS[code]) for code in study.flags]
    parts.append(bias(w, study))
    return f"[{study.id}] " + "; ".join(part for part in parts if part)


def people(w: Words, study: Study) -> str:
    """How many people; empty for a study that counts none."""
    return w.count(*words.PEOPLE, study.n) if study.n else ""


def against(w: Words, study: Study) -> str:
    """What needling, or the first arm, stood against."""
    if not study.against:
        return ""
    return w(words.AGAINST, what=w.all_of([w(said.AGAINST[code]) for code in study.against]))


def bias(w: Words, study: Study) -> str:
    """Our judgement of the risk of bias; empty where we made none."""
    if study.bias == "not_judged":
        return ""
    level = w(said.BIAS[study.bias])
    if not study.bias_why:
        return w(words.BIAS_PLAIN, level=level)
    return w(words.BIAS, level=level, why=w.listed([w(said.BIAS_WHY[code]) for code in study.bias_why]))


def sources(w: Words, study: Study, knowledge: Knowledge) -> str:
    """Where it comes from, and how it was read."""
    how = dict.fromkeys(w(screen.SEEN_HOW[knowledge.sources[one].seen]) for one in study.src)
    named = w(words.SOURCES, sources=" ".join(f"[{one}]" for one in study.src))
    return f"{named} · {w(words.READ, how=w.listed([*how]))}"
