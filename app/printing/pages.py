"""Pages to dots, for print services that take no page description: exact bars, nothing fitted or shrunk."""

import ctypes
import io
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.domain.errors import Blame, PrinterFailed
from app.domain.labels import LabelSize
from app.domain.wording import mark
from app.printing.failures import failed

if TYPE_CHECKING:
    from PIL.Image import Image

_PDFIUM = threading.Lock()  # PDFium is not thread-safe, and pypdfium2 does not lock
_FINER = 4
_DARK_BELOW = 100
"""PDFium fattens bars by a dot when it draws at the head's resolution. Drawn four times as fine and reduced, they are exact."""


@dataclass(frozen=True)
class DrawnPage:
    """One page in dots.

    Attributes:
        grey: One byte a dot, row by row from the top; 0 is black, and nothing lies between black and white.
    """

    width_dots: int
    height_dots: int
    grey: bytes


def draw_pages(content: bytes, mime: str, dpi: int, size: LabelSize) -> tuple[DrawnPage, ...]:
    """Draw a PDF's pages, or one picture that fills the paper, at a head's resolution.

    Raises:
        PrinterFailed: The bytes cannot be drawn; nothing was sent.
    """
    try:
        pages = _pdf(content, dpi) if mime == "application/pdf" else (_picture(content, dpi, size),)
    except (OSError, ValueError, RuntimeError) as error:
        raise _undrawable(type(error).__name__) from error
    if not pages:
        raise _undrawable("no page")
    return pages


def _undrawable(detail: str) -> PrinterFailed:
    return failed(
        "page_cannot_be_drawn",
        mark("The document cannot be drawn"),
        mark("Nothing was sent. Fetch the label again."),
        accepted_bytes=0,
        detail=detail,
        blame=Blame.STATION,
    )


def _pdf(content: bytes, dpi: int) -> tuple[DrawnPage, ...]:
    import pypdfium2

    with _PDFIUM:
        document = pypdfium2.PdfDocument(content)
        try:
            return tuple(_page(document[place], dpi) for place in range(len(document)))
        finally:
            document.close()


def _page(page: Any, dpi: int) -> DrawnPage:
    import pypdfium2
    import pypdfium2.raw as pdfium
    from PIL import Image

    width_points, height_points = page.get_size()
    scale = dpi / 72 * _FINER
    width = round(width_points * dpi / 72) * _FINER
    height = round(height_points * dpi / 72) * _FINER
    bitmap = pypdfium2.PdfBitmap.new_native(width, height, pdfium.FPDFBitmap_Gray)
    bitmap.fill_rect((255, 255, 255, 255), 0, 0, width, height)
    matrix = pdfium.FS_MATRIX(scale, 0, 0, scale, 0, 0)
    clip = pdfium.FS_RECTF(0, 0, width, height)
    pdfium.FPDF_RenderPageBitmapWithMatrix(
        bitmap, page, ctypes.byref(matrix), ctypes.byref(clip), pdfium.FPDF_ANNOT | pdfium.FPDF_PRINTING
    )
    image = Image.frombuffer("L", (width, height), bitmap.buffer, "raw", "L", bitmap.stride, 1).reduce(_FINER)
    page.close()
    return _drawn(image)


def _picture(content: bytes, dpi: int, size: LabelSize) -> DrawnPage:
    from PIL import Image

    with Image.open(io.BytesIO(content)) as opened:
        grey = opened.convert("L")
    wanted = size.dots(dpi)
    return _drawn(grey if grey.size == wanted else grey.resize(wanted, Image.Resampling.NEAREST))


def _drawn(image: "Image") -> DrawnPage:
    dots = image.point([0 if value < _DARK_BELOW else 255 for value in range(256)])
    return DrawnPage(dots.width, dots.height, dots.tobytes())
