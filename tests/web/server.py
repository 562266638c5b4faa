"""A PostgreSQL server of our own, on a socket in a folder of its own, gone when the tests end."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

OPTIONS = "-c listen_addresses= -c max_connections=120 -c fsync=off -c shared_buffers=16MB"


def tool(name: str) -> str | None:
    """Debian keeps the server's programs where no PATH leads."""
    debian = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"))
    return shutil.which(name) or (str(debian[-1]) if debian else None)


@dataclass
class Server:
    folder: Path

    @staticmethod
    def found() -> bool:
        return bool(tool("initdb") and tool("pg_ctl"))

    @classmethod
    @contextmanager
    def started(cls) -> Iterator[Server]:
        folder = Path(tempfile.mkdtemp(prefix="restride-pg-"))
        server = cls(folder)
        if os.geteuid() == 0:
            shutil.chown(folder, "postgres")
        try:
            server.run("initdb", "--auth=trust", "--no-sync", "--username=postgres", "--encoding=UTF8", "--locale=C")
            server.run("pg_ctl", "-w", "-l", str(folder / "log"), "-o", f"{OPTIONS} -k {folder}", "start")
            try:
                yield server
            finally:
                server.run("pg_ctl", "-w", "-m", "immediate", "stop")
        finally:
            shutil.rmtree(folder, ignore_errors=True)

    @property
    def data(self) -> Path:
        return self.folder / "data"

    def run(self, name: str, *arguments: str) -> None:
        # The server refuses to run as root.
        other = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
        command = [*other, str(tool(name)), "-D", str(self.data), *arguments]
        quiet = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL}
        subprocess.run(command, cwd=self.folder, check=True, **quiet)  # type: ignore[call-overload]

    @property
    def url(self) -> str:
        """The address of its one database."""
        return f"postgres://postgres@{quote(str(self.folder), safe='')}/postgres"
