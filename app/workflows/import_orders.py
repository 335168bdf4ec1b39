"""Take waiting orders from a file: CSV as spreadsheets write it, or JSON in the form of the order model."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError

from app.domain.checks import problems_of
from app.domain.errors import Blame, InvalidInput, Problem
from app.domain.wording import say, say_many
from app.workflows.change_order import ChangeOrder
from app.workflows.read_csv import MAX_BYTES, ORDER_COLUMNS, Row, Table, column_of, order_data, read_table
from app.workflows.read_json import is_json, read_orders


class RefusedRow(BaseModel):
    """A row that was not taken: where and why.

    Attributes:
        line: Of a CSV file, the header being 1; of a JSON file the order's place in its list, the first being 1.
        column: The column, in a JSON file the field's dotted path.
    """

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
        is_json: Whether the file was JSON, so that orders are counted and not lines.
    """

    model_config = ConfigDict(frozen=True)

    added: tuple[str, ...] = ()
    known: tuple[str, ...] = ()
    refused: tuple[RefusedRow, ...] = ()
    ignored_columns: tuple[str, ...] = ()
    is_json: bool = False


@dataclass(frozen=True)
class ImportOrders:
    """Reads a file into the queue; the same file twice adds nothing twice."""

    change_order: ChangeOrder

    def __call__(self, path: Path) -> Imported:
        """Take what can be taken from a file; an order with one wrong row is refused whole, never shipped in part.

        Raises:
            InvalidInput: The file cannot be read at all; nothing was taken.
            LedgerBroken: The store cannot be written; what was added before stands.
        """
        content = _content(path)
        if is_json(path.name, content):
            return self._from_json(read_orders(content), path.name)
        return self._from_csv(read_table(content, self._systems()), path.name)

    def _from_csv(self, table: Table, source: str) -> Imported:
        added: list[str] = []
        known: list[str] = []
        refused: list[RefusedRow] = []
        for reference, rows in _by_reference(table.rows).items():
            wrong = _disagreements(reference, rows, table.extras)
            if not wrong:
                try:
                    new = self._add(order_data(rows, table.extras), source)
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

    def _from_json(self, orders: list[Any], source: str) -> Imported:
        added: list[str] = []
        known: list[str] = []
        refused: list[RefusedRow] = []
        for place, data in enumerate(orders, start=1):
            if not isinstance(data, Mapping):
                refused.append(RefusedRow(line=place, column="", reason=say("This is no order: an object is wanted")))
                continue
            try:
                new = self._add(data, source)
            except InvalidInput as error:
                refused += [
                    RefusedRow(line=place, column=problem.field, reason=say(problem.title))
                    for problem in error.problems
                ]
            else:
                (known if new is None else added).append(str(data.get("reference", "")).strip())
        return Imported(added=tuple(added), known=tuple(known), refused=tuple(refused), is_json=True)

    def _add(self, data: Mapping[str, Any], source: str) -> int | None:
        self._check_extras(data)
        return self.change_order.add(data, source=source)

    def _check_extras(self, data: Mapping[str, Any]) -> None:
        """Look at what only one system has, in the form of the model that the system names. Raises InvalidInput."""
        extras = data.get("extras")
        problems: list[Problem] = []
        for system, given in extras.items() if isinstance(extras, Mapping) else ():
            model = self._model(str(system))
            if model is None:
                title = say("No system “{system}” has fields of its own here", system=str(system)[:40])
                problems.append(
                    Problem(code="system_unknown", title=title, field=f"extras.{system}", blame=Blame.PACKER)
                )
                continue
            try:
                model.model_validate(given)
            except ValidationError as error:
                problems += problems_of(error, f"extras.{system}")
        if problems:
            raise InvalidInput(problems[0], others=tuple(problems[1:]))

    def _model(self, system: str) -> type[BaseModel] | None:
        return self.change_order.parts.carriers.extras_model(system) if system in self._systems() else None

    def _systems(self) -> tuple[str, ...]:
        carriers = self.change_order.parts.carriers
        return tuple(info.id for info in carriers.connectors() if carriers.extras_model(info.id) is not None)


def _content(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except OSError as error:
        raise InvalidInput(
            Problem(
                code="file_unreadable",
                title=say("{file} cannot be read", file=path.name),
                hint=say("Nothing was taken. {reason}.", reason=error.strerror),
            )
        ) from error


def _by_reference(rows: tuple[Row, ...]) -> dict[str, list[Row]]:
    groups: dict[str, list[Row]] = {}
    for row in rows:
        # A row without a reference is an order of its own, so that it is refused alone.
        groups.setdefault(row.values.get("reference", f"\x00{row.line}"), []).append(row)
    return groups


def _disagreements(reference: str, rows: list[Row], extras: Collection[str]) -> list[RefusedRow]:
    wrong = [
        RefusedRow(
            line=row.line,
            column="",
            reason=say_many(
                int(row.values["__too_many__"]),
                "1 cell, more than the header has",
                "{n} cells, more than the header has",
            ),
        )
        for row in rows
        if "__too_many__" in row.values
    ]
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
    return wrong


def _refused_row(rows: list[Row], problem: Problem) -> RefusedRow:
    parts = problem.field.split(".")
    row = rows[0]
    if parts[0] == "parcels" and len(parts) > 1 and parts[1].isdigit():
        row = rows[min(int(parts[1]), len(rows) - 1)]
    reason = say(problem.title)
    if len(rows) > 1:
        reason = say("{reason} (its other rows wait for this one)", reason=reason)
    return RefusedRow(line=row.line, column=column_of(problem.field), reason=reason)


def _line(row: RefusedRow) -> tuple[int, str]:
    return row.line, row.column
