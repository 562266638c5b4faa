"""What the database holds: people, injured legs, and every entry ever made about them."""

from __future__ import annotations

import uuid
from datetime import datetime
from typing import ClassVar

from django.db import models


class Athlete(models.Model):
    """A person. What is known of them stands with each injury, as it was for that leg: age, earlier strains."""

    id: models.UUIDField[uuid.UUID, uuid.UUID] = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    made_at: models.DateTimeField[datetime, datetime] = models.DateTimeField(auto_now_add=True)

    objects: ClassVar[models.Manager[Athlete]] = models.Manager()


class Injury(models.Model):
    """One injured leg: the head of its journal. `facts` is the journal's `[athlete]` as JSON text.

    `name` is the journal's own id where it came with one. `schema` is the form in which `facts` was written.
    """

    id: models.UUIDField[uuid.UUID, uuid.UUID] = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    athlete: models.ForeignKey[Athlete, Athlete] = models.ForeignKey(
        Athlete, on_delete=models.PROTECT, related_name="injuries"
    )
    made_at: models.DateTimeField[datetime, datetime] = models.DateTimeField(auto_now_add=True)
    schema: models.PositiveSmallIntegerField[int, int] = models.PositiveSmallIntegerField()
    side: models.CharField[str, str] = models.CharField(max_length=16)
    zone: models.CharField[str, str] = models.CharField(max_length=64)
    name: models.CharField[str, str] = models.CharField(max_length=64, blank=True)
    synthetic: models.BooleanField[bool, bool] = models.BooleanField(default=False)
    facts: models.TextField[str, str] = models.TextField(default="{}")

    objects: ClassVar[models.Manager[Injury]] = models.Manager()


class Entry(models.Model):
    """One entry of a journal, for ever: the database refuses to change it. Rows stand in the order they came in.

    `name` is the entry's own id, made by whoever wrote it. `payload` is the core's typed JSON as text: a database's
    own JSON type would reorder it, and PostgreSQL's refuses a NUL. `noted_at` is when it was written down (the first
    instant it can mean), `stored_at` when it reached this database.
    """

    id: models.BigAutoField[int, int] = models.BigAutoField(primary_key=True)
    injury: models.ForeignKey[Injury, Injury] = models.ForeignKey(
        Injury, on_delete=models.PROTECT, related_name="entries"
    )
    name: models.CharField[str, str] = models.CharField(max_length=64)
    kind: models.CharField[str, str] = models.CharField(max_length=32)
    schema: models.PositiveSmallIntegerField[int, int] = models.PositiveSmallIntegerField()
    payload: models.TextField[str, str] = models.TextField()
    noted_at: models.DateTimeField[datetime, datetime] = models.DateTimeField()
    stored_at: models.DateTimeField[datetime, datetime] = models.DateTimeField(auto_now_add=True)

    objects: ClassVar[models.Manager[Entry]] = models.Manager()

    class Meta:
        """Once an id is taken in an injury, it is taken."""

        ordering = ("id",)
        constraints: ClassVar = [models.UniqueConstraint(fields=("injury", "name"), name="entry_once")]
