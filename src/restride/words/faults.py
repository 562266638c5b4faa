"""What is wrong with an input: the field, the value, and what would be right."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from restride.words.mark import N_

if TYPE_CHECKING:
    from restride.journal import Fault
    from restride.words.locale import Words

CODES = {
    "unknown_field": N_("{path} is not a field here."),
    "unknown_field_near": N_("{path} is not a field here. Do you mean `{nearest}`?"),
    "missing_field": N_("{path} is missing. It must be given."),
    "not_one_of": N_("{path} is {value}. It must be one of: {expected}."),
    "not_one_of_near": N_("{path} is {value}. Do you mean `{nearest}`? It must be one of: {expected}."),
    "unknown_kind": N_("{path} is of the kind {tag}, which there is not. It must be one of: {expected}."),
    "missing_kind": N_("{path} does not say what kind of entry it is. Write `kind` as one of: {expected}."),
    "too_small": N_("{path} is {value}. It must be {least} or more."),
    "too_big": N_("{path} is {value}. It must be {most} or less."),
    "not_a_whole_number": N_("{path} is {value}. It must be a whole number."),
    "not_a_number": N_("{path} is {value}. It must be a number."),
    "not_true_or_false": N_("{path} is {value}. It must be `true` or `false`."),
    "not_text": N_("{path} is {value}. It must be text, in quotation marks."),
    "bad_pattern": N_("{path} is {value}. It must fit the pattern `{pattern}`."),
    "too_short": N_("{path} is {value}. It is too short: at least {min_length} is right."),
    "too_long": N_("{path} is {value}. It is too long: at most {max_length} is right."),
    "not_a_list": N_("{path} is {value}. It must be a list: `[...]`."),
    "not_a_table": N_("{path} is {value}. It must be a table of fields."),
    "moment": N_(
        "{path} is {value}. It must be a date such as `2026-11-05`, of a year from 1900 to 2200, or a moment with its "
        "time of day."
    ),
    "moment_offset": N_("{path} is {value}. A moment needs its offset, such as `2026-11-05T18:40:00+01:00`."),
    "zone": N_("{path} is {value}. It must be a time zone such as `Europe/Berlin`."),
    "finding_empty": N_("{path} says nothing. Give a value, a result, or whether it hurt."),
    "finding_unit": N_("{path}: {measure} cannot be in {unit}. It must be in one of: {allowed}."),
    "finding_unit_none": N_("{path}: {measure} is not a number. Give a result, or whether it hurt."),
    "finding_group": N_("{path}: `manual_strength` needs its `group`, and no other measure has one."),
    "finding_mrc": N_("{path}: strength graded by hand runs from 0 to 5."),
    "milestone_not_back": N_("{path}: `not_back` is said of `full_training` only."),
    "review_names_nothing": N_("{path}: a review must name the `rules` or `questions` that it settles."),
    "review_examiner": N_("{path}: a review is made by somebody who examines: a doctor, physio, nurse or the like."),
    "review_transcribed": N_("{path}: written by somebody who did not examine, so `transcribed = true` must say so."),
    "id_twice": N_("{path} is {value}, and another entry has that name too. Each must have its own."),
    "no_such_entry": N_("{path} is {value}. It must be the `id` of another entry in this file."),
    "not_an_exam": N_("{path} is {value}. It must be the `id` of an exam."),
    "corrects_a_correction": N_(
        "{path} is {value}, itself a correction. Correct the first entry, or retract this one."
    ),
    "noted_before_it_happened": N_("{path} is {value}, before it happened. It must not be earlier than `at`."),
    "age_and_birth_year": N_("{path} is {value}. With the year of birth it must be {low} or {high}."),
    "correction_of_identity": N_("{path} would change `{name}`. Retract the entry and write a new one."),
    "correction_undone": N_("{path} takes back {value}, and a later correction needs it. Retract that one too."),
    "null_in_set": N_("{path} has an empty field. To take an answer back, name its field in `unset`."),
    "bad_unicode": N_("{path} holds half a character (a lone surrogate). Write the whole character."),
    "entries_not_blocks": N_("The entries do not stand as `[[entry]]` blocks, so nothing was changed. Write them so."),
    "second_onset": N_("{path} is {value} for the second time; the first is `{first}`. A re-injury is a new journal."),
    "too_large": N_("The file is too large. It must be at most {limit} bytes."),
    "not_utf8": N_("The file is not text in UTF-8 (byte {byte}). Save it as UTF-8."),
    "too_deep": N_("The file has lists and tables more than {limit} deep in each other. Flatten it."),
    "toml_syntax": N_("Line {line}, column {column}: this is not TOML. Look for a missing quotation mark or bracket."),
    "toml_syntax_nowhere": N_(
        "This is not TOML. Look for a missing quotation mark or bracket, or a field that stands twice."
    ),
    "json_syntax": N_("Line {line}, column {column}: this is not JSON. Look for a missing comma or bracket."),
    "json_syntax_nowhere": N_("This is not JSON, or a field stands twice."),
    "other": N_("{path} is {value}, and that does not fit here [{code}]."),
}
HERE = N_("the file")
NO_FILE = N_("There is no such file.")
NO_READ = N_("The file cannot be read.")
IS_FOLDER = N_("This is a folder. Name a journal file.")


def sentence(w: Words, fault: Fault) -> str:
    """The fault as one sentence or two: the field, what stands there, and what would be right."""
    values = {"path": _path(w, fault.path), "value": _value(fault.value), "code": fault.code} | _values(fault)
    return w(CODES[_which(fault, values)], **values)


def on_page(w: Words, fault: Fault) -> str:
    """The same for a page: the field by its own name, not as a place in a file."""
    from restride.words import fields

    known = fields.known().get(fault.path.rpartition(".")[2].partition("[")[0])
    if known is None:
        return sentence(w, fault)
    values = {"value": _value(fault.value), "code": fault.code} | _values(fault)
    label = w(known.label)
    return w(CODES[_which(fault, values)], **values | {"path": label[:1].upper() + label[1:]})


def _which(fault: Fault, values: dict[str, Any]) -> str:
    code = fault.code
    if code == "unknown_field" and values.get("nearest"):
        return "unknown_field_near"
    if code == "not_one_of" and values.get("nearest"):
        return "not_one_of_near"
    if code in ("toml_syntax", "json_syntax") and values.get("line") is None:
        return f"{code}_nowhere"
    if code == "finding_unit" and not values.get("allowed"):
        return "finding_unit_none"
    return code if code in CODES else "other"


def _values(fault: Fault) -> dict[str, Any]:
    """The fault's own values, codes marked as such, bounds under one name."""
    given = dict(fault.values)
    for name, sources in {"least": ("ge", "gt"), "most": ("le", "lt")}.items():
        given[name] = next((f"{given[source]:g}" for source in sources if source in given), "")
    if "expected" in given:
        names = str(given["expected"]).replace("'", "").replace(" or ", ", ").split(", ")
        given["expected"] = ", ".join(f"`{name}`" for name in names)
        near = get_close_matches(str(fault.value).strip("'\"").casefold(), names, 1, 0.75)
        given["nearest"] = near[0] if fault.code == "not_one_of" and near else ""
    if given.get("allowed"):
        given["allowed"] = ", ".join(f"`{name}`" for name in str(given["allowed"]).split(", "))
    for name in ("measure", "unit"):
        if name in given:
            given[name] = f"`{given[name]}`"
    given["tag"] = _value(given.get("tag", fault.value))
    if fault.code == "correction_of_identity":
        given["name"] = fault.value
    return given


def _path(w: Words, path: str) -> str:
    return f"`{path}`" if path else w(HERE)


def _value(value: Any) -> str:
    """The value as it was typed: text without the quotation marks of a programmer."""
    text = str(value)
    bare = text[1:-1] if len(text) > 1 and text[0] == text[-1] and text[0] in "'\"" else text
    return f"“{bare}”"


def named(w: Words, fault: Fault, label: str) -> str:
    """The fault for a page, its field by the name that the page gives it."""
    values = {"value": _value(fault.value), "code": fault.code} | _values(fault)
    return w(CODES[_which(fault, values)], **values | {"path": label})
