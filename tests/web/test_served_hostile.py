"""The served app: what it says of its own faults, and what it takes from whoever knocks."""

from __future__ import annotations

import os
import socket
import struct
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, closing
from http.client import HTTPConnection
from pathlib import Path

import pytest
from tests.web.served import TOKEN

from restride.words import serve as said

LEG = "0f0e0d0c-0b0a-4908-8706-050403020100"


def started(folder: Path, *arguments: str, **more: str) -> subprocess.Popen[str]:
    line = [sys.executable, "-m", "restride.web", "serve", "--no-browser", *arguments]
    own = {name: value for name, value in os.environ.items() if name != "DATABASE_URL"}
    env = own | {"RESTRIDE_DATA": str(folder)} | more
    return subprocess.Popen(line, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=env)


def ports(count: int) -> list[int]:
    """So many that nobody has."""
    with ExitStack() as stack:
        found = [stack.enter_context(socket.socket()) for _ in range(count)]
        for one in found:
            one.bind(("127.0.0.1", 0))
        return [one.getsockname()[1] for one in found]


class Served:
    """The app on a port; `stop` gives what it said of its faults."""

    def __init__(self, folder: Path) -> None:
        (self.port,) = ports(1)
        self.home = folder / "home"
        self.home.mkdir()
        more = {"HOME": str(self.home), "XDG_RUNTIME_DIR": ""}
        self.process = started(folder / "data", "--port", str(self.port), **more)
        assert self.process.stdout is not None
        assert self.process.stdout.readline()

    def ask(self, method: str, path: str, body: str = "", **headers: str) -> tuple[int, str | None]:
        """The status, and where it leads."""
        with closing(HTTPConnection("127.0.0.1", self.port, timeout=60)) as connection:
            connection.request(method, path, body, {name.replace("__", "-"): value for name, value in headers.items()})
            answer = connection.getresponse()
            answer.read()
            return answer.status, answer.headers["Location"]

    def stop(self) -> str:
        self.process.terminate()
        return self.process.communicate(timeout=60)[1]


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    served = Served(tmp_path_factory.mktemp("served"))
    yield served
    served.stop()


@pytest.mark.parametrize("charset", ["rot13", "hex", "punycode", "idna", "utf-16", "nonsense"])
def test_a_codec_that_a_client_names_breaks_no_page(app: Served, charset: str):
    kind = f"multipart/form-data; boundary=x; charset={charset}"
    part = '--x\r\nContent-Disposition: form-data; name="theme"\r\n\r\nd\xe4rk\r\n--x--\r\n'
    cookies = {"Cookie": f"restride_csrf={TOKEN}", "X__CSRFToken": TOKEN}
    assert app.ask("GET", "/settings?kept=%ff%00", Content__Type=kind)[0] == 200
    assert app.ask("POST", "/settings", part, Content__Type=kind, **cookies)[0] == 400


def test_nobody_names_another_address_than_the_one_that_was_called(app: Served):
    answer = app.ask("GET", f"/leg/{LEG}", SCRIPT_NAME="/leg", PATH_INFO="//evil.example/")
    assert answer == (301, f"/leg/{LEG}/")


def test_another_site_can_send_no_form(app: Served):
    cookies = {"Cookie": f"restride_csrf={TOKEN}", "X__CSRFToken": TOKEN}
    for origin in ("http://evil.example", f"http://127.0.0.1:{app.port + 1}", "null"):
        assert app.ask("POST", "/demo", Origin=origin, **cookies)[0] == 403
    assert app.ask("POST", "/demo", Cookie=f"restride_csrf={TOKEN}")[0] == 403


def test_nothing_lies_outside_its_folder(app: Served):
    assert list(app.home.iterdir()) == []


def test_a_fault_outside_django_is_told_without_the_page(tmp_path: Path):
    from restride.web.server import Server

    server = Server(0, lambda: None)
    logger = server.cfg.logger_class(server.cfg)
    (handler,) = logger.error_log.handlers
    record = logger.error_log.makeRecord("gunicorn.error", 40, __file__, 1, "GET %s", (f"/leg/{LEG}/calf",), None)
    assert LEG not in handler.format(record)
    assert "ERROR" in handler.format(record)


def test_whoever_sends_half_a_request_does_not_keep_a_thread():
    from restride.web.server import PATIENCE, lose_patience

    with socket.create_server(("127.0.0.1", 0)) as listener:
        lose_patience(listener)
        with socket.create_connection(listener.getsockname()), listener.accept()[0] as taken:
            told = taken.getsockopt(socket.SOL_SOCKET, socket.SO_RCVTIMEO, struct.calcsize("ll"))
            assert struct.unpack("ll", told) == (PATIENCE, 0)


def refused(folder: Path) -> str:
    process = started(folder)
    out, err = process.communicate(timeout=60)
    assert (process.returncode, out) == (1, "")
    assert "Traceback" not in err
    return err


def test_a_damaged_database_is_named_at_the_start(tmp_path: Path):
    (tmp_path / "restride.sqlite3").write_bytes(b"not a database, " * 500)
    assert said.NO_DATABASE.format(backups=tmp_path / "backups") in refused(tmp_path)


def test_a_data_folder_that_is_none_is_named_at_the_start(tmp_path: Path):
    (tmp_path / "file").touch()
    assert refused(tmp_path / "file") == f"{said.NO_FOLDER}\n"


def test_two_that_begin_at_once_on_a_new_folder_both_serve(tmp_path: Path):
    both = [started(tmp_path, "--port", str(port)) for port in ports(2)]
    opened = [process.stdout.readline() for process in both if process.stdout is not None]
    for process in both:
        process.terminate()
    told = [process.communicate(timeout=60)[1] for process in both]
    assert (all(opened), told) == (True, ["", ""])
