"""Who knocks: on the loopback address every account of the machine can reach the app, and only its owner may use it.

Where the kernel tells whose socket is at the other end (Linux: `/proc/net/tcp`), another account is refused. Elsewhere
everybody on the machine may knock, and the page about the app says so.
"""

from __future__ import annotations

import os
import socket
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Literal, NamedTuple

from django.core.exceptions import MiddlewareNotUsed
from django.http import HttpRequest, HttpResponse

from restride.web.environment import flag
from restride.web.house.errors import page

Handler = Callable[[HttpRequest], HttpResponse]
Owner = Literal["own", "other", "unknown"]
ASKED = "RESTRIDE_PEERS"
"""Set by `restride serve`: the app is on loopback, without a proxy before it."""
TABLES = (Path("/proc/net/tcp"), Path("/proc/net/tcp6"))
ESTABLISHED, LISTENING = "01", "0A"
ROOT = 0


class Socket(NamedTuple):
    """A row of the kernel's table: both ends as `(address, port)`, its state, and the account that it belongs to."""

    local: tuple[str, int]
    remote: tuple[str, int]
    state: str
    uid: int


def watched() -> bool:
    """Whether this machine tells whose socket is whose."""
    return flag(ASKED) and TABLES[0].is_file()


def own_user(get_response: Handler) -> Handler:
    """Middleware: whoever is neither the app's own account nor root gets 403, where the kernel tells."""
    if not watched():
        raise MiddlewareNotUsed

    def handle(request: HttpRequest) -> HttpResponse:
        if owner(_ends(request), _rows(), os.getuid()) == "other":
            return page(request, "forbidden", 403)
        return get_response(request)

    return handle


def owner(ends: tuple[tuple[str, int], tuple[str, int]] | None, rows: list[Socket], own: int) -> Owner:
    """Whose socket is at the other end. `ends`: the peer's address and ours.

    A socket that was closed already belongs to nobody: whoever sent and ran is refused. Only where the table does not
    even have our own door is nothing known.
    """
    if ends is None or not any(row.state == LISTENING and row.local[1] == ends[1][1] for row in rows):
        return "unknown"
    found = (row for row in rows if row.state == ESTABLISHED and (row.local, row.remote) == ends)
    return "own" if any(row.uid in (own, ROOT) for row in found) else "other"


def _ends(request: HttpRequest) -> tuple[tuple[str, int], tuple[str, int]] | None:
    """Both ends of the connection, where the server tells the peer's port."""
    told = request.META
    try:
        port = int(told["REMOTE_PORT"])
        return (told["REMOTE_ADDR"], port), ("127.0.0.1", int(told["SERVER_PORT"]))
    except (KeyError, ValueError):
        return None


def _rows() -> list[Socket]:
    return [row for table in TABLES if table.is_file() for row in read(table.read_text())]


def read(table: str) -> Iterator[Socket]:
    """The rows of one table of the kernel's."""
    for line in table.splitlines()[1:]:
        parts = line.split()
        if len(parts) > 7:
            yield Socket(_end(parts[1]), _end(parts[2]), parts[3], int(parts[7]))


def _end(text: str) -> tuple[str, int]:
    """`0100007F:1F90` is 127.0.0.1:8080: words of four bytes in the machine's own order. A mapped address is IPv4."""
    address, _, port = text.partition(":")
    words = [bytes.fromhex(address[n : n + 8]) for n in range(0, len(address), 8)]
    raw = b"".join(word[::-1] if sys.byteorder == "little" else word for word in words)
    if len(raw) == 16 and raw.startswith(bytes(10) + b"\xff\xff"):
        raw = raw[12:]
    family = socket.AF_INET6 if len(raw) == 16 else socket.AF_INET
    return socket.inet_ntop(family, raw), int(port, 16)
