"""Bars and spaces as ink, with the line of text that belongs to them."""

from typing import TYPE_CHECKING, Any

from app.labels.zpl.pen import Pen
from app.labels.zpl.state import FontChoice, Stamp
from app.labels.zpl.typeface import Lettering

if TYPE_CHECKING:
    from PIL.Image import Image

LONGEST_TEXT = 3072
# Wider and higher than any head prints.
_WIDEST_DOTS = 8_000


def bars(pen: Pen, widths: list[int], height: int, text: str, *, above: bool) -> Stamp:
    """Draw bars and spaces, a bar first, with their text if there is any.

    Args:
        pen: Whose field it is: a font that stands before the barcode command is that of the text.
        widths: In dots; ``height`` as well.
        text: The interpretation line, empty for none.
        above: Put it over the bars.
    """
    from PIL import Image, ImageDraw

    wide = max(1, min(sum(widths), _WIDEST_DOTS))
    height = min(height, pen.image.height + 64)
    module = pen.state.module
    # A printer writes a barcode's text in font A, grown with the module.
    letters = Lettering(pen.field.font or FontChoice("A", 9 * min(module, 10), 0), pen.state.dpi)
    room = letters.height + 2 * module if text else 0
    image = Image.new("1", (wide, height + room))
    top = room if above else 0
    drawing = ImageDraw.Draw(image)
    place = 0
    for number, width in enumerate(widths):
        if place >= wide:
            break
        if number % 2 == 0:
            drawing.rectangle((place, top, place + width - 1, top + height - 1), fill=255)
        place += width
    if text:
        line = letters.line(text, wide)
        row = (0 if above else height + 2 * module) - letters.height // 2
        image.paste(255, (max(0, (wide - round(letters.width(text))) // 2), row), line)
    # ^FO places the bars, whichever way they are turned; their text hangs over the edge.
    return Stamp(image, baseline=top + height, above=top, below=room - top)


def runs(row: bytes) -> list[int]:
    """Return the lengths of equal dots in a row, from its first to its last."""
    found: list[int] = []
    last = -1
    for dot in row:
        if dot == last:
            found[-1] += 1
        else:
            found.append(1)
        last = dot
    return found


def written(text: str, format_name: str, **options: Any) -> "Image | None":
    """Have a symbol written, one dot a module, 0 is ink; None when it cannot hold the text."""
    import zxingcpp
    from PIL import Image

    try:
        barcode = zxingcpp.create_barcode(text[:LONGEST_TEXT], getattr(zxingcpp.BarcodeFormat, format_name), **options)
        drawn: Any = barcode.to_image(1, add_quiet_zones=False)
    except (ValueError, RuntimeError, TypeError):
        return None
    rows, columns = drawn.shape[:2]
    return Image.frombytes("L", (columns, rows), memoryview(drawn).tobytes())


def module_runs(text: str, format_name: str, **options: Any) -> list[int] | None:
    """Return a linear symbol's bars and spaces in modules; None when it cannot hold the text."""
    image = written(text, format_name, **options)
    return runs(image.crop((0, 0, image.width, 1)).tobytes()) if image else None


def grown(modules: "Image", across: int, down: int) -> "Image":
    """Return a symbol of one dot a module as ink, each module so many dots wide and high; cut where no head prints."""
    modules = modules.crop(
        (0, 0, min(modules.width, _WIDEST_DOTS // across), min(modules.height, _WIDEST_DOTS // down))
    )
    image = modules.point([255 - value for value in range(256)]).convert("1")
    return image.resize((image.width * across, image.height * down))
