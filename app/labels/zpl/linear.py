"""The linear barcodes: ``^B1 ^B2 ^B3 ^BA ^BC ^BI ^BK ^BL ^BM ^BP``. A new one is one more entry in ``LINEAR``."""

from collections.abc import Callable
from dataclasses import dataclass

from app.labels import code128
from app.labels.zpl import checks, patterns
from app.labels.zpl.bars import LONGEST_TEXT, bars, module_runs
from app.labels.zpl.pen import Handler, Pen
from app.labels.zpl.state import Stamp
from app.labels.zpl.stream import Command

_FNC1 = "\x1d"
# Start and stop of Codabar may be written in two ways (``^BK``, parameters k and l).
_CODABAR_ENDS = {"A": "A", "B": "B", "C": "C", "D": "D", "T": "A", "N": "B", "*": "C", "E": "D"}


@dataclass(frozen=True, slots=True)
class Bars:
    """A barcode before it is grown to the label's module.

    Attributes:
        widths: Bars and spaces, a bar first; in modules, or 1 for narrow and more for wide.
        shown: What the interpretation line says.
        two_widths: Whether only narrow and wide are told apart, by the ratio of ``^BY``.
    """

    widths: list[int]
    shown: str
    two_widths: bool = False

    def dots(self, pen: Pen) -> list[int]:
        """Return bars and spaces in dots."""
        module, ratio = pen.state.module, pen.state.ratio
        if not self.two_widths:
            return [width * module for width in self.widths]
        wide = max(module + 1, int(module * ratio + 0.5))
        return [module if width == 1 else wide for width in self.widths]


Encode = Callable[[str, list[str]], Bars | None]


def linear(encode: Encode, *, height: int, line: int, above: int, shows: str = "Y", shows_above: str = "N") -> Handler:
    """Return the handler of one linear barcode command.

    Args:
        encode: From the field's text and the command's parameters to bars.
        height: Which parameter is the height; ``line`` and ``above`` the interpretation line's.
        shows: Whether the line is printed when the command says nothing.
        shows_above: The same of its place over the bars.
    """

    def handler(pen: Pen, command: Command) -> None:
        parameters = [part.upper() for part in command.parameters()] + [""] * 8
        tall = pen.number(parameters[height], pen.state.bar_height, 1, 32000)
        shown, over = (parameters[line] or shows)[:1] == "Y", (parameters[above] or shows_above)[:1] == "Y"

        def symbol(text: str) -> Stamp | None:
            found = encode(text[:LONGEST_TEXT], parameters)
            if found is None:
                return None
            return bars(pen, found.dots(pen), tall, found.shown if shown else "", above=over)

        pen.begin_symbol(parameters[0], symbol)

    return handler


def _narrow_and_wide(pattern: str | None, shown: str) -> Bars | None:
    return Bars([int(width) for width in pattern], shown, two_widths=True) if pattern else None


def _by_writer(text: str, format_name: str, shown: str, *, two_widths: bool = False) -> Bars | None:
    widths = module_runs(text, format_name)
    return Bars(widths, shown, two_widths) if widths else None


def _code11(text: str, parameters: list[str]) -> Bars | None:
    return _narrow_and_wide(patterns.code_11(text, 1 if parameters[1] == "Y" else 2), text)


def _interleaved(text: str, parameters: list[str]) -> Bars | None:
    digits = "".join(filter(str.isdigit, text)) if text.isascii() else ""
    if not digits or digits != text.strip():
        return None
    checked = parameters[4] == "Y"
    # Digits come in pairs, the check digit counted.
    digits = digits if (len(digits) + checked) % 2 == 0 else "0" + digits
    digits += checks.mod10(digits) if checked else ""
    return _by_writer(digits, "ITF", digits, two_widths=True)


def _code39(text: str, parameters: list[str]) -> Bars | None:
    return _asterisks(text, checked=parameters[1] == "Y")


def _logmars(text: str, _parameters: list[str]) -> Bars | None:
    return _asterisks(text.upper(), checked=True)


def _asterisks(text: str, *, checked: bool) -> Bars | None:
    text = text.strip("*")
    text += checks.mod43(text) if checked else ""
    return _by_writer(text, "Code39Std", f"*{text}*", two_widths=True)


def _code93(text: str, _parameters: list[str]) -> Bars | None:
    return _by_writer(text, "Code93", text)


def _codabar(text: str, parameters: list[str]) -> Bars | None:
    start, stop = (_CODABAR_ENDS.get(parameters[place][:1], "A") for place in (5, 6))
    text = f"{start}{text}{stop}"
    return _by_writer(text, "Codabar", text, two_widths=True)


def _msi(text: str, parameters: list[str]) -> Bars | None:
    if not text.isdigit():
        return None
    added = patterns.msi_checks(text, parameters[1] or "B")
    # The check digits are printed only when the sixth parameter asks for them.
    return _narrow_and_wide(patterns.msi(text + added), text + added if parameters[5] == "Y" else text)


def _plessey(text: str, _parameters: list[str]) -> Bars | None:
    return _narrow_and_wide(patterns.plessey(text), text)


def _industrial(text: str, _parameters: list[str]) -> Bars | None:
    return _narrow_and_wide(patterns.industrial_2_of_5(text), text)


def _code128(text: str, parameters: list[str]) -> Bars:
    mode = parameters[5] or "N"
    if mode == "U":
        digits = "".join(letter for letter in text if letter in "0123456789")[:19].rjust(19, "0")
        digits += checks.mod10(digits)
        return Bars(code128.widths(code128.automatic(digits, gs1=True)), digits)
    if mode == "D":
        shown = _with_gs1_checks(text)
        plain = _ascii(shown).translate({ord(sign): None for sign in "() "}).replace(">8", _FNC1).lstrip(_FNC1)
        return Bars(code128.widths(code128.automatic(plain, gs1=True)), shown.replace(">8", ""))
    if parameters[4] == "Y":
        digits = "".join(letter for letter in text.replace(">;", "").replace(">8", "") if letter in "0123456789")
        text += checks.mod10(digits)
    if mode == "A":
        return Bars(code128.widths(code128.automatic(_ascii(text))), text)
    return Bars(code128.widths(code128.chosen(text)), _without_invocations(text))


def _with_gs1_checks(text: str) -> str:
    """Add the check digits that an SSCC or a GTIN in brackets lacks (``^BC``, mode D)."""
    for identifier, length in (("(00)", 17), ("(01)", 13), ("(02)", 13)):
        before, bracket, rest = text.partition(identifier)
        value = rest.partition("(")[0].partition(">8")[0]
        digits = value.replace(" ", "")
        if bracket and len(digits) == length and digits.isascii() and digits.isdigit():
            text = before + bracket + value + checks.mod10(digits) + rest[len(value) :]
    return text


def _without_invocations(text: str) -> str:
    shown = text
    for code in ("><", ">=", *(f">{digit}" for digit in range(1, 10)), ">:", ">;"):
        shown = shown.replace(code, "")
    return shown.replace(">0", ">")


def _ascii(text: str) -> str:
    return "".join(letter for letter in text if ord(letter) < 128)


LINEAR: dict[str, Handler] = {
    "^B1": linear(_code11, height=2, line=3, above=4),
    "^B2": linear(_interleaved, height=1, line=2, above=3),
    "^B3": linear(_code39, height=2, line=3, above=4),
    "^BA": linear(_code93, height=1, line=2, above=3),
    "^BC": linear(_code128, height=1, line=2, above=3),
    "^BI": linear(_industrial, height=1, line=2, above=3),
    "^BK": linear(_codabar, height=2, line=3, above=4),
    "^BL": linear(_logmars, height=1, line=7, above=2),
    "^BM": linear(_msi, height=2, line=3, above=4),
    "^BP": linear(_plessey, height=2, line=3, above=4),
}
