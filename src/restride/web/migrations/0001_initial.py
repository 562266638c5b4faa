"""People, injured legs and their entries."""

import uuid

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    """The three tables."""

    initial = True

    dependencies = []

    operations = [
        migrations.CreateModel(
            name="Athlete",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("made_at", models.DateTimeField(auto_now_add=True)),
            ],
        ),
        migrations.CreateModel(
            name="Injury",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("made_at", models.DateTimeField(auto_now_add=True)),
                ("schema", models.PositiveSmallIntegerField()),
                ("side", models.CharField(max_length=16)),
                ("zone", models.CharField(max_length=64)),
                ("name", models.CharField(blank=True, max_length=64)),
                ("synthetic", models.BooleanField(default=False)),
                ("facts", models.TextField(default="{}")),
                (
                    "athlete",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="injuries", to="restride.athlete"
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Entry",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("name", models.CharField(max_length=64)),
                ("kind", models.CharField(max_length=32)),
                ("schema", models.PositiveSmallIntegerField()),
                ("payload", models.TextField()),
                ("noted_at", models.DateTimeField()),
                ("stored_at", models.DateTimeField(auto_now_add=True)),
                (
                    "injury",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="entries", to="restride.injury"
                    ),
                ),
            ],
            options={
                "ordering": ("id",),
                "constraints": [models.UniqueConstraint(fields=("injury", "name"), name="entry_once")],
            },
        ),
    ]
