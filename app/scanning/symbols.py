"""Barcodes as black and white, for a screen."""

from dataclasses import dataclass
from typing import Any, Literal


@dataclass(frozen=True, slots=True)
class Symbol:
    """A barcode, one sign a module: rows from the top, ``1`` is black; a linear one has one row."""

    rows: tuple[str, ...]

    @property
    def width(self) -> int:
        """How many modules it is wide, with its quiet zones."""
        return len(self.rows[0])


def symbol(text: str, kind: Literal["Code128", "QRCode", "DataMatrix"]) -> Symbol:
    """Draw a code, quiet zones included."""
    import zxingcpp

    made = zxingcpp.create_barcode(text, getattr(zxingcpp.BarcodeFormat, kind))
    image: Any = made.to_image(scale=1, add_quiet_zones=True)
    view = memoryview(image)
    height, width = view.shape or (0, 0)
    rows = tuple("".join("1" if view[row, column] < 128 else "0" for column in range(width)) for row in range(height))
    if kind == "Code128":
        return Symbol((max(rows, key=lambda row: row.count("1")),))
    return Symbol(rows)
