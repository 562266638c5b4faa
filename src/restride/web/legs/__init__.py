"""The first page: the legs there are, a new one, and the demo."""
