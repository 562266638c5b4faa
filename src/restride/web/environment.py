"""What the surroundings decide: where data lies, which database, who may knock. All have safe defaults."""

import os
import secrets
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any

SQLITE_OPTIONS = {
    "transaction_mode": "IMMEDIATE",
    "timeout": 20,
    "init_command": "PRAGMA journal_mode=WAL;PRAGMA synchronous=FULL;PRAGMA recursive_triggers=ON;",
}
"""Without IMMEDIATE most of 50 writers at once are refused: a read lock cannot be raised. Without recursive
triggers `INSERT OR REPLACE` walks past the one that refuses DELETE."""


def flag(name: str) -> bool:
    """Whether an environment variable says 1."""
    return os.environ.get(name) == "1"


def listed(name: str, default: str) -> list[str]:
    """The words of a comma-separated environment variable."""
    return [word.strip() for word in os.environ.get(name, default).split(",") if word.strip()]


def data_folder() -> Path:
    """The folder that holds the database, its back-ups and the key; made for its owner alone where it is missing."""
    base = os.environ.get("XDG_DATA_HOME") or "~/.local/share"
    folder = Path(os.environ.get("RESTRIDE_DATA") or f"{base}/restride").expanduser().absolute()
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def secret_key(folder: Path) -> str:
    """The key that signs sessions: made once, kept beside the data, readable by its owner alone."""
    path = folder / "secret-key"
    if not path.exists():
        _offer(path, secrets.token_urlsafe(48))
    return path.read_text().strip()


def _offer(path: Path, text: str) -> None:
    """Write a file whole or not at all; where two start at once, the first one's stands."""
    with NamedTemporaryFile("w", dir=path.parent) as file:  # made with mode 600
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
        try:
            path.hardlink_to(file.name)
        except FileExistsError:
            return


def database(folder: Path) -> dict[str, Any]:
    """Django's settings of the database: SQLite in the data folder, or what DATABASE_URL names."""
    url = os.environ.get("DATABASE_URL")
    if not url:
        path = folder / "restride.sqlite3"
        path.touch(mode=0o600)
        return sqlite(path)
    import dj_database_url

    found: dict[str, Any] = dict(dj_database_url.parse(url))
    return sqlite(Path(found["NAME"])) if found["ENGINE"].endswith("sqlite3") else found


def sqlite(path: Path) -> dict[str, Any]:
    """Django's settings of an SQLite database in that file."""
    return {"ENGINE": "django.db.backends.sqlite3", "NAME": str(path), "OPTIONS": dict(SQLITE_OPTIONS)}
