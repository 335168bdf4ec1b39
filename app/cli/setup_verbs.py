"""The verbs that set the station up: import, printers."""

import re
from argparse import Namespace
from pathlib import Path

from pydantic import ValidationError

from app.cli.terminal import Exit, Terminal, table
from app.domain.checks import invalid_input
from app.domain.errors import InvalidInput, Problem
from app.domain.labels import LabelSize
from app.domain.operators import Right
from app.domain.printers import Printer


def import_(terminal: Terminal, args: Namespace) -> Exit:
    """Take waiting orders from a CSV, Excel or JSON file."""
    result = terminal.station.import_orders(Path(args.file))
    many, one, whole = ("orders", "Order", "whole order") if result.is_json else ("rows", "Line", "whole row")
    refused = len(result.refused) + result.unlisted
    lines = [f"{len(result.added)} orders added, {len(result.known)} were there already, {refused} {many} refused"]
    if result.ignored_columns:
        lines.append(f"Columns left out: {', '.join(result.ignored_columns)}")
    lines += [f"{one} {row.line}, {row.column or whole}: {row.reason}" for row in result.refused]
    lines += [f"{result.unlisted} more orders refused; they are not listed"] if result.unlisted else []
    terminal.tell(result, lines)
    return Exit.ATTENTION if result.refused else Exit.DONE


def printers(terminal: Terminal, args: Namespace) -> Exit:
    """List, add, find, ask, test and remove printers."""
    return {
        "list": _list_printers,
        "add": _add_printer,
        "find": _find_printers,
        "find-again": _find_again,
        "identify": _identify_printer,
        "ask": _ask_printer,
        "test": _test_printer,
        "remove": _remove_printer,
    }[args.act](terminal, args)


def _list_printers(terminal: Terminal, _args: Namespace) -> Exit:
    known = terminal.station.parts.printing.printers()
    lines = table(
        [
            [printer.id, printer.name, printer.language.value, printer.reached_by, printer.size.shown()]
            for printer in known
        ]
    )
    terminal.tell(
        {"printers": known},
        lines or ["No printer is set up. “parceldesk printers add --name NAME --host ADDRESS” does."],
    )
    return Exit.DONE


def _add_printer(terminal: Terminal, args: Namespace) -> Exit:
    terminal.station.parts.operating.require(Right.SET_UP)
    width, height = args.size
    route = _route(args)
    told = {"baud": args.baud, "flow": args.flow, "graphics": args.graphics, "darkness": args.darkness}
    told |= {"speed": args.speed, "documents": tuple(args.document or ()) or None}
    try:
        printer = Printer.model_validate(
            {
                "id": _free_id(terminal, args.name),
                "name": args.name,
                "route": route,
                "language": args.language or ("driver" if route == "spooler" else "zpl"),
                "host": args.host,
                "port": args.port,
                "queue": args.queue,
                "server": args.server,
                "folder": str(Path(args.folder).expanduser().absolute()) if args.folder else "",
                "device": args.device,
                "identity": args.identity,
                "may_turn": not args.no_turn,
                **{name: value for name, value in told.items() if value is not None},
                "dpi": args.dpi,
                "size": LabelSize(width_mm=width, height_mm=height),
            }
        )
    except ValidationError as error:
        raise invalid_input(error, "Nothing was kept.") from error
    if not (args.host or args.queue or args.folder or args.device or args.identity):
        raise InvalidInput(
            Problem(
                code="printer_nowhere",
                title="It is not said where the printer is",
                hint="Nothing was kept. Give --host, --queue, --device or --folder.",
            )
        )
    terminal.station.parts.setup.keep_printer(printer)
    terminal.tell(printer, [f"Printer {printer.id} is set up: {printer.reached_by}"])
    return Exit.DONE


def _route(args: Namespace) -> str:
    if args.host:
        return "tcp"
    if args.queue:
        return "spooler"
    if args.device or args.identity:
        return "serial" if args.baud or args.flow else "usb"
    return "folder"


def _named(terminal: Terminal, printer_id: str) -> str:
    """Return the id of a printer that is there; an empty one, which elsewhere means the first, names none."""
    known = [printer.id for printer in terminal.station.parts.printing.printers()]
    if printer_id in known:
        return printer_id
    raise InvalidInput(
        Problem(
            code="printer_unknown",
            title=f"This desk has no printer “{printer_id}”",
            hint=f"Nothing was done. It has: {', '.join(known)}." if known else "Nothing was done. It has none yet.",
        )
    )


def _free_id(terminal: Terminal, name: str) -> str:
    base = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")[:36].strip("-") or "printer"
    taken = {printer.id for printer in terminal.station.parts.printing.printers()}
    free, number = base, 1
    while free in taken:
        number += 1
        free = f"{base}-{number}"
    return free


def _find_printers(terminal: Terminal, _args: Namespace) -> Exit:
    found = terminal.station.prove_printer.find()
    lines = table([[printer.name, printer.language.value, printer.reached_by, printer.identity] for printer in found])
    terminal.tell({"printers": found}, lines or ["No printer was found on this machine"])
    return Exit.DONE


def _find_again(terminal: Terminal, args: Namespace) -> Exit:
    prove = terminal.station.prove_printer
    moved = prove.settle_found(prove.find()).moved
    for printer in moved if args.keep else ():
        terminal.station.parts.setup.keep_printer(printer)
    lines = [f"{printer.id} is at {printer.reached_by} now" for printer in moved]
    if moved and not args.keep:
        lines.append("Nothing was changed. --keep uses the new address.")
    terminal.tell({"moved": moved, "kept": args.keep}, lines or ["No printer has another address"])
    return Exit.ATTENTION if moved and not args.keep else Exit.DONE


def _identify_printer(terminal: Terminal, args: Namespace) -> Exit:
    printer = terminal.station.parts.printing.printer(_named(terminal, args.printer))
    told = terminal.station.prove_printer.identify(printer)
    if told != printer:
        terminal.station.parts.setup.keep_printer(told)
    said = f"{told.language.value}, {f'{told.dpi} dpi' if told.dpi else 'dots not told'}"
    terminal.tell(told, [f"{told.name}: {said}. {f'Known by {told.identity}' if told.identity else ''}".strip()])
    return Exit.DONE


def _ask_printer(terminal: Terminal, args: Namespace) -> Exit:
    health = terminal.station.prove_printer.health(_named(terminal, args.printer))
    terminal.tell(health, list(dict.fromkeys([health.words, *health.facts, *health.warnings])))
    return Exit.PRINTER if health.is_known_not_to_print else Exit.DONE


def _test_printer(terminal: Terminal, args: Namespace) -> Exit:
    result = terminal.station.prove_printer.print_test(_named(terminal, args.printer))
    terminal.tell(
        result, [f"The test label is sent. {result.note}".strip(), "Scan its barcode: that proves size and head."]
    )
    return Exit.DONE


def _remove_printer(terminal: Terminal, args: Namespace) -> Exit:
    terminal.station.parts.operating.require(Right.SET_UP)
    terminal.station.parts.setup.forget_printer(_named(terminal, args.printer))
    terminal.tell({"removed": args.printer}, [f"Printer {args.printer} is removed"])
    return Exit.DONE
