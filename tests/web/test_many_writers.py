"""Many at once, and some killed: nothing acknowledged is lost, nothing is there twice."""

import os
import subprocess
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

from django.db import connection
from tests.web.conftest import a_leg
from tests.web.notes import note, onset

from restride.web.models import Entry
from restride.web.store import append, journal_of

ROOT = Path(__file__).parents[2]
WRITERS, EACH = 50, 20
KILLS = os.environ.get("RESTRIDE_KILLS", "10")


def at_once(work):
    """The work of every writer, each on a connection of its own, begun together."""
    begin = Barrier(WRITERS)

    def alone(number):
        begin.wait()
        try:
            return work(number)
        finally:
            connection.close()

    with ThreadPoolExecutor(WRITERS) as pool:
        return list(pool.map(alone, range(WRITERS)))


def test_writers_at_once_lose_nothing(database):
    legs = [a_leg() for _ in range(25)]

    def work(number):
        return [append(legs[number % 25], note(f"w{number}-{step}")).new for step in range(EACH)]

    assert all(all(news) for news in at_once(work))
    assert Entry.objects.count() == WRITERS * EACH
    for number, leg in enumerate(legs):
        names = [entry.id for entry in journal_of(leg).entries]
        for writer in range(number, WRITERS, 25):
            own = [name for name in names if name.startswith(f"w{writer}-")]
            assert own == [f"w{writer}-{step}" for step in range(EACH)]


def test_the_same_entries_from_many_at_once_are_stored_once(injury):
    written = at_once(lambda _: [append(injury, note(f"n{step}")) for step in range(EACH)])
    new = Counter(one.entry.name for each in written for one in each if one.new)
    assert new == {f"n{step}": 1 for step in range(EACH)}
    assert len({one.entry.pk for each in written for one in each}) == Entry.objects.count() == EACH


def test_many_at_once_make_one_onset(injury):
    from restride.journal import JournalError

    def work(number):
        try:
            return append(injury, onset(f"n{number}")).new
        except JournalError as error:
            return {fault.code for fault in error.faults}

    results = at_once(work)
    assert results.count(True) == 1
    assert results.count({"second_onset"}) == WRITERS - 1


def test_a_killed_writer_loses_nothing_it_was_told_is_stored(injury, tmp_path):
    command = [sys.executable, "-m", "tests.web.killed", str(injury.pk), str(tmp_path), KILLS]
    subprocess.run(command, cwd=ROOT, check=True)
    tried, acknowledged = ((tmp_path / name).read_text().split() for name in ("tried", "acknowledged"))
    stored = Counter(entry.id for entry in journal_of(injury).entries)
    assert len(acknowledged) >= int(KILLS)
    assert set(stored.values()) == {1}
    assert set(acknowledged) <= stored.keys() <= set(tried)
