"""Text of strangers as text and nothing else: no control character reaches a printer or a page."""

import unicodedata

INSTEAD = "·"
"""Stands where a character was that is no text."""
# Characters without a width that turn the direction of what follows, or break lines: a name can hide behind them.
_ODD = frozenset("\u2028\u2029\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff\ufffe\uffff")


def printable(text: str) -> str:
    """Return a text in one line: control characters and what turns or breaks lines become a dot, all else stays.

    ESC, GS, DLE and their kind are control characters: a name that holds them cannot feed, cut or open a drawer.
    """
    return "".join(INSTEAD if _is_odd(letter) else letter for letter in unicodedata.normalize("NFC", text))


def _is_odd(letter: str) -> bool:
    return letter in _ODD or unicodedata.category(letter) in {"Cc", "Cs"}
