"""Papers for receipt printers: python-escpos builds the text, letters that no code page has are drawn."""

import textwrap
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from app.domain.printers import Printer
from app.labels.papers.content import Beside, Code, Codes, OneBlock, Paper, Table
from app.labels.papers.letters import face
from app.labels.papers.wording import printable
from app.labels.receipts import escpos_code128, escpos_raster, receipt_builder, roll

# Code pages that the makers agree on (Epson's numbers); higher ones mean other letters on many a copy.
_PAGES = {"CP437": 0, "CP850": 2, "CP1252": 16, "CP866": 17, "CP852": 18, "CP858": 19}
_LETTER_DOTS = 12
_LINE_DOTS = 30
_HEAD_DPI = 203


class ReceiptWriter:
    """Writes lines that come out as they were given.

    Args:
        printer: Its roll tells how many letters fit.
        cache_folder: A private folder where the builder keeps its tables.
    """

    def __init__(self, printer: Printer, cache_folder: Path) -> None:
        from escpos.magicencode import Encoder, MagicEncode

        self._dots = roll(printer, _HEAD_DPI).dots(_HEAD_DPI)[0] // 8 * 8
        self._columns = self._dots // _LETTER_DOTS
        self._builder: Any = receipt_builder(cache_folder)
        self._builder.magic = MagicEncode(self._builder, encoder=Encoder(dict(_PAGES)))
        self._done = bytearray(b"\x1b@")

    def line(self, text: str = "", *, bold: bool = False, indent: int = 0) -> None:
        """Write a text, broken into lines at words."""
        for part in textwrap.wrap(printable(text), self._columns - indent, drop_whitespace=False) or [""]:
            self._one_line(" " * indent + part, bold=bold)

    def title(self, text: str) -> None:
        """Write a text in letters of twice the size."""
        for part in textwrap.wrap(printable(text), self._columns // 2) or [""]:
            if self._has_letters(part):
                self._set(bold=True, double_height=True, double_width=True)
                self._text(part)
            else:
                self._drawn(part, bold=True)
        self._set(bold=False, normal_textsize=True)

    def rule(self) -> None:
        """Write a line across the paper."""
        self._one_line("-" * self._columns, bold=False)

    def code(self, text: str) -> None:
        """Write a barcode with its text below, where the paper is wide enough for it."""
        data = escpos_code128(text, self._dots)
        if data is None:
            self.line(text)
        else:
            self._done += data

    def cut(self) -> bytes:
        """Cut the paper and return all that was written."""
        self._builder.text("\n\n")
        self._builder.cut()
        self._flush()
        return bytes(self._done)

    def _one_line(self, text: str, *, bold: bool) -> None:
        if not self._has_letters(text):
            self._drawn(text, bold=bold)
            return
        if bold:
            self._set(bold=True)
        self._text(text)
        if bold:
            self._set(bold=False)

    def _text(self, text: str) -> None:
        self._builder.text(text + "\n")
        self._flush()

    def _set(self, **style: bool) -> None:
        self._builder.set(**style)
        self._flush()

    def _flush(self) -> None:
        self._done += bytes(self._builder.output)
        self._builder.clear()

    def _has_letters(self, text: str) -> bool:
        encoder = self._builder.magic.encoder
        return all(
            " " <= letter <= "~" or any(encoder.can_encode(page, letter) for page in _PAGES) for letter in text
        ) and not any("\u4e00" <= letter <= "\u9fa5" for letter in text)

    def _drawn(self, text: str, *, bold: bool) -> None:
        from PIL import Image, ImageDraw

        image = Image.new("L", (self._dots, _LINE_DOTS))
        letters = face(22, bold=bold)
        ImageDraw.Draw(image).text((0, 22), text, fill=255, font=letters, anchor="ls")
        self._done += escpos_raster(image.point([255 if value >= 110 else 0 for value in range(256)], "1"))


def receipt_of(paper: Paper, printer: Printer, cache_folder: Path) -> bytes:
    """Return a paper for a receipt printer's roll."""
    writer = ReceiptWriter(printer, cache_folder)
    writer.title(paper.title)
    if paper.code:
        writer.code(paper.code)
    for block in paper.blocks:
        for part in block.codes if isinstance(block, Codes) else (block,):
            _block(writer, part)
    writer.rule()
    writer.line(paper.foot)
    return writer.cut()


def _block(writer: ReceiptWriter, block: OneBlock) -> None:
    if isinstance(block, Code):
        if block.title:
            writer.line(block.title, bold=True)
        if block.detail:
            writer.line(block.detail)
        writer.code(block.text)
    elif isinstance(block, Table):
        writer.rule()
        writer.line(block.heading, bold=True)
        for row in block.rows:
            _row(writer, block, row)
    elif isinstance(block, Beside):
        for lines in block.blocks:
            _block(writer, lines)
    else:
        writer.line(block.heading, bold=True)
        for line in block.lines:
            writer.line(line)


def _row(writer: ReceiptWriter, table: Table, row: Sequence[str]) -> None:
    """Write a row as lines: its first texts together, the others indented under them by their names."""
    named = [(column, text) for column, text in zip(table.columns, row, strict=True) if column.name and text]
    writer.line("  ".join(text for column, text in named if column.leads))
    for column, text in named:
        if not column.leads:
            writer.line(f"{column.name}: {text}", indent=3)
