"""A form can be made of every kind of entry."""

from __future__ import annotations

import pytest

from restride.journal import Athlete
from restride.journal.kinds import KINDS
from restride.journal.kinds.checkin import CheckIn, NewSign
from restride.journal.kinds.note import Note
from restride.journal.kinds.run import Run
from restride.journal.shape import shapes


def shape(model, name):
    return next(one for one in shapes(model) if one.name == name)


@pytest.mark.parametrize("model", [*KINDS, Athlete], ids=lambda model: model.__name__)
def test_every_field_has_a_form_and_choices_have_options(model):
    for one in shapes(model):
        assert (one.options is not None) == (one.form in ("tri", "choice", "many"))


def test_bounds_are_the_types_own():
    pain, share, text = shape(CheckIn, "walking"), shape(Run, "share_felt"), shape(Note, "text")
    assert (pain.form, pain.low, pain.high) == ("whole", 0, 10)
    assert (share.low, share.high) == (0, 110)
    assert (text.form, text.required) == ("text", True)
    assert shape(CheckIn, "new_signs").options is NewSign
    assert shape(CheckIn, "limp").form == "tri"
