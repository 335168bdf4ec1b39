"""The builder of receipts, python-escpos, tamed: it builds bytes here and sends none."""

import logging
import os
import threading
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.domain.labels import LabelSize
from app.domain.printers import Printer
from app.labels.pdf import LONGEST_SIDE_MM

if TYPE_CHECKING:
    from PIL.Image import Image

_LOCK = threading.Lock()
# Widest paper of a class, and what its head prints.
_HEADS_MM = ((60.0, 48.1), (105.0, 72.1), (float("inf"), 104.2))
_STRIP_ROWS = 256
# A length byte counts the data with its escapes.
_LONGEST_CODE = 100
_VARIABLE = "ESCPOS_CAPABILITIES_PICKLE_DIR"


def receipt_builder(cache_folder: Path) -> Any:
    """Return an escpos ``Dummy``, which collects bytes.

    The package reads a table of printers when it is imported, for a third of a second unless it finds its own copy, which it
    unpickles: the folder must be private. It also sets up logging for the whole program, which is undone.

    Args:
        cache_folder: Made if it is not there; readable by this person only.
    """
    with _LOCK:
        cache_folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        root = logging.getLogger()
        handlers = list(root.handlers)
        before = os.environ.get(_VARIABLE)
        os.environ[_VARIABLE] = str(cache_folder)
        try:
            from escpos.printer import Dummy
        finally:
            if before is None:
                del os.environ[_VARIABLE]
            else:
                os.environ[_VARIABLE] = before
            for handler in [handler for handler in root.handlers if handler not in handlers]:
                root.removeHandler(handler)
    return Dummy()


def roll(printer: Printer, dpi: int) -> LabelSize:
    """Return the paper of a receipt printer: as wide as its head prints, and as long as any label.

    Rolls are named by their paper: 58 mm have a head of 48 mm, 80 mm one of 72 mm, 112 mm one of 104 mm (Epson TM-T20, TM-T88
    and their many copies: 384, 576 and 832 dots at 203 dpi). What is no roll's width counts as 80 mm, the usual one.
    """
    paper = printer.size.width_mm
    head_mm = next(head for widest, head in _HEADS_MM if paper <= widest)
    # Whole bytes of dots: what is no multiple of eight some heads print as a slant.
    dots = int(head_mm * dpi / 25.4) // 8 * 8
    return LabelSize(width_mm=round(dots * 25.4 / dpi, 1), height_mm=LONGEST_SIDE_MM)


def escpos_pictures(images: "Iterable[Image]") -> bytes:
    """Return dots for a receipt printer, each picture cut off behind: ``GS v 0`` in strips, since a printer's buffer is small.

    Args:
        images: One bit a dot, set where there is ink.
    """
    return b"\x1b@" + b"".join(escpos_raster(image) + b"\n\n\n\x1dV\x00" for image in images)


def escpos_raster(image: "Image") -> bytes:
    """Return dots as ``GS v 0``, one strip below the other."""
    row_bytes = (image.width + 7) // 8
    plain = image.tobytes()
    parts = []
    for top in range(0, image.height, _STRIP_ROWS):
        rows = min(_STRIP_ROWS, image.height - top)
        head = b"\x1dv0\x00" + row_bytes.to_bytes(2, "little") + rows.to_bytes(2, "little")
        parts.append(head + plain[top * row_bytes : (top + rows) * row_bytes])
    return b"".join(parts)


def escpos_code128(text: str, width_dots: int) -> bytes | None:
    """Return ``GS h``, ``GS w``, ``GS H`` and ``GS k`` (the package would print a line on the terminal for it).

    Args:
        text: What it says.
        width_dots: What the head prints.

    Returns:
        None when it cannot be a barcode: too long for the head, or letters that Code 128 does not have.
    """
    if not text or not text.isascii() or not text.isprintable() or len(text) > _LONGEST_CODE:
        return None
    # "{" begins a change of subset and is written twice.
    data = b"{B" + text.replace("{", "{{").encode("ascii")
    modules = 11 * len(text) + 35
    module = 2 if modules * 2 <= width_dots else 1
    if modules * module > width_dots:
        return None
    return b"\x1dh\x50\x1dw%c\x1dH\x02\x1dkI" % module + bytes([len(data)]) + data
