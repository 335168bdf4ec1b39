"""PDF and PNG to dots: exact bars, and limits that end in a sentence."""

from __future__ import annotations

import io
import itertools
import struct
import zlib

import pypdfium2
import pytest
from PIL import Image
from reportlab.lib import pdfencrypt
from reportlab.pdfgen.canvas import Canvas

from app.domain.errors import Refused
from app.domain.labels import REGULAR, SMALL, LabelSize
from app.labels import barcodes, code128, pdf, png
from tests.labels.papers import PARCEL, code128_pdf, png_label


def widths_in_row(image: Image.Image, row: int) -> list[int]:
    line = image.crop((0, row, image.width, row + 1)).convert("L").tobytes().strip(b"\0")
    widths = [1]
    for before, dot in itertools.pairwise(line):
        if dot == before:
            widths[-1] += 1
        else:
            widths.append(1)
    return widths


@pytest.mark.parametrize("dpi", [152, 203, 300, 600])
@pytest.mark.parametrize("module", [1, 2, 3])
def test_bars_are_exact_to_the_dot(dpi: int, module: int) -> None:
    text = "TEST-12"
    (image,) = pdf.pages(code128_pdf(text, dpi, module), dpi)
    assert image.size == REGULAR.dots(dpi)
    row = round((90 - 10) * dpi / 25.4)
    assert widths_in_row(image, row) == [width * module for width in code128.widths(code128.automatic(text))]
    assert barcodes.texts(image) == (text,)


@pytest.mark.parametrize("dpi", [152, 203, 300, 600])
@pytest.mark.parametrize("module", [1, 2, 3])
def test_bars_are_exact_wherever_they_lie(dpi: int, module: int) -> None:
    """Carriers draw where they like: off the head's dots a bar still has its width, and a space too."""
    text = "TEST-12"
    row = round((90 - 10) * dpi / 25.4)
    bars = [width * module for width in code128.widths(code128.automatic(text))]
    for hundredths in (0, 12, 25, 38, 41, 50, 59, 66, 80, 1377) if dpi < 600 else (0, 41, 50, 59):
        content = code128_pdf(text, dpi, module, SMALL, offset_dots=(hundredths / 100, hundredths / 77))
        (image,) = pdf.pages(content, dpi)
        assert widths_in_row(image, row) == bars, f"{hundredths / 100} dots off"


@pytest.mark.parametrize("dpi", [203, 300])
@pytest.mark.parametrize("degrees", [0, 90, 180, 270])
def test_bars_of_strokes_and_turned_pages_are_exact(dpi: int, degrees: int) -> None:
    """Some makers draw a bar as a thick line, and some pages are turned by a note in the file."""
    bars = [width * 2 for width in code128.widths(code128.automatic("TEST-12"))]
    out = io.BytesIO()
    dot = 72 / dpi
    canvas = Canvas(out, pagesize=(300, 300))
    place = 20.31
    for number, width in enumerate(bars):
        if number % 2 == 0:
            canvas.setLineWidth(width * dot)
            canvas.line((place + width / 2) * dot, 100, (place + width / 2) * dot, 200)
        place += width
    canvas.save()
    source = pypdfium2.PdfDocument(out.getvalue())
    source[0].set_rotation(degrees)
    turned = io.BytesIO()
    source.save(turned)
    source.close()
    (image,) = pdf.pages(turned.getvalue(), dpi)
    upright = image.rotate(degrees, expand=True)
    found = widths_in_row(upright, upright.height // 2)
    assert found == bars


def test_page_sizes_are_true() -> None:
    assert pdf.page_sizes(code128_pdf(PARCEL, 203, 2, pages=2)) == (REGULAR, REGULAR)
    assert pdf.page_sizes(code128_pdf(PARCEL, 203, 2, SMALL)) == (SMALL,)


def blank_pages(count: int, size_points: tuple[float, float] = (289.13, 544.25)) -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=size_points)
    for _ in range(count):
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def locked() -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out, encrypt=pdfencrypt.StandardEncryption("secret", canPrint=0))
    canvas.drawString(9, 9, "x")
    canvas.save()
    return out.getvalue()


@pytest.mark.parametrize(
    ("content", "title"),
    [
        (b"", "no PDF"),
        (b"<html>Not found</html>", "no PDF"),
        (b"%PDF-1.4\n", "damaged"),
        (code128_pdf(PARCEL, 203, 2)[:400], "damaged"),
        (blank_pages(10_000), "10000 pages"),
        (blank_pages(1, (14_000_000, 14_000_000)), "which is no label"),
        (blank_pages(1, (3, 3)), "which is no label"),
        (locked(), "password"),
        (b"%PDF-1.4\n" + b"0" * pdf.MOST_BYTES, "10 MB"),
    ],
)
def test_what_is_no_label_is_turned_down(content: bytes, title: str) -> None:
    for call in (lambda: pdf.page_sizes(content), lambda: pdf.pages(content, 203)):
        with pytest.raises(Refused, match=title) as caught:
            call()
        assert caught.value.problem.code == "no_label"


def test_large_pages_are_drawn_in_strips(monkeypatch: pytest.MonkeyPatch) -> None:
    content = code128_pdf(PARCEL, 203, 2)
    (whole,) = pdf.pages(content, 203)
    monkeypatch.setattr(pdf, "_STRIP_BYTES", 1_000_000)
    (strips,) = pdf.pages(content, 203)
    assert strips.tobytes() == whole.tobytes()


def test_png_keeps_its_dots() -> None:
    image = png.dots(png_label((400, 400)))
    assert image.size == (400, 400)
    assert barcodes.texts(image) == (PARCEL,)
    assert png.dots(png.written(image, 203)).tobytes() == image.tobytes()


def test_png_with_glass_is_on_white_paper() -> None:
    out = io.BytesIO()
    picture = Image.new("RGBA", (50, 50), (0, 0, 0, 0))
    picture.paste((0, 0, 0, 255), (10, 10, 20, 20))
    picture.save(out, "PNG")
    assert png.dots(out.getvalue()).getbbox() == (10, 10, 20, 20)


def claimed(wide: int, tall: int) -> bytes:
    """A few bytes that claim to be a picture of any size."""
    head = b"IHDR" + struct.pack(">IIBBBBB", wide, tall, 1, 0, 0, 0, 0)
    body = b"IDAT" + zlib.compress(b"\0" * 100)
    chunks = [struct.pack(">I", len(part) - 4) + part + struct.pack(">I", zlib.crc32(part)) for part in (head, body)]
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


@pytest.mark.parametrize(
    ("content", "title"),
    [
        (b"", "no PNG"),
        (b"GIF89a" + png_label((99, 400))[6:], "no PNG"),
        (png_label((400, 400))[:150], "damaged"),
        (claimed(100_000, 100_000), "which no label has"),
        (claimed(0, 10), "which no label has"),
    ],
)
def test_pictures_that_are_none_are_turned_down(content: bytes, title: str) -> None:
    with pytest.raises(Refused, match=title):
        png.dots(content)


def test_sizes_are_of_the_trade() -> None:
    assert LabelSize(width_mm=102, height_mm=192).dots(203) == (815, 1534)
