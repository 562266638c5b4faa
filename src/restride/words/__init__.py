"""Every sentence a person reads, from codes and values, in their language.

`words(lang)` gives a `Words`: call it with a message of this room and its values. Each file holds the words of
one subject. Nothing here decides anything.
"""

from restride.words.locale import PSEUDO, Words, languages, words

__all__ = ["PSEUDO", "Words", "languages", "words"]
