"""The whole job in a terminal, against the sandbox: availability, order, label, print, scan, history."""

from argparse import Namespace

from app.cli.order_verbs import window_line
from app.cli.terminal import Exit, Terminal, table
from app.domain.errors import StationError
from app.domain.orders import OrderRow
from app.domain.ports import OrderQuery
from app.domain.scans import Scan
from app.workflows.place_order import Placing


def rehearse(terminal: Terminal, _args: Namespace) -> Exit:
    """Take one waiting practice order through the desk, step by step, with what came back.

    Raises:
        StationError: A step failed; the exit code says how.
    """
    station = terminal.station
    row = _deliverable(terminal)
    _step(
        1,
        "An order waits",
        [f"{row.reference}, {row.recipient}, {row.postal_code} {row.city}, {row.parcel_count} parcels"],
    )
    order = station.parts.orders.get(row.id)
    offered = station.check_availability(order)
    now = station.parts.clock.now()
    _step(
        2,
        "When can it be delivered?",
        table([window_line(terminal, n, w) for n, w in enumerate(offered.windows[:4], 1)]),
    )
    best = offered.best(now)
    placed = station.place_order(Placing(order_id=row.id, window=best))
    _step(3, "The order is placed, once", [f"The carrier's number is {placed.placement.carrier_order_id}"])
    labels = station.parts.paper.labels(row.id)
    _step(
        4,
        "Its labels are kept",
        [
            f"Parcel {label.document.parcel_number}: {len(label.document.content)} bytes, {label.document.size.shown()}"
            for label in labels
        ],
    )
    _step(
        5,
        "They went to the Zebra",
        [
            f"Parcel {job.parcel_number}: {job.bytes_accepted} of {job.bytes_total} bytes taken. {job.outcome}"
            for job in placed.jobs
        ],
    )
    if placed.print_problem is not None:
        print(placed.print_problem.sentence())
        return Exit.PRINTER
    answers = [_scan_back(terminal, identifier) for identifier in _identifiers(terminal, row)]
    delivery = station.confirm_scan.deliver()
    _step(6, "Each label is scanned back", [*answers, f"{delivery.confirmed} confirmed with the carrier"])
    status = station.refresh_status(row.id)
    _step(7, "Where it stands", [f"The carrier says “{status.raw}”"])
    timeline = station.parts.orders.timeline(row.id)
    _step(
        8,
        "The history of the order, newest first",
        table([[f"{event.at.astimezone():%H:%M:%S}", event.title, event.detail] for event in timeline]),
    )
    picture = _picture(terminal, row)
    _step(9, "The printed label as a picture", [picture])
    return Exit.DONE


def _step(number: int, title: str, lines: list[str]) -> None:
    print(f"{number}. {title}")
    for line in lines:
        print(f"   {line}")


def _deliverable(terminal: Terminal) -> OrderRow:
    parts = terminal.station.parts
    for row in parts.orders.waiting(50):
        order = parts.orders.get(row.id)
        try:
            if terminal.station.check_availability(order).windows:
                return row
        except StationError:
            continue  # some practice orders are there to be refused
    rows = parts.orders.search(OrderQuery(limit=1))
    return rows[0]


def _identifiers(terminal: Terminal, row: OrderRow) -> list[str]:
    return [parcel.identifier for parcel in terminal.station.parts.orders.get(row.id).parcels]


def _scan_back(terminal: Terminal, identifier: str) -> str:
    said = terminal.station.answer_scan(
        Scan(text=identifier, at=terminal.station.parts.clock.now(), source="terminal")
    ).said
    return f"{identifier}: {said.word}, {said.line}"


def _picture(terminal: Terminal, row: OrderRow) -> str:
    document = terminal.station.parts.paper.labels(row.id)[0].document
    picture = terminal.station.parts.labels.picture(document)
    folder = terminal.printed
    if folder is None:
        return f"{picture.width_dots} × {picture.height_dots} dots"
    path = folder / f"{row.reference}.png"
    path.write_bytes(picture.png)
    return f"{path}, {picture.width_dots} × {picture.height_dots} dots, its barcode reads {', '.join(picture.barcodes)}"
