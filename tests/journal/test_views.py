"""What stands at a moment: corrections, retractions, and two kinds of time."""

from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.journal.strategies import documents

from restride.journal import JournalError, read_raw
from restride.journal.moment import earliest

BY = {"by": {"role": "runner"}}
CHECKIN = BY | {"id": "c", "kind": "checkin", "at": "2026-03-01", "worst": 3}


def later(name: str, day: int, **fields: Any) -> dict[str, Any]:
    kind = "retract" if "retracts" in fields else "correction"
    return BY | {"id": name, "kind": kind, "at": f"2026-03-{day:02}"} | fields


def worst(*entries: dict[str, Any], at: date | None = None) -> list[int | None]:
    view = read_raw({"side": "left", "entry": [CHECKIN, *entries]}).as_known(at)
    return [entry.worst for entry in view.entries]  # type: ignore[attr-defined]


@given(documents(), st.data())
def test_the_order_in_the_file_changes_no_view(raw: dict[str, Any], data: st.DataObject) -> None:
    at = data.draw(st.dates(date(2020, 1, 1), date(2027, 1, 1)))
    other = raw | {"entry": data.draw(st.permutations(raw["entry"]))}
    assert read_raw(raw).as_known(at).entries == read_raw(other).as_known(at).entries
    assert read_raw(raw).as_happened(at).entries == read_raw(other).as_happened(at).entries


@given(documents(), st.dates(date(2020, 1, 1), date(2027, 1, 1)))
def test_a_view_is_that_of_a_journal_that_ends_there(raw: dict[str, Any], at: date) -> None:
    journal = read_raw(raw)
    view = journal.as_known(at)
    assert all(earliest(entry.noted, journal.zone) <= view.at for entry in view.known)
    until = type(journal)(journal.side, journal.zone, journal.athlete, view.known)
    assert until.as_known().entries == view.entries


def test_the_latest_noted_correction_wins() -> None:
    first, second = later("x", 5, corrects="c", set={"worst": 5}), later("a", 6, corrects="c", set={"worst": 7})
    assert worst(second, first) == [7]
    assert worst(second, first, at=date(2026, 3, 5)) == [5]
    assert worst(second, first, at=date(2026, 3, 4)) == [3]


def test_unset_takes_an_answer_back() -> None:
    assert worst(later("x", 5, corrects="c", unset=["worst"])) == [None]


def test_a_retraction_may_be_retracted() -> None:
    gone, back = later("r", 5, retracts="c"), later("b", 6, retracts="r")
    assert worst(gone) == []
    assert worst(gone, back) == [3]
    assert worst(gone, back, later("q", 7, retracts="b")) == []


@pytest.mark.parametrize("names", [("a", "b"), ("b", "a")])
def test_on_one_day_a_retraction_comes_after_what_it_takes_back(names: tuple[str, str]) -> None:
    assert worst(later(names[0], 5, retracts="c"), later(names[1], 5, retracts=names[0])) == [3]


def test_retractions_of_each_other_still_give_a_view() -> None:
    assert worst(later("a", 5, retracts="b"), later("b", 6, retracts="a")) == [3]


def test_a_retracted_correction_no_longer_counts() -> None:
    assert worst(later("x", 5, corrects="c", set={"worst": 5}), later("r", 6, retracts="x")) == [3]


def test_what_was_noted_later_is_hindsight() -> None:
    entry = CHECKIN | {"noted_at": "2026-03-09"}
    journal = read_raw({"side": "left", "entry": [entry]})
    assert journal.as_known(date(2026, 3, 8)).entries == ()
    assert len(journal.as_happened(date(2026, 3, 8)).entries) == 1
    assert journal.as_happened(date(2026, 2, 28)).entries == ()


def codes(*entries: dict[str, Any]) -> list[tuple[str, str]]:
    with pytest.raises(JournalError) as refused:
        read_raw({"side": "left", "entry": list(entries)})
    return [(fault.code, fault.path) for fault in refused.value.faults]


def test_a_correction_that_a_later_one_leans_on_cannot_be_taken_back() -> None:
    jog = BY | {"id": "m", "kind": "milestone", "at": "2026-03-01", "milestone": "jog", "state": "reached"}
    full = later("x", 2, corrects="m", set={"milestone": "full_training"})
    never = later("y", 3, corrects="m", set={"state": "not_back"})
    assert codes(jog, full, never, later("r", 4, retracts="x")) == [("correction_undone", "entry[3].retracts")]


def test_what_does_not_fit_together_is_named() -> None:
    lost = later("x", 2, corrects="nobody", set={})
    assert codes(CHECKIN, CHECKIN, lost) == [
        ("id_twice", "entry[0].id"),
        ("id_twice", "entry[1].id"),
        ("no_such_entry", "entry[2].corrects"),
    ]
    assert codes(CHECKIN, later("x", 2, corrects="c", set={"id": "d"})) == [("correction_of_identity", "entry[1].set")]
    assert codes(CHECKIN | {"noted_at": "2026-02-01"}) == [("noted_before_it_happened", "entry[0].noted_at")]


def test_two_onsets_stand_only_when_one_is_taken_back() -> None:
    one = BY | {"id": "one", "kind": "onset", "at": "2026-03-01", "manner": "sudden"}
    two = one | {"id": "two", "at": "2026-03-02"}
    assert codes(one, two) == [("second_onset", "entry[1].kind")]
    view = read_raw({"side": "left", "entry": [one, two, later("r", 3, retracts="one")]}).as_known()
    assert view.day_zero == date(2026, 3, 2)


def test_the_age_is_held_to_the_onset_in_force() -> None:
    wrong = BY | {"id": "one", "kind": "onset", "at": "2006-03-01", "manner": "sudden"}
    head = {"side": "left", "athlete": {"age": 30, "birth_year": 1995}}
    fix = later("x", 3, corrects="one", set={"at": "2026-03-01"})
    assert len(read_raw(head | {"entry": [wrong, fix]}).entries) == 2


def test_a_day_has_23_hours_when_the_clock_goes_forward() -> None:
    view = read_raw({"side": "left", "zone": "Europe/London", "entry": [CHECKIN]}).as_known(date(2026, 3, 29))
    assert view.at == datetime(2026, 3, 29, 22, 59, 59, 999999, tzinfo=UTC)
    assert round((view.at - earliest(date(2026, 3, 29), view.zone)).total_seconds() / 3600) == 23


def test_two_thousand_entries_are_compared_by_id_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """No entry is held against another, which would be work of the square of their number."""
    notes = [CHECKIN | {"id": f"c{n}"} for n in range(1000)]
    fixes = [later(f"x{n}", 5, corrects=f"c{n}", set={"worst": 5}) for n in range(1000)]
    compared = []
    monkeypatch.setattr("pydantic.BaseModel.__eq__", lambda *pair: bool(compared.append(pair)))
    assert len(read_raw({"side": "left", "entry": [*notes, *fixes]}).as_known().entries) == 1000
    assert not compared
