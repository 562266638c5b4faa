"""Every claim of the article has a verdict with reasons, studies and words."""

import pytest

from restride.evidence import verdict, verdicts
from restride.evidence.numbers import numbers
from restride.knowledge import load
from restride.knowledge.walk import descend
from restride.words import claims as said
from restride.words import evidence, studies, words

K = load()
ROWS = {one.claim: one for one in verdicts(K)}
NOTES = {
    "S01": "unsupported", "S02": "supported", "S03": "supported", "S04": "supported", "S05": "mixed",
    "S06": "unsupported", "S07a": "supported", "S07b": "unsupported", "S08": "mixed", "S09a": "mixed",
    "S09b": "unverifiable", "S10": "unsupported", "S11a": "mixed", "S11b": "mixed", "S11c": "mixed",
    "S12": "unsupported", "S13": "unconfirmed", "S14": "unconfirmed", "S15": "mixed", "S16": "unsupported",
    "S17": "unsupported", "S18": "unsupported",
}  # fmt: skip
FURTHER = {
    "S19": "mixed",  # among the most common injuries
    "S27": "unsupported",  # research-backed
    "S29": "unconfirmed",  # Mayo Clinic 2023
    "S30": "unconfirmed",  # AAOS 2022
    "S26": "mixed",  # without medication
}


@pytest.mark.parametrize(("claim", "expected"), [*NOTES.items(), *FURTHER.items()])
def test_each_claim_has_the_verdict_of_the_evidence_notes(claim, expected):
    assert ROWS[claim].verdict == expected


def test_causes_and_symptoms_are_claims_too():
    assert [name for name in ROWS if name.startswith("S24")] == ["S24a", "S24b", "S24c", "S24d", "S24e"]
    assert [name for name in ROWS if name.startswith("S25")] == ["S25a", "S25b", "S25c", "S25d"]


def test_a_claim_is_found_whole_or_by_its_parts():
    assert [one.claim for one in verdict("s06", K)] == ["S06"]
    assert [one.claim for one in verdict("S07", K)] == ["S07a", "S07b"]
    assert [one.claim for one in verdict("S11b", K)] == ["S11b"]
    assert verdict("S0", K) == verdict("", K) == verdict("S99", K) == ()


def test_every_verdict_has_reasons_and_leans_on_rows_that_are_there():
    for one in ROWS.values():
        assert one.why, one.claim
        assert set(one.studies) | set(one.could_not_confirm) <= set(K.studies.rows), one.claim
        for path in one.tables:
            table, *rest = path.split(".")
            assert descend(K.compiled(table), rest) is not None, path


def test_a_supported_claim_always_leans_on_something():
    assert not [one.claim for one in ROWS.values() if one.verdict == "supported" and not (one.studies or one.tables)]


def test_nothing_is_more_certain_in_a_strain_than_elsewhere():
    order = ("none", "very_low", "low", "moderate", "high")
    for one in ROWS.values():
        assert order.index(one.certainty_in_strain) <= order.index(one.certainty)


def test_no_claim_about_needling_a_strain_is_supported():
    about_effects = {"S01", "S06", "S07b", "S09b", "S10", "S12", "S16", "S17", "S18", "S27"}
    assert not [name for name in about_effects if ROWS[name].verdict == "supported"]


def test_the_claims_that_could_harm_are_marked():
    assert {name for name, one in ROWS.items() if one.safety} == {"S10", "S17"}


def test_every_code_has_words_and_no_words_are_left_over():
    assert set(ROWS) == set(said.CLAIMS)
    assert {code for one in ROWS.values() for code in one.why} == set(said.WHY)
    assert {one.verdict for one in ROWS.values()} == set(said.VERDICTS)
    assert {one.certainty for one in ROWS.values()} <= set(said.CERTAINTY)


@pytest.mark.parametrize("code", said.WHY)
def test_every_reason_can_be_said_with_the_figures_of_the_tables(code):
    sentence = words()(said.WHY[code], **numbers(K))
    assert "{" not in sentence
    assert sentence.endswith(".")


def used(what) -> set[str]:
    return {code for study in K.studies.rows.values() for code in what(study)}


@pytest.mark.parametrize(
    ("known", "what"),
    [
        (studies.DESIGNS, lambda one: [one.design]),
        (studies.BLINDING, lambda one: [one.blinding]),
        (studies.RATED, lambda one: [one.certainty] if one.certainty else []),
        (studies.BIAS, lambda one: [one.bias]),
        (studies.BIAS_WHY, lambda one: one.bias_why),
        (studies.FINDINGS, lambda one: one.findings),
        (studies.FLAGS, lambda one: [*one.flags, *(flag for o in one.outcomes.values() for flag in o.flags)]),
        (studies.AGAINST, lambda one: [*one.against, *(o.against for o in one.outcomes.values() if o.against)]),
        (studies.MEASURES, lambda one: [o.measure for o in one.outcomes.values()]),
        (studies.WHEN, lambda one: [o.when for o in one.outcomes.values() if o.when]),
        (evidence.DIRECTIONS, lambda one: [o.direction for o in one.outcomes.values()]),
        (evidence.QUESTIONS, lambda one: [q for o in one.outcomes.values() for q in o.question]),
    ],
)
def test_every_code_of_the_studies_has_words_and_no_words_are_left_over(known, what):
    assert used(what) == set(known)
