"""Our verdict on each claim of the article, with the studies it leans on."""

from __future__ import annotations

from restride.evidence.results import Verdict
from restride.knowledge import Knowledge
from restride.knowledge.claims import Claim
from restride.knowledge.studies import Studies


def verdicts(knowledge: Knowledge) -> tuple[Verdict, ...]:
    """Every claim of the article in its order.

    ValueError where a claim leans on a study that could not be confirmed, KeyError where on one that is not there.
    """
    return tuple(_verdict(claim, knowledge.studies) for claim in knowledge.claims.values())


def verdict(claim: str, knowledge: Knowledge) -> tuple[Verdict, ...]:
    """The claim of that id, or the parts of it where it has several (`S07` gives S07a and S07b); empty where none."""
    wanted = claim.casefold()
    names = [one for one in knowledge.claims if one.casefold() == wanted or _part_of(one.casefold(), wanted)]
    return tuple(_verdict(knowledge.claims[name], knowledge.studies) for name in names)


def _part_of(name: str, whole: str) -> bool:
    return bool(whole) and name[:-1] == whole and name[-1:].isalpha()


def _verdict(claim: Claim, studies: Studies) -> Verdict:
    for name in claim.studies:
        if not studies[name].confirmed:
            raise ValueError(f"{claim.id} leans on {name}, which could not be confirmed")
    return Verdict(
        claim=claim.id,
        verdict=claim.verdict,
        certainty=claim.certainty,
        certainty_in_strain=claim.strain_certainty or claim.certainty,
        why=claim.why,
        studies=claim.studies,
        tables=claim.tables,
        could_not_confirm=claim.says,
        safety=claim.safety,
    )
