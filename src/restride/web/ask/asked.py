"""One question as a page shows it: said, with its answers and what was answered before."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.http import QueryDict
from django.utils.safestring import mark_safe

from restride.assess.interview import Step
from restride.chart.bodymap import Picture, Shown, choices, draw
from restride.journal.forms import codes, form, offered, scored
from restride.terms import Place
from restride.web.ask.interview import Interview
from restride.words import Words, facts
from restride.words import ask as said
from restride.words.values import value, values

MOST_STRAINS = 5
TRI = ("yes", "no", "cant_tell")
KINDS = {"tri": "buttons", "choice": "buttons", "strains": "buttons", "many": "many"}
OWN = {"onset": "began", "places": "places"}


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer that can be chosen."""

    value: str
    label: str
    chosen: bool = False


@dataclass(frozen=True, slots=True)
class Sign:
    """One sign of a group: `state` is `yes`, `cant_tell` or nothing; `choices` or a number where it needs them."""

    fact: str
    label: str
    question: str
    form: str
    state: str = ""
    choices: tuple[Choice, ...] = ()
    value: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One step of the interview."""

    name: str
    kind: str
    title: str
    hint: str = ""
    part: str = ""
    choices: tuple[Choice, ...] = ()
    signs: tuple[Sign, ...] = ()
    value: str = ""
    drawn: Picture | None = None
    places: str = ""
    feels: tuple[Choice, ...] = ()
    strength: tuple[Choice, ...] = ()

    @property
    def template(self) -> str:
        """The template that asks it."""
        return f"restride/ask/kinds/{self.kind}.html"


def asked(interview: Interview, step: Step, w: Words, sent: QueryDict | None = None) -> Asked:
    """The step's page. `sent`: what was sent and did not fit, kept in the form."""
    part = w(said.PARTS[step.part])
    if step.group:
        names = interview.leg.knowledge.triage.groups[step.name]
        signs = tuple(_sign(interview, name, w, sent) for name in names)
        return Asked(
            name=step.name, kind="group", title=said.group(w, step.name), hint=w(said.HINTS["group"]), part=part,
            signs=signs,
        )  # fmt: skip
    kind = OWN.get(step.name) or ("scale" if scored(step.name) else KINDS.get(form(step.name) or "", "number"))
    if kind == "places":
        return _places(interview, w, part, sent)
    return Asked(
        name=step.name,
        kind=kind,
        title=_title(w, step.name),
        hint=_hint(w, kind, step.name),
        part=part,
        choices=_choices(interview, step.name, w, sent),
        value=_value(interview, step.name, sent),
    )


def _title(w: Words, name: str) -> str:
    if name == "earlier_strains":
        return w(said.STRAINS)
    return w(said.BEGAN) if name == "onset" else facts.question(w, name)


def _hint(w: Words, kind: str, name: str) -> str:
    key = "tri" if form(name) == "tri" else kind
    return w(said.HINTS[key]) if key in said.HINTS else ""


def _given(interview: Interview, name: str, sent: QueryDict | None, key: str) -> set[str]:
    """The codes that were sent, or that are in force."""
    if sent is not None:
        return set(sent.getlist(key))
    found = interview.said(name)
    if form(name) == "strains":
        return set() if found is None else {str(min(len(found), MOST_STRAINS))}
    several = isinstance(found, (tuple, list))
    return {str(one) for one in found} if several else set() if found is None else {str(found)}


def _choices(interview: Interview, name: str, w: Words, sent: QueryDict | None) -> tuple[Choice, ...]:
    given = _given(interview, name, sent, "answer")
    return tuple(Choice(code, label, code in given) for code, label in _labelled(w, name))


def _labelled(w: Words, name: str) -> Iterable[tuple[str, str]]:
    match form(name):
        case "tri":
            known = values("Answer")
            return [(code, _capital(w(known[code]))) for code in TRI]
        case "choice" | "many":
            known = values(codes(name).__name__)
            return [(code, _capital(w(known[code]))) for code in offered(name)]
        case "strains":
            most = w(said.AND_MORE, n=MOST_STRAINS)
            return [(str(n), str(n) if n < MOST_STRAINS else most) for n in range(MOST_STRAINS + 1)]
    return [(str(n), str(n)) for n in range(11)] if scored(name) else []


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _value(interview: Interview, name: str, sent: QueryDict | None, key: str = "answer") -> str:
    """The number that was sent, or that is in force."""
    if form(name) not in ("whole", "number"):
        return ""
    if sent is not None:
        return str(sent.get(key, ""))
    found = interview.said(name)
    return f"{found:g}" if isinstance(found, (int, float)) else ""


def _sign(interview: Interview, name: str, w: Words, sent: QueryDict | None) -> Sign:
    kind = form(name) or "tri"
    several = kind == "many"
    given = _given(interview, name, sent, f"in-{name}") - {"none"} if several else set()
    options = [Choice(code, label, code in given) for code, label in _labelled(w, name) if several and code != "none"]
    return Sign(
        fact=name,
        label=said.sign(w, name),
        question=facts.question(w, name),
        form=kind,
        state=_state(interview, name, sent),
        choices=tuple(options),
        value=_value(interview, name, sent, f"in-{name}"),
    )


def _state(interview: Interview, name: str, sent: QueryDict | None) -> str:
    if sent is not None:
        return next((key for key in ("yes", "cant_tell") if name in sent.getlist(key)), "")
    found: Any = interview.said(name)
    if form(name) == "tri":
        return str(found) if found in ("yes", "cant_tell") else ""
    several = isinstance(found, (tuple, list))
    return "yes" if (several and set(found) - {"none"}) or isinstance(found, (int, float)) else ""


def _places(interview: Interview, w: Words, part: str, sent: QueryDict | None) -> Asked:
    """The map of the hurt leg, its list, and how the pain is."""
    journal, knowledge = interview.leg.journal, interview.leg.knowledge
    side, told = journal.side, interview.said("places") or ()
    if sent is not None:
        told = [one for one in Place if {f"{side}-{one}", str(one)} & {*sent.getlist("place")}]
    zones = knowledge.anatomy.zones
    chosen = [(side, one) for one in told if one in zones]
    shown = Shown(
        injured=side, only=side, chosen=chosen, elsewhere=[one for one in told if one not in zones], controls=True,
        link=lambda at: f"#bm-in-{at[0]}-{at[1]}",
    )  # fmt: skip
    feels = [(name, w(label)) for name, label in said.FEELS.items()]
    return Asked(
        name="places",
        kind="places",
        title=w(said.PLACES),
        hint=w(said.HINTS["places"], side=value(w, side)),
        part=part,
        drawn=draw(shown, knowledge, w),
        places=mark_safe(choices(shown, knowledge, w)),
        feels=tuple(Choice(name, label, _state(interview, name, sent) == "yes") for name, label in feels),
        strength=tuple(
            Choice(str(n), str(n), str(n) in _given(interview, "worst_pain", sent, "worst_pain")) for n in range(11)
        ),
    )
