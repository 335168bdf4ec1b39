"""What the Pack screen shows, as frozen data."""

from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from pydantic import BaseModel

from app.domain.errors import Problem
from app.domain.labels import Picture
from app.domain.meter import MeterDay
from app.domain.orders import Order, OrderRow
from app.domain.ports import DayCount
from app.domain.printers import Printer, PrinterHealth, PrintJob
from app.domain.scans import ParcelScan
from app.domain.windows import Availability, DeliveryWindow, WindowRule, nearest_at_any_price
from app.ui.shell.state import Strip
from app.workflows.parts import Step


class Stage(StrEnum):
    """Where the desk is with the order in hand."""

    IDLE = "idle"
    OPEN = "open"
    PLACING = "placing"
    SCAN_BACK = "scan_back"


@dataclass(frozen=True)
class Primary:
    """The one blue action.

    Attributes:
        enabled: False shows it sunken, and line says why.
        waiting: True shows it amber with the seconds that run.
    """

    title: str
    line: str
    key: str = "F9"
    enabled: bool = True
    waiting: bool = False


@dataclass(frozen=True)
class Notice:
    """A banner in the page: what happened, what was kept, and the way to it."""

    verdict: str
    title: str
    line: str
    order_id: int | None = None


@dataclass(frozen=True)
class Following:
    """The account that the last packed order can be announced to.

    Attributes:
        account: Its name.
        is_done: Whether all of the order is announced there.
        runs: Whether that is under way.
    """

    order_id: int
    account: str
    is_done: bool = False
    runs: bool = False

    def sending(self) -> "Following":
        """Return the same while it is being announced."""
        return replace(self, runs=True)


@dataclass(frozen=True)
class PackState:
    """All that the screen draws.

    Attributes:
        queue: The first waiting orders, on the digit keys.
        pace: What the meter knows of today; None while it is not read.
        asking_since: Since when the carrier is being asked for windows; None when it is not.
        availability: What it offered; None while nothing is known.
        availability_problem: Why nothing is known.
        chosen: The window that F9 books.
        lapsed: The one that was chosen and is gone, while only dearer ones are left: that is the packer's to say.
        problems: Wrong fields by their dotted path; problems_told_by_carrier says who found them wrong.
        parcel: Index of the parcel that sizes and weights go to.
        step: Where placing is; placing_since since when.
        picture: The label of the parcel drawn_parcel; None while it is being drawn, or cannot be.
        window_rule: How this desk chooses among them by itself.
        windows_offered: Whether the order's system offers delivery windows; one that does not is placed without.
        labels_offered: Whether it hands out labels.
        following: Where the last packed order can be announced; None where nowhere, or while it is not known.
        checks_items: Whether the order waits until each of its items was scanned; counts is what is in the box.
        goes_by_itself: Whether the last item's scan places it.
        awaits_weight: Whether it is placed by itself as soon as it was weighed.
        connector: Id of the order's system; extras_model is what only that system has, None when it has nothing.
        extras_open: Whether the fields of that cover the page.
        scale_problem: Why the scale gave no weight when it was asked.
        usual_seconds: How long placing mostly takes here; None before the first.
    """

    stage: Stage
    strip: Strip
    now: datetime
    queue: tuple[OrderRow, ...] = ()
    waiting_count: int = 0
    last: OrderRow | None = None
    following: Following | None = None
    day: DayCount = field(default_factory=DayCount)
    pace: MeterDay | None = None
    notice: Notice | None = None
    row: OrderRow | None = None
    order: Order | None = None
    carrier: str = ""
    printer: Printer | None = None
    health: PrinterHealth | None = None
    asking_since: datetime | None = None
    availability: Availability | None = None
    availability_problem: Problem | None = None
    chosen: DeliveryWindow | None = None
    lapsed: DeliveryWindow | None = None
    editing: bool = False
    problems: dict[str, Problem] = field(default_factory=dict)
    problems_told_by_carrier: bool = False
    parcel: int = 0
    primary: Primary | None = None
    step: Step | None = None
    placing_since: datetime | None = None
    usual_seconds: float | None = None
    scans: tuple[ParcelScan, ...] = ()
    jobs: tuple[PrintJob, ...] = ()
    picture: Picture | None = None
    drawn_parcel: int = 0
    windows_offered: bool = True
    window_rule: WindowRule = WindowRule.FIRST_DAY_CHEAPEST
    labels_offered: bool = True
    checks_items: bool = False
    counts: tuple[int, ...] = ()
    goes_by_itself: bool = False
    awaits_weight: bool = False
    connector: str = ""
    extras_model: type[BaseModel] | None = None
    extras_open: bool = False
    scale_problem: Problem | None = None

    @property
    def offered(self) -> DeliveryWindow | None:
        """The dearer window that one key takes instead of the one that is gone; None where none is asked about."""
        if self.lapsed is None or self.chosen is not None or self.availability is None:
            return None
        return nearest_at_any_price(self.availability, self.lapsed, self.now)
