"""The ramp at a terminal: scans, what is missing, and the day's manifest."""

from argparse import Namespace
from pathlib import Path

from app.cli.subjects import readable
from app.cli.terminal import Exit, Terminal, table
from app.domain.errors import InvalidInput, Problem
from app.domain.ramp import MissingOrder
from app.domain.scans import Scan, ScanAnswer, Verdict
from app.workflows.dispatch import RampDay

_MOST_MISSING = 500


def dispatch(terminal: Terminal, args: Namespace) -> Exit:
    """Answer scans on the ramp, tell the carriers, and list what is missing."""
    said = [_answered(terminal, code) for code in args.scan or ()]
    lines = [f"{one.word}: {one.line}. {one.detail}".strip() for one in said]
    delivery = terminal.station.confirm_scan.deliver()
    closed = terminal.station.dispatch.close_day(args.printer) if args.close else None
    if closed is not None:
        lines.append(f"Manifest sent to {closed.printer}. {closed.sent.note}".strip())
    if args.to:
        lines.append(f"Manifest written to {_written(terminal, Path(args.to))}")
    day = closed.day if closed is not None else terminal.station.dispatch.day(_MOST_MISSING)
    lines += _day(terminal, day)
    if delivery.refused:
        lines.append(f"{delivery.refused} not taken by the carrier. {delivery.problem}".strip())
    terminal.tell({"scans": said, "carrier": delivery, "closed": closed, "day": day}, lines)
    fine = all(one.verdict in {Verdict.OK, Verdict.ALREADY} for one in said)
    whole = not (args.close or args.to) or not (day.count.missing_parcels or day.cancelled)
    return Exit.DONE if fine and whole else Exit.ATTENTION


def _answered(terminal: Terminal, code: str) -> ScanAnswer:
    at = terminal.station.parts.clock.now()
    return terminal.station.dispatch(Scan(text=readable(code), at=at, source="terminal")).said


def _day(terminal: Terminal, day: RampDay) -> list[str]:
    count = day.count
    lines = [f"{count.parcels} of {count.all_parcels} parcels on the ramp today"]
    if count.next_pickup_at is not None:
        lines.append(f"{day.next_carrier} comes at {count.next_pickup_at.astimezone():%H:%M}")
    lines += [f"Order {reference} is cancelled and stands on the ramp: take it off" for reference in day.cancelled]
    if day.untold:
        since = f" since {day.trouble_since.astimezone():%H:%M}" if day.trouble_since else ""
        lines.append(f"{day.untold} not yet with the carrier{since}. {day.trouble}".strip())
    if count.missing_parcels:
        lines.append(f"Missing: {count.missing_parcels} in {count.missing_orders} orders")
    lines += table([_row(terminal, one) for one in day.missing])
    if len(day.missing) < count.missing_orders:
        lines.append(f"and {count.missing_orders - len(day.missing)} more orders")
    return lines


def _row(terminal: Terminal, one: MissingOrder) -> list[str]:
    row = one.row
    numbers = ", ".join(str(number) for number in one.parcels)
    word = "parcel" if len(one.parcels) == 1 else "parcels"
    seen = f"{one.seen_desk} {one.seen_at.astimezone():%H:%M}".strip() if one.seen_at else row.state.value
    return [
        row.reference,
        row.recipient,
        f"{word} {numbers} of {row.parcel_count}",
        f"held by {one.held_by}" if one.held_by else seen,
        _carrier(terminal, row.account),
        f"{one.pickup_at.astimezone():%d %b %H:%M}" if one.pickup_at else "",
    ]


def _carrier(terminal: Terminal, account_id: str) -> str:
    try:
        return terminal.station.parts.carriers.account(account_id).name
    except InvalidInput:
        return account_id


def _written(terminal: Terminal, path: Path) -> Path:
    content = terminal.station.dispatch.manifest_pdf()
    try:
        path.write_bytes(content)
    except OSError as error:
        raise InvalidInput(
            Problem(
                code="file_unwritable",
                title=f"{path} cannot be written",
                hint=f"The scans are kept. {error.strerror}.",
            )
        ) from error
    return path
