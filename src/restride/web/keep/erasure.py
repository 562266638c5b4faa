"""Erasure: the one way in which an entry goes, and with it every trace in the files that Restride made."""

from django.contrib.sessions.models import Session
from django.db import connection

from restride.web.guard import erasing
from restride.web.keep.copies import backup, can_backup, forget_backups
from restride.web.models import Athlete, Entry, Injury


class ResidueError(RuntimeError):
    """The rows are gone, but another connection holds old pages: close it and erase again."""


def erase(athlete: Athlete) -> None:
    """Erase a person: rows, free pages, log, and every back-up, for they hold the person too.

    Where others are left, a fresh back-up without the person takes the place of the old ones. Raises `ResidueError`.
    Where it was cut short or held up, a second call with the same athlete clears what the first could not.
    On PostgreSQL the tables are rewritten; its own log and copies are in the hands of whoever runs it.
    """
    _erase(athlete)
    if can_backup(connection) and Athlete.objects.exists():
        backup(connection, "after-erasure")


def erase_everything() -> None:
    """Erase every person and every back-up that Restride made. Raises `ResidueError`."""
    _erase(*Athlete.objects.all())


def _erase(*athletes: Athlete) -> None:
    # Back-ups first: cut short here, the person still stands, and can be erased again.
    forget_backups()
    if connection.vendor == "sqlite":
        _run("PRAGMA secure_delete=ON")
    with erasing(connection):
        # A browser's session names the questions that a person left open.
        Session.objects.all().delete()
        Entry.objects.filter(injury__athlete__in=athletes).delete()
        Injury.objects.filter(athlete__in=athletes).delete()
        Athlete.objects.filter(pk__in=[one.pk for one in athletes]).delete()
    _rewrite()


def _rewrite() -> None:
    """Write the database anew from what is left: deleted rows live on in free pages and in the log."""
    if connection.vendor == "postgresql":
        for model in (Entry, Injury, Athlete, Session):
            _run(f"VACUUM FULL {model._meta.db_table}")
        return
    _run("VACUUM")
    if _run("PRAGMA wal_checkpoint(TRUNCATE)") not in (None, (0, 0, 0)):
        raise ResidueError


def _run(statement: str) -> tuple[object, ...] | None:
    with connection.cursor() as cursor:
        cursor.execute(statement)
        return cursor.fetchone() if cursor.description else None
