"""Every code that a room can emit has words."""

from __future__ import annotations

import importlib
import pkgutil
import re
import string
from enum import StrEnum

import pytest

import restride.journal.kinds
import restride.terms
from restride.answer import Withheld
from restride.journal import schema
from restride.journal.faults import CODES, Fault
from restride.knowledge import load
from restride.terms import Urgency
from restride.words import conditions, facts, faults, levels, muscles, risks, rules, when, withheld, words
from restride.words.schema import unexplained
from restride.words.values import values

W = words()
K = load()


def enums() -> list[type[StrEnum]]:
    found = []
    for package in (restride.journal.kinds, restride.terms):
        for info in pkgutil.iter_modules(package.__path__, package.__name__ + "."):
            found += [one for one in vars(importlib.import_module(info.name)).values() if isinstance(one, type)]
    return sorted({one for one in found if issubclass(one, StrEnum) and one is not StrEnum}, key=lambda e: e.__name__)


@pytest.mark.parametrize("kind", enums(), ids=lambda kind: kind.__name__)
def test_every_value_of_every_enum_is_explained(kind):
    assert {str(item) for item in kind} == set(values(kind.__name__))


def test_every_field_of_the_journal_is_explained():
    assert unexplained(schema()) == []


def test_every_rule_has_its_sentence_and_no_sentence_lacks_a_rule():
    assert {rule.id for rule in K.triage.rules} == set(rules.sentences())


def test_every_fact_of_every_rule_has_words():
    leaves = {fact for rule in K.triage.rules for fact in rule.when.facts()}
    asked = {name for group in K.triage.groups.values() for name in group}
    assert sorted(name for name in leaves | asked if not facts.has_words(name)) == []


def test_every_fact_of_the_differential_has_words():
    signs = [sign for row in K.conditions.rows.values() for sign in (*row.signs_for, *row.signs_against)]
    leaves = {fact for sign in signs for fact in sign.when.facts()}
    assert leaves
    assert sorted(name for name in leaves if not facts.has_words(name)) == []


def test_every_condition_has_a_name():
    feared = {rule.condition for rule in K.triage.rules if rule.condition}
    listed = set(K.conditions.rows)
    assert sorted((feared | listed) - set(conditions.CONDITIONS)) == []
    assert sorted(set(conditions.CONDITIONS) - feared - listed) == []


def test_every_level_has_its_own_words():
    assert set(levels.LEVELS) == set(Urgency)
    for part in ("name", "headline", "where", "do"):
        assert len({getattr(level, part) for level in levels.LEVELS.values()}) == 5


def test_every_risk_factor_and_every_cause_of_the_article_has_words():
    assert set(K.risk_factors) == set(risks.FACTORS)
    assert {row.article_cause for row in K.risk_factors.values() if row.article_cause} == set(risks.CAUSES)


@pytest.mark.parametrize("name", K.risk_factors)
def test_every_published_size_is_said_with_its_unit_in_words(name):
    effect = K.risk_factors[name].get("effect")
    said = risks.size(W, effect)
    assert effect is None or effect.value is None or f"{effect.numbers[0]:g}" in said
    assert effect is None or not re.search(rf"\b{effect.unit}\b", said)


def test_every_statement_about_a_muscle_has_words():
    for row in K.muscles.values():
        assert set(row.facts) == set(muscles.ASPECTS)
        assert row.group in muscles.GROUPS
        for statement in row.facts.values():
            assert set(statement.codes) <= set(muscles.STATEMENTS)


def withheld_codes() -> set[str]:
    """The codes that stand in the source of the rooms that withhold."""
    import inspect

    import restride.answer
    from restride.assess.recovery import heard
    from restride.forecast import outlook

    text = "".join(map(inspect.getsource, (restride.answer, inspect.getmodule(heard), outlook)))
    return set(re.findall(r'Withheld\(\s*"([a-z_0-9]+)"', text))


def test_every_reason_to_withhold_a_date_has_words():
    assert {"blocked", "not_finished", "not_strain", "under_16"} <= withheld_codes()
    assert withheld_codes() == set(withheld.CODES) == set(withheld.SHORT)
    assert Withheld("blocked").code in withheld.CODES


def skipped_codes() -> set[str]:
    """The codes that stand in the source of the room that leaves readings out."""
    import inspect

    from restride.assess.recovery import exam, marks, read

    text = "".join(map(inspect.getsource, (exam, marks, read)))
    found = re.findall(r'(?:return|else|and) "([a-z0-9_]+)"', text)
    return set(found)


def test_every_reason_to_leave_a_reading_out_has_words():
    assert skipped_codes() == set(when.WHY_SKIPPED)


@pytest.mark.parametrize("code", CODES, ids=lambda code: code.code)
def test_every_fault_names_its_field_its_value_and_what_would_be_right(code):
    given = {name: f"<{name}>" for name in code.values} | {name: 7 for name in ("ge", "le") if name in code.values}
    given = {name: value for name, value in given.items() if name not in ("gt", "lt")}
    said = faults.sentence(W, Fault(code.code, "entry[3].field", "'it'", given))
    assert "{" not in said
    assert code.code == "other" or f"[{code.code}]" not in said
    whole = code.code.endswith("_syntax") or code.code in ("too_large", "too_deep", "not_utf8", "entries_not_blocks")
    assert whole or "`entry[3].field`" in said
    for name in set(given) - {"ge", "le", "gt", "lt"}:
        assert f"<{name}>" in said
    assert "“'it'”" not in said


def test_every_fault_with_words_is_one_that_can_come():
    variants = {
        "unknown_field_near",
        "not_one_of_near",
        "toml_syntax_nowhere",
        "json_syntax_nowhere",
        "finding_unit_none",
    }
    assert set(faults.CODES) - variants == {code.code for code in CODES}


def test_placeholders_are_plain_names():
    for message in [*faults.CODES.values(), *rules.sentences().values()]:
        for _, name, spec, _ in string.Formatter().parse(message):
            assert name is None or (name.isidentifier() and not spec)
