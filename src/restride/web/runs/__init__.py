"""Runs: typed in by hand, held beside what the day allowed."""
