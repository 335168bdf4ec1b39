"""Labels that were made to harm: small files that want hours or gigabytes."""

from __future__ import annotations

import base64
import binascii
import io
import struct
import zlib

from app.domain.labels import REGULAR, LabelDocument, LabelFormat, LabelSize


def _pdf(objects: list[bytes]) -> bytes:
    out = io.BytesIO()
    out.write(b"%PDF-1.4\n")
    places = []
    for number, body in enumerate(objects, start=1):
        places.append(out.tell())
        out.write(b"%d 0 obj\n%s\nendobj\n" % (number, body))
    start = out.tell()
    out.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1))
    out.writelines(b"%010d 00000 n \n" % place for place in places)
    out.write(b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start))
    return out.getvalue()


def _stream(head: bytes, content: bytes) -> bytes:
    packed = zlib.compress(content, 9)
    return b"<<%s/Length %d/Filter/FlateDecode>>\nstream\n%s\nendstream" % (head, len(packed), packed)


def _page(resources: bytes, content: bytes, *more: bytes) -> bytes:
    return _pdf(
        [
            b"<</Type/Catalog/Pages 2 0 R>>",
            b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 289 544]/Contents 4 0 R/Resources<<%s>>>>" % resources,
            _stream(b"", content),
            *more,
        ]
    )


def nested_forms() -> bytes:
    """Forms that draw forms that draw forms: 20 to the 8th rectangles in 2 kB."""
    levels = 8
    forms = []
    for level in range(levels):
        inner = b"0 0 9 9 re f " * 20 if level == levels - 1 else b"/F Do " * 20
        below = b"" if level == levels - 1 else b"/Resources<</XObject<</F %d 0 R>>>>" % (6 + level)
        forms.append(_stream(b"/Type/XObject/Subtype/Form/BBox[0 0 289 544]" + below, inner))
    return _page(b"/XObject<</F 5 0 R>>", b"/F Do", *forms)


def many_curves() -> bytes:
    """480 kB that keep a renderer busy: two million crossing strokes, packed."""
    return _page(b"", b"0.1 w " + b"0 0 m 289 544 9 9 200 3 c 5 500 280 1 144 272 c S " * 400_000)


def huge_picture() -> bytes:
    """A picture of 60,000 × 60,000 dots in one page: 10 GB in 4 MB, and packed once more."""
    head = b"/Type/XObject/Subtype/Image/Width 60000/Height 60000/BitsPerComponent 8/ColorSpace/DeviceRGB"
    return _page(b"/XObject<</I 5 0 R>>", b"289 0 0 544 0 0 cm /I Do", _stream(head, bytes(200_000_000)))


def long_content() -> bytes:
    """Drawing commands of 400 MB in 400 kB."""
    return _page(b"", b"0 0 m 9 9 l S\n" * 28_000_000)


def png_of_dots(wide: int, tall: int) -> bytes:
    """A true picture of four channels, all of one colour, a few kB large."""
    packer = zlib.compressobj(9)
    row = bytes(1 + wide * 4)
    body = b"".join(packer.compress(row) for _ in range(tall)) + packer.flush()
    out = b"\x89PNG\r\n\x1a\n"
    head = struct.pack(">IIBBBBB", wide, tall, 8, 6, 0, 0, 0)
    for part in (b"IHDR" + head, b"IDAT" + body, b"IEND"):
        out += struct.pack(">I", len(part) - 4) + part + struct.pack(">I", zlib.crc32(part))
    return out


def zpl_graphic(unpacked_bytes: int) -> bytes:
    """A graphic in Z64 that unpacks to any size."""
    packer = zlib.compressobj(9)
    chunk = bytes(1_000_000)
    packed = b"".join(packer.compress(chunk) for _ in range(unpacked_bytes // len(chunk))) + packer.flush()
    text = base64.b64encode(packed)
    data = b":Z64:%s:%04X" % (text, binascii.crc_hqx(text, 0))
    return b"^XA^FO0,0^GFA,%d,%d,100,%s^FS^FO9,9^GB9,9,9^FS^XZ" % (len(data), unpacked_bytes, data)


def label(content: bytes, label_format: LabelFormat, size: LabelSize = REGULAR) -> LabelDocument:
    return LabelDocument(content=content, format=label_format, size=size, dpi=203)
