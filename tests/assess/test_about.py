"""Facts of the person told later: they count from then on, and never lower a level silently."""

from __future__ import annotations

from datetime import date

import pytest
from tests.assess.legs import entry, leg, review

from restride.answer import answer
from restride.assess import triage
from restride.journal import JournalError, read_raw
from restride.knowledge import load
from restride.terms import Urgency
from restride.terms.people import Medicine

TABLE = load().triage
THINNED = {"age": 30, "sex": "female", "medicines": ["vitamin_k_antagonist"], "conditions": ["none"]}


def about(day: int, unset: tuple[str, ...] = (), **facts: object) -> dict[str, object]:
    return entry("about", day, facts=facts, unset=list(unset))


def test_a_fact_counts_from_the_day_it_was_told():
    journal = read_raw(leg(about(2, medicines=["statin"])))
    assert journal.as_known(date(2026, 3, 1)).athlete.medicines == (Medicine.NONE,)
    assert journal.as_known(date(2026, 3, 3)).athlete.medicines == (Medicine.STATIN,)


def test_facts_left_out_stay_and_those_unset_are_known_no_longer():
    known = read_raw(leg(about(2, unset=("age",), sex="male"))).as_known().athlete
    assert (known.age, known.sex, known.medicines) == (None, "male", (Medicine.NONE,))


def test_a_medicine_told_later_raises_the_level():
    bruised = leg(bruise="large")
    before = triage(read_raw(bruised).as_known(), TABLE).urgency.level
    after = triage(read_raw(leg(about(1, medicines=["vitamin_k_antagonist"]), bruise="large")).as_known(), TABLE)
    assert after.urgency.level.rank < before.rank


def test_a_medicine_taken_back_lowers_nothing_until_an_examiner_has_looked():
    raw = leg(about(1, medicines=["none"]), athlete=THINNED, bruise="large")
    held = triage(read_raw(raw).as_known(), TABLE).urgency
    assert held.level is triage(read_raw(leg(athlete=THINNED, bruise="large")).as_known(), TABLE).urgency.level
    rules = [hit.rule for hit in held.hits if hit.level.blocks]
    seen = leg(about(1, medicines=["none"]), review(2, *rules), athlete=THINNED, bruise="large")
    assert not triage(read_raw(seen).as_known(), TABLE).urgency.blocking


def test_a_younger_age_told_later_withholds_the_date():
    told = answer(read_raw(leg(about(1, age=15))))
    assert told.forecast is None
    assert told.withheld is not None
    assert told.urgency.level is not Urgency.SELF_MANAGE


def test_an_age_that_does_not_fit_the_year_of_birth_is_refused_where_it_was_told():
    with pytest.raises(JournalError) as refused:
        read_raw(leg(about(1, birth_year=1950)))
    (fault,) = refused.value.faults
    assert (fault.code, fault.path.split(".", 1)[1]) == ("age_and_birth_year", "facts.age")


def test_a_fact_that_there_is_not_cannot_be_unset():
    with pytest.raises(JournalError) as refused:
        read_raw(leg(entry("about", 1, unset=["shoe_size"])))
    assert [fault.code for fault in refused.value.faults] == ["unknown_field"]
