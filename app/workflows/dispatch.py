"""The ramp: one answer a scan, what is missing before the carrier comes, and the end of the day."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta

from pydantic import AwareDatetime, BaseModel, ConfigDict

from app.domain.errors import InvalidInput
from app.domain.numbers import day_shown
from app.domain.orders import OrderRow, OrderState
from app.domain.ports import Found
from app.domain.printers import SendResult
from app.domain.ramp import MissingOrder, RampCount, RampScan
from app.domain.scans import ParcelScan, Scan, ScanAnswer, Verdict
from app.domain.wording import say, say_many
from app.workflows.confirm_scan import ConfirmScan
from app.workflows.parts import Parts
from app.workflows.print_papers import PrintPapers

LOOK_BACK_DAYS = 3
"""So far back a parcel that missed its carrier is still named, over a weekend; only as far as the ramp was scanned then."""
MOST_UNTOLD = 500


class RampOrder(BaseModel):
    """An order as the ramp sees it.

    Attributes:
        identifiers: Its parcels' numbers, in their order.
        loaded: Its parcels on the ramp.
        packed: Those whose label was scanned back at a desk.
        carrier: The account's name.
    """

    model_config = ConfigDict(frozen=True)

    row: OrderRow
    identifiers: tuple[str, ...]
    loaded: tuple[RampScan, ...] = ()
    packed: tuple[ParcelScan, ...] = ()
    carrier: str = ""
    pickup_at: AwareDatetime | None = None

    @property
    def missing(self) -> tuple[int, ...]:
        """The places of the parcels that are not on the ramp."""
        there = {scan.parcel_number for scan in self.loaded}
        return tuple(number for number in range(1, self.row.parcel_count + 1) if number not in there)


class Loaded(BaseModel):
    """A scan's answer on the ramp, and the order it belongs to."""

    model_config = ConfigDict(frozen=True)

    said: ScanAnswer
    order: RampOrder | None = None


class RampDay(BaseModel):
    """How the day stands on the ramp.

    Attributes:
        missing: A page of the orders that are not whole on the ramp.
        next_carrier: Name of the account whose carrier comes next.
        untold: How many scans the carriers are not told of yet; refused: how many they did not take today.
        trouble: Why, when it was last tried, and since when.
        cancelled: Numbers of orders that stand on the ramp and that the carrier cancelled.
    """

    model_config = ConfigDict(frozen=True)

    count: RampCount = RampCount()
    missing: tuple[MissingOrder, ...] = ()
    next_carrier: str = ""
    untold: int = 0
    refused: tuple[ParcelScan, ...] = ()
    trouble: str = ""
    trouble_since: AwareDatetime | None = None
    cancelled: tuple[str, ...] = ()


class ClosedDay(BaseModel):
    """What came of closing a day: the manifest, and the day as it stands."""

    model_config = ConfigDict(frozen=True)

    sent: SendResult
    printer: str
    day: RampDay


@dataclass(frozen=True)
class Dispatch:
    """Writes parcels onto the ramp and names what is missing there."""

    parts: Parts
    confirm_scan: ConfirmScan
    print_papers: PrintPapers

    def __call__(self, scan: Scan) -> Loaded:
        """Answer a scan on the ramp, and write it down where a parcel belongs there.

        A parcel whose label was never scanned back is taken too: this scan proves it.

        Raises:
            LedgerBroken: The store cannot be read or written; the parcel was not written down.
        """
        code = scan.text.strip()
        found = self.parts.orders.find(code)
        if found is None:
            return Loaded(said=_unknown(code))
        order = self.order(found.order_id)
        number = found.parcel_number or _only_parcel(order)
        refused = _refusal(code, order, found, number)
        if refused is not None:
            return Loaded(said=refused, order=order)
        recorded, is_new = self.parts.ramp.record(order.row.id, number, code, scan.at, self.parts.who())
        if not is_new:
            return Loaded(said=_stood(code, order, recorded), order=order)
        order = self.order(found.order_id)
        return Loaded(said=self._taken(code, order, recorded), order=order)

    def order(self, order_id: int) -> RampOrder:
        """Return an order as the ramp sees it. Raises InvalidInput when there is none."""
        row = self.parts.orders.row(order_id)
        placement = self.parts.orders.placement(order_id)
        return RampOrder(
            row=row,
            identifiers=tuple(parcel.identifier for parcel in self.parts.orders.get(order_id).parcels),
            loaded=self.parts.ramp.scans(order_id),
            packed=self.parts.scans.scans(order_id),
            carrier=self._carrier(row.account),
            pickup_at=placement.pickup_at if placement else None,
        )

    def day(self, limit: int = 50, offset: int = 0) -> RampDay:
        """Return how the day stands, with a page of what is missing."""
        parts = self.parts
        midnight, start, end = self._times()
        count = parts.ramp.count(midnight, start, end, parts.clock.now())
        trouble = self.confirm_scan.trouble
        untold = len(parts.scans.unconfirmed(MOST_UNTOLD))
        return RampDay(
            count=count,
            missing=parts.ramp.missing(start, end, limit, offset),
            next_carrier=self._carrier(count.next_account) if count.next_pickup_at else "",
            untold=untold,
            refused=parts.scans.refused_since(midnight),
            trouble=trouble.problem if trouble and untold else "",
            trouble_since=trouble.since if trouble and untold else None,
            cancelled=parts.ramp.cancelled_since(midnight, end),
        )

    def close_day(self, printer_id: str = "", limit: int = 50) -> ClosedDay:
        """Print the manifest of what stands on the ramp, and say what is missing; may be done again.

        Closes nothing off: parcels that come later are scanned as before, and scans that no carrier was told of yet are kept.

        Raises:
            InvalidInput: Nothing stands on the ramp, or there is no printer for manifests.
            PrinterFailed: Nothing, or not all of it, was taken.
        """
        midnight, _, end = self._times()
        printer = self.print_papers.manifest_printer(printer_id)
        sent = self.print_papers.manifest(midnight, end, printer.id, on_ramp=True)
        return ClosedDay(sent=sent, printer=printer.name, day=self.day(limit))

    def manifest_pdf(self) -> bytes:
        """Return the day's manifest as PDF. Raises InvalidInput when nothing stands on the ramp."""
        midnight, _, end = self._times()
        return self.print_papers.pdf(self.print_papers.manifest_of(midnight, end, on_ramp=True))

    def _taken(self, code: str, order: RampOrder, recorded: RampScan) -> ScanAnswer:
        row, loaded, missing = order.row, len(order.loaded), order.missing
        line = say("{loaded} of {count} on the ramp", loaded=loaded, count=row.parcel_count)
        if not missing:
            line = say_many(row.parcel_count, "On the ramp", "All {n} on the ramp")
        notes = [
            say(
                "Order {reference}, parcel {number} of {count}, {recipient}",
                reference=row.reference,
                number=recorded.parcel_number,
                count=row.parcel_count,
                recipient=row.recipient,
            )
        ]
        if recorded.by_itself:
            notes.append(say("Its label was not scanned back before"))
        if order.pickup_at is not None and order.pickup_at >= self._times()[2]:
            at = order.pickup_at.astimezone()
            notes.append(say("It is fetched on {day} at {time}", day=day_shown(at), time=f"{at:%H:%M}"))
        left = (
            say("Parcel {number} is missing", number=missing[0])
            if len(missing) == 1
            else say_many(len(missing), "1 of this order is missing", "{n} of this order are missing")
        )
        return ScanAnswer(
            verdict=Verdict.OK,
            code=code,
            word=say("OK"),
            line=line,
            detail=". ".join(notes),
            order_id=row.id,
            parcel_number=recorded.parcel_number,
            next=left if missing else say("Scan the next parcel"),
        )

    def _times(self) -> tuple[datetime, datetime, datetime]:
        """Return when the day began, since when missing parcels are named, and when it ends; on this machine's clock."""
        midnight = _midnight(self.parts.clock.now())
        end = _midnight(midnight, days=1)
        first = self.parts.ramp.first_since(_midnight(midnight, days=-LOOK_BACK_DAYS), midnight)
        return midnight, _midnight(first) if first else midnight, end

    def _carrier(self, account_id: str) -> str:
        try:
            return self.parts.carriers.account(account_id).name
        except InvalidInput:
            return account_id


def _midnight(at: datetime, days: int = 0) -> datetime:
    # By the date and not by hours: a day has 23 or 25 of them when the clocks are changed.
    return datetime.combine(at.astimezone().date() + timedelta(days=days), time()).astimezone()


def _only_parcel(order: RampOrder) -> int:
    """Return 1 where the order's own number is all that its one box can carry, else 0."""
    return int(order.row.parcel_count == 1 and not any(order.identifiers))


def _unknown(code: str) -> ScanAnswer:
    return ScanAnswer(
        verdict=Verdict.WRONG,
        code=code,
        word=say("Not known"),
        line=say("No parcel here has this number"),
        detail=say("It does not leave from here. Put it aside."),
        next=say("Scan the next parcel"),
    )


def _refusal(code: str, order: RampOrder, found: Found, number: int) -> ScanAnswer | None:
    row = order.row
    base = ScanAnswer(
        verdict=Verdict.WRONG,
        code=code,
        order_id=row.id,
        parcel_number=found.parcel_number,
        detail=say("Nothing was written down."),
        next=say("Put it aside. Scan the next parcel"),
    )
    if row.state is OrderState.CANCELLED:
        stands = any(scan.parcel_number == number for scan in order.loaded)
        update: dict[str, object] = {
            "verdict": Verdict.CANNOT,
            "word": say("Cancelled"),
            "line": say("The carrier cancelled order {reference}", reference=row.reference),
            "detail": say(
                "Nobody fetches this parcel. Take it off the ramp."
                if stands
                else "Nobody fetches this parcel. Put it aside."
            ),
            "next": say("Scan the next parcel"),
        }
    elif row.state in {OrderState.PLACING, OrderState.IN_DOUBT}:
        update = {
            "verdict": Verdict.WAITING,
            "word": say("Wait"),
            "line": say("It is not known whether order {reference} was ordered", reference=row.reference),
            "next": say("Settle it under In doubt, then scan it again"),
        }
    elif not row.state.is_placed:
        update = {
            "word": say("Not placed"),
            "line": say("Order {reference} is not placed, no carrier fetches it", reference=row.reference),
        }
    elif not number:
        update = {
            "word": say("Not a parcel"),
            "line": say_many(
                row.parcel_count,
                "This is the number of order {reference}, which has 1 parcel",
                "This is the number of order {reference}, which has {n} parcels",
                reference=row.reference,
            ),
            "next": say("Scan the label on the box"),
        }
    elif row.state is OrderState.DELIVERED and all(scan.parcel_number != number for scan in order.loaded):
        update = {
            "word": say("Delivered"),
            "line": say(
                "{carrier} says that order {reference} is delivered", carrier=order.carrier, reference=row.reference
            ),
            "detail": say("This parcel is still here. Nothing was written down."),
            "next": say("Put it aside and ask the carrier"),
        }
    else:
        return None
    return base.model_copy(update=update)


def _stood(code: str, order: RampOrder, recorded: RampScan) -> ScanAnswer:
    by = ", ".join(part for part in (recorded.operator, recorded.desk) if part)
    row = order.row
    stood = say(
        "Order {reference}, parcel {number} of {count}",
        reference=row.reference,
        number=recorded.parcel_number,
        count=row.parcel_count,
    )
    return ScanAnswer(
        verdict=Verdict.ALREADY,
        code=code,
        word=say("Done already"),
        line=say("On the ramp since {time}", time=f"{recorded.scanned_at.astimezone():%H:%M}"),
        detail=", ".join(filter(None, (stood, by))),
        order_id=row.id,
        parcel_number=recorded.parcel_number,
        next=say("Nothing changed. Scan the next parcel"),
    )
