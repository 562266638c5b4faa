"""Restride: from the journal of one strained hamstring to one answer.

Importing this package is cheap on purpose: it loads no room. Import the room you need, for instance
``from restride.journal import read``.
"""

__version__ = "0.1.0"
