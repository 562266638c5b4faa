"""How a journal field is declared: with its one route into the date, if any, and its uses.

`ROUTES` are the ways by which a field can move the forecast date. A field has at most one, so that no fact is
counted twice. `USES` are what else reads it. A field nobody reads yet is `record`.
"""

from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field
from pydantic.fields import FieldInfo
from pydantic_core import PydanticCustomError

from restride.terms import Answer

ROUTES = frozenset({"odds", "marker", "milestone", "opinion", "setback", "treatment"})
USES = frozenset({"triage", "track", "risk", "screen", "plan", "record", "date"})


def _no_answer(value: Any) -> Any:
    """Python counts `true` as 1; as a pain of 1 it would be a slip nobody sees."""
    if isinstance(value, bool):
        raise PydanticCustomError("not_a_number", "true and false are no numbers")
    return value


NoAnswer = BeforeValidator(_no_answer)
Nprs = Annotated[int, Field(ge=0, le=10), NoAnswer]
Tri = Answer | None


class Part(BaseModel):
    """A frozen piece of a journal that refuses fields it does not know."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", defer_build=True, allow_inf_nan=False, str_strip_whitespace=True
    )


def use(uses: str = "record", *, route: str | None = None, default: Any = None, **bounds: Any) -> Any:
    """Declare a field. `uses`: words of `USES`, separated by spaces; `default=...` makes it
    required; `bounds` go to Pydantic's `Field`.
    """
    words = tuple(uses.split())
    if unknown := set(words) - USES:
        raise ValueError(f"unknown use {unknown}")
    if route is not None and route not in ROUTES:
        raise ValueError(f"unknown route {route}")
    extra: dict[str, Any] = {"uses": list(words), "route": route}
    if "default_factory" in bounds:
        return Field(json_schema_extra=extra, **bounds)
    return Field(default=default, json_schema_extra=extra, **bounds)


def routing(info: FieldInfo) -> tuple[str | None, tuple[str, ...]]:
    """The route and the uses of a declared field; `(None, ())` where it was declared without `use`."""
    extra: Any = info.json_schema_extra
    if not isinstance(extra, dict):
        return None, ()
    return extra.get("route"), tuple(extra.get("uses", ()))
