"""What is wrong with an input: every fault at once, as codes and values. `words` makes sentences of them."""

from dataclasses import dataclass, field
from typing import Any, NamedTuple


class FaultCode(NamedTuple):
    """A code and the names of the values that a fault of it carries."""

    code: str
    values: tuple[str, ...] = ()


CODES: tuple[FaultCode, ...] = (
    FaultCode("age_and_birth_year", ("low", "high")),
    FaultCode("bad_pattern", ("pattern",)),
    FaultCode("bad_unicode"),
    FaultCode("correction_of_identity"),
    FaultCode("correction_undone"),
    FaultCode("corrects_a_correction"),
    FaultCode("entries_not_blocks"),
    FaultCode("finding_empty"),
    FaultCode("finding_group"),
    FaultCode("finding_mrc"),
    FaultCode("finding_unit", ("measure", "unit", "allowed")),
    FaultCode("id_twice"),
    FaultCode("json_syntax", ("line", "column")),
    FaultCode("milestone_not_back"),
    FaultCode("missing_field"),
    FaultCode("missing_kind", ("expected",)),
    FaultCode("moment"),
    FaultCode("moment_offset"),
    FaultCode("no_such_entry"),
    FaultCode("not_a_list"),
    FaultCode("not_a_number"),
    FaultCode("not_a_table"),
    FaultCode("not_a_whole_number"),
    FaultCode("not_an_exam"),
    FaultCode("not_one_of", ("expected",)),
    FaultCode("not_text"),
    FaultCode("not_true_or_false"),
    FaultCode("not_utf8", ("byte",)),
    FaultCode("noted_before_it_happened"),
    FaultCode("null_in_set"),
    FaultCode("other"),
    FaultCode("review_examiner"),
    FaultCode("review_names_nothing"),
    FaultCode("review_transcribed"),
    FaultCode("second_onset", ("first",)),
    FaultCode("toml_syntax", ("line", "column")),
    FaultCode("too_big", ("le", "lt")),
    FaultCode("too_deep", ("limit",)),
    FaultCode("too_large", ("limit",)),
    FaultCode("too_long", ("max_length",)),
    FaultCode("too_short", ("min_length",)),
    FaultCode("too_small", ("ge", "gt")),
    FaultCode("unknown_field", ("nearest",)),
    FaultCode("unknown_kind", ("expected", "tag")),
    FaultCode("zone"),
)
"""Every code. Of `le`/`lt` and of `ge`/`gt` one is there; `line` and `column` are `None` where nobody knows."""
KNOWN = dict(CODES)


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault. `path` leads to it (`entry[2].findings[0].unit`), `values` hold what a sentence needs."""

    code: str
    path: str
    value: Any = None
    values: dict[str, Any] = field(default_factory=dict)


class JournalError(ValueError):
    """A journal that was refused whole. `source` is the file or where it came from."""

    def __init__(self, faults: tuple[Fault, ...], source: str = "") -> None:
        self.faults = faults
        self.source = source
        super().__init__(f"{source}: " + "; ".join(f"{fault.path}: {fault.code}" for fault in faults))
