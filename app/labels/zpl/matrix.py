"""Two-dimensional codes: ``^B0 ^B7 ^BF ^BO ^BQ ^BX``. Modules are whole dots, as on the printer."""

import re
from typing import TYPE_CHECKING

from app.domain.wording import say
from app.labels.zpl.bars import LONGEST_TEXT, grown, written
from app.labels.zpl.gs1 import bracketed
from app.labels.zpl.pen import Handler, Pen
from app.labels.zpl.state import Stamp
from app.labels.zpl.stream import Command

if TYPE_CHECKING:
    from PIL.Image import Image

# How large a module is when the command says nothing, by the head (``^BQ``, ``^BO``).
_QR_SCALES = {152: 1, 203: 2, 300: 3, 600: 6}
_AZTEC_SCALES = {152: 1, 203: 2, 300: 3, 600: 6}
# DataMatrix sizes in the writer's numbering: squares 1 to 24, then rectangles of rows by columns.
_SQUARES = (
    *(10, 12, 14, 16, 18, 20, 22, 24, 26, 32, 36, 40),
    *(44, 48, 52, 64, 72, 80, 88, 96, 104, 120, 132, 144),
)
_RECTANGLES = {(8, 18): 25, (8, 32): 26, (12, 26): 27, (12, 36): 28, (16, 36): 29, (16, 48): 30}
_MIXED = re.compile(r"D\w{4,6},")
_QR_PART = re.compile(r"B(\d{4})|[NAK]")


def _stamp(modules: "Image | None", across: int, down: int | None = None) -> Stamp | None:
    if modules is None:
        return None
    image = grown(modules, across, down or across)
    return Stamp(image, baseline=image.height)


def _parameters(command: Command, count: int) -> list[str]:
    return (command.parameters() + [""] * count)[:count]


def _qr(pen: Pen, command: Command) -> None:
    _orientation, model, grow, level, mask = _parameters(command, 5)
    scale = pen.number(grow, _QR_SCALES.get(pen.state.dpi, 2), 1, 100)
    sinks = pen.state.bar_height
    if model == "1":
        pen.note(say("QR model 1 is drawn as model 2"))

    def symbol(text: str) -> Stamp | None:
        correction, content = _qr_content(text, level)
        options = {"data_mask": int(mask)} if mask.isdigit() and int(mask) < 8 else {}
        stamp = _stamp(written(pen.as_bytes(content), "QRCode", ec_level=correction, **options), scale)
        # Placed by ^FO it stands lower by the height of ^BY; the printers do so, and labels count on it.
        return Stamp(stamp.image, stamp.baseline, above=-sinks) if stamp else None

    pen.begin_symbol("N", symbol)


def _qr_content(text: str, level: str) -> tuple[str, str]:
    """Return error correction and content of a field such as ``QA,text``, ``HM,B0004text`` or ``D0204FF,QA,text``."""
    text = _MIXED.sub("", text, count=1) if _MIXED.match(text) else text
    correction = text[:1] if text[:1] in {"H", "Q", "M", "L"} else (level.upper()[:1] or "Q")
    if text[2:3] != ",":
        return correction, text
    content = text[3:]
    if text[1] == "M":
        content = _manual(content)
    return correction if correction in {"H", "Q", "M", "L"} else "Q", content


def _manual(content: str) -> str:
    """Take the modes out of a field that names them: ``N0123,AABC,B0002xy``."""
    parts: list[str] = []
    while found := _QR_PART.match(content):
        start = found.end()
        end = start + int(found[1]) if found[1] else (content + ",").find(",", start)
        parts.append(content[start:end])
        content = content[end:].removeprefix(",")
    return "".join(parts) or content


def _data_matrix(pen: Pen, command: Command) -> None:
    orientation, size, quality, columns, rows, _format, escape, aspect = _parameters(command, 8)
    scale = pen.number(size, 0, 0, 200)
    tall = pen.state.bar_height
    forced = _data_matrix_size(pen.number(columns, 0, 0, 144), pen.number(rows, 0, 0, 144))
    if pen.number(quality, 0, 0, 200) != 200:
        pen.lack(say("A DataMatrix of an old kind (not ECC 200) is drawn as ECC 200"))

    def symbol(text: str) -> Stamp | None:
        modules = _data_matrix_modules(pen, text, escape[:1] or "~", forced, square=aspect != "2")
        return _stamp(modules, scale or max(1, round(tall / modules.height))) if modules else None

    pen.begin_symbol(orientation, symbol)


def _data_matrix_size(columns: int, rows: int) -> int:
    if (rows, columns) in _RECTANGLES:
        return _RECTANGLES[rows, columns]
    most = max(rows, columns)
    return _SQUARES.index(most) + 1 if most in _SQUARES else 0


def _data_matrix_modules(pen: Pen, text: str, sign: str, forced: int, *, square: bool) -> "Image | None":
    options: dict[str, int | bool] = {"force_square": square}
    if forced:
        options = {"version": forced}
    content = _escapes_resolved(text[:LONGEST_TEXT], sign)
    if not content.startswith("\x1d\x1d"):
        return written(pen.as_bytes(content), "DataMatrix", **options)
    elements = bracketed(content)
    modules = written(elements, "DataMatrix", gs1=True, **options) if elements else None
    if modules is None:
        pen.lack(say("A DataMatrix is drawn without its GS1 mark"))
        modules = written(pen.as_bytes(content.lstrip("\x1d")), "DataMatrix", **options)
    return modules


def _escapes_resolved(text: str, sign: str) -> str:
    r"""Resolve ``_1`` (FNC1), ``_dNNN`` and ``_@`` to ``__`` (``^BX``, "Quality 200"); FNC1 at the start is doubled."""

    def meaning(found: "re.Match[str]") -> str:
        code = found[1]
        if code == "1":
            return "\x1d\x1d" if found.start() == 0 else "\x1d"
        if code == sign:
            return sign
        if code[0] == "d":
            return chr(min(int(code[1:]), 255))
        return chr(ord(code) - 64) if "@" <= code <= "_" else ""

    # Reader programming, macros, code pages and what joins several symbols say nothing to who reads the text.
    return re.sub(re.escape(sign) + r"(1|2.{9}|3|5\d{3}|d\d{3}|[@-_]|" + re.escape(sign) + ")", meaning, text)


def _pdf417(pen: Pen, command: Command) -> None:
    orientation, height, security, columns, rows, truncated = _parameters(command, 6)
    row_height = pen.number(height, 0, 0, 2000)
    module, tall = pen.state.module, pen.state.bar_height
    level = pen.number(security, 0, 0, 8)
    wide, deep = pen.number(columns, 0, 0, 30), pen.number(rows, 0, 0, 90)
    name = "CompactPDF417" if truncated.upper() == "Y" else "PDF417"

    def symbol(text: str) -> Stamp | None:
        content = pen.as_bytes(_line_ends(text[:LONGEST_TEXT]))
        options = {"ec_level": str(level)} | ({"columns": wide} if wide else {}) | ({"rows": deep} if deep else {})
        modules = written(content, name, **options)
        if modules is None:
            return None
        modules = modules if wide or deep else _twice_as_wide(modules, content, name, level, row_height / module)
        # The writer gives three dots to a row.
        lines = modules.height // 3
        modules = modules.resize((modules.width, lines))
        return _stamp(modules, module, row_height or max(1, round(tall / lines)))

    pen.begin_symbol(orientation, symbol)


def _twice_as_wide(modules: "Image", content: str, name: str, level: int, row_modules: float) -> "Image":
    """Return the first symbol that is at least twice as wide as high: what a printer takes when nothing is said."""
    for columns in range(1, 31):
        found = written(content, name, ec_level=str(level), columns=columns)
        if found and found.width >= 2 * found.height / 3 * max(row_modules, 1.0):
            return found
    return modules


def _line_ends(text: str) -> str:
    return text.replace("\\\\", "\0").replace("\\&", "\r\n").replace("\0", "\\")


def _micro_pdf417(pen: Pen, command: Command) -> None:
    orientation, height, mode = _parameters(command, 3)
    row_height = pen.number(height, 0, 0, 2000)
    module, tall = pen.state.module, pen.state.bar_height
    # Modes 0 to 33 name a size: one column with 11 to 28 rows, then two, three and four columns.
    kind = pen.number(mode, 0, 0, 33)
    columns = 1 if kind < 6 else 2 if kind < 13 else 3 if kind < 23 else 4

    def symbol(text: str) -> Stamp | None:
        modules = written(pen.as_bytes(text[:LONGEST_TEXT]), "MicroPDF417", columns=columns)
        if modules is None:
            return None
        lines = modules.height // 2
        return _stamp(modules.resize((modules.width, lines)), module, row_height or max(1, round(tall / lines)))

    pen.begin_symbol(orientation, symbol)


def _aztec(pen: Pen, command: Command) -> None:
    orientation, grow, _eci, control, _menu, count, _identifier = _parameters(command, 7)
    scale = pen.number(grow, _AZTEC_SCALES.get(pen.state.dpi, 2), 1, 100)
    size = pen.number(control, 0, 0, 300)
    if pen.number(count, 1, 1, 26) > 1:
        pen.lack(say("An Aztec code of several parts is drawn as one"))

    def symbol(text: str) -> Stamp | None:
        content = text[:LONGEST_TEXT]
        if size == 300:
            return _stamp(written(content.strip(), "AztecRune"), scale)
        return _stamp(written(pen.as_bytes(content), "Aztec", **_aztec_size(size)), scale)

    pen.begin_symbol(orientation, symbol)


def _aztec_size(size: int) -> dict[str, str | int]:
    if 1 <= size <= 99:
        return {"ec_level": f"{size}%"}
    # 101 to 104 are compact layers, 201 to 232 full ones; the writer counts both in one row.
    if 101 <= size <= 104:
        return {"version": size - 100}
    return {"version": size - 196} if 201 <= size <= 232 else {}


MATRIX: dict[str, Handler] = {
    "^B0": _aztec,
    "^B7": _pdf417,
    "^BF": _micro_pdf417,
    "^BO": _aztec,
    "^BQ": _qr,
    "^BX": _data_matrix,
}
