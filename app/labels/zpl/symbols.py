"""Barcodes: ``^BY`` and the ``^B…`` commands. A new symbology is one more entry in ``SYMBOLS``.

Modules are whole dots, always: what is drawn here decides whether a label is trusted, and on the printer they are too.
"""

from typing import TYPE_CHECKING, Any

from app.labels import code128
from app.labels.zpl.pen import Handler, Pen
from app.labels.zpl.state import FontChoice, Stamp, Symbol
from app.labels.zpl.stream import Command
from app.labels.zpl.typeface import Lettering

if TYPE_CHECKING:
    from PIL.Image import Image

_WIDEST_DOTS = 12_000
_LONGEST_TEXT = 3072


def _bars(widths: list[int], height: int, text: str, module: int, *, above: bool) -> Stamp:
    """Draw bars and spaces given in dots, a bar first, with their text if there is any."""
    from PIL import Image, ImageDraw

    wide = max(1, min(sum(widths), _WIDEST_DOTS))
    # A printer writes a barcode's text in font A, grown with the module.
    letters = Lettering(FontChoice("A", 9 * min(module, 10), 0))
    room = letters.height + 2 * module if text else 0
    image = Image.new("1", (wide, height + room))
    top = room if above else 0
    pen = ImageDraw.Draw(image)
    place = 0
    for number, width in enumerate(widths):
        if number % 2 == 0:
            pen.rectangle((place, top, place + width - 1, top + height - 1), fill=255)
        place += width
    if text:
        line = letters.line(text)
        row = (0 if above else height + 2 * module) - letters.height // 2
        image.paste(255, (max(0, (wide - round(letters.width(text))) // 2), row), line)
    return Stamp(image, baseline=top + height, above=top)


def _code128_values(text: str, mode: str) -> tuple[list[int], str]:
    if mode == "N":
        shown = text
        for code in ("><", ">=", ">1", ">2", ">3", ">4", ">5", ">6", ">7", ">8", ">9", ">:", ">;"):
            shown = shown.replace(code, "")
        return code128.chosen(text), shown.replace(">0", ">")
    if mode == "U":
        digits = "".join(filter(str.isdigit, text))[:19].rjust(19, "0")
        check = -sum(int(digit) * (3 if place % 2 == 0 else 1) for place, digit in enumerate(digits)) % 10
        return code128.automatic(digits + str(check), gs1=True), digits + str(check)
    if mode == "D":
        plain = text.replace("(", "").replace(")", "").replace(" ", "").replace(">8", "\x1d")
        return code128.automatic(_ascii(plain), gs1=True), text.replace(">8", "")
    return code128.automatic(_ascii(text)), text


def _ascii(text: str) -> str:
    return "".join(letter for letter in text if ord(letter) < 128)


def _code128(pen: Pen, command: Command) -> None:
    orientation, height, line, above, _check, mode = _parameters(command, 6)
    state = pen.state
    tall = pen.number(height, state.bar_height, 1, 32000)

    def symbol(text: str) -> Stamp | None:
        values, shown = _code128_values(text[:_LONGEST_TEXT], (mode or "N").upper())
        widths = [width * state.module for width in code128.widths(values)]
        return _bars(widths, tall, shown if line != "N" else "", state.module, above=above == "Y")

    _begin(pen, orientation, symbol)


def _linear(format_name: str, two_widths: bool, height_at: int, line_at: int) -> Handler:  # noqa: FBT001  (a table's column)
    def handler(pen: Pen, command: Command) -> None:
        parameters = _parameters(command, 6)
        state = pen.state
        tall = pen.number(parameters[height_at], state.bar_height, 1, 32000)
        line, above = parameters[line_at], parameters[line_at + 1] == "Y"
        module, wide = state.module, max(state.module + 1, round(state.module * state.ratio))

        def symbol(text: str) -> Stamp | None:
            if format_name == "ITF" and len(text) % 2:
                text = "0" + text
            modules = _written(text, format_name)
            if modules is None:
                return None
            row = modules.crop((0, 0, modules.width, 1)).tobytes()
            runs = _runs(row)
            widths = [(module if run == 1 else wide) if two_widths else run * module for run in runs]
            return _bars(widths, tall, text if line != "N" else "", module, above=above)

        _begin(pen, parameters[0], symbol)

    return handler


def _runs(row: bytes) -> list[int]:
    runs: list[int] = []
    last = -1
    for dot in row:
        if dot == last:
            runs[-1] += 1
        else:
            runs.append(1)
        last = dot
    return runs


def _qr(pen: Pen, command: Command) -> None:
    orientation, _model, grow, level, _mask = _parameters(command, 5)
    scale = pen.number(grow, {152: 1, 203: 2, 300: 3}.get(pen.state.dpi, 2), 1, 100)

    def symbol(text: str) -> Stamp | None:
        correction = text[:1] if text[:1] in "HQML" else (level or "Q")
        manual = text[1:2] == "M"
        content = text[3:] if text[2:3] == "," else text
        if manual and content:
            content = content[5:] if content[0] == "B" else content[1:]
        return _matrix(_written(content, "QRCode", ec_level=correction if correction in "HQML" else "Q"), scale)

    _begin(pen, orientation, symbol)


def _data_matrix(pen: Pen, command: Command) -> None:
    orientation, size, _quality, _columns, _rows, _format, escape, aspect = _parameters(command, 8)
    scale = pen.number(size, 4, 1, 100)
    sign = escape or "_"

    def symbol(text: str) -> Stamp | None:
        if text.startswith(sign + "1"):
            # The writer has no FNC1 of its own here; its place in the first word does not change what the bars cover.
            text = text[2:]
        text = text.replace(sign + "1", "\x1d").replace(sign * 2, sign)
        return _matrix(_written(text, "DataMatrix", force_square=aspect != "2"), scale)

    _begin(pen, orientation, symbol)


def _matrix(modules: "Image | None", scale: int) -> Stamp | None:
    if modules is None:
        return None
    image = modules.point([255 - value for value in range(256)]).convert("1")
    image = image.resize((image.width * scale, image.height * scale))
    return Stamp(image, baseline=image.height)


def _written(text: str, format_name: str, **options: Any) -> "Image | None":
    import zxingcpp
    from PIL import Image

    try:
        barcode = zxingcpp.create_barcode(text[:_LONGEST_TEXT], getattr(zxingcpp.BarcodeFormat, format_name), **options)
        drawn: Any = barcode.to_image(1, add_quiet_zones=False)
    except (ValueError, RuntimeError, TypeError):
        return None
    rows, columns = drawn.shape[:2]
    return Image.frombytes("L", (columns, rows), memoryview(drawn).tobytes())


def _begin(pen: Pen, orientation: str, symbol: Symbol) -> None:
    pen.field.orientation = orientation[:1].upper() or pen.state.orientation
    pen.field.symbol = symbol


def _parameters(command: Command, count: int) -> list[str]:
    return (command.parameters() + [""] * count)[:count]


def _bar_defaults(pen: Pen, command: Command) -> None:
    module, ratio, height = _parameters(command, 3)
    state = pen.state
    state.module = pen.number(module, state.module, 1, 100)
    state.ratio = pen.decimal(ratio, state.ratio, 2.0, 3.0)
    state.bar_height = pen.number(height, state.bar_height, 1, 32000)


SYMBOLS: dict[str, Handler] = {
    "^BY": _bar_defaults,
    "^BC": _code128,
    "^BQ": _qr,
    "^BX": _data_matrix,
    # Format, whether it knows wide and narrow only, which parameters are height and text line.
    "^B2": _linear("ITF", two_widths=True, height_at=1, line_at=2),
    "^B3": _linear("Code39", two_widths=True, height_at=2, line_at=3),
    "^B8": _linear("EAN8", two_widths=False, height_at=1, line_at=2),
    "^BA": _linear("Code93", two_widths=False, height_at=1, line_at=2),
    "^BE": _linear("EAN13", two_widths=False, height_at=1, line_at=2),
}
