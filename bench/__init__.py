"""Measurements: one question a file, each ending in ``name: ratio 12.3x of PEER (what, unit)``."""
