"""`restride why`: what one entry changed."""

from __future__ import annotations

from tests.cli.legs import HEAD, ONSET, POP, intake, write


def test_an_entry_that_lowers_the_urgency_says_so(restride, demo):
    out = restride("why", demo, "day-1").out
    assert "Clinician → Yourself" in out
    assert "[limp]" in out


def test_an_entry_that_moves_the_date_says_by_how_much(restride, demo):
    assert " later" in restride("why", demo, "day-1").out


def test_the_first_entry_is_compared_with_nothing_known(restride, demo):
    assert "followed as" in restride("why", demo, "onset").out


def test_a_warning_raised_is_named(restride, tmp_path):
    out = restride("why", write(tmp_path / "leg.toml", HEAD, ONSET, POP), "i").out
    assert "Raised" in out
    assert "[hidden_rupture]" in out


def test_a_note_changes_nothing(restride, tmp_path):
    note = '[[entry]]\nid = "n"\nkind = "note"\nat = 2026-11-06\nby = { role = "runner" }\ntext = "rain"\n'
    out = restride("why", write(tmp_path / "leg.toml", HEAD, ONSET, intake('pop = "no"'), note), "n").out
    assert "It moved nothing" in out


def test_an_entry_that_is_not_there_is_said_with_those_that_are(restride, demo):
    ran = restride("why", demo, "day-99")
    assert ran.code == 1
    assert "[day-1]" in ran.err


def test_where_no_date_stands_it_is_said_in_words(restride, demo):
    """Not as a code: `[not_finished] → 8 to 20 November` tells a runner nothing."""
    out = " ".join(restride("why", demo, "intake").out.split())
    assert "full training no date until the urgent questions are answered → some day up to 26 November" in out
    assert "[not_finished]" not in out


def test_a_leg_under_a_warning_shows_no_date_that_it_had_before(restride, tmp_path):
    story = intake('onset = "sudden"\nduring = "sport"\nplaces = ["mid-outer"]')
    dated = [HEAD, ONSET, story]
    warned = '[[entry]]\nid = "c"\nkind = "checkin"\nat = 2026-11-06\nby = { role = "runner" }\nnew_signs = ["chest"]\n'
    for name in ("i", "c"):
        out = restride("why", write(tmp_path / f"{name}.toml", *dated, warned), name).out
        assert "full training" not in out
        assert "There is no date while something more urgent may be wrong." in " ".join(out.split())
