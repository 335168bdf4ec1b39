"""The words of the command line."""

import argparse
from collections.abc import Callable

from app.cli import order_verbs, setup_verbs
from app.cli.rehearse import rehearse
from app.cli.terminal import Exit, Terminal
from app.domain.accounts import Environment
from app.domain.orders import OrderState
from app.domain.printers import PrinterLanguage
from app.workflows.settle_doubts import CameOut

_SMALLEST_MM, _LARGEST_MM = 10, 1_000
_LONGEST_DAYS = 36_500

Verb = Callable[[Terminal, argparse.Namespace], Exit]

_EXITS = """exit codes:
  0 done                      5 outcome unknown: do not repeat, settle
  1 a fault of the program
  2 input cannot be used      6 the printer did not print
  3 refused, nothing happened 7 no key, or the keyring is closed
  4 could not be reached      8 the store cannot be read or written
  9 done, but something wants attention"""


def parser() -> argparse.ArgumentParser:
    """Build the parser; ``verb`` of the result is what to run, ``needs`` what to build for it."""
    main = argparse.ArgumentParser(
        prog="parceldesk",
        description="A shipping station for packing desks: scan, place, print, scan back.",
        epilog=_EXITS,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    main.add_argument("--self-check", action="store_true", help="look whether this program is whole, and end")
    main.add_argument("--version", action="store_true", help="say the version, and end")
    verbs = main.add_subparsers(title="verbs", metavar="VERB", dest="name")
    _order_verbs(verbs)
    _account_verbs(verbs)
    _printer_verbs(verbs)
    _program_verbs(verbs)
    return main


_Verbs = argparse._SubParsersAction  # noqa: SLF001  # argparse gives the type no public name


def _add(
    verbs: "_Verbs[argparse.ArgumentParser]", name: str, text: str, verb: Verb | None = None
) -> argparse.ArgumentParser:
    one = verbs.add_parser(name, help=text, description=text[0].upper() + text[1:] + ".")
    one.add_argument("--json", action="store_true", dest="as_json", help="one JSON document instead of text")
    one.add_argument("--rehearsal", action="store_true", help="against the sandbox, which starts beside it")
    one.set_defaults(verb=verb)
    return one


def _order_verbs(verbs: "_Verbs[argparse.ArgumentParser]") -> None:
    availability = _add(verbs, "availability", "ask when an order can be delivered", order_verbs.availability)
    availability.add_argument("order", help="order number")
    place = _add(verbs, "place", "place an order, fetch its labels and print them", order_verbs.place)
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
    labels = _add(verbs, "labels", "write an order's labels into a folder", order_verbs.labels)
    labels.add_argument("order", help="order number")
    labels.add_argument("--to", default=".", metavar="FOLDER", help="where to (default: here)")
    labels.add_argument("--printer", default="", help="for which printer, if they must be fetched")
    print_ = _add(verbs, "print", "print an order's labels", order_verbs.print_)
    print_.add_argument("order", help="order number")
    print_.add_argument("--parcel", type=int, action="append", help="only this parcel; may be given more than once")
    print_.add_argument(
        "--copy", action="store_true", help="a deliberate copy of what was printed before; it is counted"
    )
    print_.add_argument("--printer", default="", help="printer id; the desk's label printer if left out")
    scan = _add(verbs, "scan", "answer scanned codes and confirm parcels with the carrier", order_verbs.scan)
    scan.add_argument("code", nargs="+", help="what the scanner reads")
    status = _add(verbs, "status", "ask the carrier where an order stands", order_verbs.status)
    status.add_argument("order", nargs="?", default="", help="order number; all that are due if left out")
    orders = _add(verbs, "orders", "list orders, or show one with all that happened to it", order_verbs.orders)
    orders.add_argument("order", nargs="?", default="", help="order number")
    orders.add_argument("--search", default="", metavar="TEXT", help="number, name, place or phone")
    orders.add_argument(
        "--state", action="append", choices=[state.value for state in OrderState], help="only this state"
    )
    orders.add_argument("--days", type=_days, default=0, help="only what changed in so many days")
    orders.add_argument(
        "--limit", type=int, default=50, choices=range(1, 501), metavar="N", help="so many rows at most"
    )
    settle = _add(verbs, "settle", "list what is in doubt, and settle it", order_verbs.settle)
    settle.add_argument("--ask", action="store_true", help="ask the carriers about each order in doubt")
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
    import_ = _add(verbs, "import", "take waiting orders from a CSV file", setup_verbs.import_)
    import_.add_argument("file", help="CSV, UTF-8; the README lists the columns")


def _acts(parent: argparse.ArgumentParser) -> "_Verbs[argparse.ArgumentParser]":
    return parent.add_subparsers(metavar="ACT", dest="act", required=True)


def _act(acts: "_Verbs[argparse.ArgumentParser]", name: str, text: str) -> argparse.ArgumentParser:
    one = acts.add_parser(name, help=text, description=text[0].upper() + text[1:] + ".")
    one.add_argument(
        "--json",
        action="store_true",
        dest="as_json",
        default=argparse.SUPPRESS,
        help="one JSON document instead of text",
    )
    return one


def _account_verbs(verbs: "_Verbs[argparse.ArgumentParser]") -> None:
    acts = _acts(_add(verbs, "accounts", "set up accounts at the carriers", setup_verbs.accounts))
    _act(acts, "list", "list the accounts")
    add = _act(acts, "add", "add an account; its key is read from standard input or a prompt")
    add.add_argument("connector", help="the system, such as porterbuddy")
    add.add_argument("--name", required=True, help="what people call it")
    add.add_argument(
        "--base-url", default="", metavar="URL", help="address of the service; the system's own if left out"
    )
    add.add_argument(
        "--environment",
        choices=[Environment.LIVE.value, Environment.TEST.value],
        help="whether orders there are billed",
    )
    add.add_argument("--set", action="append", metavar="NAME=VALUE", help="another setting of this system")
    for name, text in (
        ("key", "replace an account's key, read from standard input or a prompt"),
        ("check", "try an account with harmless reads; orders nothing"),
        ("remove", "remove an account and its key"),
    ):
        _act(acts, name, text).add_argument("account", help="account id")


def _printer_verbs(verbs: "_Verbs[argparse.ArgumentParser]") -> None:
    acts = _acts(_add(verbs, "printers", "set up printers", setup_verbs.printers))
    _act(acts, "list", "list the printers")
    _act(acts, "find", "look for printers that this machine can reach")
    add = _act(acts, "add", "add a printer by its address, its queue or a folder")
    add.add_argument("--name", required=True, help="what people call it")
    add.add_argument("--host", default="", help="network address of a label printer")
    add.add_argument("--port", type=int, default=9100)
    add.add_argument("--queue", default="", help="queue of this machine's spooler")
    add.add_argument("--server", default="", help="print server of the queue, if it is not this machine")
    add.add_argument("--folder", default="", help="write labels into a folder instead")
    add.add_argument("--language", choices=[language.value for language in PrinterLanguage])
    add.add_argument("--dpi", type=int, default=203)
    add.add_argument(
        "--size", type=_millimetres, default=(102.0, 192.0), metavar="WxH", help="paper in mm (default 102x192)"
    )
    for name, text in (
        ("ask", "ask a printer how it is"),
        ("test", "print a test label with a ruler and a barcode"),
        ("remove", "remove a printer"),
    ):
        _act(acts, name, text).add_argument("printer", help="printer id")


def _program_verbs(verbs: "_Verbs[argparse.ArgumentParser]") -> None:
    _add(verbs, "window", "open the station's window (what happens without a verb)")
    _add(verbs, "rehearse", "take a practice order through the desk, in the terminal", rehearse)
    sandbox = _add(verbs, "sandbox", "play Porterbuddy and a Zebra for other programs")
    sandbox.add_argument("--port", type=int, default=8765, help="of the service; 0 takes a free one")
    sandbox.add_argument("--zebra-port", type=int, default=9100, help="of the printer; 0 takes a free one")
    sandbox.add_argument("--folder", default="", help="where printed labels are left as pictures")
    sandbox.add_argument("--child", action="store_true", help=argparse.SUPPRESS)
    _add(verbs, "doctor", "look at this machine: files, keyring, printers, accounts")


def _millimetres(text: str) -> tuple[float, float]:
    width, _, height = text.lower().replace("×", "x").partition("x")
    try:
        size = float(width), float(height)
    except ValueError:
        size = (0.0, 0.0)
    if not all(_SMALLEST_MM <= side <= _LARGEST_MM for side in size):
        raise argparse.ArgumentTypeError(f"“{text}” is no size of a label in mm, as 102x192")
    return size


def _days(text: str) -> int:
    if not (text.isascii() and text.isdigit() and int(text[:9]) <= _LONGEST_DAYS):
        raise argparse.ArgumentTypeError(f"“{text}” is no number of days")
    return int(text)
