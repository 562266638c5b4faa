"""A log that can be shown to a stranger: what failed and where, never what was being written."""

import logging
import traceback
from types import TracebackType

_Info = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


class Discreet(logging.Formatter):
    """Time, level, logger, status and place in the code. No message, no value, no address.

    A message may carry a path or a statement with its values; a database's error repeats the row it refused.
    """

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s")

    def format(self, record: logging.LogRecord) -> str:
        """One line for the record, and one for each place of its traceback."""
        status = getattr(record, "status_code", None)
        line = f"{self.formatTime(record)} {record.levelname} {record.name} {record.module}:{record.lineno}"
        line += f" {status}" if status else ""
        return line + (f"\n{self.formatException(record.exc_info)}" if record.exc_info else "")

    def formatException(self, ei: _Info) -> str:  # noqa: N802
        """The types and places of an exception, without its text."""
        places = [f"  {frame.filename}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(ei[2])]
        return "\n".join([*places, f"  {ei[0].__name__ if ei[0] else 'no exception'}"])
