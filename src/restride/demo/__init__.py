"""A bundled demo journal: synthetic, made by us, nobody's leg."""

from __future__ import annotations

from pathlib import Path

FILE = Path(__file__).with_name("runner.toml")
"""The demo journal as a TOML file."""
