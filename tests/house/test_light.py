"""What an import may cost."""

import json
import os
import subprocess
import sys
from pathlib import Path

HEAVY = {
    "numpy",
    "scipy",
    "pydantic",
    "rich",
    "click",
    "duckdb",
    "django",
    "vl_convert",
    "importlib.metadata",
}
LOADED = "import json, sys, {}; print(json.dumps(sorted(sys.modules)))"


def modules_after(package: str) -> set[str]:
    # -S: no start-up hooks of the environment; the path is handed over instead.
    environ = os.environ | {"PYTHONPATH": os.pathsep.join(p for p in sys.path if p)}
    command = [sys.executable, "-S", "-c", LOADED.format(package)]
    out = subprocess.run(command, env=environ, capture_output=True, text=True, check=True).stdout
    return set(json.loads(out))


def test_importing_restride_loads_no_room_and_nothing_heavy():
    loaded = modules_after("restride")
    assert not loaded & HEAVY
    assert not {name for name in loaded if name.startswith("restride.")}


def test_the_tests_run_on_the_copy_that_was_asked_for():
    import restride

    home = os.environ.get("RESTRIDE_WHEEL") or str(Path(__file__).parents[2] / "src")
    assert Path(restride.__file__).is_relative_to(Path(home).resolve())


def test_every_file_of_the_package_is_installed():
    import restride

    source, installed = Path(__file__).parents[2] / "src" / "restride", Path(restride.__file__).parent
    wanted = {p.relative_to(source) for p in source.rglob("*") if p.is_file() and "__pycache__" not in p.parts}
    assert Path("py.typed") in wanted
    assert sorted(str(path) for path in wanted if not (installed / path).is_file()) == []


def test_an_answer_needs_no_door_and_no_heavy_part():
    root = str(Path(__file__).parents[2])
    code = f"sys.path.append({root!r}); from bench._legs import leg; from restride.answer import answer; answer(leg(9))"
    loaded = modules_after(f"sys; {code}")
    assert "restride.forecast" in loaded
    assert not loaded & {"scipy", "duckdb", "vl_convert", "django", "rich", "click", "gettext", "restride.words"}


def test_the_terminal_starts_without_arrays_and_without_pydantic():
    loaded = modules_after("restride.cli")
    assert not loaded & {"numpy", "scipy", "pydantic", "rich"}
