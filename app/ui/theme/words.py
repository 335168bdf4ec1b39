"""Words with a code or a strong part in them, as one string.

A sentence such as "Order 100482 is ready" shows its number with slashed zeros. The marks that say where are characters of
Unicode's private area: they survive `format`, joining and translation, and `plain` takes them out again.
"""

from typing import NamedTuple

_CODE, _STRONG, _END = "\ue000", "\ue001", "\ue002"


class Run(NamedTuple):
    """A stretch of words in one face."""

    text: str
    codes: bool
    strong: bool


def code(text: str) -> str:
    """Mark text that people compare letter by letter, such as an order number."""
    return f"{_CODE}{text}{_END}"


def strong(text: str) -> str:
    """Mark text that stands out of its sentence."""
    return f"{_STRONG}{text}{_END}"


def plain(text: str) -> str:
    """Take the marks out, for screen readers, logs and the clipboard."""
    return text.replace(_CODE, "").replace(_STRONG, "").replace(_END, "")


def runs(text: str) -> list[Run]:
    """Split words at their marks."""
    found: list[Run] = []
    held, codes, stands_out = "", False, False
    for letter in text:
        if letter not in (_CODE, _STRONG, _END):
            held += letter
            continue
        if held:
            found.append(Run(held, codes, stands_out))
        held, codes, stands_out = "", letter == _CODE, letter == _STRONG
    if held:
        found.append(Run(held, codes, stands_out))
    return found
