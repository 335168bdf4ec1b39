"""The steps of reading and writing a file, found by their names in the process that takes them.

A step's answer is small whatever the file holds: what goes from one process to another holds both up.
"""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from app.domain.order_files import Cell, FileOrder
from app.orderfiles.reading import opened
from app.orderfiles.refusals import unwritable
from app.orderfiles.xlsx_out import SheetWriter

_ORDERS_AT_ONCE = 50


class _Bench:
    """The one file that this process has in hand."""

    def __init__(self) -> None:
        self.orders: Iterator[FileOrder] = iter(())
        self.sheet: SheetWriter | None = None


_BENCH = _Bench()


def open_file(path: Path, systems: tuple[str, ...]) -> tuple[bool, tuple[str, ...]]:
    """Read a file; return whether it is JSON, and its columns that nobody knows. Raises InvalidInput."""
    file = opened(path, systems)
    _BENCH.orders = file.orders
    return file.is_json, file.ignored_columns


def next_orders() -> list[FileOrder]:
    """Return the next orders of the file, none at its end."""
    orders: list[FileOrder] = []
    for order in _BENCH.orders:
        orders.append(order)
        if len(orders) == _ORDERS_AT_ONCE:
            break
    return orders


def begin_sheet(path: Path, columns: tuple[str, ...], folder: Path) -> None:
    """Begin a table for Excel. Raises InvalidInput."""
    try:
        _BENCH.sheet = SheetWriter(columns, folder)
    except OSError as error:
        raise unwritable(path, error) from error


def add_rows(path: Path, rows: Sequence[Sequence[Cell]]) -> None:
    """Write further rows of it. Raises InvalidInput."""
    assert _BENCH.sheet is not None  # noqa: S101  # begun before
    try:
        _BENCH.sheet.add(rows)
    except OSError as error:
        raise unwritable(path, error) from error


def drop_sheet() -> None:
    """Give up what was begun and not packed; a process that ends needs nobody to say so."""
    if _BENCH.sheet is not None:
        _BENCH.sheet.close()
        _BENCH.sheet = None


def save_sheet(path: Path, draft: Path) -> None:
    """Pack it into a draft. Raises InvalidInput."""
    assert _BENCH.sheet is not None  # noqa: S101  # begun before
    try:
        _BENCH.sheet.save(draft)
    except OSError as error:
        with suppress(OSError):
            draft.unlink()
        raise unwritable(path, error) from error
    _BENCH.sheet = None
