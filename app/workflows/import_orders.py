"""Take waiting orders from a file."""

from dataclasses import dataclass
from pathlib import Path

from pydantic import BaseModel, ConfigDict

from app.domain.errors import InvalidInput, Problem
from app.workflows.change_order import ChangeOrder
from app.workflows.read_csv import MAX_BYTES, ORDER_COLUMNS, Row, column_of, order_data, read_table


class RefusedRow(BaseModel):
    """A row that was not taken: where and why."""

    model_config = ConfigDict(frozen=True)

    line: int
    column: str
    reason: str


class Imported(BaseModel):
    """What came of a file.

    Attributes:
        added: References of the new waiting orders.
        known: References that were there already; they were left as they are.
        ignored_columns: Columns that the station does not know.
    """

    model_config = ConfigDict(frozen=True)

    added: tuple[str, ...] = ()
    known: tuple[str, ...] = ()
    refused: tuple[RefusedRow, ...] = ()
    ignored_columns: tuple[str, ...] = ()


@dataclass(frozen=True)
class ImportOrders:
    """Reads a CSV file into the queue; the same file twice adds nothing twice."""

    change_order: ChangeOrder

    def __call__(self, path: Path) -> Imported:
        """Take what can be taken from a file; an order with one wrong row is refused whole, never shipped in part.

        Raises:
            InvalidInput: The file cannot be read at all; nothing was taken.
            LedgerBroken: The store cannot be written; what was added before stands.
        """
        table = read_table(_content(path))
        added: list[str] = []
        known: list[str] = []
        refused: list[RefusedRow] = []
        for reference, rows in _by_reference(table.rows).items():
            wrong = _disagreements(reference, rows)
            if not wrong:
                try:
                    new = self.change_order.add(order_data(rows), source=path.name)
                except InvalidInput as error:
                    wrong = [_refused_row(rows, problem) for problem in error.problems]
                else:
                    (known if new is None else added).append(reference)
            refused.extend(wrong)
        return Imported(
            added=tuple(added),
            known=tuple(known),
            refused=tuple(sorted(refused, key=_line)),
            ignored_columns=table.ignored,
        )


def _content(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except OSError as error:
        raise InvalidInput(
            Problem(
                code="file_unreadable",
                title=f"{path.name} cannot be read",
                hint=f"Nothing was taken. {error.strerror}.",
            )
        ) from error


def _by_reference(rows: tuple[Row, ...]) -> dict[str, list[Row]]:
    groups: dict[str, list[Row]] = {}
    for row in rows:
        # A row without a reference is an order of its own, so that it is refused alone.
        groups.setdefault(row.values.get("reference", f"\x00{row.line}"), []).append(row)
    return groups


def _disagreements(reference: str, rows: list[Row]) -> list[RefusedRow]:
    wrong = [
        RefusedRow(line=row.line, column="", reason=f"{row.values['__too_many__']} cells, more than the header has")
        for row in rows
        if "__too_many__" in row.values
    ]
    first = rows[0]
    for row in rows[1:]:
        for column in ORDER_COLUMNS:
            value = row.values.get(column, "")
            if value and value != first.values.get(column, ""):
                reason = f"Order {reference} says something else in line {first.line}; none of it was taken"
                wrong.append(RefusedRow(line=row.line, column=column, reason=reason))
    return wrong


def _refused_row(rows: list[Row], problem: Problem) -> RefusedRow:
    parts = problem.field.split(".")
    row = rows[0]
    if parts[0] == "parcels" and len(parts) > 1 and parts[1].isdigit():
        row = rows[min(int(parts[1]), len(rows) - 1)]
    others = " (its other rows wait for this one)" if len(rows) > 1 else ""
    return RefusedRow(line=row.line, column=column_of(problem.field), reason=problem.title + others)


def _line(row: RefusedRow) -> tuple[int, str]:
    return row.line, row.column
