"""Papers as PDF pages of any size: A4, Letter, or a label; tables go on over as many pages as they need."""

import io
from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import escape

from app.domain.labels import LabelSize
from app.domain.wording import say
from app.labels import code128
from app.labels.papers.content import Beside, Block, Code, Codes, Lines, Paper, Table
from app.labels.papers.letters import BOLD, PLAIN, embed
from app.labels.papers.wording import printable
from app.labels.refusals import too_small

if TYPE_CHECKING:
    from reportlab.platypus import Flowable

_NARROWEST_MM = 48.0
_LOWEST_MM = 60.0
_POINTS_A_MM = 72 / 25.4
_DOT = 72 / 203
"""Bars are whole dots of the coarsest usual head, so that a paper on a label printer can be scanned as well."""
_BARS_POINTS = 26
"""So high that a scanner meets them, and so low that all commands of the desk find room on one sheet."""
_ROOM_FOR_BARS = 210
_INSET = 6
"""What reportlab's frame keeps free at its edges."""
_INK = "#111111"
_FAINT = "#666666"
_RULE = "#bbbbbb"


def page_pdf(paper: Paper, size: LabelSize) -> bytes:
    """Return a paper as PDF.

    Args:
        paper: What stands on it.
        size: Of its pages.

    Raises:
        LabelUnsuitable: The pages are too small for it.
    """
    from reportlab.platypus import SimpleDocTemplate
    from reportlab.platypus.doctemplate import LayoutError

    if size.width_mm < _NARROWEST_MM or size.height_mm < _LOWEST_MM:
        raise too_small(size)
    embed()
    wide, tall = size.width_mm * _POINTS_A_MM, size.height_mm * _POINTS_A_MM
    margin = (14 if size.is_sheet else 4) * _POINTS_A_MM
    out = io.BytesIO()
    document = SimpleDocTemplate(
        out,
        pagesize=(wide, tall),
        leftMargin=margin,
        rightMargin=margin,
        topMargin=margin,
        bottomMargin=margin + 14,
        title=printable(paper.title),
        invariant=1,
    )
    setter = _Setter(wide - 2 * (margin + _INSET), 9.5 if size.is_sheet else 7.5)
    try:
        document.build(setter.story(paper), canvasmaker=_counting(printable(paper.foot), margin))
    except LayoutError as error:
        raise too_small(size) from error
    return out.getvalue()


def _counting(foot: str, margin: float) -> Any:
    """Return a canvas that writes "page 2 of 3" once it knows how many there are."""
    from reportlab.pdfgen.canvas import Canvas

    class Counting(Canvas):  # type: ignore[misc]  # reportlab has no types
        def __init__(self, *arguments: Any, **named: Any) -> None:
            super().__init__(*arguments, **named)
            self._held: list[dict[str, Any]] = []

        def showPage(self) -> None:  # noqa: N802  (reportlab's name)
            self._held.append(dict(self.__dict__))
            self._startPage()

        def save(self) -> None:
            count = len(self._held)
            for number, held in enumerate(self._held, start=1):
                self.__dict__.update(held)
                self.setFont(PLAIN, 7)
                self.setFillColor(_FAINT)
                self.drawString(margin + _INSET, margin, foot)
                self.drawRightString(
                    self._pagesize[0] - margin - _INSET,
                    margin,
                    say("Page {number} of {count}", number=number, count=count),
                )
                super().showPage()
            super().save()

    return Counting


class _Setter:
    """Turns blocks into what reportlab lays out."""

    def __init__(self, width: float, letters: float) -> None:
        from reportlab.lib.styles import ParagraphStyle

        plain = {"fontName": PLAIN, "fontSize": letters, "leading": letters * 1.3, "textColor": _INK}
        self._width = width
        self._plain = ParagraphStyle("plain", **plain)
        self._right = ParagraphStyle("right", **plain, alignment=2)
        faint = {**plain, "fontSize": letters * 0.85, "textColor": _FAINT}
        self._faint = ParagraphStyle("faint", **faint)
        self._faint_right = ParagraphStyle("faint right", **faint, alignment=2)
        bold = {**plain, "fontName": BOLD}
        self._bold = ParagraphStyle("bold", **{**bold, "spaceBefore": letters, "spaceAfter": letters * 0.3})
        self._title = ParagraphStyle("title", **{**bold, "fontSize": letters * 1.9, "leading": letters * 2.4})

    def story(self, paper: Paper) -> "list[Flowable]":
        """Return a paper's blocks, one below the other."""
        title = self._words(paper.title, self._title)
        done: list[Flowable] = [self._beside([[title], [self._bars(paper.code)]], [3, 2])] if paper.code else [title]
        for block in paper.blocks:
            done += self._block(block)
        return done

    def _block(self, block: Block) -> "list[Flowable]":
        from reportlab.platypus import CondPageBreak, KeepTogether, Spacer

        if isinstance(block, Table):
            # A heading stays with the first rows of its table.
            room = CondPageBreak(self._plain.leading * 6)
            return [room, self._words(block.heading, self._bold), self._table(block)]
        if isinstance(block, Code):
            return [self._whole(self._code(block, self._width))]
        if isinstance(block, Codes):
            return self._codes(block)
        if isinstance(block, Beside):
            return [self._beside([self._lines(lines) for lines in block.blocks], [1] * len(block.blocks))]
        return [Spacer(1, self._plain.fontSize / 2), KeepTogether(self._lines(block))]

    def _lines(self, block: Lines) -> "list[Flowable]":
        from reportlab.platypus import Paragraph

        lines = "<br/>".join(escape(printable(line)) for line in block.lines)
        return [self._words(block.heading, self._faint), Paragraph(lines, self._plain)]

    def _beside(self, cells: "list[list[Flowable]]", shares: list[int]) -> "Flowable":
        from reportlab.platypus import Table as Laid

        whole = sum(shares)
        padding = [(f"{side}PADDING", (0, 0), (-1, -1), 0) for side in ("LEFT", "TOP", "BOTTOM")]
        return Laid(
            [cells],
            colWidths=[self._width * share / whole for share in shares],
            style=[("VALIGN", (0, 0), (-1, -1), "TOP"), *padding],
            hAlign="LEFT",
            spaceAfter=self._plain.fontSize / 2,
        )

    def _bars(self, text: str) -> "Flowable":
        return _bars(text, self._width * 0.4) if _is_scannable(text) else self._words("", self._plain)

    def _words(self, text: str, style: Any) -> "Flowable":
        from reportlab.platypus import Paragraph

        return Paragraph(escape(printable(text)), style)

    def _table(self, table: Table) -> "Flowable":
        from reportlab.platypus import Table as Laid

        whole = sum(column.share for column in table.columns)
        head = [
            self._words(column.name, self._faint_right if column.right else self._faint) for column in table.columns
        ]
        rows = [
            [
                self._words(text, self._right if column.right else self._plain)
                for text, column in zip(row, table.columns, strict=True)
            ]
            for row in table.rows
        ]
        return Laid(
            [head, *rows],
            colWidths=[self._width * column.share / whole for column in table.columns],
            repeatRows=1,
            style=[
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("LINEBELOW", (0, 0), (-1, -1), 0.4, _RULE),
                ("LEFTPADDING", (0, 0), (-1, -1), 1),
                ("RIGHTPADDING", (0, 0), (-1, -1), 4),
                ("TOPPADDING", (0, 0), (-1, -1), 2),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
            ],
            hAlign="LEFT",
        )

    def _codes(self, block: Codes) -> "list[Flowable]":
        """Lay codes in two columns where each has room for broad bars, else one below the other."""
        from reportlab.platypus import Table as Laid

        half = self._width / 2
        if half < _ROOM_FOR_BARS:
            return [self._whole(self._code(code, self._width)) for code in block.codes]
        cells = [self._code(code, half * 0.9) for code in block.codes]
        rows = [[*cells[at : at + 2], *[""] * (2 - len(cells[at : at + 2]))] for at in range(0, len(cells), 2)]
        padding = [(f"{side}PADDING", (0, 0), (-1, -1), 0) for side in ("LEFT", "RIGHT", "TOP", "BOTTOM")]
        return [
            Laid(rows, colWidths=[half, half], style=[("VALIGN", (0, 0), (-1, -1), "TOP"), *padding], hAlign="LEFT")
        ]

    def _whole(self, parts: "list[Flowable]") -> "Flowable":
        from reportlab.platypus import KeepTogether

        return KeepTogether(parts)

    def _code(self, code: Code, width: float) -> "list[Flowable]":
        from reportlab.platypus import Spacer

        parts: list[Flowable] = []
        if code.title:
            parts.append(self._words(code.title, self._bold))
        if _is_scannable(code.text):
            parts.append(_bars(code.text, width))
        below = "   ".join(part for part in (code.text, code.detail) if part)
        parts += [self._words(below, self._faint), Spacer(1, self._plain.fontSize * 0.7)]
        return parts


def _is_scannable(text: str) -> bool:
    return bool(text) and text.isascii() and text.isprintable()


def _bars(text: str, width: float) -> "Flowable":
    """Return a Code 128 in whole dots, as wide as there is room; a text too long for bars becomes a QR code."""
    from reportlab.graphics.barcode.qr import QrCodeWidget
    from reportlab.graphics.shapes import Drawing, Rect

    widths = code128.widths(code128.automatic(text))
    modules = sum(widths) + 20
    module = min(3, int(width / _DOT / modules)) * _DOT
    if module < 2 * _DOT:
        code = Drawing(80, 80)
        code.add(QrCodeWidget(text, barWidth=80, barHeight=80))
        return code
    bars = Drawing(modules * module, _BARS_POINTS + 2)
    place = 10 * module
    for number, count in enumerate(widths):
        if number % 2 == 0:
            bars.add(Rect(place, 0, count * module, _BARS_POINTS, strokeWidth=0, strokeColor=None, fillColor=_black()))
        place += count * module
    return bars


def _black() -> Any:
    from reportlab.lib.colors import black

    return black
