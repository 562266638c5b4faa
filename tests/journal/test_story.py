"""What became of an entry: its versions, what was withdrawn, and whether it was taken back."""

from __future__ import annotations

from restride.journal import read_raw
from restride.journal.story import stories

BY = {"role": "runner"}


def journal(*entries):
    head = {"side": "left", "zone": "Europe/Berlin"}
    told = [{"by": BY, "at": f"2026-11-0{n}", **one} for n, one in enumerate(entries, 1)]
    return read_raw(head | {"entry": told})


def story_of(*entries):
    made = journal({"id": "a", "kind": "checkin", "walking": 4, "worst": 5}, *entries)
    (found,) = stories(made.entries, made.zone)
    return found


def correction(name, **told):
    return {"id": name, "kind": "correction", "corrects": "a"} | told


def test_an_entry_nobody_touched_has_one_version():
    story = story_of()
    assert (len(story.versions), story.withdrawn, story.taken_back) == (1, (), None)


def test_each_correction_is_a_version_on_top_of_the_last():
    story = story_of(correction("c1", set={"walking": 3}), correction("c2", unset=["worst"]))
    assert [(one.entry.walking, one.entry.worst) for one in story.versions] == [(4, 5), (3, 5), (3, None)]
    assert [one.by.id for one in story.versions[1:]] == ["c1", "c2"]
    assert (story.first.walking, story.last.walking) == (4, 3)


def test_a_correction_taken_back_is_kept_aside():
    story = story_of(correction("c1", set={"walking": 3}), {"id": "r", "kind": "retract", "retracts": "c1"})
    assert [one.entry.walking for one in story.versions] == [4]
    assert [one.id for one in story.withdrawn] == ["c1"]


def test_an_entry_taken_back_names_who_took_it_back():
    story = story_of({"id": "r", "kind": "retract", "retracts": "a", "reason": "not mine"})
    assert story.taken_back.reason == "not mine"


def test_taking_back_the_taking_back_brings_it_again():
    back = {"kind": "retract", "retracts": "a", "id": "r"}
    assert story_of(back, {"kind": "retract", "retracts": "r", "id": "r2"}).taken_back is None
