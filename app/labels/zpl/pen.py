"""Draws one format: fields are collected until ``^FS`` and then put on the label in one piece."""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING

from app.labels.zpl.state import FieldState, PrinterState, Stamp
from app.labels.zpl.stream import Command

if TYPE_CHECKING:
    from PIL.Image import Image

_TURNS = {"N": 0, "R": 270, "I": 180, "B": 90}  # PIL turns the other way round


class Pen:
    """A label being drawn.

    Args:
        state: What the printer remembers; changed by the commands.
        size_dots: Width and height of the canvas.
    """

    def __init__(self, state: PrinterState, size_dots: tuple[int, int]) -> None:
        from PIL import Image

        self.state = state
        self.field = FieldState()
        self.image: Image.Image = Image.new("1", size_dots)
        self.notes: dict[str, None] = {}
        self.missing: dict[str, None] = {}
        self.beyond = False

    def draw(self, commands: Iterable[Command], table: Mapping[str, "Handler"], silent: frozenset[str]) -> None:
        """Obey the commands in their order; those that are in neither table are named in the notes."""
        for command in commands:
            handler = table.get(command.name)
            if handler:
                handler(self, command)
            elif command.name and command.name not in silent:
                self.lack(f"{command.name} is not drawn")

    def lack(self, words: str) -> None:
        """Note something that the printer would print and the picture does not have."""
        self.missing[words] = None
        self.note(words)

    def note(self, words: str) -> None:
        """Note something in words, once."""
        if len(self.notes) < 40:
            self.notes[words] = None

    @staticmethod
    def number(text: str, default: int, low: int, high: int) -> int:
        """Read a whole number, as a printer does: what is none is the default, what is too large the limit."""
        found = re.match(r"\s*([+-]?\d{1,9})", text)
        return min(max(int(found[1]), low), high) if found else default

    @staticmethod
    def decimal(text: str, default: float, low: float, high: float) -> float:
        """Read a number with a point."""
        found = re.match(r"\s*(\d{0,6}(?:\.\d{0,6})?)", text)
        return min(max(float(found[1]), low), high) if found and found[1].strip(".") else default

    def text(self) -> str:
        """Return the field's text: line ends dropped, hex resolved, letters decoded."""
        data = (self.field.data or b"").replace(b"\r", b"").replace(b"\n", b"")
        if self.field.escape:
            pattern = re.escape(self.field.escape) + rb"([0-9A-Fa-f]{2})"
            data = re.sub(pattern, lambda found: bytes([int(found[1], 16)]), data)
        return data.decode(self.state.encoding, errors="replace")

    def finish_field(self) -> None:
        """Put the collected field on the label (``^FS``)."""
        field = self.field
        stamp = field.stamp or self._written()
        if stamp:
            self._place(stamp)
        self.field = FieldState(orientation="", justify=self.state.justify)

    def _written(self) -> Stamp | None:
        from app.labels.zpl.typeface import Lettering, block_stamp, text_stamp

        field = self.field
        if field.data is None:
            return None
        text = self.text()
        if field.symbol:
            stamp = field.symbol(text)
            if stamp is None:
                self.lack("A barcode cannot hold its text and is not drawn")
            return stamp
        if not text.strip():
            return None
        choice = field.font or self.state.font
        lacking = Lettering(choice).lacks(text)
        if lacking:
            self.lack(f"No letters for {lacking[:20]}")
        if field.block:
            return block_stamp(text, choice, field.block)
        return text_stamp(text, choice)

    def _place(self, stamp: Stamp) -> None:
        """Turn a stamp, find its upper left corner and put it down."""
        field, state = self.field, self.state
        orientation = (field.orientation or state.orientation)[:1]
        if field.stamp:
            orientation = "N"
        wide, tall = stamp.image.size
        turned = stamp.image.rotate(_TURNS.get(orientation, 0), expand=True)
        base = stamp.baseline
        if field.typeset:
            # Where the start of the baseline goes when the stamp is turned about it.
            shift = {"R": (tall - base, 0), "I": (wide, tall - base), "B": (base, wide)}.get(orientation, (0, base))
        else:
            turns = {"R": (stamp.below, 0), "I": (0, stamp.below), "B": (stamp.above, 0)}
            shift = turns.get(orientation, (0, stamp.above))
        left = field.x + state.home[0] - state.shift - shift[0]
        top = field.y + state.home[1] + state.top - shift[1]
        if field.justify == 1:
            left -= turned.width
        self._ink(turned, left, top, white=stamp.white, reverse=field.reverse or state.reverse)

    def _ink(self, ink: "Image", left: int, top: int, *, white: bool, reverse: bool) -> None:
        from PIL import ImageChops

        found = ink.getbbox()
        if found is None:
            return
        right, low = left + found[2], top + found[3]
        if right > self.image.width or low > self.image.height or left + found[0] < 0 or top + found[1] < 0:
            self.beyond = self.beyond or not white
        if reverse:
            box = (max(left, 0), max(top, 0), min(right, self.image.width), min(low, self.image.height))
            if box[0] >= box[2] or box[1] >= box[3]:
                return
            under = self.image.crop(box)
            over = ink.crop((box[0] - left, box[1] - top, box[2] - left, box[3] - top))
            self.image.paste(ImageChops.logical_xor(under, over), box[:2])
        else:
            self.image.paste(0 if white else 255, (left, top), ink)


Handler = Callable[[Pen, Command], None]
