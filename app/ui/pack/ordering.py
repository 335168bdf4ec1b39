"""Windows, the printer's health and placing: what happens on the way to F9 and behind it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from app.domain.errors import (
    InvalidInput,
    OutcomeUnknown,
    PrinterFailed,
    Problem,
    Refused,
    StationError,
)
from app.domain.orders import Order
from app.domain.printers import Printer, PrinterHealth
from app.domain.scans import Verdict
from app.domain.windows import Availability, DeliveryWindow
from app.ui.pack.state import Stage
from app.ui.pack.words import cannot_print, price_of, trouble
from app.ui.shell.state import Flash
from app.ui.work import Lane
from app.workflows.check_availability import CheckAvailability
from app.workflows.parts import Step
from app.workflows.place_order import Placed, PlaceOrder, Placing

if TYPE_CHECKING:
    from app.ui.pack.presenter import PackPresenter


_SILENT = {"not_connected", "no_answer", "too_slow", "server_error", "unreadable_answer", "unsafe_line"}


@dataclass(frozen=True)
class _Asked:
    """An answer with the question it belongs to, so that a late one is not taken for another order's."""

    number: int
    availability: Availability | None
    problem: Problem | None
    others: tuple[Problem, ...] = ()


class Ordering:
    """The part of the Pack presenter that asks, chooses and places."""

    def __init__(self, desk: PackPresenter) -> None:
        self._desk = desk
        self._question = 0
        self._placing: dict[int, datetime] = {}
        self._printer_id = ""
        self.was_refused = False

    def forget(self) -> None:
        """Start anew for another order; answers on their way are dropped, placing goes on."""
        self._question += 1
        self.was_refused = False
        self._printer_id = ""

    # --- windows ----------------------------------------------------------------------------------------------------

    def ask(self) -> None:
        """Ask the carrier for windows; the chosen time is kept where it is still offered."""
        desk = self._desk
        if desk.state.stage is not Stage.OPEN or desk.state.order is None:
            return
        self._question += 1
        desk.update(asking_since=desk.now, availability_problem=None)
        desk.work.run(
            partial(_ask, desk.station.check_availability, desk.state.order, self._question),
            done=self._windows,
            failed=self._asking_failed,
        )

    def _asking_failed(self, error: Exception) -> None:
        self._desk.update(asking_since=None)
        self._desk.failed(error)

    def _windows(self, asked: _Asked) -> None:
        desk = self._desk
        if asked.number != self._question:
            return
        self._tell_frame(asked)
        if asked.problem is not None:
            fields = {
                p.field: p for p in (asked.problem, *asked.others) if p.field.startswith(("recipient", "parcels"))
            }
            desk.update(
                asking_since=None,
                availability=None,
                availability_problem=asked.problem,
                chosen=None,
                problems=fields,
                editing=desk.state.editing or any(field.startswith("recipient") for field in fields),
            )
            return
        availability = asked.availability
        chosen = None
        if availability is not None:
            old = desk.state.chosen
            kept = availability.fresh(old, desk.now) if old else None
            chosen = kept or availability.best(desk.now)
        desk.update(asking_since=None, availability=availability, availability_problem=None, chosen=chosen)

    def _tell_frame(self, asked: _Asked) -> None:
        state = self._desk.state
        silent = asked.problem is not None and asked.problem.code in _SILENT
        seconds = (self._desk.now - state.asking_since).total_seconds() if state.asking_since else 0.0
        words = "no answer" if silent else f"{seconds:.1f} s"
        self._desk.frame.carrier_answered(state.carrier, fine=not silent, words=words)

    def choose(self, window: DeliveryWindow) -> None:
        """Choose a window that can still be booked."""
        desk = self._desk
        if desk.state.stage is Stage.OPEN and not window.has_lapsed(desk.now):
            desk.update(chosen=window)

    def choose_next(self, step: int) -> None:
        """Move the choice up (-1) or down (+1) among the windows that can be booked."""
        desk = self._desk
        if desk.state.availability is None:
            return
        windows = desk.state.availability.bookable(desk.now)
        if not windows:
            return
        place = windows.index(desk.state.chosen) if desk.state.chosen in windows else -1
        self.choose(windows[max(0, min(len(windows) - 1, place + step))])

    def choose_again_if_lapsed(self) -> None:
        """Take the nearest window when the chosen one lapsed, unless it is dearer: that is the packer's to say."""
        desk = self._desk
        state = desk.state
        if state.stage is not Stage.OPEN or state.chosen is None or not state.chosen.has_lapsed(desk.now):
            return
        if state.availability is None:
            return
        lapsed = state.chosen
        left = [window for window in state.availability.bookable(desk.now) if window.start and lapsed.start]
        if not left:
            self.ask()
            return
        nearest = min(left, key=partial(_distance, lapsed))
        dearer = nearest.price and lapsed.price and nearest.price.minor_units > lapsed.price.minor_units
        desk.update(chosen=None if dearer else nearest)

    # --- the printer ------------------------------------------------------------------------------------------------

    def ask_printer(self) -> None:
        """Ask the label printer how it is, beside the question for windows."""
        printer = self._desk.state.printer
        if printer is not None:
            self._desk.work.run(
                partial(self._desk.station.prove_printer.health, printer.id),
                done=self._healthy,
                failed=self._desk.failed,
            )

    def _healthy(self, health: PrinterHealth) -> None:
        self._desk.update(health=health)

    def other_printer(self) -> Printer | None:
        """Return another label printer of the desk, None if there is none."""
        now = self._desk.state.printer
        printers = self._desk.station.parts.printing.printers()
        return next((printer for printer in printers if now is None or printer.id != now.id), None)

    def use_other_printer(self) -> None:
        """Send this order's labels to the other printer, and go on."""
        other = self.other_printer()
        if other is None:
            return
        self._printer_id = other.id
        self._desk.update(printer=other)
        if self._desk.state.stage is Stage.SCAN_BACK:
            self._desk.paper.print_missing()
        else:
            self.place()

    @property
    def printer_id(self) -> str:
        """The printer that was chosen for this order; empty means the desk's."""
        return self._printer_id

    # --- placing ----------------------------------------------------------------------------------------------------

    def place(self, *, print_later: bool = False) -> None:
        """Place, fetch and print; the wait can be left."""
        desk = self._desk
        state = desk.state
        if state.stage is not Stage.OPEN or state.row is None:
            return
        if state.editing:
            desk.editing.keep()
            return
        if state.primary is None or not state.primary.enabled or state.row.id in self._placing:
            return
        placing = Placing(order_id=state.row.id, window=state.chosen, printer=self._printer_id, print_later=print_later)
        self._placing[placing.order_id] = desk.now
        desk.update(stage=Stage.PLACING, placing_since=desk.now, step=Step.PRINTER, problems={})
        desk.work.run(
            partial(_place, desk.station.place_order, placing),
            done=self._placed,
            failed=desk.failed,
            lane=Lane.STATION,
            progress=self._step,
        )

    def _step(self, step: Step) -> None:
        if self._desk.state.stage is Stage.PLACING:
            self._desk.update(step=step)

    def _placed(self, result: tuple[int, Placed | StationError]) -> None:
        order_id, end = result
        began = self._placing.pop(order_id, self._desk.now)
        here = self._desk.state.row is not None and self._desk.state.row.id == order_id
        if isinstance(end, StationError):
            self._not_placed(order_id, end, here=here)
        else:
            self._desk.update(usual_seconds=(self._desk.now - began).total_seconds())
            self._is_placed(end, here=here)
        self._desk.frame.counts_changed()

    def _is_placed(self, placed: Placed, *, here: bool) -> None:
        desk = self._desk
        if not here:
            if placed.print_problem is not None:
                desk.note(Verdict.CANNOT, placed.print_problem, placed.order_id)
            else:
                desk.refresh_queue()
            return
        desk.update(stage=Stage.SCAN_BACK, placing_since=None, step=None)
        desk.open_order(placed.order_id)
        if placed.print_problem is not None:
            desk.frame.flash(self._cannot_print(placed.print_problem, placed=True))

    def _not_placed(self, order_id: int, error: StationError, *, here: bool) -> None:
        desk = self._desk
        unknown = isinstance(error, OutcomeUnknown)
        if not here:
            desk.note(Verdict.WAITING if unknown else Verdict.WRONG, error.problem, order_id)
            desk.refresh_queue()
            return
        if unknown:
            desk.frame.flash(_in_doubt(error.problem, desk.state.row.reference if desk.state.row else ""))
            desk.close()
            return
        self.was_refused = isinstance(error, Refused)
        fields = {problem.field: problem for problem in error.problems if problem.field}
        desk.update(
            stage=Stage.OPEN,
            placing_since=None,
            step=None,
            problems=fields,
            editing=any(field.startswith(("recipient", "courier")) for field in fields),
        )
        if isinstance(error, PrinterFailed):
            desk.frame.flash(self._cannot_print(error.problem, placed=False))
        elif isinstance(error, InvalidInput) and error.problem.code == "window_lapsed":
            self.ask()
        elif not fields:
            desk.frame.flash(trouble(error.problem))

    def _cannot_print(self, problem: Problem, *, placed: bool) -> Flash:
        desk = self._desk
        price = price_of(desk.state.chosen, desk.environment, desk.locale)
        return cannot_print(problem, desk.state.printer, self.other_printer(), price, placed=placed)


def _ask(check: CheckAvailability, order: Order, number: int) -> _Asked:
    try:
        return _Asked(number, check(order), None)
    except StationError as error:
        return _Asked(number, None, error.problem, error.others)


def _place(
    place_order: PlaceOrder, placing: Placing, report: Callable[[Step], None]
) -> tuple[int, Placed | StationError]:
    try:
        return placing.order_id, place_order(placing, report)
    except StationError as error:
        return placing.order_id, error


def _distance(lapsed: DeliveryWindow, window: DeliveryWindow) -> float:
    if window.start is None or lapsed.start is None:
        return float("inf")
    return abs((window.start - lapsed.start).total_seconds())


def _in_doubt(problem: Problem, reference: str) -> Flash:
    return Flash(
        verdict=Verdict.WAITING,
        word="In doubt",
        line=problem.title,
        detail=problem.hint or f"Order {reference} is kept. No second one goes out.",
        foot="The carrier is asked by itself. See In doubt, Alt 4.",
        foot_right="Close",
        foot_key="Esc",
    )
