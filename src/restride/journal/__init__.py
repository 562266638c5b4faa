"""What happened to one injured leg: an append-only list of dated, typed entries.

`read_file` and `read_bytes` give a `Journal`; `journal.as_known(at)` gives a `View` of what stood at a moment.
"""

from restride.journal.athlete import Athlete
from restride.journal.document import schema
from restride.journal.entry import Entry, Person
from restride.journal.faults import Fault, JournalError
from restride.journal.journal import SCHEMA, Journal
from restride.journal.read import read_bytes, read_file, read_raw
from restride.journal.view import View
from restride.journal.write import to_json, to_raw, to_toml

__all__ = [
    "SCHEMA",
    "Athlete",
    "Entry",
    "Fault",
    "Journal",
    "JournalError",
    "Person",
    "View",
    "read_bytes",
    "read_file",
    "read_raw",
    "schema",
    "to_json",
    "to_raw",
    "to_toml",
]
