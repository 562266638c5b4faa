"""The commands of this room: they say what they did, refuse by name, and write what can be read again."""

import json
import re
import tomllib
from pathlib import Path
from xml.etree import ElementTree as ET

import numpy as np
import pytest
from tests.cli.test_pseudo_locale import plain
from tests.study.legs import K, journals_of
from tests.study.test_file import UNSEEN

from restride.cli.app import run
from restride.cli.show import study_fit, study_learn, study_score
from restride.journal import to_toml
from restride.study import Case, tried
from restride.study import plain as told
from restride.study.calibrate import Calibrated
from restride.study.compare import Against
from restride.study.learn import Learnt
from restride.study.learnt import Learning
from restride.study.learnt import to_toml as learnt_toml
from restride.study.parameters import parameter
from restride.study.stages import Lesson, Stage
from restride.words import PSEUDO, words


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    folder = tmp_path_factory.mktemp("registry")
    paths = []
    for journal in journals_of(3, seed=9)[0]:
        paths.append(folder / f"{journal.id}.toml")
        paths[-1].write_text(to_toml(journal))
    return [str(path) for path in paths]


def test_unseen_cohorts_at_the_terminal(tmp_path, capsys):
    file = tmp_path / "unseen.toml"
    file.write_text(UNSEEN)
    assert run(["calibrate", "--against", str(file), "--legs", "500"]) == 0
    out = capsys.readouterr().out
    assert "[somewhere2031.groups.mri_1.mean]" in out
    assert run(["calibrate", "--against", str(file), "--legs", "500", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert len(found["figures"]) == 7
    assert found["taken"] == {"somewhere2031": "mri_clinic"}
    assert run(["calibrate", "--against", str(file), "--legs", "500", "--lang", "pseudo"]) == 0
    assert plain(capsys.readouterr().out) == []


@pytest.mark.parametrize("columns", [80, 120])
def test_the_summary_of_unseen_cohorts_is_honest_and_fits(tmp_path, capsys, monkeypatch, columns):
    monkeypatch.setenv("COLUMNS", str(columns))
    file = tmp_path / "unseen.toml"
    file.write_text(
        UNSEEN.replace("value = 6.5", "value = 6.4") + "\n[gone]\n[gone.course]\nx = { value = 1, unit = '1' }"
    )
    assert run(["calibrate", "--against", str(file), "--legs", "500"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert max(map(len, lines)) <= columns
    said = " ".join(" ".join(lines).split())
    assert "of 7 figures (" in said
    assert "of 1 cohort." in said
    assert "So few cohorts tell little" in said
    assert "[gone.course.x] the clock has no such figure" in said
    assert "[gone] not named [clinic]" in said


def test_a_refused_file_has_a_line_for_every_fault_and_no_more_than_can_be_read(tmp_path, capsys):
    file = tmp_path / "unseen.toml"
    file.write_text("".join(f"a{i} = 1\n" for i in range(50)))
    assert run(["calibrate", "--against", str(file), "--lang", "pseudo"]) == 1
    err = capsys.readouterr().err
    assert err.count("✗") == 40
    assert plain(err) == []
    assert run(["calibrate", "--against", str(tmp_path)]) == 1
    assert run(["calibrate", "--against", str(tmp_path / "none.toml")]) == 1
    assert "Traceback" not in capsys.readouterr().err


@pytest.mark.parametrize("text", ["", "[a]\nnode = 'the_pub'\n"])
def test_cohorts_that_are_wrong_are_refused(tmp_path, capsys, text):
    file = tmp_path / "unseen.toml"
    file.write_text(text)
    assert run(["calibrate", "--against", str(file)]) == 1
    assert "unseen.toml" in capsys.readouterr().err


def test_a_trial_at_the_terminal(capsys, monkeypatch):
    cases = [Case("clinic", "model", 7), Case("clinic", "all_later", 0), Case("clinic", "one_clock", 7)]
    monkeypatch.setattr("restride.study.check", lambda clock, n, seed: [tried(clock, one, n, seed) for one in cases])
    assert run(["calibrate", "--check", "--legs", "100", "--lang", "pseudo"]) == 0
    assert plain(capsys.readouterr().out) == []
    assert run(["calibrate", "--check", "--legs", "100", "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)["rows"]
    assert [row["truth"] for row in rows] == ["model", "all_later", "one_clock"]


def test_a_score_at_the_terminal_and_as_a_page(files, tmp_path, capsys):
    page = tmp_path / "score.html"
    assert run(["score", *files, "--html", str(page), "--lang", "pseudo"]) == 0
    ran = capsys.readouterr()
    assert plain(ran.out + ran.err) == []
    text = page.read_text()
    assert text.count("<svg") == 3
    assert K.version in text
    assert plain("".join(ET.fromstring(text.split("\n", 1)[1]).find("body").itertext())) == []
    assert run(["score", *files, "--html", str(page)]) == 1
    assert "could not be written" in capsys.readouterr().err


def test_made_up_legs_can_be_scored_in_place_of_files(capsys):
    assert run(["score", "--made-up", "1", "--seed", "4", "--json"]) == 0
    ran = capsys.readouterr()
    assert json.loads(ran.out)["legs"] == json.loads(ran.out)["made_up"] == 1
    assert "nobody's" in ran.err


def test_a_score_with_learnt_values(files, tmp_path, capsys):
    file = tmp_path / "learnt.toml"
    file.write_text(learnt_toml(Learning("x", 9, told.mark(K.clock), {"clock.shift.protocol": 0.4})))
    assert run(["score", *files, "--json"]) == 0
    shipped = json.loads(capsys.readouterr().out)
    assert run(["score", *files, "--json", "--learnt", str(file)]) == 0
    learnt = json.loads(capsys.readouterr().out)
    assert learnt["knowledge"] != shipped["knowledge"]
    assert learnt["forecasts"][0]["median"] > shipped["forecasts"][0]["median"]
    assert run(["score", *files, "--learnt", str(file)]) == 0
    assert "legs that taught it" in " ".join(capsys.readouterr().out.split())
    file.write_text(file.read_text().replace("0.4", "0.3"))
    assert run(["score", *files, "--learnt", str(file)]) == 1
    assert "was changed" in capsys.readouterr().err


def test_a_report_with_learnt_values_is_dated_by_them_and_says_so(files, tmp_path, capsys):
    file = tmp_path / "learnt.toml"
    file.write_text(learnt_toml(Learning("Hill clinic", 90, told.mark(K.clock), {"clock.shift.protocol": 0.4})))
    line = ["report", files[0], "--at", "2026-01-08"]
    medians, taught = [], []
    for args in ([], ["--learnt", str(file)]):
        assert run([*line, *args, "--json"]) == 0
        found = json.loads(capsys.readouterr().out)
        medians.append(found["forecast"]["deciles_days"][4])
        taught.append(found["knowledge"]["learnt"])
        assert found["knowledge"]["overlaid"] == []
    assert medians[1] > 1.2 * medians[0]
    assert taught[0] == ""
    assert taught[1].startswith("Hill clinic ")
    assert run([*line, "--learnt", str(file), "--lang", "pseudo"]) == 0
    out = capsys.readouterr().out
    assert "“Hill clinic" in out
    assert plain(out) == []
    assert run([*line, "--learnt", str(tmp_path / "none.toml")]) == 1


def test_what_was_adopted_is_kept_used_and_taken_away_again(files, tmp_path, capsys, monkeypatch):
    protocol = Learnt((parameter(K, "clock.shift.protocol").by(1),), np.zeros((1, 1)))
    taught = Lesson(3, 3, (Stage("setting", protocol, None, ""),))
    monkeypatch.setattr("restride.study.stages.lesson", lambda *_, **__: taught)
    out, line = tmp_path / "hill.toml", ["report", files[0], "--at", "2026-01-08", "--json"]

    def dated(*more):
        assert run([*line, *more]) == 0
        return json.loads(capsys.readouterr().out)

    before = dated()
    assert run(["learn", *files]) == 0
    assert "--out" in capsys.readouterr().err
    assert run(["learn", *files, "--out", str(out), "--name", "Hill clinic"]) == 0
    ran = capsys.readouterr()
    assert "nobody's legs" in ran.out
    assert "report --learnt" in ran.err
    assert "what ships stands again" in " ".join(ran.err.split())
    version = tomllib.loads(out.read_text())["version"]
    after = dated("--learnt", str(out))
    assert after["knowledge"]["learnt"] == f"Hill clinic (made-up legs) {version}"
    assert after["knowledge"]["version"] != before["knowledge"]["version"]
    assert after["forecast"] != before["forecast"]
    out.unlink()
    assert dated() == before
    assert run([*line, "--learnt", str(out)]) == 1
    assert "what ships is in force" in " ".join(capsys.readouterr().err.split())


def test_a_few_legs_teach_little_and_nothing_is_written(files, tmp_path, capsys):
    out = tmp_path / "learnt.toml"
    assert run(["learn", *files, "--out", str(out)]) == 0
    ran = capsys.readouterr()
    assert "teach little" in " ".join(ran.out.split())
    assert "Not adopted" in ran.out
    assert not out.exists()


def test_a_leg_that_could_not_be_dated_teaches_nothing_and_is_said(files, tmp_path, capsys, monkeypatch):
    monkeypatch.setattr("restride.study.stages.lesson", lambda _, legs, **__: Lesson(len(legs), len(legs), ()))
    child = tmp_path / "child.toml"
    child.write_text(re.sub(r"(?m)^age = .*$", "age = 12", Path(files[0]).read_text()).replace("made-up-0", "child"))
    assert run(["learn", *files[1:], str(child), "--json"]) == 0
    ran = capsys.readouterr()
    found = json.loads(ran.out)
    assert (found["legs"], found["made_up"], found["left_out"]) == (2, 2, {"under_16": 1})
    assert "its runner is under 16" in " ".join(ran.err.split())


@pytest.mark.parametrize("name", ["score", "learn"])
def test_no_file_and_a_bad_file_are_said(name, tmp_path, capsys):
    assert run([name]) == 2
    bad = tmp_path / "bad.toml"
    bad.write_text("side = 'up'\n")
    assert run([name, str(bad)]) == 1
    assert "bad.toml" in capsys.readouterr().err


def test_empty_results_are_said_and_not_divided_by(capsys):
    from restride.study.past import card

    w, nothing = words(PSEUDO), Against((), (), 0.39)
    study_fit.show(w, Calibrated((), (), nothing), 100, 1)
    study_score.show(w, card([], K), K)
    study_learn.show(w, Lesson(0, 0, ()), 0)
    assert plain(capsys.readouterr().out) == []
    head = {"held": None, "middles": {"n": 0, "held": 0}, "pace": None, "reckoned": 0.39}
    assert told.against(nothing) == head | {"figures": [], "unmeasured": []}


def test_the_same_leg_in_two_files_counts_once(files, tmp_path, capsys):
    copy = tmp_path / "copy.toml"
    copy.write_text(Path(files[0]).read_text())
    assert run(["score", *files, str(copy), files[0], "--json"]) == 0
    ran = capsys.readouterr()
    assert json.loads(ran.out)["legs"] == len(files)
    assert " ".join(ran.err.split()).count("counted once") == 2
