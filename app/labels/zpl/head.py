"""For which head a stream was made, as far as it shows: ZPL says nothing of its dpi."""

from itertools import pairwise

from app.labels.zpl.reader import sketches
from app.labels.zpl.stream import commands

HEADS_DPI = (152, 203, 300, 600)
# Makers of labels round, and print a little less than the whole width.
_NEAR = 0.06
_LEAST_OF_WIDTH = 0.72


def likely_dpi(content: bytes, width_mm: float) -> int | None:
    """Return the dots an inch that a stream was made for; None where that cannot be told.

    ``^PW`` laid beside the label's width tells it. Without one only ink that no coarser head could put on the label does:
    a label with little on it looks alike at all of them.

    Args:
        content: Any bytes.
        width_mm: How wide the label is.
    """
    if width_mm <= 0:
        return None
    for command in commands(content):
        if command.name == "^PW" and (digits := command.data.strip()[:6]).isdigit():
            return _nearest(int(digits) * 25.4 / width_mm)
    reach = max((sketch.ink[2] for sketch in sketches(content, HEADS_DPI[1])), default=0) * 25.4 / width_mm
    for coarser, head in pairwise(HEADS_DPI[1:]):
        if coarser * (1 + _NEAR) < reach and _LEAST_OF_WIDTH * head <= reach <= head * (1 + _NEAR):
            return head
    return None


def _nearest(seen: float) -> int | None:
    head = min(HEADS_DPI, key=lambda dpi: abs(dpi - seen))
    return head if abs(head - seen) <= head * _NEAR else None
