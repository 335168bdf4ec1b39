"""PNG labels as dots, and dots as PNG."""

import io
import struct
import warnings
from typing import TYPE_CHECKING

from app.domain.wording import mark, say
from app.labels.refusals import no_label

if TYPE_CHECKING:
    from PIL.Image import Image

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
MOST_BYTES = 20_000_000
# An A4 sheet at 600 dpi has 35 million.
MOST_DOTS = 40_000_000


def dots(content: bytes) -> "Image":
    """Return a PNG as one bit a dot, set where there is ink; nothing is scaled.

    Raises:
        Refused: It is no PNG, is damaged, or larger than any label.
    """
    from PIL import Image

    if not content.startswith(_SIGNATURE) or len(content) < 33 or content[12:16] != b"IHDR":
        raise no_label(mark("These bytes are no PNG picture"))
    # Read before anything is unpacked: a few kB can claim to be gigabytes.
    wide, tall = struct.unpack(">II", content[16:24])
    if len(content) > MOST_BYTES or not 0 < wide * tall <= MOST_DOTS:
        raise no_label(say("This picture has {wide} × {tall} dots, which no label has", wide=wide, tall=tall))
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            image: Image.Image = Image.open(io.BytesIO(content), formats=("PNG",))
            image.load()
    except (OSError, ValueError, SyntaxError) as error:
        raise no_label(mark("This picture is damaged or cut off"), detail=str(error)) from error
    if "A" in image.getbands() or "transparency" in image.info:
        clear = image.convert("RGBA")
        paper = Image.new("RGBA", clear.size, "white")
        image = Image.alpha_composite(paper, clear)
    return image.convert("L").point([255 if value < 128 else 0 for value in range(256)], "1")


def written(image: "Image", dpi: int) -> bytes:
    """Return dots as a PNG of one bit, black on white, that says its dpi."""
    from PIL import ImageChops

    out = io.BytesIO()
    ImageChops.invert(image).save(out, "PNG", dpi=(dpi, dpi))
    return out.getvalue()
