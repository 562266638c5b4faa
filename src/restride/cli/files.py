"""Writing files so that a crash, or another writer, never leaves half of one."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path


def replace(path: Path, data: bytes) -> None:
    """Put `data` in place of the file at once, its permissions kept. Raises `OSError`."""
    target = path.resolve()
    written = _beside(target, data)
    try:
        shutil.copymode(target, written)
        written.replace(target)
    except OSError:
        written.unlink(missing_ok=True)
        raise


def create(path: Path, data: bytes) -> None:
    """Write a new file at once. Raises `FileExistsError` where there is one already, or another `OSError`."""
    written = _beside(path, data)
    try:
        written.chmod(0o600)
        os.link(written, path)
    finally:
        written.unlink(missing_ok=True)


def _beside(path: Path, data: bytes) -> Path:
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    with os.fdopen(handle, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    return Path(name)
