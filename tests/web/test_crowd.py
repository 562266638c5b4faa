"""Many check in at once, and the app is killed while they do: nothing acknowledged is lost, nothing is there twice."""

from __future__ import annotations

import os
import random
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

import pytest
from tests.web.conftest import a_leg
from tests.web.notes import onset
from tests.web.served import App, check_in, served, until_told

from restride.web.models import Entry, Injury

CLIENTS, EACH = 50, 1
KILLS = max(int(os.environ.get("RESTRIDE_KILLS", "10")) // 2, 1)
"""Of the whole app; the store alone is killed as often as asked (`test_many_writers`)."""


@pytest.fixture
def leg(sqlite) -> Injury:
    return a_leg(onset("onset"))


def stored() -> Counter[str]:
    return Counter(Entry.objects.filter(kind="checkin").values_list("name", flat=True))


def test_fifty_clients_at_once_lose_and_double_nothing(leg):
    """Every check-in is sent twice, as by a browser whose first answer was lost."""
    names = [f"checkin-{client}-{step}" for client in range(CLIENTS) for step in range(EACH)]
    with served() as app, ThreadPoolExecutor(CLIENTS) as pool:
        told = list(pool.map(lambda name: check_in(app.port, leg.pk, name), [*names, *names]))
    assert set(told) == {302}
    assert stored() == Counter(names)


def test_a_killed_app_keeps_every_check_in_that_it_acknowledged(leg):
    acknowledged: list[str] = []
    with served() as app, ThreadPoolExecutor(4) as pool:
        for number in range(KILLS):
            names = [f"checkin-{number}-{step}" for step in range(6)]
            sent = [pool.submit(check_in, app.port, leg.pk, name) for name in names]
            time.sleep(random.uniform(0, 0.15))
            _kill_and_start(app)
            acknowledged += [name for name, one in zip(names, sent, strict=True) if one.result() == 302]
            again = random.choice(names)
            until_told(app.port, leg.pk, again)
            acknowledged.append(again)
    assert set(acknowledged) <= stored().keys()
    assert set(stored().values()) == {1}


def _kill_and_start(app: App) -> None:
    app.kill()
    app.start()
