"""The typeface of papers: DejaVu Sans Condensed, with Latin, Greek and Cyrillic letters (Bitstream Vera licence)."""

import threading
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from app.domain.resources import resource

if TYPE_CHECKING:
    from PIL.ImageFont import FreeTypeFont

PLAIN = "Papers"
BOLD = "Papers-Bold"
_FILES = {PLAIN: "DejaVuSansCondensed.ttf", BOLD: "DejaVuSansCondensed-Bold.ttf"}
_LOCK = threading.Lock()


def embed() -> None:
    """Make the faces known to reportlab; only the letters that are used go into a PDF."""
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    with _LOCK:
        for name, file in _FILES.items():
            if name not in pdfmetrics.getRegisteredFontNames():
                pdfmetrics.registerFont(TTFont(name, str(resource("fonts", "papers", file))))
        pdfmetrics.registerFontFamily(PLAIN, normal=PLAIN, bold=BOLD, italic=PLAIN, boldItalic=BOLD)


def lacking(text: str) -> str:
    """Return the letters that the face does not have, each once."""
    from reportlab.pdfbase import pdfmetrics

    embed()
    known: Any = pdfmetrics.getFont(PLAIN).face.charToGlyph
    return "".join(sorted({letter for letter in text if ord(letter) not in known and not letter.isspace()}))


@lru_cache(maxsize=4)
def face(size: int, *, bold: bool = False) -> "FreeTypeFont":
    """Return a face for drawing dots, its size in dots."""
    from PIL import ImageFont

    file = str(resource("fonts", "papers", _FILES[BOLD if bold else PLAIN]))
    return ImageFont.truetype(file, size, layout_engine=ImageFont.Layout.BASIC)
