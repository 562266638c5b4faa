"""The stored journal: `append` one entry, `keep_journal` a whole one, `journal_of` an injury.

What is written has been read by `restride.journal` first: unknown or unsound is refused whole, with its faults.
"""

from restride.web.store.read import journal_of
from restride.web.store.write import ConflictError, Written, append, append_bytes, keep_journal, set_facts

__all__ = ["ConflictError", "Written", "append", "append_bytes", "journal_of", "keep_journal", "set_facts"]
