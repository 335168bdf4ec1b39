"""Take waiting orders from a file: CSV as spreadsheets write it, Excel's own, or JSON in the form of the order model."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError

from app.domain.checks import problems_of
from app.domain.errors import Blame, InvalidInput, Problem
from app.domain.order_files import OrderFile, RefusedRow
from app.domain.wording import say
from app.workflows.change_order import ChangeOrder

MOST_REFUSED = 2_000
"""From here on refused orders are counted and no longer listed."""


class Imported(BaseModel):
    """What came of a file.

    Attributes:
        added: References of the new waiting orders.
        known: References that were there already; they were left as they are.
        ignored_columns: Columns that the station does not know.
        unlisted: How many more orders were refused than ``refused`` tells of: nobody reads on for ever.
        is_json: Whether the file was JSON, so that orders are counted and not lines.
    """

    model_config = ConfigDict(frozen=True)

    added: tuple[str, ...] = ()
    known: tuple[str, ...] = ()
    refused: tuple[RefusedRow, ...] = ()
    ignored_columns: tuple[str, ...] = ()
    unlisted: int = 0
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
        with self.change_order.parts.files.reading(path, self._systems()) as file:
            return self._taken(file, path.name)

    def _taken(self, file: OrderFile, source: str) -> Imported:
        added: list[str] = []
        known: list[str] = []
        refused: list[RefusedRow] = []
        unlisted = 0
        for order in file.orders:
            wrong = order.refused
            if not wrong:
                try:
                    new = self._add(order.data, source)
                except InvalidInput as error:
                    wrong = order.turned_down(error.problems, is_json=file.is_json)
                else:
                    (known if new is None else added).append(order.reference)
            if wrong and len(refused) >= MOST_REFUSED:
                unlisted += 1
            else:
                refused.extend(wrong)
        return Imported(
            added=tuple(added),
            known=tuple(known),
            refused=tuple(sorted(refused, key=_line)),
            ignored_columns=file.ignored_columns,
            unlisted=unlisted,
            is_json=file.is_json,
        )

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


def _line(row: RefusedRow) -> tuple[int, str]:
    return row.line, row.column
