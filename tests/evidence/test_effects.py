"""Effects come from arms that were read, and from nothing else."""

from dataclasses import replace

import pytest

from restride.evidence import Effect, NotRead, effects
from restride.knowledge import load

K = load()
ALL = [one for study in K.studies.rows.values() for one in effects(study)]


def of(study: str, outcome: str, measure: str) -> Effect:
    return next(
        one
        for one in effects(K.studies[study])
        if isinstance(one, Effect) and (one.outcome, one.measure) == (outcome, measure)
    )


@pytest.mark.parametrize(
    ("study", "outcome", "measure", "expected"),
    [
        ("dunning_2018", "much_better", "risk_ratio", (4.14, 2.80, 6.12)),
        ("haser_2017", "hip_flexion_v_placebo", "hedges_g", (1.22, 0.26, 2.17)),
        ("haser_2017", "hip_flexion_v_nothing", "hedges_g", (1.90, 0.84, 2.95)),
        ("askling_2013", "days", "mean_difference", (-23, -31.2, -14.8)),
        ("askling_2014", "days", "mean_difference", (-37, -52.9, -21.1)),
        ("sherry_2004", "days", "mean_difference", (-15.2, -32.1, 1.7)),
        ("medeiros_2020", "days", "mean_difference", (-0.7, -9.9, 8.5)),
        ("espi_lopez_2017", "pain", "printed", (0.3, -0.2, 0.8)),
        ("hamilton_2015", "prp_v_ppp", "printed", (-5.7, -10.1, -1.4)),
    ],
)
def test_known_effects_come_out_as_the_notes_have_them(study, outcome, measure, expected):
    effect = of(study, outcome, measure)
    assert (effect.value, effect.low, effect.high) == pytest.approx(expected, abs=0.05)


def test_the_ratio_of_strains_again_is_the_printed_one_turned_round():
    effect = of("mendiguchia_2017", "again_6_mo", "risk_ratio")
    assert 1 / effect.value == pytest.approx(6, abs=0.01)
    assert effect.low < 1 < effect.high


@pytest.mark.parametrize(
    "study", ["mason_2016", "geist_2017", "alaei_2021", "jmr_2023", "huguenin_2005", "cushman_2021"]
)
def test_arms_that_nobody_read_give_no_effect(study):
    found = effects(K.studies[study])
    assert found
    assert {(type(one), getattr(one, "why", "")) for one in found} == {(NotRead, "arms_unread")}


def test_before_and_after_need_a_correlation_that_was_read():
    (found,) = effects(K.studies["rochester_2025"])
    assert isinstance(found, NotRead)
    assert found.why == "correlation_unread"


def test_with_a_correlation_the_change_is_computed():
    study = K.studies["rochester_2025"]
    outcome = study.outcomes["pain"]
    r = replace(outcome["before"], key="made.up.r", value=0.5, unit="r", sd=None, n=None)
    told = replace(study, outcomes={"pain": replace(outcome, figures={**outcome.figures, "r": r})})
    (effect,) = effects(told)
    assert isinstance(effect, Effect)
    assert effect.value == pytest.approx(-0.48)
    assert effect.n == 49


@pytest.mark.parametrize(
    ("study", "why"),
    [
        ("hickey_2020", "averages_not_means"),
        ("bayer_2017", "averages_not_means"),
        ("malliaropoulos_2004", "spread_unread"),
        ("silder_2013", "size_unread"),
    ],
)
def test_what_is_missing_is_named(study, why):
    assert why in {one.why for one in effects(K.studies[study]) if isinstance(one, NotRead)}


def test_every_effect_names_its_figures_and_their_sources():
    found = [one for one in ALL if isinstance(one, Effect)]
    assert len(found) > 30
    for one in found:
        figures = [K.figure(key) for key in one.figures]
        assert figures
        assert set(one.sources) == {source for figure in figures for source in figure.src}
        assert one.low <= one.value <= one.high
        assert one.n > 0


def test_flags_travel_with_the_effect():
    effect = of("haser_2017", "hip_flexion_v_placebo", "mean_difference")
    assert {"not_strain", "sd_worked_back", "arm_size_assumed"} <= set(effect.flags)
    assert "not_blinded" in of("dunning_2018", "much_better", "risk_ratio").flags


def test_a_spread_that_was_worked_back_is_marked_derived_and_says_how():
    outcome = K.studies["haser_2017"].outcomes["hip_flexion_v_placebo"]
    for name in ("a", "b"):
        assert outcome[name].derived
        assert "95 %" in outcome[name].note


def test_every_derived_figure_says_how():
    from restride.knowledge.walk import raw_figures

    derived = [raw for raw in raw_figures(K.compiled("studies")) if raw.get("derived")]
    assert derived
    assert [raw["key"] for raw in derived if not raw.get("note")] == []
