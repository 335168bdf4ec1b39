"""Barcodes read back from a drawn label, as a scanner would."""

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image

_QUIET_ZONE_DOTS = 40
_SIGNS = re.compile(r"[^0-9A-Z]")


def texts(image: "Image") -> tuple[str, ...]:
    """Return what each barcode says, from top to bottom, each text once.

    Args:
        image: One bit a dot, set where there is ink.
    """
    import zxingcpp
    from PIL import ImageOps

    # A label ends in white paper, not at its last dot.
    grey = ImageOps.expand(ImageOps.invert(image.convert("L")), _QUIET_ZONE_DOTS, 255)
    found = zxingcpp.read_barcodes(grey, text_mode=zxingcpp.TextMode.Plain)
    placed = sorted((barcode.position.top_left.y, barcode.text.replace("\x1d", "")) for barcode in found)
    return tuple(dict.fromkeys(text for _, text in placed if text))


def holds(found: Iterable[str], identifier: str) -> bool:
    """Tell whether one of the texts is a parcel's number or holds it, such as after the ``00`` of an SSCC."""
    wanted = _SIGNS.sub("", identifier.upper())
    return any(wanted in _SIGNS.sub("", text.upper()) for text in found)
