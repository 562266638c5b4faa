"""What the article's symptoms may mean, and the rules in which they count."""

from __future__ import annotations

from restride.assess.symptoms import symptoms
from restride.knowledge import load
from restride.terms import Urgency

K = load()
FOUND = {one.element: one for one in symptoms(K)}


def test_every_symptom_of_the_article_is_there():
    assert list(FOUND) == [one.id for one in K.article.values() if one.group == "symptom"]


def test_a_large_bruise_may_be_a_torn_tendon_and_is_asked_about():
    bruise = FOUND["symptom_swelling_bruise"]
    assert "prox_hamstring_avulsion" in bruise.may_be
    assert "large_bruise" in [rule.id for rule in bruise.rules]
    assert bruise.rules[0].level is Urgency.EMERGENCY


def test_rules_stand_worst_first():
    for one in FOUND.values():
        ranks = [rule.level.rank for rule in one.rules]
        assert ranks == sorted(ranks)


def test_a_cramp_may_come_from_the_back():
    assert "lumbar_radiculopathy" in FOUND["symptom_tight_cramp"].may_be


def test_what_speaks_against_a_condition_is_not_told_as_speaking_for_it():
    for one in FOUND.values():
        for rule in one.rules:
            assert set(one.facts) & {leaf.split(".")[0] for leaf in rule.when.facts()} or set(one.facts) & set(
                rule.when.facts()
            )
