"""Every entry, what it changed, and how it is put right."""
