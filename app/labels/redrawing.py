"""Drawn labels brought to another head, turned and trimmed: dots are copied, never blended."""

from typing import TYPE_CHECKING

from app.domain.labels import LabelSize
from app.labels.sheets import Sheet

if TYPE_CHECKING:
    from PIL.Image import Image


def redrawn(sheet: Sheet, dpi: int) -> Sheet:
    """Return a label with the dots of another head, as large as before.

    A head with twice the dots gets each dot twice, and every bar is exact; between other heads a bar's edges are up to a dot
    off, which is why whoever calls reads the barcodes back.
    """
    from PIL import Image

    if sheet.dpi == dpi:
        return sheet
    size = tuple(max(1, round(dots * dpi / sheet.dpi)) for dots in sheet.image.size)
    # Every dot of the new head takes the one that it lies on: equal bars at equal places stay equal.
    image = sheet.image.resize((size[0], size[1]), Image.Resampling.NEAREST)
    return Sheet(image, dpi, sheet.notes, sheet.missing)


def turned(image: "Image") -> "Image":
    """Return dots turned by 90° against the clock."""
    from PIL import Image

    return image.transpose(Image.Transpose.ROTATE_90)


def trimmed(image: "Image", media: LabelSize, dpi: int) -> "Image":
    """Cut white paper off the right and the lower edge, where it is more than the media has."""
    wide, tall = media.dots(dpi)
    return image.crop((0, 0, min(image.width, wide), min(image.height, tall)))


def ink_size(image: "Image", dpi: int) -> LabelSize:
    """Return how far ink reaches from the upper left corner."""
    box = image.getbbox() or (0, 0, 0, 0)
    return LabelSize(width_mm=round(box[2] * 25.4 / dpi, 1), height_mm=round(box[3] * 25.4 / dpi, 1))
