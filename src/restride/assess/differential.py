"""What it may be, ranked, with reasons for and against; and the track that follows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from restride.assess.facts import Facts
from restride.assess.raised import told
from restride.assess.results import Candidate, Told, TrackAnswer
from restride.assess.story import story, strain_type
from restride.assess.triage import Triaged
from restride.assess.truth import Truth, judge
from restride.knowledge.conditions import Condition, Conditions, Sign
from restride.terms import Track


def track(triaged: Triaged, table: Conditions) -> TrackAnswer:
    """The track of the likeliest condition; `unclear` where two tracks are too close or nothing speaks."""
    ranked = ranking(triaged, table)
    shown = tuple(_shown(ranked, table))
    for hit in triaged.urgency.hits:
        if hit.held == "confirmed" and hit.condition is not None and hit.condition in table.rows:
            return TrackAnswer(table.rows[hit.condition].track, "review", shown)
    chosen = _track(ranked, table)
    of_strain = chosen is Track.STRAIN
    how = strain_type(story(triaged.history.view, triaged.history.table), table) if of_strain else None
    return TrackAnswer(chosen, "differential", shown, how)


def ranking(triaged: Triaged, table: Conditions) -> tuple[Candidate, ...]:
    """Every condition, the best supported first."""
    found = (_candidate(row, triaged, table) for row in table.rows.values())
    feared = {hit.condition for hit in triaged.urgency.blocking}
    return tuple(sorted(found, key=lambda one: (one.condition not in feared, -one.weight, one.condition)))


def _candidate(row: Condition, triaged: Triaged, table: Conditions) -> Candidate:
    speaks_for, plus = _weigh(row.signs_for, triaged.facts, table)
    against, minus = _weigh(row.signs_against, triaged.facts, table)
    weight = table.base[row.base].number + plus - minus + _flags(row.id, triaged, table)
    flagged = (_told(fact) for hit in triaged.urgency.blocking if hit.condition == row.id for fact in hit.facts)
    reasons = tuple(dict.fromkeys((*speaks_for, *flagged)))
    return Candidate(row.id, round(weight, 3), reasons, against, row.src)


def _weigh(signs: Iterable[Sign], facts: Facts, table: Conditions) -> tuple[tuple[Told, ...], float]:
    total, reasons = 0.0, dict[Told, None]()
    for sign in signs:
        verdict = judge(sign.when, facts)
        if verdict.truth is Truth.YES:
            total += table.weight[sign.weight].number
            reasons |= dict.fromkeys(_told(told(fact)) for fact in verdict.facts)
    return tuple(reasons), total


def _told(reason: Told) -> Told:
    """A reason without its value where that is a list of places or the like: the fact's name says it."""
    plain = reason.value if isinstance(reason.value, (bool, int, float)) else None
    return Told(reason.fact, plain, reason.entries)


def _flags(condition: str, triaged: Triaged, table: Conditions) -> float:
    """What unresolved red flags, and reviews of them, add."""
    urgency = triaged.urgency
    standing = [hit for hit in urgency.hits if hit.condition == condition]
    if any(hit.held == "confirmed" for hit in standing):
        return table.weight["confirmed"].number
    if any(hit.level.blocks for hit in standing):
        return table.weight["hit"].number
    if any(hit.condition == condition for hit in urgency.lifted):
        return -table.weight["ruled_out"].number
    return 0.0


def _shown(ranked: tuple[Candidate, ...], table: Conditions) -> Iterator[Candidate]:
    floor = max(ranked[0].weight - table.shown["below_top"].number, table.shown["least"].number)
    return (candidate for candidate in ranked if candidate.weight >= floor and candidate.reasons_for)


def _track(ranked: tuple[Candidate, ...], table: Conditions) -> Track:
    top = ranked[0]
    if not top.reasons_for or top.weight < table.shown["least"].number:
        return Track.UNCLEAR
    chosen = table.rows[top.condition].track
    rival = next((c for c in ranked if table.rows[c.condition].track is not chosen), None)
    close = rival is not None and top.weight - rival.weight < table.shown["clear_by"].number
    return Track.UNCLEAR if close else chosen
