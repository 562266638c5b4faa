"""Ways in which legs may differ from the model, and ways in which a model may be too simple for its legs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from restride.knowledge.clock import Clock


@dataclass(frozen=True, slots=True)
class Misfit:
    """How the truth departs from the model; as it stands, not at all.

    `shape`: times the exponent p of healing. `shared`: SD of a size that all markers of a leg share and the model does
    not know. `bias`: an examiner's, by marker. `missing`: chance that a reading was not taken; `silent`: not taken
    where pain is below 1. `whole`: pain in whole numbers and never below 0. `pain_share` of the legs have a pain clock
    `pain_times` the model's. `tissue_sd`: scatter of the tissue clock. `later`: everybody returns so much later.
    `base`: legs as another setting has them. `slow`: a slow minority among people who are not known to have one.
    """

    shape: float = 1.0
    shared: float = 0.0
    bias: Mapping[str, float] = field(default_factory=dict)
    missing: float = 0.0
    silent: bool = False
    whole: bool = False
    pain_share: float = 0.0
    pain_times: float = 1.0
    tissue_sd: float | None = None
    later: float = 1.0
    base: str | None = None
    slow: bool = False

    @property
    def from_the_start(self) -> bool:
        """Whether legs differ from the model before anything has been read of them."""
        return self.later != 1 or self.base is not None or self.slow


AS_MODELLED = Misfit()


def _examiner(degrees: float, per_cent: float, cm: float = 0.0) -> dict[str, float]:
    angles, forces = (
        dict.fromkeys(("ake", "slr"), degrees),
        dict.fromkeys(("strength_outer", "strength_inner"), per_cent),
    )
    return angles | forces | {"palpation_length": cm}


MISFITS: Mapping[str, Misfit] = MappingProxyType(
    {
        "model": AS_MODELLED,
        "shape_1.3": Misfit(shape=1.3),
        "shape_0.7": Misfit(shape=0.7),
        "shared_severity": Misfit(shared=0.3),
        "examiner_3_deg_6_pct": Misfit(bias=_examiner(3, 6)),
        "examiner_5_deg_10_pct_1_cm": Misfit(bias=_examiner(5, 10, 1)),
        "half_missing": Misfit(missing=0.5),
        "missing_when_painless": Misfit(silent=True),
        "whole_pain": Misfit(whole=True),
        "pain_clock_some": Misfit(pain_share=0.3, pain_times=0.35),
        "pain_clock_all": Misfit(pain_share=1.0, pain_times=0.35),
        "tissue_scatter": Misfit(tissue_sd=0.35),
        "all_later": Misfit(later=1.25),
        "all_sooner": Misfit(later=0.8),
        "slow_minority": Misfit(slow=True),
        "several": Misfit(shared=0.15, bias=_examiner(3, 6), missing=0.5, whole=True, later=1.15),
        "wrong_setting": Misfit(base="all_comers"),
        "not_all_comers": Misfit(base="clinic"),
    }
)
"""Legs that the model does not expect, each by its own name. `several`: misfits that may well come together."""


def without_severity(clock: Clock) -> Clock:
    """A model that knows no severity shared by the markers of a leg."""
    return replace(clock, markers=tuple(replace(one, lam=0.0) for one in clock.markers))


def one_clock(clock: Clock) -> Clock:
    """A model in which every marker sees the day of return itself: no clock scatters about another."""
    return replace(
        clock,
        clocks=replace(clock.clocks, tissue_sd=TIGHT),
        domains=tuple((name, TIGHT) for name, _ in clock.domains),
    )


TIGHT = 0.01
"""A scatter far narrower than a cell of the grid."""

SIMPLER = MappingProxyType({"no_severity": without_severity, "one_clock": one_clock})
"""Models too simple for legs that follow the tree."""
