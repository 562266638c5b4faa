"""`forget --everybody`: erase every person and every back-up."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from restride.web import keep


class Command(BaseCommand):
    """There is no way back, so that the option has to be spelt out."""

    def add_arguments(self, parser: CommandParser) -> None:
        """The word without which nothing happens."""
        parser.add_argument("--everybody", action="store_true", required=True)

    def handle(self, **_: Any) -> None:
        """Erase everything."""
        try:
            keep.erase_everything()
        except keep.ResidueError:
            raise CommandError("rows are erased, but another program holds old pages: stop it and repeat") from None
