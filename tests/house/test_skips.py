"""A skip is loud, and fails where everything is required."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

CONFTEST = Path(__file__).parents[1] / "conftest.py"
SKIPPING = "import pytest\ndef test_browser():\n    pytest.skip('no chromium')\n"


def run(directory: Path, require: str) -> subprocess.CompletedProcess[str]:
    shutil.copy(CONFTEST, directory)
    (directory / "test_it.py").write_text(SKIPPING)
    environ = os.environ | {"RESTRIDE_REQUIRE": require}
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-c", os.devnull, "--rootdir", "."]
    return subprocess.run(command, cwd=directory, env=environ, capture_output=True, text=True, check=False)


def test_a_skip_is_named_with_its_reason(tmp_path):
    result = run(tmp_path, "0")
    assert result.returncode == pytest.ExitCode.OK
    assert "NOT TESTED HERE" in result.stdout
    assert "test_it.py::test_browser: Skipped: no chromium" in result.stdout


def test_a_skip_fails_where_everything_is_required(tmp_path):
    result = run(tmp_path, "1")
    assert result.returncode == pytest.ExitCode.TESTS_FAILED
    assert "forbids a skip" in result.stdout
    assert "no chromium" in result.stdout
