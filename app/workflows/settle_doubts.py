"""Find out what became of orders and prints whose end is not known; never by trying again blindly."""

from dataclasses import dataclass
from enum import StrEnum

from pydantic import BaseModel, ConfigDict

from app.domain.errors import Blame, InvalidInput, LedgerBroken, Problem, Refused, StationError, Unreachable
from app.domain.journal import journalled, note
from app.domain.money import Money
from app.domain.orders import OrderRow, Placement
from app.domain.ports import Attempt, ChecksAvailability, PlacesOrders, ReadsOrders, ReportsStatus
from app.domain.printers import JobState, PrintJob
from app.domain.windows import DeliveryWindow
from app.domain.wording import mark, say
from app.workflows.parts import Parts, cannot
from app.workflows.print_labels import NOTHING_CAME_OUT, SPOILT, PrintLabels


class Doubt(BaseModel):
    """One order or one print whose end is not known, as the tray shows it.

    Attributes:
        attempt: Set for an order; job is set for a print.
        repeat_safe: Whether the same order can be sent again under its key without becoming a second one.
    """

    model_config = ConfigDict(frozen=True)

    row: OrderRow
    attempt: Attempt | None = None
    job: PrintJob | None = None
    repeat_safe: bool = False


class Settled(StrEnum):
    """What asking found out."""

    FOUND = "found"
    NOT_FOUND = "not_found"
    NO_ANSWER = "no_answer"


class CameOut(StrEnum):
    """The four answers a packer can give about a label in doubt."""

    YES = "came_out"
    SPOILT = "spoilt"
    NO = "nothing"
    LATER = "later"


@dataclass(frozen=True)
class SettleDoubts:
    """Settles doubts by asking the carrier, the printer's paper, or a person."""

    parts: Parts
    print_labels: PrintLabels

    def open(self) -> tuple[Doubt, ...]:
        """Return what is in doubt, orders before prints, the oldest first."""
        orders = tuple(
            Doubt(row=self.parts.orders.row(attempt.order_id), attempt=attempt, repeat_safe=self._repeat_safe(attempt))
            for attempt in self.parts.ledger.doubts()
        )
        prints = tuple(
            Doubt(row=self.parts.orders.row(job.order_id), job=job) for job in self.parts.paper.jobs_in_doubt()
        )
        return orders + prints

    @journalled("ask about a doubt")
    def ask(self, attempt_id: int) -> Settled:
        """Ask the carrier about one order by its reference, and write down what it said.

        Raises:
            InvalidInput: The attempt is settled already, or its carrier cannot be asked.
            CredentialMissing: No key for the account.
        """
        attempt = self._in_doubt(attempt_id)
        note(order=attempt.order_id, account=attempt.account, attempt=attempt.key)
        row = self.parts.orders.row(attempt.order_id)
        account = self.parts.carriers.account(attempt.account)
        client = self.parts.carriers.client(account.id)
        if not isinstance(client, ReportsStatus):
            raise cannot(mark("{account} cannot be asked about orders"), account.name)
        try:
            status = client.status_by_reference(row.reference)
        except Refused as error:
            self.parts.ledger.asked(attempt_id, say(error.problem.title))
            return Settled.NOT_FOUND if error.problem.code == "not_found" else Settled.NO_ANSWER
        except InvalidInput:
            raise
        except StationError as error:
            self.parts.ledger.asked(attempt_id, say(error.problem.title))
            return Settled.NO_ANSWER
        placement = Placement(
            carrier_order_id=status.carrier_order_id,
            pickup_at=status.pickup_at,
            window=self._window(client, status.carrier_order_id) or attempt.window,
        )
        self.parts.ledger.close_placed(attempt_id, placement, self.parts.who(), settled=True)
        self.parts.orders.set_status(attempt.order_id, status)
        return Settled.FOUND

    def ask_all(self) -> dict[Settled, int]:
        """Ask about every order in doubt; return how often each answer came."""
        counts = dict.fromkeys(Settled, 0)
        for attempt in self.parts.ledger.doubts():
            try:
                counts[self.ask(attempt.id)] += 1
            except LedgerBroken:
                raise
            except StationError as error:
                self.parts.ledger.asked(attempt.id, say(error.problem.title))
                counts[Settled.NO_ANSWER] += 1
        return counts

    @journalled("send again")
    def send_again(self, attempt_id: int) -> Placement:
        """Send the same order under the same key: the carrier returns the existing one, or takes it now.

        Only for carriers that document this. No document says how long they know a key, so the order is asked for by its
        reference first and sent only when it is not known there. The window is asked for afresh, and a dearer one is refused.
        A refusal of the second try says nothing about the first one (a wrong key, a lapsed offer): the carrier is asked again.

        Raises:
            InvalidInput: The carrier documents no such thing, or the window is gone or dearer now; nothing was sent.
            Refused: The carrier said no, and does not know the order: it can be placed again. If it could not be asked,
                the order stays in doubt.
            Unreachable: The carrier does not say whether it has the order, or it never left; the order stays in doubt.
            OutcomeUnknown, CredentialMissing: As in placing; the order stays in doubt.
        """
        attempt = self._not_in_flight(attempt_id)
        note(order=attempt.order_id, account=attempt.account, attempt=attempt.key)
        account = self.parts.carriers.account(attempt.account)
        client = self.parts.carriers.client(account.id)
        if not isinstance(client, PlacesOrders) or not client.repeat_safe:
            raise cannot(mark("{account} cannot be sent an order twice"), account.name)
        known = self._known_there(attempt) if isinstance(client, ReportsStatus) else None
        if known is not None:
            return known
        order = self.parts.orders.get(attempt.order_id)
        sender = self.parts.sender_of(order)
        window = self._fresh_window(client, attempt) if attempt.window else None
        try:
            placement = client.place(order, sender, window, attempt.key)
        except Refused as error:
            return self._after_refusal(attempt, error)
        except StationError as error:
            self.parts.ledger.asked(attempt_id, say(error.problem.title))
            raise
        self.parts.ledger.close_placed(attempt_id, placement, self.parts.who(), settled=True)
        return placement

    def never_ordered(self, attempt_id: int) -> None:
        """Take a person's word, who looked at the carrier's own page, that it was not ordered."""
        self._not_in_flight(attempt_id)
        self.parts.ledger.close_refused(attempt_id, (_NEVER_ORDERED,), self.parts.who())

    def paper(self, job: PrintJob, answer: CameOut, printer_id: str = "") -> tuple[PrintJob, ...]:
        """Take a packer's answer about a label in doubt; return the jobs of a new print, if there is one.

        Raises:
            InvalidInput: It was settled meanwhile, or there is no such printer; nothing was changed.
            PrinterFailed: The new print failed; it is a job of its own.
        """
        who = self.parts.who()
        if answer is CameOut.LATER:
            return ()
        if any(known.id == job.id and known.state.is_settled for known in self.parts.paper.jobs(job.order_id)):
            raise _settled(mark("Nothing was printed."))
        if answer is CameOut.YES:
            self.parts.paper.job_state(job.id, JobState.PROVEN, outcome=say("Came out, the packer says"), who=who)
            return ()
        self.parts.printing.printer(printer_id)
        if answer is CameOut.SPOILT:
            self.parts.paper.job_state(job.id, JobState.CANCELLED, outcome=say("Came out spoilt"), who=who)
        else:
            self.parts.paper.job_state(
                job.id, JobState.FAILED, accepted_bytes=0, outcome=say("Nothing came out"), who=who
            )
        reason = SPOILT if answer is CameOut.SPOILT else NOTHING_CAME_OUT
        return self.print_labels(job.order_id, printer_id, parcels=(job.parcel_number,), reason=reason)

    def _in_doubt(self, attempt_id: int) -> Attempt:
        attempt = self.parts.ledger.attempt(attempt_id)
        if attempt.state not in {"open", "unknown"}:
            raise _settled(mark("Nothing was sent."))
        return attempt

    def _not_in_flight(self, attempt_id: int) -> Attempt:
        """Return an attempt that nobody waits for any more: its request may neither be doubled nor be given up meanwhile."""
        attempt = self._in_doubt(attempt_id)
        if attempt.state == "open":
            raise InvalidInput(
                Problem(
                    code="being_placed",
                    title="This order is being placed right now",
                    hint="Nothing was sent. Wait for the carrier's answer.",
                    blame=Blame.PACKER,
                )
            )
        return attempt

    def _known_there(self, attempt: Attempt) -> Placement | None:
        """Ask for the order by its reference; return what it found, None when the carrier does not know it.

        Raises:
            Unreachable: The carrier does not say.
        """
        found = self.ask(attempt.id)
        if found is Settled.NO_ANSWER:
            raise Unreachable(_DOES_NOT_SAY)
        return self.parts.orders.placement(attempt.order_id) if found is Settled.FOUND else None

    def _after_refusal(self, attempt: Attempt, refusal: Refused) -> Placement:
        try:
            known = self._known_there(attempt)
        except Unreachable:
            raise refusal from None
        if known is not None:
            return known
        self.parts.ledger.close_refused(attempt.id, refusal.problems, self.parts.who())
        raise refusal

    def _repeat_safe(self, attempt: Attempt) -> bool:
        try:
            client = self.parts.carriers.client(attempt.account)
        except StationError:
            return False
        return isinstance(client, PlacesOrders) and client.repeat_safe

    def _fresh_window(self, client: object, attempt: Attempt) -> DeliveryWindow:
        order = self.parts.orders.get(attempt.order_id)
        old = attempt.window
        if old is None or not isinstance(client, ChecksAvailability):
            raise _window_gone(say("The delivery window cannot be asked for again"))
        fresh = client.check_availability(order, self.parts.sender_of(order)).fresh(old, self.parts.clock.now())
        if fresh is None:
            raise _window_gone(say("The delivery window is no longer offered"))
        if old.price and fresh.price and _is_dearer(fresh.price, old.price):
            raise _window_gone(say("The delivery window costs {price} now", price=fresh.price.shown()))
        return fresh

    def _window(self, client: object, carrier_order_id: str) -> DeliveryWindow | None:
        if not isinstance(client, ReadsOrders):
            return None
        try:
            held = client.read_order(carrier_order_id)
        except StationError:
            return None
        if held.deliver_from is None or held.deliver_until is None:
            return None
        return DeliveryWindow(start=held.deliver_from, end=held.deliver_until)


def _is_dearer(now: Money, before: Money) -> bool:
    # Another currency cannot be compared, so a person decides.
    return now.currency != before.currency or now.minor_units > before.minor_units


def _settled(hint: str) -> InvalidInput:
    return InvalidInput(Problem(code="settled", title="This is settled already", hint=hint, blame=Blame.PACKER))


def _window_gone(title: str) -> InvalidInput:
    return InvalidInput(
        Problem(
            code="window_gone",
            title=title,
            hint="Nothing was sent, the order stays in doubt. Ask the carrier, or hand it to a person.",
            blame=Blame.CARRIER,
        )
    )


_DOES_NOT_SAY = Problem(
    code="does_not_say",
    title="The carrier does not say whether it has the order",
    hint="Nothing was sent, the order stays in doubt. Ask again in a while.",
    blame=Blame.CARRIER,
)
_NEVER_ORDERED = Problem(
    code="never_ordered",
    title="It was not ordered, a person looked",
    hint="The order waits again.",
    blame=Blame.CARRIER,
)
