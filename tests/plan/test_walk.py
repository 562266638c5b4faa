"""The page of plans read by eye is the one that the plans of today make."""

from tests.plan.walk import PAGE, page


def test_the_page_is_current():
    assert PAGE.read_text("utf-8") == page(), "run: python -m tests.plan.walk"
