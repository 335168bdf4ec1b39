"""Drawn labels as PDF pages: each dot of the label is one dot of the page's picture."""

import io

from app.domain.labels import LabelSize
from app.labels import png
from app.labels.sheets import Sheet


def pdf_of(drawn: tuple[Sheet, ...], paper: LabelSize) -> bytes:
    """Return a PDF with one page a label.

    Args:
        drawn: The labels.
        paper: What they are printed on: a label is a whole number of dots, and so up to half a dot from its paper.
    """
    from reportlab.lib.utils import ImageReader
    from reportlab.pdfgen.canvas import Canvas

    out = io.BytesIO()
    # Invariant: the same label is the same bytes, so that it is stored once.
    canvas = Canvas(out, invariant=1, pageCompression=1)
    for sheet in drawn:
        wide, tall = (dots * 72 / sheet.dpi for dots in sheet.image.size)
        page_wide, page_tall = wide, tall
        if sheet.image.size == paper.dots(sheet.dpi):
            page_wide, page_tall = paper.width_mm * 72 / 25.4, paper.height_mm * 72 / 25.4
        canvas.setPageSize((page_wide, page_tall))
        picture = ImageReader(io.BytesIO(png.written(sheet.image, sheet.dpi)))
        canvas.drawImage(picture, 0, page_tall - tall, wide, tall)
        canvas.showPage()
    canvas.save()
    return out.getvalue()
