"""What the tables must say, conflict kept and figure by figure as the sources have it."""

import pytest

from restride.knowledge import load
from restride.knowledge.muscles import ASPECTS
from restride.words import muscles as words

K = load()


def test_both_scales_of_knee_extension_stand_and_neither_is_averaged() -> None:
    greek, guideline = K.grades.ake_scales["malliaropoulos2010"], K.grades.ake_scales["cpg2022"]
    assert greek.conflicts_with == ("cpg2022",)
    assert guideline.conflicts_with == ("malliaropoulos2010",)
    assert greek["weeks_from"].numbers == (1, 2, 3, 8)
    assert guideline["days"].numbers == (25.9, 30.7, 75.0)
    assert greek.use == "ordering_only"


def test_the_articles_weeks_are_the_articles_and_cohorts_stand_beside_them() -> None:
    grades = K.grades.schemes["article"].grades
    assert {key: row["weeks"].numbers for key, row in grades.items()} == {
        "mild": (1, 3),
        "moderate": (4, 6),
        "severe": (6, 12),
    }
    assert grades["severe"].open_ended
    for row in grades.values():
        assert row["weeks"].src == ("ARTICLE",)
        assert row.beside
        assert all("ARTICLE" not in K.figure(key).src for key in row.beside)


def test_one_tester_and_two_are_never_confused() -> None:
    ake, pke = K.measures["ake"], K.measures["pke"]
    assert (ake.error(same_tester=True), ake.error(same_tester=False)) == (
        ake["mdc_same_tester"],
        ake["mdc_two_testers"],
    )
    assert ake["mdc_same_tester"].number == 8
    assert ake["mdc_two_testers"].number == 15
    assert pke.error(same_tester=True) is None


def test_a_measure_that_nobody_measured_has_no_error() -> None:
    assert K.measures["palpation_length"].error(same_tester=True) is None


@pytest.mark.parametrize("muscle", K.muscles)
def test_every_muscle_is_told_whole_and_in_words(muscle: str) -> None:
    facts = K.muscles[muscle].facts
    assert tuple(facts) == ASPECTS == tuple(words.ASPECTS)
    for aspect in facts.values():
        assert aspect.codes
        assert set(aspect.codes) <= set(words.STATEMENTS)
        assert set(aspect.src) <= set(K.sources)


def test_no_words_are_left_over() -> None:
    said = {code for one in K.muscles.values() for fact in one.facts.values() for code in fact.codes}
    assert said == set(words.STATEMENTS)


def test_textbook_knowledge_is_told_apart() -> None:
    assert K.sources["ANATOMY_TEXTBOOK"].seen == "textbook"
    assert K.muscles["biceps_femoris_short"].facts["walking"].src == ("ANATOMY_TEXTBOOK",)


def test_a_derived_ratio_is_what_its_parts_give() -> None:
    sign = K.likelihood["vas_over_6_and_adl_over_3_d"]
    sensitivity, specificity = sign["sensitivity"].number, sign["specificity"].number
    assert sign["lr_positive"].number == pytest.approx(sensitivity / (1 - specificity), abs=0.05)
    assert sign["lr_negative"].number == pytest.approx((1 - sensitivity) / specificity, abs=0.01)
    assert sign["lr_positive"].derived


def test_the_article_s_five_causes_each_have_a_factor() -> None:
    causes = {row.article_cause for row in K.risk_factors.values() if row.article_cause}
    assert causes == {
        "sprint_explosive",
        "imbalance_weakness",
        "flexibility_warmup",
        "fatigue_overtraining",
        "pelvic_instability",
    }
    assert {row.of for row in K.risk_factors.values()} == {"injury", "reinjury"}


def test_factors_that_disagree_both_stand() -> None:
    rows = K.risk_factors
    assert rows["imbalance_over_10"].conflicts_with == ("imbalance_over_15", "imbalance_over_20")
    assert rows["imbalance_over_10"]["effect"].value is None
    assert rows["imbalance_over_15"]["effect"].number == 2.4


def test_the_uefa_cohort_is_whole() -> None:
    cohort = K.cohorts["ekstrand2012_uefa_mri"]
    groups = cohort.groups
    assert [groups[f"mri_{grade}"]["mean"].number for grade in range(4)] == [8, 17, 22, 73]
    assert [groups[f"mri_{grade}"]["mean"].sd for grade in range(4)] == [3, 10, 11, 60]
    graded = [groups[f"mri_{grade}"] for grade in range(4)]
    assert sum(group.n or 0 for group in graded) == groups["all"].n == cohort.n
    for group in groups.values():
        assert sum(group["absence"].numbers) == group.n


def test_counts_and_per_cents_of_a_cohort_agree() -> None:
    figures = [one for row in K.cohorts.values() for one in (*row.reinjury.values(), *row.course.values())]
    counted = [one for one in figures if one.events is not None and one.n and one.unit == "pct"]
    assert len(counted) > 20
    for one in counted:
        assert one.number == pytest.approx(100 * one.events / one.n, abs=0.7), one.key


def test_every_node_is_a_milestone_and_every_interval_holds_its_value() -> None:
    from restride.terms import Milestone

    assert {row.node for row in K.cohorts.values()} <= {"", *Milestone}
    figures = [one for row in K.cohorts.values() for group in row.groups.values() for one in group.figures.values()]
    for one in figures:
        for span in (one.iqr, one.spread, one.ci95):
            assert span is None or span[0] <= one.number <= span[1], one.key


def test_ids_are_those_of_the_journal() -> None:
    from restride.terms import Measure

    assert set(K.measures) <= set(Measure)
