"""Needle or not, for a runner."""
