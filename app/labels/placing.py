"""Where labels come to lie on paper: at true size, turned only where they must be, as many on a sheet as find room."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.labels import LabelSize

# Carriers and label makers round differently: 4 × 6 inch is sold as 100, 101.6 and 102 mm.
TOLERANCE_MM = 2.0


@dataclass(frozen=True, slots=True)
class Place:
    """A label's place.

    Attributes:
        sheet: Which sheet, from 0.
        left_mm: From the paper's upper left corner to the label's; top_mm likewise.
        turned: By 90° against the clock.
    """

    sheet: int
    left_mm: float
    top_mm: float
    turned: bool = False


def fits(label: LabelSize, media: LabelSize) -> bool:
    """Tell whether a label fits the media, neither turned nor scaled."""
    return label.width_mm <= media.width_mm + TOLERANCE_MM and label.height_mm <= media.height_mm + TOLERANCE_MM


def is_same(label: LabelSize, media: LabelSize) -> bool:
    """Tell whether a label has the media's size, as far as makers round."""
    return (
        abs(label.width_mm - media.width_mm) <= TOLERANCE_MM and abs(label.height_mm - media.height_mm) <= TOLERANCE_MM
    )


def fits_turned(label: LabelSize, media: LabelSize) -> bool:
    """Tell whether a label fits the media on its side, and only so."""
    return not fits(label, media) and fits(label.turned, media)


def placed(labels: Sequence[LabelSize], media: LabelSize, *, may_turn: bool = True) -> tuple[Place, ...]:
    """Return each label's place, row after row.

    Raises:
        ValueError: A label does not fit.
    """
    done: list[Place] = []
    row: list[Place] = []
    sheet, left, top, row_tall = 0, 0.0, 0.0, 0.0
    shares = media.is_sheet

    def finish_row() -> None:
        # In the middle, as far as possible from the edges that an office printer cannot reach.
        shift = max(0.0, (media.width_mm - left) / 2) if shares else 0.0
        done.extend(Place(each.sheet, each.left_mm + shift, each.top_mm, each.turned) for each in row)
        row.clear()

    for label in labels:
        turned = may_turn and fits_turned(label, media)
        lying = label.turned if turned else label
        if not fits(lying, media):
            raise ValueError(f"{label.shown()} does not fit {media.shown()}")
        too_low = top + lying.height_mm > media.height_mm
        if row and (not shares or too_low or left + lying.width_mm > media.width_mm):
            finish_row()
            left, top, row_tall = 0.0, top + row_tall, 0.0
        if done and not row and (not shares or top + lying.height_mm > media.height_mm):
            sheet, top = sheet + 1, 0.0
        row.append(Place(sheet, left, top, turned))
        left, row_tall = left + lying.width_mm, max(row_tall, lying.height_mm)
    finish_row()
    return tuple(done)
