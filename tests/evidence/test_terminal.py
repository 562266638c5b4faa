"""`restride claims` and `restride evidence`: 80 columns, no colour needed, every language, JSON beside."""

import json
import re
import subprocess
import sys

import pytest

from restride.cli.app import run
from restride.knowledge import load

K = load()
MARKED = re.compile(r"`[^`]*`|\[[^\]]*\]|“[^”]*”", re.DOTALL)
CALLS = [("claims",), ("claims", *K.claims), ("evidence", "dry-needling"), ("evidence", "what-speeds-return")]


@pytest.fixture
def restride(capsys, monkeypatch):
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.delenv("RESTRIDE_LANG", raising=False)

    def call(*args):
        code = run(args)
        out, err = capsys.readouterr()
        return code, out, err

    return call


@pytest.mark.parametrize("args", CALLS)
def test_no_line_is_wider_than_80_columns_and_none_is_coloured(restride, args):
    code, out, _ = restride(*args)
    assert code == 0
    assert [line for line in out.splitlines() if len(line) > 80] == []
    assert "\x1b" not in out


@pytest.mark.parametrize("args", CALLS)
def test_no_plain_english_came_past_the_catalogue(restride, args):
    code, out, _ = restride("--lang", "pseudo", *args)
    assert code == 0
    units = {"SD", "AAOS"}
    assert [word for word in re.findall(r"[A-Za-z]{2,}", MARKED.sub(" ", out)) if word not in units] == []


def test_the_answer_stands_first(restride):
    _, out, _ = restride("evidence", "dry-needling")
    first = " ".join(out.split())
    assert first.startswith(
        "We found no controlled trial of dry needling for a hamstring strain (searched 2026-11-24, mostly abstracts)."
    )


def test_costs_and_sham_are_said_and_a_therapist_s_rate_is_never_the_chance_of_soreness(restride):
    _, out, _ = restride("evidence")
    text = " ".join(out.split())
    assert "19 to 37 per 100 treatments" in text
    assert "all 60 of 60 healthy people" in text
    assert "2.19" not in text
    assert "28 to 42 %" in text
    assert "the therapist was blind in 0" in text


def test_the_two_sides_stand_beside_each_other(restride):
    _, out, _ = restride("evidence")
    block = out.partition("Range of tight")[2].partition("Range against")[0]
    assert re.findall(r"\[(\w+)\]", block) == ["mason_2016", "geist_2017", "alaei_2021", "jmr_2023"]
    assert "no difference: 2 trials" in block
    assert "needling better: 2 trials" in block


def test_every_claim_is_listed_with_its_verdict(restride):
    _, out, _ = restride("claims")
    assert re.findall(r"^ [+±?-] \[(S\w+)\]", out, re.MULTILINE) == list(K.claims)


def test_one_claim_is_told_in_full(restride):
    code, out, _ = restride("claims", "S06")
    assert code == 0
    for study in K.claims["S06"].studies:
        assert f"[{study}]" in out
    assert "unsupported, certainty very low" in out


def test_the_cited_trial_could_not_be_confirmed_and_is_not_called_non_existent(restride):
    text = " ".join((restride("claims", "S13", "S14")[1] + restride("evidence")[1]).split())
    assert "could not be confirmed" in text
    assert "does not exist" not in text


@pytest.mark.parametrize("args", CALLS)
def test_json_holds_codes_and_the_version_of_the_knowledge(restride, args):
    code, out, _ = restride(*args, "--json")
    assert code == 0
    found = json.loads(out)
    rows = found if isinstance(found, list) else [found]
    assert {row["knowledge"] for row in rows} == {K.version}


@pytest.mark.parametrize(("args", "said"), [(("claims", "S99"), "S99"), (("evidence", "cupping"), "cupping")])
def test_an_unknown_name_is_refused_with_those_there_are(restride, args, said):
    code, _, err = restride(*args)
    assert code == 1
    assert said in err


def test_neither_needs_numpy():
    code = "import sys; from restride.cli.app import run; run(['evidence']); sys.exit('numpy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, check=False).returncode == 0


def test_in_full_every_study_behind_every_claim_is_told_with_its_sources(restride):
    _, out, _ = restride("claims", *K.claims)
    for claim in K.claims.values():
        for name in (*claim.studies, *claim.says):
            assert f"[{name}]" in out
            assert all(f"[{source}]" in out for source in K.studies[name].src)


def test_no_screen_gives_the_therapists_rate_of_pain_after(restride):
    _, out, _ = restride("claims", *K.claims)
    assert "2.19" not in out
