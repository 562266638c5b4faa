"""`restore FILE`: put a back-up in the place of the database."""

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import connection

from restride.web import keep


class Command(BaseCommand):
    """Prints where a copy of what stood before lies. Runs even where the database is no longer sound."""

    requires_system_checks = ()

    def add_arguments(self, parser: CommandParser) -> None:
        """The back-up to restore."""
        parser.add_argument("file", type=Path)

    def handle(self, *, file: Path, **_: Any) -> str:
        """Restore one back-up."""
        try:
            return str(keep.restore(connection, file) or "")
        except keep.BackupError as error:
            raise CommandError(str(error)) from None
