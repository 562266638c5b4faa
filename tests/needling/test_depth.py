"""The depth guard: warn and stop over the sciatic band, unknown elsewhere, and never a word that it is clear."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.needling.legs import PHYSIO, TABLE, answered, entry, leg

from restride.needling import Place, depth
from restride.terms.needling import Across, NeedledMuscle, NeedleRegion

LONG, MEDIAL = NeedledMuscle.BICEPS_FEMORIS_LONG, Across.MEDIAL


@pytest.mark.parametrize("along", [17, 25, 38])
@pytest.mark.parametrize(
    ("mm", "ultrasound", "level"),
    [
        (8, False, "within"),
        (8.1, False, "warn"),
        (10, False, "warn"),
        (10.1, False, "stop"),
        (40, False, "stop"),
        (10.1, True, "warn"),
        (8, True, "within"),
        (None, False, "unknown"),
    ],
)
def test_the_guard_over_the_sciatic_band(along: float, mm: float | None, ultrasound: bool, level: str) -> None:
    assert depth(TABLE, Place(LONG, along, MEDIAL), mm, ultrasound=ultrasound).level == level


@pytest.mark.parametrize("along", [-5, 16.9, 38.1, 60, 84.9])
def test_elsewhere_the_nerve_depth_is_unknown_however_shallow(along: float) -> None:
    found = depth(TABLE, Place(LONG, along, MEDIAL), 1)
    assert (found.level, found.why) == ("unknown", "nerve_depth_unknown")


@pytest.mark.parametrize(
    "place",
    [
        Place(LONG, 25),
        Place(LONG, 25, Across.MIDDLE),
        Place(None, 25),
        Place(LONG, None),
        Place(NeedledMuscle.SEMITENDINOSUS, 25, Across.LATERAL),
        Place(NeedledMuscle.SEMITENDINOSUS, 25),
    ],
)
def test_a_place_not_told_counts_as_the_worse(place: Place) -> None:
    assert depth(TABLE, place, 11).level == "stop"


@pytest.mark.parametrize(
    "place", [Place(LONG, 25, Across.LATERAL), Place(NeedledMuscle.SEMIMEMBRANOSUS, 25, Across.MEDIAL)]
)
def test_away_from_the_border_it_is_unknown(place: Place) -> None:
    assert depth(TABLE, place, 40).level == "unknown"


@pytest.mark.parametrize(
    ("place", "why"),
    [
        (Place(region=NeedleRegion.POPLITEAL_FOSSA), "vessels_and_nerves"),
        (Place(region=NeedleRegion.FIBULAR_NECK), "vessels_and_nerves"),
        (Place(LONG, 85), "vessels_and_nerves"),
        (Place(region=NeedleRegion.GLUTEAL), "outside_map"),
        (Place(NeedledMuscle.GLUTEAL, 5), "outside_map"),
        (Place(region=NeedleRegion.ELSEWHERE), "outside_map"),
    ],
)
def test_some_places_are_a_stop_at_any_depth_with_ultrasound_too(place: Place, why: str) -> None:
    for mm in (None, 1.0, 40.0):
        for ultrasound in (True, False):
            found = depth(TABLE, place, mm, ultrasound=ultrasound)
            assert (found.level, found.why) == ("stop", why)


ORDER = ("within", "unknown", "warn", "stop")
PLACES = st.builds(
    Place,
    st.none() | st.sampled_from(NeedledMuscle),
    st.none() | st.floats(-10, 120),
    st.none() | st.sampled_from(Across),
    st.none() | st.sampled_from(NeedleRegion),
)


@given(PLACES, st.floats(0, 100), st.floats(0, 100))
def test_deeper_is_never_laxer(place: Place, one: float, two: float) -> None:
    low, high = sorted((one, two))
    assert ORDER.index(depth(TABLE, place, low).level) <= ORDER.index(depth(TABLE, place, high).level)


@given(PLACES, st.none() | st.floats(0, 100), st.booleans())
def test_only_the_band_itself_is_ever_within(place: Place, mm: float | None, ultrasound: bool) -> None:
    found = depth(TABLE, place, mm, ultrasound=ultrasound)
    if found.level == "within":
        assert place.along_pct is not None
        assert mm is not None
        assert 17 <= place.along_pct <= 38
        assert mm <= 8


def test_recorded_points_are_checked_and_stored_whatever_they_say() -> None:
    points = [
        {"muscle": "biceps_femoris_long", "along_pct": 25, "across": "medial", "depth_mm": 30},
        {"muscle": "biceps_femoris_long", "along_pct": 25, "across": "medial", "depth_mm": 9},
        {"muscle": "semimembranosus", "along_pct": 60, "depth_mm": 12},
        {"region": "popliteal_fossa"},
        {"muscle": "gluteal", "depth_mm": 60},
        {"muscle": "biceps_femoris_long", "along_pct": 25, "across": "medial", "depth_mm": 30, "ultrasound": "yes"},
    ]
    session = entry("needling", "2026-03-10", PHYSIO, points=points)
    flags = [(flag.code, flag.point) for flag in answered(leg(session)).sessions[0].flags if flag.point]
    assert flags == [
        ("depth_stop", 1),
        ("depth_warn", 2),
        ("depth_unknown", 3),
        ("vessels_and_nerves", 4),
        ("outside_map", 5),
        ("depth_warn", 6),
    ]
