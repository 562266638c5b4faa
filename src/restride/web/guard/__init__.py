"""Append-only, in the database itself: it refuses to change or to drop an entry, whoever asks.

Triggers say so on both engines. They vanish silently when SQLite rebuilds a table, so every migration puts them
back, and a system check says when one is missing. Only `erasing` opens the way, for one connection and one transaction.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.db import transaction
from django.db.backends.base.base import BaseDatabaseWrapper

from restride.web.guard import postgresql, sqlite

TABLE = "restride_entry"
_ENGINES: dict[str, Any] = {"sqlite": sqlite, "postgresql": postgresql}


def install(connection: BaseDatabaseWrapper) -> None:
    """Put every trigger up, anew where it stands."""
    with connection.cursor() as cursor:
        for statement in _ENGINES[connection.vendor].STATEMENTS:
            cursor.execute(statement)


def standing(connection: BaseDatabaseWrapper) -> bool:
    """Whether every trigger stands, word for word as it was put up."""
    with connection.cursor() as cursor:
        return bool(_ENGINES[connection.vendor].standing(cursor))


def remove(connection: BaseDatabaseWrapper) -> None:
    """Take every trigger down: only to unmake the migration that puts them up."""
    with connection.cursor() as cursor:
        for statement in _ENGINES[connection.vendor].REMOVAL:
            cursor.execute(statement)


@contextmanager
def erasing(connection: BaseDatabaseWrapper) -> Iterator[None]:
    """One transaction in which entries can be deleted on this connection. They still cannot be changed."""
    with transaction.atomic(using=connection.alias, durable=True), _ENGINES[connection.vendor].erasing(connection):
        yield
