"""A form may be sent twice, or gone back to: nothing is doubled, nothing is lost, and the last answer holds."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from restride.journal import JournalError
from restride.journal.kinds.checkin import CheckIn
from restride.web.models import Entry
from restride.web.store import ConflictError, append, journal_of, submit

NOW = datetime(2026, 11, 6, 7, 5, tzinfo=UTC)
LATER = NOW + timedelta(minutes=3)


def form(**answers):
    return {"id": "checkin-1", "kind": "checkin"} | answers


def held(injury):
    (one,) = journal_of(injury).as_known(LATER).of(CheckIn)
    return one


def test_the_same_form_twice_is_one_entry_at_its_first_time(injury):
    assert submit(injury, form(walking=2), NOW) == "new"
    assert submit(injury, form(walking=2), LATER) == "same"
    assert Entry.objects.count() == 1
    assert held(injury).at == NOW


def test_gone_back_and_changed_it_is_a_correction_and_the_first_answer_is_kept(injury):
    submit(injury, form(walking=2, worst=5, new_signs=["none"]), NOW)
    assert submit(injury, form(walking=3, worst=5), LATER) == "corrected"
    assert submit(injury, form(walking=3, worst=5), LATER) == "same"
    assert (held(injury).walking, held(injury).worst, held(injury).new_signs) == (3, 5, None)
    first, correction = journal_of(injury).entries
    assert (first.walking, correction.set, correction.unset) == (2, {"walking": 3}, ("new_signs",))


def test_changed_to_and_fro_the_last_word_holds(injury):
    for number, walking in enumerate((2, 3, 2, 3)):
        submit(injury, form(walking=walking), NOW + timedelta(seconds=number))
    assert held(injury).walking == 3


def test_what_is_unsound_is_refused_and_names_its_field(injury):
    with pytest.raises(JournalError) as refused:
        submit(injury, form(walking=11), NOW)
    assert [fault.path for fault in refused.value.faults] == ["walking"]
    submit(injury, form(walking=2), NOW)
    with pytest.raises(JournalError):
        submit(injury, form(walking=11), LATER)
    assert Entry.objects.count() == 1


def test_an_id_of_another_kind_or_of_an_entry_taken_back_is_a_conflict(injury):
    submit(injury, form(walking=2), NOW)
    with pytest.raises(ConflictError):
        submit(injury, {"id": "checkin-1", "kind": "note", "text": "x"}, LATER)
    append(injury, {"id": "r", "kind": "retract", "retracts": "checkin-1", "at": LATER, "by": {"role": "runner"}})
    with pytest.raises(ConflictError):
        submit(injury, form(walking=4), LATER)
