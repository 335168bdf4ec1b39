"""The words of the command line for orders at the desk: placing, printing, scans, the ramp, looking, settling, import."""

import argparse
from datetime import date

from app.cli import dispatch_verbs, field_verbs, order_verbs, paper_verbs, settle_verbs, setup_verbs, status_verbs
from app.cli.words import Verbs, add_verb
from app.domain.orders import OrderState
from app.workflows.print_labels import COPY_REASONS
from app.workflows.settle_doubts import CameOut

_LONGEST_DAYS = 36_500


def add_to(verbs: "Verbs[argparse.ArgumentParser]") -> None:
    """Add the verbs of the desk."""
    _placing(verbs)
    _printing(verbs)
    _looking(verbs)
    _settling(verbs)
    import_ = add_verb(verbs, "import", "take waiting orders from a CSV, Excel or JSON file", setup_verbs.import_)
    import_.add_argument(
        "file", help="CSV in UTF-8 or .xlsx (the README lists the columns), or JSON: one order or a list"
    )
    fields = add_verb(
        verbs, "order-fields", "list the fields of an order, and what only one system has", field_verbs.order_fields
    )
    fields.add_argument("connector", nargs="?", default="", help="the system, such as betakom; all if left out")


def _placing(verbs: "Verbs[argparse.ArgumentParser]") -> None:
    availability = add_verb(verbs, "availability", "ask when an order can be delivered", order_verbs.availability)
    availability.add_argument("order", help="order number")
    availability.add_argument(
        "--pickup",
        action="append",
        metavar="FROM/UNTIL",
        help="when it can be picked up, as 2026-02-13T12:00+01:00/2026-02-13T16:00+01:00; may be given more than once",
    )
    place = add_verb(verbs, "place", "place an order, fetch its labels and print them", order_verbs.place)
    place.add_argument("order", help="order number")
    place.add_argument(
        "--window",
        default="best",
        help="number from “availability”, “best” (default), or “any” to leave it to the carrier",
    )
    place.add_argument("--printer", default="", help="printer id; the desk's label printer if left out")
    place.add_argument(
        "--print-later", action="store_true", help="place although the printer cannot print; the labels are kept"
    )


def _printing(verbs: "Verbs[argparse.ArgumentParser]") -> None:
    labels = add_verb(verbs, "labels", "write an order's labels into a folder", order_verbs.labels)
    labels.add_argument("order", help="order number")
    labels.add_argument("--to", default=".", metavar="FOLDER", help="where to (default: here)")
    labels.add_argument("--printer", default="", help="for which printer, if they must be fetched")
    print_ = add_verb(verbs, "print", "print an order's labels", order_verbs.print_)
    print_.add_argument("order", help="order number")
    print_.add_argument("--parcel", type=int, action="append", help="only this parcel; may be given more than once")
    print_.add_argument(
        "--copy", action="store_true", help="a deliberate copy of what was printed before; it is counted"
    )
    print_.add_argument("--why", choices=COPY_REASONS, help="why a copy is wanted (default: copy, any other reason)")
    print_.add_argument("--printer", default="", help="printer id; the desk's label printer if left out")
    slip = add_verb(verbs, "slip", "print an order's packing slip", paper_verbs.slip)
    slip.add_argument("order", help="order number")
    manifest = add_verb(
        verbs, "manifest", "print the list of what was scanned on its box in a day", paper_verbs.manifest
    )
    manifest.add_argument("--day", type=_day, default=None, metavar="YYYY-MM-DD", help="which day (default: today)")
    for paper in (slip, manifest):
        paper.add_argument("--printer", default="", help="printer id; the one that such papers go to if left out")
        paper.add_argument("--to", default="", metavar="FILE", help="write it as PDF into a file instead")
    queue = add_verb(verbs, "queue", "list the labels that wait for a printer", paper_verbs.queue)
    queue.add_argument("--go-on", action="store_true", help="print those whose printers are back")
    queue.add_argument("--give-up", metavar="ORDER", help="take an order's labels out of the queue")
    scan = add_verb(verbs, "scan", "answer scanned codes and confirm parcels with the carrier", order_verbs.scan)
    scan.add_argument("code", nargs="+", help="what the scanner reads")
    ramp = add_verb(verbs, "dispatch", "scan parcels onto the ramp, and list what is missing", dispatch_verbs.dispatch)
    ramp.add_argument("--scan", nargs="+", metavar="CODE", help="what the scanner reads at the ramp")
    ramp.add_argument("--close", action="store_true", help="close the day: print the manifest of what is on the ramp")
    ramp.add_argument("--printer", default="", help="printer id; the one for manifests if left out")
    ramp.add_argument("--to", default="", metavar="FILE", help="write the manifest as PDF")


def _looking(verbs: "Verbs[argparse.ArgumentParser]") -> None:
    status = add_verb(verbs, "status", "ask the carrier where an order stands", status_verbs.status)
    status.add_argument("order", nargs="?", default="", help="order number; all that are due if left out")
    status.add_argument("--account", default="", metavar="ID", help="whom to ask by one of these numbers instead:")
    by = status.add_mutually_exclusive_group()
    by.add_argument("--number", default="", metavar="NUMBER", help="the carrier's own number")
    by.add_argument("--reference", default="", metavar="NUMBER", help="the order's own number")
    by.add_argument("--tms", default="", metavar="NUMBER", help="the transport system's number")
    orders = add_verb(verbs, "orders", "list orders, or show one with all that happened to it", order_verbs.orders)
    orders.add_argument("order", nargs="?", default="", help="order number")
    orders.add_argument(
        "--limit", type=int, default=50, choices=range(1, 501), metavar="N", help="so many rows at most"
    )
    export = add_verb(verbs, "export", "write orders into a file: CSV, or .xlsx for Excel", order_verbs.export)
    export.add_argument("file", help="where to; the name's end says whether it is CSV or .xlsx")
    export.add_argument("--account", default="", metavar="ID", help="only of this account")
    for verb in (orders, export):
        verb.add_argument("--search", default="", metavar="TEXT", help="number, name, place or phone")
        verb.add_argument(
            "--state", action="append", choices=[state.value for state in OrderState], help="only this state"
        )
        verb.add_argument("--days", type=_days, default=0, help="only what changed in so many days")


def _settling(verbs: "Verbs[argparse.ArgumentParser]") -> None:
    settle = add_verb(verbs, "settle", "list what is in doubt, and settle it", settle_verbs.settle)
    settle.add_argument("--ask", action="store_true", help="ask the carriers about each order and act in doubt")
    settle.add_argument(
        "--again",
        metavar="ORDER",
        help="send an order in doubt once more under its key, where that makes no second one",
    )
    settle.add_argument("--never", metavar="ORDER", help="say of an order that the carrier's own page does not know it")
    settle.add_argument(
        "--paper",
        nargs=2,
        metavar=("ORDER", "ANSWER"),
        help=f"say of a label: {', '.join(answer.value for answer in CameOut)}",
    )
    settle.add_argument(
        "--done", metavar="ORDER|ID", help="say of an act in doubt that it was done: you looked at the carrier's page"
    )
    settle.add_argument("--not-done", metavar="ORDER|ID", help="say of an act in doubt that it was not done")


def _days(text: str) -> int:
    if not (text.isascii() and text.isdigit() and int(text[:9]) <= _LONGEST_DAYS):
        raise argparse.ArgumentTypeError(f"“{text}” is no number of days")
    return int(text)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"“{text}” is no day, as 2026-02-13") from error
