"""Risk factors in words, the article's causes among them, and how a published size reads."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from restride.words import facts
from restride.words.mark import N_

if TYPE_CHECKING:
    from restride.assess.results import RiskFinding
    from restride.knowledge.figure import Figure
    from restride.knowledge.risk_factors import RiskFactor
    from restride.words.locale import Words

FACTORS = {
    "any_previous_strain": N_("an earlier hamstring strain"),
    "recent_strain": N_("a strain in the same season"),
    "strain_within_8_weeks": N_("a strain within the last 8 weeks"),
    "strain_older_than_8_weeks": N_("a strain more than 8 weeks ago"),
    "previous_acl": N_("an earlier cruciate ligament injury"),
    "previous_calf_strain": N_("an earlier calf strain"),
    "any_previous_injury_gaelic": N_("an earlier hamstring injury (Gaelic football)"),
    "older_age": N_("older age"),
    "age_over_23": N_("older than 23"),
    "age_over_25_afl": N_("older than 25 (Australian football)"),
    "age_over_30_gaelic": N_("older than 30 (Gaelic football)"),
    "age_18_to_20_gaelic": N_("aged 18 to 20 (Gaelic football)"),
    "age_40_runners": N_("40 or older (runners)"),
    "age_masters_championship": N_("age, at a championship for older athletes"),
    "male_sex": N_("male sex"),
    "fast_running_above_own_mean_1_wk": N_("more fast running than usual, the week before"),
    "fast_running_above_own_mean_2_wk": N_("more fast running than usual, two weeks before"),
    "fast_running_above_own_mean_3_wk": N_("more fast running than usual, three weeks before"),
    "fast_running_above_own_mean_4_wk": N_("more fast running than usual, four weeks before"),
    "fast_metres_over_653": N_("many fast metres in a week"),
    "fast_share_over_2_5": N_("a large share of fast running"),
    "moderate_fast_running_protects": N_("a moderate amount of fast running (it lowers the risk)"),
    "moderate_sprinting_protects": N_("a moderate amount of sprinting (it lowers the risk)"),
    "fast_metres_change": N_("a change in fast metres"),
    "sprint_metres_change": N_("a change in sprinted metres"),
    "total_distance": N_("total distance"),
    "acute_chronic_ratio": N_("recent load against usual load"),
    "fatigue": N_("tiredness"),
    "early_season": N_("early in the season"),
    "mid_season": N_("mid-season"),
    "late_season": N_("late in the season"),
    "hamstring_strength_general": N_("hamstring strength"),
    "weak_nordic_soccer": N_("weak on the Nordic test (football)"),
    "weak_nordic_afl_start": N_("weak on the Nordic test at the start (Australian football)"),
    "weak_nordic_afl_end": N_("weak on the Nordic test at the end (Australian football)"),
    "imbalance_over_10": N_("legs differ in strength by more than 10%"),
    "imbalance_over_15": N_("legs differ in strength by more than 15%"),
    "imbalance_over_20": N_("legs differ in strength by more than 20%"),
    "quadriceps_torque": N_("strong front of the thigh"),
    "hamstring_quadriceps_ratio": N_("strength of hamstrings against front of the thigh"),
    "short_fascicles": N_("short muscle fibres"),
    "low_bridge_score": N_("few single-leg bridges"),
    "strength_falls_with_age": N_("strength that falls with age"),
    "horizontal_sprint_force_protects": N_("strong forward push in sprinting (it lowers the risk)"),
    "low_outcome_score": N_("a low score for the hamstrings"),
    "flexibility": N_("stiffness at the back of the thigh"),
    "no_warm_up": N_("no warm-up"),
    "pelvic_tilt": N_("pelvis tilted forward"),
    "trunk_activity_protects": N_("active trunk muscles (they lower the risk)"),
    "sprint_kinematics": N_("how the pelvis and trunk move in sprinting"),
    "earlier_strains_each": N_("each earlier hamstring strain"),
    "earlier_strain_within_12_months": N_("another strain within 12 months"),
    "ake_deficit_after_return": N_("knee extension short of the other leg after the return"),
    "ake_positive": N_("knee extension test painful or short"),
    "outer_strength_deficit_after_return": N_("weak when the muscle is long, after the return"),
    "palpation_discomfort_after_return": N_("still sore to press after the return"),
    "ake_discomfort_2_months": N_("discomfort on the knee extension test (2 months)"),
    "ake_discomfort_12_months": N_("discomfort on the knee extension test (12 months)"),
    "slr_angle": N_("range of the straight leg raise"),
    "junction_involved": N_("junction of muscle and tendon involved"),
    "oedema_depth": N_("depth of fluid on the scan"),
    "days_to_return": N_("days until the return"),
    "intratendinous": N_("tear inside the tendon"),
    "intratendinous_track": N_("tear inside the tendon (track and field)"),
    "biceps_femoris": N_("biceps femoris hurt"),
    "acl_reconstruction_same_side": N_("cruciate ligament operated on the same side"),
    "mri_volume": N_("size of the injury on the scan"),
    "mri_before_return": N_("what a scan shows before the return"),
    "no_agility_and_trunk_work": N_("rehabilitation without agility and trunk work"),
}
CAUSES = {
    "sprint_explosive": N_("sprinting and explosive movement"),
    "imbalance_weakness": N_("muscle imbalance or weakness"),
    "flexibility_warmup": N_("stiffness, or no warm-up"),
    "fatigue_overtraining": N_("tiredness and too much training"),
    "pelvic_instability": N_("an unsteady pelvis"),
}
HEADING = N_("What raises the risk, of this and of the next")
NONE_PRESENT = N_("Nothing that you answered is known to raise it.")
UNKNOWN = N_("not known for this leg: {factors}")
MORE = N_("and {n} more factor of this leg"), N_("and {n} more factors of this leg")
UNKNOWN_COUNT = N_("{n} more factor is not known for this leg."), N_("{n} more factors are not known for this leg.")
MORE_FIGURES = N_("{n} more figure"), N_("{n} more figures")
NO_SIZE = N_("size not read")
TIMES = N_("{value} times the risk")
ODDS = N_("{value} times the odds")
RANGE = N_("{low} to {high}")
SPREAD = N_("{size} ({span})")
PERCENT = N_("{value}%")
VOLUME = N_("{value} cm³")
DEVIATIONS = N_("{value} standard deviations")
AGAINST = N_("{first} against {last}")
INJURY = N_("a strain")
RE_INJURY = N_("the next strain")
ARTICLE = N_("named by the article")
AGAIN = N_(
    "Another strain comes in about 1 in 6 within a year, mostly counted in young male athletes; waiting probably "
    "lowers it, how much is not known."
)
_UNITS = {"RR": TIMES, "IRR": TIMES, "HR": TIMES, "OR": ODDS, "pct": PERCENT, "cm3": VOLUME, "SMD": DEVIATIONS}
_RATIOS = frozenset({"RR", "IRR", "HR", "OR"})


def factor(w: Words, name: str) -> str:
    """The factor in words; its id in brackets where it has none."""
    said = FACTORS.get(name) or CAUSES.get(name)
    return f"[{name}]" if said is None else w(said)


def size(w: Words, effect: Figure | None) -> str:
    """The published size with its interval, or that nobody read one."""
    if effect is None or effect.value is None:
        return w(NO_SIZE)
    said = _sized(w, effect.unit, effect.numbers)
    if effect.ci95 is None:
        return said
    return w(SPREAD, size=said, span=w(RANGE, low=f"{effect.ci95[0]:g}", high=f"{effect.ci95[1]:g}"))


def told(w: Words, name: str, of: str, effect: Figure | None, *, article: bool) -> str:
    """A factor with what it raises, by how much, and whether the article names it."""
    outcome = w(INJURY if of == "injury" else RE_INJURY)
    parts = [w(facts.FACT_VALUE, fact=factor(w, name), value=outcome), size(w, effect)]
    return w.listed([*parts, *([w(ARTICLE)] if article else [])])


def _sized(w: Words, unit: str, numbers: tuple[float, ...]) -> str:
    """One size; a ratio's range; or the sizes of those with the factor against those without."""
    message = _UNITS[unit]
    if unit in _RATIOS and len(numbers) > 1:
        return w(message, value=w(RANGE, low=f"{numbers[0]:g}", high=f"{numbers[-1]:g}"))
    each = [w(message, value=f"{number:g}") for number in numbers]
    return w(AGAINST, first=each[0], last=each[1]) if len(each) == 2 else w.listed(each)


def bundles(found: Iterable[RiskFinding], table: Mapping[str, RiskFactor]) -> list[list[RiskFinding]]:
    """Factors that this leg has, the article's first; those that rest on one fact stand together."""
    present = sorted((one for one in found if one.state == "present"), key=lambda one: not one.article)
    by_fact: dict[tuple[str, str], list[RiskFinding]] = {}
    for one in present:
        row = table.get(one.factor)
        fact = one.factor if row is None else row.fact or one.factor
        by_fact.setdefault((fact, one.outcome), []).append(one)
    return list(by_fact.values())


def line(w: Words, bundle: Sequence[RiskFinding], table: Mapping[str, RiskFactor]) -> str:
    """The first of a bundle with its size and its sources, and how many figures more there are."""
    one = bundle[0]
    row = table.get(one.factor)
    said = told(w, one.factor, one.outcome, None if row is None else row.get("effect"), article=one.article)
    sources = " ".join(f"[{source}]" for source in row.src) if row is not None else ""
    more = w.count(*MORE_FIGURES, len(bundle) - 1) if len(bundle) > 1 else ""
    return " ".join(filter(None, [said, sources, f"(+ {more})" if more else ""]))
