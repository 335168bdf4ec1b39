"""Dots as a ZPL graphic."""

import binascii
import re
import zlib
from base64 import b64encode
from typing import TYPE_CHECKING

from app.domain.printers import GraphicsCoding

if TYPE_CHECKING:
    from PIL.Image import Image


def graphic_format(image: "Image", coding: GraphicsCoding = GraphicsCoding.Z64) -> bytes:
    """Return a complete format that prints dots at 0,0 in the size that they have.

    Args:
        image: One bit a dot, set where there is ink.
        coding: For which kind of printer.
    """
    field = graphic_field(image, coding)
    return b"^XA^PW%d^LL%d^LH0,0^FO0,0%s^PQ1^XZ\n" % (image.width, image.height, field)


def graphic_field(image: "Image", coding: GraphicsCoding = GraphicsCoding.Z64) -> bytes:
    """Return ``^GF…^FS`` (ZPL II Programming Guide, ``^GF`` and "Alternative Data Compression Scheme")."""
    plain = image.tobytes()
    row_bytes = (image.width + 7) // 8
    if coding is GraphicsCoding.RUN_LENGTHS:
        return b"^GFA,%d,%d,%d,%s^FS" % (len(plain), len(plain), row_bytes, _runs(plain, row_bytes))
    body = b64encode(zlib.compress(plain, 6))
    # CRC-16/XMODEM over the base64 text, four capital digits: a printer prints nothing when it is wrong.
    data = b":Z64:%s:%04X" % (body, binascii.crc_hqx(body, 0))
    return b"^GFA,%d,%d,%d,%s^FS" % (len(data), len(plain), row_bytes, data)


def _runs(plain: bytes, row_bytes: int) -> bytes:
    rows: list[bytes] = []
    last = b""
    for start in range(0, len(plain), row_bytes):
        row = plain[start : start + row_bytes]
        rows.append(b":" if row == last else _row(row))
        last = row
    return b"".join(rows)


def _row(row: bytes) -> bytes:
    digits = row.hex().upper().encode("ascii")
    for digit, sign in ((b"0", b","), (b"F", b"!")):
        kept = digits.rstrip(digit)
        if len(kept) < len(digits):
            return re.sub(rb"(.)\1+", _run, kept) + sign
    return re.sub(rb"(.)\1+", _run, digits)


def _run(found: "re.Match[bytes]") -> bytes:
    count = len(found[0])
    letters = b""
    while count >= 20:
        step = min(count // 20, 20)
        letters += bytes([102 + step])
        count -= step * 20
    if count:
        letters += bytes([70 + count])
    return letters + found[1]
