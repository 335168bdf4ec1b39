"""Place an order, once: ledger first, money second, paper last."""

from collections.abc import Callable
from dataclasses import dataclass

from pydantic import BaseModel, ConfigDict

from app.domain.addresses import Party
from app.domain.errors import (
    Blame,
    CredentialMissing,
    InvalidInput,
    LedgerBroken,
    OutcomeUnknown,
    PrinterFailed,
    Problem,
    Refused,
    StationError,
    Unreachable,
)
from app.domain.events import Event, EventKind
from app.domain.journal import journalled, note
from app.domain.operators import Right
from app.domain.orders import Order, Placement
from app.domain.ports import Attempt, ComparesPlacements, PlacesOrders, SuppliesLabels
from app.domain.printers import Printer, PrintJob
from app.domain.windows import DeliveryWindow
from app.domain.wording import mark, say, say_many
from app.workflows.parts import Parts, Step, cannot, no_progress
from app.workflows.print_labels import PrintLabels
from app.workflows.suit_labels import SuitLabels


class Placing(BaseModel):
    """What is to be placed.

    Attributes:
        window: The offer to book, with its token; None asks for the best available one.
        printer: Id of the printer for the labels; empty means the desk's label printer.
        print_later: Place although the printer cannot print; the labels are kept, and come out when it prints again.
        unscanned: How many items nobody scanned although this desk checks them; it stands in the order's timeline.
    """

    model_config = ConfigDict(frozen=True)

    order_id: int
    window: DeliveryWindow | None = None
    printer: str = ""
    print_later: bool = False
    unscanned: int = 0


class Placed(BaseModel):
    """What came of it: the order stands at the carrier.

    Attributes:
        jobs: The print jobs that were sent, or wait for the printer; none where the system has no labels.
        print_problem: Why not all labels were printed; a print failure is no shipping failure.
    """

    model_config = ConfigDict(frozen=True)

    order_id: int
    placement: Placement
    jobs: tuple[PrintJob, ...] = ()
    print_problem: Problem | None = None


@dataclass(frozen=True)
class PlaceOrder:
    """Places an order with its carrier, fetches its labels and prints them."""

    parts: Parts
    print_labels: PrintLabels
    suits: SuitLabels

    @journalled("place")
    def __call__(self, placing: Placing, progress: Callable[[Step], None] = no_progress) -> Placed:
        """Place, fetch and print.

        Raises:
            InvalidInput: Something is missing or the window lapsed; nothing was sent.
            PrinterFailed: The printer is known not to print, or to suit no label of this carrier; nothing was ordered.
            Refused: The carrier said no; nothing was ordered.
            Unreachable: It never left; nothing was ordered.
            OutcomeUnknown: It is not known whether it was ordered; the order is in doubt.
            CredentialMissing: No key; nothing was sent.
            LedgerBroken: It could not be written down; nothing was sent, or the order is in doubt.
        """
        note(order=placing.order_id)
        self.parts.operating.require(Right.PLACE)
        order = self.parts.orders.get(placing.order_id)
        account = self.parts.carriers.account(order.account)
        note(account=account.id)
        client = self.parts.carriers.client(account.id)
        if not isinstance(client, PlacesOrders):
            raise cannot(mark("{account} cannot take orders"), account.name)
        sender = self.parts.sender_of(order)
        self._check_window(placing.window)
        has_labels = isinstance(client, SuppliesLabels)
        if has_labels:
            progress(Step.PRINTER)
            printer = self.parts.printing.printer(placing.printer)
            if not placing.print_later:
                self._check_printer(printer)
                self.suits.check(client, printer)
        progress(Step.WRITTEN)
        generation = self.parts.ledger.generation(placing.order_id)
        order = order.with_identifiers(generation)
        attempt = self.parts.ledger.open_attempt(
            placing.order_id,
            account=account.id,
            generation=generation,
            window=placing.window,
            order=order,
            who=self.parts.who(),
            environment=account.environment.value,
        )
        note(attempt=attempt.key)
        if placing.unscanned:
            self._note_unscanned(placing)
        progress(Step.CARRIER)
        placement = self._send(client, attempt, order, sender, placing.window)
        if not has_labels:
            return Placed(order_id=placing.order_id, placement=placement)
        return self._print(placing, placement, progress)

    def _note_unscanned(self, placing: Placing) -> None:
        who, count = self.parts.who(), placing.unscanned
        self.parts.orders.note(
            Event(
                order_id=placing.order_id,
                at=self.parts.clock.now(),
                kind=EventKind.NOTE,
                title=say_many(
                    count, "Placed although 1 item was not scanned", "Placed although {n} items were not scanned"
                ),
                operator=who.operator,
                desk=who.desk,
            )
        )

    def _check_window(self, window: DeliveryWindow | None) -> None:
        if window is not None and window.has_lapsed(self.parts.clock.now()):
            raise InvalidInput(
                Problem(
                    code="window_lapsed",
                    title="The delivery window has lapsed",
                    hint="Nothing was ordered. Ask again with F6 and choose another one.",
                    field="window",
                    blame=Blame.PACKER,
                )
            )

    def _check_printer(self, printer: Printer) -> None:
        health = self.parts.printing.health(printer)
        if health.is_known_not_to_print:
            raise PrinterFailed(
                Problem(
                    code="printer_not_ready",
                    title=say("{printer}: {trouble}", printer=printer.name, trouble=say(health.words)),
                    hint="Nothing was ordered. Nothing was paid.",
                    blame=Blame.PRINTER,
                ),
                detail=", ".join(health.facts),
            )

    def _send(
        self, client: PlacesOrders, attempt: Attempt, order: Order, sender: Party, window: DeliveryWindow | None
    ) -> Placement:
        ledger, who = self.parts.ledger, self.parts.who()
        closed = False
        try:
            placement = client.place(order, sender, window, attempt.key)
            if attempt.earlier and isinstance(client, ComparesPlacements):
                # A known key returns the order that exists, whatever was changed here since: what differs is told.
                placement = client.compare_placement(placement, order, window)
            closed = True
        except (Refused, InvalidInput, CredentialMissing) as error:
            closed = True
            ledger.close_refused(attempt.id, error.problems, who)
            raise
        except Unreachable as error:
            closed = True
            ledger.close_refused(attempt.id, error.problems, who, unreachable=True)
            raise
        except OutcomeUnknown as error:
            closed = True
            ledger.close_unknown(attempt.id, error.problem, who)
            raise
        finally:
            if not closed:  # a bug: it may have left, so it is in doubt like any answer that was not understood
                ledger.close_unknown(attempt.id, _BROKE_OFF, who)
        try:
            ledger.close_placed(attempt.id, placement, who)
        except LedgerBroken as error:
            raise LedgerBroken(_NOT_WRITTEN, f"{placement.carrier_order_id}: {error.detail}") from error
        return placement

    def _print(self, placing: Placing, placement: Placement, progress: Callable[[Step], None]) -> Placed:
        try:
            if placing.print_later:
                return Placed(order_id=placing.order_id, placement=placement, jobs=self._keep(placing, progress))
            jobs = self.print_labels(placing.order_id, placing.printer, progress=progress)
        except StationError as error:
            return Placed(
                order_id=placing.order_id,
                placement=placement,
                jobs=self.parts.paper.jobs(placing.order_id),
                print_problem=error.problem,
            )
        return Placed(order_id=placing.order_id, placement=placement, jobs=jobs)

    def _keep(self, placing: Placing, progress: Callable[[Step], None]) -> tuple[PrintJob, ...]:
        """Keep the labels; those of a printer that cannot print now wait for it and go on when it can."""
        self.print_labels.fetch(placing.order_id, placing.printer, progress)
        printer = self.parts.printing.printer(placing.printer)
        if not self.parts.printing.health(printer).is_known_not_to_print:
            return ()
        return self.print_labels.wait(placing.order_id, placing.printer)


_BROKE_OFF = Problem(
    code="broke_off",
    title="Placing broke off",
    hint="It is not known whether it was ordered. The carrier will be asked.",
)
_NOT_WRITTEN = Problem(
    code="placed_not_written",
    title="The order is placed, but could not be written down",
    hint="Do not place it again. Mend the disk; at the next start the carrier is asked and the order is found.",
)
