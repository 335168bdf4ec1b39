"""Printers that announce themselves, on the loopback interface."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from zeroconf import ServiceInfo, Zeroconf

from app.domain.printers import Printer, PrinterLanguage, PrinterRoute, moved
from app.printing.announcements import IPP, LPD, RAW, Announcement, announced_printers, listen, proposals

ZEBRA = {"ty": "ZTC ZD421-300dpi ZPL", "UUID": "AB-12", "usb_CMD": "ZPL,EPL", "pdl": "application/vnd.zebra-zpl"}


@contextmanager
def announcing(*services: tuple[str, str, int, dict[str, str]]) -> Iterator[None]:
    """Announce services, each by kind, name, port and facts, until the block ends."""
    responder = Zeroconf(interfaces=["127.0.0.1"])
    try:
        for kind, name, port, facts in services:
            info = ServiceInfo(
                kind,
                f"{name}.{kind}",
                addresses=[socket.inet_aton("127.0.0.1")],
                port=port,
                properties=facts,
                server=f"{name.split(' ')[0].lower()}.local.",
            )
            responder.register_service(info, cooperating_responders=True)
        yield
    finally:
        responder.close()


def found(count: int) -> dict[str, Printer]:
    """Listen until so many are heard, three times at most: on a busy machine an answer may take longer."""
    printers: dict[str, Printer] = {}
    for _ in range(3):
        printers |= {printer.name: printer for printer in announced_printers(2.5, ["127.0.0.1"])}
        if len(printers) >= count and printers["Office 400"].route is PrinterRoute.SPOOLER:
            break
    return printers


def test_printers_on_the_net_are_found_by_the_way_that_suits_them() -> None:
    office = {"ty": "Office 400", "rp": "ipp/print", "UUID": "cd-34", "pdl": "application/pdf,image/pwg-raster"}
    with announcing(
        (RAW, "Zebra by the door", 9100, ZEBRA),
        (LPD, "Zebra by the door", 515, ZEBRA),
        (IPP, "Office 400", 631, office),
        (RAW, "Office 400", 9100, office),
    ):
        printers = found(2)
    assert set(printers) == {"Zebra by the door", "Office 400"}
    zebra, laser = printers["Zebra by the door"], printers["Office 400"]
    assert (zebra.route, zebra.host, zebra.port) == (PrinterRoute.TCP, "127.0.0.1", 9100)
    assert (zebra.language, zebra.dpi, zebra.identity) == (PrinterLanguage.ZPL, 300, "net ab-12")
    assert (laser.route, laser.language) == (PrinterRoute.SPOOLER, PrinterLanguage.DRIVER)
    assert (laser.server, laser.queue) == ("127.0.0.1:631", "ipp/print")


def test_silence_on_the_net_is_no_printer_and_no_network_is_no_error(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert announced_printers(0.2, ["127.0.0.1"]) == ()

    def no_network(**_interfaces: object) -> Zeroconf:
        raise OSError(101, "Network is unreachable")

    monkeypatch.setattr("zeroconf.Zeroconf", no_network)
    assert listen(0.2) == ()


def announced(kind: str = RAW, name: str = "P", host: str = "10.0.0.7", port: int = 9100, **facts: str) -> Announcement:
    return Announcement(kind, name, host, port, "zbr7.local.", facts)


@pytest.mark.parametrize(
    ("heard", "wanted"),
    [
        (announced(ty="Zebra ZD421"), {"route": PrinterRoute.TCP, "language": PrinterLanguage.ZPL}),
        (announced(ty="EPSON TM-T88VI"), {"route": PrinterRoute.TCP, "language": PrinterLanguage.ESCPOS}),
        (announced(usb_mdl="X", usb_cmd="ESC/POS"), {"language": PrinterLanguage.ESCPOS}),
        (announced(LPD, port=0, ty="Zebra ZT411"), {"route": PrinterRoute.TCP, "port": 9100}),
        (announced(), {"route": PrinterRoute.TCP, "language": PrinterLanguage.ZPL, "identity": "net zbr7.local"}),
        (announced(mac="00:07:4D:AA:BB:CC"), {"identity": "net 00:07:4d:aa:bb:cc"}),
        (
            announced(IPP, host="fd00::7", port=631, pdl="application/pdf", rp="printers/laser"),
            {"route": PrinterRoute.SPOOLER, "server": "[fd00::7]:631", "queue": "laser"},
        ),
    ],
)
def test_what_an_announcement_proposes(heard: Announcement, wanted: dict[str, Any]) -> None:
    (printer,) = proposals([heard])
    assert {name: getattr(printer, name) for name in wanted} == wanted


def test_pages_without_a_way_for_pages_are_no_proposal() -> None:
    assert proposals([announced(pdl="application/postscript", ty="Laser")]) == ()


def test_a_printer_that_got_another_address_is_noticed_and_keeps_what_was_set() -> None:
    (before,) = proposals([announced(uuid="ab", ty="Zebra")])
    kept = before.model_copy(update={"name": "By the door", "dpi": 300})
    (now,) = proposals([announced(uuid="ab", ty="Zebra", host="10.0.0.99")])
    assert moved([kept], [now]) == (kept.model_copy(update={"host": "10.0.0.99"}),)
    assert moved([kept], [before]) == ()
    nameless = kept.model_copy(update={"identity": ""})
    assert moved([nameless], [now.model_copy(update={"identity": ""})]) == ()
