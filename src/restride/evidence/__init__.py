"""Does it work? Studies as data, single effects with their intervals, verdicts on claims. Nothing is pooled here."""
