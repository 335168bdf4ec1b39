"""Write the order list to a file."""

import csv
import os
import re
import tempfile
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from app.domain.errors import InvalidInput, Problem
from app.domain.orders import OrderRow
from app.domain.ports import OrderQuery
from app.domain.wording import say
from app.workflows.parts import Parts

PAGE_ROWS = 500
OVERLAP_ROWS = 100
_FORMULA = re.compile(r"[\s\ufeff\u200b-\u200f\u2060\"']*[=+\-@|%\u2212\uff0b\uff0d\uff1d\uff20]")
"""What a spreadsheet would run at the beginning of a cell, and what may stand before it."""
COLUMNS = (
    "order",
    "recipient",
    "postal_code",
    "city",
    "parcels",
    "state",
    "account",
    "environment",
    "carrier_number",
    "price",
    "currency",
    "window_start",
    "window_end",
    "copies",
    "changed_at",
)


@dataclass(frozen=True)
class ExportOrders:
    """Writes what a question to the order book finds as CSV, a page at a time."""

    parts: Parts

    def __call__(self, query: OrderQuery, path: Path, progress: Callable[[int], None] = lambda _count: None) -> int:
        """Write all orders of a question, the latest change first, and return how many.

        The file is there whole or not at all; one that was there before stays if this one cannot be written.

        Args:
            query: What is asked; its page is ignored.
            progress: Told how many are written, after each page.

        Raises:
            InvalidInput: The file cannot be written.
            LedgerBroken: The order book cannot be read.
        """
        try:
            number, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
        except OSError as error:
            raise _unwritable(path, error) from error
        draft = Path(name)
        try:
            with os.fdopen(
                number, "w", encoding="utf-8-sig", newline=""
            ) as file:  # the mark lets spreadsheets see UTF-8
                count = self._write(query, file, progress)
                file.flush()
                os.fsync(file.fileno())
            draft.replace(path)
        except OSError as error:
            raise _unwritable(path, error) from error
        finally:
            draft.unlink(missing_ok=True)
        return count

    def _write(self, query: OrderQuery, file: TextIO, progress: Callable[[int], None]) -> int:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        count = 0
        for page in self._pages(self.parts.completed(query)):
            writer.writerows(_cells(row) for row in page)
            count += len(page)
            progress(count)
        return count

    def _pages(self, query: OrderQuery) -> Iterator[list[OrderRow]]:
        # Orders move while the pages are read: what moves up is seen twice and told by its row, what leaves the list
        # pulls the rest up by a place, so that each page begins a little before the last one's end.
        seen: set[int] = set()
        offset = 0
        while True:
            page = self.parts.orders.search(query.model_copy(update={"limit": PAGE_ROWS, "offset": offset}))
            new = [row for row in page if row.id not in seen]
            seen.update(row.id for row in new)
            if new:
                yield new
            if len(page) < PAGE_ROWS:
                return
            offset += PAGE_ROWS - OVERLAP_ROWS


def _cells(row: OrderRow) -> tuple[str, ...]:
    window = row.window
    return tuple(
        harmless(cell)
        for cell in (
            row.reference,
            row.recipient,
            row.postal_code,
            row.city,
            str(row.parcel_count),
            row.state.value,
            row.account,
            row.environment,
            row.carrier_order_id,
            str(row.price.decimal) if row.price else "",
            row.price.currency if row.price else "",
            window.start.isoformat() if window and window.start else "",
            window.end.isoformat() if window and window.end else "",
            str(row.copies),
            row.changed_at.isoformat(),
        )
    )


def harmless(cell: str) -> str:
    """Return a text as a cell that no spreadsheet runs as a formula, in one line.

    A name that begins like a formula gets an apostrophe before it (OWASP, "CSV Injection"): also with full-width signs, which some
    spreadsheets read as the plain ones, and behind spaces and marks that are not seen.
    """
    line = "".join(" " if _breaks(letter) else letter for letter in cell)
    return f"'{line}" if _FORMULA.match(line) else line


def _breaks(letter: str) -> bool:
    return unicodedata.category(letter) in {"Cc", "Zl", "Zp"}


def _unwritable(path: Path, error: OSError) -> InvalidInput:
    return InvalidInput(
        Problem(
            code="file_unwritable",
            title=say("{file} cannot be written", file=path.name),
            hint=say("{reason}. Nothing was changed. Choose another folder.", reason=error.strerror),
        )
    )
