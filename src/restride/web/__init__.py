"""The browser's door: people, permissions and the stored journal. It computes nothing about a leg.

`store` keeps journals, `guard` keeps them append-only, `keep` backs them up and erases them. Loads Django: nothing
outside this room may import it.
"""
