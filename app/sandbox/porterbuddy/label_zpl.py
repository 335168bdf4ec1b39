"""Labels as ZPL for 203 dpi."""

from collections.abc import Sequence

from app.sandbox.porterbuddy.label_face import (
    LETTER_WIDTH,
    Bars,
    Fill,
    LabelFace,
    Square,
    Words,
    fitting_height,
)

_PLAIN = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,-/:+#()")


def zpl(faces: Sequence[LabelFace]) -> bytes:
    """Return the labels one after the other in one stream; ASCII on the wire, UTF-8 in meaning."""
    return b"".join(_label(face).encode("ascii") for face in faces)


def escaped(text: str) -> str:
    """Return text for a field behind ``^FH_``: all that could mean something else as ``_XX`` of its UTF-8."""
    return "".join(chr(byte) if byte in _PLAIN else f"_{byte:02X}" for byte in text.encode())


def code_128_field(digits: str) -> str:
    """Return the field data of a Code 128: start in set C, change to set B for a last odd digit."""
    pairs = digits[: len(digits) // 2 * 2]
    return f">;{pairs}" + (f">6{digits[-1]}" if len(digits) % 2 else "")


def _label(face: LabelFace) -> str:
    lines = ["^XA", "^CI28", f"^PW{face.width}", f"^LL{face.height}", "^LH0,0"]
    for part in face.parts:
        match part:
            case Fill(x, y, width, height):
                lines.append(f"^FO{x},{y}^GB{width},{height},{min(width, height)}^FS")
            case Words():
                lines.append(_words(part))
            case Bars(x, y, module, height, digits):
                lines.append(f"^FO{x},{y}^BY{module},3,{height}^BCN,{height},N,N,N^FD{code_128_field(digits)}^FS")
            case Square(x, y, module, text):
                # A printer puts a QR code lower by the bar height that was set last.
                lines.append(f"^FO{x},{max(0, y - 1)}^BY2,3,1^BQN,2,{module}^FH_^FDMA,{escaped(text)}^FS")
    return "\n".join([*lines, "^XZ", ""])


def _words(words: Words) -> str:
    height = fitting_height(words, len(words.text) * words.height * LETTER_WIDTH)
    reverse = "^FR" if words.white else ""
    block = f"^FB{words.width},1,0,R" if words.right else ""
    return f"^FO{words.x},{words.y}{reverse}^A0N,{height}{block}^FH_^FD{escaped(words.text)}^FS"
