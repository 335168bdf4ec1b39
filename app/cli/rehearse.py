"""The whole job in a terminal, against the sandbox: availability, order, label, print, scan, history."""

from argparse import Namespace
from collections.abc import Callable
from functools import partial
from typing import Any

from app.cli.order_verbs import window_line
from app.cli.terminal import Exit, Terminal, table
from app.domain.errors import InvalidInput, Problem, Refused
from app.domain.orders import OrderRow
from app.domain.scans import Scan
from app.workflows.place_order import Placing


def rehearse(terminal: Terminal, _args: Namespace) -> Exit:
    """Take one waiting practice order through the desk, step by step, with what came back.

    Raises:
        StationError: A step failed; the exit code says how.
    """
    told: list[dict[str, Any]] = []
    try:
        return _through_the_desk(terminal, partial(_step, terminal, told))
    finally:
        if terminal.as_json and told:
            terminal.tell({"steps": told}, ())


def _through_the_desk(terminal: Terminal, step: Callable[[str, list[str]], None]) -> Exit:
    station = terminal.station
    row = _deliverable(terminal)
    step(
        "An order waits",
        [f"{row.reference}, {row.recipient}, {row.postal_code} {row.city}, {_parcels(row.parcel_count)}"],
    )
    offered = station.check_availability(station.parts.orders.get(row.id))
    windows = [window_line(terminal, number, window) for number, window in enumerate(offered.windows[:4], 1)]
    step("When can it be delivered?", table(windows))
    placed = station.place_order(Placing(order_id=row.id, window=offered.best(station.parts.clock.now())))
    step("The order is placed, once", [f"The carrier's number is {placed.placement.carrier_order_id}"])
    labels = [label.document for label in station.parts.paper.labels(row.id)]
    step(
        "Its labels are kept",
        [f"Parcel {label.parcel_number}: {len(label.content)} bytes, {label.size.shown()}" for label in labels],
    )
    step(
        "They went to the Zebra",
        [
            f"Parcel {job.parcel_number}: {job.bytes_accepted} of {job.bytes_total} bytes taken. {job.outcome}"
            for job in placed.jobs
        ],
    )
    if placed.print_problem is not None:
        step("They are not printed", [placed.print_problem.sentence()])
        return Exit.PRINTER
    answers = [_scan_back(terminal, identifier) for identifier in _identifiers(terminal, row)]
    delivery = station.confirm_scan.deliver()
    step("Each label is scanned back", [*answers, f"{delivery.confirmed} confirmed with the carrier"])
    step("Where it stands", [f"The carrier says “{station.refresh_status(row.id).raw}”"])
    timeline = station.parts.orders.timeline(row.id)
    step(
        "The history of the order, newest first",
        table([[f"{event.at.astimezone():%H:%M:%S}", event.title, event.detail] for event in timeline]),
    )
    step("The printed label as a picture", [_picture(terminal, row)])
    return Exit.DONE


def _step(terminal: Terminal, told: list[dict[str, Any]], title: str, lines: list[str]) -> None:
    told.append({"title": title, "lines": lines})
    if terminal.as_json:
        return
    print(f"{len(told)}. {title}")
    for line in lines:
        print(f"   {line}", flush=True)


def _parcels(count: int) -> str:
    return "1 parcel" if count == 1 else f"{count} parcels"


def _deliverable(terminal: Terminal) -> OrderRow:
    parts = terminal.station.parts
    for row in parts.orders.waiting(50):
        try:
            if terminal.station.check_availability(parts.orders.get(row.id)).windows:
                return row
        except (Refused, InvalidInput):
            continue  # some practice orders are there to be refused, some are for systems without windows
    raise InvalidInput(
        Problem(
            code="nothing_to_practise",
            title="No practice order that waits can be delivered",
            hint="Nothing was ordered. Start the rehearsal again: it brings new ones.",
        )
    )


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
