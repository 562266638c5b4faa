"""The order of an interview, what ticks in a group come to, and by when a leg must be seen."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from restride.assess import triage
from restride.assess.due import due
from restride.assess.interview import STORY, URGENT_GROUPS, Heard, Part, could_change, heard_in, part_of, steps
from restride.assess.picked import NO, STANDS_FOR, UNSURE, YES, settle
from restride.journal import read_raw
from restride.journal.began import began
from restride.journal.forms import codes, form, of_leg, offered, scored
from restride.knowledge import load
from restride.terms import Urgency

TABLE = load().triage
NOW = datetime(2026, 11, 5, 20, tzinfo=UTC)
RUNNER = {"role": "runner"}


def view(*entries: dict[str, Any], **athlete: Any):
    raw = {"side": "left", "zone": "UTC", "athlete": athlete, "entry": list(entries)}
    return read_raw(raw).as_known(NOW)


def intake(**fields: Any) -> dict[str, Any]:
    return {"id": f"i{len(fields)}", "kind": "intake", "at": NOW, "by": RUNNER} | fields


def asked(heard: Heard, *entries: dict[str, Any]) -> list[str]:
    return [step.name for step in steps(heard, triage(view(*entries), TABLE).urgency, TABLE)]


def test_what_cannot_wait_comes_first_and_what_only_dates_last():
    order = asked(Heard())
    assert order[:10] == [*URGENT_GROUPS, *STORY]
    assert order[-4:] == ["sex", "level", "sprints", "earlier_strains"]
    assert len(set(order)) == len(order)


def test_what_was_left_open_is_passed_over():
    assert "lung" not in asked(Heard(left=frozenset({"lung"})))
    assert "age" not in asked(Heard(left=frozenset({"age"})))


def test_an_emergency_ends_the_questions_of_triage_and_of_the_date():
    told = intake(chest_pain="yes")
    rest = asked(Heard(groups=frozenset(URGENT_GROUPS), known=frozenset(STORY)), told)
    assert rest == []


def test_a_later_interview_asks_only_what_is_open():
    order = asked(Heard(later=True))
    assert not {"sex", "level", "sprints", "earlier_strains"} & set(order)
    assert order[0] in TABLE.groups


def test_a_group_is_answered_where_each_of_its_signs_is():
    plain = dict.fromkeys(TABLE.groups["lung"], "no")
    seen = view(intake(**plain))
    heard = heard_in(seen, triage(seen, TABLE).facts)
    assert "lung" not in [step.name for step in steps(heard, triage(seen, TABLE).urgency, TABLE)]


def test_what_is_known_of_the_person_is_not_asked_again():
    seen = view(intake(none_of=["lung"]), birth_year=1990, sex="male")
    heard = heard_in(seen, triage(seen, TABLE).facts, {"limb"})
    assert {"age", "sex", "chest_pain"} <= heard.known
    assert heard.groups == {"lung"}
    assert heard.left == {"limb"}


def test_the_count_leaves_out_what_only_dates():
    urgency = triage(view(), TABLE).urgency
    only_date = {"sex", "level", "sprints", "earlier_strains"}
    assert could_change(Heard(), urgency, TABLE) == len([one for one in asked(Heard()) if one not in only_date])


@pytest.mark.parametrize(("name", "part"), [("lung", Part.URGENT), ("age", Part.STORY), ("sex", Part.PERSON)])
def test_each_question_has_its_part(name, part):
    assert part_of(name) is part
    assert part_of("risks") is Part.MORE


answers = st.sampled_from([YES, UNSURE])


@given(st.data(), st.sampled_from(sorted(TABLE.groups)))
def test_a_pick_is_never_turned_into_a_no_and_an_unsaid_one_keeps_its_group_open(data, group):
    names = TABLE.groups[group]
    picked = data.draw(st.dictionaries(st.sampled_from(names), answers))
    told = {name: 2 for name in names if form(name) == "number" and data.draw(st.booleans())}
    settled = settle(names, picked, told)
    for name, answer in picked.items():
        assert settled.fields.get(name) != NO
        assert form(name) != "tri" or settled.fields[name] == answer
    unsaid = [name for name in picked if name not in settled.fields]
    assert settled.whole is not bool(unsaid)
    assert all(settled.fields.get(STANDS_FOR[name]) != NO for name in unsaid if name in STANDS_FOR)


def test_the_day_is_never_given_a_manner_that_nobody_said():
    assert began(NOW.date(), "sudden", RUNNER)["manner"] == "sudden"
    assert began(NOW.date(), "gradual", RUNNER)["manner"] == "nagging"
    assert began(NOW.date(), "cant_tell", RUNNER)["kind"] == "note"
    assert began(NOW.date(), None, RUNNER)["kind"] == "note"


def test_each_field_takes_its_kind_of_answer():
    kinds = {"pop": "tri", "bruise": "choice", "places": "many", "age": "whole", "lump_size_cm": "number"}
    assert {name: form(name) for name in kinds} == kinds
    assert form("earlier_strains") == "strains"
    assert form("exam") is None
    assert "not_asked" not in offered("onset")
    assert scored("worst_pain")
    assert not scored("age")
    assert of_leg("pop")
    assert not of_leg("age")
    with pytest.raises(KeyError):
        codes("age")


def test_the_hours_count_from_the_word_that_raised_it():
    told = intake(swelling_calf="yes") | {"at": NOW - timedelta(hours=3)}
    seen = view(told)
    assert due(triage(seen, TABLE).urgency, seen, TABLE) == NOW + timedelta(hours=9)


def test_without_hours_or_without_an_entry_nothing_is_due():
    seen = view()
    urgency = triage(seen, TABLE).urgency
    assert due(urgency, seen, TABLE) is None
    assert due(replace(urgency, level=Urgency.EMERGENCY), seen, TABLE) is None
