"""The server of one machine: gunicorn on the loopback address, one process, a few threads."""

from __future__ import annotations

import socket
import struct
from collections.abc import Callable
from typing import Any

from gunicorn.app.base import BaseApplication
from gunicorn.glogging import Logger

from restride.web.logs import Discreet

HOST = "127.0.0.1"
FIRST, TRIED = 8000, 20
PATIENCE = 10
"""Seconds: a browser on the same machine sends a request at once."""
THREADS = 8
"""Writers of one process queue for SQLite's one lock (`store.turn`); more processes would not write faster."""


def free_port(wanted: int | None) -> int | None:
    """The port asked for if nobody has it, else the first free one from 8000 on; None where there is none."""
    tried = [wanted] if wanted else range(FIRST, FIRST + TRIED)
    return next((port for port in tried if _free(port)), None)


def _free(port: int) -> bool:
    with socket.socket() as one:
        one.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            one.bind((HOST, port))
        except OSError:
            return False
    return True


def lose_patience(listener: socket.socket) -> None:
    """Let every connection that is taken here end where nothing more of a request comes.

    Without it whoever sends half of one keeps a thread for good, and eight of them keep the app.
    """
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVTIMEO, struct.pack("ll", PATIENCE, 0))


class DiscreetLogger(Logger):  # type: ignore[misc]
    """Gunicorn's complaints without their text: it would name the page, and repeat what the app choked on."""

    def setup(self, cfg: Any) -> None:
        """The app's own form of a line."""
        super().setup(cfg)
        for handler in self.error_log.handlers:
            handler.setFormatter(Discreet())


class Server(BaseApplication):  # type: ignore[misc]
    """Gunicorn without a command line of its own. It logs nothing that names a page."""

    def __init__(self, port: int, ready: Callable[[], None]) -> None:
        self.port, self.ready = port, ready
        super().__init__()

    def load_config(self) -> None:
        """Loopback only; workers say nothing of requests."""
        chosen = {
            "bind": f"{HOST}:{self.port}",
            "workers": 1,
            "threads": THREADS,
            "worker_class": "gthread",
            "loglevel": "error",
            "logger_class": DiscreetLogger,
            "when_ready": self._opened,
            # No proxy stands before it: nobody may name another address, and nothing lies outside the data folder.
            "forwarded_allow_ips": "",
            "control_socket_disable": True,
        }
        for name, value in chosen.items():
            self.cfg.set(name, value)

    def _opened(self, server: Any) -> None:
        for listener in server.LISTENERS:
            lose_patience(listener.sock)
        self.ready()

    def load(self) -> Any:
        """The app, loaded in the worker: nothing that draws may run before the fork."""
        from restride.web.wsgi import application

        return application
