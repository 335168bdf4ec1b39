"""The Pack screen's words: strip, primary action and verdicts, from the state of things."""

from app.domain.accounts import Environment
from app.domain.errors import Problem
from app.domain.orders import OrderRow, OrderState
from app.domain.printers import JobState, Printer, PrintJob
from app.domain.scans import ScanAnswer, Verdict
from app.domain.windows import DeliveryWindow
from app.ui.pack.state import PackState, Primary, Stage
from app.ui.shell.state import Flash, Mood, Side, Strip, Way
from app.workflows.answer_scan import Answer

_BILLED = {Environment.LIVE: "billed", Environment.TEST: "not billed", Environment.REHEARSAL: "practice"}
_HOLD_MS = {Verdict.OK: 900, Verdict.ALREADY: 1500}


def labels(count: int) -> str:
    """``1 label``, ``2 labels``."""
    return "1 label" if count == 1 else f"{count} labels"


def price_of(window: DeliveryWindow | None, environment: Environment, locale: str) -> str:
    """``149 kr, billed``."""
    price = window.price.shown(locale) if window and window.price else "price not told"
    return f"{price}, {_BILLED[environment]}"


def primary_of(state: PackState, environment: Environment, locale: str, *, refused: bool) -> Primary | None:
    """Say what F9 does now, or why it does nothing."""
    if state.stage is Stage.PLACING:
        usual = f"mostly takes {state.usual_seconds:.0f} s here" if state.usual_seconds else ""
        return Primary("Ordering", usual, key="Esc", waiting=True)
    if state.stage is Stage.SCAN_BACK:
        missing = unprinted(state)
        if missing:
            where = state.printer.name if state.printer else "the printer"
            return Primary("Print", f"{labels(len(missing))} on {where}")
        return None
    if state.stage is not Stage.OPEN or state.order is None:
        return None
    title = "Try again" if refused else "Place and print"
    reason = _why_not(state)
    if reason:
        return Primary(title, reason, enabled=False)
    price = price_of(state.chosen, environment, locale)
    rest = (
        "same order, never twice"
        if refused
        else f"{labels(state.order.label_count)} on {state.printer.name if state.printer else 'no printer'}"
    )
    return Primary(title, f"{price} · {rest}")


def _why_not(state: PackState) -> str:
    if state.asking_since is not None:
        return f"{state.carrier} is being asked for windows"
    if state.availability_problem is not None:
        return state.availability_problem.title
    if state.availability is None:
        return "No delivery window is known yet"
    if not state.availability.windows:
        return f"{state.carrier} cannot deliver this"
    if state.chosen is None or state.chosen.has_lapsed(state.now):
        return "Choose a delivery window"
    if state.printer is None:
        return "No label printer is set up"
    return ""


def unprinted(state: PackState) -> tuple[int, ...]:
    """Return the numbers of parcels whose label never went out whole."""
    if state.row is None:
        return ()
    out = {job.parcel_number for job in state.jobs if job.state in {JobState.SENT, JobState.PROVEN, JobState.IN_DOUBT}}
    scanned = {scan.parcel_number for scan in state.scans}
    return tuple(number for number in range(1, state.row.parcel_count + 1) if number not in out | scanned)


def next_parcel(state: PackState) -> int:
    """Return the number of the first parcel that is not scanned back, 0 when all are."""
    if state.row is None:
        return 0
    scanned = {scan.parcel_number for scan in state.scans}
    return next((n for n in range(1, state.row.parcel_count + 1) if n not in scanned), 0)


def strip_of(state: PackState) -> Strip:
    """Say what to scan or do now."""
    if state.stage is Stage.IDLE:
        return Strip("Ready", "Scanner on. Scan an order, or press its number.", Mood.ASK)
    if state.row is None:
        return Strip("Wait", "The order is being opened.", Mood.WAITING)
    number = state.row.reference
    if state.stage is Stage.PLACING:
        line = f"Order {number} at {state.carrier}. If you leave, it goes on by itself."
        return Strip("Wait, ordering", line, Mood.WAITING)
    if state.stage is Stage.SCAN_BACK:
        return _scan_back_strip(state, state.row)
    if state.problems:
        count = len(state.problems)
        title = f"{state.carrier} refused" if state.row.state is OrderState.REFUSED else "Not kept"
        fields = "1 field to mend" if count == 1 else f"{count} fields to mend"
        line = "Nothing was ordered. The cursor is in the first one; Tab goes to the next."
        return Strip(f"{title}, {fields}", line, Mood.WRONG)
    if state.editing:
        return Strip(f"Order {number} is being changed", "F2 keeps it, Esc drops the changes.", Mood.REST)
    reason = _why_not(state)
    if reason:
        return Strip(f"Order {number} is open", f"{reason}.", Mood.REST)
    return Strip(f"Order {number} is ready", "Press F9 to place and print.", Mood.ASK)


def _scan_back_strip(state: PackState, row: OrderRow) -> Strip:
    number, count = row.reference, row.parcel_count
    missing = unprinted(state)
    if missing:
        return Strip(
            f"Order {number} is placed, not printed", f"{labels(len(missing))} missing. Press F9 to print.", Mood.CANNOT
        )
    parcel = next_parcel(state)
    sent = sum(1 for job in state.jobs if job.state in {JobState.SENT, JobState.PROVEN} and job.copy_number == 1)
    where = f"Sent to {state.jobs[0].printer}, {sent} of {count} labels." if state.jobs else ""
    title = "Scan the label" if count == 1 else f"Scan the label on parcel {parcel}"
    return Strip(title, f"Order {number} is placed. {where}".strip(), Mood.ASK)


def flash_of(answer: Answer, day: int) -> Flash:
    """Build the verdict of a scan."""
    said = answer.said
    pair = _pair(answer) if answer.pair else None
    stands = said.verdict in {Verdict.WRONG, Verdict.CANNOT, Verdict.WAITING}
    return Flash(
        verdict=said.verdict,
        word=said.word,
        line=said.line,
        detail="" if pair else said.detail,
        foot=said.next,
        foot_right="Close" if stands else f"{day} today",
        foot_key="Esc" if stands else "",
        pair=pair,
        hold_ms=_HOLD_MS.get(said.verdict, 0),
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


def cannot_print(
    problem: Problem, printer: Printer | None, other: Printer | None, price: str, *, placed: bool
) -> Flash:
    """Build the standstill for a printer that cannot print, before money or after it."""
    ways = [Way("Ready, go on" if not placed else "Print again", "when the printer is mended", "F9", recommended=True)]
    if other is not None:
        ways.append(Way("Use other printer", other.name, "F4"))
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


def job_words(job: PrintJob) -> str:
    """Say where a label is, in the words of what is known."""
    at = f"{job.changed_at.astimezone():%H:%M:%S}"
    return {
        JobState.QUEUED: "Waits for the printer",
        JobState.SENDING: "Being sent",
        JobState.SENT: f"Sent to the printer {at}",
        JobState.PROVEN: f"Printed {at}",
        JobState.IN_DOUBT: "In doubt, look at the printer",
        JobState.FAILED: "Not printed",
        JobState.CANCELLED: "Spoilt",
    }[job.state]
