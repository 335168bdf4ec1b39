"""The words of the command line for the program itself: the window, the rehearsal, the sandbox, the doctor."""

import argparse

from app.cli.command_sheet_verb import command_sheet
from app.cli.rehearse import rehearse
from app.cli.scale_verb import scale
from app.cli.scanner_verb import scanners
from app.cli.sheet_verb import scanner_sheet
from app.cli.webhook_verb import webhooks
from app.cli.words import Verbs, acts_of, add_act, add_verb

_TOP_PORT = 65_535


def add_to(verbs: "Verbs[argparse.ArgumentParser]") -> None:
    """Add the verbs of the program."""
    listening = add_verb(verbs, "webhooks", "listen for status calls that carriers make themselves", webhooks)
    listening.add_argument("--host", default="127.0.0.1", help="on which address (default 127.0.0.1: behind a relay)")
    listening.add_argument("--port", type=_port, default=8780, help="on which port (default 8780; 0 takes a free one)")
    sheet = add_verb(verbs, "command-sheet", "write a sheet of barcodes that do what keys do", command_sheet)
    sheet.add_argument(
        "--to", required=True, metavar="FILE", help="the PDF file, A4; one that is there is written anew"
    )
    add_verb(verbs, "window", "open the station's window (what happens without a verb)")
    add_verb(verbs, "rehearse", "take a practice order through the desk, in the terminal", rehearse)
    sandbox = add_verb(
        verbs, "sandbox", "play all five systems and a Zebra, for rehearsals of this station and for other programs"
    )
    sandbox.add_argument("--port", type=_port, default=8765, help="of the services; 0 takes a free one")
    sandbox.add_argument("--zebra-port", type=_port, default=9100, help="of the printer; 0 takes a free one")
    sandbox.add_argument("--folder", default="", help="where printed labels are left as pictures")
    sandbox.add_argument(
        "--variant",
        action="append",
        metavar="SYSTEM=NAME=VALUE",
        help="how a system answers where its document is silent, as transiteo=list_shape=items; may be given more than once",
    )
    sandbox.add_argument(
        "--fault",
        action="append",
        metavar="KIND@CALL",
        help="what goes wrong, as lost_after@order or too_many@status:retry_after=3,count=5; may be given more than once",
    )
    sandbox.add_argument("--variants", action="store_true", help="list all variants with their choices, and end")
    sandbox.add_argument("--child", action="store_true", help=argparse.SUPPRESS)
    acts = acts_of(add_verb(verbs, "scale", "read the desk's scale, or find one", scale))
    add_act(acts, "read", "say what lies on it")
    add_act(acts, "find", "look for scales on this machine")
    played = add_verb(verbs, "play-scale", "put something on the rehearsal's scale")
    played.add_argument("grams", type=int, nargs="?", default=None, help="what lies on it; 0 empties it")
    played.add_argument(
        "--status",
        choices=("stable", "motion", "overload", "under", "stale", "disconnected"),
        default=None,
        help="how it stands",
    )
    sheet = add_verb(verbs, "scanner-sheet", "write the page of barcodes that scanners are tested with", scanner_sheet)
    sheet.add_argument("--to", required=True, metavar="FILE", help="the PDF to write")
    _add_scanners(verbs)
    add_verb(verbs, "doctor", "look at this machine: files, keyring, printers, accounts")
    packing = add_verb(
        verbs, "diagnostics", "pack logs, versions and findings for a support mail, without secrets and nobody's data"
    )
    packing.add_argument("--to", default="", metavar="FILE.zip", help="where to (default: a new file in this folder)")


def _add_scanners(verbs: "Verbs[argparse.ArgumentParser]") -> None:
    acts = acts_of(add_verb(verbs, "scanners", "set up scanners on serial ports", scanners))
    add_act(acts, "list", "list the serial scanners of this desk")
    add_act(acts, "find", "look for serial scanners and adapters on this machine")
    add = add_act(acts, "add", "add a serial scanner, or change the one of this name")
    add.add_argument("--name", required=True, help="what people call it")
    add.add_argument("--device", required=True, help="its port, as /dev/ttyACM0 or COM5")
    add.add_argument("--baud", type=int, default=9600)
    add.add_argument("--framing", choices=("8N1", "7E1", "7O1"), default="8N1")
    add.add_argument("--prefix", default="", help="what it sends before each code")
    add.add_argument("--suffix", default="", help="what it sends after each code")
    add.add_argument(
        "--same-scan-ms", type=int, help="one code twice within this time is one scan; left out, as the desk has it"
    )
    add_act(acts, "remove", "remove a serial scanner").add_argument("name")


def _port(text: str) -> int:
    if not (text.isascii() and text.isdigit() and int(text[:6]) <= _TOP_PORT):
        raise argparse.ArgumentTypeError(f"“{text}” is no port")
    return int(text)
