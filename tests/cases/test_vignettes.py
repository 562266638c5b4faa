"""An examiner's made-up people: the urgency and the condition a careful clinician would give."""

from __future__ import annotations

import pytest
from tests.cases.vignettes import GROUPS, Vignette, got, journal, vignettes

from restride.terms import Urgency

each = pytest.mark.parametrize("vignette", vignettes(), ids=lambda vignette: vignette.id)
plain = pytest.mark.parametrize("vignette", [v for v in vignettes() if v.plain], ids=lambda vignette: vignette.id)
serious = pytest.mark.parametrize(
    "vignette",
    [v for v in vignettes() if not v.plain and v.urgency.blocks],
    ids=lambda vignette: vignette.id,
)


def agrees(vignette: Vignette) -> bool:
    """Whether urgency and condition are those that the vignette expects."""
    told = got(vignette)
    return told.urgency.level is vignette.urgency and vignette.condition in named(vignette)


def named(vignette: Vignette) -> list[str]:
    return [candidate.condition for candidate in got(vignette).differential[:3]]


@each
def test_every_vignette_is_marked_as_made_up(vignette):
    assert journal(vignette).synthetic
    assert got(vignette).synthetic


@pytest.mark.parametrize("vignette", [v for v in vignettes() if not v.disputed], ids=lambda vignette: vignette.id)
def test_the_urgency_and_the_condition_are_those_of_a_careful_clinician(vignette):
    assert got(vignette).urgency.level is vignette.urgency
    assert vignette.condition in named(vignette)


@pytest.mark.parametrize("vignette", [v for v in vignettes() if v.disputed], ids=lambda vignette: vignette.id)
def test_a_dispute_is_still_one(vignette):
    assert not agrees(vignette), "it agrees now: take `disputed` out of vignettes.toml"


@serious
def test_nothing_serious_is_called_self_manage(vignette):
    assert got(vignette).urgency.level is not Urgency.SELF_MANAGE


@plain
def test_nothing_plain_is_sent_to_hospital(vignette):
    urgency = got(vignette).urgency
    assert not urgency.blocking
    assert urgency.could_be in (Urgency.CLINICIAN, Urgency.SELF_MANAGE)


def test_there_are_enough_of_both_kinds():
    assert len([v for v in vignettes() if not v.plain]) >= 40
    assert len([v for v in vignettes() if v.plain]) >= 12
    assert len(GROUPS) == len(set(GROUPS))
