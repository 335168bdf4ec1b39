"""A receipt printer on a TCP port: prints text, codes and pictures, answers ``DLE EOT`` and misbehaves when it is told to."""

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict
from typing_extensions import override

from app.sandbox.played_printer import PlayedPrinter, now_utc
from app.sandbox.receipt_reader import Item, Kind, ReceiptReader
from app.sandbox.zebra_connection import PrinterConnection, ZebraFault


class ReceiptFlags(BaseModel):
    """How the printer stands; the first four keep it from printing.

    Attributes:
        silent: It prints and answers nothing at all.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    paper_out: bool = False
    cover_open: bool = False
    cutter_stuck: bool = False
    head_hot: bool = False
    paper_low: bool = False
    silent: bool = False

    @property
    def keep_back(self) -> bool:
        """Whether nothing comes out now."""
        return self.paper_out or self.cover_open or self.cutter_stuck or self.head_hot


@dataclass
class Receipt:
    """One piece of paper, up to its cut."""

    number: int
    arrived_at: datetime
    items: list[Item] = field(default_factory=list)

    @property
    def text(self) -> str:
        """All lines."""
        return "\n".join(item.text for item in self.items if item.kind is Kind.LINE)

    @property
    def codes(self) -> list[tuple[str, str]]:
        """Symbology and content of each code."""
        return [(item.symbology, item.text) for item in self.items if item.kind is Kind.CODE]

    @property
    def pictures(self) -> list[bytes]:
        """The pictures, as PNG."""
        return [item.png for item in self.items if item.kind is Kind.PICTURE]

    def describe(self) -> dict[str, Any]:
        """Return it as JSON; pictures by their size."""
        return {
            "number": self.number,
            "text": self.text,
            "codes": self.codes,
            "pictures": [item.text for item in self.items if item.kind is Kind.PICTURE],
            "unknown": [item.text for item in self.items if item.kind is Kind.UNKNOWN],
        }


def status_byte(number: int, flags: ReceiptFlags) -> int:
    """Return what ``DLE EOT n`` is answered (Epson's command reference)."""
    bits = 0b0001_0010
    if number == 1:
        bits |= flags.keep_back << 3
    elif number == 2:
        bits |= flags.cover_open << 2 | flags.paper_out << 5 | (flags.cutter_stuck or flags.head_hot) << 6
    elif number == 3:
        bits |= flags.cutter_stuck << 3 | flags.head_hot << 6
    else:
        bits |= (flags.paper_low or flags.paper_out) * 0b0000_1100 | flags.paper_out * 0b0110_0000
    return bits


class _ReceiptConnection(PrinterConnection):
    def __init__(
        self,
        fault: ZebraFault | None,
        obey: Callable[[Item], bytes],
        *,
        opened: Callable[[PrinterConnection], object],
        closed: Callable[[PrinterConnection], object],
    ) -> None:
        super().__init__(fault, opened=opened, closed=closed)
        self._obey = obey
        self._reader = ReceiptReader()

    @property
    @override
    def inside_format(self) -> bool:
        return self._reader.inside_line

    @override
    def take(self, data: bytes) -> bytes:
        return b"".join(self._obey(item) for item in self._reader.feed(data))


class ReceiptPrinter(PlayedPrinter):
    """The played receipt printer.

    Args:
        folder: Where ``receipt-0001.json`` and ``receipt-0001-1.png`` are written; None writes nothing.

    Attributes:
        receipts: What was cut off, the oldest first.
        cut_off_count: Callers that left in the middle of a line or a command.
    """

    def __init__(
        self,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        folder: Path | None = None,
        clock: Callable[[], datetime] = now_utc,
    ) -> None:
        super().__init__(host, port, folder, clock)
        self.flags = ReceiptFlags()
        self.receipts: list[Receipt] = []
        self.drawer_count = 0
        self.cut_off_count = 0
        self._printing: Receipt | None = None
        self._waiting: list[Item] = []

    @override
    def connection(self) -> PrinterConnection:
        """Make what serves one caller."""
        return _ReceiptConnection(self.fault, self._obey, opened=self._connections.add, closed=self._closed)

    def _closed(self, connection: PrinterConnection) -> None:
        self.cut_off_count += connection.inside_format
        self._connections.discard(connection)

    # --- from outside -------------------------------------------------------------------------------------------------

    def set_flags(self, **flags: bool) -> None:
        """Change some flags, such as ``paper_out=True``; what was waiting is printed when nothing keeps it back."""
        self._from_thread(self.change_flags(flags))

    def wait_for_receipts(self, count: int, timeout_seconds: float = 5.0) -> list[Receipt]:
        """Wait until so many were cut off; return all there are by then, fewer if time is up."""
        with self._changed:
            self._changed.wait_for(lambda: len(self.receipts) >= count, timeout_seconds)
            return list(self.receipts)

    async def change_flags(self, flags: dict[str, bool]) -> None:
        """Change some flags, on the sandbox's own loop."""
        self.flags = ReceiptFlags.model_validate({**self.flags.model_dump(), **flags})
        if not self.flags.keep_back:
            waiting, self._waiting = self._waiting, []
            for item in waiting:
                self._print(item)

    def reset(self) -> None:
        """Start anew, on the sandbox's own loop: nothing printed, no flags, no fault."""
        self._waiting.clear()
        self._printing = None
        with self._changed:
            self.receipts.clear()
            self.drawer_count = self.cut_off_count = 0
        self.flags = ReceiptFlags()
        if self.fault is not None:
            self._in_turn(self.change_fault(None))

    def describe(self) -> dict[str, Any]:
        """Return how it stands and what it printed, as JSON."""
        return {
            "host": self.host,
            "port": self.port,
            "flags": self.flags.model_dump(),
            "fault": self.fault.model_dump() if self.fault else None,
            "receipts": [receipt.describe() for receipt in self.receipts],
            "waiting": len(self._waiting),
            "drawer": self.drawer_count,
            "cut_off": self.cut_off_count,
        }

    # --- what arrives -------------------------------------------------------------------------------------------------

    def _obey(self, item: Item) -> bytes:
        if item.kind is Kind.STATUS:
            return b"" if self.flags.silent else bytes((status_byte(item.number, self.flags),))
        if self.flags.keep_back:
            self._waiting.append(item)
        else:
            self._print(item)
        return b""

    def _print(self, item: Item) -> None:
        if item.kind is Kind.RESET:
            return
        if item.kind is Kind.DRAWER:
            self.drawer_count += 1
            return
        if self._printing is None:
            self._printing = Receipt(len(self.receipts) + 1, self._clock())
        if item.kind is not Kind.CUT:
            self._printing.items.append(item)
            return
        receipt, self._printing = self._printing, None
        with self._changed:
            self.receipts.append(receipt)
            self._changed.notify_all()
        if self._folder is not None:
            self._in_background(lambda: self._show(receipt))

    def _show(self, receipt: Receipt) -> None:
        """Write a receipt's text, codes and pictures; runs in a thread of its own."""
        if self._folder is None:
            return
        path = self._folder / f"receipt-{receipt.number:04d}"
        path.with_suffix(".json").write_text(json.dumps(receipt.describe(), ensure_ascii=False, indent=1), "utf-8")
        for place, picture in enumerate(receipt.pictures, 1):
            path.with_name(f"{path.name}-{place}.png").write_bytes(picture)
