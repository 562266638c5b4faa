"""The pseudo-locale: every letter accented, so that a test sees which words came past the catalogue."""

import re

PLAIN = "AaBbCcDdEeFfGgHhIiJjKkLlMmNnOoPpQqRrSsTtUuVvWwXxYyZz"
ACCENTED = "ÅåƁƀÇçÐðÉéƑƒĜĝĤĥÎîĴĵĶķĻļṀṁÑñÖöÞþǪǫŔŕŠšŢţÛûṼṽŴŵẊẋÝýŽž"
_TABLE = str.maketrans(PLAIN, ACCENTED)
_KEPT = re.compile(r"(\{[^{}]*\}|`[^`]*`|</?[a-z][^<>]*>)")


def accented(message: str) -> str:
    """The message with its letters accented; placeholders, `typed words` and markup stay."""
    parts = _KEPT.split(message)
    return "".join(part if number % 2 else part.translate(_TABLE) for number, part in enumerate(parts))
