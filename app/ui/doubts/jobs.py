"""What the In doubt screen has done elsewhere: plain functions that hand back their case."""

from app.domain.accounts import Environment
from app.domain.errors import StationError
from app.domain.orders import Placement
from app.domain.printers import PrintJob
from app.domain.scans import Scan
from app.ui.doubts.state import Case
from app.workflows.answer_scan import Answer
from app.workflows.parts import Parts
from app.workflows.settle_doubts import CameOut, Doubt, Settled, SettleDoubts
from app.workflows.station import Station

_ASKED = "Asked the carrier about it"


def read_cases(settle: SettleDoubts, parts: Parts) -> tuple[Case, ...]:
    """Read all that is in doubt, with what is known around it."""
    return tuple(_case(doubt, parts) for doubt in settle.open())


def _case(doubt: Doubt, parts: Parts) -> Case:
    account_id = doubt.attempt.account if doubt.attempt else doubt.row.account
    events = parts.orders.timeline(doubt.row.id)
    last = next((event.detail for event in events if event.title.startswith(_ASKED)), "")
    return Case(doubt, _carrier(parts, account_id), Environment(doubt.row.environment), last, events)


def _carrier(parts: Parts, account_id: str) -> str:
    try:
        account = parts.carriers.account(account_id)
    except StationError:
        return account_id  # the account was taken away; what was done under it stays in doubt
    titles = {info.id: info.title for info in parts.carriers.connectors()}
    return titles.get(account.connector, account.name)


def ask(settle: SettleDoubts, case: Case) -> tuple[Case, Settled]:
    """Ask the carrier about a case."""
    return case, settle.ask(_attempt_of(case))


def send_again(settle: SettleDoubts, case: Case) -> tuple[Case, Placement]:
    """Send a case's order once more under its key."""
    return case, settle.send_again(_attempt_of(case))


def never_ordered(settle: SettleDoubts, case: Case) -> Case:
    """Write down that a case was never ordered."""
    settle.never_ordered(_attempt_of(case))
    return case


def settle_paper(settle: SettleDoubts, case: Case, answer: CameOut) -> tuple[Case, CameOut, tuple[PrintJob, ...]]:
    """Take the packer's word about a case's label."""
    return case, answer, settle.paper(case.doubt.job, answer) if case.doubt.job else ()


def answer_scan(station: Station, scan: Scan) -> tuple[Scan, Answer]:
    """Answer a scan, and write it down where it proves a label."""
    return scan, station.answer_scan(scan)


def _attempt_of(case: Case) -> int:
    return case.doubt.attempt.id if case.doubt.attempt else 0
