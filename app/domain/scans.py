"""Scans and the one answer that each gets."""

from enum import StrEnum

from pydantic import AwareDatetime, BaseModel, ConfigDict


class Verdict(StrEnum):
    """The five answers to a scan; each has a fill, a shape and a word of its own."""

    OK = "ok"
    WRONG = "wrong"
    ALREADY = "already"
    WAITING = "waiting"
    CANNOT = "cannot"


class ConfirmsAt(StrEnum):
    """When the carrier is told that a parcel is ready: once its label is on its box, or once it stands on the ramp."""

    DESK = "desk"
    RAMP = "ramp"


class Scan(BaseModel):
    """What a scanner read.

    Attributes:
        text: Without prefix and suffix.
        source: Which input it came by: "keyboard", "typed", or a scanner's name.
        also: Other numbers of the same thing, such as an SSCC without its 00.
    """

    model_config = ConfigDict(frozen=True)

    text: str
    at: AwareDatetime
    source: str = "keyboard"
    also: tuple[str, ...] = ()


class Misreading(BaseModel):
    """What a code may have been before the computer read its keys wrongly.

    Attributes:
        how: What the scanner does, as "types English (US) where the keyboard is German".
    """

    model_config = ConfigDict(frozen=True)

    text: str
    how: str


class ScanAnswer(BaseModel):
    """What the station says to a scan.

    Attributes:
        code: What was scanned, as shown.
        word: The verdict's word, "OK", "Wrong label".
        line: What that means here.
        detail: Which order and parcel.
        order_id: The order it belongs to, None for an unknown code.
        parcel_number: The parcel's place in it, 0 for an order's own barcode.
    """

    model_config = ConfigDict(frozen=True)

    verdict: Verdict
    code: str
    word: str = ""
    line: str = ""
    detail: str = ""
    order_id: int | None = None
    parcel_number: int = 0
    next: str = ""


class ParcelScan(BaseModel):
    """A parcel's scan-back as the order book keeps it.

    Attributes:
        confirmed_at: When the carrier took the confirmation; None while it has not.
        refusal: Why the carrier did not take it; empty if it was not refused.
    """

    model_config = ConfigDict(frozen=True)

    order_id: int
    parcel_number: int
    identifier: str
    scanned_at: AwareDatetime
    operator: str = ""
    desk: str = ""
    confirmed_at: AwareDatetime | None = None
    refusal: str = ""
