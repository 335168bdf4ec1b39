"""What stands where on a label, in dots at 203 dpi; painted as ZPL and as PDF from here.

Sizes come from the document's section "Label Size": 102 × 192 mm, and 102 × 102 mm for ``size=SMALL``.
"""

from dataclasses import dataclass
from enum import StrEnum

from app.sandbox.porterbuddy.offers import OSLO
from app.sandbox.porterbuddy.orders import PlacedOrder
from app.sandbox.porterbuddy.wire import DeliveryVerification

DPI = 203
WIDTH_MM = 102
MARGIN = 44
MODULE_MAX = 5
LETTER_WIDTH = 0.56
"""Width of a letter as a part of its height, as a rule of thumb that keeps long names inside the label."""

_DOOR = {
    DeliveryVerification.CONTACTLESS: "Contactless",
    DeliveryVerification.ALLOW_CONTACTLESS: "In person, may become contactless",
    DeliveryVerification.REQUIRE_PIN: "PIN code at the door",
    DeliveryVerification.REQUIRE_ID: "ID at the door",
    DeliveryVerification.ONLY_TO_RECIPIENT: "ID at the door, only to the recipient",
}


class LabelSize(StrEnum):
    """The two sizes of the document."""

    REGULAR = "REGULAR"
    SMALL = "SMALL"

    @property
    def height_mm(self) -> int:
        """Height of the label."""
        return 192 if self is LabelSize.REGULAR else 102


@dataclass(frozen=True)
class Fill:
    """A black rectangle."""

    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True)
class Words:
    """One line of text; ``y`` is its top, ``height`` that of the letters, ``width`` what it may take."""

    x: int
    y: int
    height: int
    width: int
    text: str
    bold: bool = False
    white: bool = False
    right: bool = False


@dataclass(frozen=True)
class Bars:
    """A Code 128 of digits."""

    x: int
    y: int
    module: int
    height: int
    digits: str


@dataclass(frozen=True)
class Square:
    """A QR code."""

    x: int
    y: int
    module: int
    text: str


@dataclass(frozen=True)
class LabelFace:
    """One label; paper of ``width`` × ``height`` dots."""

    width: int
    height: int
    size: LabelSize
    parts: tuple[Fill | Words | Bars | Square, ...]


@dataclass(frozen=True)
class _Rows:
    """Tops and heights of what stands on a label."""

    header: int
    title: tuple[int, int]
    sender: tuple[int, int]
    name: tuple[int, int]
    street: tuple[int, int]
    place: tuple[int, int]
    window: tuple[int, int]
    door: tuple[int, int]
    bars: tuple[int, int]
    digits: tuple[int, int]
    square: tuple[int, int]
    order_word: tuple[int, int]
    order: tuple[int, int]
    reference: tuple[int, int]
    lines: tuple[int, int, int, int]


_ROWS = {
    LabelSize.REGULAR: _Rows(
        header=152,
        title=(44, 70),
        sender=(190, 32),
        name=(300, 76),
        street=(390, 60),
        place=(466, 80),
        window=(608, 54),
        door=(680, 40),
        bars=(806, 306),
        digits=(1134, 52),
        square=(1268, 7),
        order_word=(1276, 36),
        order=(1322, 74),
        reference=(1416, 36),
        lines=(258, 578, 752, 1224),
    ),
    LabelSize.SMALL: _Rows(
        header=88,
        title=(20, 50),
        sender=(102, 26),
        name=(150, 50),
        street=(206, 42),
        place=(252, 52),
        window=(328, 38),
        door=(372, 30),
        bars=(430, 160),
        digits=(600, 38),
        square=(668, 5),
        order_word=(672, 28),
        order=(704, 48),
        reference=(762, 28),
        lines=(138, 314, 412, 650),
    ),
}


def face(order: PlacedOrder, index: int, size: LabelSize) -> LabelFace:
    """Return the label of one parcel, ``index`` counted from 0."""
    rows, parcel = _ROWS[size], order.parcels[index]
    width, height = WIDTH_MM * DPI * 10 // 254, size.height_mm * DPI * 10 // 254
    inner = width - 2 * MARGIN
    sender, recipient = order.request.origin, order.request.destination
    module = bar_module(parcel.identifier, width)
    bars_width = module * module_count(parcel.identifier)
    beside = MARGIN + 30 * rows.square[1]
    here, there = sender.address, recipient.address
    origin = f"From: {sender.name}, {here.streetName} {here.streetNumber}, {here.postalCode} {here.city}"
    weight = f"{_DOOR[order.verifications.effective]} · {parcel.weight_grams / 1000:.2f} kg"
    return LabelFace(
        width,
        height,
        size,
        (
            Fill(0, 0, width, rows.header),
            Words(MARGIN, *rows.title, inner * 2 // 3, "PORTERBUDDY", bold=True, white=True),
            Words(
                MARGIN + inner * 2 // 3,
                *rows.title,
                inner // 3,
                f"{index + 1} / {len(order.parcels)}",
                bold=True,
                white=True,
                right=True,
            ),
            Words(MARGIN, *rows.sender, inner, origin),
            Words(MARGIN, *rows.name, inner, recipient.name, bold=True),
            Words(MARGIN, *rows.street, inner, f"{there.streetName} {there.streetNumber}"),
            Words(MARGIN, *rows.place, inner, f"{there.postalCode} {there.city}", bold=True),
            Words(MARGIN, *rows.window, inner, _window(order), bold=True),
            Words(MARGIN, *rows.door, inner, weight),
            Bars((width - bars_width) // 2, rows.bars[0], module, rows.bars[1], parcel.identifier),
            Words((width - bars_width) // 2, *rows.digits, bars_width, _grouped(parcel.identifier), bold=True),
            Square(MARGIN, rows.square[0], rows.square[1], order.id),
            Words(beside, *rows.order_word, width - MARGIN - beside, f"Order · pick-up PIN {order.pin}"),
            Words(beside, *rows.order, width - MARGIN - beside, order.id, bold=True),
            Words(beside, *rows.reference, width - MARGIN - beside, f"ref {order.order_reference or '-'}"),
            *(Fill(0, top, width, 4) for top in rows.lines),
        ),
    )


def module_count(digits: str) -> int:
    """Return how many modules wide a Code 128 of digits is: pairs in set C, a last odd digit in set B."""
    symbols = 2 + len(digits) // 2 + (2 if len(digits) % 2 else 0)
    return 11 * symbols + 13


def bar_module(digits: str, width: int) -> int:
    """Return the widest module, in dots, that leaves a quiet zone of ten modules on both sides."""
    return max(2, min(MODULE_MAX, width // (module_count(digits) + 20)))


def fitting_height(words: Words, width_at: float) -> int:
    """Return the letter height at which a text keeps to its width; ``width_at`` is its width at the wanted height."""
    return words.height if width_at <= words.width else max(14, int(words.height * words.width / width_at))


def _window(order: PlacedOrder) -> str:
    start, end = order.span.start.astimezone(OSLO), order.span.end.astimezone(OSLO)
    day = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")[start.weekday()]
    month = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")[start.month - 1]
    return f"{day} {start.day} {month} {start:%H:%M}–{end:%H:%M}"


def _grouped(digits: str) -> str:
    return " ".join(digits[start : start + 4] for start in range(0, len(digits), 4))
