"""Placing, and the printer that it waits for: what happens behind F9."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
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
from app.domain.printers import DocumentKind, Printer, PrinterHealth
from app.domain.scans import Verdict
from app.domain.windows import DeliveryWindow
from app.domain.wording import say
from app.ui.pack.editing import is_of_recipient, parcel_of
from app.ui.pack.extras import EXTRAS
from app.ui.pack.flashes import cannot_print, in_doubt, noticed, taken, trouble
from app.ui.pack.state import Stage
from app.ui.pack.words import items_missing, price_of
from app.ui.work import Lane
from app.workflows.parts import Step
from app.workflows.place_order import Placed, PlaceOrder, Placing

if TYPE_CHECKING:
    from app.ui.pack.presenter import PackPresenter

_OWN_FIELDS = ("recipient", "courier", "par", EXTRAS)
"""Fields that stand on this screen."""


@dataclass(frozen=True)
class Run:
    """An order that is being placed: which, since when, and how far."""

    reference: str
    since: datetime
    window: DeliveryWindow | None
    step: Step = Step.PRINTER


class Ordering:
    """The part of the Pack presenter that places; an order that was left goes on being placed."""

    def __init__(self, desk: PackPresenter) -> None:
        self._desk = desk
        self._runs: dict[int, Run] = {}
        self._printer_id = ""
        self._printer_stopped = False
        self._goes = False
        self._unscanned = 0
        self.was_refused = False

    def forget(self) -> None:
        """Start anew for another order."""
        self._goes = False
        self._unscanned = 0
        self.was_refused = self._printer_stopped = False
        self._printer_id = ""

    def run_of(self, order_id: int) -> Run | None:
        """Return how far placing an order is, None if it is not being placed here."""
        return self._runs.get(order_id)

    # --- the printer ------------------------------------------------------------------------------------------------

    def ask_printer(self) -> None:
        """Ask the label printer how it is, beside the question for windows."""
        printer = self._desk.state.printer
        if printer is not None:
            self._desk.work.run(
                partial(self._desk.station.prove_printer.health, printer.id),
                done=partial(self._healthy, printer.id),
                failed=self._desk.failed,
            )

    def _healthy(self, printer_id: str, health: PrinterHealth) -> None:
        printer = self._desk.state.printer
        if printer is not None and printer.id == printer_id:
            self._desk.update(health=health)

    def other_printer(self) -> Printer | None:
        """Return another label printer of the desk, None if there is none."""
        now = self._desk.state.printer
        printers = [
            each for each in self._desk.station.parts.printing.printers() if DocumentKind.LABEL in each.documents
        ]
        return next((printer for printer in printers if now is None or printer.id != now.id), None)

    def use_other_printer(self) -> None:
        """Send this order's labels to the other printer.

        What is placed is printed there at once; placing waits for F9, under which the new printer then stands.
        """
        other = self.other_printer()
        if other is None or self._desk.state.stage not in {Stage.OPEN, Stage.SCAN_BACK}:
            return
        self._printer_id = other.id
        self._desk.going.touched()
        self._desk.update(printer=other, health=None)
        if self._desk.state.stage is Stage.SCAN_BACK:
            self._desk.paper.print_missing()
        else:
            self.ask_printer()

    @property
    def printer_id(self) -> str:
        """The printer that was chosen for this order; empty means the desk's."""
        return self._printer_id

    # --- placing ----------------------------------------------------------------------------------------------------

    def go_when_ready(self) -> None:
        """Place by itself as soon as nothing is in the way: now, or when the carrier's windows are there."""
        self._goes = True
        self.go_on()

    def stay(self) -> None:
        """Place nothing by itself any more, until it is said anew."""
        self._goes = False

    @property
    def printer_stopped(self) -> bool:
        """Whether the printer could not print this order, so that it can be placed with its labels left for later."""
        return self._printer_stopped

    def go_on(self) -> None:
        """Place what waits to be placed by itself, if nothing is in the way any more."""
        state = self._desk.state
        if self._desk.scale.is_asking:
            return  # no box goes out by itself while its weight is doubted
        if self._desk.going.waits:
            return
        if self._goes and state.stage is Stage.OPEN and state.primary is not None and state.primary.enabled:
            self._goes = False
            self._desk.going.goes()
            self.place()

    def place(self, *, print_later: bool = False) -> None:
        """Place, fetch and print; changes that are not kept yet are kept instead, and shown before money is spent.

        Args:
            print_later: Place although the printer cannot print; only after it was said that it cannot.
        """
        desk = self._desk
        state = desk.state
        if state.stage is not Stage.OPEN or state.row is None:
            return
        left = items_missing(state)
        if print_later and left:
            # Going on all the same is written down with the order; what else is in the way stays in the way.
            self._unscanned = left
            desk.update(checks_items=False)
            self.place()
            return
        if state.extras_open:
            desk.extras.keep()
            return
        if state.editing or desk.editing.has_draft:
            desk.editing.keep()
            return
        if state.primary is None or not state.primary.enabled or state.row.id in self._runs:
            return
        if print_later and not self._printer_stopped:
            return
        order_id = state.row.id
        run = self._runs[order_id] = Run(state.row.reference, desk.now, state.chosen)
        self._printer_stopped = False
        desk.update(stage=Stage.PLACING, placing_since=run.since, step=run.step, problems={})
        desk.work.run(
            partial(
                _place,
                desk.station.place_order,
                Placing(
                    order_id=order_id,
                    window=state.chosen,
                    printer=self._printer_id,
                    print_later=print_later,
                    unscanned=self._unscanned,
                ),
            ),
            done=self._placed,
            failed=partial(self._broke_off, order_id),
            lane=Lane.STATION,
            progress=partial(self._step, order_id),
        )

    def _step(self, order_id: int, step: Step) -> None:
        run = self._runs.get(order_id)
        if run is not None:
            self._runs[order_id] = replace(run, step=step)
            if self._is_here(order_id):
                self._desk.update(step=step)

    def _is_here(self, order_id: int) -> bool:
        row = self._desk.state.row
        return self._desk.state.stage is Stage.PLACING and row is not None and row.id == order_id

    def _placed(self, result: tuple[int, Placed | StationError]) -> None:
        order_id, end = result
        run = self._runs.pop(order_id)
        here = self._is_here(order_id)
        if isinstance(end, StationError):
            self._not_placed(order_id, end, run, here=here)
        else:
            self._desk.update(usual_seconds=(self._desk.now - run.since).total_seconds())
            self._is_placed(end, run, here=here)
        self._desk.frame.counts_changed()

    def _is_placed(self, placed: Placed, run: Run, *, here: bool) -> None:
        desk = self._desk
        notices = placed.placement.notices
        if not here:
            for problem in filter(None, (placed.print_problem, *notices)):
                desk.note(Verdict.CANNOT, _of(run.reference, problem), placed.order_id)
            desk.refresh_queue()
            return
        if not desk.state.labels_offered:
            desk.frame.flash(noticed(notices[0]) if notices else taken(run.reference, desk.state.carrier))
            desk.go_idle()
            return
        desk.open_order(placed.order_id)
        if notices:
            desk.frame.flash(noticed(notices[0]))
        if placed.print_problem is not None:
            self._show_standstill(placed.print_problem, run, placed=True)

    def _not_placed(self, order_id: int, error: StationError, run: Run, *, here: bool) -> None:
        desk = self._desk
        unknown = isinstance(error, OutcomeUnknown)
        if unknown or not here:
            verdict = Verdict.WAITING if unknown else Verdict.WRONG
            desk.note(verdict, _of(run.reference, error.problem), order_id)
            desk.refresh_queue()
        if not here:
            return
        if unknown:
            desk.frame.flash(in_doubt(error.problem, run.reference))
            desk.go_idle()
            return
        self.was_refused = isinstance(error, Refused)
        fields = {each.field: each for each in error.problems if each.field.startswith(_OWN_FIELDS)}
        desk.update(
            stage=Stage.OPEN,
            placing_since=None,
            step=None,
            problems=fields,
            problems_told_by_carrier=self.was_refused,
            parcel=parcel_of(fields, desk.state.parcel),
            editing=is_of_recipient(fields),
        )
        if any(field.startswith(EXTRAS) for field in fields):
            desk.extras.open()
        if isinstance(error, PrinterFailed):
            self._printer_stopped = True
            self._show_standstill(error.problem, run, placed=False)
        elif isinstance(error, InvalidInput) and error.problem.code == "window_lapsed":
            desk.offers.ask()
        elif not fields:
            desk.frame.flash(trouble(error.problem))
        desk.scans.next()

    def _broke_off(self, order_id: int, error: Exception) -> None:
        """End a run that a bug ended: the ledger holds it as in doubt."""
        self._runs.pop(order_id, None)
        if self._is_here(order_id):
            self._desk.go_idle()
        self._desk.failed(error)

    def _show_standstill(self, problem: Problem, run: Run, *, placed: bool) -> None:
        desk = self._desk
        price = price_of(run.window, desk.environment, desk.locale)
        desk.frame.flash(cannot_print(problem, desk.state.printer, self.other_printer(), price, placed=placed))


def _place(
    place_order: PlaceOrder, placing: Placing, report: Callable[[Step], None]
) -> tuple[int, Placed | StationError]:
    try:
        return placing.order_id, place_order(placing, report)
    except StationError as error:
        return placing.order_id, error


def _of(reference: str, problem: Problem) -> Problem:
    """Name the order in a problem that is told where the order is out of sight."""
    title = say("Order {number}: {problem}", number=reference, problem=say(problem.title))
    return problem.model_copy(update={"title": title})
