"""Files of orders, in and out."""

from collections.abc import Callable, Collection, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Protocol

from app.domain.order_files import Cell, OrderFile

WriteRows = Callable[[Sequence[Sequence[Cell]]], None]
"""Writes further rows."""


class OrderFiles(Protocol):
    """Reads and writes files of orders; what kind of file it is, its name and its first bytes tell."""

    def reading(self, path: Path, systems: Collection[str]) -> AbstractContextManager[OrderFile]:
        """Open a file: CSV, JSON, or Excel's ``.xlsx``.

        Args:
            path: Where it is.
            systems: Ids of the systems that have something of their own in an order.

        Raises:
            InvalidInput: It cannot be read at all; nothing was taken.
        """
        ...

    def writing(self, path: Path, columns: Sequence[str]) -> AbstractContextManager[WriteRows]:
        """Write a table: ``.xlsx`` for Excel, anything else is CSV. Texts that a spreadsheet would run are made harmless.

        The file is there when the context ends, whole; when it ends with an error, what was there before is still there.

        Raises:
            InvalidInput: It cannot be written, or holds more rows than Excel takes; nothing was changed.
        """
        ...
