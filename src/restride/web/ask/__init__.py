"""The interview: a few questions at a time, only what matters next."""
