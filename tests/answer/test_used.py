"""Whatever moves the date is named: every entry without which it would be another, and every change of the odds."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from tests.assess.legs import PHYSIO, RUNNER, Raw, checkin, entry, exam, leg

from restride.answer import answer
from restride.demo import FILE
from restride.forecast import Forecast
from restride.journal import Journal, read_file, read_raw
from restride.knowledge import load

K = load()
ONE_LEG = {"side": "left", "unit": "deg_deficit"}
TURNED = exam(3, {"measure": "ake", "value": 14, **ONE_LEG})
AGAIN = exam(9, {"measure": "ake", "value": 6, **ONE_LEG}, {"measure": "slr", "value": 5, **ONE_LEG})
MRI = entry("imaging", 6, by=PHYSIO, modality="mri", mri_grade=2, tendon="intratendinous")
ASKED = {"limp": "no", "new_signs": ["none"], "painkillers": ["none"], "bruise": "none"}
DAYS = [checkin(day, worst=max(6 - day, 0), walking=max(3 - day, 0), **ASKED) for day in (1, 2, 4, 8)]


def about(day: int, **facts: Any) -> Raw:
    return entry("about", day, facts=facts)


def guess(day: int, until: int, by: Raw = RUNNER) -> Raw:
    return entry("opinion", day, by=by, milestone="full_training") | {"day": until}


def reached(day: int, name: str, state: str = "reached") -> Raw:
    return entry("milestone", day, milestone=name, state=state)


LEGS: dict[str, Raw] = {
    "alone": leg(
        *DAYS, reached(3, "pain_free_walk"), guess(5, 25), entry("note", 6, by=PHYSIO, text="Seen at the club.")
    ),
    "bruised": leg(*DAYS, checkin(9, **ASKED | {"bruise": "some"}), mechanism="kick", places=["mid-inner"]),
    "retold": leg(*DAYS, entry("intake", 4, mechanism="sprint", worst_pain=3), mechanism="kick"),
    "told late": leg(*DAYS, entry("intake", 4, mechanism="slip_or_split"), mechanism=None),
    "clinic": leg(
        *DAYS, TURNED, AGAIN, guess(3, 30, PHYSIO), guess(5, 28, PHYSIO), reached(9, "full_training", "not_back")
    ),
    "pictures": leg(MRI, entry("imaging", 9, by=PHYSIO, modality="mri", bamic="3c"), TURNED),
    "person": leg(
        *DAYS, about(2, level="club"), about(4, sprints="yes", sex="male"), about(7, age=50), reached(8, "jog")
    ),
    "pills": leg(TURNED, checkin(3, **ASKED | {"painkillers": ["nsaid"]}), AGAIN),
    "needled": leg(entry("needling", 8, by=PHYSIO), TURNED, AGAIN, *DAYS),
    "needled before": leg(checkin(1, worst=4, **ASKED), entry("intake", 2, needled_days_ago=1)),
    "setbacks": leg(*DAYS, reached(5, "jog"), entry("setback", 10, what="flare_up"), AGAIN),
}


def journals() -> dict[str, Journal]:
    return {"demo": read_file(FILE)} | {name: read_raw(raw) for name, raw in LEGS.items()}


def forecast(journal: Journal) -> Forecast | None:
    return answer(journal, None, K).forecast


def without(journal: Journal, name: str) -> Journal:
    return replace(journal, entries=tuple(one for one in journal.entries if one.id != name))


@pytest.mark.parametrize("name", journals())
def test_every_entry_without_which_the_date_would_be_another_is_named(name):
    journal = journals()[name]
    whole = forecast(journal)
    assert whole is not None
    left = {one.id: forecast(without(journal, one.id)) for one in journal.entries}
    still = pytest.approx(whole.dates.deciles, rel=1e-9)
    moved = [name for name, one in left.items() if one is not None and one.dates.deciles != still]
    assert moved
    assert set(moved) <= set(whole.used)


@pytest.mark.parametrize("name", journals())
def test_the_date_moves_from_its_start_by_named_entries_alone(name):
    """Told word by word, each word that the odds or the clock heard is one move, and the moves add up."""
    whole = forecast(journals()[name])
    assert whole is not None
    assert {one.entry for one in whole.moves} <= set(whole.used)
    assert whole.start + sum(one.moved_days for one in whole.moves) == pytest.approx(whole.dates.median)


@pytest.mark.parametrize("name", journals())
def test_every_history_starts_where_the_person_alone_puts_it(name):
    """What is told after the first day changes no start: it is a move of its own."""
    journal = journals()[name]
    bare = [one for one in journal.entries if one.kind in {"onset", "intake"} and journal.as_known().day(one) == 0]
    first, whole = forecast(replace(journal, entries=tuple(bare))), forecast(journal)
    assert first is not None
    assert whole is not None
    assert whole.start == pytest.approx(first.start)
