"""Labels as PDF of exact size, with bars on whole dots of a 203-dpi head, and as PNG made from that PDF."""

import io
import threading
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

from app.sandbox.porterbuddy.label_face import DPI, WIDTH_MM, Bars, Fill, LabelFace, Square, Words, fitting_height

DOT = 72 / DPI
MM = 72 / 25.4
_SUPERSAMPLE = 4
_BLACK_BELOW = 110
_ASCENT = 0.76
_MARKS = {"\u0301": "´", "\u0307": "˙", "\u0328": "˛", "\u030c": "ˇ", "\u0308": "¨"}
_PDFIUM = threading.Lock()


def pdf(faces: Sequence[LabelFace]) -> bytes:
    """Return one page a label; the same labels give the same bytes."""
    from reportlab.pdfgen.canvas import Canvas

    _register_fonts()
    page = (WIDTH_MM * MM, faces[0].size.height_mm * MM)
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=page, invariant=1)
    canvas.setTitle("Porterbuddy")
    for face in faces:
        for part in face.parts:
            _paint(canvas, page[1], part)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def png(faces: Sequence[LabelFace]) -> bytes:
    """Return the pages below each other, black and white, at 203 dpi; "created by internally converting the PDF label"."""
    import pypdfium2
    from PIL import Image

    # PDFium draws filled rectangles too wide at the printer's own dpi; at four times of it and reduced, bars stay exact.
    with _PDFIUM:
        document = pypdfium2.PdfDocument(pdf(faces))
        try:
            large = [
                page.render(scale=DPI / 72 * _SUPERSAMPLE, grayscale=True).to_pil().reduce(_SUPERSAMPLE)
                for page in document
            ]
        finally:
            document.close()
    sheet = Image.new("L", (large[0].width, sum(page.height for page in large)), 255)
    top = 0
    for page in large:
        sheet.paste(page, (0, top))
        top += page.height
    file = io.BytesIO()
    sheet.point(lambda grey: 0 if grey < _BLACK_BELOW else 255).convert("1").save(file, "PNG", dpi=(DPI, DPI))
    return file.getvalue()


def _paint(canvas: Any, page_height: float, part: Fill | Words | Bars | Square) -> None:
    match part:
        case Fill(x, y, width, height):
            canvas.rect(x * DOT, page_height - (y + height) * DOT, width * DOT, height * DOT, stroke=0, fill=1)
        case Words():
            _paint_words(canvas, page_height, part)
        case Bars(x, y, module, height, digits):
            for left, _, run in _runs("Code128", digits):
                _paint(canvas, page_height, Fill(x + left * module, y, run * module, height))
        case Square(x, y, module, text):
            for left, top, run in _runs("QRCode", text):
                _paint(canvas, page_height, Fill(x + left * module, y + top * module, run * module, module))


@lru_cache(maxsize=64)
def _runs(kind: str, text: str) -> tuple[tuple[int, int, int], ...]:
    """Return the black runs of a symbol: left, top, length, in modules; only one row of a linear one."""
    import zxingcpp

    symbol = zxingcpp.create_barcode(text, getattr(zxingcpp.BarcodeFormat, kind))
    image: Any = symbol.to_image(scale=1, add_quiet_zones=False)
    picture = memoryview(image)
    height, width = picture.shape or (0, 0)
    found = []
    for top in range(1 if kind == "Code128" else height):
        left = 0
        while left < width:
            run = 0
            while left + run < width and picture[top, left + run] == 0:
                run += 1
            if run:
                found.append((left, top, run))
            left += max(run, 1)
    return tuple(found)


def _paint_words(canvas: Any, page_height: float, words: Words) -> None:
    from reportlab.pdfbase.pdfmetrics import stringWidth

    font = "Vera-Bold" if words.bold else "Vera"
    pieces = list(_pieces(font, words.text))
    base = "".join(letter for letter, _ in pieces)
    size = fitting_height(words, stringWidth(base, font, words.height * DOT) / DOT) * DOT
    left = words.x * DOT
    if words.right:
        left += words.width * DOT - stringWidth(base, font, size)
    bottom = page_height - words.y * DOT - size * _ASCENT
    canvas.setFillGray(1 if words.white else 0)
    canvas.setFont(font, size)
    canvas.drawString(left, bottom, base)
    for index, (letter, mark) in enumerate(pieces):
        if mark:
            shift = stringWidth(base[:index], font, size)
            shift += (stringWidth(letter, font, size) - stringWidth(mark, font, size)) / 2
            raised = size * 0.17 if letter.isupper() and mark != "˛" else 0
            canvas.drawString(left + shift, bottom + raised, mark)
    canvas.setFillGray(0)


def _pieces(font: str, text: str) -> Iterator[tuple[str, str]]:
    """Yield letters that the font has, each with the mark to be drawn over it: ``ś`` becomes ``s`` and ``´``."""
    from reportlab.pdfbase import pdfmetrics

    known = pdfmetrics.getFont(font).face.charToGlyph
    for letter in text:
        if ord(letter) in known:
            yield letter, ""
            continue
        base, *marks = list(unicodedata.normalize("NFD", letter))
        mark = _MARKS.get(marks[0], "") if marks else ""
        yield (base if ord(base) in known else "?"), (mark if mark and ord(mark) in known else "")


@lru_cache(maxsize=1)
def _register_fonts() -> None:
    import reportlab
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    folder = Path(reportlab.__file__).parent / "fonts"
    pdfmetrics.registerFont(TTFont("Vera", folder / "Vera.ttf"))
    pdfmetrics.registerFont(TTFont("Vera-Bold", folder / "VeraBd.ttf"))
