"""Read waiting orders from a CSV file: one row a parcel, rows of one reference joined.

Columns carry the names of the order model's fields, whole (``recipient.address.street``) or their last part (``street``); what
only one system has carries the system's id before it (``betakom.vehicle_type``).
"""

import csv
import io
from collections.abc import Collection, Iterator, Mapping
from typing import Any

from pydantic import BaseModel, ConfigDict

from app.domain.dotted import with_changes
from app.domain.errors import InvalidInput, Problem
from app.domain.wording import mark, say

MAX_BYTES = 20_000_000
_EXTRAS = "extras."

ORDER_COLUMNS: Mapping[str, tuple[str, ...]] = {
    "reference": ("reference",),
    "account": ("account",),
    "ship_by": ("ship_by",),
    "courier_note": ("courier_note",),
    "tms_reference": ("tms_reference",),
    "name": ("recipient", "name"),
    "email": ("recipient", "email"),
    "phone": ("recipient", "phone"),
    "street": ("recipient", "address", "street"),
    "house_number": ("recipient", "address", "house_number"),
    "postal_code": ("recipient", "address", "postal_code"),
    "city": ("recipient", "address", "city"),
    "country": ("recipient", "address", "country"),
    "at_the_door": ("verification", "at_the_door"),
    "minimum_age": ("verification", "minimum_age"),
    "signature": ("verification", "signature"),
}
PARCEL_COLUMNS = ("description", "weight_grams", "width_cm", "height_cm", "depth_cm", "identifier", "box")
REQUIRED_COLUMNS = (
    "reference",
    "name",
    "email",
    "phone",
    "street",
    "house_number",
    "postal_code",
    "city",
    "weight_grams",
)


class Row(BaseModel):
    """One line of the file, by column.

    Attributes:
        line: Its number in the file, the header being 1.
    """

    model_config = ConfigDict(frozen=True)

    line: int
    values: dict[str, str]


class Table(BaseModel):
    """A file that could be read.

    Attributes:
        ignored: Columns that the station does not know.
        extras: Columns of what only one system has, as ``betakom.vehicle_type``.
    """

    model_config = ConfigDict(frozen=True)

    rows: tuple[Row, ...]
    ignored: tuple[str, ...] = ()
    extras: tuple[str, ...] = ()


def read_table(content: bytes, systems: Collection[str] = ()) -> Table:
    """Read a file's rows.

    Args:
        systems: Ids of the systems that have something of their own in an order.

    Raises:
        InvalidInput: It is no such file; nothing was taken.
    """
    if len(content) > MAX_BYTES:
        raise _refused("file_too_large", mark("The file is larger than 20 MB"), mark("Split it"))
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise _refused(
            "file_not_utf8", say("Line {line} is not UTF-8 text", line=line), say("Save the file as CSV UTF-8")
        ) from error
    if "\x00" in text:
        raise _refused("file_not_text", say("The file holds bytes that are no text"), say("Save the file as CSV UTF-8"))
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text), strict=True)
    try:
        header = next(reader, None)
        if header is None or not any(cell.strip() for cell in header):
            raise _refused("file_empty", say("The file has no header line"), say("The first line names the columns"))
        columns, ignored, extras = _columns(header, systems)
        return Table(rows=tuple(_rows(reader, columns)), ignored=ignored, extras=extras)
    except csv.Error as error:
        raise _refused(
            "file_broken",
            say("Line {line_num} cannot be read: {error}", line_num=reader.line_num, error=error),
            say("Look for a lone quote"),
        ) from error


def order_data(rows: list[Row], extras: Collection[str] = ()) -> dict[str, Any]:
    """Join the rows of one reference to an order's data; a parcel a row.

    Args:
        extras: Columns of what only one system has.

    Raises:
        InvalidInput: Such a column leads nowhere; its problem names the field.
    """
    data: dict[str, Any] = {}
    for column, path in ORDER_COLUMNS.items():
        value = rows[0].values.get(column, "")
        if value:
            target = data
            for part in path[:-1]:
                target = target.setdefault(part, {})
            target[path[-1]] = value
    data.setdefault("recipient", {}).setdefault("address", {})
    data["parcels"] = [
        {column: value for column in PARCEL_COLUMNS if (value := row.values.get(column, ""))} for row in rows
    ]
    own = [(f"{_EXTRAS}{column}", value) for column in extras if (value := rows[0].values.get(column, ""))]
    return with_changes(data, own, mark("Nothing was taken.")) if own else data


def column_of(field: str) -> str:
    """Return the column that an order's field comes from: ``recipient.address.city`` → ``city``."""
    return field.removeprefix(_EXTRAS) if field.startswith(_EXTRAS) else field.rsplit(".", 1)[-1]


def _delimiter(text: str) -> str:
    first = text.splitlines()[:1]
    return max(",;\t", key=first[0].count) if first else ","


def _columns(header: list[str], systems: Collection[str]) -> tuple[list[str], tuple[str, ...], tuple[str, ...]]:
    known = {column: column for column in (*ORDER_COLUMNS, *PARCEL_COLUMNS)}
    known |= {".".join(path): column for column, path in ORDER_COLUMNS.items()}
    known |= {f"{prefix}.{column}": column for column in PARCEL_COLUMNS for prefix in ("parcel", "parcels")}
    columns = [known.get(cell.strip().lower(), "") or _extra(cell, systems) for cell in header]
    missing = [column for column in REQUIRED_COLUMNS if column not in columns]
    if missing:
        raise _refused(
            "columns_missing",
            say("Columns are missing: {missing}", missing=", ".join(missing)),
            say("The README lists all columns"),
        )
    doubled = sorted({column for column in columns if column and columns.count(column) > 1})
    if doubled:
        raise _refused(
            "columns_doubled",
            say("Columns are there twice: {doubled}", doubled=", ".join(doubled)),
            say("Keep one of each"),
        )
    ignored = tuple(cell.strip() for cell, column in zip(header, columns, strict=True) if not column and cell.strip())
    known_columns = set(known.values())
    return columns, ignored, tuple(column for column in columns if column and column not in known_columns)


def _extra(cell: str, systems: Collection[str]) -> str:
    """Return the column of what only one system has, ``system.path``; empty where it is none."""
    system, point, path = cell.strip().lower().removeprefix(_EXTRAS).partition(".")
    return f"{system}.{path}" if point and path and system in systems else ""


def _rows(reader: Iterator[list[str]], columns: list[str]) -> Iterator[Row]:
    line = 1 + reader.line_num  # type: ignore[attr-defined]  # typeshed hides the reader's class
    for cells in reader:
        begins, line = line, 1 + reader.line_num  # type: ignore[attr-defined]  # the same
        if not any(cell.strip() for cell in cells):
            continue
        values = {column: cell.strip() for column, cell in zip(columns, cells, strict=False) if column and cell.strip()}
        if len(cells) > len(columns):
            values["__too_many__"] = str(len(cells))
        yield Row(line=begins, values=values)


def _refused(code: str, title: str, what_now: str) -> InvalidInput:
    return InvalidInput(
        Problem(code=code, title=title, hint=say("Nothing was taken from it. {what_now}.", what_now=say(what_now)))
    )
