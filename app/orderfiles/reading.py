"""Opens a file of orders, whatever kind it is."""

import pickle
from collections.abc import Collection, Iterator
from pathlib import Path

from pydantic import ValidationError

from app.domain.checks import problems_of
from app.domain.order_files import MOST_REASONS, FileOrder, OrderFile, RefusedRow
from app.domain.orders import Order
from app.domain.wording import say
from app.orderfiles import csv_in, json_in, tables
from app.orderfiles.csv_in import MAX_BYTES
from app.orderfiles.refusals import too_large, unreadable
from app.orderfiles.xlsx_in import is_xlsx, read_workbook

MAX_ORDER_BYTES = 500_000
_WHOLE_STORIES = 5_000
"""From so many reasons on, one an order has to do: nobody reads them."""


def opened(path: Path, systems: Collection[str]) -> OrderFile:
    """Read a file.

    Raises:
        InvalidInput: It cannot be read at all; nothing was taken.
    """
    try:
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
        if len(content) > MAX_BYTES:
            raise too_large()
        if is_xlsx(path.name, content):
            return _of_table(read_workbook(path, systems))
    except OSError as error:
        raise unreadable(path, error) from error
    if json_in.is_json(path.name, content):
        orders = json_in.orders_of(json_in.read_orders(content))
        return OrderFile(is_json=True, ignored_columns=(), orders=_checked(orders, is_json=True))
    return _of_table(csv_in.read_table(content, systems))


def _of_table(table: tables.Table) -> OrderFile:
    orders = _checked(tables.orders_of(table), is_json=False)
    return OrderFile(is_json=False, ignored_columns=table.columns.ignored, orders=orders)


def _checked(orders: Iterator[FileOrder], *, is_json: bool) -> Iterator[FileOrder]:
    """Refuse here what is no order, so that a file of nothing else holds up nobody but its reader."""
    told = 0
    for order in orders:
        most = MOST_REASONS if told < _WHOLE_STORIES else 1
        refused = order.refused or _too_large(order) or _wrong(order, most, is_json=is_json)
        told += len(refused)
        yield FileOrder(order.reference[:200], {}, order.lines[:1], refused) if refused else order


def _too_large(order: FileOrder) -> tuple[RefusedRow, ...]:
    try:
        reason = say("This order is larger than 500 kB") if len(pickle.dumps(order)) > MAX_ORDER_BYTES else ""
    except RecursionError:
        reason = say("This order is nested too deep")
    return (RefusedRow(line=order.lines[0], column="", reason=reason),) if reason else ()


def _wrong(order: FileOrder, most: int, *, is_json: bool) -> tuple[RefusedRow, ...]:
    try:
        Order.model_validate(order.data)
    except ValidationError as error:
        return order.turned_down(problems_of(error, most=most), is_json=is_json, count=error.error_count())
    return ()
