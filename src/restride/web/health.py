"""Whether the app can keep what it is told: for whoever runs it, and for the container that restarts it."""

from django.db import DatabaseError, connection
from django.http import HttpRequest, JsonResponse
from django.views.decorators.http import require_safe

from restride.web.guard import standing


@require_safe
def health(_request: HttpRequest) -> JsonResponse:
    """200 where the database answers, is migrated and refuses changes; 503 with the name of what fails."""
    failing = _failing()
    return JsonResponse({"ok": failing is None, "failing": failing}, status=200 if failing is None else 503)


def _failing() -> str | None:
    try:
        if "restride_entry" not in connection.introspection.table_names():
            return "migrations"
        return None if standing(connection) else "append-only"
    except DatabaseError:
        return "database"
