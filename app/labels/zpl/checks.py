"""Check digits of the linear barcodes.

Sources: ZPL II Programming Guide, appendix "Mod 10 and Mod 43 Check Digits"; GS1 General Specifications 7.9;
AIM USS-39 and the public descriptions of Code 11, MSI and Plessey.
"""

_CODE39 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-. $/+%"
_CODE11 = "0123456789-"


def mod10(digits: str) -> str:
    """Return the check digit of GS1: weights 3 and 1 from the right."""
    total = sum(int(digit) * (3 if place % 2 == 0 else 1) for place, digit in enumerate(reversed(digits)))
    return str(-total % 10)


def mod43(text: str) -> str:
    """Return Code 39's check character; signs that it does not have count nothing."""
    return _CODE39[sum(max(_CODE39.find(letter), 0) for letter in text) % 43]


def code11(text: str, count: int) -> str:
    """Return one or two check characters of Code 11: weights 1 to 10, then 1 to 9, from the right."""
    found = ""
    for most in (10, 9)[:count]:
        values = [_CODE11.index(letter) for letter in reversed(text + found)]
        found += _CODE11[sum(value * (place % most + 1) for place, value in enumerate(values)) % 11]
    return found


def luhn(digits: str) -> str:
    """Return the mod 10 check digit of MSI: every other digit doubled, from the right."""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (2 if place % 2 == 0 else 1)
        total += value - 9 if value > 9 else value
    return str(-total % 10)


def mod11(digits: str) -> str:
    """Return the mod 11 check of MSI, weights 2 to 7 from the right; ten is written as ``10``."""
    total = sum(int(digit) * (place % 6 + 2) for place, digit in enumerate(reversed(digits)))
    return str(-total % 11)
