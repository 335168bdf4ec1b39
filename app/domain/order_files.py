"""Files of orders: what one says, and what of it cannot be taken."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from pydantic import BaseModel, ConfigDict

from app.domain.errors import Problem
from app.domain.wording import say, say_many

EXTRAS = "extras."
MOST_REASONS = 20
"""How many reasons of one order are listed."""
Cell = str | int | Decimal
"""What stands in one place of a table that is written."""


class RefusedRow(BaseModel):
    """A row that was not taken: where and why.

    Attributes:
        line: Of a table, the header being 1; of a JSON file the order's place in its list, the first being 1.
        column: The column, in a JSON file the field's dotted path.
    """

    model_config = ConfigDict(frozen=True)

    line: int
    column: str
    reason: str


@dataclass(frozen=True)
class FileOrder:
    """One order as a file says it, not yet looked at.

    Attributes:
        reference: Its own number, as the file writes it.
        data: In the form of the order model.
        lines: Where each of its parcels stands; of a JSON file the order's place alone.
        refused: Why it cannot be an order at all; empty where it may be one.
    """

    reference: str
    data: Mapping[str, Any]
    lines: tuple[int, ...]
    refused: tuple[RefusedRow, ...] = ()

    def turned_down(self, problems: Sequence[Problem], *, is_json: bool, count: int = 0) -> tuple[RefusedRow, ...]:
        """Return where in the file the problems of the order stand; the first ones, where there are many.

        Args:
            problems: What is wrong with it.
            is_json: Whether the file was JSON.
            count: How many problems there are, if not all of them are given.
        """
        rows = tuple(self._row(problem, is_json=is_json) for problem in problems[:MOST_REASONS])
        unlisted = max(count, len(problems)) - len(rows)
        if unlisted:
            more = say_many(unlisted, "1 more reason", "{n} more reasons")
            rows += (RefusedRow(line=self.lines[0], column="", reason=more),)
        return rows

    def _row(self, problem: Problem, *, is_json: bool) -> RefusedRow:
        if is_json:
            return RefusedRow(line=self.lines[0], column=problem.field, reason=say(problem.title))
        parts = problem.field.split(".")
        line = self.lines[0]
        if parts[0] == "parcels" and len(parts) > 1 and parts[1].isdigit():
            line = self.lines[min(int(parts[1]), len(self.lines) - 1)]
        reason = say(problem.title)
        if len(self.lines) > 1:
            reason = say("{reason} (its other rows wait for this one)", reason=reason)
        return RefusedRow(line=line, column=column_of(problem.field), reason=reason)


def column_of(field: str) -> str:
    """Return the column that an order's field comes from: ``recipient.address.city`` → ``city``."""
    return field.removeprefix(EXTRAS) if field.startswith(EXTRAS) else field.rsplit(".", 1)[-1]


@dataclass(frozen=True)
class OrderFile:
    """A file that is being read.

    Attributes:
        is_json: Whether orders are counted in it and not lines.
        ignored_columns: Columns that the station does not know.
        orders: Each of its orders once, in the order of the file; reading on may raise ``InvalidInput``.
    """

    is_json: bool
    ignored_columns: tuple[str, ...]
    orders: Iterator[FileOrder]
