"""USB printers for which Linux made a device file, with what ``/sys`` tells of them."""

import sys
from contextlib import suppress
from pathlib import Path

from app.domain.printers import Printer, PrinterLanguage, PrinterRoute
from app.printing.identities import dpi_in, field_in, language_told, languages_in, stable_id, usb_identity

SYS = Path("/sys/class/usbmisc")
DEV = Path("/dev/usb")


def usb_file_printers(classes: Path = SYS, devices: Path = DEV) -> tuple[Printer, ...]:
    """Propose a printer for each ``/dev/usb/lp*``; none on a system that has no such files.

    Args:
        classes: Where the kernel lists them.
        devices: Where the files are.
    """
    if not sys.platform.startswith("linux"):
        return ()
    return tuple(_proposed(entry, devices / entry.name) for entry in sorted(classes.glob("lp*")))


def path_of(identity: str, classes: Path = SYS, devices: Path = DEV) -> str:
    """Return the device file that a printer has now; empty if it is not plugged in."""
    found = usb_file_printers(classes, devices)
    return next((printer.device for printer in found if printer.identity == identity), "")


def _proposed(entry: Path, device: Path) -> Printer:
    interface = (entry / "device").resolve()
    usb = interface.parent
    device_id = _text(interface / "ieee1284_id")
    maker = _text(usb / "manufacturer") or field_in(device_id, "MFG", "MANUFACTURER")
    model = _text(usb / "product") or field_in(device_id, "MDL", "MODEL")
    name = model if maker.split(" ")[0].lower() in model.lower() else f"{maker} {model}".strip()
    identity = usb_identity(_text(usb / "idVendor"), _text(usb / "idProduct"), _text(usb / "serial"))
    language = language_told(languages_in(device_id), f"{maker} {model} {field_in(device_id, 'MDL', 'MODEL')}")
    return Printer(
        id=stable_id(identity or str(device)),
        name=(name or device.name)[:200],
        route=PrinterRoute.USB,
        language=language or PrinterLanguage.ZPL,
        device=str(device),
        identity=identity,
        dpi=dpi_in(f"{model} {device_id}"),
    )


def _text(path: Path) -> str:
    with suppress(OSError):
        read = path.read_text("utf-8", "replace")
        return "".join(character for character in read if character.isprintable()).strip()[:300]
    return ""
