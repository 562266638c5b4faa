"""What stands in the repository: no address of a registry, no path of a machine, locks that lock."""

import re
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LOCKS = sorted((ROOT / "requirements").glob("*.lock"))

# Written in pieces, so that this file passes its own test.
HOSTS = (
    "py" + "pi.org",
    "python" + "hosted",
    "ana" + "conda.org",
    "npm" + "js.",
    "jsdel" + "ivr",
    "un" + "pkg.com",
)
FOLDERS = ("work", "tmp", "opt", "root", "home", "Users", "mnt")
MACHINE_PATH = re.compile(r"(?<![\w.~}\])*/-])/(?:" + "|".join(FOLDERS) + r")/[\w.]")
FORBIDDEN = re.compile("|".join(map(re.escape, HOSTS)) + "|" + MACHINE_PATH.pattern)


def tracked_files() -> list[Path]:
    if not shutil.which("git") or not (ROOT / ".git").exists():
        pytest.skip("not a git checkout, or git is missing")
    names = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True)
    return [path for name in names.stdout.split("\0") if name and (path := ROOT / name).is_file()]


def test_no_file_names_a_registry_host_or_a_path_of_a_machine():
    found = []
    for path in tracked_files():
        text = path.read_bytes().decode("utf-8", errors="ignore")
        lines = enumerate(text.splitlines(), start=1)
        found += [f"{path.relative_to(ROOT)}:{n}: {line.strip()[:90]}" for n, line in lines if FORBIDDEN.search(line)]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("line", ["see /" + "tmp/x", "'/" + "work/y'", "https://" + "py" + "pi.org/simple"])
def test_the_search_finds_what_it_looks_for(line):
    assert FORBIDDEN.search(line)


@pytest.mark.parametrize("line", ["https://example.org/home/page", "src/working/x", "and/or", "$(d)/tmp/x"])
def test_the_search_leaves_other_paths_alone(line):
    assert not FORBIDDEN.search(line)


def pins(lock: Path) -> dict[str, list[str]]:
    """Each requirement line of a lock with the hashes that follow it."""
    found: dict[str, list[str]] = {}
    for line in lock.read_text().splitlines():
        if "==" in line and not line.lstrip().startswith(("#", "--")):
            name = line.rstrip(" \\")
            found[name] = []
        elif "--hash=" in line:
            found[name].append(line.strip(" \\"))
    return found


@pytest.mark.parametrize("lock", LOCKS, ids=lambda path: path.name)
def test_every_pin_has_a_hash_and_no_address(lock):
    pinned = pins(lock)
    assert pinned
    assert not [name for name, hashes in pinned.items() if not hashes]
    assert all(re.fullmatch(r"--hash=sha256:[0-9a-f]{64}", value) for hashes in pinned.values() for value in hashes)
    assert not re.search(r"://|--(extra-)?index|--find-links|file:", lock.read_text())


def test_the_test_lock_holds_the_run_lock():
    run, test = (pins(ROOT / "requirements" / f"{name}.lock") for name in ("run", "test"))
    assert run.keys() <= test.keys()


def test_every_dependency_is_locked():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    names = {re.split(r"[<>=~!\[; ]", need, maxsplit=1)[0].lower() for need in project["dependencies"]}
    locked = {pin.split("==")[0] for pin in pins(ROOT / "requirements" / "run.lock")}
    assert names <= locked
