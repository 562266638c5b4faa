"""`backup`: copy the database while the app runs."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.db import connection

from restride.web import keep


class Command(BaseCommand):
    """Prints where the copy lies."""

    def handle(self, **_: Any) -> str:
        """Make one back-up."""
        try:
            return str(keep.backup(connection))
        except keep.BackupError as error:
            raise CommandError(str(error)) from None
