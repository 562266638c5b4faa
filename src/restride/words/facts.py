"""A fact in words: a journal field with its value, or what was worked out from several."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from restride.words import fields
from restride.words.mark import N_, Ask
from restride.words.values import values

if TYPE_CHECKING:
    from restride.assess.results import Told
    from restride.words.locale import Words

FACT_VALUE = N_("{fact}: {value}")
ANSWERED_NO = N_("answered no: {facts}")
NOT_SO = N_("{fact}: not {values}")

DERIVED = {
    "age.under_16": N_("age of a child"),
    "age.under_18": N_("age at which bones still grow"),
    "age.from_60": N_("older age"),
    "age.from_65": N_("older age"),
    "day.long": N_("many weeks since it began"),
    "day.fortnight": N_("some weeks since it began"),
    "calf_difference_cm.large": N_("calf much wider than the other"),
    "lump_size_cm.large": N_("large lump"),
    "limp_hours.long": N_("limp that lasted"),
    "worst_pain.severe": N_("very strong pain"),
    "needled_days_ago.recent": N_("needled within the last days"),
    "needled_days_ago.days_3": N_("some days since needling"),
    "injected_days_ago.recent": N_("injected within the last days"),
    "injected_days_ago.days_3": N_("some days since an injection"),
    "event.limp_late": N_("still limping after days"),
    "event.no_jog": N_("no jog yet"),
    "event.setback": N_("a setback"),
    "event.setback_again": N_("a second setback"),
    "event.weak_after_needle": N_("weak within days of a needle"),
    "event.fever_after_needle": N_("fever, heat or redness within days of a needle"),
    "event.numb_after_needle": N_("still numb days after a needle"),
    "event.needles_unaccounted": N_("needles in and out differ"),
    "event.serious_after_needle": N_("a serious event after a needle"),
    "event.gravest_after_needle": N_("an event after a needle that threatens life"),
    "event.swelling_after_needle": N_("a swelling that grows after a needle"),
    "event.electric_pain": N_("electric pain from a needle"),
    "event.no_progress": N_("the same or worse, weeks after it began"),
    "event.pain_up": N_("pain well up again, or still very strong"),
    "event.worsening": N_("getting worse from day to day"),
    "exam.hamstrings_no_power": N_("the hamstrings cannot lift the heel in an exam"),
    "exam.nerve_tension": N_("a nerve test hurts in an exam"),
    "exam.no_tenderness": N_("no sore muscle found in an exam"),
    "exam.pulse_absent": N_("no pulse at the foot in an exam"),
    "exam.range_above": N_("the hurt leg stretches further than the other"),
    "imaging.avulsion": N_("a tendon or bone torn off on a picture"),
    "imaging.bone_stress": N_("a stress reaction of bone on a picture"),
    "imaging.clot": N_("a clot on a picture"),
    "imaging.fracture": N_("a fracture on a picture"),
    "imaging.lump": N_("a lump on a picture"),
    "imaging.tendon": N_("a torn tendon on a picture"),
    "imaging.nerve_root": N_("a nerve root under pressure on a picture"),
    "imaging.tendinopathy": N_("a worn tendon on a picture"),
    "new.chest": N_("new: breathless, chest pain or coughing blood"),
    "new.leg_swelling": N_("new: the leg swells"),
    "new.numb_or_weak_foot": N_("new: numb or weak foot"),
    "new.saddle_or_bladder": N_("new: saddle numbness, or bladder, bowel or sexual change"),
    "new.fever": N_("new: fever or feeling unwell"),
    "new.very_ill": N_("fever, and very ill with it"),
    "new.hot_red_leg": N_("fever, and a hot, red or swollen leg"),
    "new.plain_cold": N_("fever with a plain cold or stomach upset"),
    "new.bruise_or_lump": N_("new: a spreading bruise or a lump"),
    "new.new_pull": N_("new: a pull in the thigh"),
}

EXTRA = {
    "onset_date": Ask(N_("days since it began"), N_("On what day did it begin?")),
    "day": Ask(N_("days since it began"), N_("On what day did it begin?")),
    "exam": Ask(N_("an exam"), N_("What did an examiner find?")),
    "milestones": Ask(N_("steps of the way back"), N_("Which steps of the way back has the leg managed?")),
    "reflex_lost": Ask(N_("a reflex lost"), N_("Is a reflex lost in an exam?")),
    "thigh_tender": Ask(N_("a sore muscle"), N_("Is the muscle sore to press in an exam?")),
    "adductor_squeeze": Ask(
        N_("squeezing the inner thigh hurts"), N_("Does squeezing the knees together hurt the inner thigh in an exam?")
    ),
    "popliteal_mass": Ask(N_("swelling behind the knee"), N_("Is there a swelling behind the knee in an exam?")),
    "tinel": Ask(N_("tapping over the nerve hurts"), N_("Does tapping over the nerve bring the pain on in an exam?")),
    "slr_nerve": Ask(N_("raising the leg hurts the nerve"), N_("Does raising the straight leg hurt the nerve?")),
    "crossed_slr": Ask(
        N_("raising the other leg hurts this one"), N_("Does raising the other leg, straight, hurt this one?")
    ),
}


def fact(w: Words, name: str) -> str:
    """The fact itself, without how it stands; its id in brackets where nobody gave it words."""
    if name in DERIVED:
        return w(DERIVED[name])
    head, _, tail = name.partition(".")
    ask = EXTRA.get(head) or fields.known().get(head)
    if ask is None:
        return f"[{name}]"
    said = _value_of(head, tail)
    return w(ask.label) if said is None else w(FACT_VALUE, fact=w(ask.label), value=w(said))


def has_words(name: str) -> bool:
    """Whether that fact, and its value where it names one, have words."""
    head, _, tail = name.partition(".")
    return (
        name in DERIVED or name in EXTRA or (head in fields.known() and (not tail or _value_of(head, tail) is not None))
    )


def _value_of(field: str, tail: str) -> str | None:
    if not tail:
        return None
    known = values(_TYPES.get(field, ""))
    return known.get(tail) or known.get(tail.replace("_", "-"))


_TYPES = {
    "onset": "Start",
    "during": "During",
    "mechanism": "Mechanism",
    "places": "Place",
    "course": "Course",
    "weight_bearing": "WeightBearing",
    "bruise": "Bruise",
    "medicines": "Medicine",
    "conditions": "Condition",
    "new_signs": "NewSign",
    "painkillers": "Painkiller",
    "sex": "Sex",
    "setting": "Setting",
    "level": "Level",
    "tendon": "Tendon",
    "bone": "Bone",
    "bamic": "Bamic",
    "none_of": "Group",
}


def stands(w: Words, name: str, value: Any) -> str:
    """The fact and how it stands: `limp now: no`. Of a fact that is one value of a field, the field's value."""
    head, _, tail = name.partition(".")
    plain = _plain(value)
    if tail and head in fields.known() and plain not in ("yes", "no"):
        return w(FACT_VALUE, fact=fact(w, head), value=shown(w, value, head))
    if name in DERIVED and plain not in ("no", "cant_tell"):
        return w(DERIVED[name])
    return w(FACT_VALUE, fact=fact(w, name), value=shown(w, value, name))


def _plain(value: Any) -> str:
    return ("yes" if value else "no") if isinstance(value, bool) else str(value)


def shown(w: Words, value: Any, name: str = "") -> str:
    """One value: an enum in words, a number as it is, what people typed in quotes."""
    if isinstance(value, (list, tuple, set, frozenset)):
        return w.listed([shown(w, item, name) for item in value])
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return f"{value:g}"
    kind = type(value).__name__ if isinstance(value, StrEnum) else _TYPES.get(name, "")
    said = values(kind).get(_plain(value)) or values("Answer").get(_plain(value))
    return f"“{value}”" if said is None else w(said)


def reasons(w: Words, told: Iterable[Told]) -> list[str]:
    """Facts as short lines, each once; what is not so comes last, the values of one field together."""
    so, no, other_values = dict[str, None](), dict[str, None](), dict[str, list[str]]()
    for one in told:
        plain, (head, _, tail) = _plain(one.value), one.fact.partition(".")
        said = _value_of(head, tail) if plain == "no" else None
        if said is not None:
            other_values.setdefault(head, []).append(w(said))
        elif plain == "no":
            no[fact(w, one.fact)] = None
        else:
            so[fact(w, one.fact) if plain in ("yes", "None") else stands(w, one.fact, one.value)] = None
    not_so = [w(NOT_SO, fact=fact(w, head), values=w.one_of(found)) for head, found in other_values.items()]
    return [*so, *not_so, *([w(ANSWERED_NO, facts=w.listed([*no]))] if no else [])]


def question(w: Words, name: str) -> str:
    """How a person is asked for the fact; its id in brackets where nobody gave it words."""
    ask = EXTRA.get(name) or fields.known().get(name)
    return f"[{name}]" if ask is None else w(ask.question)
