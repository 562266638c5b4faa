"""`restride serve`: the app of whatever is installed, in a process of its own, from its address to its end."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from urllib.request import urlopen

import pytest

from restride.words import serve as said


@pytest.fixture
def port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


@pytest.fixture
def app(port, tmp_path) -> Iterator[subprocess.Popen[str]]:
    line = [sys.executable, "-c", "from restride.cli import main; main()", "serve", "--no-browser", "--port", str(port)]
    own = {name: value for name, value in os.environ.items() if name not in ("DATABASE_URL", "RESTRIDE_DATA")}
    process = subprocess.Popen(
        line,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=own | {"RESTRIDE_DATA": str(tmp_path / "data")},
        start_new_session=True,
    )
    yield process
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGKILL)
    process.communicate()


def test_it_says_where_it_is_open_and_serves_pages_with_their_style_until_it_is_stopped(app, port, tmp_path):
    address = f"http://127.0.0.1:{port}/"
    assert app.stdout.readline() == said.OPEN.format(address=address) + "\n"
    assert app.stdout.readline() == said.STOP + "\n"
    with urlopen(address) as page:
        html = page.read().decode()
    for path in ("restride/look.css", "restride/chart.css", "restride/icon.svg", "django_htmx/htmx-2.min.js"):
        with urlopen(f"{address}static/{path}") as file:
            assert file.status == 200
    assert "<h1>" in html
    assert (tmp_path / "data").stat().st_mode & 0o777 == 0o700
    app.send_signal(signal.SIGINT)
    _, err = app.communicate(timeout=60)
    assert (app.returncode, err) == (0, "")


def test_a_port_that_is_taken_is_named(app, port):
    app.stdout.readline()
    again = [*app.args[:-1], str(port)]
    second = subprocess.run(again, capture_output=True, text=True, check=False, env=os.environ)
    assert second.returncode == 1
    assert said.TAKEN.format(port=port) in second.stderr
