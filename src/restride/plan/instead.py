"""What there is instead of a plan: what the urgency says, first advice for a worn tendon, or where to go."""

from __future__ import annotations

from collections.abc import Sequence

from restride.assess import TrackAnswer, Triaged
from restride.assess.truth import Truth
from restride.journal import View
from restride.journal.kinds.setback import Setback, SetbackKind
from restride.knowledge import Knowledge
from restride.knowledge.plan import Plan
from restride.plan.results import Instead
from restride.terms import Status, Track

_FIRST = ("emergency", "same_day")


def instead(view: View, triaged: Triaged, followed: TrackAnswer, knowledge: Knowledge) -> Instead | None:
    """Why there is no plan, the gravest reason first; None where there is one."""
    urgency, plan = triaged.urgency, knowledge.plan
    if urgency.blocking:
        rules = tuple(hit.rule for hit in urgency.blocking)
        sources = [source for hit in urgency.blocking for source in hit.sources]
        entries = [entry for hit in urgency.blocking for told in hit.facts for entry in told.entries]
        return _instead("blocked", plan, rules, entries, sources)
    if triaged.facts("age.under_16").truth is Truth.YES:
        return _instead("under_16", plan, ("age",))
    if urgency.status is Status.NOT_FINISHED:
        return _instead("not_finished", plan, tuple(q.fact for q in urgency.ask if q.level in _FIRST))
    if followed.track is not Track.STRAIN:
        return _other_track(followed, plan)
    return _cannot_count(view, triaged, plan)


def _other_track(followed: TrackAnswer, plan: Plan) -> Instead:
    """A track that is not strain: a worn tendon has advice of its own, the others are told where to go."""
    found = _instead(followed.track.value, plan, (followed.track.value,))
    if followed.track is not Track.TENDINOPATHY:
        return found
    rows = plan.tendinopathy.values()
    sources = tuple(dict.fromkeys(source for row in rows for source in row.src))
    return Instead(found.code, found.rules, found.entries, tuple(row.id for row in rows), sources)


def _cannot_count(view: View, triaged: Triaged, plan: Plan) -> Instead | None:
    if view.onset is None:
        return _instead("no_onset", plan)
    if (view.day(view.at) or 0) < 0:
        return _instead("before_onset", plan, (), (view.onset.id,))
    if triaged.facts("age.from_65").truth is Truth.OPEN:
        return _instead("age_unknown", plan, ("age",))
    again = [entry.id for entry in view.of(Setback) if entry.what is SetbackKind.RE_INJURY]
    return _instead("re_injury", plan, (), again) if again else None


def _instead(
    code: str,
    plan: Plan,
    rules: Sequence[str] = (),
    entries: Sequence[str] = (),
    sources: Sequence[str] = (),
) -> Instead:
    found = (*sources, *plan.instead[code].src)
    return Instead(
        code, tuple(dict.fromkeys(rules)), tuple(dict.fromkeys(entries)), sources=tuple(dict.fromkeys(found))
    )
