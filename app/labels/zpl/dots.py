"""The dots of a graphic, out of the ways in which a stream may write them.

Sources: ZPL II Programming Guide, ``^GF``, ``~DG``, "Alternative Data Compression Scheme" and "ZB64 Encoding and Compression".
"""

import binascii
import re
import zlib
from base64 import b64decode
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image

LARGEST_BYTES = 8_000_000
_MOST_DOTS = 48_000_000
# A run length before a hex digit, plain hex, or a sign that fills or repeats a row.
_HEX_PART = re.compile(rb"([G-Yg-z]+)([0-9A-Fa-f])|([0-9A-Fa-f]+)|([,!:])")
_WRAPPED = (b":Z64:", b":B64:")


def graphic_image(kind: bytes, data: bytes, size: int, row_bytes: int, most_rows: int) -> "Image | None":
    """Return a graphic, one bit a dot, set where there is ink; None when a printer would not take it.

    Args:
        kind: A for text, B for plain bytes, C for bytes that Zebra's own program packed.
        data: As it stands in the stream.
        size: Bytes in all; ``row_bytes`` in one row.
        most_rows: Rows beyond would be off any label and are left out.
    """
    from PIL import Image

    rows = min(-(-size // row_bytes), most_rows)
    if rows * row_bytes * 8 > _MOST_DOTS:
        return None
    dots = graphic_bytes(kind, data, min(size, rows * row_bytes), row_bytes)
    if dots is None:
        return None
    return Image.frombytes("1", (row_bytes * 8, rows), dots[: rows * row_bytes].ljust(rows * row_bytes, b"\0"))


def graphic_bytes(kind: bytes, data: bytes, size: int, row_bytes: int) -> bytes | None:
    """Decode a graphic's data to one bit a dot, 1 is ink; None when a printer would not take it."""
    text = data.lstrip(b"\r\n\t ")
    if text[:5].upper() in _WRAPPED:
        return unwrapped(text, size)
    if kind == b"B":
        return data[:size]
    if kind == b"C":
        # Zebra never said how its program packs; what is as long as it claims is not packed at all.
        return data[:size] if len(data) >= size else None
    return _hex_rows(text.translate(None, b"\r\n\t "), size, row_bytes)


def unwrapped(text: bytes, size: int) -> bytes | None:
    """Return what ``:B64:`` or ``:Z64:`` holds, at most so many bytes; None when its check is wrong."""
    text = text.translate(None, b"\r\n\t ")
    body, _, check = text[5:].partition(b":")
    try:
        # Printers compare this check and print nothing when it is wrong.
        if binascii.crc_hqx(body, 0) != int(check[:4], 16):
            return None
        plain = b64decode(body, validate=True)
        return zlib.decompressobj().decompress(plain, size) if text[1:2] in b"Zz" else plain[:size]
    except (ValueError, zlib.error):
        return None


def _hex_rows(text: bytes, size: int, row_bytes: int) -> bytes:
    digits = row_bytes * 2
    rows = bytearray()
    line = bytearray()
    last = b"0" * digits
    limit = size * 2
    for found in _HEX_PART.finditer(text):
        runs, digit, plain, sign = found.groups()
        if sign == b":":
            line += last[len(line) :]
        elif sign:
            line += (b"0" if sign == b"," else b"F") * (digits - len(line))
        else:
            line += plain or digit * _run_length(runs)
        while len(line) >= digits:
            last = bytes(line[:digits])
            rows += last
            del line[:digits]
        if len(rows) >= limit:
            break
    rows += line.ljust(digits, b"0") if line and len(rows) < limit else b""
    return bytes.fromhex(rows[:limit].decode("ascii"))


def _run_length(letters: bytes) -> int:
    # G to Y are 1 to 19, g to z are 20 to 400 in twenties; several add up.
    total = sum(letter - 70 if letter < 97 else (letter - 102) * 20 for letter in letters)
    return min(total, 64_000)
