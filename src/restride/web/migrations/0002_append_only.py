"""Entries can be added, and nothing else."""

from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps

from restride.web import guard


def install(_apps: StateApps, editor: BaseDatabaseSchemaEditor) -> None:
    """Put the triggers up."""
    guard.install(editor.connection)


def remove(_apps: StateApps, editor: BaseDatabaseSchemaEditor) -> None:
    """Take them down."""
    guard.remove(editor.connection)


class Migration(migrations.Migration):
    """Triggers on the table of entries."""

    dependencies = [("restride", "0001_initial")]
    operations = [migrations.RunPython(install, remove)]
