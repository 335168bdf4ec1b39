"""Tables for Excel, a row at a time: however long the list, memory stays as it is."""

import tempfile
from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

from app.domain.order_files import Cell
from app.orderfiles.cells import harmless
from app.orderfiles.refusals import too_many_rows

MAX_ROWS = 1_048_576
_LONGEST_CELL = 32_767
_ESCAPE = "_x005F_"


class SheetWriter:
    """Writes one sheet; its first line stays in sight and is a filter.

    Args:
        columns: Its first line.
        folder: A private folder for what is not packed yet.
    """

    def __init__(self, columns: Sequence[str], folder: Path) -> None:
        import openpyxl

        self._book = openpyxl.Workbook(write_only=True)
        self._sheet = self._book.create_sheet("Orders")
        self._sheet.freeze_panes = "A2"
        for number in range(1, len(columns) + 1):
            self._sheet.column_dimensions[openpyxl.utils.get_column_letter(number)].width = 18
        self._width = len(columns)
        self._count = 0
        before, tempfile.tempdir = tempfile.tempdir, str(folder)  # the writer takes no other word for where
        try:
            self.add([columns])
        finally:
            tempfile.tempdir = before

    def add(self, rows: Sequence[Sequence[Cell]]) -> None:
        """Write further rows.

        Raises:
            InvalidInput: There are more than Excel takes.
        """
        if self._count + len(rows) > MAX_ROWS:
            raise too_many_rows()
        for row in rows:
            self._sheet.append([self._cell(value) for value in row])
        self._count += len(rows)

    def save(self, path: Path) -> None:
        """Pack what was written.

        Raises:
            OSError: The disk is full, or the like.
        """
        self._book.save(path)

    def close(self) -> None:
        """End it without packing it."""
        self._sheet.close()
        self._book.close()

    def _cell(self, value: Cell) -> Any:
        from openpyxl.cell import WriteOnlyCell

        if isinstance(value, int | Decimal):
            return value
        # Excel reads _x0041_ as a letter of its own; its first sign written so stays what it is.
        text = harmless(value).replace("_x", f"{_ESCAPE}x")[:_LONGEST_CELL]
        cell = WriteOnlyCell(self._sheet, value=text)
        cell.data_type = "s"  # a text, whatever it begins with
        return cell
