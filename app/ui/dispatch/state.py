"""What the Dispatch screen draws, as frozen data."""

from dataclasses import dataclass
from datetime import datetime

from app.ui.shell.state import Strip
from app.workflows.dispatch import RampDay, RampOrder


@dataclass(frozen=True)
class DispatchState:
    """The ramp as it is shown.

    Attributes:
        day: Numbers, and a page of what is missing; None until it was read.
        order: The order whose parcel was scanned last.
        offset: Where the page of missing orders begins.
        telling: Whether the carriers are being told because somebody asked for it.
        closing: Whether the manifest is being printed.
    """

    strip: Strip
    now: datetime
    day: RampDay | None = None
    order: RampOrder | None = None
    offset: int = 0
    telling: bool = False
    closing: bool = False
