"""`restride report`: what it says, in which order, and how it ends."""

from __future__ import annotations

import json

import pytest
from jsonschema import Draft202012Validator
from tests.cli.legs import HEAD, ONSET, POP, REVIEW, intake, write

from restride.cli.report_schema import report_schema
from restride.words import words


def test_urgency_comes_before_what_it_may_be_and_that_before_the_date(restride, demo):
    out = restride("report", demo).out
    order = [
        out.index(part)
        for part in ("Look after it yourself", "What it may be", "Full training: most likely", "How the date moved")
    ]
    assert order == sorted(order)


def test_the_heading_has_the_span_and_its_condition(restride, demo):
    line = next(line for line in restride("report", demo).out.splitlines() if "most likely" in line)
    assert line.strip().startswith("Full training: most likely ")
    assert line.endswith(", if this is a strain")
    assert " to " in line


def test_twenty_dots_are_drawn(restride, demo):
    out = restride("report", demo).out
    picture = out[out.index("most likely") : out.index("20 dots")]
    assert picture.count("●") == 20


def test_a_replay_uses_only_what_was_known_then(restride, demo):
    then = json.loads(restride("report", demo, "--at", "2026-11-05", "--json").out)
    now = json.loads(restride("report", demo, "--json").out)
    assert then["day"] == 0
    assert then["forecast"]["used"] == ["intake"]
    assert len(now["forecast"]["used"]) > 10
    assert then["urgency"]["level"] == "clinician"
    assert now["urgency"]["level"] == "self_manage"


def test_a_moment_without_an_offset_is_read_in_the_journals_zone(restride, demo):
    found = json.loads(restride("report", demo, "--at", "2026-11-06T06:00", "--json").out)
    assert found["at"].startswith("2026-11-06T06:00")


def test_a_moment_that_is_none_is_refused_as_usage(restride, demo):
    ran = restride("report", demo, "--at", "soon")
    assert ran.code == 2
    assert "--at" in ran.err
    assert "soon" in ran.err


@pytest.mark.parametrize("args", [(), ("--at", "2026-11-05"), ("--at", "2026-11-08", "--hindsight")])
def test_json_follows_its_published_schema(restride, demo, args):
    validator = Draft202012Validator(report_schema(words()))
    validator.validate(json.loads(restride("report", demo, "--json", *args).out))


def test_json_of_legs_without_a_date_follows_the_schema_too(restride, demo, tmp_path):
    files = [
        write(tmp_path / "bare.toml", HEAD),
        write(tmp_path / "pop.toml", HEAD, ONSET, POP),
        write(tmp_path / "reviewed.toml", HEAD, ONSET, POP, REVIEW),
        write(tmp_path / "young.toml", HEAD, "[athlete]\nage = 14\n", ONSET, intake('none_of = ["lung"]')),
        write(tmp_path / "bad.toml", 'side = "up"'),
    ]
    ran = restride("report", demo, *files, "--json")
    found = json.loads(ran.out)
    Draft202012Validator(report_schema(words())).validate(found)
    assert ran.code == 1
    assert [one["file"] for one in found] == [str(demo), *map(str, files)]
    assert all(one.get("grade") is None for one in found[1:])


def test_the_stable_keys_stand(restride, demo):
    found = json.loads(restride("report", demo, "--json").out)
    assert {"level", "status", "could_be", "hits", "ask"} <= set(found["urgency"])
    assert found["track"] == "strain"
    assert found["differential"][0]["condition"] == "sprint_strain"
    assert sum(found["grade"]["probabilities"].values()) == pytest.approx(1, abs=1e-3)
    assert len(found["forecast"]["deciles_days"]) == 9
    assert found["forecast_withheld"] is None
    assert [one["milestone"] for one in found["milestones"]][:1] == ["full_training"]
    assert found["synthetic"] is True


def test_an_unfinished_leg_says_so_and_has_no_date(restride, tmp_path):
    ran = restride("report", write(tmp_path / "leg.toml", HEAD, ONSET))
    assert "Not finished" in ran.out
    assert "This is not an all-clear" in ran.out
    assert "most likely" not in ran.out
    assert ran.out.index("Still open") < ran.out.index("What it may be")


def test_a_blocked_leg_names_the_rule_and_the_way_out(restride, tmp_path):
    answered = intake(
        'none_of = ["lung", "cauda_equina", "limb", "infection", "clot", "nerve", "bone", "risks"]',
        'pop = "yes"',
        'places = ["sit-bone"]',
        'mechanism = "slip_or_split"',
    )
    ran = restride("report", write(tmp_path / "leg.toml", HEAD, "[athlete]\nage = 30\n", ONSET, answered))
    assert "No date" in ran.out
    assert "[hidden_rupture]" in ran.out
    assert "flag_review" in ran.out


def test_a_bad_file_among_many_is_named_and_the_others_run(restride, demo, tmp_path):
    bad = write(tmp_path / "bad.toml", 'side = "up"')
    ran = restride("report", bad, demo, tmp_path / "none.toml")
    assert ran.code == 1
    assert "most likely" in ran.out
    assert "bad.toml" in ran.err
    assert "none.toml" in ran.err
    assert "1 of 3 reported, 2 refused" in ran.err


def test_exit_codes_tell_pressing_legs_where_asked(restride, demo, tmp_path):
    open_leg = write(tmp_path / "open.toml", HEAD, ONSET)
    assert restride("report", demo, "--exit-code").code == 0
    assert restride("report", open_leg).code == 0
    assert restride("report", open_leg, "--exit-code").code == 3


def test_all_shows_what_a_plain_report_holds_back(restride, demo):
    short, long = restride("report", demo).out, restride("report", demo, "--all").out
    assert len(long.splitlines()) > len(short.splitlines())


def test_small_moves_are_no_news(restride, demo):
    out = restride("report", demo).out
    found = json.loads(restride("report", demo, "--json").out)
    small = [one["entry"] for one in found["forecast"]["moves"] if abs(one["moved_days"]) < 3]
    moved = out[out.index("How the date moved") : out.index("Where you stand")]
    assert small
    assert not [entry for entry in small if f"[{entry}]" in moved]


def test_the_limits_are_said_once(restride, demo, tmp_path):
    for file in (demo, write(tmp_path / "open.toml", HEAD, ONSET)):
        assert restride("report", file).out.count("Untested in patients") == 1


def test_an_overlay_is_said(restride, demo, tmp_path):
    overlay = write(tmp_path / "clinic.toml", 'clinic = "Northbank"', "[triage.hours]", "urgent = 48")
    assert "own thresholds" in restride("report", demo, "--overlay", overlay).out
    loose = write(tmp_path / "loose.toml", 'clinic = "Northbank"', "[triage.hours]", "urgent = 480")
    assert restride("report", demo, "--overlay", loose).code == 1
