"""One writer after another."""

from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from threading import Lock

from django.db import connection, transaction

_TURN = Lock()


@contextmanager
def turn() -> Iterator[None]:
    """A transaction that writes. Threads of one process queue for SQLite's one lock.

    SQLite has no queue: who waits asks again ever more rarely, and of 50 one may wait for many seconds. Within a
    transaction under way the lock is held already.
    """
    queues = connection.vendor == "sqlite" and not connection.in_atomic_block
    with _TURN if queues else nullcontext(), transaction.atomic():
        yield
