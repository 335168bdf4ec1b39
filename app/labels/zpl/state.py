"""What a printer remembers from one command to the next."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.labels.zpl.stream import Command

if TYPE_CHECKING:
    from PIL.Image import Image


@dataclass(frozen=True, slots=True)
class FontChoice:
    """A font's one-letter name and its size in dots; 0 means in proportion."""

    name: str = "A"
    height: int = 0
    width: int = 0


@dataclass(frozen=True, slots=True)
class Stamp:
    """Ink that is put on the label in one piece.

    Attributes:
        image: One bit a dot, set where there is ink.
        baseline: Rows from the top to what ``^FT`` places: a text's baseline, a barcode's lower end.
        above: Rows above what ``^FO`` places, such as a barcode's text line over the bars; below the same at the lower end.
        white: Whether it takes ink away.
        length: How far a text goes, for what is set behind it; 0 for anything else.
    """

    image: "Image"
    baseline: int
    above: int = 0
    below: int = 0
    white: bool = False
    length: int = 0


@dataclass(frozen=True, slots=True)
class Block:
    """A text block, ``^FB`` or ``^TB``: width and gaps in dots.

    Attributes:
        height: Rows after which the text ends (``^TB``); 0 when lines are counted.
    """

    width: int
    lines: int = 1
    spacing: int = 0
    justify: str = "L"
    hanging: int = 0
    height: int = 0


@dataclass(frozen=True, slots=True)
class Serial:
    """How a field goes on from copy to copy, ``^SN`` or ``^SF``.

    Attributes:
        step: What is added for each copy.
        mask: Which signs count, from the right (``^SF``); empty for the last digits of the field.
        zeros: Whether leading zeros are printed.
    """

    step: str = "1"
    mask: str = ""
    zeros: bool = False


Symbol = Callable[[str], Stamp | None]


@dataclass(slots=True)
class FieldState:
    """One field between two ``^FS``.

    Attributes:
        typeset: Placed by ``^FT`` (baseline) and not by ``^FO`` (upper left corner).
        justify: 0 left, 1 right, as the third parameter of ``^FO``.
        symbol: Makes the barcode of the field's text.
        stamp: What is drawn without any text, such as a box.
        escape: The sign before hex digits once ``^FH`` was given.
        upright: Never turned, such as boxes and QR codes.
    """

    x: int = 0
    y: int = 0
    typeset: bool = False
    justify: int = 0
    orientation: str = ""
    font: FontChoice | None = None
    symbol: Symbol | None = None
    stamp: Stamp | None = None
    block: Block | None = None
    data: bytes | None = None
    escape: bytes = b""
    reverse: bool = False
    serial: Serial | None = None
    upright: bool = False


@dataclass(slots=True)
class PrinterState:
    """Settings that stay until they are changed, over several formats.

    Attributes:
        module: Width of a narrow bar in dots; ``ratio`` is wide to narrow, ``bar_height`` the height in dots (``^BY``).
        home: Where 0,0 is (``^LH`` and ``^LT ^LS``).
        print_width: ``^PW`` in dots, ``label_length`` ``^LL``; None while not set.
        copies: ``^PQ``, ``alike`` how many of them carry the same serial number.
        upside_down: Turned by ``^POI``; ``mirrored`` by ``^PMY``.
        remap: What ``^CI`` replaces, by character code.
        graphics: Those that were stored by ``~DG``, by their name without drive and ending; ``formats`` those of ``^DF``.
        dots_left: How much may still be drawn: no label needs more, and none may hold the station up.
    """

    dpi: int
    encoding: str = "cp850"
    remap: dict[int, str] = field(default_factory=dict)
    font: FontChoice = field(default_factory=FontChoice)
    module: int = 2
    ratio: float = 3.0
    bar_height: int = 10
    home: tuple[int, int] = (0, 0)
    shift: int = 0
    top: int = 0
    orientation: str = "N"
    justify: int = 0
    reverse: bool = False
    print_width: int | None = None
    label_length: int | None = None
    copies: int = 1
    alike: int = 1
    upside_down: bool = False
    mirrored: bool = False
    graphics: "dict[str, Image]" = field(default_factory=dict)
    formats: dict[str, tuple[Command, ...]] = field(default_factory=dict)
    dots_left: int = 3_000_000_000
