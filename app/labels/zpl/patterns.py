"""Bars and spaces of codes that no library of ours writes, from their public descriptions.

Code 11 (USD-8), MSI and Plessey as AIM and their makers published them; 1 is narrow, 2 is wide, a bar first.
"""

from app.labels.zpl.checks import code11, luhn, mod11

# Three bars and two spaces a character, one narrow space between two (AIM USD-8).
_CODE11 = dict(
    zip(
        "0123456789-",
        ["11112", "21112", "12112", "22111", "11212", "21211", "12211", "11122", "21121", "21111", "11211"],
        strict=True,
    )
)
_CODE11_ENDS = "11221"
# Four bits a digit, most weighty first: 0 is a narrow bar and a wide space, 1 the other way round.
_BIT = ("12", "21")
# Two wide bars of five: weights 1 2 4 7 and parity.
_TWO_OF_FIVE = ["11221", "21112", "12112", "22111", "11212", "21211", "12211", "11122", "21121", "12121"]
_PLESSEY_POLYNOMIAL = (1, 1, 1, 1, 0, 1, 0, 0, 1)


def code_11(text: str, checks: int) -> str | None:
    """Return Code 11 with one or two check characters; None for anything but digits and hyphens."""
    if not text or not set(text) <= _CODE11.keys():
        return None
    signs = [_CODE11_ENDS, *(_CODE11[letter] for letter in text + code11(text, checks)), _CODE11_ENDS]
    return "1".join(signs)


def msi_checks(text: str, kind: str) -> str:
    """Return what MSI adds to its digits: A nothing, B mod 10, C mod 10 twice, D mod 11 and mod 10 (``^BM``)."""
    first = {"A": "", "D": mod11(text)}.get(kind, luhn(text))
    return first + (luhn(text + first) if kind in {"C", "D"} else "")


def msi(text: str) -> str | None:
    """Return MSI's pattern of digits that carry their checks."""
    if not (text.isascii() and text.isdigit()):
        return None
    bits = "".join(f"{int(digit):04b}" for digit in text)
    return "21" + "".join(_BIT[bit == "1"] for bit in bits) + "121"


def plessey(text: str) -> str | None:
    """Return Plessey's pattern of hexadecimal digits, least bit first, with its eight bits of check (``^BP``)."""
    try:
        bits = [int(digit, 16) >> place & 1 for digit in text for place in range(4)]
    except ValueError:
        return None
    if not bits:
        return None
    rest = [*bits, *[0] * 8]
    for place in range(len(bits)):
        if rest[place]:
            for offset, term in enumerate(_PLESSEY_POLYNOMIAL):
                rest[place + offset] ^= term
    return "".join(_BIT[bit] for bit in [1, 1, 0, 1, *bits, *rest[-8:]]) + "221211212"


def industrial_2_of_5(text: str) -> str | None:
    """Return 2 of 5 with all its meaning in the bars (``^BI``)."""
    if not (text.isascii() and text.isdigit()):
        return None
    return "212111" + "".join(width + "1" for digit in text for width in _TWO_OF_FIVE[int(digit)]) + "21112"
