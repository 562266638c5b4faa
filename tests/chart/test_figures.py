"""The figures: every pose is humanly possible, and the picture says in words what it shows."""

from __future__ import annotations

from math import hypot, radians, tan
from xml.etree import ElementTree as ET

import pytest

from restride.chart.figures import exercise_figure, svg
from restride.chart.figures.chain import joints
from restride.chart.figures.pose import SIDES
from restride.chart.figures.scene import states
from restride.chart.figures.solve import flesh
from restride.knowledge import load
from restride.terms import Side
from restride.words import words

KNOWLEDGE, W = load(), words()
NAMES = list(KNOWLEDGE.exercises.items)
SVG = "{http://www.w3.org/2000/svg}"
RANGES = ((-35, 130), (-1, 150), (-65, 40))
"""Human ranges of hip, knee and ankle, in degrees."""


def picture(name, side=Side.RIGHT):
    return ET.fromstring(svg(exercise_figure(name, KNOWLEDGE, W), W, side))


@pytest.mark.parametrize("name", NAMES)
def test_nothing_lies_below_the_ground(name):
    for body in states(KNOWLEDGE.poses[name]):
        rise = tan(radians(body.slope))
        for landmark, (x, y) in joints(body).points.items():
            assert y - rise * x - 0.7 * flesh(landmark) >= -0.006, landmark


@pytest.mark.parametrize("name", NAMES)
def test_every_pinned_hand_and_foot_reaches_its_support(name):
    for body in states(KNOWLEDGE.poses[name]):
        points = joints(body).points
        for landmark, (x, y) in body.pins.items():
            assert hypot(points[landmark][0] - x, points[landmark][1] - y) <= 0.012, landmark


@pytest.mark.parametrize("name", NAMES)
def test_every_joint_is_within_a_human_range(name):
    for body in states(KNOWLEDGE.poses[name]):
        for side in SIDES if not body.front else ():
            for angle, (low, high) in zip(body.legs[side], RANGES, strict=True):
                assert low <= angle <= high


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("side", list(Side))
def test_the_picture_has_a_title_and_a_description_in_words(name, side):
    root = picture(name, side)
    said = exercise_figure(name, KNOWLEDGE, W).said
    title, told = root.find(f"{SVG}title"), root.find(f"{SVG}desc")
    assert title.text == said.name
    assert said.purpose in told.text
    assert f"injured leg is the {side} one" in told.text
    assert root.get("aria-labelledby") == f"{title.get('id')} {told.get('id')}"
    assert root.get("role") == "img"


@pytest.mark.parametrize("name", NAMES)
def test_one_leg_is_drawn_as_injured_and_a_left_one_the_other_way_round(name):
    right, left = picture(name), picture(name, Side.LEFT)
    for root in (right, left):
        assert any("hurt" in (group.get("class") or "").split() for group in root.iter(f"{SVG}g"))
    assert not [g for g in right.iter(f"{SVG}g") if (g.get("transform") or "").startswith("matrix(-1")]
    panels = [g for g in left.iter(f"{SVG}g") if g.get("transform")]
    assert panels
    assert all(g.get("transform").startswith("matrix(-1") for g in panels)
    captions = [text.text for text in left.iter(f"{SVG}text")]
    assert captions == [text.text for text in right.iter(f"{SVG}text")]


@pytest.mark.parametrize("side", list(Side))
def test_a_mirrored_figure_stays_within_its_picture(side):
    for name in NAMES:
        root = picture(name, side)
        left, _, width, _ = map(float, root.get("viewBox").split())
        for text in root.iter(f"{SVG}text"):
            assert left < float(text.get("x")) < left + width


def test_the_style_may_come_from_the_page():
    plain = svg(exercise_figure("nordic", KNOWLEDGE, W), W, style="")
    assert "<style>" not in plain
    assert "prefers-color-scheme:dark" in svg(exercise_figure("nordic", KNOWLEDGE, W), W)


def test_the_description_speaks_the_readers_language():
    pseudo = words("pseudo")
    root = ET.fromstring(svg(exercise_figure("nordic", KNOWLEDGE, pseudo), pseudo))
    assert root.find(f"{SVG}title").text != exercise_figure("nordic", KNOWLEDGE, W).said.name
