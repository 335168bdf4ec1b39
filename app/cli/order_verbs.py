"""The verbs of one order: availability, place, labels, print, scan, status, orders, settle."""

from argparse import Namespace
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

from app.cli.terminal import Exit, Terminal, table
from app.domain.errors import InvalidInput, Problem
from app.domain.orders import OrderRow, OrderState
from app.domain.ports import Attempt, OrderQuery
from app.domain.printers import PrintJob
from app.domain.scans import Scan, Verdict
from app.domain.windows import Availability, DeliveryWindow
from app.workflows.parts import Step
from app.workflows.place_order import Placing
from app.workflows.print_labels import COPY, FIRST_PRINT
from app.workflows.settle_doubts import CameOut, Doubt, Settled


def row_of(terminal: Terminal, code: str) -> OrderRow:
    """Find an order by its number, a parcel's number or the carrier's number.

    Raises:
        InvalidInput: There is none.
    """
    known = readable(code)
    found = terminal.station.parts.orders.find(known)
    if found is None:
        raise InvalidInput(
            Problem(
                code="order_missing", title=f"There is no order “{known}” here", hint="“parceldesk orders” lists them."
            )
        )
    return terminal.station.parts.orders.row(found.order_id)


def readable(code: str) -> str:
    """Return a code without the bytes of an argument that are no text."""
    return code.encode("utf-8", "replace").decode("utf-8")


def window_line(terminal: Terminal, number: int, window: DeliveryWindow) -> list[str]:
    """Lay a window out: number, day, time, price, how long it can be booked."""
    now = terminal.station.parts.clock.now()
    left = window.bookable_for(now)
    return [
        str(number),
        f"{window.begins:%a %d %b}" if window.begins else "day not told",
        window.times_shown() or "time not told",
        window.price.shown(terminal.locale) if window.price else "price not told",
        f"bookable for {int(left.total_seconds() // 60)} min" if left is not None else "",
        "consolidated" if window.consolidated or window.is_consolidated_offer else "",
    ]


def availability(terminal: Terminal, args: Namespace) -> Exit:
    """Ask when an order can be delivered."""
    row = row_of(terminal, args.order)
    offered = terminal.station.check_availability(terminal.station.parts.orders.get(row.id))
    lines = [f"{row.reference}, {row.recipient}, {row.postal_code} {row.city}"]
    if offered.destination_text:
        lines.append(f"The carrier understands the address as {offered.destination_text}")
    if not offered.windows:
        lines.append("No delivery is possible: no window is offered")
    lines += table([window_line(terminal, number, window) for number, window in enumerate(offered.windows, start=1)])
    terminal.tell(offered, lines)
    return Exit.DONE


def place(terminal: Terminal, args: Namespace) -> Exit:
    """Place an order, fetch its labels and print them."""
    row = row_of(terminal, args.order)
    window = _chosen(terminal, row, args.window)
    placing = Placing(order_id=row.id, window=window, printer=args.printer, print_later=args.print_later)
    placed = terminal.station.place_order(placing, _teller(terminal))
    lines = [f"Order {row.reference} is placed, the carrier's number is {placed.placement.carrier_order_id}"]
    lines += [
        f"Label of parcel {job.parcel_number}: {job.state.value}, {job.outcome or job.printer}" for job in placed.jobs
    ]
    if placed.print_problem is not None:
        lines.append(placed.print_problem.sentence())
    terminal.tell(placed, lines)
    return Exit.PRINTER if placed.print_problem is not None else Exit.DONE


def _teller(terminal: Terminal) -> Callable[[Step], None]:
    words = {
        Step.PRINTER: "The printer is asked how it is",
        Step.WRITTEN: "The order is written down",
        Step.CARRIER: "The order goes to the carrier",
        Step.LABELS: "The labels are fetched",
        Step.PRINT: "The labels go to the printer",
    }

    def tell(step: Step) -> None:
        if not terminal.as_json:
            print(f"… {words[step]}", flush=True)

    return tell


def _chosen(terminal: Terminal, row: OrderRow, wish: str) -> DeliveryWindow | None:
    if wish == "any":
        return None
    offered: Availability = terminal.station.check_availability(terminal.station.parts.orders.get(row.id))
    now = terminal.station.parts.clock.now()
    window = offered.best(now)
    if wish != "best":
        place_number = int(wish[:6]) if wish.isascii() and wish.isdigit() else 0
        window = offered.windows[place_number - 1] if 0 < place_number <= len(offered.windows) else None
    if window is None:
        raise InvalidInput(
            Problem(
                code="window_missing",
                title="There is no such delivery window" if wish != "best" else "No delivery window is offered",
                hint="Nothing was ordered. “parceldesk availability” lists the windows.",
                field="window",
            )
        )
    return window


def labels(terminal: Terminal, args: Namespace) -> Exit:
    """Fetch an order's labels and write them into a folder."""
    row = row_of(terminal, args.order)
    kept = terminal.station.parts.paper.labels(row.id) or terminal.station.print_labels.fetch(row.id, args.printer)
    folder = Path(args.to)
    lines = []
    written = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for label in kept:
            document = label.document
            path = folder / f"{_file_name(row.reference)}-{document.parcel_number}.{document.format.value}"
            path.write_bytes(document.content)
            written.append(str(path))
            lines.append(f"{path}  {document.size.shown()}  {len(document.content)} bytes")
    except OSError as error:
        raise InvalidInput(
            Problem(
                code="folder_unwritable",
                title=f"{folder} cannot be written",
                hint=f"The labels are kept. {error.strerror}.",
            )
        ) from error
    terminal.tell({"files": written}, lines)
    return Exit.DONE


def _file_name(reference: str) -> str:
    return "".join(letter if letter.isalnum() or letter in "-_" else "_" for letter in reference)


def print_(terminal: Terminal, args: Namespace) -> Exit:
    """Print an order's labels."""
    row = row_of(terminal, args.order)
    jobs = terminal.station.print_labels(
        row.id,
        args.printer,
        parcels=tuple(args.parcel or ()),
        reason=COPY if args.copy else FIRST_PRINT,
        progress=_teller(terminal),
    )
    lines = [
        f"Parcel {job.parcel_number}: {job.state.value} to {job.printer}, copy {job.copy_number}. {job.outcome}"
        for job in jobs
    ]
    terminal.tell({"jobs": jobs}, lines)
    return Exit.DONE


def scan(terminal: Terminal, args: Namespace) -> Exit:
    """Answer scans as the desk does, and tell the carrier."""
    said = []
    for code in args.code:
        answer = terminal.station.answer_scan(
            Scan(text=readable(code), at=terminal.station.parts.clock.now(), source="terminal")
        )
        said.append(answer.said)
    delivery = terminal.station.confirm_scan.deliver()
    lines = [f"{one.word}: {one.line}. {one.detail}".strip() for one in said]
    if delivery.confirmed:
        lines.append(f"{delivery.confirmed} confirmed with the carrier")
    if delivery.left or delivery.refused:
        lines.append(f"{delivery.left} not yet with the carrier, {delivery.refused} refused. {delivery.problem}")
    terminal.tell({"scans": said, "carrier": delivery}, lines)
    return Exit.DONE if all(one.verdict in {Verdict.OK, Verdict.ALREADY} for one in said) else Exit.ATTENTION


def status(terminal: Terminal, args: Namespace) -> Exit:
    """Ask the carrier where orders stand."""
    if not args.order:
        count = terminal.station.refresh_status.due()
        terminal.tell({"answered": count}, [f"{count} orders answered"])
        return Exit.DONE
    row = row_of(terminal, args.order)
    known = terminal.station.refresh_status(row.id)
    pickup = f", ready by {known.pickup_at.astimezone():%a %d %b %H:%M}" if known.pickup_at else ""
    terminal.tell(known, [f"{row.reference}: “{known.raw}”{pickup}"])
    return Exit.DONE


def orders(terminal: Terminal, args: Namespace) -> Exit:
    """List orders, or show one with all that happened to it."""
    book = terminal.station.parts.orders
    if args.order:
        row = row_of(terminal, args.order)
        timeline = book.timeline(row.id)
        lines = [f"{row.reference}  {row.recipient}, {row.postal_code} {row.city}  {row.state.value}"]
        lines += table([[f"{event.at.astimezone():%d %b %H:%M:%S}", event.title, event.detail] for event in timeline])
        terminal.tell({"order": row, "timeline": timeline}, lines)
        return Exit.DONE
    since = terminal.station.parts.clock.now() - timedelta(days=args.days) if args.days else None
    states = tuple(OrderState(state) for state in args.state or ())
    query = OrderQuery(text=args.search, since=since, states=states, limit=args.limit)
    rows = book.search(query)
    lines = table(
        [
            [
                row.reference,
                row.recipient,
                f"{row.postal_code} {row.city}",
                str(row.parcel_count),
                row.state.value,
                f"{row.changed_at.astimezone():%d %b %H:%M}",
            ]
            for row in rows
        ]
    )
    terminal.tell({"orders": rows, "count": book.count(query)}, [*lines, f"{len(rows)} of {book.count(query)} orders"])
    return Exit.DONE


def settle(terminal: Terminal, args: Namespace) -> Exit:
    """List what is in doubt, ask about it, send it again, or say what is known of it."""
    doubts = terminal.station.settle_doubts
    done: dict[str, Any] = {}
    lines: list[str] = []
    if args.ask:
        counts = doubts.ask_all()
        done["asked"] = {key.value: value for key, value in counts.items()}
        lines += [f"{counts[kind]} {_FOUND_OUT[kind]}" for kind in Settled]
    if args.again:
        row, attempt = _order_in_doubt(terminal, args.again)
        done["sent_again"] = placement = doubts.send_again(attempt.id)
        lines.append(f"Order {row.reference} is placed, the carrier's number is {placement.carrier_order_id}")
    if args.never:
        row, attempt = _order_in_doubt(terminal, args.never)
        doubts.never_ordered(attempt.id)
        done["never_ordered"] = row.reference
        lines.append(f"Order {row.reference} was never ordered, you say. It can be placed again")
    if args.paper:
        done["printed"] = _settle_paper(terminal, *args.paper)
    left = doubts.open()
    lines += [_doubt_line(doubt) for doubt in left]
    terminal.tell({**done, "doubts": left}, [*lines, f"{len(left)} in doubt"])
    return Exit.ATTENTION if left else Exit.DONE


_FOUND_OUT = {
    Settled.FOUND: "found at the carrier",
    Settled.NOT_FOUND: "not known there",
    Settled.NO_ANSWER: "no answer",
}


def _doubt_line(doubt: Doubt) -> str:
    if doubt.attempt is not None:
        return (
            f"{doubt.row.reference}: was it placed? {doubt.attempt.problems[0].title if doubt.attempt.problems else ''}"
        )
    return f"{doubt.row.reference}: did the label of parcel {doubt.job.parcel_number if doubt.job else ''} come out?"


def _order_in_doubt(terminal: Terminal, code: str) -> tuple[OrderRow, Attempt]:
    row = row_of(terminal, code)
    for doubt in terminal.station.settle_doubts.open():
        if doubt.attempt is not None and doubt.row.id == row.id:
            return row, doubt.attempt
    raise _not_in_doubt(f"Order {row.reference} is not in doubt")


def _settle_paper(terminal: Terminal, code: str, answer: str) -> list[PrintJob]:
    row = row_of(terminal, code)
    answers = [known.value for known in CameOut]
    if answer not in answers:
        raise InvalidInput(
            Problem(code="answer_unknown", title=f"“{answer}” is no answer", hint=f"It is one of {', '.join(answers)}.")
        )
    doubts = terminal.station.settle_doubts
    jobs = [doubt.job for doubt in doubts.open() if doubt.job is not None and doubt.row.id == row.id]
    if not jobs:
        raise _not_in_doubt(f"No label of order {row.reference} is in doubt")
    return [new for job in jobs for new in doubts.paper(job, CameOut(answer))]


def _not_in_doubt(title: str) -> InvalidInput:
    return InvalidInput(
        Problem(code="not_in_doubt", title=title, hint="Nothing was changed. “parceldesk settle” lists what is.")
    )
