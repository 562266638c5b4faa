"""`serve`: bring the database to today's form and open the app to this machine alone."""

from __future__ import annotations

import fcntl
import os
import sys
import webbrowser
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import DatabaseError

from restride.web.keep import BackupError
from restride.web.peer import ASKED
from restride.web.server import HOST, Server, free_port
from restride.words import serve as said
from restride.words import words


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """One start at a time: of two that make the tables of one database, one fails."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


class Command(BaseCommand):
    """Runs until it is stopped from the keyboard."""

    def add_arguments(self, parser: CommandParser) -> None:
        """The port, and whether a browser is opened."""
        parser.add_argument("--port", type=int, default=None)
        parser.add_argument("--no-browser", action="store_true")
        parser.add_argument("--lang", default="en")

    def handle(self, *, port: int | None, no_browser: bool, lang: str, **_: Any) -> None:
        """Serve."""
        w = words(lang)
        chosen = free_port(port)
        if chosen is None:
            raise CommandError(w(said.TAKEN, port=port) if port else w(said.NO_PORT))
        try:
            with _alone(settings.DATA):
                call_command("migrate", verbosity=0)
        except (DatabaseError, BackupError, OSError):
            raise CommandError(w(said.NO_DATABASE, backups=settings.BACKUPS)) from None
        # The worker is forked with this: on loopback, only the account that serves may knock.
        os.environ[ASKED] = "1"
        address = f"http://{HOST}:{chosen}/"

        def ready() -> None:
            self.stdout.write(w(said.OPEN, address=address))
            self.stdout.write(w(said.STOP))
            self.stdout.flush()
            if not no_browser and sys.stdout.isatty():
                webbrowser.open(address)

        Server(chosen, ready).run()
