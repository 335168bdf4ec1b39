"""What stays of a printer when its address changes, and ids made of it."""

import hashlib
import re
from collections.abc import Iterable

from app.domain.printers import PrinterLanguage


def stable_id(name: str) -> str:
    """Make a printer's id out of a name; the same name makes the same id, two names make two."""
    plain = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")
    if plain == name and len(plain) <= 40:
        return plain
    return f"{plain[:31].strip('-') or 'printer'}-{hashlib.sha256(name.encode()).hexdigest()[:8]}"


def dpi_in(model: str) -> int | None:
    """Read the head's dots an inch out of a model's name; None if it does not say."""
    found = re.search(r"\b(152|203|300|600)\s?dpi", model, re.I)
    return int(found[1]) if found else None


def usb_identity(vendor: str, product: str, serial: str) -> str:
    """Name a USB device by what is burnt into it; empty without a serial number, for two such devices are alike."""
    serial = "".join(character for character in serial if character.isprintable()).strip()[:80]
    return f"usb {vendor.lower()}:{product.lower()} {serial}" if serial else ""


def languages_in(device_id: str) -> frozenset[str]:
    """Return what a printer says it understands in its IEEE 1284 id or its announcement: ``{"ZPL", "EPL"}``, upper case."""
    found = re.search(r"(?:^|;)\s*(?:CMD|COMMAND SET)\s*:([^;]*)", device_id, re.I)
    return frozenset(re.split(r"[,\s]+", found[1].strip().upper())) - {""} if found else frozenset()


def field_in(device_id: str, *names: str) -> str:
    """Return one field of an IEEE 1284 id, such as ``MDL``; empty if it is not there."""
    for name in names:
        found = re.search(rf"(?:^|;)\s*{name}\s*:([^;]*)", device_id, re.I)
        if found:
            return found[1].strip()
    return ""


def language_told(words: Iterable[str], model: str = "") -> PrinterLanguage | None:
    """Tell the language by the names that printers give theirs, else by the model's name; None if neither says."""
    told = {word.upper() for word in words}
    if any("ZPL" in word for word in told):
        return PrinterLanguage.ZPL
    if any(word.replace("-", "/") in {"ESC/POS", "ESCPOS", "EPSON/TM", "ESC/P/POS"} for word in told):
        return PrinterLanguage.ESCPOS
    name = model.lower()
    if any(word in name for word in ("zpl", "zdesigner", "ztc ", "zebra")):
        return PrinterLanguage.ZPL
    if any(word in name for word in ("esc/pos", "tm-", "receipt", "tsp1", "pos-80", "pos-58")):
        return PrinterLanguage.ESCPOS
    return PrinterLanguage.DRIVER if told else None
