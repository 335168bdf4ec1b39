"""Fields that count on from copy to copy: ``^SN`` and ``^SF``."""

import re

from app.labels.zpl.state import Serial

_LONGEST = 3072
_DIGITS = "0123456789"
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
# What a mask's sign counts through (ZPL II Programming Guide, "^SF").
_WHEELS = {"D": _DIGITS, "H": _DIGITS + "ABCDEF", "O": "01234567", "A": _LETTERS, "N": _DIGITS + _LETTERS}


def counted(text: str, serial: Serial, copies_before: int) -> str:
    """Return a field as the copy after so many others has it."""
    if serial.mask:
        return _by_mask(text, serial, copies_before)
    found = re.search(r"(\d{1,400})(\D*)$", text)
    if not found:
        return text
    digits = found[1]
    step = re.match(r"\s*(-?\d{1,12})", serial.step)
    # A counter that runs over begins again, as the field has no more room.
    value = (int(digits) + copies_before * (int(step[1]) if step else 1)) % 10 ** len(digits)
    shown = f"{value:0{len(digits)}d}" if serial.zeros else f"{value:>{len(digits)}d}"
    return text[: found.start()] + shown + found[2]


def _by_mask(text: str, serial: Serial, copies_before: int) -> str:
    signs = list(text[:_LONGEST])
    mask = serial.mask.upper()[-len(signs) :].rjust(len(signs), "%")
    step = serial.step.rjust(len(signs), "0")[-len(signs) :]
    carry = 0
    for place in range(len(signs) - 1, -1, -1):
        wheel = _WHEELS.get(mask[place], "")
        sign = signs[place].upper()
        if not wheel or sign not in wheel:
            continue
        added = step[place].upper()
        amount = int(added) if added in _DIGITS else max(wheel.find(added), 0)
        carry, value = divmod(wheel.index(sign) + amount * copies_before + carry, len(wheel))
        new = wheel[value]
        signs[place] = new.lower() if signs[place].islower() else new
    return "".join(signs)
