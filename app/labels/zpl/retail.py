"""The barcodes of shops: ``^B8 ^B9 ^BE ^BS ^BU``, and the same by way of ``^BR``.

Too few digits are filled up with zeros from the left, what is too much is left out, and the check digit is the
printer's own (ZPL II Programming Guide, the commands by name).
"""

from app.labels.zpl import checks
from app.labels.zpl.bars import module_runs
from app.labels.zpl.linear import Bars, linear
from app.labels.zpl.pen import Handler


def ean13(text: str) -> Bars | None:
    """Return EAN-13 of the first twelve digits."""
    return _checked(text, 12, "EAN13")


def ean8(text: str) -> Bars | None:
    """Return EAN-8 of the first seven digits."""
    return _checked(text, 7, "EAN8")


def upc_a(text: str, *, shows_check: bool = True) -> Bars | None:
    """Return UPC-A of the first eleven digits."""
    found = _checked(text, 11, "UPCA")
    return found if found is None or shows_check else Bars(found.widths, found.shown[:-1])


def upc_e(text: str, *, shows_check: bool = True) -> Bars | None:
    """Return UPC-E: ten digits, maker and product, of which the zeros are left out (``^B9``)."""
    digits = _digits(text, 10)
    short = _without_zeros(digits) if digits else None
    if digits is None or short is None:
        return None
    check = checks.mod10("0" + digits)
    widths = module_runs(f"0{short}{check}", "UPCE")
    return Bars(widths, f"0{short}{check if shows_check else ''}") if widths else None


def extension(text: str) -> Bars | None:
    """Return the addition of two or five digits that stands beside an EAN or UPC (``^BS``)."""
    length = 2 if len(text) <= 2 else 5
    digits = _digits(text, length)
    widths = module_runs(digits, f"EAN{length}") if digits else None
    return Bars(widths, digits) if widths and digits else None


def _without_zeros(digits: str) -> str | None:
    """Return the six digits of a number whose zeros can be left out (GS1 General Specifications 5.2.2.4)."""
    maker, product = digits[:5], digits[5:]
    if maker[2:] in {"000", "100", "200"} and product[:2] == "00":
        return maker[:2] + product[2:] + maker[2]
    if maker[3:] == "00" and product[:3] == "000":
        return maker[:3] + product[3:] + "3"
    if maker[4] == "0" and product[:4] == "0000":
        return maker[:4] + product[4] + "4"
    if product[:4] == "0000" and product[4] in "56789":
        return maker + product[4]
    return None


def _digits(text: str, length: int) -> str | None:
    text = text.strip()
    return text[:length].rjust(length, "0") if text.isascii() and text.isdigit() else None


def _checked(text: str, length: int, format_name: str) -> Bars | None:
    digits = _digits(text, length)
    if digits is None:
        return None
    digits += checks.mod10(digits)
    widths = module_runs(digits, format_name)
    return Bars(widths, digits) if widths else None


RETAIL: dict[str, Handler] = {
    "^B8": linear(lambda text, _: ean8(text), height=1, line=2, above=3),
    "^B9": linear(lambda text, own: upc_e(text, shows_check=own[4] != "N"), height=1, line=2, above=3),
    "^BE": linear(lambda text, _: ean13(text), height=1, line=2, above=3),
    "^BS": linear(lambda text, _: extension(text), height=1, line=2, above=3, shows_above="Y"),
    "^BU": linear(lambda text, own: upc_a(text, shows_check=own[4] != "N"), height=1, line=2, above=3),
}
