"""Printers that announce themselves on the local net (mDNS, DNS-SD; Apple's Bonjour Printing Specification 1.2.1 names the keys).

What a printer announces is believed for a proposal only: where it is, what it is called, what it understands. What stays of
it when its address changes is its UUID, else its hardware address, else the name of its network card.
"""

import ipaddress
import queue
import time
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from app.domain.printers import Printer, PrinterLanguage, PrinterRoute
from app.printing.identities import dpi_in, language_told, stable_id

RAW, IPP, LPD = "_pdl-datastream._tcp.local.", "_ipp._tcp.local.", "_printer._tcp.local."
LISTEN_SECONDS = 2.5
"""Printers answer within 120 ms, but none repeats to all within a second what it just said (RFC 6762, section 6)."""
_RAW_PORT = 9100


@dataclass(frozen=True)
class Announcement:
    """What one printer said under one kind of service; ``facts`` holds its TXT record, keys in lower case."""

    kind: str
    name: str
    host: str
    port: int
    server: str
    facts: dict[str, str]

    @property
    def model(self) -> str:
        """What it calls its model."""
        named = f"{self.facts.get('usb_mfg', '')} {self.facts.get('usb_mdl', '')}".strip()
        return self.facts.get("ty", "") or named or self.facts.get("product", "").strip("()") or self.name

    @property
    def identity(self) -> str:
        """What stays of it; empty if it tells nothing lasting."""
        lasting = self.facts.get("uuid", "") or self.facts.get("mac", "") or self.server.removesuffix(".")
        return f"net {lasting.lower()}" if lasting else ""

    @property
    def language(self) -> PrinterLanguage | None:
        """What it understands, as far as it says."""
        told = f"{self.facts.get('usb_cmd', '')},{self.facts.get('pdl', '')}"
        return language_told(filter(None, told.replace(" ", "").split(",")), self.model)


def announced_printers(seconds: float = LISTEN_SECONDS, interfaces: Sequence[str] = ()) -> tuple[Printer, ...]:
    """Listen on the local net for a moment and propose a printer for each one that can be printed on.

    Args:
        seconds: How long.
        interfaces: Addresses of our own to listen on; empty means all.
    """
    return proposals(listen(seconds, interfaces))


def listen(seconds: float, interfaces: Sequence[str] = ()) -> tuple[Announcement, ...]:
    """Return what printers announce; nothing on a machine without a network."""
    from zeroconf import DNSQuestionType, InterfaceChoice, ServiceBrowser, ServiceStateChange, Zeroconf

    seen: queue.SimpleQueue[tuple[str, str]] = queue.SimpleQueue()

    def changed(service_type: str, name: str, state_change: ServiceStateChange, **_more: Any) -> None:
        if state_change is ServiceStateChange.Added:
            seen.put((service_type, name))

    try:
        net = Zeroconf(interfaces=list(interfaces) or InterfaceChoice.All)
    except OSError:
        return ()
    try:
        # Answers to all, not to us alone: those would end at the system's own service, which listens on the same port.
        asked = DNSQuestionType.QM
        browser = ServiceBrowser(net, [RAW, IPP, LPD], handlers=[changed], question_type=asked)
        heard = _asked(net, seen, time.monotonic() + seconds)
        browser.cancel()
        return heard
    finally:
        net.close()


def _asked(net: Any, seen: "queue.SimpleQueue[tuple[str, str]]", end: float) -> tuple[Announcement, ...]:
    from zeroconf import DNSQuestionType

    heard = []
    while (left := end - time.monotonic()) > 0:
        with suppress(queue.Empty):
            kind, name = seen.get(timeout=left)
            left_milliseconds = max(200, int((end - time.monotonic()) * 1000))
            found = net.get_service_info(kind, name, timeout=left_milliseconds, question_type=DNSQuestionType.QM)
            if found is not None and (host := _address(found.parsed_addresses())):
                facts = {_text(key).lower(): _text(value) for key, value in found.properties.items() if key}
                title = _text(name.removesuffix(f".{kind}"))
                heard.append(Announcement(kind, title, host, int(found.port or 0), _text(found.server), facts))
    return tuple(heard)


def _address(addresses: Iterable[str]) -> str:
    """Prefer what every network here speaks; an address that means something else on each card is none."""
    usable = [address for address in addresses if not ipaddress.ip_address(address.partition("%")[0]).is_link_local]
    return next((address for address in usable if ":" not in address), usable[0] if usable else "")


def _text(value: Any) -> str:
    plain = value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value or "")
    return "".join(character for character in plain if character.isprintable()).strip()[:200]


def proposals(heard: Iterable[Announcement]) -> tuple[Printer, ...]:
    """Turn announcements into printers: one for each machine, by the way that suits it best."""
    machines: dict[str, list[Announcement]] = {}
    for announcement in heard:
        machines.setdefault(announcement.identity or f"{announcement.host} {announcement.name}", []).append(
            announcement
        )
    found = (_proposal(sorted(kinds, key=lambda kind: (RAW, IPP, LPD).index(kind.kind))) for kinds in machines.values())
    return tuple(printer for printer in found if printer is not None)


def _proposal(kinds: Sequence[Announcement]) -> Printer | None:
    language = next((kind.language for kind in kinds if kind.language is not None), None)
    first = kinds[0]
    pages = next((kind for kind in kinds if kind.kind == IPP and kind.facts.get("rp")), None)
    common: dict[str, Any] = {
        "id": stable_id(first.identity or first.name),
        "name": first.name or first.model,
        "identity": first.identity,
        "dpi": next((dpi for kind in kinds if (dpi := dpi_in(f"{kind.model} {kind.name}")) is not None), None),
    }
    if language in {PrinterLanguage.ZPL, PrinterLanguage.ESCPOS} or (language is None and first.kind == RAW):
        port = first.port if first.kind == RAW and first.port else _RAW_PORT
        return Printer(
            **common, route=PrinterRoute.TCP, host=first.host, port=port, language=language or PrinterLanguage.ZPL
        )
    if pages is None:
        return None  # pages, but no way by which pages could go
    return Printer(
        **common,
        route=PrinterRoute.SPOOLER,
        language=PrinterLanguage.DRIVER,
        server=f"[{pages.host}]:{pages.port}" if ":" in pages.host else f"{pages.host}:{pages.port}",
        queue=pages.facts["rp"].removeprefix("/").removeprefix("printers/"),
    )
