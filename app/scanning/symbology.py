"""What a scanner adds to a code, and how it is taken off again; what the code is, where it says so."""

import re
import unicodedata
from dataclasses import dataclass

from app.scanning.gs1 import elements, has_check_digit

# ISO/IEC 15424: "]", a letter for the symbology, a digit for its options; scanners send it in front when set up to.
_AIM_IDENTIFIER = re.compile(r"\][A-Za-z][0-9]")
# GS1 General Specifications, human readable interpretation: the brackets are printed, never encoded.
_PRINTED_BRACKETS = re.compile(r"\((\d{2,4})\)")
_GROUP_SEPARATOR = "\x1d"
# Symbologies that only carry GS1 element strings under these options (GS1 General Specifications, figure 5.1.2-1).
_GS1_AIMS = frozenset({"]C1", "]e0", "]d2", "]Q3", "]J1"})
_SYMBOLOGIES = {
    "A": "Code 39", "C": "Code 128", "d": "Data Matrix", "e": "GS1 DataBar", "E": "EAN", "F": "Codabar", "G": "Code 93", "I": "ITF",
    "J": "DotCode", "L": "PDF417", "Q": "QR code", "U": "MaxiCode", "z": "Aztec", "X": "other",
}  # fmt: skip
_SSCC_DIGITS = 18
_GTIN_DIGITS = frozenset({8, 12, 13, 14})


@dataclass(frozen=True, slots=True)
class ScannedCode:
    """A code, and what it says of itself.

    Attributes:
        text: The code as ``code_of`` gives it.
        aim: The AIM identifier that the scanner sent, such as ``]C1``; empty if it sent none.
        symbology: Its name, empty where it is not told.
        sscc: The 18 digits of a logistic unit; empty if it is none.
        gtin: The digits of goods, as they were printed; empty if it is none.
        elements: GS1 identifiers and values; empty unless the code is known to be GS1 and holds nothing else.
    """

    text: str
    aim: str = ""
    symbology: str = ""
    sscc: str = ""
    gtin: str = ""
    elements: tuple[tuple[str, str], ...] = ()

    @property
    def also(self) -> tuple[str, ...]:
        """Return other numbers by which the same thing may be known, such as an SSCC without its 00."""
        with_zeros = f"00{self.sscc}" if self.sscc else ""
        return tuple(each for each in (self.sscc, with_zeros, self.gtin) if each and each != self.text)


def code_of(text: str) -> str:
    """Return the code in what a scanner sent.

    The AIM identifier goes, so do FNC1 separators (not every scanner sends them, and the same label must give the same code at every
    desk), spaces at the ends, and the brackets around application identifiers when the code begins with one.
    What holds nothing else comes back as it is, since a scan is never dropped.
    """
    code = unicodedata.normalize("NFC", text).strip()
    code = _AIM_IDENTIFIER.sub("", code, count=1) if _AIM_IDENTIFIER.match(code) else code
    code = code.replace(_GROUP_SEPARATOR, "").strip()
    if _PRINTED_BRACKETS.match(code):
        code = _PRINTED_BRACKETS.sub(r"\1", code)
    return code or text


def read_code(text: str) -> ScannedCode:
    """Say what a code is, as far as it or its scanner tells.

    A plain number that only begins like a GS1 message is not taken for one: its symbology, FNC1 or printed brackets must say so.
    """
    raw = unicodedata.normalize("NFC", text).strip(" \t\r\n")
    found = _AIM_IDENTIFIER.match(raw)
    aim = found.group() if found else ""
    body = raw[len(aim) :]
    symbology = _SYMBOLOGIES.get(aim[1:2], "")
    code = code_of(text)
    parts: tuple[tuple[str, str], ...] = ()
    if _PRINTED_BRACKETS.match(body):
        parts = elements(_PRINTED_BRACKETS.sub(rf"{_GROUP_SEPARATOR}\1", body))
    elif aim in _GS1_AIMS or _GROUP_SEPARATOR in body:
        parts = elements(body)
    known = dict(parts)
    sscc = known.get("00", "") or _plain_sscc(code)
    return ScannedCode(
        text=code,
        aim=aim,
        symbology=f"GS1 {symbology}" if aim in {"]C1", "]d2", "]Q3", "]J1"} else symbology,
        sscc=sscc,
        gtin=known.get("01", "") or ("" if parts or sscc else _plain_gtin(code)),
        elements=parts,
    )


def _plain_sscc(code: str) -> str:
    number = code[2:] if code.startswith("00") and len(code) == _SSCC_DIGITS + 2 else ""
    return number if has_check_digit(number) and number else ""


def _plain_gtin(code: str) -> str:
    return code if len(code) in _GTIN_DIGITS and has_check_digit(code) else ""
