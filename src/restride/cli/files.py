"""Writing a new file so that neither a crash nor another writer leaves half of one."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path


def create(path: Path, text: str) -> None:
    """Write a new file at once. Raises `FileExistsError` where there is one already, or another `OSError`."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(text.encode("utf-8"))
            file.flush()
            os.fsync(file.fileno())
        # A link never takes the place of a file that is there, as a renaming would.
        os.link(name, path)
    finally:
        Path(name).unlink(missing_ok=True)
