"""Every hit that was ever raised, and what has become of it.

Triage reruns on every entry, in the order noted. A hit at a blocking level stands until a flag review rules it out,
whatever is said later. A correction or a retraction never lowers urgency: what it would take away is held.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from restride.assess.facts import Facts
from restride.assess.leaves import facts_at
from restride.assess.ledger import Ledger
from restride.assess.results import Hit, Told
from restride.assess.truth import Fact, Truth, Verdict, judge
from restride.journal import Entry, View
from restride.journal.kinds.correction import Correction, Retract
from restride.journal.kinds.flag_review import FlagReview, ReviewResult
from restride.journal.moment import earliest, latest
from restride.journal.view import effective
from restride.knowledge.triage import Rule, Triage
from restride.terms import Urgency

_FEARED = frozenset({Urgency.EMERGENCY, Urgency.SAME_DAY})


@dataclass(frozen=True, slots=True)
class Settled:
    """A rule that a review ruled out, with the entries that the examiner could know of."""

    review: str
    known: frozenset[str]


@dataclass(frozen=True, slots=True)
class Now:
    """What holds at a moment: the facts, and a verdict and a hit (if any) for each rule."""

    facts: Facts
    verdicts: dict[str, Verdict]
    hits: dict[str, Hit]


def now(ledger: Ledger, at: datetime, table: Triage) -> Now:
    """All rules against what has been said by `at`."""
    facts = facts_at(ledger, at)
    verdicts = {rule.id: judge(rule.when, facts) for rule in table.rules}
    hits = {rule.id: hit for rule in table.rules if (hit := _hit(rule, verdicts[rule.id], facts)) is not None}
    return Now(facts, verdicts, hits)


def _hit(rule: Rule, verdict: Verdict, facts: Facts) -> Hit | None:
    if verdict.truth is Truth.YES:
        return _as_hit(rule, rule.level, verdict)
    if rule.level not in _FEARED or verdict.truth is Truth.NO:
        return None
    feared = judge(rule.when, facts, fear=True)
    return _as_hit(rule, Urgency.SAME_DAY, feared) if feared.truth is Truth.YES else None


def _as_hit(rule: Rule, level: Urgency, verdict: Verdict) -> Hit:
    return Hit(rule.id, level, tuple(told(fact) for fact in verdict.facts), rule.src, rule.condition)


def told(fact: Fact) -> Told:
    """A fact as an answer shows it: a sign that is absent is told as absent."""
    value = False if fact.truth is Truth.NO else fact.value
    return Told(fact.id, value, fact.entries)


def in_turn(known: tuple[Entry, ...], zone: ZoneInfo) -> list[Entry]:
    """Entries in the order noted; what puts another right never before what it puts right."""
    by_id = {entry.id: entry for entry in known}

    def turn(entry: Entry) -> tuple[datetime, int, str]:
        chain = _chain(entry, by_id)
        return max(earliest(one.noted, zone) for one in chain), len(chain), entry.id

    return sorted(known, key=turn)


def _chain(entry: Entry, by_id: Mapping[str, Entry]) -> list[Entry]:
    chain: list[Entry] = []
    target: Entry | None = entry
    while target is not None and target not in chain:
        chain.append(target)
        name = getattr(target, "corrects", None) or getattr(target, "retracts", None)
        target = by_id.get(name) if name else None
    return chain


class History:
    """Walks the entries known, in the order noted, and keeps what each raised."""

    def __init__(self, view: View, table: Triage) -> None:
        self.view, self.table = view, table
        self.ledger = self._fresh()
        self.raised: dict[str, Hit] = {}
        self.settled: dict[str, Settled] = {}
        self.confirmed: dict[str, FlagReview] = {}
        self.lifted: dict[str, Hit] = {}
        self.hypothetical = False
        self._walk()

    def _fresh(self) -> Ledger:
        journal = self.view.journal
        return Ledger(journal.athlete, journal.side, journal.zone, self.table)

    def _walk(self) -> None:
        seen: list[Entry] = []
        for entry in in_turn(self.view.known, self.view.zone):
            seen.append(entry)
            if isinstance(entry, (Correction, Retract)):
                self._rewrite(seen, entry)
            elif self.ledger.add(entry):
                self._note(entry, self._at(entry), frozenset(e.id for e in seen))
        self.ledger = self._rebuilt(self.view.known)

    def _at(self, entry: Entry) -> datetime:
        return max(latest(entry.noted, self.view.zone), latest(entry.at, self.view.zone))

    def _rewrite(self, seen: list[Entry], entry: Entry) -> None:
        at = self._at(entry)
        past = now(self.ledger, at, self.table)
        before = self._live(past)
        self.ledger = self._rebuilt(tuple(seen))
        self._withdraw_reviews()
        after = now(self.ledger, at, self.table)
        self._unsettle(past, after)
        for name, hit in before.items():
            if name not in after.hits or after.hits[name].level.rank > hit.level.rank:
                self.raised[name] = replace(hit, held="corrected")
        self._raise(after)

    def _withdraw_reviews(self) -> None:
        """A review that was taken back, or no longer rules that rule out, lifts nothing."""
        standing = {r.id: r.rules for r in self.ledger.of("flag_review") if r.result is ReviewResult.RULED_OUT}
        for name, settled in tuple(self.settled.items()):
            if name not in standing.get(settled.review, ()):
                del self.settled[name]
                if (hit := self.lifted.pop(name, None)) is not None:
                    self.raised[name] = replace(hit, held="corrected", reviewed_by=None)

    def _unsettle(self, past: Now, after: Now) -> None:
        """What a correction or a retraction makes anew of a rule, its examiner could not know."""
        for name, settled in tuple(self.settled.items()):
            if name in after.verdicts:
                old = past.verdicts[name].facts
                fresh = {e for fact in after.verdicts[name].facts if fact not in old for e in fact.entries}
                self.settled[name] = replace(settled, known=settled.known - fresh)

    def _rebuilt(self, known: tuple[Entry, ...]) -> Ledger:
        ledger = self._fresh()
        for entry in effective(known, self.view.zone):
            ledger.add(entry)
        return ledger

    def _note(self, entry: Entry, at: datetime, known: frozenset[str]) -> None:
        self._raise(now(self.ledger, at, self.table))
        with self.ledger.as_told_by(entry) as overtaken:
            if overtaken:
                self._raise(now(self.ledger, at, self.table))
        if isinstance(entry, FlagReview):
            self._review(entry, known)

    def _raise(self, current: Now) -> None:
        for name, hit in self._live(current).items():
            held = self.raised.get(name)
            if hit.level.blocks and (held is None or hit.level.rank <= held.level.rank):
                self.raised[name] = replace(hit, held="earlier")

    def _live(self, current: Now) -> dict[str, Hit]:
        return {name: hit for name, hit in current.hits.items() if not self.is_settled(hit)}

    def is_settled(self, hit: Hit) -> bool:
        """Whether a review ruled this hit out and nothing new has been said since."""
        settled = self.settled.get(hit.rule)
        return settled is not None and all(e in settled.known for fact in hit.facts for e in fact.entries)

    def unsettled(self, rule: Rule, current: Now) -> Verdict:
        """The rule's verdict; of a rule that a review ruled out, only what was left open since."""
        settled, verdict = self.settled.get(rule.id), current.verdicts[rule.id]
        if settled is None or verdict.truth is Truth.NO:
            return verdict
        facts = (current.facts(leaf) for leaf in rule.when.facts())
        left = tuple(f for f in facts if f.truth is Truth.OPEN and not settled.known.issuperset(f.entries))
        return Verdict(Truth.OPEN, (), left) if left else Verdict(Truth.NO)

    def _review(self, review: FlagReview, known: frozenset[str]) -> None:
        self.hypothetical |= review.hypothetical
        for name in review.rules:
            if review.result is ReviewResult.RULED_OUT:
                self.settled[name] = Settled(review.id, known | {"athlete"})
                self.confirmed.pop(name, None)
                if (hit := self.raised.pop(name, None)) is not None:
                    self.lifted[name] = replace(hit, reviewed_by=review.id)
            elif review.result is ReviewResult.CONFIRMED:
                self.confirmed[name] = review

    def standing(self, current: Now) -> Iterator[Hit]:
        """Hits that stand now: today's own, and those raised before that nobody has ruled out."""
        live = self._live(current)
        for rule in self.table.rules:
            today, before = live.get(rule.id), self.raised.get(rule.id)
            worse = before is not None and (today is None or before.level.rank < today.level.rank)
            hit = before if worse else today
            if rule.id in self.confirmed:
                yield self._as_confirmed(rule, hit)
            elif hit is not None:
                yield hit

    def _as_confirmed(self, rule: Rule, hit: Hit | None) -> Hit:
        review = self.confirmed[rule.id]
        standing = hit or Hit(rule.id, rule.level, (), rule.src, rule.condition)
        return replace(
            standing,
            condition=review.condition or standing.condition,
            held="confirmed",
            reviewed_by=review.id,
        )
