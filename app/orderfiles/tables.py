"""Tables of orders, wherever they stand: one row a parcel, rows of one reference joined.

Columns carry the names of the order model's fields, whole (``recipient.address.street``) or their last part (``street``); what
only one system has carries the system's id before it (``betakom.vehicle_type``).
"""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from app.domain.dotted import with_changes
from app.domain.errors import InvalidInput
from app.domain.order_files import EXTRAS, MOST_REASONS, FileOrder, RefusedRow, column_of
from app.domain.wording import mark, say, say_many
from app.orderfiles.refusals import unusable

MAX_ROWS = 100_000
# As Excel shows and saves a long number; what it stood for is gone.
_SHORTENED = re.compile(r"[+-]?\d+(?:[.,]\d+)?[eE]\+?\d+", re.ASCII)

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
NUMBERS_IN_NAME_ONLY = frozenset({"reference", "tms_reference", "identifier", "phone", "house_number", "postal_code"})
"""Columns whose digits are a name: a leading zero counts, and nothing is ever rounded."""


@dataclass(frozen=True)
class Row:
    """One line of the file, by column.

    Attributes:
        line: Its number in the file, the header being 1.
        wrong: Columns that cannot be taken, with the reason; an empty column means the whole row.
    """

    line: int
    values: Mapping[str, str]
    wrong: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Columns:
    """What the header says.

    Attributes:
        names: One a cell; empty for what the station does not know.
        ignored: Columns that the station does not know.
        extras: Columns of what only one system has, as ``betakom.vehicle_type``.
    """

    names: tuple[str, ...]
    ignored: tuple[str, ...] = ()
    extras: tuple[str, ...] = ()


@dataclass(frozen=True)
class Table:
    """A file that could be read."""

    rows: Sequence[Row]
    columns: Columns


def columns_of(header: Sequence[str], systems: Collection[str]) -> Columns:
    """Read a header.

    Raises:
        InvalidInput: Columns are missing, or are there twice.
    """
    known = _known()
    names = tuple(known.get(cell.strip().lower(), "") or _extra(cell, systems) for cell in header)
    missing = [column for column in REQUIRED_COLUMNS if column not in names]
    if missing:
        title = say("Columns are missing: {missing}", missing=", ".join(missing))
        raise unusable("columns_missing", title, say("The README lists all columns"))
    doubled = sorted({column for column in names if column and names.count(column) > 1})
    if doubled:
        title = say("Columns are there twice: {doubled}", doubled=", ".join(doubled))
        raise unusable("columns_doubled", title, say("Keep one of each"))
    ignored = tuple(cell.strip() for cell, column in zip(header, names, strict=True) if not column and cell.strip())
    ours = set(known.values())
    return Columns(names, ignored, tuple(column for column in names if column and column not in ours))


def names_orders(header: Sequence[str]) -> bool:
    """Tell whether a line looks like the header of a table of orders."""
    known = _known()
    return "reference" in {known.get(cell.strip().lower(), "") for cell in header}


def shortened(column: str, value: str) -> str:
    """Return why a value is none: a spreadsheet made a short number of it; empty where none did."""
    if column in NUMBERS_IN_NAME_ONLY and _SHORTENED.fullmatch(value):
        return say(
            "A spreadsheet shortened this number to {value}. Make the column text and enter it again", value=value
        )
    return ""


def orders_of(table: Table) -> Iterator[FileOrder]:
    """Join the rows of one reference; an order with one wrong row is refused whole, never taken in part."""
    for reference, rows in _by_reference(table.rows).items():
        lines = tuple(row.line for row in rows)
        refused = _refused(reference, rows, table.columns.extras)
        data: Mapping[str, Any] = {}
        if not refused:
            try:
                data = order_data(rows, table.columns.extras)
            except InvalidInput as error:
                refused = [
                    RefusedRow(line=rows[0].line, column=column_of(problem.field), reason=say(problem.title))
                    for problem in error.problems
                ]
        yield FileOrder(reference, data, lines, tuple(refused))


def order_data(rows: Sequence[Row], extras: Collection[str] = ()) -> dict[str, Any]:
    """Join the rows of one reference to an order's data; a parcel a row.

    Args:
        rows: At least one.
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
    own = [(f"{EXTRAS}{column}", value) for column in extras if (value := rows[0].values.get(column, ""))]
    return with_changes(data, own, mark("Nothing was taken.")) if own else data


def _known() -> dict[str, str]:
    known = {column: column for column in (*ORDER_COLUMNS, *PARCEL_COLUMNS)}
    known |= {".".join(path): column for column, path in ORDER_COLUMNS.items()}
    return known | {f"{prefix}.{column}": column for column in PARCEL_COLUMNS for prefix in ("parcel", "parcels")}


def _extra(cell: str, systems: Collection[str]) -> str:
    """Return the column of what only one system has, ``system.path``; empty where it is none."""
    system, point, path = cell.strip().lower().removeprefix(EXTRAS).partition(".")
    return f"{system}.{path}" if point and path and system in systems else ""


def _by_reference(rows: Sequence[Row]) -> dict[str, list[Row]]:
    groups: dict[str, list[Row]] = {}
    for row in rows:
        # A row without a reference is an order of its own, so that it is refused alone.
        groups.setdefault(row.values.get("reference", f"\x00{row.line}"), []).append(row)
    return groups


def _refused(reference: str, rows: Sequence[Row], extras: Collection[str]) -> list[RefusedRow]:
    wrong = [RefusedRow(line=row.line, column=column, reason=reason) for row in rows for column, reason in row.wrong]
    first = rows[0]
    for row in rows[1:]:
        for column in (*ORDER_COLUMNS, *extras):
            value = row.values.get(column, "")
            if value and value != first.values.get(column, ""):
                reason = say(
                    "Order {reference} says something else in line {line}; none of it was taken",
                    reference=reference,
                    line=first.line,
                )
                wrong.append(RefusedRow(line=row.line, column=column, reason=reason))
    if len(wrong) > MOST_REASONS:
        more = say_many(len(wrong) - MOST_REASONS, "1 more reason", "{n} more reasons")
        wrong[MOST_REASONS:] = [RefusedRow(line=wrong[MOST_REASONS].line, column="", reason=more)]
    return wrong
