"""The body map: every place is there, named, large enough and told in words; colours stand in one stylesheet."""

from __future__ import annotations

import re
from itertools import product
from math import hypot
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from restride.chart.bodymap import Needle, Pain, PainKind, Shown, choices, draw
from restride.chart.bodymap.grid import Grid
from restride.chart.bodymap.picture import BOTH, ONE
from restride.chart.css import standing_alone, stylesheet
from restride.knowledge import load
from restride.terms import Place, Side
from restride.terms.needling import Across, NeedledMuscle, NeedleRegion
from restride.words import bodymap, words
from restride.words.bodymap import GUARD, PAIN, SHORT

K, W = load(), words()
ZONES = K.anatomy.zones
SVG = "{http://www.w3.org/2000/svg}"
PHONE = 360
THUMB = 44
ATS = [(side, place) for side in Side for place in ZONES]
ats, kinds = st.sampled_from(ATS), st.sampled_from(PainKind)
pains = st.dictionaries(ats, st.builds(Pain, kinds, st.integers(0, 10)), max_size=6)
needle = st.builds(
    Needle,
    st.sampled_from(Side),
    st.none() | st.sampled_from(NeedledMuscle),
    st.none() | st.floats(-20, 130),
    st.none() | st.sampled_from(Across),
    st.none() | st.floats(1, 60),
    st.none() | st.sampled_from(NeedleRegion),
    st.booleans(),
)
any_map = st.builds(
    Shown,
    injured=st.none() | st.sampled_from(Side),
    only=st.none() | st.sampled_from(Side),
    pain=pains,
    chosen=st.frozensets(ats),
    needles=st.none() | st.lists(needle, max_size=4),
    muscles=st.frozensets(st.sampled_from(sorted(K.anatomy.regions))),
    focus=st.none() | ats,
    controls=st.booleans(),
    link=st.none() | st.just(lambda at: "#list"),
)


def parsed(shown, w=W):
    return ET.fromstring(draw(shown, K, w).svg)


def zones(root):
    return [one for one in root.iter() if (one.get("class") or "").startswith("bm-zone")]


def corners(side, place):
    """The outline of what a thumb may hit, as the ends of its curves."""
    data = Grid(K.anatomy.frame, side).around(ZONES[place].hit)
    steps = [[float(v) for v in re.findall(r"-?[\d.]+", one)] for one in re.findall(r"[MLC][^MLCZ]*", data)]
    return [(one[-2], one[-1]) for one in steps]


def inside(point, polygon):
    x, y = point
    edges = zip(polygon, polygon[1:] + polygon[:1], strict=True)
    return sum((b > y) != (d > y) and x < (c - a) * (y - b) / (d - b) + a for (a, b), (c, d) in edges) % 2 == 1


def to_edge(point, polygon):
    def away(a, b):
        (ax, ay), (bx, by), (px, py) = a, b, point
        length = hypot(bx - ax, by - ay) or 1e-9
        u = max(0, min(1, ((px - ax) * (bx - ax) + (py - ay) * (by - ay)) / length**2))
        return hypot(px - ax - u * (bx - ax), py - ay - u * (by - ay))

    return min(away(a, b) for a, b in zip(polygon, polygon[1:] + polygon[:1], strict=True))


def points(step):
    left, top, width, height = map(int, BOTH)
    return [(x, y) for x in range(left, left + width, step) for y in range(top, top + height, step)]


@given(st.sampled_from(Side), st.floats(-40, 150), st.floats(-100, 120))
def test_a_place_on_the_page_is_the_same_place_on_the_leg(side, t, m):
    grid = Grid(K.anatomy.frame, side)
    assert grid.place(grid.at((t, m))) == pytest.approx((t, m), abs=1e-6)


def test_every_place_is_drawn_once_on_each_leg_and_named():
    found = zones(parsed(Shown(controls=True)))
    assert sorted((one.get("data-side"), one.get("data-place")) for one in found) == sorted(ATS)
    for one in found:
        assert one.get("role") == "button"
        assert one.get("tabindex") == "0"
        assert one.get("aria-label") == one.find(f"{SVG}title").text
    assert len({one.get("aria-label") for one in found}) == len(ATS)


def test_the_left_leg_is_on_the_left_and_the_text_says_so():
    for place in ZONES:
        left, right = ([x for x, _ in corners(side, place)] for side in Side)
        middle = K.anatomy.frame.midline
        assert max(left) <= middle <= min(right)
        assert sorted(middle - x for x in left) == pytest.approx(sorted(x - middle for x in right), abs=0.11)
    assert "the left leg is on the left" in draw(Shown(), K, W).text[0]


@pytest.mark.parametrize(("side", "place"), ATS)
def test_every_target_holds_a_thumb_on_a_small_phone(side, place):
    polygon = corners(side, place)
    widest = max(to_edge(one, polygon) for one in points(4) if inside(one, polygon))
    assert 2 * widest * PHONE / BOTH[2] >= THUMB


def test_targets_do_not_lie_over_each_other():
    polygons = [corners(*at) for at in ATS]
    hits = [sum(inside(point, one) for one in polygons) for point in points(5)]
    assert sum(n > 1 for n in hits) <= 0.02 * sum(n > 0 for n in hits)


def test_every_target_lies_in_the_picture():
    for side, place in ATS:
        for left, top, width, height in (BOTH, ONE[side]):
            shown = [left <= x <= left + width and top <= y <= top + height for x, y in corners(side, place)]
            assert sum(shown) >= 0.5 * len(shown)


def test_every_place_and_kind_of_pain_has_words():
    assert set(SHORT) == {str(place) for place in ZONES}
    assert set(PAIN) == set(bodymap.PAIN_ON_MAP) == {str(kind) for kind in PainKind}


@given(any_map)
def test_any_map_is_sound(shown):
    picture = draw(shown, K, W)
    root = ET.fromstring(picture.svg)
    ids = [one.get("id") for one in root.iter() if one.get("id")]
    assert len(ids) == len(set(ids))
    assert all(one.startswith("bm-") for one in ids)
    assert not [one for one in root.iter() if one.get("style") or one.tag == f"{SVG}style"]
    assert set(re.findall(r"url\(#([\w-]+)\)", picture.svg)) <= set(ids)
    assert root.find(f"{SVG}title").text == picture.title
    assert root.find(f"{SVG}desc").text == " ".join(picture.text)
    assert "[" not in picture.svg


@given(any_map)
def test_no_colour_stands_in_the_markup(shown):
    svg = draw(shown, K, W).svg
    assert not re.search(r'#[0-9a-f]{3,8}"|(?:stroke|stop-color)="|fill="(?!url)', svg)


@given(pains)
def test_each_pain_is_told_and_shown_by_pattern_and_number_too(pain):
    picture = draw(Shown(pain=pain), K, W)
    root = ET.fromstring(picture.svg)
    assert len([one for one in root.iter() if one.get("class") == "bm-pattern"]) == len(pain)
    told = [one for one in picture.text if " of 10" in one]
    assert len(told) == len(pain)
    shown = [one.text for one in root.iter(f"{SVG}text")]
    for one in pain.values():
        assert str(one.strength) in shown
        assert bodymap.PAIN_ON_MAP[one.kind] in shown
        assert any(f"{W(PAIN[one.kind])}, {one.strength} of 10" in sentence for sentence in told)


@given(st.frozensets(st.sampled_from(sorted(K.anatomy.regions)), min_size=1))
def test_regions_that_stand_out_are_named(regions):
    picture = draw(Shown(muscles=regions), K, W)
    told = next(one for one in picture.text if one.startswith("In strong colour"))
    drawn = [one for one in ET.fromstring(picture.svg).iter() if "bm-on" in (one.get("class") or "").split()]
    assert len(drawn) == 2 * len(regions)
    assert all(bodymap.REGIONS[one] in told for one in regions)
    labels = {one.text for one in ET.fromstring(picture.svg).iter(f"{SVG}text")} & {
        one.short for one in K.muscles.values()
    }
    assert labels == {K.muscles[one.replace("-", "_")].short for one in regions if one.replace("-", "_") in K.muscles}
    assert all(f"({one})" in told for one in labels)


def test_every_region_has_words():
    assert set(bodymap.REGIONS) == set(K.anatomy.regions)


def test_a_map_without_a_mark_says_so_and_a_chosen_place_is_pressed():
    assert "No place is marked." in draw(Shown(controls=True), K, W).text
    at = (Side.LEFT, Place.SIT_BONE)
    picture = draw(Shown(controls=True, chosen={at}), K, W)
    pressed = [one for one in zones(ET.fromstring(picture.svg)) if one.get("aria-pressed") == "true"]
    assert [(one.get("data-side"), one.get("data-place")) for one in pressed] == [at]
    assert picture.text[-1] == "Left leg, on the bone you sit on: marked."


def test_places_are_plain_links_where_the_page_says_where_they_lead():
    found = zones(parsed(Shown(controls=True, link=lambda at: f"#row-{ATS.index(at)}")))
    assert {one.tag for one in found} == {f"{SVG}a"}
    assert len({one.get("href") for one in found}) == len(ATS)


@pytest.mark.parametrize("side", Side)
def test_one_leg_alone_and_the_injured_one_says_which(side):
    picture = draw(Shown(only=side, injured=side, controls=True), K, W)
    root = ET.fromstring(picture.svg)
    assert {one.get("data-side") for one in zones(root)} == {side}
    assert [one.get("class") for one in root.iter() if "bm-hurt" in (one.get("class") or "")] == ["bm-leg bm-hurt"]
    assert f"Injured: the {side} leg." in picture.text
    assert "Injured" in [one.text for one in root.iter(f"{SVG}text")]


def test_the_list_holds_every_place_and_those_beyond_the_map():
    root = ET.fromstring(f"<form>{choices(Shown(chosen={ATS[0]}, elsewhere={Place.GROIN}), K, W)}</form>")
    boxes = list(root.iter("input"))
    beyond = [str(place) for place in Place if place not in ZONES]
    assert [one.get("value") for one in boxes] == [f"{side}-{place}" for side, place in ATS] + beyond
    assert [one.get("value") for one in boxes if one.get("checked")] == ["left-buttock", "groin"]
    assert all(label.find("span").text for label in root.iter("label"))
    rules = stylesheet()
    assert all(f".bm-in-{side}-{place}:checked" in rules for side, place in ATS)


@given(st.lists(needle, max_size=4))
def test_every_needle_is_told_with_what_the_guard_says(needles):
    picture = draw(Shown(needles=needles), K, W)
    told = [one for one in picture.text if re.match(r"\d: ", one)]
    assert [one[0] for one in told] == [str(n) for n in range(1, len(needles) + 1)]
    drawn = [one for one in ET.fromstring(picture.svg).iter() if (one.get("class") or "").startswith("bm-needle")]
    assert len(drawn) == sum("not on the map" not in one for one in told)


def test_a_deep_needle_over_the_nerve_is_a_stop_by_its_shape_and_in_words():
    deep = Needle(Side.RIGHT, NeedledMuscle.BICEPS_FEMORIS_LONG, 25, Across.MEDIAL, 12)
    picture = draw(Shown(needles=[deep]), K, W)
    assert "bm-needle bm-stop" in picture.svg
    assert "Stop: beyond 10 mm" in picture.text[1]
    assert "warning beyond 8 mm, stop beyond 10 mm" in picture.svg


def test_everything_at_risk_and_every_landmark_is_drawn_and_named():
    root = parsed(Shown(needles=(), only=Side.RIGHT))
    named = {one.text for one in root.iter(f"{SVG}title")}
    for table in (bodymap.NERVES, bodymap.LANDMARKS):
        assert {W(one) for one in table.values()} <= named
    assert {W(bodymap.HAZARDS[name]) for name in K.anatomy.hazards} <= named
    assert set(bodymap.NERVES) == set(K.anatomy.nerves)
    assert set(bodymap.LANDMARKS) == set(K.anatomy.landmarks)
    assert len([one for one in root.iter() if one.get("class") == "bm-guard"]) == 1


def test_the_guarded_band_is_the_one_of_the_table():
    low, high = K.needling.depth["band"].numbers
    grid = Grid(K.anatomy.frame, Side.RIGHT)
    data = next(one for one in parsed(Shown(needles=(), only=Side.RIGHT)).iter() if one.get("class") == "bm-guard").get(
        "d"
    )
    ends = [[float(v) for v in re.findall(r"-?[\d.]+", one)][-2:] for one in re.findall(r"[MLC][^MLCZ]*", data)]
    along = [grid.place((x, y))[0] for x, y in ends]
    assert min(along) == pytest.approx(low, abs=0.6)
    assert max(along) == pytest.approx(high, abs=3)


def test_the_guard_knows_a_sentence_for_every_verdict():
    from restride.needling.depth import Place as Spot
    from restride.needling.depth import depth

    places = product((None, *NeedledMuscle), (None, 5, 25, 60, 90), (None, *Across), (None, *NeedleRegion))
    spots = [Spot(*one) for one in places]
    found = [depth(K.needling, one, mm) for one in spots for mm in (None, 5, 9, 30)]
    assert {(one.level, one.why) for one in found} <= set(GUARD)


def test_every_class_of_a_map_is_in_the_stylesheet_and_every_colour_has_a_dark_one():
    rules = stylesheet()
    shown = Shown(
        pain={ATS[0]: Pain(PainKind.ACHE, 5)},
        chosen={ATS[1]},
        focus=ATS[2],
        injured=Side.LEFT,
        muscles={"semitendinosus"},
    )
    used = set(re.findall(r'class="([^"]+)"', draw(shown, K, W).svg))
    plain = {"bm-belly", "bm-flat", "bm-plain", "bm-muscle", "bm-leg"}
    for cls in {one for group in used for one in group.split()} - plain:
        assert cls.startswith("bm-at-") or cls == "bm-zone" or f".{cls}" in rules, cls
    properties = re.findall(r"--[\w-]+: ([^;]+);", rules)
    assert properties
    assert all("light-dark(" in value for value in properties)
    assert "!important" not in rules


def test_a_map_can_stand_alone_with_its_style():
    assert "<style>" in standing_alone(draw(Shown(), K, W).svg)
    ET.fromstring(standing_alone(draw(Shown(), K, W).svg))


def test_the_map_speaks_the_readers_language():
    pseudo = words("pseudo")
    for text in parsed(Shown(controls=True, injured=Side.LEFT), pseudo).iter(f"{SVG}text"):
        assert text.text not in {line for lines in SHORT.values() for line in lines}
