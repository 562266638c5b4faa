"""What every test shares: Hypothesis profiles, and skips that cannot be overlooked."""

import os
from collections.abc import Generator

import pytest
from hypothesis import HealthCheck, settings

REQUIRE = os.environ.get("RESTRIDE_REQUIRE") == "1"

# Wall-clock limits fail on a busy machine, never for a reason of ours.
settings.register_profile("default", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("required", settings.get_profile("default"), derandomize=True, print_blob=True)
settings.register_profile("again", settings.get_profile("required"), max_examples=10)
settings.load_profile("again" if "RESTRIDE_WHEEL" in os.environ else "required" if REQUIRE else "default")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Under RESTRIDE_REQUIRE=1 a skipped test is a failed one."""
    report = yield
    if REQUIRE and report.skipped and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"RESTRIDE_REQUIRE=1 forbids a skip: {_reason(report)}"
    return report


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Name every test that did not run, and why."""
    skipped = terminalreporter.stats.get("skipped", [])
    if not skipped:
        return
    terminalreporter.section("NOT TESTED HERE", sep="!", red=True, bold=True)
    for report in skipped:
        terminalreporter.line(f"{report.nodeid}: {_reason(report)}")
    terminalreporter.line("RESTRIDE_REQUIRE=1 turns each of these into a failure, as .ci/run does.")


def _reason(report: pytest.TestReport) -> str:
    detail = report.longrepr
    return detail[2] if isinstance(detail, tuple) else str(detail)
