"""The trial of 2019 could not be confirmed: it is listed, and it adds nothing to anything."""

import copy

import pytest

from restride.evidence import TOPICS, about, effects, housed, split, verdicts
from restride.evidence.about import QUESTIONS
from restride.evidence.numbers import numbers
from restride.knowledge import Knowledge, load
from restride.knowledge import studies as table
from restride.knowledge.walk import raw_figures

CITED = "bakhtiary_2019"
K = load()
A_FIGURE = {"key": "made.up", "value": 2.0, "unit": "1", "src": ["BAKHTIARY2019"], "seen": "secondary"}


class Without(Knowledge):
    """The same knowledge, as if the cited trial had never been listed."""

    def compiled(self, name):
        raw = super().compiled(name)
        if name == "studies":
            raw = copy.deepcopy(raw)
            del raw["study"][CITED]
        return raw


def test_it_is_listed_as_not_confirmed_in_our_words():
    study = K.studies[CITED]
    assert not study.confirmed
    assert "no proof either way" in study.note
    assert [one.claim for one in verdicts(K) if CITED in one.could_not_confirm] == ["S13", "S14"]
    assert {one.verdict for one in verdicts(K) if CITED in one.could_not_confirm} == {"unconfirmed"}


def test_it_carries_no_outcome_no_figure_and_no_finding():
    study = K.studies[CITED]
    assert {*study.outcomes, *study.dose, *study.harms, *study.figures, *study.findings} == set()
    assert effects(study) == ()
    assert list(raw_figures(K.compiled("studies")["study"][CITED])) == []


def test_no_figure_of_any_table_leans_on_its_source():
    assert K.citing("BAKHTIARY2019") == ()


def test_no_verdict_split_or_effect_leans_on_it():
    assert not [one.claim for one in verdicts(K) if CITED in one.studies]
    for topic in TOPICS:
        found = about(topic, K)
        assert CITED not in {one.study for one in (*found.effects, *found.not_read)}
        assert CITED not in (
            *found.in_strain,
            *found.nearest,
            *found.reviews,
            *found.blinding,
            *found.harms,
            *found.sham,
        )
        for question in QUESTIONS[topic]:
            assert not [side for side in split(K.studies, question).sides if CITED in side.studies]


def test_without_it_every_answer_is_the_same():
    without = Without()
    assert CITED not in without.studies.rows
    for topic in TOPICS:
        here, there = about(topic, K), about(topic, without)
        for name in ("sentence", "in_strain", "nearest", "splits", "effects", "not_read", "reviews", "harms", "sham"):
            assert getattr(here, name) == getattr(there, name)
    assert verdicts(K) == verdicts(without)
    assert numbers(K) == numbers(without)
    assert housed(K) == housed(without)


@pytest.mark.parametrize(
    "smuggled",
    [
        {"outcomes": {"pain": {"measure": "pain", "direction": "first_better", "a": A_FIGURE}}},
        {"dose": {"sessions": A_FIGURE}},
        {"effect": A_FIGURE},
        {"findings": ["pain_better_short_term"]},
    ],
)
def test_the_table_refuses_to_be_read_where_somebody_gives_it_results(smuggled):
    raw = copy.deepcopy(K.compiled("studies"))
    raw["study"][CITED] |= smuggled
    with pytest.raises(ValueError, match="could not be confirmed"):
        table.read(raw)


def test_a_claim_that_leans_on_it_is_refused():
    class Leaning(Knowledge):
        def compiled(self, name):
            raw = copy.deepcopy(super().compiled(name))
            if name == "claims":
                raw["S01"]["studies"].append(CITED)
            return raw

    with pytest.raises(ValueError, match="could not be confirmed"):
        verdicts(Leaning())
