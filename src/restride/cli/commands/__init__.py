"""One command a file: `command(words)` gives it to click."""
