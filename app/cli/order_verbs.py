"""The verbs of one order: availability, place, labels, print, scan, orders."""

from argparse import Namespace
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from pydantic import ValidationError

from app.cli.subjects import readable, row_of
from app.cli.terminal import Exit, Terminal, table
from app.domain.errors import Blame, InvalidInput, Problem
from app.domain.orders import OrderRow, OrderState
from app.domain.ports import OrderQuery
from app.domain.scans import Scan, Verdict
from app.domain.windows import Availability, DeliveryWindow, TimeSpan
from app.workflows.abilities import Ability
from app.workflows.parts import Step
from app.workflows.place_order import Placing
from app.workflows.print_labels import COPY, FIRST_PRINT


def window_line(terminal: Terminal, number: int, window: DeliveryWindow) -> list[str]:
    """Lay a window out: number, day, time, price, how long it can be booked."""
    now = terminal.station.parts.clock.now()
    left = window.bookable_for(now)
    return [
        str(number),
        f"{window.begins:%a %d %b}" if window.begins else "day not told",
        window.times_shown() or "time not told",
        _price(terminal, window),
        f"bookable for {int(left.total_seconds() // 60)} min" if left is not None else "",
        _kind(window),
    ]


def _price(terminal: Terminal, window: DeliveryWindow) -> str:
    price = window.price.shown(terminal.locale) if window.price else "price not told"
    if window.display_price is None or window.display_price == window.price:
        return price
    return f"{price}, {window.display_price.shown(terminal.locale)} in the shop"


def _kind(window: DeliveryWindow) -> str:
    words = [window.product] if window.product != "delivery" else []
    if window.is_consolidated_offer:
        words.append("consolidated offer")
    elif window.consolidated:
        words.append("consolidated")
    return ", ".join(words)


def availability(terminal: Terminal, args: Namespace) -> Exit:
    """Ask when an order can be delivered."""
    row = row_of(terminal, args.order)
    pickup = [_span(text) for text in args.pickup or ()]
    offered = terminal.station.check_availability(terminal.station.parts.orders.get(row.id), pickup)
    lines = [f"{row.reference}, {row.recipient}, {row.postal_code} {row.city}"]
    if offered.destination_text:
        lines.append(f"The carrier understands the address as {offered.destination_text}")
    if offered.flags:
        lines.append(f"The carrier says {', '.join(offered.flags)}")
    if not offered.windows:
        lines.append("No delivery is possible: no window is offered")
    lines += table([window_line(terminal, number, window) for number, window in enumerate(offered.windows, start=1)])
    terminal.tell(offered, lines)
    return Exit.DONE


def _span(text: str) -> TimeSpan:
    start, _, end = text.partition("/")
    try:
        return TimeSpan.model_validate({"start": start.strip(), "end": end.strip()})
    except ValidationError:
        raise InvalidInput(
            Problem(
                code="span_wrong",
                title=f"“{text[:80]}” is no time span",
                hint="Nothing was sent. As 2026-02-13T12:00+01:00/2026-02-13T16:00+01:00: from, until, with their zone.",
                field="pickup",
                blame=Blame.PACKER,
            )
        ) from None


def place(terminal: Terminal, args: Namespace) -> Exit:
    """Place an order, fetch its labels and print them."""
    row = row_of(terminal, args.order)
    carriers = terminal.station.parts.carriers
    account = carriers.account(terminal.station.parts.orders.get(row.id).account)
    window = _chosen(terminal, row, args.window, account.id)
    terminal.say_live(account)
    placing = Placing(order_id=row.id, window=window, printer=args.printer, print_later=args.print_later)
    placed = terminal.station.place_order(placing, _teller(terminal))
    lines = [f"Order {row.reference} is placed, the carrier's number is {placed.placement.carrier_order_id}"]
    lines += [
        f"Label of parcel {job.parcel_number}: {job.state.value}, {job.outcome or job.printer}" for job in placed.jobs
    ]
    lines += [notice.sentence() for notice in placed.placement.notices]
    if placed.print_problem is not None:
        lines.append(placed.print_problem.sentence())
    terminal.tell(placed, lines)
    if placed.print_problem is not None:
        return Exit.PRINTER
    return Exit.ATTENTION if placed.placement.notices else Exit.DONE


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


def _chosen(terminal: Terminal, row: OrderRow, wish: str, account_id: str) -> DeliveryWindow | None:
    # A system without windows is placed without one; only a window that was named has to be there.
    if wish == "any" or (wish == "best" and Ability.AVAILABILITY not in terminal.station.abilities(account_id)):
        return None
    offered: Availability = terminal.station.check_availability(terminal.station.parts.orders.get(row.id))
    now = terminal.station.parts.clock.now()
    window = offered.best(now, terminal.settings.current.desk.window_rule)
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
        reason=args.why or (COPY if args.copy else FIRST_PRINT),
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
    query = _asked(terminal, args).model_copy(update={"limit": args.limit})
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


def export(terminal: Terminal, args: Namespace) -> Exit:
    """Write the orders that a question finds into a file."""
    path = Path(args.file).expanduser()
    count = terminal.station.export_orders(_asked(terminal, args).model_copy(update={"account": args.account}), path)
    terminal.tell({"file": str(path), "count": count}, [f"{'1 order' if count == 1 else f'{count} orders'} in {path}"])
    return Exit.DONE


def _asked(terminal: Terminal, args: Namespace) -> OrderQuery:
    since = terminal.station.parts.clock.now() - timedelta(days=args.days) if args.days else None
    return OrderQuery(text=args.search, since=since, states=tuple(OrderState(state) for state in args.state or ()))
