"""The stored journal: `append` one entry, `submit` a form, `correct` and `take_back` what was written.

Within `turn` several writes are one.
`keep_journal` keeps a whole one, `journal_of` is that of an injury. What is written has been read by
`restride.journal` first: unknown or unsound is refused whole, with its faults.
"""

from restride.web.store.amend import Amended, correct, take_back
from restride.web.store.facts import set_facts
from restride.web.store.read import journal_of
from restride.web.store.submit import Outcome, submit
from restride.web.store.turn import turn
from restride.web.store.write import ConflictError, Written, append, append_bytes, keep_journal, new_leg

__all__ = [
    "Amended",
    "ConflictError",
    "Outcome",
    "Written",
    "append",
    "append_bytes",
    "correct",
    "journal_of",
    "keep_journal",
    "new_leg",
    "set_facts",
    "submit",
    "take_back",
    "turn",
]
