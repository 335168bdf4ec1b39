"""GS1 element strings: cut where the standard says, judged by zxing-cpp's own tables (GS1 General Specifications, section 7.8)."""

_SEPARATOR = "\x1d"

# Figure 7.8.5-2: these need no separator behind them; digits of the identifier and its value together.
_WHOLE_LENGTHS = {
    "00": 20, "01": 16, "02": 16, "03": 16, "04": 18, "11": 8, "12": 8, "13": 8, "14": 8, "15": 8, "16": 8, "17": 8, "18": 8, "19": 8,
    "20": 4, "31": 10, "32": 10, "33": 10, "34": 10, "35": 10, "36": 10, "41": 16,
}  # fmt: skip
_CHECKED = frozenset({"00", "01", "02"})
# How many digits an identifier has, by its first two; all others have two.
_IDENTIFIER_DIGITS = {
    **dict.fromkeys(("23", "24", "25", "40", "41", "42", "71"), 3),
    **dict.fromkeys(("31", "32", "33", "34", "35", "36", "39", "43", "70", "72", "80", "81", "82"), 4),
}  # fmt: skip


def elements(message: str) -> tuple[tuple[str, str], ...]:
    """Cut a message with FNC1 as separators into identifiers and values; empty where it is none.

    Args:
        message: Without the AIM identifier; a leading FNC1 is taken off.
    """
    rest, found = message.lstrip(_SEPARATOR), []
    while rest:
        first = rest[:2]
        if not (first.isascii() and first.isdigit()):
            return ()
        digits = _IDENTIFIER_DIGITS.get(first, 2)
        length = _WHOLE_LENGTHS.get(first)
        whole, rest = (rest[:length], rest[length:]) if length else _until_separator(rest)
        rest = rest.removeprefix(_SEPARATOR)
        found.append((whole[:digits], whole[digits:]))
    return tuple(found) if found and _is_allowed(found) else ()


def _until_separator(rest: str) -> tuple[str, str]:
    whole, _, after = rest.partition(_SEPARATOR)
    return whole, after


def _is_allowed(found: list[tuple[str, str]]) -> bool:
    """Have dates, lengths and letters judged by those who keep the tables up to date; check digits they leave alone."""
    import zxingcpp

    if not all(has_check_digit(value) for identifier, value in found if identifier in _CHECKED):
        return False
    bracketed = "".join(f"[{identifier}]{value}" for identifier, value in found)
    try:
        zxingcpp.create_barcode(bracketed, zxingcpp.BarcodeFormat.DataMatrix, gs1=True)
    except ValueError:
        return False
    return True


def has_check_digit(number: str) -> bool:
    """Tell whether a GTIN or SSCC ends in its check digit (section 7.9.1)."""
    if not (number.isascii() and number.isdigit()):
        return False
    total = sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(reversed(number)))
    return total % 10 == 0
