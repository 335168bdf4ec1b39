"""The words of the command line for printers."""

import argparse

from app.cli import setup_verbs
from app.cli.words import Verbs, acts_of, add_act, add_verb
from app.domain.printers import DocumentKind, FlowControl, GraphicsCoding, PrinterLanguage

_SMALLEST_MM, _LARGEST_MM = 10, 1_000


def add_to(verbs: "Verbs[argparse.ArgumentParser]") -> None:
    """Add ``printers``."""
    acts = acts_of(add_verb(verbs, "printers", "set up printers", setup_verbs.printers))
    add_act(acts, "list", "list the printers")
    add_act(acts, "find", "look for printers that this machine can reach")
    add = add_act(acts, "add", "add a printer by its address, its queue or a folder")
    add.add_argument("--name", required=True, help="what people call it")
    add.add_argument("--host", default="", help="network address of a label printer")
    add.add_argument("--port", type=int, default=9100)
    add.add_argument("--queue", default="", help="queue of this machine's spooler")
    add.add_argument("--server", default="", help="print server of the queue, if it is not this machine")
    add.add_argument("--device", default="", help="a USB device (/dev/usb/lp0) or, with --baud, a serial one (COM3)")
    add.add_argument("--baud", type=int, help="bits a second of a serial line")
    add.add_argument("--flow", choices=[flow.value for flow in FlowControl], help="flow control of a serial line")
    add.add_argument("--identity", default="", help="what “printers find” says that it is known by")
    add.add_argument("--folder", default="", help="write labels into a folder instead")
    add.add_argument("--language", choices=[language.value for language in PrinterLanguage])
    add.add_argument("--dpi", type=int, default=203)
    add.add_argument(
        "--size", type=_millimetres, default=(102.0, 192.0), metavar="WxH", help="paper in mm (default 102x192)"
    )
    add.add_argument(
        "--document",
        action="append",
        choices=[kind.value for kind in DocumentKind],
        help="what it prints; may be given more than once (default: label)",
    )
    add.add_argument("--graphics", choices=[coding.value for coding in GraphicsCoding], help="how pictures are written")
    add.add_argument("--darkness", type=int, help="0 to 30; left as set on the printer if left out")
    add.add_argument("--speed", type=int, help="inches a second; left as set on the printer if left out")
    add.add_argument("--no-turn", action="store_true", help="do not turn labels that fit only on their side")
    found = add_act(acts, "find-again", "find printers whose address changed and use the new one")
    found.add_argument("--keep", action="store_true", help="use it; without this it is only said")
    for name, text in (
        ("identify", "ask a printer what it is, and keep what it says"),
        ("ask", "ask a printer how it is"),
        ("test", "print a test label with a ruler and a barcode"),
        ("remove", "remove a printer"),
    ):
        add_act(acts, name, text).add_argument("printer", help="printer id")


def _millimetres(text: str) -> tuple[float, float]:
    width, _, height = text.lower().replace("×", "x").partition("x")
    try:
        size = float(width), float(height)
    except ValueError:
        size = (0.0, 0.0)
    if not all(_SMALLEST_MM <= side <= _LARGEST_MM for side in size):
        raise argparse.ArgumentTypeError(f"“{text}” is no size of a label in mm, as 102x192")
    return size
