"""The way through an interview, in the session: names of questions only, never an answer."""

from __future__ import annotations

from collections.abc import Iterable

from django.http import HttpRequest

from restride.web.leg import Leg

KEY = "ask"
LONGEST = 200


class Trail:
    """What was left open on purpose, which questions were passed, and the one gone back to (`at`)."""

    def __init__(self, request: HttpRequest, leg: Leg) -> None:
        self._session, self._leg = request.session, str(leg.row.pk)
        kept = request.session.get(KEY, {}).get(self._leg, {})
        self.left: list[str] = list(kept.get("left", ()))
        self.been: list[str] = list(kept.get("been", ()))
        self.at: str = kept.get("at", "")

    def passed(self, name: str, left: Iterable[str] = ()) -> None:
        """Go on from a question; `left` are the names that stay open with it."""
        kept = {*self.left} - {name} | {*left}
        been = self.been if name in self.been else [*self.been, name]
        self.left, self.been, self.at = sorted(kept), been[-LONGEST:], ""
        self._keep()

    def back(self, name: str) -> None:
        """Go back to the question before this one."""
        before = self.been[: self.been.index(name)] if name in self.been else self.been
        self.at = before[-1] if before else name
        self._keep()

    def to(self, name: str) -> None:
        """Turn to a question."""
        self.at = name
        self._keep()

    def _keep(self) -> None:
        kept = dict(self._session.get(KEY, {}))
        kept[self._leg] = {"left": self.left, "been": self.been, "at": self.at}
        self._session[KEY] = kept
