"""The app as `restride serve` runs it, in a process of its own, and browsers that only post."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from urllib.parse import urlencode

ROOT = Path(__file__).parents[2]
TOKEN = "x" * 32
CHECKIN = {"walking": "1", "worst": "2", "stiffness": "1", "new_signs": "none", "painkillers": "none"}


class App:
    """One server on one data folder; it can be killed and started again on the same port."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.process: subprocess.Popen[str] | None = None

    def start(self) -> None:
        line = [sys.executable, "-m", "restride.web", "serve", "--no-browser", "--port", str(self.port)]
        self.process = subprocess.Popen(line, cwd=ROOT, stdout=subprocess.PIPE, text=True, start_new_session=True)
        assert self.process.stdout is not None
        assert self.process.stdout.readline()

    def kill(self) -> None:
        """End it and its workers at once, as a power cut would."""
        assert self.process is not None
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.communicate()


def own_port() -> int:
    """A port that no other app on this machine would take of itself while this one is down."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


@contextmanager
def served() -> Iterator[App]:
    app = App(own_port())
    app.start()
    try:
        yield app
    finally:
        app.kill()


def check_in(port: int, leg: object, name: str, **answers: str) -> int | None:
    """Send a check-in; the status, or None where nobody answered."""
    body = urlencode(CHECKIN | answers | {"id": name, "csrfmiddlewaretoken": TOKEN})
    headers = {"Cookie": f"restride_csrf={TOKEN}", "Content-Type": "application/x-www-form-urlencoded"}
    connection = HTTPConnection("127.0.0.1", port, timeout=60)
    try:
        connection.request("POST", f"/leg/{leg}/checkin", body, headers)
        return connection.getresponse().status
    except (OSError, HTTPException):
        return None
    finally:
        connection.close()


def until_told(port: int, leg: object, name: str, seconds: float = 60) -> None:
    """Send the same check-in until it is acknowledged, as a phone does."""
    end = time.monotonic() + seconds
    while check_in(port, leg, name) != 302:
        assert time.monotonic() < end, "nobody acknowledged"
        time.sleep(0.05)
