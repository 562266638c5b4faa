"""The bench runs what is asked, and calls a question without its ratio a failure."""

import ast
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

BENCH = Path(__file__).parents[2] / "bench"


@pytest.fixture
def bench(tmp_path):
    (tmp_path / "bench").mkdir()
    for name in ("__init__.py", "__main__.py", "_measure.py"):
        shutil.copy(BENCH / name, tmp_path / "bench")

    def ask(*names: str, **questions: str) -> subprocess.CompletedProcess[str]:
        for name, source in questions.items():
            (tmp_path / "bench" / f"{name}.py").write_text(source)
        command = [sys.executable, "-m", "bench", *names]
        return subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)

    return ask


def test_a_ratio_line_passes(bench):
    source = "from bench._measure import Ratio\nprint(Ratio('start', 12.34, 'bare Python', 'wall', 's/s'))"
    result = bench("start", start=source)
    assert result.returncode == 0
    assert result.stdout.splitlines()[-1] == "start: ratio 12.3x of bare Python (wall, s/s)"


@pytest.mark.parametrize("source", ["print('fast')", "", "raise SystemExit(3)"])
def test_a_question_without_its_ratio_fails(bench, source):
    result = bench(quiet=source)
    assert result.returncode == 1
    assert "Without a ratio, or over its limit: quiet" in result.stdout


def test_an_unknown_question_is_named_beside_the_known(bench):
    result = bench("nonsense", start="")
    assert result.returncode == 2
    assert "nonsense" in result.stdout
    assert "start" in result.stdout


def test_the_least_of_several_runs_is_measured():
    # In a process of its own: a peak is never below that of the process which measures, and this one may be large.
    commands = [[sys.executable, "-S", "-c", code] for code in ("", "b'x' * (300 << 20)")]
    code = f"from bench._measure import least; print([(c.cpu_s, c.peak_mib) for c in least(*{commands!r}, runs=2)])"
    out = subprocess.run([sys.executable, "-c", code], cwd=BENCH.parent, capture_output=True, text=True, check=True)
    (idle_s, idle_mib), (busy_s, busy_mib) = ast.literal_eval(out.stdout)
    assert 0 < idle_s < busy_s
    assert busy_mib - idle_mib == pytest.approx(300, abs=30)


def test_a_failing_command_is_not_measured():
    from bench._measure import once

    with pytest.raises(subprocess.CalledProcessError):
        once([sys.executable, "-S", "-c", "raise SystemExit(1)"])
