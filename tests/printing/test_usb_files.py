from pathlib import Path

import pytest

from app.domain.errors import PrinterFailed
from app.domain.printers import Printer, PrinterLanguage, PrinterRoute
from app.printing import usb_files
from app.printing.desk import DeskPrinters
from app.printing.device import open_device
from app.printing.identities import field_in, language_told, languages_in
from app.printing.usb_files import path_of, usb_file_printers

ZEBRA_ID = "MFG:Zebra Technologies ;CMD:ZPL;MDL:ZTC ZD421-203dpi ZPL;CLS:PRINTER;OPT:XML;"


def plug_in(classes: Path, number: int, serial: str, device_id: str = ZEBRA_ID, **facts: str) -> None:
    """Lay down what the kernel shows of a USB printer."""
    usb = classes.parent / "devices" / f"1-{number}"
    interface = usb / f"1-{number}:1.0"
    interface.mkdir(parents=True)
    told = {"idVendor": "0A5F", "idProduct": "0120", "serial": serial, "manufacturer": "Zebra Technologies", **facts}
    for name, value in told.items():
        (usb / name).write_text(f"{value}\n", "utf-8")
    (interface / "ieee1284_id").write_text(device_id, "utf-8")
    entry = classes / f"lp{number}"
    entry.mkdir(parents=True)
    (entry / "device").symlink_to(interface)


def test_what_the_kernel_tells_becomes_a_proposal(tmp_path: Path) -> None:
    classes = tmp_path / "usbmisc"
    plug_in(classes, 0, "D4J123", product="ZTC ZD421-203dpi ZPL")
    plug_in(classes, 1, "", "MFG:EPSON;CMD:ESC/POS;MDL:TM-T20II;", manufacturer="EPSON", product="TM-T20II")
    zebra, receipts = usb_file_printers(classes, Path("/dev/usb"))
    assert (zebra.route, zebra.device, zebra.identity) == (PrinterRoute.USB, "/dev/usb/lp0", "usb 0a5f:0120 D4J123")
    assert (zebra.name, zebra.language, zebra.dpi) == ("ZTC ZD421-203dpi ZPL", PrinterLanguage.ZPL, 203) or (
        zebra.name == "Zebra Technologies ZTC ZD421-203dpi ZPL"
    )
    assert (receipts.name, receipts.language, receipts.identity) == ("EPSON TM-T20II", PrinterLanguage.ESCPOS, "")
    assert usb_file_printers(tmp_path / "nothing") == ()


def test_a_printer_is_found_by_its_serial_number_wherever_it_is_plugged_in(tmp_path: Path) -> None:
    classes = tmp_path / "usbmisc"
    plug_in(classes, 0, "OTHER")
    plug_in(classes, 3, "D4J123")
    assert path_of("usb 0a5f:0120 D4J123", classes, Path("/dev/usb")) == "/dev/usb/lp3"
    assert path_of("usb 0a5f:0120 GONE", classes) == ""


def test_the_desk_opens_it_where_it_is_now(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(usb_files.path_of, "__defaults__", (tmp_path / "usbmisc", tmp_path))
    plug_in(tmp_path / "usbmisc", 5, "D4J123")
    printer = Printer(
        id="z", name="Z", route=PrinterRoute.USB, device=str(tmp_path / "lp0"), identity="usb 0a5f:0120 D4J123"
    )
    with pytest.raises(PrinterFailed) as caught:
        DeskPrinters(tuple, str).send(printer, b"^XA^FDx^FS^XZ", "x")
    assert str(tmp_path / "lp5") in caught.value.problem.title
    assert caught.value.nothing_came_out


def test_what_is_no_device_is_not_written_to(tmp_path: Path) -> None:
    path = tmp_path / "lp0"
    path.write_bytes(b"")
    for wrong in (path, tmp_path / "gone", tmp_path):
        with pytest.raises(PrinterFailed) as caught:
            open_device(str(wrong))
        assert caught.value.nothing_came_out
    assert path.read_bytes() == b""


def test_what_a_device_id_says() -> None:
    assert languages_in("MFG:x;COMMAND SET:ZPL, EPL2;") == {"ZPL", "EPL2"}
    assert languages_in("garbage;;:") == frozenset()
    assert field_in("MFG:x;MODEL: ZD421 ;", "MDL", "MODEL") == "ZD421"
    assert language_told((), "HP LaserJet") is None
    assert language_told(["PCL", "POSTSCRIPT"], "HP LaserJet") is PrinterLanguage.DRIVER
    assert language_told(["ZPL"], "") is PrinterLanguage.ZPL
