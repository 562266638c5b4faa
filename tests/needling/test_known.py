"""What a journal already says to the screen's questions."""

from __future__ import annotations

from restride.journal import read_raw
from restride.knowledge import load
from restride.needling import known
from restride.terms import Answer

K = load()
ONSET = {"id": "o", "kind": "onset", "at": "2026-11-05", "by": {"role": "runner"}, "manner": "sudden"}


def said(*entries: dict, **athlete: object) -> dict:
    journal = read_raw({"side": "left", "zone": "Europe/Berlin", "athlete": athlete, "entry": [ONSET, *entries]})
    return {one.question: one for one in known(journal.as_known(None), K)}


def test_nothing_said_is_open_and_never_no():
    assert {one.answer for one in said().values()} == {None}


def test_every_question_of_a_group_is_there_once():
    assert list(said()) == [one.id for one in K.needling.questions.values() if one.group]


def test_the_persons_record_answers_what_stays_and_says_where_it_stands():
    found = said(conditions=["none"])
    assert found["epilepsy"].answer is Answer.NO
    assert found["epilepsy"].entries == ("athlete",)
    assert found["frail"].answer is None


def test_a_yes_anywhere_in_the_journal_is_a_yes():
    intake = {"id": "i", "kind": "intake", "at": "2026-11-05", "by": {"role": "runner"}, "numbness": "yes"}
    assert said(intake)["new_nerve_sign"].answer is Answer.YES


def test_a_runners_no_leaves_open_what_takes_an_examiner():
    screen = {"id": "s", "kind": "needling_screen", "at": "2026-11-05", "by": {"role": "runner"}, "none_of": ["skin"]}
    found = said(screen)
    assert found["broken_skin_there"].exam
    assert found["broken_skin_there"].answer is None
