"""Knowledge is read lazily, is frozen, and is the same everywhere."""

import pickle
import subprocess
import sys

import pytest

from restride.knowledge import figure, load
from restride.knowledge.compiled import SHIPPED
from restride.knowledge.registry import TABLES
from restride.knowledge.walk import raw_figures

ONE_TABLE = """
import sys
from pathlib import Path
opened = []
sys.addaudithook(lambda event, args: opened.append(Path(str(args[0])).name) if event == "open" else None)
from restride.knowledge import figure, load
knowledge = load()
knowledge.measures, knowledge.measures
print(*[name for name in opened if name.endswith(".json")])
heavy = ("tomllib", "restride.knowledge.cohorts", "restride.knowledge.overlay")
print(*[name for name in heavy if name in sys.modules])
"""


def test_only_the_table_that_is_asked_for_is_read_and_only_once() -> None:
    done = subprocess.run([sys.executable, "-c", ONE_TABLE], capture_output=True, text=True, check=True)
    assert done.stdout.split("\n") == ["measures.json", "", ""]


@pytest.mark.parametrize("table", TABLES)
def test_every_table_reads(table: str) -> None:
    assert getattr(load(), table)


def test_knowledge_is_frozen() -> None:
    knowledge = load()
    with pytest.raises(AttributeError, match="frozen"):
        knowledge.measures = {}
    with pytest.raises(AttributeError):
        knowledge.measures["ake"].unit = "rad"  # type: ignore[misc]


def test_a_table_that_is_none_is_named() -> None:
    with pytest.raises(AttributeError, match="no knowledge table 'horoscopes'"):
        load().horoscopes  # noqa: B018


def test_the_version_follows_every_table(monkeypatch: pytest.MonkeyPatch, tmp_path) -> None:
    module = sys.modules[load.__module__]
    seen = {load().version}
    for table in TABLES:
        for path in SHIPPED.glob("*.json"):
            (tmp_path / path.name).write_bytes(path.read_bytes())
        (tmp_path / f"{table}.json").write_bytes((SHIPPED / f"{table}.json").read_bytes() + b" ")
        monkeypatch.setattr(module, "SHIPPED", tmp_path)
        module._version.cache_clear()
        seen.add(load().version)
    module._version.cache_clear()
    assert len(seen) == 1 + len(TABLES)


def test_knowledge_travels_to_another_process() -> None:
    knowledge = load()
    there = pickle.loads(pickle.dumps(knowledge))
    assert there.version == knowledge.version
    assert there.measures["ake"] == knowledge.measures["ake"]


def test_a_figure_is_found_by_its_key_and_by_its_source() -> None:
    knowledge = load()
    figure = knowledge.figure("measures.ake.mdc_same_tester")
    assert figure in knowledge.citing("NETO2015")
    assert all("NETO2015" in one.src for one in knowledge.citing("NETO2015"))
    for wrong in ("measures.ake", "measures.ake.mdc.value", "horoscopes.ake", ""):
        with pytest.raises(KeyError):
            knowledge.figure(wrong)


@pytest.mark.parametrize("table", TABLES)
def test_the_key_of_every_figure_leads_back_to_it(table: str) -> None:
    knowledge = load()
    for raw in raw_figures(knowledge.compiled(table)):
        assert knowledge.figure(raw["key"]) == figure(raw)


def test_one_figure_can_be_varied_to_see_what_it_moves() -> None:
    knowledge = load()
    varied = knowledge.varied("clock.between.log_sd", 0.35)
    assert varied.clock.between.log_sd == 0.35 != knowledge.clock.between.log_sd
    assert varied.version != knowledge.version
    with pytest.raises(KeyError):
        knowledge.varied("clock.between.horoscope", 1)
