"""The Pack screen's verdicts across the window."""

from app.domain.errors import Problem
from app.domain.orders import OrderRow
from app.domain.printers import Printer
from app.domain.scans import ScanAnswer, Verdict
from app.ui.flash import Flash, Side, Way
from app.ui.theme.words import code
from app.workflows.answer_scan import Act, Answer

HOLD_MS = {Verdict.OK: 900, Verdict.ALREADY: 1500}
_STANDS = frozenset({Verdict.WRONG, Verdict.CANNOT, Verdict.WAITING})


def flash_of(answer: Answer, day: int) -> Flash:
    """Build the verdict of a scan."""
    said = answer.said
    pair = _pair(answer) if answer.pair else None
    stands = said.verdict in _STANDS
    return Flash(
        verdict=said.verdict,
        word=said.word,
        line=said.line,
        detail="" if pair else said.detail,
        foot=said.next,
        foot_right="Close" if stands else f"{day} today",
        foot_key="Esc" if stands else "",
        pair=pair,
        hold_ms=HOLD_MS.get(said.verdict, 0),
        # A right item changes only its row and the strip: four hundred times a day nothing covers what is read next.
        in_passing=answer.act is Act.ITEM and said.verdict is Verdict.OK,
    )


def _pair(answer: Answer) -> tuple[Side, Side] | None:
    if answer.pair is None:
        return None
    scanned, on_desk = answer.pair
    said: ScanAnswer = answer.said
    if scanned is None:
        first = Side("You scanned", said.code, "Not known here", "No order has this number")
    else:
        first = Side("You scanned", scanned.reference, scanned.recipient, said.detail)
    second = Side("On this desk", on_desk.reference, on_desk.recipient, _place(on_desk))
    return first, second


def _place(row: OrderRow) -> str:
    parcels = "1 parcel" if row.parcel_count == 1 else f"{row.parcel_count} parcels"
    return f"{parcels}, {row.postal_code} {row.city}"


def taken(reference: str, carrier: str) -> Flash:
    """Build the verdict for an order at a system that has no labels."""
    return Flash(
        verdict=Verdict.OK,
        word="Placed",
        line=f"Order {code(reference)} is at {carrier}",
        foot="Scan the next order",
        hold_ms=HOLD_MS[Verdict.OK],
    )


def noticed(notice: Problem) -> Flash:
    """Build the verdict for an order that is placed, and not as it was asked for; it stands until it was read."""
    return Flash(
        verdict=Verdict.WAITING,
        word="Placed, look",
        line=notice.title,
        detail=notice.hint,
        foot_right="Close",
        foot_key="Esc",
    )


def cannot_print(
    problem: Problem, printer: Printer | None, other: Printer | None, price: str, *, placed: bool
) -> Flash:
    """Build the standstill for a printer that cannot print, before money or after it."""
    ways = [Way("Ready, go on" if not placed else "Print again", "when the printer is mended", "F9", recommended=True)]
    if other is not None:
        ways.append(Way("Use other printer", other.name if placed else f"{other.name}, then F9", "F4"))
    if not placed:
        ways.append(Way("Order, print later", price, "Shift F9"))
    size = f"Load {printer.size.shown()} labels" if printer and "paper" in problem.title else ""
    return Flash(
        verdict=Verdict.CANNOT,
        word="Cannot print",
        line=problem.title,
        detail="The order is placed. The label is kept." if placed else problem.hint,
        foot=size,
        foot_right="Leave it open" if placed else "Back to the order",
        foot_key="Esc",
        ways=tuple(ways),
        until_paper=placed,
    )


def weight_refused(problem: Problem) -> Flash:
    """Build the verdict for a weight that is none."""
    return Flash(
        verdict=Verdict.WRONG,
        word="No weight",
        line=problem.title,
        detail=problem.hint,
        foot_right="Close",
        foot_key="Esc",
        ways=(Way("Type the weight", "or put it right and press the same key", "F3"),),
    )


def weight_far(weighed: str, expected: str) -> Flash:
    """Build the question about a weight that is far from the expected one."""
    return Flash(
        verdict=Verdict.WRONG,
        word="Check weight",
        line=f"The scale says {weighed}, {expected} is expected",
        detail="Is this the right box? No weight was taken.",
        foot_right="Leave it",
        foot_key="Esc",
        ways=(Way(f"Take {weighed}", "it is the right box", "F3", recommended=True),),
    )


def trouble(problem: Problem) -> Flash:
    """Build the standstill for what the packer cannot mend at the desk."""
    return Flash(
        verdict=Verdict.CANNOT,
        word="Cannot go on",
        line=problem.title,
        detail=problem.hint,
        foot_right="Close",
        foot_key="Esc",
    )


def cannot_copy(problem: Problem) -> Flash:
    """Build the standstill for a copy that did not come out."""
    return Flash(
        verdict=Verdict.CANNOT,
        word="Cannot print",
        line=problem.title,
        detail=problem.hint,
        foot_right="Close",
        foot_key="Esc",
        ways=(Way("Print the copy again", "when the printer is mended", "F8", recommended=True),),
    )


def wait_of(reference: str, carrier: str, seconds: int) -> Flash:
    """Build the answer to a scan that comes while an order is being placed."""
    return Flash(
        verdict=Verdict.WAITING,
        word="Wait",
        line=f"Ordering at {carrier}",
        detail="Your scan is kept and comes next",
        foot=f"Order {code(reference)}, {seconds} s",
        foot_right="Leave it",
        foot_key="Esc",
        key_goes_on=True,
    )


def in_doubt(problem: Problem, reference: str) -> Flash:
    """Build the verdict for an order whose outcome is not known."""
    return Flash(
        verdict=Verdict.WAITING,
        word="In doubt",
        line=problem.title,
        detail=problem.hint or f"Order {code(reference)} is kept. No second one goes out.",
        foot="The carrier is asked by itself. See In doubt, Alt 5.",
        foot_right="Close",
        foot_key="Esc",
    )


def unsettled(row: OrderRow) -> Flash:
    """Build the answer to opening an order that is being placed elsewhere, or in doubt."""
    return Flash(
        verdict=Verdict.WAITING,
        word="Wait",
        line=f"Order {code(row.reference)} is in doubt",
        detail="It is not known whether it was ordered. No second one goes out.",
        foot="Settle it under In doubt, Alt 5",
        foot_right="Close",
        foot_key="Esc",
    )


def cancelled(row: OrderRow) -> Flash:
    """Build the answer to opening an order that the carrier cancelled."""
    return Flash(
        verdict=Verdict.WRONG,
        word="Cancelled",
        line=f"Order {code(row.reference)} is cancelled at the carrier",
        detail="This box does not go out. Put it aside.",
        foot="Scan the next order",
        foot_right="Close",
        foot_key="Esc",
    )


def packed_already(row: OrderRow) -> Flash:
    """Build the answer to opening an order whose labels are all on their boxes."""
    return Flash(
        verdict=Verdict.ALREADY,
        word="Done already",
        line=f"Order {code(row.reference)} is packed",
        detail=f"{row.recipient}, {row.postal_code} {row.city}",
        foot="Nothing changed. Scan the next one.",
        hold_ms=HOLD_MS[Verdict.ALREADY],
    )
