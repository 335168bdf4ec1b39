"""GS1 element strings taken apart, as far as a symbol's writer needs it.

Source: GS1 General Specifications, 3.2 (application identifiers) and 7.8.5 (those of fixed length).
"""

_SEPARATOR = "\x1d"
# How many digits an identifier has, by its first two.
_THREE = frozenset(["23", "24", "25", "40", "41", "42", "71"])
_FOUR = frozenset(["31", "32", "33", "34", "35", "36", "39", "43", "70", "72", "80", "81", "82"])
_TWO = frozenset(
    [
        "00",
        "01",
        "02",
        "03",
        "04",
        "10",
        "11",
        "12",
        "13",
        "14",
        "15",
        "16",
        "17",
        "18",
        "19",
        "20",
        "21",
        "22",
        "30",
        "37",
        "90",
        "91",
        "92",
        "93",
        "94",
        "95",
        "96",
        "97",
        "98",
        "99",
    ]
)
# Length of identifier and value together where no separator follows, by the first two digits.
_FIXED = {"00": 20, "01": 16, "02": 16, "03": 16, "04": 18, "20": 4, "41": 16} | {
    **{f"{number}": 8 for number in range(11, 20)},
    **{f"{number}": 10 for number in range(31, 37)},
}


def bracketed(text: str) -> str | None:
    r"""Return ``[01]…[10]…`` of an element string in which ``\x1d`` ends what has no fixed length; None if it is none.

    Round brackets around the identifiers are understood as well.
    """
    if text.startswith("("):
        return text.replace("(", "[").replace(")", "]").replace(_SEPARATOR, "")
    parts: list[str] = []
    rest = text.strip(_SEPARATOR)
    while rest:
        start = rest[:2]
        digits = 2 if start in _TWO else 3 if start in _THREE else 4 if start in _FOUR else 0
        identifier = rest[:digits]
        if not (digits and identifier.isascii() and identifier.isdigit() and len(identifier) == digits):
            return None
        length = _FIXED.get(start)
        value = rest[digits:length] if length else rest[digits:].partition(_SEPARATOR)[0]
        if not value:
            return None
        parts.append(f"[{identifier}]{value}")
        rest = rest[digits + len(value) :].lstrip(_SEPARATOR)
    return "".join(parts) or None
