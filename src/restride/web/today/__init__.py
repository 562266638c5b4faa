"""The day: check-in, plan, ticks."""
