"""Pydantic's complaints as Restride's faults: a code, a path, the value, and what would be right."""

from datetime import date, time
from difflib import get_close_matches
from typing import Any, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from restride.journal.faults import KNOWN, Fault
from restride.journal.kinds import KINDS

_OURS = {
    "extra_forbidden": "unknown_field",
    "missing": "missing_field",
    "enum": "not_one_of",
    "literal_error": "not_one_of",
    "union_tag_invalid": "unknown_kind",
    "union_tag_not_found": "missing_kind",
    "greater_than": "too_small",
    "greater_than_equal": "too_small",
    "less_than": "too_big",
    "less_than_equal": "too_big",
    "finite_number": "not_a_number",
    "int_type": "not_a_whole_number",
    "int_parsing": "not_a_whole_number",
    "int_from_float": "not_a_whole_number",
    "int_parsing_size": "not_a_whole_number",
    "float_type": "not_a_number",
    "float_parsing": "not_a_number",
    "bool_type": "not_true_or_false",
    "bool_parsing": "not_true_or_false",
    "string_type": "not_text",
    "string_sub_type": "not_text",
    "string_unicode": "bad_unicode",
    "string_pattern_mismatch": "bad_pattern",
    "string_too_short": "too_short",
    "string_too_long": "too_long",
    "too_short": "too_short",
    "too_long": "too_long",
    "tuple_type": "not_a_list",
    "list_type": "not_a_list",
    "dict_type": "not_a_table",
    "model_type": "not_a_table",
    "model_attributes_type": "not_a_table",
}
_TAG = 2  # Pydantic names the kind in a location, after `entry` and its number
_KINDS: dict[str, type[BaseModel]] = {get_args(kind.model_fields["kind"].annotation)[0]: kind for kind in KINDS}


def explained(error: ValidationError, prefix: str = "", model: type[BaseModel] | None = None) -> tuple[Fault, ...]:
    """Every complaint as a fault. `prefix` leads to the part that was validated, `model` is its type."""
    details = error.errors(include_url=False)
    return tuple(_fault(detail, prefix, model) for detail in details if not _only_seems_short(detail))


def _only_seems_short(detail: ErrorDetails) -> bool:
    """Pydantic leaves refused items out when it counts a list; they have their own faults."""
    if detail["type"] != "too_short" or not isinstance(detail["input"], (list, tuple)):
        return False
    return bool(len(detail["input"]) >= detail["ctx"]["min_length"])


def _fault(detail: ErrorDetails, prefix: str, model: type[BaseModel] | None) -> Fault:
    kind = detail["type"]
    location = detail["loc"]
    values = {key: value for key, value in detail.get("ctx", {}).items() if key != "error"}
    if kind == "extra_forbidden":
        values |= {"nearest": _nearest(str(location[-1]), _fields(location, model))}
    if kind == "enum":
        values = {"expected": values.get("expected", "").replace("'", "").replace(" or ", ", ")}
    if kind in ("union_tag_invalid", "union_tag_not_found"):
        values = {"expected": ", ".join(_KINDS), "tag": _brief(str(values.get("tag")))}
    value = None if kind == "missing" else _short(detail.get("ctx", {}).get("tag", detail["input"]))
    code = _OURS.get(kind, kind)
    code = code if code in KNOWN else "other"
    return Fault(code, _path(location, prefix), value, {key: values[key] for key in KNOWN[code] if key in values})


def _path(location: tuple[int | str, ...], prefix: str) -> str:
    path = prefix
    for depth, step in enumerate(location):
        if isinstance(step, int):
            path += f"[{step}]"
        elif prefix or depth != _TAG or location[0] != "entry":
            path += f".{step}" if path else step
    return path


def _fields(location: tuple[int | str, ...], model: type[BaseModel] | None) -> list[str]:
    """Field names of the part in which a location lies."""
    from restride.journal.document import Document

    here: type[BaseModel] = model or Document
    for step in location[:-1]:
        if isinstance(step, int):
            continue
        if step in _KINDS:
            here = _KINDS[step]
        elif step in here.model_fields and (inner := _model_in(here.model_fields[step].annotation)) is not None:
            here = inner
    return [info.alias or name for name, info in here.model_fields.items()]


def _model_in(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    found = (_model_in(part) for part in get_args(annotation))
    return next((model for model in found if model is not None), None)


def _nearest(name: str, names: list[str]) -> str | None:
    return next(iter(get_close_matches(name, names, n=1, cutoff=0.5)), None)


def _short(value: Any) -> str:
    if isinstance(value, (date, time)):
        return value.isoformat()
    return _brief(repr(value) if isinstance(value, (str, int, float, bool, type(None))) else type(value).__name__)


def _brief(text: str) -> str:
    return text if len(text) <= 80 else text[:77] + "..."
