"""On loopback only the account that serves may knock, where the kernel tells whose connection it is."""

from __future__ import annotations

import os
import socket
import sys
from contextlib import closing

import pytest
from django.core.exceptions import MiddlewareNotUsed
from django.http import HttpResponse
from django.test import Client, RequestFactory

from restride.web import peer

HEAD = "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n"
OURS, THEIRS = ("127.0.0.1", 8000), ("127.0.0.1", 50000)
OWN, OTHER = 1000, 1001


def row(local, remote, state: str, uid: int) -> peer.Socket:
    return peer.Socket(local, remote, state, uid)


DOOR = row(OURS, ("0.0.0.0", 0), peer.LISTENING, OWN)


def told(*rows: peer.Socket, ends=(THEIRS, OURS)) -> str:
    return peer.owner(ends, list(rows), OWN)


def test_the_own_account_and_root_pass():
    for uid in (OWN, 0):
        assert told(DOOR, row(THEIRS, OURS, "01", uid)) == "own"


def test_another_account_is_refused():
    assert told(DOOR, row(THEIRS, OURS, "01", OTHER)) == "other"


def test_the_servers_own_end_is_not_taken_for_the_peers():
    assert told(DOOR, row(OURS, THEIRS, "01", OWN), row(THEIRS, OURS, "01", OTHER)) == "other"


@pytest.mark.parametrize("rows", [(), (row(THEIRS, OURS, "06", 0),), (row(THEIRS, OURS, "05", 0),)])
def test_who_sent_and_ran_is_refused(rows):
    assert told(DOOR, *rows) == "other"


def test_where_nothing_is_known_it_says_so():
    assert told() == "unknown"
    assert told(DOOR, ends=None) == "unknown"


def test_a_table_of_the_kernel_is_read():
    little = "0100007F" if sys.byteorder == "little" else "7F000001"
    line = f"   0: {little}:1F40 {little}:C350 01 00000000:00000000 00:00000000 00000000  1000        0 1 1\n"
    assert list(peer.read(HEAD + line + "cut short\n")) == [row(OURS, THEIRS, "01", 1000)]


@pytest.mark.skipif(sys.byteorder != "little", reason="written as a little-endian machine writes it")
def test_a_mapped_address_is_its_ipv4_address():
    mapped = "0000000000000000FFFF00000100007F"
    line = f"   0: {mapped}:1F40 {mapped}:C350 01 0:0 00:0 0  1000        0 1 1\n"
    assert list(peer.read(HEAD + line)) == [row(OURS, THEIRS, "01", 1000)]


@pytest.mark.skipif(not peer.TABLES[0].is_file(), reason="this kernel has no table")
def test_a_real_connection_is_found_with_its_account():
    with closing(socket.create_server(("127.0.0.1", 0))) as door:
        with closing(socket.create_connection(door.getsockname())) as mine:
            ends = (mine.getsockname(), door.getsockname())
            assert peer.owner(ends, peer._rows(), os.getuid()) == "own"
            # Nobody is that account; root passes whoever asks.
            assert peer.owner(ends, peer._rows(), 4_000_000) == ("own" if os.getuid() == 0 else "other")
        assert peer.owner(ends, peer._rows(), os.getuid()) == "other"


def test_it_stays_out_of_the_way_unless_asked(monkeypatch):
    monkeypatch.delenv(peer.ASKED, raising=False)
    with pytest.raises(MiddlewareNotUsed):
        peer.own_user(lambda _: HttpResponse())


def test_as_middleware_it_lets_pass_or_refuses(sqlite, monkeypatch):
    monkeypatch.setenv(peer.ASKED, "1")
    monkeypatch.setattr(peer, "TABLES", (sqlite,))
    handle = peer.own_user(lambda _: HttpResponse("in"))
    request = RequestFactory().get("/", REMOTE_PORT="50000", SERVER_PORT="8000")
    for uid, status in ((os.getuid(), 200), (os.getuid() + 1, 403)):
        monkeypatch.setattr(peer, "_rows", lambda uid=uid: [DOOR, row(THEIRS, OURS, "01", uid)])
        assert handle(request).status_code == status
    assert handle(RequestFactory().get("/")).status_code == 200
    assert "Other accounts of this computer are refused" in Client(headers={"host": "localhost"}).get("/about").text
