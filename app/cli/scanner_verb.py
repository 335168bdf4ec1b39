"""The verb for scanners on serial ports."""

from argparse import Namespace
from collections.abc import Callable
from functools import partial

from pydantic import ValidationError

from app.cli.terminal import Exit, Terminal, table
from app.domain.checks import invalid_input
from app.domain.errors import Blame, InvalidInput, Problem
from app.domain.scanners import SerialScanner
from app.scanning.serial_scanners import serial_ports
from app.settings.model import Settings

_Scanners = tuple[SerialScanner, ...]


def scanners(terminal: Terminal, args: Namespace) -> Exit:
    """List, find, add and remove serial scanners."""
    return {"list": _list, "find": _find, "add": _add, "remove": _remove}[args.act](terminal, args)


def _list(terminal: Terminal, _args: Namespace) -> Exit:
    known = terminal.settings.current.desk.serial_scanners
    lines = table([[each.name, each.device, str(each.baud), each.prefix, each.suffix] for each in known])
    terminal.tell({"scanners": known}, lines or ["Only the keyboard's scanner is heard"])
    return Exit.DONE


def _find(terminal: Terminal, _args: Namespace) -> Exit:
    found = serial_ports()
    lines = table([[name, device] for name, device in found])
    ports = [{"name": name, "device": device} for name, device in found]
    terminal.tell({"ports": ports}, lines or ["No serial scanner and no adapter is plugged in"])
    return Exit.DONE


def _add(terminal: Terminal, args: Namespace) -> Exit:
    """Add a scanner, or replace the one of the same name."""
    try:
        scanner = SerialScanner.model_validate(
            {
                name: getattr(args, name)
                for name in ("name", "device", "baud", "framing", "prefix", "suffix", "same_scan_ms")
            }
        )
    except ValidationError as error:
        raise invalid_input(error, "Nothing was kept.") from error
    _change(terminal, lambda old: (*(each for each in old if each.name != scanner.name), scanner))
    terminal.tell(scanner, [f"{scanner.name} is heard at {scanner.device} once the window is started again"])
    return Exit.DONE


def _remove(terminal: Terminal, args: Namespace) -> Exit:
    known = [each.name for each in terminal.settings.current.desk.serial_scanners]
    if args.name not in known:
        raise InvalidInput(
            Problem(
                code="scanner_unknown",
                title=f"This desk has no serial scanner “{args.name}”",
                hint=f"Nothing changed. It has: {', '.join(known) or 'none'}.",
                blame=Blame.OFFICE,
            )
        )
    _change(terminal, lambda old: tuple(each for each in old if each.name != args.name))
    terminal.tell({"removed": args.name}, [f"{args.name} is removed"])
    return Exit.DONE


def _change(terminal: Terminal, change: Callable[[_Scanners], _Scanners]) -> None:
    terminal.settings.change(partial(_changed, change))


def _changed(change: Callable[[_Scanners], _Scanners], old: Settings) -> Settings:
    desk = old.desk.model_copy(update={"serial_scanners": change(old.desk.serial_scanners)})
    return old.model_copy(update={"desk": desk})
