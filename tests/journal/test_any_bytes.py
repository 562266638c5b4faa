"""Any bytes give a journal or a `JournalError` with codes we know; nothing else ever comes out."""

import copy
import json
from datetime import UTC, date, datetime, time
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from tests.journal.strategies import documents

from restride.journal import Fault, JournalError, read_bytes, read_raw, to_json, to_toml
from restride.journal.faults import CODES
from restride.words.faults import CODES as SENTENCES

VALUES = {known.code: set(known.values) for known in CODES}
HEAD = b'side = "left"\n'
ODD = [None, True, -1, 10**400, -(10**400), 1e308, float("nan"), float("inf"), "", "x", "\ud800", "\x00", b"x", [], {}]
ODD += [[[]], [None], {"a": None}, {"\ud800": 1}, date(1, 1, 1), date(9999, 12, 31), time(1, 2), 1.5, [{}], "9" * 5000]
ODD += [datetime(1, 1, 1, tzinfo=UTC), datetime(9999, 12, 31), datetime(1905, 1, 1), "20260101", "0001-01-01T00:00"]  # noqa: DTZ001
ODD += ["0001-01-01T00:00:00+23:59", "9999-12-31T23:59:59-23:59", "1900-01-01T00:00:00+00:19:32", 10**5000]


def faults_of(read: Any, given_: Any) -> tuple[Fault, ...]:
    try:
        read(given_)
    except JournalError as error:
        return error.faults or (Fault("none", ""),)
    return ()


def only_our_faults(read: Any, given_: Any) -> None:
    for fault in faults_of(read, given_):
        assert fault.code in VALUES, fault
        assert set(fault.values) <= VALUES[fault.code], fault
        assert len(str(fault)) < 1000


@given(st.binary(max_size=200))
@example(HEAD + b"[[entry]]\nid = 0x" + b"f" * 6000)
@example(HEAD + b"athlete." + b".".join([b"a"] * 3000) + b" = 1")
@example(HEAD + b"entry = " + b"[" * 3000 + b"]" * 3000)
@example(b'{"side": ' + b"[" * 100_000)
@example(b'{"a": ' * 900 + b"1" + b"}" * 900)
@example(b'{"side": "left", "side": "left"}')
@example(b'{"side": NaN}')
@example(b'{"side": "\\ud800"}')
@example(b'{"side": ' + b"9" * 5000 + b"}")
@example(b"[athlete]\nage = inf\n")
@example(b"\xff\xfe")
@example(b"[1]")
def test_bytes(data: bytes) -> None:
    only_our_faults(read_bytes, data)


@given(documents(3), st.data())
def test_mutated_files(raw: dict[str, Any], data: st.DataObject) -> None:
    write = data.draw(st.sampled_from([to_toml, to_json]))
    text = bytearray(write(read_raw(raw)).encode())
    for _ in range(data.draw(st.integers(1, 4))):
        start = data.draw(st.integers(0, len(text) - 1))
        text[start : start + data.draw(st.integers(0, 5))] = data.draw(st.binary(max_size=3))
    only_our_faults(read_bytes, bytes(text))


@given(documents(3), st.data())
def test_wrong_values_at_any_path(raw: dict[str, Any], data: st.DataObject) -> None:
    broken = copy.deepcopy(raw)
    for _ in range(data.draw(st.integers(1, 3))):
        owner, key = data.draw(st.sampled_from(list(_places(broken))))
        owner[key] = copy.deepcopy(data.draw(st.sampled_from(ODD)))
    only_our_faults(read_raw, broken)


def _places(raw: Any) -> Any:
    pairs = list(raw.items() if isinstance(raw, dict) else enumerate(raw))
    for key, value in pairs:
        yield raw, key
        if isinstance(value, (dict, list)) and value:
            yield from _places(value)


def test_every_code_has_its_sentence() -> None:
    assert set(VALUES) <= set(SENTENCES)


def faults(*entries: dict[str, Any], **head: Any) -> dict[str, str]:
    with pytest.raises(JournalError) as refused:
        read_raw({"side": "left"} | head | {"entry": list(entries)})
    return {fault.path: fault.code for fault in refused.value.faults}


BASE = {"at": "2026-03-01", "by": {"role": "runner"}}


def test_all_faults_come_at_once() -> None:
    exam = BASE | {"kind": "exam", "findings": [{"measure": "ake", "note": 1, "painful": "yes"}]}
    found = faults(
        BASE | {"kind": "checkin", "worst": 11, "limpp": "yes"}, exam, {"kind": "nap"}, 3, side="up", zone="M"
    )
    assert found == {
        "side": "not_one_of",
        "zone": "zone",
        "entry[0].worst": "too_big",
        "entry[0].limpp": "unknown_field",
        "entry[1].findings[0].note": "unknown_field",
        "entry[2]": "unknown_kind",
        "entry[3]": "not_a_table",
    }


def test_an_unknown_field_names_the_nearest() -> None:
    with pytest.raises(JournalError) as refused:
        read_raw({"side": "left", "athlete": {"aeg": 3}, "entry": [BASE | {"kind": "checkin", "limpp": "yes"}]})
    assert {f.path: f.values["nearest"] for f in refused.value.faults} == {
        "athlete.aeg": "age",
        "entry[0].limpp": "limp",
    }


def test_a_correction_of_an_unknown_field_names_the_nearest() -> None:
    checkin = BASE | {"kind": "checkin", "id": "c"}
    fix = BASE | {"kind": "correction", "corrects": "c", "set": {"wrost": 3}}
    with pytest.raises(JournalError) as refused:
        read_raw({"side": "left", "entry": [checkin, fix]})
    fault = refused.value.faults[0]
    assert (fault.code, fault.path, fault.values) == ("unknown_field", "entry[1].set.wrost", {"nearest": "worst"})


@pytest.mark.parametrize("text", ["20260301", "2026-W11", "1899-12-31", "2201-01-01", "2026-03-01T25:00", "soon", ""])
def test_what_is_no_moment_is_refused(text: str) -> None:
    assert faults(BASE | {"kind": "checkin", "at": text}) == {"entry[0].at": "moment"}


@pytest.mark.parametrize("value", [None, {"a": 1}, "x"])
def test_a_null_in_a_correction_is_refused(value: Any) -> None:
    fix = BASE | {"kind": "correction", "corrects": "c", "set": {"limp": value}}
    assert faults(BASE | {"kind": "checkin", "id": "c"}, fix)


def test_half_a_character_in_json_is_refused() -> None:
    with pytest.raises(JournalError) as refused:
        read_bytes(json.dumps({"side": "left", "id": "\ud800"}).encode())
    assert refused.value.faults[0].code == "bad_unicode"


@pytest.mark.parametrize("value", [True, False])
def test_true_is_no_pain_of_one(value: bool) -> None:
    finding = {"measure": "ake", "unit": "deg", "value": value, "pain": value}
    found = faults(BASE | {"kind": "checkin", "worst": value}, BASE | {"kind": "exam", "findings": [finding]})
    assert found == dict.fromkeys(
        ["entry[0].worst", "entry[1].findings[0].value", "entry[1].findings[0].pain"], "not_a_number"
    )
