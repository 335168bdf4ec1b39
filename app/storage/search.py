"""The words under which an order is found, and what a packer typed as a question to the index.

Both sides are folded the same way to tokens of ASCII letters and digits, so that nothing typed can be read as the
index's own language and ``Ødegård``, ``ødegard`` and ``ODEGARD`` are one word.
"""

import re
import unicodedata
from collections.abc import Iterable

from app.domain.orders import Order
from app.domain.phones import split_phone

MAX_TOKENS = 12

# Letters of their own, not a letter with an accent: Unicode takes nothing off them.
_LETTERS = str.maketrans(
    {
        "æ": "ae",
        "ø": "o",
        "œ": "oe",
        "ł": "l",
        "đ": "d",
        "ð": "d",
        "þ": "th",
        "ħ": "h",
        "ı": "i",
        "ŧ": "t",
        "ŋ": "n",
        "ĸ": "k",
        "ə": "e",
    }
)
_NUMBERS_ONLY = re.compile(r"[\d\s+()/.-]*\d[\d\s+()/.-]*", re.ASCII)


def folded(text: str) -> str:
    """Return text without case, accents and letters that a keyboard elsewhere does not have."""
    apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    return "".join(character for character in apart if not unicodedata.combining(character)).translate(_LETTERS)


def tokens(text: str) -> list[str]:
    """Split into folded words; a word without letter or digit (``***``, an emoji) is a token of its own."""
    found: list[str] = []
    for word in folded(text).split():
        parts = "".join(character if character.isalnum() else " " for character in word).split()
        found.extend(_ascii(part) for part in parts or [word])
    return found


def _ascii(word: str) -> str:
    return "".join(
        character if character.isascii() and character.isalnum() else f"u{ord(character):x}" for character in word
    )


def words_of(order: Order) -> str:
    """Return all words of an order, as the index keeps them."""
    recipient = order.recipient
    texts = [
        order.reference,
        order.tms_reference,
        recipient.name,
        recipient.address.street,
        recipient.address.house_number,
        recipient.address.postal_code,
        recipient.address.postal_code.replace(" ", ""),
        recipient.address.city,
        *split_phone(recipient.phone),
        recipient.phone,
        *(parcel.identifier for parcel in order.parcels),
    ]
    return words(texts)


def words(texts: Iterable[str]) -> str:
    """Return texts as the index keeps them: each token once."""
    return " ".join(dict.fromkeys(token for text in texts for token in tokens(text)))


def question(text: str) -> str | None:
    """Turn what was typed into a question to the index: each word is the beginning of some word.

    Numbers are also tried without their spaces and a leading ``00``: ``987 65 432`` finds the phone that is kept as ``98765432``, and
    ``7035 2210 0482`` the parcel.

    Returns:
        None when there is nothing to look for.
    """
    spoken = [token for token in tokens(text) if not _is_sign(token)] or tokens(text)
    if not spoken:
        return None
    asked = " AND ".join(f'"{token}"*' for token in dict.fromkeys(spoken[:MAX_TOKENS]))
    if _NUMBERS_ONLY.fullmatch(text):
        together = re.sub(r"\D", "", text, flags=re.ASCII)
        together = together.removeprefix("00") or together
        if asked != f'"{together}"*':
            return f'({asked}) OR "{together}"*'
    return asked


def _is_sign(token: str) -> bool:
    # "u2d" is how a lone "-" is kept; typed between words it is no word.
    return re.fullmatch(r"u[0-9a-f]{2,6}", token) is not None and _is_symbol(token)


def _is_symbol(token: str) -> bool:
    code = int(token[1:], 16)
    return code <= 0x10FFFF and not chr(code).isalnum()
