"""The system check that the triggers stand."""

from collections.abc import Sequence
from typing import Any

from django.core.checks import CheckMessage, Error
from django.db import connections

from restride.web.guard import TABLE, standing

_HINT = "`migrate --skip-checks` puts them back. Find out what took them away: entries may have been changed."


def triggers_stand(*, databases: Sequence[str] | None = None, **_: Any) -> list[CheckMessage]:
    """`restride.E001` for each database whose entries could be changed. Says nothing before the first migration."""
    opened = [connections[alias] for alias in databases or ()]
    made = [connection for connection in opened if TABLE in connection.introspection.table_names()]
    missing = [connection.alias for connection in made if not standing(connection)]
    return [Error(f"{alias}: entries are not append-only", hint=_HINT, id="restride.E001") for alias in missing]
