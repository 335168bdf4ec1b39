"""PDF pages as dots of a print head, with bars exactly as wide as they were drawn.

PDFium widens filled rectangles to whole pixels and moves them there: at the head's own resolution a bar of three dots comes out as
four, and finer pixels only make that rarer (measured: at four times the resolution, bars that lie 0.4 to 0.6 dots off the head's
dots lose one). It does so for rectangles that stand upright; drawn with a slant of a hundred-thousandth, too little to move
anything by a tenth of a dot, they are shaded like any other shape, and every bar is exact wherever it lies. PDFium is not
thread-safe (pypdfium2#303): one lock for all calls.
"""

import ctypes
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from app.domain.labels import LabelSize
from app.domain.wording import mark, say, say_many
from app.labels.refusals import no_label

if TYPE_CHECKING:
    from PIL.Image import Image

MOST_BYTES = 10_000_000
MOST_PAGES = 20
SHORTEST_SIDE_MM = 10.0
LONGEST_SIDE_MM = 450.0

LOCK = threading.Lock()
# Shapes would be exact at twice the resolution; pictures whose dots are the head's own need four times.
_SUPERSAMPLING = 4
_SLANT = 1e-5
# In pixels. What lies half a dot off, as anything in the middle of a page may, must not be rounded to either side by chance.
_SHIFT = 0.12
_STRIP_BYTES = 64_000_000
# Of 255: a dot is what is covered by half, so that what a bar loses at one edge it gains at the other.
_INK = [255 if value < 128 else 0 for value in range(256)]


@contextmanager
def _opened(content: bytes) -> Iterator[Any]:
    """Open a PDF that keeps the limits; all pdfium calls happen inside."""
    import pypdfium2

    if len(content) > MOST_BYTES:
        raise no_label(say("This PDF has {megabytes} MB, which no label has", megabytes=len(content) // 1_000_000))
    if b"%PDF-" not in content[:1024]:
        raise no_label(mark("These bytes are no PDF"))
    with LOCK:
        try:
            document = pypdfium2.PdfDocument(content)
        except pypdfium2.PdfiumError as error:
            locked = "password" in str(error).lower()
            raise no_label(
                mark("This PDF has a password") if locked else mark("This PDF is damaged or cut off"), detail=str(error)
            ) from error
        try:
            count = len(document)
            if not 1 <= count <= MOST_PAGES:
                raise no_label(
                    say_many(
                        count,
                        "This PDF has 1 page, a label has 1 to {most}",
                        "This PDF has {n} pages, a label has 1 to {most}",
                        most=MOST_PAGES,
                    )
                )
            yield document
        finally:
            document.close()


@contextmanager
def _page(document: Any, number: int) -> Iterator[tuple[Any, LabelSize]]:
    import pypdfium2

    try:
        page = document[number]
    except pypdfium2.PdfiumError as error:
        raise no_label(mark("This PDF is damaged or cut off"), detail=str(error)) from error
    try:
        width, height = page.get_size()
        size = LabelSize(width_mm=round(width * 25.4 / 72, 1), height_mm=round(height * 25.4 / 72, 1))
        if not (
            SHORTEST_SIDE_MM <= size.width_mm <= LONGEST_SIDE_MM
            and SHORTEST_SIDE_MM <= size.height_mm <= LONGEST_SIDE_MM
        ):
            raise no_label(say("A page of this PDF is {size}, which is no label", size=size.shown()))
        yield page, size
    finally:
        page.close()


def page_sizes(content: bytes) -> tuple[LabelSize, ...]:
    """Return each page's size, turned as it is shown.

    Raises:
        Refused: It is no PDF, has a password, too many pages or pages of a size that no label has.
    """
    sizes = []
    with _opened(content) as document:
        for number in range(len(document)):
            with _page(document, number) as (_, size):
                sizes.append(size)
    return tuple(sizes)


def pages(content: bytes, dpi: int, most: int = MOST_PAGES) -> "tuple[Image, ...]":
    """Draw pages at true size: one bit a dot, set where there is ink.

    Args:
        content: The PDF.
        dpi: Dots an inch of the head.
        most: Stop after so many pages.

    Raises:
        Refused: As ``page_sizes``.
    """
    drawn = []
    with _opened(content) as document:
        for number in range(min(len(document), most)):
            with _page(document, number) as (page, _):
                drawn.append(_dots(page, dpi))
    return tuple(drawn)


def _dots(page: Any, dpi: int) -> "Image":
    from PIL import Image

    wide_points, tall_points = page.get_size()
    wide, tall = max(1, round(wide_points * dpi / 72)), max(1, round(tall_points * dpi / 72))
    image = Image.new("1", (wide, tall))
    # In strips, so that memory has a limit whatever the page and the head are.
    strip = max(1, _STRIP_BYTES // (wide * _SUPERSAMPLING**2))
    for top in range(0, tall, strip):
        image.paste(_strip(page, dpi, wide, top, min(strip, tall - top)), (0, top))
    return image


def _strip(page: Any, dpi: int, wide: int, top: int, rows: int) -> "Image":
    import pypdfium2
    import pypdfium2.raw as pdfium
    from PIL import Image

    scale = dpi / 72 * _SUPERSAMPLING
    size = (wide * _SUPERSAMPLING, rows * _SUPERSAMPLING)
    bitmap = pypdfium2.PdfBitmap.new_native(*size, pdfium.FPDFBitmap_Gray)
    try:
        bitmap.fill_rect((255, 255, 255, 255), 0, 0, *size)
        slant = scale * _SLANT
        matrix = pdfium.FS_MATRIX(scale, slant, slant, scale, _SHIFT, _SHIFT - top * _SUPERSAMPLING)
        clip = pdfium.FS_RECTF(0, 0, *size)
        flags = pdfium.FPDF_ANNOT | pdfium.FPDF_PRINTING
        pdfium.FPDF_RenderPageBitmapWithMatrix(bitmap, page, ctypes.byref(matrix), ctypes.byref(clip), flags)
        image = Image.frombytes("L", size, bytes(bitmap.buffer), "raw", "L", bitmap.stride, 1)
    finally:
        bitmap.close()
    return image.reduce(_SUPERSAMPLING).point(_INK, "1")
