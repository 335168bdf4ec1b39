"""Text of strangers as cells of a table that no spreadsheet runs."""

import re
import unicodedata

_FORMULA = re.compile(r"[\s\ufeff\u200b-\u200f\u2060\"']*[=+\-@|%\u2212\uff0b\uff0d\uff1d\uff20]")
"""What a spreadsheet would run at the beginning of a cell, and what may stand before it."""


def harmless(cell: str) -> str:
    """Return a text as a cell that no spreadsheet runs as a formula, in one line.

    A name that begins like a formula gets an apostrophe before it (OWASP, "CSV Injection"): also with full-width signs, which some
    spreadsheets read as the plain ones, and behind spaces and marks that are not seen.
    """
    line = cell if cell.isprintable() else "".join(" " if _breaks(letter) else letter for letter in cell)
    return f"'{line}" if _FORMULA.match(line) else line


def _breaks(letter: str) -> bool:
    # Control characters, ends of lines, halves of a letter and what is no letter: no spreadsheet opens a file that holds the last two.
    return unicodedata.category(letter) in {"Cc", "Cs", "Zl", "Zp"} or ord(letter) & 0xFFFE == 0xFFFE
