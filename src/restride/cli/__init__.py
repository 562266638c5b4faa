"""The terminal's door: it asks the rooms, draws what it gets, and computes nothing.

Exit codes: 0 done; 1 an input was refused, or nothing by that name; 2 the command line does not fit; 3 with
`report --exit-code`, a journal needs care within days or is not finished; 130 stopped by the keyboard.
"""

import gc
import os
import sys

_OBJECTS = 400_000
"""New objects between two collections: imports make many that live for ever, and collecting costs a tenth."""


def main() -> None:
    """Run `restride` on the process's own command line, and end the process."""
    gc.set_threshold(_OBJECTS)
    # NumPy would start a thread for each core, and its arrays here are small.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    from restride.cli.app import run

    sys.exit(run(sys.argv[1:]))
