"""How urgent, which track, how bad, and why."""
