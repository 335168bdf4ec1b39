"""What the In doubt screen has done elsewhere: plain functions that hand back their case."""

from app.domain.accounts import Environment
from app.domain.acts import CarrierAct
from app.domain.errors import StationError
from app.domain.events import EventKind
from app.domain.orders import Placement
from app.domain.printers import PrintJob
from app.domain.scans import Scan
from app.ui.doubts.state import Case
from app.workflows.answer_scan import Answer
from app.workflows.parts import Parts
from app.workflows.settle_doubts import CameOut, Doubt, Settled, SettleDoubts
from app.workflows.station import Station


def read_cases(station: Station) -> tuple[Case, ...]:
    """Read all that is in doubt, with what is known around it: orders, then acts at carriers, then labels."""
    parts = station.parts
    cases = [_case(doubt, parts) for doubt in station.settle_doubts.open()]
    acts = [_act_case(act, station) for act in station.settle_acts.open()]
    return (
        *(case for case in cases if case.attempt is not None),
        *acts,
        *(case for case in cases if case.attempt is None),
    )


def _case(doubt: Doubt, parts: Parts) -> Case:
    row = doubt.row
    events = parts.orders.timeline(row.id)
    return Case(
        carrier=_carrier(parts, doubt.attempt.account if doubt.attempt else row.account),
        environment=Environment(row.environment),
        row=row,
        attempt=doubt.attempt,
        job=doubt.job,
        repeat_safe=doubt.repeat_safe,
        last_answer=next((event.detail for event in events if event.kind is EventKind.ASKED), ""),
        events=events,
    )


def _act_case(act: CarrierAct, station: Station) -> Case:
    parts = station.parts
    try:
        environment = parts.carriers.account(act.account).environment
    except StationError:
        environment = Environment.LIVE  # the account was taken away; what was done under it may have been billed
    return Case(
        carrier=_carrier(parts, act.account),
        environment=environment,
        row=parts.orders.row(act.order_id) if act.order_id is not None else None,
        act=act,
        can_ask=station.settle_acts.can_ask(act),
        last_answer=act.answer,
        events=parts.orders.timeline(act.order_id) if act.order_id is not None else (),
    )


def _carrier(parts: Parts, account_id: str) -> str:
    try:
        account = parts.carriers.account(account_id)
    except StationError:
        return account_id  # the account was taken away; what was done under it stays in doubt
    titles = {info.id: info.title for info in parts.carriers.connectors()}
    return titles.get(account.connector, account.name)


def ask(station: Station, case: Case) -> tuple[Case, Settled]:
    """Ask the carrier about a case."""
    if case.act is not None:
        return case, station.settle_acts.ask(case.act.id)
    return case, station.settle_doubts.ask(_attempt_of(case))


def ask_all(station: Station) -> dict[Settled, int]:
    """Ask about every order and every act."""
    orders, acts = station.settle_doubts.ask_all(), station.settle_acts.ask_all()
    return {end: orders[end] + acts[end] for end in Settled}


def judge(station: Station, case: Case, *, done: bool) -> tuple[Case, bool]:
    """Take a person's word about an act."""
    if case.act is not None:
        station.settle_acts.judge(case.act.id, done=done)
    return case, done


def send_again(settle: SettleDoubts, case: Case) -> tuple[Case, Placement]:
    """Send a case's order once more under its key."""
    return case, settle.send_again(_attempt_of(case))


def never_ordered(settle: SettleDoubts, case: Case) -> Case:
    """Write down that a case was never ordered."""
    settle.never_ordered(_attempt_of(case))
    return case


def settle_paper(settle: SettleDoubts, case: Case, answer: CameOut) -> tuple[Case, CameOut, tuple[PrintJob, ...]]:
    """Take the packer's word about a case's label."""
    return case, answer, settle.paper(case.job, answer) if case.job else ()


def answer_scan(station: Station, scan: Scan) -> tuple[Scan, Answer]:
    """Answer a scan, and write it down where it proves a label."""
    return scan, station.answer_scan(scan)


def _attempt_of(case: Case) -> int:
    return case.attempt.id if case.attempt else 0
