"""Commands that say where, in which type and in which letters: everything that draws no ink of its own."""

from app.domain.wording import say
from app.labels.zpl.pen import Handler, Pen
from app.labels.zpl.state import Block, FontChoice, Serial
from app.labels.zpl.stream import Command

# ^CI by number (ZPL II guide, "^CI"): 0 to 13 are code page 850, some with the national signs of ISO 646.
_ENCODINGS = {
    15: "shift_jis",
    16: "euc_jp",
    24: "utf-8",
    26: "gb18030",
    27: "cp1252",
    28: "utf-8",
    29: "utf-16-be",
    30: "utf-16-le",
    31: "cp1250",
    33: "cp1251",
    34: "cp1253",
    35: "cp1254",
    36: "cp1255",
}
_NATIONAL = {2: ("#", "£"), 4: ("[\\]{|}", "ÆØÅæøå"), 5: ("@[\\]^`{|}~", "ÉÄÖÅÜéäöåü"), 6: ("@[\\]{|}~", "§ÄÖÜäöüß")}
_SCALABLE = "0"


def _origin(pen: Pen, command: Command) -> None:
    x, y, justify, *_ = [*command.parameters(), "", "", ""]
    field = pen.field
    field.typeset = command.name == "^FT"
    # An ^FT without numbers goes on where the last text ended.
    across, down = pen.follow if field.typeset else (0, 0)
    field.x, field.y = pen.number(x, across, 0, 32000), pen.number(y, down, 0, 32000)
    field.justify = pen.number(justify, pen.state.justify, 0, 2)


def _font(pen: Pen, command: Command) -> None:
    turn, height, width, file, *_ = [*command.parameters(), "", "", "", ""]
    name = turn[:1].upper() or pen.state.font.name
    pen.field.orientation = turn[1:2].upper() or pen.state.orientation
    if name == "@":
        pen.note(
            say("The font {file} is the printer's own", file=file[:20])
            if file
            else say("The font that was last called by its name is the printer's own")
        )
        name = _SCALABLE
    default = pen.state.font if pen.state.font.name == name and not (height or width) else FontChoice(name)
    pen.field.font = FontChoice(
        name, pen.number(height, default.height, 0, 32000), pen.number(width, default.width, 0, 32000)
    )


def _default_font(pen: Pen, command: Command) -> None:
    name, height, width, *_ = [*command.parameters(), "", "", ""]
    pen.state.font = FontChoice(
        name[:1].upper() or pen.state.font.name, pen.number(height, 0, 0, 32000), pen.number(width, 0, 0, 32000)
    )


def _font_name(pen: Pen, command: Command) -> None:
    letter, file, *_ = [*command.parameters(), ""]
    pen.note(say("The font {file} is the printer's own, here called {letter}", file=file[:20], letter=letter[:1]))


def _data(pen: Pen, command: Command) -> None:
    pen.field.data = command.data


def _serial(pen: Pen, command: Command) -> None:
    value, step, zeros, *_ = [*command.data.split(command.delimiter.encode("latin-1")), b"", b""]
    pen.field.data = value or b"1"
    pen.field.serial = Serial(step.decode("latin-1").strip() or "1", zeros=zeros.strip().upper() == b"Y")


def _serial_mask(pen: Pen, command: Command) -> None:
    mask, step, *_ = [*command.parameters(), ""]
    pen.field.serial = Serial(step or "1", mask[:3072]) if mask else None


def _separator(pen: Pen, _command: Command) -> None:
    pen.finish_field()


def _hex(pen: Pen, command: Command) -> None:
    pen.field.escape = command.data.strip()[:1] or b"_"


def _block(pen: Pen, command: Command) -> None:
    width, lines, spacing, justify, hanging, *_ = [*command.parameters(), "", "", "", "", ""]
    wide = pen.number(width, 0, 0, 9999)
    if wide:
        pen.field.block = Block(
            min(wide, pen.size_dots[0] * 2),
            pen.number(lines, 1, 1, 9999),
            pen.number(spacing, 0, -9999, 9999),
            justify[:1].upper() or "L",
            pen.number(hanging, 0, 0, 9999),
        )


def _text_block(pen: Pen, command: Command) -> None:
    turn, width, height, *_ = [*command.parameters(), "", "", ""]
    pen.field.orientation = turn[:1].upper() or pen.field.orientation
    wide = min(pen.number(width, 1, 1, 9999), pen.size_dots[0] * 2)
    pen.field.block = Block(wide, height=min(pen.number(height, 1, 1, 9999), pen.size_dots[1] * 2))


def _reverse(pen: Pen, _command: Command) -> None:
    pen.field.reverse = True


def _reverse_all(pen: Pen, command: Command) -> None:
    pen.state.reverse = command.data.strip().upper() == b"Y"


def _letters(pen: Pen, command: Command) -> None:
    parameters = command.parameters()
    number = pen.number(parameters[0], 0, 0, 255)
    state = pen.state
    state.encoding = _ENCODINGS.get(number, "cp850")
    plain, national = _NATIONAL.get(number, ("", ""))
    state.remap = {ord(sign): letter for sign, letter in zip(plain, national, strict=True)}
    if number <= 13:
        # Pairs: the sign of one code is printed where another comes ("^CI0,21,36" prints a euro for the dollar).
        for source, target in zip(parameters[1:513:2], parameters[2:513:2], strict=False):
            letter = bytes([pen.number(source, 0, 0, 255)]).decode("cp850")
            letter = "€" if source.strip() == "21" else letter
            state.remap[ord(bytes([pen.number(target, 0, 0, 255)]).decode("cp850"))] = letter


def _orientation(pen: Pen, command: Command) -> None:
    turn, justify, *_ = [*command.parameters(), "", ""]
    pen.state.orientation = turn[:1].upper() or "N"
    pen.state.justify = pen.number(justify, pen.state.justify, 0, 2)
    pen.field.justify = pen.state.justify


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
    count, _pause, alike, *_ = [*command.parameters(), "", ""]
    pen.state.copies = pen.number(count, 1, 1, 99_999_999)
    pen.state.alike = pen.number(alike, 1, 1, 99_999_999)


def _upside_down(pen: Pen, command: Command) -> None:
    pen.state.upside_down = command.data.strip().upper().startswith(b"I")


def _mirrored(pen: Pen, command: Command) -> None:
    pen.state.mirrored = command.data.strip().upper().startswith(b"Y")


def _units(pen: Pen, command: Command) -> None:
    if command.data.strip()[:1].upper() not in {b"", b"D"}:
        pen.lack(say("This label measures in inches or millimetres (^MU), and is drawn as if in dots"))


def _coarse(pen: Pen, command: Command) -> None:
    if command.data.strip()[:1].upper() == b"B":
        pen.lack(say("This label is printed twice as large (^JMB) as it is drawn"))


def _clock(pen: Pen, _command: Command) -> None:
    pen.lack(say("The printer puts its own date in (^FC)"))


LAYOUT: dict[str, Handler] = {
    "^FO": _origin,
    "^FT": _origin,
    "^A": _font,
    "^CF": _default_font,
    "^CW": _font_name,
    "^FD": _data,
    "^FV": _data,
    "^SN": _serial,
    "^SF": _serial_mask,
    "^FS": _separator,
    # A printer also prints a field that only the end of the label ends.
    "^XZ": _separator,
    "^FH": _hex,
    "^FB": _block,
    "^TB": _text_block,
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
    "^PO": _upside_down,
    "^PM": _mirrored,
    "^MU": _units,
    "^JM": _coarse,
    "^FC": _clock,
}
