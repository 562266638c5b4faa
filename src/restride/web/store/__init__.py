"""The stored journal: `append` one entry, `submit` a form, `keep_journal` a whole one, `journal_of` an injury.

What is written has been read by `restride.journal` first: unknown or unsound is refused whole, with its faults.
"""

from restride.web.store.facts import set_facts
from restride.web.store.read import journal_of
from restride.web.store.submit import Outcome, submit
from restride.web.store.write import ConflictError, Written, append, append_bytes, keep_journal, new_leg

__all__ = [
    "ConflictError",
    "Outcome",
    "Written",
    "append",
    "append_bytes",
    "journal_of",
    "keep_journal",
    "new_leg",
    "set_facts",
    "submit",
]
