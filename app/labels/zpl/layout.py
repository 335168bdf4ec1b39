"""Commands that say where, in which type and in which letters: everything that draws no ink of its own."""

from app.labels.zpl.pen import Handler, Pen
from app.labels.zpl.state import Block, FontChoice
from app.labels.zpl.stream import Command

# ^CI by number (ZPL II guide, "^CI"): 0 to 13 are code page 850 with a few signs changed.
_ENCODINGS = {27: "cp1252", 28: "utf-8", 29: "utf-16-be", 30: "utf-16-le", 31: "cp1250", 33: "cp1251", 34: "cp1253"} | {
    35: "cp1254",
    36: "cp1255",
    15: "shift_jis",
}


def _origin(pen: Pen, command: Command) -> None:
    x, y, justify, *_ = [*command.parameters(), "", "", ""]
    field = pen.field
    field.x, field.y = pen.number(x, 0, 0, 32000), pen.number(y, 0, 0, 32000)
    field.justify = pen.number(justify, pen.state.justify, 0, 2)
    field.typeset = command.name == "^FT"


def _font(pen: Pen, command: Command) -> None:
    turn, height, width, *_ = [*command.parameters(), "", "", ""]
    name = turn[:1].upper() or pen.state.font.name
    pen.field.orientation = turn[1:2].upper() or pen.state.orientation
    default = pen.state.font if pen.state.font.name == name else FontChoice(name)
    if height or width:
        default = FontChoice(name)
    pen.field.font = FontChoice(
        "0" if name == "@" else name,
        pen.number(height, default.height, 0, 32000),
        pen.number(width, default.width, 0, 32000),
    )


def _default_font(pen: Pen, command: Command) -> None:
    name, height, width, *_ = [*command.parameters(), "", "", ""]
    pen.state.font = FontChoice(
        name[:1].upper() or pen.state.font.name, pen.number(height, 0, 0, 32000), pen.number(width, 0, 0, 32000)
    )


def _data(pen: Pen, command: Command) -> None:
    pen.field.data = command.data


def _separator(pen: Pen, _command: Command) -> None:
    pen.finish_field()


def _hex(pen: Pen, command: Command) -> None:
    pen.field.escape = command.data.strip()[:1] or b"_"


def _block(pen: Pen, command: Command) -> None:
    width, lines, spacing, justify, hanging, *_ = [*command.parameters(), "", "", "", "", ""]
    wide = pen.number(width, 0, 0, 9999)
    if wide:
        pen.field.block = Block(
            min(wide, pen.image.width * 2),
            pen.number(lines, 1, 1, 9999),
            pen.number(spacing, 0, -9999, 9999),
            justify[:1].upper() or "L",
            pen.number(hanging, 0, 0, 9999),
        )


def _reverse(pen: Pen, _command: Command) -> None:
    pen.field.reverse = True


def _reverse_all(pen: Pen, command: Command) -> None:
    pen.state.reverse = command.data.strip().upper() == b"Y"


def _letters(pen: Pen, command: Command) -> None:
    number = pen.number(command.parameters()[0], 0, 0, 255)
    pen.state.encoding = _ENCODINGS.get(number, "cp850")


def _orientation(pen: Pen, command: Command) -> None:
    turn, justify, *_ = [*command.parameters(), "", ""]
    pen.state.orientation = turn[:1].upper() or "N"
    pen.state.justify = pen.number(justify, pen.state.justify, 0, 2)


def _home(pen: Pen, command: Command) -> None:
    x, y, *_ = [*command.parameters(), "", ""]
    pen.state.home = (pen.number(x, 0, 0, 32000), pen.number(y, 0, 0, 32000))


def _left_shift(pen: Pen, command: Command) -> None:
    pen.state.shift = pen.number(command.parameters()[0], 0, -9999, 9999)


def _top(pen: Pen, command: Command) -> None:
    pen.state.top = pen.number(command.parameters()[0], 0, -120, 120)


def _print_width(pen: Pen, command: Command) -> None:
    pen.state.print_width = pen.number(command.parameters()[0], 0, 2, 32000) or None


def _label_length(pen: Pen, command: Command) -> None:
    pen.state.label_length = pen.number(command.parameters()[0], 0, 1, 32000) or None


def _quantity(pen: Pen, command: Command) -> None:
    pen.state.copies = pen.number(command.parameters()[0], 1, 1, 99_999_999)


def _turned(pen: Pen, command: Command) -> None:
    if command.data.strip().upper().startswith(b"I"):
        pen.note("The label comes out upside down")


LAYOUT: dict[str, Handler] = {
    "^FO": _origin,
    "^FT": _origin,
    "^A": _font,
    "^CF": _default_font,
    "^FD": _data,
    "^FV": _data,
    "^FS": _separator,
    "^FH": _hex,
    "^FB": _block,
    "^FR": _reverse,
    "^LR": _reverse_all,
    "^CI": _letters,
    "^FW": _orientation,
    "^LH": _home,
    "^LS": _left_shift,
    "^LT": _top,
    "^PW": _print_width,
    "^LL": _label_length,
    "^PQ": _quantity,
    "^PO": _turned,
}

# Commands without any ink: they begin and end, speak of the printer, or are for people.
_WITHOUT_INK = """
    ^XA ^XZ ^FX ^CC ^CD ^CT ~CC ~CD ~CT ^MM ^MN ^MT ^MD ^MC ^ML ^MP ^MW ^PR ^PH ^PP ~PP ~PS ^PF ^PA ~SD ~TA ~JS ^JU ^JZ ^JT
    ^JS ^JJ ^JI ^ST ^SZ ^SL ^SO ^SE ^SS ^LF ^XB ^HH ~HS ~HI ~HM ^EG ^CP ^CO ^CM ^CN ^RS ^RF ^RB ~RO ^RO ^RR ^RV ^RW ^WV ^WF
    ^WT ^HR ~JA ~JX
"""
SILENT = frozenset(_WITHOUT_INK.split())
