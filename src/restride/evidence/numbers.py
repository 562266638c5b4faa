"""The figures that sentences about the evidence name, straight from the tables, so that no sentence holds one."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from restride.evidence.results import Split
from restride.evidence.sides import split
from restride.knowledge import Knowledge

QUESTIONS = ("tight_hamstrings", "range_v_sham", "thigh_pain_v_sham")
SHARES = ("back_neck", "osteoarthritis", "headache")


@lru_cache(maxsize=4)
def numbers(knowledge: Knowledge) -> Mapping[str, float]:
    """Values by the name under which a sentence asks for them."""
    studies = knowledge.studies
    tight, sham, pain = (split(studies, one) for one in QUESTIONS)
    watched = studies["soreness_60"].harms["sore"]
    runners = knowledge.cohorts["nielsen2014_novice_runners"].groups["hamstring"]["share"]
    mild = [studies[name].harms["mild_per_100"].number for name in ("brady_2014", "boyce_2020")]
    shares = [studies["vickers_2012"][f"needle_share_{name}"].number for name in SHARES]
    found = {
        "low": min(mild),
        "high": max(mild),
        "sore": watched.number,
        "watched": watched.n or 0,
        "hours": studies["soreness_length"].harms["usually_below"].number,
        "one_major_in": studies["boyce_2020"].harms["one_major_in"].number,
        "football": knowledge.cohorts["ekstrand2022_uefa21"].course["share_of_injuries"].number,
        "injured": runners.n or 0,
        "hamstring": runners.events or 0,
        "from_h": studies["domingo_2013"]["inflammation_from"].number,
        "peak_h": studies["domingo_2013"]["inflammation_peak"].number,
        "lesion": sum(studies[name].n or 0 for name in ("pne_hamstring_2020", "pne_rectus_2020")),
        "tight_null": count(tight, "no_difference"),
        "tight_better": count(tight, "first_better"),
        "tight_n": tight.n,
        "sham_null": count(sham, "no_difference"),
        "sham_better": count(sham, "first_better"),
        "pain_null": count(pain, "no_difference"),
        "pain_brief": count(pain, "first_better_briefly"),
        "pain_worse": count(pain, "second_better"),
        "share_low": 100 * min(shares),
        "share_high": 100 * max(shares),
        "trials": studies["braithwaite_2019"]["trials"].number,
        "high_or_unclear": studies["braithwaite_2019"]["high_or_unclear"].number,
        "therapist_blinded": studies["braithwaite_2019"]["therapist_blinded"].number,
    }
    return MappingProxyType(found)


def count(found: Split, direction: str) -> int:
    """Trials of a question that point that way."""
    return sum(len(side.studies) for side in found.sides if side.direction == direction)
