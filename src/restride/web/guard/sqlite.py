"""The triggers of SQLite. `restride_erasing()` is ours, registered on each connection: other programs do not
have it, so that a DELETE from them fails.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.db.backends.base.base import BaseDatabaseWrapper

_REFUSE = "SELECT RAISE(ABORT, 'restride_entry is append-only')"
_TAKEN = "SELECT 1 FROM restride_entry WHERE id = NEW.id OR (injury_id = NEW.injury_id AND name = NEW.name)"
_TRIGGERS = {
    "restride_entry_update": f"BEFORE UPDATE ON restride_entry BEGIN {_REFUSE}; END",
    "restride_entry_delete": f"BEFORE DELETE ON restride_entry WHEN NOT restride_erasing() BEGIN {_REFUSE}; END",
    # INSERT OR REPLACE from a program without recursive triggers would delete unseen.
    "restride_entry_insert": f"BEFORE INSERT ON restride_entry WHEN EXISTS ({_TAKEN}) BEGIN {_REFUSE}; END",
}
_CREATE = {name: f"CREATE TRIGGER {name} {body}" for name, body in _TRIGGERS.items()}
REMOVAL = tuple(f"DROP TRIGGER IF EXISTS {name}" for name in _TRIGGERS)
STATEMENTS = (*REMOVAL, *_CREATE.values())
_OPEN = "_restride_erasing"


def standing(cursor: Any) -> bool:
    """Whether the three triggers stand as they were put up."""
    cursor.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'restride_entry'")
    return _CREATE.items() <= dict(cursor.fetchall()).items()


def register(connection: Any) -> None:
    """Give a new connection the function that says whether it is erasing."""
    setattr(connection, _OPEN, False)
    connection.connection.create_function("restride_erasing", 0, lambda: int(getattr(connection, _OPEN)))


@contextmanager
def erasing(connection: BaseDatabaseWrapper) -> Iterator[None]:
    """Let this connection delete until the block ends."""
    setattr(connection, _OPEN, True)
    try:
        yield
    finally:
        setattr(connection, _OPEN, False)
