"""`restride new`: the interview, and what it writes."""

from __future__ import annotations

import contextlib
import io
import tomllib
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from unittest import mock

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rich.console import Console

from restride.answer import answer
from restride.assess.interview import URGENT_GROUPS, Part, Step
from restride.assess.picked import STANDS_FOR
from restride.cli.interview.asking import Asker, NobodyAnswersError
from restride.cli.interview.told import Told
from restride.cli.interview.walk import ask, walk
from restride.cli.screen import Page
from restride.journal import read_bytes, read_file, to_toml
from restride.knowledge import load
from restride.terms import Status, Urgency
from restride.words import words

NOTHING_URGENT = ["0"] * len(URGENT_GROUPS)
STORY = ["34", "sudden", "sprint", "mid-outer", "normal"]


def intake_in(leg: Path) -> dict[str, Any]:
    return next(one for one in tomllib.loads(leg.read_text())["entry"] if one["kind"] == "intake")


class Replies:
    """Answers a group as told, and leaves every other question open."""

    w = words()

    def __init__(self, groups):
        self.groups = list(groups.values())

    def group(self, question, options):
        return self.groups.pop(0)

    def pick_many(self, question, options):
        return None


@pytest.fixture
def leg(tmp_path):
    return tmp_path / "leg.toml"


def lines(*answers: str) -> str:
    return "\n".join(answers) + "\n"


class Mild:
    """A plain strain: no sign of anything else, and the mildest of every choice."""

    w = words()
    page = Page(Console(file=io.StringIO(), width=80))
    wanted = ("sudden", "sprint", "normal", "run", "none", "female", "recreational", "mid-outer", "better")

    def group(self, question, options):
        return {}

    def pick(self, question, options):
        return next(code for code in self.wanted if code in dict(options))

    def pick_many(self, question, options):
        return [self.pick(question, options)]

    def yes_no(self, question):
        return "no"

    def number(self, question, *, whole=False):
        return 34 if "How old" in question else 4 if "0 is none" in question else 0


def test_what_it_writes_passes_the_check(restride, leg):
    restride("new", leg, "--side", "left", stdin=lines("1", *NOTHING_URGENT, *STORY, "0", "0", "0", "0"))
    assert restride("check", leg).code == 0
    assert restride("report", leg).code == 0


def test_a_plain_strain_is_finished_within_two_dozen_questions():
    told = Told("left", "UTC", datetime(2026, 11, 5, 20, tzinfo=UTC), onset=date(2026, 11, 5))
    walk(Mild(), told, load())
    found = answer(told.journal(), None, load()).urgency
    assert found.status is Status.FINISHED, [one.fact for one in found.ask]
    assert found.level is Urgency.SELF_MANAGE
    assert told.asked <= 24


@pytest.mark.parametrize("none", ["0", "n", "No", "none"])
def test_none_of_a_group_may_be_said_in_any_way(restride, leg, none):
    restride("new", leg, stdin=lines("left", "0", none))
    assert intake_in(leg)["none_of"] == ["lung"]


def test_the_checkin_that_it_shows_can_be_pasted_into_the_journal(restride, leg):
    out = restride("new", leg, "--side", "left", stdin=lines("1", *NOTHING_URGENT, *STORY)).out
    block = out[out.index("   [[entry]]") : out.index("Pain runs from")]
    before = len(read_file(leg).entries)
    leg.write_text(leg.read_text() + "\n" + block)
    assert len(read_file(leg).entries) == before + 1
    assert restride("report", leg).code == 0


def test_an_age_that_cannot_be_is_asked_again(restride, leg):
    ran = restride("new", leg, stdin=lines("left", "0", *NOTHING_URGENT, "3", "34", "sudden"))
    assert "`athlete.age` is “3”. It must be 5 or more." in ran.out
    assert read_file(leg).athlete.age == 34


def test_the_urgent_questions_come_first(restride, leg):
    out = restride("new", leg, stdin=lines("left", "0", *NOTHING_URGENT)).out
    order = [out.index(part) for part in ("clot in the lung", "low in the back", "infection", "clot in the leg")]
    assert order == sorted(order)
    assert out.index("clot in the leg") < out.index("How it happened")


def test_an_emergency_is_said_at_once(restride, leg):
    out = restride("new", leg, stdin=lines("left", "0", "2", "0")).out
    assert out.index("call the emergency number") < out.index("low in the back")
    found = answer(read_file(leg), None, load())
    assert found.urgency.level is Urgency.EMERGENCY


def test_questions_left_open_are_not_answered(restride, leg):
    restride("new", leg, stdin=lines("left", "0", "", "", "", "", ""))
    intake = intake_in(leg)
    assert "none_of" not in intake
    assert "chest_pain" not in intake
    assert answer(read_file(leg), None, load()).urgency.status is Status.NOT_FINISHED


def test_a_sign_one_cannot_tell_is_no_no(restride, leg):
    restride("new", leg, stdin=lines("left", "0", "2?"))
    intake = intake_in(leg)
    assert intake["chest_pain"] == "cant_tell"
    assert answer(read_file(leg), None, load()).urgency.level.rank <= Urgency.SAME_DAY.rank


def test_a_calf_said_to_be_wider_counts_as_swollen_without_a_number(restride, leg):
    restride("new", leg, stdin=lines("left", "0", *NOTHING_URGENT[:-1], "6", ""))
    assert intake_in(leg)["swelling_calf"] == "yes"
    assert "clot_swelling" in [hit.rule for hit in answer(read_file(leg), None, load()).urgency.hits]


def test_medicines_picked_but_not_named_stay_open(restride, leg):
    told = Told("left", "UTC", datetime(2026, 11, 5, 20, tzinfo=UTC))
    asker = Replies({"risks": {"medicines": "yes"}})
    ask(asker, told, load(), Step("risks", Part.MORE, group=True))
    assert "risks" not in told.groups
    assert told.intake["cancer"] == "no"
    assert "medicines" not in told.intake


def test_how_it_began_is_never_made_up(restride, leg):
    restride("new", leg, stdin=lines("left", "3", "0"))
    kinds = [one["kind"] for one in tomllib.loads(leg.read_text())["entry"]]
    assert "onset" not in kinds
    assert kinds == ["intake", "note"]


@settings(max_examples=60, suppress_health_check=list(HealthCheck))
@given(st.lists(st.sampled_from(["0", "1", "2", "6", "1 3", "2?", "y", "n", "?", "34", "", "-1", "x"]), max_size=60))
def test_whatever_is_answered_the_journal_is_sound_and_no_sign_is_turned_into_a_no(replies):
    told = Told("left", "UTC", datetime(2026, 11, 5, 20, tzinfo=UTC))
    asker = Asker(Page(Console(file=io.StringIO(), width=80)), words())
    with mock.patch("sys.stdin", io.StringIO("0\n" + "".join(f"{reply}\n" for reply in replies))):
        told.onset = asker.day("?", told.now.date())
        with contextlib.suppress(NobodyAnswersError):
            walk(asker, told, load())
    journal = read_bytes(to_toml(told.journal()).encode())
    assert journal.entries == told.journal().entries
    closed = {name for group in told.groups for name in load().triage.groups[group]}
    assert not closed & told.skipped - set(STANDS_FOR)


def test_an_answer_that_does_not_fit_is_asked_again(restride, leg):
    ran = restride("new", leg, stdin=lines("both", "left", "tomorrow", "2999-01-01", "0", "nine", "0"))
    assert ran.out.count("does not fit") == 4
    assert ran.code == 0


def test_it_never_overwrites(restride, leg):
    leg.write_text("mine")
    ran = restride("new", leg, stdin=lines("left", "0"))
    assert ran.code == 1
    assert leg.read_text() == "mine"


def test_a_folder_that_is_not_there_is_said(restride, tmp_path):
    ran = restride("new", tmp_path / "no" / "leg.toml", stdin=lines("left", "0"))
    assert ran.code == 1
    assert "could not be written" in ran.out


def test_nothing_is_written_where_nobody_answers(restride, leg):
    restride("new", leg, stdin="")
    assert not leg.exists()


def test_no_half_written_file_stays_behind(restride, leg):
    restride("new", leg, stdin=lines("left", "0", "0"))
    assert [path.name for path in leg.parent.iterdir()] == ["leg.toml"]


def test_open_questions_of_a_journal_can_be_answered_later(restride, leg):
    restride("new", leg, stdin=lines("left", "0", *NOTHING_URGENT, *STORY))
    before = leg.read_text()
    ran = restride("new", leg, "--add", stdin=lines("0", "0"))
    assert ran.code == 0
    assert leg.read_text().startswith(before)
    intakes = [one for one in tomllib.loads(leg.read_text())["entry"] if one["kind"] == "intake"]
    assert [one["id"] for one in intakes] == ["intake", "intake-2"]
    assert len(intakes[1]["none_of"]) == 2
    assert "breathless" not in ran.out


def test_adding_to_a_journal_that_is_not_there_is_refused(restride, leg):
    assert restride("new", leg, "--add", stdin="").code == 1
