"""The triggers of PostgreSQL. A transaction may delete after `SET LOCAL restride.erase = 'on'`, and only it."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.db.backends.base.base import BaseDatabaseWrapper

_BODY = """
BEGIN
  IF TG_OP = 'DELETE' AND current_setting('restride.erase', true) = 'on' THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION 'restride_entry is append-only' USING ERRCODE = 'integrity_constraint_violation';
END
"""
_ROW = "CREATE TRIGGER restride_entry_row BEFORE UPDATE OR DELETE ON restride_entry FOR EACH ROW"
# A row trigger does not see TRUNCATE.
_ALL = "CREATE TRIGGER restride_entry_all BEFORE TRUNCATE ON restride_entry FOR EACH STATEMENT"
_DROP = tuple(
    f"DROP TRIGGER IF EXISTS {name} ON restride_entry" for name in ("restride_entry_row", "restride_entry_all")
)
REMOVAL = (*_DROP, "DROP FUNCTION IF EXISTS restride_refuse()")
_WRITTEN = (("entry", "name"), ("entry", "payload"), ("injury", "name"), ("injury", "facts"))
STATEMENTS = (
    # The planner would keep samples of what people wrote, and an erasure cannot reach them.
    *(f"ALTER TABLE restride_{table} ALTER COLUMN {column} SET STATISTICS 0" for table, column in _WRITTEN),
    f"CREATE OR REPLACE FUNCTION restride_refuse() RETURNS trigger LANGUAGE plpgsql AS $${_BODY}$$",
    *_DROP,
    f"{_ROW} EXECUTE FUNCTION restride_refuse()",
    f"{_ALL} EXECUTE FUNCTION restride_refuse()",
)
_STANDING = """
SELECT t.tgname, t.tgtype FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid
WHERE t.tgrelid = to_regclass('restride_entry') AND t.tgenabled IN ('O', 'A') AND p.prosrc = %s
"""
_WANTED = {("restride_entry_row", 1 + 2 + 8 + 16), ("restride_entry_all", 2 + 32)}
"""Names with the bits of `pg_trigger.tgtype`: row 1, before 2, delete 8, update 16, truncate 32."""


def standing(cursor: Any) -> bool:
    """Whether both triggers stand, enabled, for the events and with the function that were put up."""
    cursor.execute(_STANDING, [_BODY])
    return {tuple(row) for row in cursor.fetchall()} >= _WANTED


@contextmanager
def erasing(connection: BaseDatabaseWrapper) -> Iterator[None]:
    """Let the transaction under way delete until the block ends."""
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL restride.erase = 'on'")
        yield
        cursor.execute("SET LOCAL restride.erase = 'off'")
