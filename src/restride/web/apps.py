"""The app as Django starts it: a back-up before every migration, triggers put back after it, and their check."""

from typing import Any

from django.apps import AppConfig
from django.core.checks import Tags, register
from django.db import connections
from django.db.backends.signals import connection_created
from django.db.models.signals import post_migrate, pre_migrate


class Restride(AppConfig):
    """Tables are named `restride_...`."""

    name = "restride.web"
    label = "restride"
    verbose_name = "Restride"

    def ready(self) -> None:
        """Listen to new connections and to migrations."""
        from restride.web.guard.checks import triggers_stand

        register(triggers_stand, Tags.database)
        connection_created.connect(_connected, dispatch_uid="restride")
        pre_migrate.connect(_before, sender=self, dispatch_uid="restride")
        post_migrate.connect(_after, sender=self, dispatch_uid="restride")


def _connected(*, connection: Any, **_: Any) -> None:
    from restride.web.guard import sqlite

    if connection.vendor == "sqlite":
        sqlite.register(connection)


def _before(*, using: str, plan: list[Any], **_: Any) -> None:
    from restride.web.keep import backup, can_backup

    connection = connections[using]
    if plan and can_backup(connection) and connection.introspection.table_names():
        backup(connection, "before-migration")


def _after(*, using: str, **_: Any) -> None:
    from restride.web.guard import TABLE, install

    connection = connections[using]
    if TABLE in connection.introspection.table_names():
        install(connection)
