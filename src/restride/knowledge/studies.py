"""Every study of needling, of its harms and of what speeds return, as it was read: arms nobody read stay unread."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from restride.knowledge.figure import Figure, Raw, figures
from restride.knowledge.rows import Row, fields

UNCONFIRMED = "unconfirmed"
"""The standing of a study that somebody cites and nobody could find: it carries no outcome and no figure."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome(Row):
    """What a study compared. Its figures: `a` against `b` (arms), or `before` and `after`, or `printed` (the effect).

    An arm is a figure with `sd` and `n`, or with `events` of `n`; unread where nobody read it. `measure`, `direction`,
    `average` and `when` are codes; `question` names the questions on which trials are laid side by side.
    """

    measure: str
    direction: str
    when: str = ""
    question: tuple[str, ...] = ()
    average: str = "mean"
    scale: str = ""
    flags: tuple[str, ...] = ()
    against: str = ""
    effect: str = "mean_difference"
    size_read: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Study(Row):
    """One study. `people` and `needling` are quoted from what was read; the rest of the text fields are codes.

    `strain` is true where the people had a strained hamstring. `needled` is the technique (dry_needling,
    acupuncture, galvanic) or "" where nobody was needled. `bias` is our own judgement after what was read, never a
    quoted rating; `rating` is the figure that others gave. `standing` is "" or `UNCONFIRMED`.
    """

    kind: str
    design: str
    people: str = ""
    needled: str = ""
    strain: bool = False
    needling: str = ""
    against: tuple[str, ...] = ()
    blinding: str = "unread"
    n: int | None = None
    registry: str = ""
    bias: str = "not_judged"
    bias_why: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    findings: tuple[str, ...] = ()
    certainty: str = ""
    standing: str = ""
    dose: Mapping[str, Figure]
    harms: Mapping[str, Figure]
    outcomes: Mapping[str, Outcome]

    @property
    def confirmed(self) -> bool:
        """False where nobody could find the study: nothing may lean on it."""
        return self.standing != UNCONFIRMED


@dataclass(frozen=True, slots=True)
class Studies:
    """The table `studies`: when somebody last searched, how most was read, and every study by its id."""

    searched: str
    read_how: str
    rows: Mapping[str, Study]

    def __getitem__(self, study: str) -> Study:
        return self.rows[study]


def read(raw: Raw) -> Studies:
    """The table `studies`. ValueError where a study that could not be confirmed carries anything but its name."""
    rows = {key: _study(key, row) for key, row in raw["study"].items()}
    return Studies(raw["search"]["on"], raw["search"]["read_how"], rows)


def _study(key: str, row: Raw) -> Study:
    study = Study(
        **fields(key, row),
        dose=figures(row.get("dose", {})),
        harms=figures(row.get("harms", {})),
        outcomes={name: _outcome(name, one) for name, one in row.get("outcomes", {}).items()},
    )
    if not study.confirmed and (study.outcomes or study.dose or study.harms or study.figures or study.findings):
        raise ValueError(f"{key} could not be confirmed: it must not carry outcomes, figures or findings")
    return study


def _outcome(name: str, raw: Raw) -> Outcome:
    given: dict[str, Any] = fields(name, raw)
    return Outcome(**given)
