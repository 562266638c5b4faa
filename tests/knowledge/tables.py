"""Small authored tables to try the build on."""

from pathlib import Path
from typing import Any

import tomli_w

from restride.knowledge.build import AUTHORED, read_tables

SOURCES: dict[str, Any] = {
    "READ2020": {"citation": "A paper that was opened", "seen": "fulltext"},
    "QUOTED2020": {"citation": "A page that quotes another", "seen": "secondary"},
}
GOOD = {"value": 8, "unit": "deg", "src": ["READ2020"]}


def compiled(measures: dict[str, Any], folder: Path) -> Any:
    """The table `measures` compiled beside SOURCES."""
    (folder / "sources.toml").write_text(tomli_w.dumps(SOURCES))
    (folder / "measures.toml").write_text(tomli_w.dumps(measures))
    tables, faults = read_tables(folder)
    assert not faults
    return tables["measures"]


def copy_of_the_authored(folder: Path) -> Path:
    """All authored tables in a folder of one's own, free to spoil."""
    for path in AUTHORED.glob("*.toml"):
        (folder / path.name).write_bytes(path.read_bytes())
    return folder
