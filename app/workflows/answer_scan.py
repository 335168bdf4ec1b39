"""Say what a scan means at this desk: one scan, one answer."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from pydantic import BaseModel, ConfigDict

from app.domain.orders import OrderRow, OrderState
from app.domain.ports import Found
from app.domain.scans import Scan, ScanAnswer, Verdict
from app.domain.wording import say, say_many
from app.workflows.confirm_scan import ConfirmScan
from app.workflows.explain_scan import ExplainScan
from app.workflows.parts import Parts
from app.workflows.verify_items import ItemEnd, is_verifiable, missing, take_item


class Act(StrEnum):
    """What the desk does next."""

    NONE = "none"
    OPEN = "open"
    SCAN_BACK = "scan_back"
    ITEM = "item"
    RECORDED = "recorded"
    FINISHED = "finished"


class Answer(BaseModel):
    """A scan's answer and what follows from it.

    Attributes:
        pair: For a wrong scan, what was scanned and what is on this desk.
        counts: With ``ITEM``, how many of each item are in the box now.
    """

    model_config = ConfigDict(frozen=True)

    said: ScanAnswer
    act: Act = Act.NONE
    order_id: int | None = None
    pair: tuple[OrderRow | None, OrderRow] | None = None
    counts: tuple[int, ...] = ()


@dataclass(frozen=True)
class AnswerScan:
    """Resolves a scanned code against the order book and the order that is open at the desk."""

    parts: Parts
    confirm_scan: ConfirmScan

    def __call__(self, scan: Scan, open_order: int | None = None, counts: Sequence[int] | None = None) -> Answer:
        """Answer a scan, and write it down where it proves a label.

        Args:
            scan: What was read.
            open_order: The order on the desk, None while it is idle.
            counts: How many of each of its items are in the box; None where items are not checked.

        Raises:
            LedgerBroken: The store cannot be read or written.
        """
        if open_order is not None and counts is not None:
            answer = self._item(scan, open_order, counts)
            if answer is not None:
                return answer
        found = self._find(scan)
        if found is None:
            return self._unknown(scan, open_order)
        row = self.parts.orders.row(found.order_id)
        if open_order is not None and found.order_id != open_order:
            return self._other_order(scan, found, row, self.parts.orders.row(open_order))
        if found.parcel_number:
            return self._label(scan, found, row)
        return self._order(scan, row, is_open=open_order is not None)

    def _item(self, scan: Scan, open_order: int, counts: Sequence[int]) -> Answer | None:
        """Answer the scan of goods for the open order; None for a code that is an order's or a label's."""
        row = self.parts.orders.row(open_order)
        order = self.parts.orders.get(open_order)
        if not row.state.is_open or not is_verifiable(order):
            return None
        codes = (scan.text, *scan.also)
        scans = [take_item(order, counts, code) for code in codes]
        taken = next((each for each in scans if each.end is not ItemEnd.FOREIGN), scans[0])
        if taken.end is ItemEnd.FOREIGN:
            if self._find(scan) is not None or ExplainScan(self.parts)(scan.text, open_order) is not None:
                return None
            said = ScanAnswer(
                verdict=Verdict.WRONG,
                code=scan.text,
                word=say("Wrong item"),
                line=say("This does not belong to order {reference}", reference=row.reference),
                detail=say("Put it back on its shelf. Nothing was counted."),
                order_id=open_order,
                next=say("Scan the items of {reference}", reference=row.reference),
            )
            return Answer(said=said, order_id=open_order, pair=(None, row))
        item = order.items[taken.place]
        count = say("{done} of {all}", done=taken.counts[taken.place], all=item.quantity)
        if taken.end is ItemEnd.TOO_MANY:
            said = ScanAnswer(
                verdict=Verdict.WRONG,
                code=scan.text,
                word=say("One too many"),
                line=say("{item}: {count} are in the box already", item=item.name, count=count),
                detail=say("Take this one out again. Nothing was counted."),
                order_id=open_order,
                next=say("Go on with {reference}", reference=row.reference),
            )
            return Answer(said=said, order_id=open_order)
        left = missing(order, taken.counts)
        said = ScanAnswer(
            verdict=Verdict.OK,
            code=scan.text,
            word=say("OK"),
            line=say("{item}, {count}", item=item.name, count=count),
            order_id=open_order,
            next=say_many(left, "One more item", "{n} more") if left else say("All items are in the box"),
        )
        return Answer(said=said, act=Act.ITEM, order_id=open_order, counts=taken.counts)

    def _find(self, scan: Scan) -> Found | None:
        for code in (scan.text, *scan.also):
            found = self.parts.orders.find(code)
            if found is not None:
                return found
        return None

    def _unknown(self, scan: Scan, open_order: int | None) -> Answer:
        why = ExplainScan(self.parts)(scan.text, open_order)
        if why is not None:
            detail = say("Nothing changed.")
            said = ScanAnswer(
                verdict=Verdict.WRONG, code=scan.text, word=why.word, line=why.line, detail=detail, next=why.next
            )
            return Answer(said=said, order_id=open_order)
        said = ScanAnswer(
            verdict=Verdict.WRONG,
            code=scan.text,
            word=say("Not known"),
            line=say("No order and no label here has this number"),
            detail=say("Nothing changed."),
            next=say("Scan an order or a label of this desk"),
        )
        if open_order is None:
            return Answer(said=said)
        row = self.parts.orders.row(open_order)
        said = said.model_copy(update={"word": say("Wrong label") if row.state.is_placed else say("Not known")})
        return Answer(said=said, order_id=open_order, pair=(None, row))

    def _other_order(self, scan: Scan, found: Found, row: OrderRow, on_desk: OrderRow) -> Answer:
        is_label = found.parcel_number > 0
        said = ScanAnswer(
            verdict=Verdict.WRONG,
            code=scan.text,
            word=say("Wrong label") if is_label else say("Wrong order"),
            line=say("Put it back on its own box")
            if is_label
            else say("Order {reference} is open on this desk", reference=on_desk.reference),
            detail=_parcel_line(row, found.parcel_number),
            order_id=row.id,
            parcel_number=found.parcel_number,
            next=say("Then scan the label for {reference}", reference=on_desk.reference)
            if on_desk.state.is_placed
            else say("Go on with {reference}", reference=on_desk.reference),
        )
        return Answer(said=said, order_id=on_desk.id, pair=(row, on_desk))

    def _label(self, scan: Scan, found: Found, row: OrderRow) -> Answer:
        if not row.state.is_placed:
            return Answer(said=_unplaced_label(scan, found, row), order_id=row.id)
        if row.state is OrderState.CANCELLED:
            return Answer(said=_cancelled(scan, row, found.parcel_number), order_id=row.id)
        recorded, is_new = self.confirm_scan.record(row.id, found.parcel_number, scan)
        left = row.parcel_count - len(self.parts.scans.scans(row.id))
        detail = say(
            "Order {reference}, parcel {number} of {count}, {recipient}",
            reference=row.reference,
            number=found.parcel_number,
            count=row.parcel_count,
            recipient=row.recipient,
        )
        if not is_new:
            by = ", ".join(part for part in (recorded.operator, recorded.desk) if part)
            said = ScanAnswer(
                verdict=Verdict.ALREADY,
                code=scan.text,
                word=say("Done already"),
                line=say(
                    "This label was scanned at {time}",
                    time=f"{recorded.scanned_at.astimezone():%H:%M}",
                ),
                detail=say("{scan}, by {who}", scan=detail, who=by) if by else detail,
                order_id=row.id,
                parcel_number=found.parcel_number,
                next=say("Nothing changed. Scan the next one."),
            )
            return Answer(said=said, act=Act.SCAN_BACK if left else Act.NONE, order_id=row.id)
        said = ScanAnswer(
            verdict=Verdict.OK,
            code=scan.text,
            word=say("OK"),
            line=say("Label is on its box"),
            detail=detail,
            order_id=row.id,
            parcel_number=found.parcel_number,
            next=say("Scan the next order") if not left else say("Scan the next label"),
        )
        return Answer(said=said, act=Act.RECORDED if left else Act.FINISHED, order_id=row.id)

    def _order(self, scan: Scan, row: OrderRow, *, is_open: bool) -> Answer:
        base = ScanAnswer(
            verdict=Verdict.OK, code=scan.text, order_id=row.id, detail=f"{row.recipient}, {row.postal_code} {row.city}"
        )
        if row.state is OrderState.CANCELLED:
            return Answer(said=_cancelled(scan, row), order_id=row.id)
        if row.state in {OrderState.PLACING, OrderState.IN_DOUBT}:
            said = base.model_copy(
                update={
                    "verdict": Verdict.WAITING,
                    "word": say("Wait"),
                    "line": say("This order is in doubt"),
                    "detail": say("It is not known whether it was ordered. No second one goes out."),
                    "next": say("Settle it under In doubt, Alt 5"),
                }
            )
            return Answer(said=said, order_id=row.id)
        if is_open:
            said = base.model_copy(
                update={
                    "verdict": Verdict.ALREADY,
                    "word": say("Open already"),
                    "line": say("This order is open on this desk"),
                    "next": say("Go on"),
                }
            )
            return Answer(said=said, order_id=row.id)
        if row.state.is_open:
            said = base.model_copy(update={"word": say("OK"), "line": say("Order is open")})
            return Answer(said=said, act=Act.OPEN, order_id=row.id)
        if row.parcel_count > len(self.parts.scans.scans(row.id)):
            said = base.model_copy(update={"word": say("OK"), "line": say("Placed already, labels to scan back")})
            return Answer(said=said, act=Act.SCAN_BACK, order_id=row.id)
        said = base.model_copy(
            update={
                "verdict": Verdict.ALREADY,
                "word": say("Done already"),
                "line": say("Order {reference} is packed", reference=row.reference),
                "next": say("Nothing changed. Scan the next one."),
            }
        )
        return Answer(said=said, order_id=row.id)


def _parcel_of(number: int, count: int) -> str:
    return say("parcel {number} of {count}", number=number, count=count)


def _parcel_line(row: OrderRow, number: int) -> str:
    place = f"{row.postal_code} {row.city}"
    return f"{_parcel_of(number, row.parcel_count)}, {place}" if number else place


def _unplaced_label(scan: Scan, found: Found, row: OrderRow) -> ScanAnswer:
    in_doubt = row.state in {OrderState.PLACING, OrderState.IN_DOUBT}
    return ScanAnswer(
        verdict=Verdict.WAITING if in_doubt else Verdict.WRONG,
        code=scan.text,
        word=say("Wait") if in_doubt else say("Not placed"),
        line=say("Order {reference} is not placed, yet this label exists", reference=row.reference),
        detail=say("Do not send this box. Ask your supervisor."),
        order_id=row.id,
        parcel_number=found.parcel_number,
        next=say("Settle it under In doubt, Alt 5") if in_doubt else say("Put the box aside. Scan the next order"),
    )


def _cancelled(scan: Scan, row: OrderRow, parcel_number: int = 0) -> ScanAnswer:
    return ScanAnswer(
        verdict=Verdict.CANNOT,
        code=scan.text,
        word=say("Cancelled"),
        line=say("The carrier cancelled order {reference}", reference=row.reference),
        detail=say("Nobody fetches this box. Nothing was written down."),
        order_id=row.id,
        parcel_number=parcel_number,
        next=say("Put the box aside. Scan the next order"),
    )
