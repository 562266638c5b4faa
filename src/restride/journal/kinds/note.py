"""Note: words for people. Nothing reads them."""

from typing import Literal

from restride.journal.entry import Entry, Text
from restride.journal.field import use


class Note(Entry):
    """Free text. It moves nothing."""

    kind: Literal["note"]
    text: Text = use("record", default=...)
