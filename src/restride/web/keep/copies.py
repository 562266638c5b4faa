"""Back-ups of the SQLite database, safe while others write, and the way back.

A PostgreSQL database is backed up by whoever runs it, with PostgreSQL's own tools: Restride makes no copy of it.
"""

import os
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from django.conf import settings
from django.db.backends.base.base import BaseDatabaseWrapper

from restride.web.guard import sqlite

_PREFIX = "restride-"
_SUFFIX = ".sqlite3"
_TABLES = {"restride_athlete", "restride_injury", "restride_entry"}


class BackupError(RuntimeError):
    """A back-up that cannot be made, or a file that is not a sound one."""


def can_backup(connection: BaseDatabaseWrapper) -> bool:
    """Whether this is a database that Restride backs up itself: SQLite in a file."""
    return connection.vendor == "sqlite" and not connection.is_in_memory_db()  # type: ignore[attr-defined]


def backups() -> list[Path]:
    """Every back-up that Restride made, oldest first."""
    return sorted(Path(settings.BACKUPS).glob(f"{_PREFIX}*{_SUFFIX}"))


def forget_backups() -> None:
    """Delete every back-up that Restride made, and what is left of one that was cut short."""
    for path in Path(settings.BACKUPS).glob(f"{_PREFIX}*"):
        path.unlink()


def backup(connection: BaseDatabaseWrapper, why: str = "asked") -> Path:
    """Copy the database as it stands between two writes. The file is whole, or not there; its owner alone reads it."""
    if not can_backup(connection):
        raise BackupError("PostgreSQL is backed up with pg_dump, by whoever runs it")
    folder = Path(settings.BACKUPS)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = folder / f"{_PREFIX}{datetime.now(UTC):%Y%m%dT%H%M%S%fZ}-{why}{_SUFFIX}"
    part = path.with_suffix(".part")
    os.close(os.open(part, os.O_CREAT | os.O_EXCL, 0o600))
    try:
        with closing(_opened(Path(connection.settings_dict["NAME"]))) as source, closing(_opened(part)) as copy:
            source.backup(copy)
            # One file that stands alone; the app turns the log on again when it opens the database.
            copy.execute("PRAGMA journal_mode=DELETE")
        _check(part)
        part.rename(path)
    finally:
        part.unlink(missing_ok=True)
    _to_disk(folder)
    return path


def restore(connection: BaseDatabaseWrapper, path: Path) -> Path:
    """Put a back-up in the place of the database, in one transaction; returns a back-up of what stood before.

    Raises `BackupError` where the file is damaged or would not refuse changes. Migrate afterwards.
    """
    _check(path, whole=True)
    before = backup(connection, "before-restore")
    connection.close()
    with closing(_opened(path)) as source, closing(_opened(Path(connection.settings_dict["NAME"]))) as target:
        source.backup(target)
    return before


def _opened(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.as_uri()}?mode=rw", uri=True, timeout=20)


def _check(path: Path, *, whole: bool = False) -> None:
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as database:
            sound = database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            names = {name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
            ours = not whole or (names >= _TABLES and sqlite.standing(database.cursor()))
    except sqlite3.Error as error:
        raise BackupError(f"{path.name}: {type(error).__name__}") from None
    if not (sound and ours):
        raise BackupError(f"{path.name}: damaged, or not made by Restride")


def _to_disk(folder: Path) -> None:
    """A name in a folder is safe only once the folder itself is on disk."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
