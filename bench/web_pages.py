"""How long does a page of the app take, beside a bare Django view? A leg of 30 days, one browser, one thing at a time.

Prints p50 and p95 of Today, When, Journey and a check-in, each on the same server in the same run.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from http.client import HTTPConnection
from urllib.parse import urlencode

from bench._legs import leg
from bench._measure import Ratio

DAYS, ROUNDS = 30, int(os.environ.get("RESTRIDE_BENCH_ROUNDS", "60"))
PAGES = ("today", "when", "journey")


def stored() -> str:
    """Store a made-up leg whose last word was yesterday; return its name."""
    import django

    os.environ["DJANGO_SETTINGS_MODULE"] = "restride.web.settings"
    django.setup()
    from django.core.management import call_command

    from restride.web.legs.demo import moved
    from restride.web.store import keep_journal

    call_command("migrate", verbosity=0)
    return str(keep_journal(moved(leg(DAYS), datetime.now(UTC))).pk)


@contextmanager
def served(port: int) -> Iterator[HTTPConnection]:
    """The app in a process of its own, and a connection to it."""
    with subprocess.Popen([sys.executable, "-m", "bench._web", str(port)], stdout=subprocess.PIPE, text=True) as server:
        try:
            assert server.stdout is not None
            server.stdout.readline()
            yield HTTPConnection("127.0.0.1", port)
        finally:
            server.terminate()


class Visitor:
    """A browser that keeps its cookie and looks at nothing."""

    def __init__(self, to: HTTPConnection) -> None:
        self.to, self.token = to, "x" * 32

    def get(self, path: str) -> None:
        """Read a page whole."""
        self._ask("GET", path, None)

    def check_in(self, name: str) -> None:
        """Send a check-in, a new one each time."""
        told = {"walking": "1", "worst": "2", "stiffness": "1", "new_signs": "none", "painkillers": "none"}
        body = told | {"id": f"checkin-{uuid.uuid4().hex}", "csrfmiddlewaretoken": self.token}
        self._ask("POST", f"/leg/{name}/checkin", urlencode(body))

    def _ask(self, method: str, path: str, body: str | None) -> None:
        headers = {"Cookie": f"restride_csrf={self.token}", "Content-Type": "application/x-www-form-urlencoded"}
        self.to.request(method, path, body, headers)
        answer = self.to.getresponse()
        answer.read()
        if answer.status >= 400:
            raise RuntimeError(f"{method} of {path.rsplit('/', 1)[-1]}: {answer.status}")


def timed(ask: Callable[[], None], rounds: int) -> tuple[float, float]:
    """Return p50 and p95 of wall milliseconds, the first ones thrown away."""
    taken = []
    for number in range(rounds + 5):
        start = time.perf_counter()
        ask()
        if number >= 5:
            taken.append((time.perf_counter() - start) * 1e3)
    return statistics.median(taken), statistics.quantiles(taken, n=20)[-1]


def main() -> int:
    """Measure each page beside the bare view."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["RESTRIDE_DATA"] = folder
        os.environ.pop("DATABASE_URL", None)
        name = stored()
        from restride.web.server import free_port

        port = free_port(None)
        if port is None:
            return 1
        with served(port) as connection:
            return _measured(Visitor(connection), name)


def _measured(visitor: Visitor, name: str) -> int:
    bare, late = timed(lambda: visitor.get("/bare"), ROUNDS)
    print(f"{'bare view':10} p50 {bare:6.1f} ms, p95 {late:6.1f} ms")
    ratios = []
    for page in PAGES:
        middle, late = timed(lambda page=page: visitor.get(f"/leg/{name}/{page}"), ROUNDS)  # type: ignore[misc]
        print(f"{page:10} p50 {middle:6.1f} ms, p95 {late:6.1f} ms")
        ratios.append(Ratio(f"web_{page}", middle / bare, "a bare Django view", "p50 of a page", "ms/ms"))
    middle, late = timed(lambda: visitor.check_in(name), ROUNDS)
    print(f"{'check-in':10} p50 {middle:6.1f} ms, p95 {late:6.1f} ms")
    ratios.append(Ratio("web_checkin", middle / bare, "a bare Django view", "p50 of a stored check-in", "ms/ms"))
    print(*ratios, sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
