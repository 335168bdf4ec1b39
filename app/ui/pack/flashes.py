"""The Pack screen's verdicts across the window."""

from app.domain.errors import Problem
from app.domain.orders import OrderRow
from app.domain.printers import Printer
from app.domain.scans import ScanAnswer, Verdict
from app.domain.wording import mark, say, say_many
from app.ui.flash import Flash, Side, Way
from app.ui.theme.words import code
from app.workflows.answer_scan import Act, Answer

HOLD_MS = {Verdict.OK: 900, Verdict.ALREADY: 1500}
_NO_PAPER = mark("no paper")
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
        foot_right=say("Close") if stands else say("{n} today", n=day),
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
        first = Side(say("You scanned"), said.code, say("Not known here"), say("No order has this number"))
    else:
        first = Side(say("You scanned"), scanned.reference, scanned.recipient, said.detail)
    second = Side(say("On this desk"), on_desk.reference, on_desk.recipient, _place(on_desk))
    return first, second


def _place(row: OrderRow) -> str:
    parcels = say_many(row.parcel_count, "1 parcel", "{n} parcels")
    return f"{parcels}, {row.postal_code} {row.city}"


def taken(reference: str, carrier: str) -> Flash:
    """Build the verdict for an order at a system that has no labels."""
    return Flash(
        verdict=Verdict.OK,
        word=say("Placed"),
        line=say("Order {number} is at {carrier}", number=code(reference), carrier=carrier),
        foot=say("Scan the next order"),
        hold_ms=HOLD_MS[Verdict.OK],
    )


def noticed(notice: Problem) -> Flash:
    """Build the verdict for an order that is placed, and not as it was asked for; it stands until it was read."""
    return Flash(
        verdict=Verdict.WAITING,
        word=say("Placed, look"),
        line=say(notice.title),
        detail=say(notice.hint),
        foot_right=say("Close"),
        foot_key="Esc",
    )


def cannot_print(
    problem: Problem, printer: Printer | None, other: Printer | None, price: str, *, placed: bool
) -> Flash:
    """Build the standstill for a printer that cannot print, before money or after it."""
    again = say("Print again" if placed else "Ready, go on")
    ways = [Way(again, say("when the printer is mended"), "F9", recommended=True)]
    if other is not None:
        then = other.name if placed else say("{printer}, then F9", printer=other.name)
        ways.append(Way(say("Use other printer"), then, "F4"))
    if not placed:
        ways.append(Way(say("Order, print later"), price, "Shift F9"))
    size = say("Load {size} labels", size=printer.size.shown()) if printer and _wants_paper(problem) else ""
    return Flash(
        verdict=Verdict.CANNOT,
        word=say("Cannot print"),
        line=say(problem.title),
        detail=say("The order is placed. The label is kept.") if placed else say(problem.hint),
        foot=size,
        foot_right=say("Leave it open" if placed else "Back to the order"),
        foot_key="Esc",
        ways=tuple(ways),
        until_paper=placed,
    )


def _wants_paper(problem: Problem) -> bool:
    # The printer's own words are all that is told of why; they were said when they were read.
    return _NO_PAPER in problem.title or say(_NO_PAPER) in problem.title


def weight_refused(problem: Problem) -> Flash:
    """Build the verdict for a weight that is none."""
    return Flash(
        verdict=Verdict.WRONG,
        word=say("No weight"),
        line=say(problem.title),
        detail=say(problem.hint),
        foot_right=say("Close"),
        foot_key="Esc",
        ways=(Way(say("Type the weight"), say("or put it right and press the same key"), "F3"),),
    )


def weight_far(weighed: str, expected: str) -> Flash:
    """Build the question about a weight that is far from the expected one."""
    return Flash(
        verdict=Verdict.WRONG,
        word=say("Check weight"),
        line=say("The scale says {weighed}, {expected} is expected", weighed=weighed, expected=expected),
        detail=say("Is this the right box? No weight was taken."),
        foot_right=say("Leave it"),
        foot_key="Esc",
        ways=(Way(say("Take {weight}", weight=weighed), say("it is the right box"), "F3", recommended=True),),
    )


def trouble(problem: Problem) -> Flash:
    """Build the standstill for what the packer cannot mend at the desk."""
    return Flash(
        verdict=Verdict.CANNOT,
        word=say("Cannot go on"),
        line=say(problem.title),
        detail=say(problem.hint),
        foot_right=say("Close"),
        foot_key="Esc",
    )


def cannot_copy(problem: Problem) -> Flash:
    """Build the standstill for a copy that did not come out."""
    return Flash(
        verdict=Verdict.CANNOT,
        word=say("Cannot print"),
        line=say(problem.title),
        detail=say(problem.hint),
        foot_right=say("Close"),
        foot_key="Esc",
        ways=(Way(say("Print the copy again"), say("when the printer is mended"), "F8", recommended=True),),
    )


def wait_of(reference: str, carrier: str, seconds: int) -> Flash:
    """Build the answer to a scan that comes while an order is being placed."""
    return Flash(
        verdict=Verdict.WAITING,
        word=say("Wait"),
        line=say("Ordering at {carrier}", carrier=carrier),
        detail=say("Your scan is kept and comes next"),
        foot=say("Order {number}, {seconds} s", number=code(reference), seconds=seconds),
        foot_right=say("Leave it"),
        foot_key="Esc",
        key_goes_on=True,
    )


def in_doubt(problem: Problem, reference: str) -> Flash:
    """Build the verdict for an order whose outcome is not known."""
    return Flash(
        verdict=Verdict.WAITING,
        word=say("In doubt"),
        line=say(problem.title),
        detail=say(problem.hint) or say("Order {number} is kept. No second one goes out.", number=code(reference)),
        foot=say("The carrier is asked by itself. See In doubt, Alt 5."),
        foot_right=say("Close"),
        foot_key="Esc",
    )


def unsettled(row: OrderRow) -> Flash:
    """Build the answer to opening an order that is being placed elsewhere, or in doubt."""
    return Flash(
        verdict=Verdict.WAITING,
        word=say("Wait"),
        line=say("Order {number} is in doubt", number=code(row.reference)),
        detail=say("It is not known whether it was ordered. No second one goes out."),
        foot=say("Settle it under In doubt, Alt 5"),
        foot_right=say("Close"),
        foot_key="Esc",
    )


def cancelled(row: OrderRow) -> Flash:
    """Build the answer to opening an order that the carrier cancelled."""
    return Flash(
        verdict=Verdict.WRONG,
        word=say("Cancelled"),
        line=say("Order {number} is cancelled at the carrier", number=code(row.reference)),
        detail=say("This box does not go out. Put it aside."),
        foot=say("Scan the next order"),
        foot_right=say("Close"),
        foot_key="Esc",
    )


def packed_already(row: OrderRow) -> Flash:
    """Build the answer to opening an order whose labels are all on their boxes."""
    return Flash(
        verdict=Verdict.ALREADY,
        word=say("Done already"),
        line=say("Order {number} is packed", number=code(row.reference)),
        detail=f"{row.recipient}, {row.postal_code} {row.city}",
        foot=say("Nothing changed. Scan the next one."),
        hold_ms=HOLD_MS[Verdict.ALREADY],
    )
