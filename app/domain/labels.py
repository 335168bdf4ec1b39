"""Label documents: bytes, their kind and their size."""

import hashlib
from enum import StrEnum

from pydantic import AwareDatetime, BaseModel, ConfigDict

from app.domain.errors import InvalidInput, Problem
from app.domain.numbers import number_shown

_SMALLEST_SHEET_MM = 145.0


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
        return f"{number_shown(self.width_mm)} × {number_shown(self.height_mm)} mm"

    def dots(self, dpi: int) -> tuple[int, int]:
        """Width and height in whole dots of a print head."""
        return round(self.width_mm / 25.4 * dpi), round(self.height_mm / 25.4 * dpi)

    @property
    def turned(self) -> "LabelSize":
        """The same paper lying on its side."""
        return LabelSize(width_mm=self.height_mm, height_mm=self.width_mm)

    @property
    def is_sheet(self) -> bool:
        """Whether it is an office sheet (A5 and up), on which labels lie side by side."""
        return min(self.width_mm, self.height_mm) >= _SMALLEST_SHEET_MM


REGULAR = LabelSize(width_mm=102, height_mm=192)
SMALL = LabelSize(width_mm=102, height_mm=102)
A4 = LabelSize(width_mm=210, height_mm=297)
LETTER = LabelSize(width_mm=215.9, height_mm=279.4)


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


class Remedy(StrEnum):
    """What can be done when a label and a printer do not suit each other.

    Attributes:
        FETCH: Ask the carrier for it in another format, size or dpi.
        CONVERT: Print it at true size from its dots, drawn anew for this printer.
        TURN: Let labels be turned by 90°, a setting of the printer.
        CHANGE_MEDIA: Put labels of its size into the printer.
        SET_DPI: Say on the printer's page how many dots an inch its head has.
        OTHER_PRINTER: Print it elsewhere.
    """

    FETCH = "fetch"
    CONVERT = "convert"
    TURN = "turn"
    CHANGE_MEDIA = "change_media"
    SET_DPI = "set_dpi"
    OTHER_PRINTER = "other_printer"


class LabelOffer(BaseModel):
    """One way out.

    Attributes:
        words: For a button: "Fetch it as PDF".
        wish: What to ask the carrier for, with ``FETCH``.
    """

    model_config = ConfigDict(frozen=True)

    remedy: Remedy
    words: str
    wish: LabelWish | None = None


class LabelUnsuitable(InvalidInput):
    """A label and a printer do not suit each other; nothing was printed.

    Args:
        problem: What a person is shown.
        offers: What can be done, the best way first.
    """

    def __init__(
        self,
        problem: Problem,
        detail: str = "",
        others: tuple[Problem, ...] = (),
        *,
        offers: tuple[LabelOffer, ...] = (),
    ) -> None:
        super().__init__(problem, detail, others)
        self.offers = offers


class ReadyLabel(BaseModel):
    """What goes to a printer.

    Attributes:
        notes: What was done to the label to make it suit, in words: "Turned by 90°".
    """

    model_config = ConfigDict(frozen=True)

    content: bytes
    notes: tuple[str, ...] = ()
