"""Reads what a receipt printer is sent: lines of text, codes, pictures, cuts (ESC/POS, Epson's command reference).

A command that is not known is named and passed over, with the length that most of its kind have.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

_TABLES = {
    0: "cp437", 2: "cp850", 3: "cp860", 4: "cp863", 5: "cp865", 13: "cp857", 14: "cp737", 15: "iso8859_7", 16: "cp1252",
    17: "cp866", 18: "cp852", 19: "cp858", 33: "cp775", 34: "cp855", 36: "cp862", 37: "cp864", 45: "cp1250", 46: "cp1251",
    47: "cp1253", 48: "cp1254", 49: "cp1255", 50: "cp1256", 51: "cp1257", 52: "cp1258",
}  # fmt: skip
_BARCODES = {
    0: "UPC-A", 1: "UPC-E", 2: "EAN-13", 3: "EAN-8", 4: "Code 39", 5: "ITF", 6: "Codabar",
    65: "UPC-A", 66: "UPC-E", 67: "EAN-13", 68: "EAN-8", 69: "Code 39", 70: "ITF", 71: "Codabar", 72: "Code 93", 73: "Code 128",
}  # fmt: skip
_SYMBOLS = {48: "PDF417", 49: "QR", 50: "MaxiCode", 51: "GS1 DataBar", 54: "Data Matrix", 55: "Aztec"}
_ESC, _GS, _DLE = 0x1B, 0x1D, 0x10
_ESC_ARGUMENTS = {
    **dict.fromkeys(b"@2\x0cimlLS", 0),
    **dict.fromkeys(b"t!EGaMrVd{J3 RTUu-=%?v", 1),
    **dict.fromkeys(b"$\\c", 2),
    ord("p"): 3,
    ord("W"): 8,
}
_GS_ARGUMENTS = {**dict.fromkeys(b"hwfHbB!arIcT/", 1), **dict.fromkeys(b"LWP$\\", 2), ord(":"): 0, ord("^"): 3}
MAX_HELD_BYTES = 4_000_000


class Kind(StrEnum):
    """What came out, or was asked."""

    LINE = "line"
    CODE = "code"
    PICTURE = "picture"
    CUT = "cut"
    DRAWER = "drawer"
    STATUS = "status"
    RESET = "reset"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Item:
    """One thing that was read.

    Attributes:
        text: A line's text, a code's content, the name of an unknown command.
        symbology: Of a code.
        png: Of a picture.
        number: Of the status that was asked for.
    """

    kind: Kind
    text: str = ""
    symbology: str = ""
    png: bytes = b""
    number: int = 0


class _MoreError(Exception):
    """The command goes on in bytes that have not come yet."""


class ReceiptReader:
    """Takes bytes as they come, in pieces of any size, and gives out what is whole."""

    def __init__(self) -> None:
        self._held = bytearray()
        self._at = 0
        self._line = bytearray()
        self._text = ""
        self._table = "cp437"
        self._symbols: dict[int, bytes] = {}
        self._graphic: Item | None = None
        self._items: list[Item] = []

    @property
    def inside_line(self) -> bool:
        """Whether a line or a command has begun that has not ended."""
        return bool(self._held or self._line or self._text)

    def feed(self, data: bytes) -> list[Item]:
        """Take the next bytes; return what is complete now."""
        self._held += data
        while self._held:
            self._at = 0
            try:
                self._step()
            except _MoreError:
                if len(self._held) > MAX_HELD_BYTES:
                    self._held.clear()
                break
            del self._held[: self._at]
        items, self._items = self._items, []
        return items

    def _step(self) -> None:
        byte = self._take(1)[0]
        if byte == 0x0A:
            self._end_text()
            self._items.append(Item(Kind.LINE, self._text))
            self._text = ""
        elif byte == _ESC:
            self._escape(self._take(1)[0])
        elif byte == _GS:
            self._group(self._take(1)[0])
        elif byte == _DLE:
            self._real_time()
        elif byte >= 0x20 and byte != 0x7F:
            self._line.append(byte)
        elif byte == 0x09:
            self._line += b"    "

    def _take(self, count: int) -> bytes:
        if self._at + count > len(self._held):
            raise _MoreError
        taken = bytes(self._held[self._at : self._at + count])
        self._at += count
        return taken

    def _end_text(self) -> None:
        self._text += self._line.decode(self._table, "replace")
        self._line.clear()

    def _put(self, item: Item) -> None:
        """Give something out that is no text; a line that had begun ends before it."""
        self._end_text()
        if self._text:
            self._items.append(Item(Kind.LINE, self._text))
            self._text = ""
        self._items.append(item)

    # --- ESC ----------------------------------------------------------------------------------------------------------

    def _escape(self, command: int) -> None:
        if command == ord("*"):
            self._columns()
            return
        arguments = self._take(_ESC_ARGUMENTS.get(command, 0))
        if command == ord("t"):
            self._end_text()
            self._table = _TABLES.get(arguments[0], "cp437")
        elif command == ord("@"):
            self._table = "cp437"
            self._put(Item(Kind.RESET))
        elif command in b"im":
            self._put(Item(Kind.CUT))
        elif command == ord("p"):
            self._put(Item(Kind.DRAWER, number=arguments[0]))
        elif command == ord("D"):
            self._until_zero()
        elif command not in _ESC_ARGUMENTS:
            self._put(Item(Kind.UNKNOWN, f"ESC {chr(command)}"))

    def _columns(self) -> None:
        mode, low, high = self._take(3)
        width, rows = low | high << 8, 24 if mode in {32, 33} else 8
        dots = self._take(width * rows // 8)
        bits = [
            [dots[column * rows // 8 + row // 8] >> (7 - row % 8) & 1 for column in range(width)] for row in range(rows)
        ]
        self._put(_picture(width, rows, b"".join(_packed(row) for row in bits)))

    # --- GS -----------------------------------------------------------------------------------------------------------

    def _group(self, command: int) -> None:
        known: dict[int, Callable[[], None]] = {
            ord("V"): self._cut,
            ord("k"): self._barcode,
            ord("v"): self._raster,
            ord("("): self._extended,
            ord("8"): self._long_graphic,
        }
        if command in known:
            known[command]()
        elif command in _GS_ARGUMENTS:
            self._take(_GS_ARGUMENTS[command])
        else:
            self._put(Item(Kind.UNKNOWN, f"GS {chr(command)}"))

    def _cut(self) -> None:
        if self._take(1)[0] not in (0, 1, 48, 49):
            self._take(1)
        self._put(Item(Kind.CUT))

    def _barcode(self) -> None:
        kind = self._take(1)[0]
        content = self._until_zero() if kind <= 6 else self._take(self._take(1)[0])
        if kind == 73 and content[:1] == b"{":  # Code 128 begins with the set that it starts in
            content = content[2:]
        self._put(Item(Kind.CODE, content.decode("latin-1"), _BARCODES.get(kind, f"barcode {kind}")))

    def _raster(self) -> None:
        _zero, _mode, low, high, rows_low, rows_high = self._take(6)
        width_bytes, rows = low | high << 8, rows_low | rows_high << 8
        self._put(_picture(width_bytes * 8, rows, self._take(width_bytes * rows)))

    def _extended(self) -> None:
        function, low, high = self._take(3)
        data = self._take(low | high << 8)
        if function == ord("k") and len(data) >= 2:
            self._symbol(data)
        elif function == ord("L") and len(data) >= 2:
            self._graphics(data)

    def _symbol(self, data: bytes) -> None:
        if data[1] == 80:  # store
            self._symbols[data[0]] = data[3:]
        elif data[1] == 81:  # print
            content = self._symbols.get(data[0], b"").decode("utf-8", "replace")
            self._put(Item(Kind.CODE, content, _SYMBOLS.get(data[0], f"symbol {data[0]}")))

    def _long_graphic(self) -> None:
        self._take(1)
        self._graphics(self._take(int.from_bytes(self._take(4), "little")))

    def _graphics(self, data: bytes) -> None:
        if data[1] == 112 and len(data) >= 10:
            width, rows = int.from_bytes(data[6:8], "little"), int.from_bytes(data[8:10], "little")
            self._graphic = _picture(width, rows, data[10:])
        elif data[1] in (2, 50) and self._graphic is not None:
            self._put(self._graphic)
            self._graphic = None

    # --- the rest -----------------------------------------------------------------------------------------------------

    def _real_time(self) -> None:
        command = self._take(1)[0]
        if command == 0x04:
            self._items.append(Item(Kind.STATUS, number=self._take(1)[0]))
        elif command == 0x14:
            self._take(3)
            self._items.append(Item(Kind.DRAWER))
        else:
            self._take(1)

    def _until_zero(self) -> bytes:
        end = self._held.find(0, self._at)
        if end < 0:
            raise _MoreError
        taken = self._take(end - self._at)
        self._take(1)
        return taken


def _packed(row: list[int]) -> bytes:
    padded = row + [0] * (-len(row) % 8)
    return bytes(int("".join(map(str, padded[at : at + 8])), 2) for at in range(0, len(padded), 8))


def _picture(width: int, rows: int, dots: bytes) -> Item:
    """Make a picture of rows of dots, black where a bit is set."""
    import io

    from PIL import Image

    row_bytes = (width + 7) // 8
    dots = dots[: row_bytes * rows].ljust(row_bytes * rows, b"\0")
    image = Image.frombytes("1", (max(width, 1), max(rows, 1)), bytes(byte ^ 0xFF for byte in dots) or b"\xff")
    target = io.BytesIO()
    image.save(target, "PNG")
    return Item(Kind.PICTURE, f"{width} x {rows} dots", png=target.getvalue())
