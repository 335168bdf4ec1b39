"""Orders from a CSV file, as spreadsheets write it."""

import csv
import io
from collections.abc import Collection, Iterator

from app.domain.wording import say, say_many
from app.orderfiles.refusals import too_large, too_long, unusable
from app.orderfiles.tables import MAX_ROWS, Columns, Row, Table, columns_of, shortened

MAX_BYTES = 20_000_000


def read_table(content: bytes, systems: Collection[str] = ()) -> Table:
    """Read a file's rows: UTF-8, comma, semicolon or tab.

    Args:
        content: The whole file.
        systems: Ids of the systems that have something of their own in an order.

    Raises:
        InvalidInput: It is no such file; nothing was taken.
    """
    if len(content) > MAX_BYTES:
        raise too_large()
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        title = say("Line {line} is not UTF-8 text", line=line)
        raise unusable("file_not_utf8", title, say("Save the file as CSV UTF-8")) from error
    if "\x00" in text:
        title = say("The file holds bytes that are no text")
        raise unusable("file_not_text", title, say("Save the file as CSV UTF-8"))
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text), strict=True)
    try:
        header = next(reader, None)
        if header is None or not any(cell.strip() for cell in header):
            title = say("The file has no header line")
            raise unusable("file_empty", title, say("The first line names the columns"))
        columns = columns_of(header, systems)
        return Table(tuple(_rows(reader, columns)), columns)
    except csv.Error as error:
        title = say("Line {line_num} cannot be read: {error}", line_num=reader.line_num, error=error)
        raise unusable("file_broken", title, say("Look for a lone quote")) from error


def _delimiter(text: str) -> str:
    first = text.splitlines()[:1]
    return max(",;\t", key=first[0].count) if first else ","


def _rows(reader: Iterator[list[str]], columns: Columns) -> Iterator[Row]:
    line, count = 1 + reader.line_num, 0  # type: ignore[attr-defined]  # typeshed hides the reader's class
    for cells in reader:
        begins, line = line, 1 + reader.line_num  # type: ignore[attr-defined]  # the same
        if not any(cell.strip() for cell in cells):
            continue
        count += 1
        if count > MAX_ROWS:
            raise too_long(MAX_ROWS)
        values = {
            column: cell.strip() for column, cell in zip(columns.names, cells, strict=False) if column and cell.strip()
        }
        wrong = [(column, reason) for column, value in values.items() if (reason := shortened(column, value))]
        if len(cells) > len(columns.names):
            wrong.append(
                ("", say_many(len(cells), "1 cell, more than the header has", "{n} cells, more than the header has"))
            )
        yield Row(begins, values, tuple(wrong))
