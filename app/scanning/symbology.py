"""What a scanner adds to a code, and how it is taken off again."""

import re
import unicodedata

# ISO/IEC 15424: "]", a letter for the symbology, a digit for its options; scanners send it in front when set up to.
_AIM_IDENTIFIER = re.compile(r"\][A-Za-z][0-9]")
# GS1 General Specifications, human readable interpretation: the brackets are printed, never encoded.
_PRINTED_BRACKETS = re.compile(r"\((\d{2,4})\)")
_GROUP_SEPARATOR = "\x1d"


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
