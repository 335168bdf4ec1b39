"""Orders from Excel's files: what a cell holds is taken only where it is surely what somebody typed.

Nothing is run: of a formula the value is taken that Excel saved with it. What Excel made of a number or a date on its own is refused
with its cell: a lost zero or a rounded digit would send a parcel elsewhere.
"""

import re
import warnings
import zipfile
from collections.abc import Collection, Iterator, Sequence
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from app.domain.errors import InvalidInput
from app.domain.wording import say, say_many
from app.orderfiles.refusals import too_long, unusable
from app.orderfiles.tables import (
    MAX_ROWS,
    NUMBERS_IN_NAME_ONLY,
    Columns,
    Row,
    Table,
    columns_of,
    names_orders,
    shortened,
)

MAX_UNPACKED_BYTES = 300_000_000
_MAX_PARTS = 2_000
_MAX_COLUMNS = 256
_BESIDE = 8
"""Columns behind the last one that has a name, where a cell too many would stand."""
_LAST_LINE = 1_048_576
_ZIP, _OLD_EXCEL = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_EXACT = 10**15
"""Excel keeps fifteen digits of a number."""
_SHORTENED = 10**11
"""From twelve digits on it shows a number without a format of its own as 1E+11."""
_ZEROS = re.compile(r"0+")
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
# Where a postal code that lost its leading zero is too short to be one, so that the order model notices.
_FIXED_CODES = frozenset({"", "NO", "DK", "SE", "FI", "DE", "PL", "FR"})


def is_xlsx(name: str, content: bytes) -> bool:
    """Tell whether a file is one of Excel's: by its name, or by how it begins."""
    suffix = Path(name).suffix.lower()
    return suffix in {".xlsx", ".xlsm", ".xls", ".xlsb"} or content.startswith((_ZIP, _OLD_EXCEL))


def read_workbook(path: Path, systems: Collection[str] = ()) -> Table:
    """Read the one sheet that holds orders.

    Args:
        path: Where the file is.
        systems: Ids of the systems that have something of their own in an order.

    Raises:
        InvalidInput: It is no such file, or holds none or several of such sheets; nothing was taken.
    """
    _check(path)
    import openpyxl

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of styles and rules for what may be typed, which nothing here needs
            book = openpyxl.load_workbook(path, read_only=True, data_only=True, keep_links=False)
            try:
                return _table(_sheet(book), systems)
            finally:
                book.close()
    except (InvalidInput, MemoryError):
        raise
    except Exception as error:  # a foreign file may break the reader in any way it likes
        title = say("The file is not readable as one of Excel's")
        raise unusable("file_broken", title, say("Open it in Excel and save it again"), type(error).__name__) from error


def _check(path: Path) -> None:
    """Look at the outside of a file, before anything in it is unpacked. Raises InvalidInput."""
    with path.open("rb") as file:
        if file.read(8) == _OLD_EXCEL:
            title = say("This is an old or a locked Excel file")
            raise unusable("file_old_excel", title, say("Save it as .xlsx without a password, or as CSV UTF-8"))
    try:
        with zipfile.ZipFile(path) as packed:
            parts = packed.infolist()
    except (zipfile.BadZipFile, ValueError, RuntimeError, EOFError) as error:
        title = say("The file is no Excel file")
        raise unusable("file_broken", title, say("Save it as .xlsx, or as CSV UTF-8")) from error
    # What a part says of its size binds: no more of it is read.
    if len(parts) > _MAX_PARTS or sum(part.file_size for part in parts) > MAX_UNPACKED_BYTES:
        title = say("The file unpacks to more than 300 MB")
        raise unusable("file_too_large", title, say("Copy the orders alone into a new file"))
    if any(part.filename.endswith((".bin", "EncryptedPackage")) and "workbook" in part.filename for part in parts):
        title = say("This is a binary Excel file")
        raise unusable("file_old_excel", title, say("Save it as .xlsx, or as CSV UTF-8"))


def _sheet(book: Any) -> Any:
    """Return the sheet that holds orders. Raises InvalidInput."""
    shown = [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"]
    for sheet in shown:
        sheet.reset_dimensions()  # the file says how large a sheet is, and need not be right
    heads = [(sheet, [_text(cell) for cell in _first(sheet)]) for sheet in shown]
    fitting = [sheet for sheet, head in heads if names_orders(head)]
    if len(fitting) > 1:
        names = ", ".join(sheet.title for sheet in fitting[:5])
        title = say("More than one sheet holds orders: {names}", names=names)
        raise unusable("sheets_several", title, say("Keep one of them in the file"))
    filled = fitting or [sheet for sheet, head in heads if any(head)]
    if not filled:
        raise unusable("file_empty", say("The file has no header line"), say("The first line names the columns"))
    return filled[0]


def _first(sheet: Any) -> Sequence[Any]:
    return next(sheet.iter_rows(max_row=1, max_col=_MAX_COLUMNS), ())


def _table(sheet: Any, systems: Collection[str]) -> Table:
    header = [_text(cell) for cell in _first(sheet)]
    while header and not header[-1]:
        header.pop()
    columns = columns_of(header, systems)
    rows = sheet.iter_rows(min_row=2, max_col=len(header) + _BESIDE)
    return Table(tuple(_rows(rows, columns)), columns)


def _rows(rows: Iterator[Sequence[Any]], columns: Columns) -> Iterator[Row]:
    count = 0
    for line, cells in enumerate(rows, start=2):
        if line > _LAST_LINE:
            raise too_long(MAX_ROWS)
        if not any(cell.value is not None and _text(cell) for cell in cells):
            continue
        count += 1
        if count > MAX_ROWS:
            raise too_long(MAX_ROWS)
        yield _row(line, cells, columns)


def _row(line: int, cells: Sequence[Any], columns: Columns) -> Row:
    values: dict[str, str] = {}
    wrong: list[tuple[str, str]] = []
    bare: set[str] = set()
    for column, cell in zip(columns.names, cells, strict=False):
        if not column or cell.value is None:
            continue
        value, reason = _value(column, cell)
        if reason:
            wrong.append((column, reason))
        elif value:
            values[column] = value
            bare |= {column} if _is_bare(cell) else set()
    if any(_text(cell) for cell in cells[len(columns.names) :]):
        count = sum(1 for cell in cells if _text(cell))
        wrong.append(("", say_many(count, "1 cell, more than the header has", "{n} cells, more than the header has")))
    return Row(line, values, (*wrong, *_lost_zeros(values, bare)))


def _lost_zeros(values: dict[str, str], bare: set[str]) -> list[tuple[str, str]]:
    """Return what may have begun with zeros that Excel drops from numbers, where nobody else would notice."""
    doubtful = bare & {"identifier"}
    if values.get("country", "").upper() not in _FIXED_CODES:
        doubtful |= bare & {"postal_code"}
    reason = say("Excel drops the zeros before a number. Make the column text and enter it again")
    return [(column, reason) for column in sorted(doubtful) if column in values]


def _is_bare(cell: Any) -> bool:
    return isinstance(cell.value, int | float) and not _ZEROS.fullmatch(str(cell.number_format or ""))


def _text(cell: Any) -> str:
    """Return a cell as text, where nothing hangs on what Excel made of it."""
    value = cell.value
    return "" if value is None else _plain(value) if isinstance(value, str) else str(value)


def _plain(text: str) -> str:
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text).strip()


def _value(column: str, cell: Any) -> tuple[str, str]:
    """Return a cell's text, or the reason why it has none."""
    value = cell.value
    if cell.data_type == "e":
        return "", say("Excel shows an error here: {error}", error=str(value)[:20])
    if isinstance(value, str):
        text = _plain(value)
        return text, shortened(column, text)
    if isinstance(value, bool):
        return ("true" if value else "false"), ""
    if isinstance(value, int | float):
        return _number(column, value, str(cell.number_format or ""))
    return _moment(column, value)


def _number(column: str, value: float, form: str) -> tuple[str, str]:
    if abs(value) >= _EXACT:
        return "", say("Excel keeps only 15 digits of a number. Make the column text and enter it again")
    shown = f"{value:.15g}"
    if column not in NUMBERS_IN_NAME_ONLY:
        return shown, ""
    if value != int(value):
        return "", say("Excel took this for the number {number}. Make the column text and enter it again", number=shown)
    if _ZEROS.fullmatch(form):
        return shown.zfill(len(form)), ""
    if abs(value) >= _SHORTENED and form in {"", "General"}:
        return "", say(
            "Excel shows this number as {number}. Make the column text and enter it again", number=f"{value:.5E}"
        )
    return shown, ""


def _moment(column: str, value: date | time | timedelta) -> tuple[str, str]:
    shown = value.isoformat() if isinstance(value, date | time) else str(value)
    if column == "ship_by":
        return "", say("Excel keeps no time zone. Write it as text, as 2026-02-13T16:30+01:00")
    if "." not in column:
        return "", say("Excel took this for the date {date}. Make the column text and enter it again", date=shown)
    if isinstance(value, datetime) and value.time() == time():
        return value.date().isoformat(), ""
    return shown, ""
