"""Draws one format: fields are collected until ``^FS`` and then put on the label in one piece."""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING

from app.domain.wording import mark, say
from app.labels.zpl.serial import counted
from app.labels.zpl.state import FieldState, PrinterState, Stamp, Symbol
from app.labels.zpl.stream import Command

if TYPE_CHECKING:
    from PIL.Image import Image

_MOST_NOTES = 40
# What drawing costs, counted in dots of plain ink (about a nanosecond each): a field, a barcode, a letter, a text's ink.
_FIELD_COST, _SYMBOL_COST, _LETTER_COST, _TEXT_COST = 100_000, 1_000_000, 10_000, 6
_MISSING_REST = mark("The label asks for more than any label needs: the rest is not drawn")


class Pen:
    """A label being drawn.

    Args:
        state: What the printer remembers; changed by the commands.
        size_dots: Width and height of the canvas.
        copy: Which copy of the label it is, from 0.
    """

    def __init__(self, state: PrinterState, size_dots: tuple[int, int], copy: int = 0) -> None:
        self.state = state
        self.field = FieldState(justify=state.justify)
        self.size_dots = size_dots
        self.notes: dict[str, None] = {}
        self.missing: dict[str, None] = {}
        self.beyond = False
        self.prints = True
        self.serial = False
        self.follow = (0, 0)
        self._copy = copy
        self._image: Image | None = None

    @property
    def image(self) -> "Image":
        """The label: one bit a dot, set where there is ink. Made when it is first asked for: many formats only set things."""
        if self._image is None:
            from PIL import Image

            self._image = Image.new("1", self.size_dots)
            self.spend(self.size_dots[0] * self.size_dots[1])
        return self._image

    @image.setter
    def image(self, image: "Image") -> None:
        self._image = image

    @property
    def ink(self) -> tuple[int, int, int, int] | None:
        """Left, top, right, lower edge of the ink; None while there is none."""
        return self._image.getbbox() if self._image else None

    def draw(self, commands: Iterable[Command], table: Mapping[str, "Handler"], silent: frozenset[str]) -> None:
        """Obey the commands in their order; those that are in neither table are named in the notes."""
        for command in commands:
            handler = table.get(command.name)
            if handler:
                handler(self, command)
            elif command.name and command.name not in silent:
                self.lack(say("{command} is not drawn", command=command.name))
            if self.state.dots_left <= 0:
                self.lack(say(_MISSING_REST))
                return

    def lack(self, words: str) -> None:
        """Note something that the printer would print and the picture does not have."""
        if len(self.missing) < _MOST_NOTES:
            self.missing[words] = None
        self.note(words)

    def note(self, words: str) -> None:
        """Note something in words, once."""
        if len(self.notes) < _MOST_NOTES:
            self.notes[words] = None

    def spend(self, dots: int) -> None:
        """Take work off what a stream may ask for; nothing more is drawn once it is used up."""
        self.state.dots_left -= dots

    def begin_symbol(self, orientation: str, symbol: Symbol) -> None:
        """Make the field a barcode."""
        self.field.orientation = orientation[:1].upper() or self.state.orientation
        self.field.symbol = symbol

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
        """Return the field's text: hex resolved, letters decoded, line ends dropped, counted on to this copy."""
        data = self.field.data or b""
        if self.field.escape:
            pattern = re.escape(self.field.escape) + rb"([0-9A-Fa-f]{2})"
            # Line ends in the stream mean nothing; those that were written as hex are data.
            data = re.sub(pattern, lambda found: bytes([int(found[1], 16)]), data.translate(None, b"\r\n"))
            text = data.decode(self.state.encoding, errors="replace")
        else:
            text = data.decode(self.state.encoding, errors="replace").translate({10: None, 13: None})
        if self.state.remap:
            text = text.translate(self.state.remap)
        if self.field.serial:
            self.serial = True
            text = counted(text, self.field.serial, self._copy // self.state.alike)
        return text

    def as_bytes(self, text: str) -> str:
        """Return a text as the printer would have it in a two-dimensional code: one letter for each of its bytes.

        Bytes that are no letter in any Latin alphabet would be encoded once more; such a text stays as it is, and the
        code says that it is UTF-8.
        """
        plain = text.encode(self.state.encoding, errors="replace").decode("latin-1")
        return text if any("\x80" <= letter < "\xa0" for letter in plain) else plain

    def finish_field(self) -> None:
        """Put the collected field on the label (``^FS``)."""
        stamp = self.field.stamp or self._written()
        if stamp:
            self._place(stamp)
        self.field = FieldState(justify=self.state.justify)

    def _written(self) -> Stamp | None:
        field = self.field
        if field.data is None:
            return None
        text = self.text()
        if not text.strip(" "):
            return None
        if field.symbol:
            self.spend(_SYMBOL_COST + min(len(text), 3072) * 3 * _LETTER_COST)
            stamp = field.symbol(text)
            if stamp is None:
                self.lack(say("A barcode cannot hold its text and is not drawn"))
            return stamp
        return self._lettered(text)

    def _lettered(self, text: str) -> Stamp:
        from app.labels.zpl.typeface import Lettering, block_stamp, text_stamp

        letters = Lettering(self.field.font or self.state.font, self.state.dpi)
        lacking = letters.lacks(text)
        if lacking:
            self.lack(say("No letters for {letters}", letters=lacking[:20]))
        self.spend(min(len(text), 3072) * _LETTER_COST)
        block = self.field.block
        stamp = block_stamp(text, letters, block) if block else text_stamp(text, letters, max(self.size_dots))
        self.spend(stamp.image.width * stamp.image.height * _TEXT_COST)
        return stamp

    def put(self, image: "Image") -> None:
        """Lay a whole picture on the label's corner (``^IL``)."""
        self.spend(image.width * image.height + _FIELD_COST)
        self._ink(image, 0, 0, white=False, reverse=False)

    def turn(self) -> None:
        """Turn or mirror what is drawn, within what is known of the label's size (``^POI ^PMY``)."""
        from PIL import ImageOps

        box = self.ink
        if box is None or not (self.state.upside_down or self.state.mirrored):
            return
        # A label without a size of its own is turned on its own ink: where its edges are, only the printer knows.
        wide, tall = self.state.print_width, self.state.label_length
        left, right = (0, max(min(wide, self.image.width), box[2])) if wide else (box[0], box[2])
        top, low = (0, max(min(tall, self.image.height), box[3])) if tall else (box[1], box[3])
        area = (left, top, right, low if self.state.upside_down else box[3])
        part = self.image.crop(area)
        if self.state.upside_down:
            part = ImageOps.flip(ImageOps.mirror(part))
            self.note(say("The label comes out upside down"))
        if self.state.mirrored:
            part = ImageOps.mirror(part)
            self.note(say("The label comes out mirrored"))
        self.image.paste(part, area[:2])

    def _place(self, stamp: Stamp) -> None:
        """Turn a stamp, find its upper left corner and put it down."""
        field, state = self.field, self.state
        wide, tall = stamp.image.size
        self.spend(wide * tall * 2 + _FIELD_COST)
        orientation = "N" if field.stamp or field.upright else (field.orientation or state.orientation)[:1]
        turned = _turned(stamp.image, orientation)
        base = stamp.baseline
        if field.typeset:
            # Where the start of the baseline goes when the stamp is turned about it.
            shift = {"R": (tall - base, 0), "I": (wide, tall - base), "B": (base, wide)}.get(orientation, (0, base))
        else:
            # A line's image goes on behind its text: turned, that room comes first.
            room = max(0, wide - stamp.length) if stamp.length else 0
            turns = {"R": (stamp.below, 0), "I": (room, stamp.below), "B": (stamp.above, room)}
            shift = turns.get(orientation, (0, stamp.above))
        left = field.x + state.home[0] - state.shift - shift[0]
        top = field.y + state.home[1] + state.top - shift[1]
        if field.justify == 1:
            left -= min(stamp.length or wide, wide) if orientation in "NI" else turned.width
        self._ink(turned, left, top, white=stamp.white, reverse=field.reverse or state.reverse)
        if stamp.length:
            # An ^FT without numbers goes on here.
            length = stamp.length
            step = {"R": (0, length), "I": (-length, 0), "B": (0, -length)}.get(orientation, (length, 0))
            self.follow = (field.x + step[0], field.y + step[1])

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


def _turned(image: "Image", orientation: str) -> "Image":
    from PIL.Image import Transpose

    # The library turns the other way round.
    turn = {"R": Transpose.ROTATE_270, "I": Transpose.ROTATE_180, "B": Transpose.ROTATE_90}.get(orientation)
    return image if turn is None else image.transpose(turn)
