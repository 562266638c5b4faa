"""What a report says of setbacks, guesses, needling and wide spans; and the curve that is for clinicians."""

import json

import pytest
from tests.cli.legs import HEAD, ONSET, intake, write

SETBACK = '[[entry]]\nid = "s"\nkind = "setback"\nat = 2026-11-12\nby = { role = "runner" }\nwhat = "flare_up"\n'
GUESS = (
    '[[entry]]\nid = "g"\nkind = "opinion"\nat = 2026-11-09\nby = { role = "runner" }\n'
    'milestone = "full_training"\nday = 30\n'
)


@pytest.fixture
def told(demo):
    """The demo's leg with a setback and a guess."""
    demo.write_text(demo.read_text("utf-8") + "\n" + SETBACK + "\n" + GUESS, "utf-8")
    return demo


def dated(ran):
    return json.loads(ran.out)["forecast"]


def test_a_setback_says_what_it_cost_and_a_guess_what_it_weighs(restride, told):
    out = " ".join(restride("report", told).out.split())
    assert "The setback of 12 November cost about" in out
    assert "Guesses count as rough ones, and a runner’s as a hopeful one" in out
    found = dated(restride("report", "--json", told))
    (lost,) = found["lost"]
    assert lost["entry"] == "s"
    assert sum(lost["chance"]) == pytest.approx(1, abs=1e-3)
    assert lost["mean_days"] == pytest.approx(
        sum(day * chance for day, chance in zip(lost["days"], lost["chance"], strict=True)), abs=0.01
    )
    assert {"opinion", "setback"} <= {one["group"] for one in found["why"]}
    assert found["by_odds_median_days"] + sum(one["days"] for one in found["why"]) == pytest.approx(
        found["deciles_days"][4], abs=0.01
    )


def test_needling_is_shown_with_and_without_and_as_nothing_known(restride, demo):
    found = dated(restride("report", "--json", demo))
    low, high = found["treated"]["later_interval_days"]
    assert low < 0 < high
    assert found["treated"]["from_day"] == found["as_of_day"]
    out = " ".join(restride("report", "--all", demo).out.split())
    assert "With needling or without it the middle date is about the same, as far as anybody knows" in out
    assert f"within {round(max(-low, high))} day" in out
    assert "With needling" not in restride("report", demo).out


def test_a_sport_that_nobody_asked_about_is_said_to_be_taken_without_sprints(restride, demo):
    said = "Nobody said whether the sport asks for sprints"
    assert said not in restride("report", demo).out
    demo.write_text(demo.read_text("utf-8").replace('sprints = "no"\n', ""), "utf-8")
    assert said in " ".join(restride("report", demo).out.split())


def test_the_first_visit_is_a_move_that_says_why(restride, demo):
    told = "[exam-1]. Legs that are brought to be examined take longer"
    assert told not in " ".join(restride("report", "--all", demo).out.split())
    before = dated(restride("report", "--json", demo))["start_median_days"]
    demo.write_text(demo.read_text("utf-8").replace('setting = "all_comers"\n', ""), "utf-8")
    assert told in " ".join(restride("report", "--all", demo).out.split())
    found = dated(restride("report", "--json", demo))
    assert found["start_median_days"] == pytest.approx(before, abs=1e-3)
    assert found["start_median_days"] + sum(one["moved_days"] for one in found["moves"]) == pytest.approx(
        found["deciles_days"][4], abs=0.01
    )


def test_the_schema_says_which_deciles_are_cut_at_the_last_word(restride):
    told = json.loads(restride("schema", "report").out)["$defs"]["report"]["properties"]
    uncut = told["forecast"]["anyOf"][0]["properties"]
    cut = told["milestones"]["items"]["properties"]["deciles_days"]["description"]
    assert "not cut at the last word" in uncut["deciles_days"]["description"]
    assert "none before the last word" in cut
    assert "less than 0" in uncut["treated"]["properties"]["later_days"]["description"]


def test_the_curve_is_for_clinicians_alone(restride, demo):
    """SAFETY.md: runners read 1 in 6 within a year, and that what waiting does is not known."""
    runner = " ".join(restride("report", demo).out.split())
    for door in (runner, restride("report", "--all", demo).out, restride("report", "--for", "runner", demo).out):
        assert "Return sooner" not in door
    assert "about 1 in 6 within a year" in runner
    assert "how much is not known" in runner
    assert dated(restride("report", "--json", demo))["bargains"] == []


def test_a_clinician_sees_risk_fall_with_waiting_inside_its_band(restride, demo):
    out = " ".join(restride("report", "--for", "clinician", demo).out.split())
    assert "Return sooner, risk more" in out
    assert "Nobody has measured that" in out
    bargains = dated(restride("report", "--json", "--for", "clinician", demo))["bargains"]
    assert [one["horizon_days"] for one in bargains] == [60, 365]
    for one in bargains:
        assert one["middle"] == sorted(one["middle"], reverse=True)
        assert all(low <= mid <= high for low, mid, high in zip(one["low"], one["middle"], one["high"], strict=True))


def test_another_reader_is_refused_as_usage(restride, demo):
    ran = restride("report", "--for", "coach", demo)
    assert ran.code == 2
    assert "clinician" in ran.err


def test_a_wide_span_and_an_extrapolated_leg_are_called_so(restride, demo):
    early = restride("report", demo, "--at", "2026-11-05")
    found = dated(restride("report", "--json", demo, "--at", "2026-11-05"))
    if found is not None:
        low, high = found["intervals_days"]["80"]
        assert found["wide"] is (high - low > max(found["deciles_days"][4], 21))
        assert ("This span is wide" in early.out) is found["wide"]
    assert dated(restride("report", "--json", demo))["extrapolated"] is True
    assert "Hardly any women were counted in the studies" in " ".join(restride("report", demo).out.split())


def test_without_a_date_there_is_no_curve_either(restride, tmp_path):
    leg = write(tmp_path / "leg.toml", HEAD, ONSET, intake('pop = "yes"'))
    assert "Return sooner" not in restride("report", "--for", "clinician", leg).out


def test_the_first_two_days_lead_with_a_range(restride, demo):
    """A bare next day misleads somebody who has just pulled a hamstring."""
    first = " ".join(restride("report", "--all", demo, "--at", "2026-11-05").out.split())
    assert "Full training: most likely some day up to 26 November, if this is a strain" in first
    assert "The first two days tell most: write down each morning how it is" in first
    assert "the middle is" not in first
    assert "as likely as not by" not in first
    assert "Most likely trivial" not in first
    later = " ".join(restride("report", demo, "--at", "2026-11-08").out.split())
    assert "some day up to" not in later
    assert "the middle is" in later
