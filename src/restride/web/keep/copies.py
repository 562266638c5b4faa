"""Back-ups of the SQLite database, safe while others write, and the way back.

A PostgreSQL database is backed up by whoever runs it, with PostgreSQL's own tools: Restride makes no copy of it.
"""

import os
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from django.conf import settings
from django.core.management import call_command
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.migrations.loader import MigrationLoader

_PREFIX = "restride-"
_SUFFIX = ".sqlite3"
_MIGRATIONS = "SELECT app, name FROM django_migrations WHERE app = 'restride'"


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
    """Copy the database as it stands between two writes. The file is whole, or not there; its owner alone reads it.

    Raises `BackupError`: the database is another, or damaged, or its folder is full or cannot be written.
    """
    _refuse_others(connection)
    try:
        return _copied(connection, why)
    except (sqlite3.Error, OSError) as error:
        raise BackupError(type(error).__name__) from None


def _copied(connection: BaseDatabaseWrapper, why: str) -> Path:
    path = _new(why)
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
    _to_disk(path.parent)
    return path


def restore(connection: BaseDatabaseWrapper, path: Path) -> Path | None:
    """Put a back-up in the place of the database, in one transaction, and migrate it to today's form, triggers and all.

    Returns where what stood before is kept, if anything did. Raises `BackupError` where the file is damaged, not ours,
    or of a newer Restride: then nothing has moved.
    """
    _refuse_others(connection)
    _check(path)
    _check_ours(path)
    before = _put_by(connection)
    connection.close()
    database = Path(connection.settings_dict["NAME"])
    database.touch(mode=0o600)
    with closing(_opened(path)) as source, closing(_opened(database)) as target:
        source.backup(target)
    call_command("migrate", database=connection.alias, skip_checks=True, verbosity=0)
    return before


def _put_by(connection: BaseDatabaseWrapper) -> Path | None:
    """A back-up of the database, or where it is too damaged for one, its files as they are."""
    try:
        return _copied(connection, "before-restore")
    except (BackupError, sqlite3.DatabaseError):
        connection.close()
    path, database = _new("damaged"), connection.settings_dict["NAME"]
    files = [end for end in ("", "-wal", "-shm") if Path(f"{database}{end}").exists()]
    for end in files:
        Path(f"{database}{end}").rename(f"{path}{end}")
    return path if files else None


def _refuse_others(connection: BaseDatabaseWrapper) -> None:
    if not can_backup(connection):
        raise BackupError("PostgreSQL is backed up with pg_dump, by whoever runs it")


def _new(why: str) -> Path:
    folder = Path(settings.BACKUPS)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder / f"{_PREFIX}{datetime.now(UTC):%Y%m%dT%H%M%S%fZ}-{why}{_SUFFIX}"


def _opened(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True, timeout=20)


def _check(path: Path) -> None:
    if _asked(path, "PRAGMA integrity_check") != [("ok",)]:
        raise BackupError(f"{path.name}: damaged")


def _check_ours(path: Path) -> None:
    """Migrated by Restride, and by no newer one: its tables could not be read."""
    applied = set(_asked(path, _MIGRATIONS))
    if not applied or not applied <= MigrationLoader(None).disk_migrations.keys():
        raise BackupError(f"{path.name}: not made by this Restride or an older one")


def _asked(path: Path, query: str) -> list[tuple[str, ...]]:
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as database:
            return database.execute(query).fetchall()
    except sqlite3.Error as error:
        raise BackupError(f"{path.name}: {type(error).__name__}") from None


def _to_disk(folder: Path) -> None:
    """A name in a folder is safe only once the folder itself is on disk."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
