"""Label documents: bytes, their kind and their size."""

import hashlib
from enum import StrEnum

from pydantic import AwareDatetime, BaseModel, ConfigDict


class LabelFormat(StrEnum):
    """What the bytes are."""

    ZPL = "zpl"
    PDF = "pdf"
    PNG = "png"
    ESCPOS = "escpos"


class LabelSize(BaseModel):
    """Paper in millimetres."""

    model_config = ConfigDict(frozen=True)

    width_mm: float
    height_mm: float

    def shown(self) -> str:
        """``102 × 192 mm``."""
        return f"{self.width_mm:g} × {self.height_mm:g} mm"

    def dots(self, dpi: int) -> tuple[int, int]:
        """Width and height in whole dots of a print head."""
        return round(self.width_mm / 25.4 * dpi), round(self.height_mm / 25.4 * dpi)


REGULAR = LabelSize(width_mm=102, height_mm=192)
SMALL = LabelSize(width_mm=102, height_mm=102)


class LabelDocument(BaseModel):
    """A label as the carrier delivered it, kept byte by byte.

    Attributes:
        parcel_number: The parcel's place in its order, from 1; 0 for a document that holds all of them.
        identifier: The parcel's number, as its barcode should say it.
        dpi: Dots an inch it was made for; None where that does not matter (PDF, PNG of a known size).
    """

    model_config = ConfigDict(frozen=True)

    content: bytes
    format: LabelFormat
    size: LabelSize
    parcel_number: int = 1
    identifier: str = ""
    dpi: int | None = None
    fetched_at: AwareDatetime | None = None

    @property
    def sha256(self) -> str:
        """Hash of the bytes, in hex."""
        return hashlib.sha256(self.content).hexdigest()


class LabelWish(BaseModel):
    """What a printer can print, and so what is asked of the carrier."""

    model_config = ConfigDict(frozen=True)

    format: LabelFormat = LabelFormat.ZPL
    size: LabelSize = REGULAR
    dpi: int = 203


class Picture(BaseModel):
    """A drawn label: PNG bytes with their size in dots, and what the barcode reader found in it.

    Attributes:
        barcodes: What the label's barcodes say, read back from the picture.
        notes: What could not be drawn, in words.
    """

    model_config = ConfigDict(frozen=True)

    png: bytes
    width_dots: int
    height_dots: int
    dpi: int
    barcodes: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
