"""Write the order list to a file."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from app.domain.order_files import Cell
from app.domain.orders import OrderRow
from app.domain.ports import OrderQuery
from app.workflows.parts import Parts

PAGE_ROWS = 500
OVERLAP_ROWS = 100
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
    """Writes what a question to the order book finds, a page at a time."""

    parts: Parts

    def __call__(self, query: OrderQuery, path: Path, progress: Callable[[int], None] = lambda _count: None) -> int:
        """Write all orders of a question, the latest change first, and return how many.

        The file is there whole or not at all; one that was there before stays if this one cannot be written.

        Args:
            query: What is asked; its page is ignored.
            path: Where to; a name with ``.xlsx`` is for Excel, any other one is CSV.
            progress: Told how many are written, after each page.

        Raises:
            InvalidInput: The file cannot be written, or Excel takes no list of that length.
            LedgerBroken: The order book cannot be read.
        """
        count = 0
        with self.parts.files.writing(path, COLUMNS) as write:
            for page in self._pages(self.parts.completed(query)):
                write([_cells(row) for row in page])
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


def _cells(row: OrderRow) -> tuple[Cell, ...]:
    window = row.window
    return (
        row.reference,
        row.recipient,
        row.postal_code,
        row.city,
        row.parcel_count,
        row.state.value,
        row.account,
        row.environment,
        row.carrier_order_id,
        row.price.decimal if row.price else "",
        row.price.currency if row.price else "",
        window.start.isoformat() if window and window.start else "",
        window.end.isoformat() if window and window.end else "",
        row.copies,
        row.changed_at.isoformat(),
    )
