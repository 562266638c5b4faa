"""The form in which an exercise is told."""

from typing import NamedTuple


class Said(NamedTuple):
    """An exercise in words: its name, what it is for, its steps, its faults, how it gets harder, what it needs.

    `poses` names each drawn pose, in the order of the table `poses`.
    """

    name: str
    purpose: str
    how: tuple[str, ...]
    faults: tuple[str, ...]
    harder_by: str
    needs: tuple[str, ...]
    poses: tuple[str, ...]
