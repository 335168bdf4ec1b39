"""PDF labels laid on the paper of a driver: one page of exactly the media's size, each label at 100 %, turned where it must be.

Bars and letters stay what they are (no dots are made of them), and page and media agree, so that no driver finds anything
to fit. What a label printer has is one label a page; a sheet such as A4 takes as many as find room.
"""

import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from app.domain.labels import LabelSize
from app.labels import pdf
from app.labels.placing import Place, placed

_POINTS_A_MM = 72 / 25.4


@dataclass(frozen=True, slots=True)
class LaidOut:
    """A PDF for a driver.

    Attributes:
        pages: How many sheets it takes.
    """

    content: bytes
    pages: int


def laid_out(documents: Sequence[bytes], media: LabelSize, *, may_turn: bool, dpi: int | None) -> LaidOut:
    """Lay the pages of PDFs on paper, never scaled.

    Args:
        documents: Whole PDFs.
        media: The paper.
        may_turn: Whether a label that only fits on its side may be turned.
        dpi: The head's, if known: labels then begin on whole dots, so that bars stay exact.

    Raises:
        ValueError: A label does not fit; whoever calls has looked before.
        Refused: As ``pdf.page_sizes``.
    """
    sizes = [pdf.page_sizes(content) for content in documents]
    places = placed([size for each in sizes for size in each], media, may_turn=may_turn)
    numbers = [(document, page) for document, each in enumerate(sizes) for page in range(len(each))]
    content = _drawn(documents, media, [(*number, place) for number, place in zip(numbers, places, strict=True)], dpi)
    return LaidOut(content, places[-1].sheet + 1)


def _drawn(
    documents: Sequence[bytes], media: LabelSize, places: Iterable[tuple[int, int, Place]], dpi: int | None
) -> bytes:
    import pypdfium2

    wide, tall = media.width_mm * _POINTS_A_MM, media.height_mm * _POINTS_A_MM
    out = io.BytesIO()
    with pdf.LOCK:
        target = pypdfium2.PdfDocument.new()
        sources = [pypdfium2.PdfDocument(content) for content in documents]
        sheets: list[Any] = []
        try:
            for document, page, place in places:
                if place.sheet == len(sheets):
                    sheets.append(target.new_page(wide, tall))
                _put(target, sheets[-1], sources[document], page, place, tall, dpi)
            for sheet in sheets:
                sheet.gen_content()
            target.save(out)
        finally:
            for sheet in sheets:
                sheet.close()
            for source in sources:
                source.close()
            target.close()
    return out.getvalue()


def _put(target: Any, sheet: Any, source: Any, number: int, place: Place, tall: float, dpi: int | None) -> None:
    import pypdfium2
    import pypdfium2.raw as pdfium

    page = source[number]
    page_wide, page_tall = page.get_size()
    # What stands in annotations is printed too; only what belongs to the page itself travels.
    pdfium.FPDFPage_Flatten(page, pdfium.FLAT_PRINT)
    page.close()
    captured = source.page_as_xobject(number, target)
    label = captured.as_pageobject()
    left, top = _on_dots(place.left_mm, dpi), _on_dots(place.top_mm, dpi)
    matrix = pypdfium2.PdfMatrix()
    if place.turned:
        # Counter-clockwise: the label's right edge comes to lie on top.
        matrix = pypdfium2.PdfMatrix(0, 1, -1, 0, page_tall, 0)
        page_wide, page_tall = page_tall, page_wide
    label.set_matrix(matrix.translate(left, tall - top - page_tall))
    sheet.insert_obj(label)
    captured.close()


def _on_dots(millimetres: float, dpi: int | None) -> float:
    points = millimetres * _POINTS_A_MM
    return round(points * dpi / 72) * 72 / dpi if dpi else points
