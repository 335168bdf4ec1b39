"""USB printers without a device file, against a played libusb: pyusb itself is real, its backend is not."""

import errno
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

import pytest
import usb.backend
import usb.core

from app.domain.errors import PrinterFailed
from app.domain.printers import Printer, PrinterLanguage, PrinterRoute
from app.printing import libusb
from app.printing.desk import DeskPrinters
from app.printing.libusb import libusb_printers, open_libusb
from app.printing.lines import Patience, send_on
from app.printing.zebra import HOST_STATUS, has_host_status
from tests.fakes.port_9100 import SmallZebra

JOB = b"^XA^FO1,1^FDx^FS^XZ"
QUICK = Patience(idle=0.3, total=5.0)
IDENTITY = "usb 0a5f:0120 D4J123"
_STRINGS = {1: "Zebra Technologies", 2: "ZTC ZD421-203dpi ZPL", 3: "D4J123"}


@dataclass
class PlayedUsb(usb.backend.IBackend):  # type: ignore[misc]  # pyusb has no types
    """One Zebra on the bus.

    Attributes:
        takes_bytes: So many bytes are taken in all; then the printer stops, or is gone.
        is_unplugged: What happens then.
        driver: Whether a kernel driver has it.
    """

    takes_bytes: int = 1_000_000
    is_unplugged: bool = False
    driver: bool = False
    busy: bool = False
    got: bytearray = field(default_factory=bytearray)
    said: bytearray = field(default_factory=bytearray)
    claimed: list[int] = field(default_factory=list)

    def enumerate_devices(self) -> Any:
        return iter(["zebra"])

    def get_device_descriptor(self, dev: Any) -> Any:
        numbers = {"bLength": 18, "bDescriptorType": 1, "bcdUSB": 0x200, "bDeviceClass": 0, "bDeviceSubClass": 0}
        numbers |= {
            "bDeviceProtocol": 0,
            "bMaxPacketSize0": 64,
            "idVendor": 0x0A5F,
            "idProduct": 0x0120,
            "bcdDevice": 1,
        }
        numbers |= {"iManufacturer": 1, "iProduct": 2, "iSerialNumber": 3, "bNumConfigurations": 1}
        return SimpleNamespace(**numbers, address=4, bus=1, port_number=1, port_numbers=(1,), speed=3)

    def get_configuration_descriptor(self, dev: Any, config: int) -> Any:
        numbers = {"bLength": 9, "bDescriptorType": 2, "wTotalLength": 32, "bNumInterfaces": 1}
        numbers |= {"bConfigurationValue": 1, "iConfiguration": 0, "bmAttributes": 0xC0, "bMaxPower": 1}
        if config:
            raise IndexError
        return SimpleNamespace(**numbers, extra_descriptors=b"")

    def get_interface_descriptor(self, dev: Any, intf: int, alt: int, config: int) -> Any:
        if intf or alt:
            raise IndexError
        numbers = {"bLength": 9, "bDescriptorType": 4, "bInterfaceNumber": 0, "bAlternateSetting": 0}
        numbers |= {"bNumEndpoints": 2, "bInterfaceClass": 7, "bInterfaceSubClass": 1, "bInterfaceProtocol": 2}
        return SimpleNamespace(**numbers, iInterface=0, extra_descriptors=b"")

    def get_endpoint_descriptor(self, dev: Any, ep: int, intf: int, alt: int, config: int) -> Any:
        address = (0x01, 0x82)[ep]
        numbers = {"bLength": 7, "bDescriptorType": 5, "bEndpointAddress": address, "bmAttributes": 2}
        return SimpleNamespace(
            **numbers, wMaxPacketSize=64, bInterval=0, bRefresh=0, bSynchAddress=0, extra_descriptors=b""
        )

    def open_device(self, dev: Any) -> Any:
        return "handle"

    def close_device(self, handle: Any) -> None:
        assert handle == "handle"

    def get_configuration(self, handle: Any) -> int:
        return 1

    def is_kernel_driver_active(self, handle: Any, intf: int) -> bool:
        return self.driver

    def claim_interface(self, handle: Any, intf: int) -> None:
        if self.busy:
            raise usb.core.USBError("Resource busy", -6, errno.EBUSY)
        self.claimed.append(intf)

    def release_interface(self, handle: Any, intf: int) -> None:
        self.claimed.remove(intf)

    def ctrl_transfer(
        self, handle: Any, kind: int, request: int, value: int, index: int, data: Any, timeout: int
    ) -> int:
        text = _STRINGS[value & 0xFF].encode("utf-16-le") if value & 0xFF else b"\x09\x04"
        answer = bytes((len(text) + 2, 3)) + text
        data[: len(answer)] = type(data)("B", answer[: len(data)])
        return min(len(answer), len(data))

    def bulk_write(self, handle: Any, ep: int, intf: int, data: Any, timeout: int) -> int:
        taken = min(len(data), self.takes_bytes - len(self.got))
        self.got += bytes(data[:taken])
        if taken < len(data) and self.is_unplugged:
            raise usb.core.USBError("No such device", -4, errno.ENODEV)
        if not taken:
            raise usb.core.USBTimeoutError("Operation timed out", -7, errno.ETIMEDOUT)
        if bytes(self.got).endswith(HOST_STATUS):
            self.said += SmallZebra().host_status()
        return taken

    def bulk_read(self, handle: Any, ep: int, intf: int, data: Any, timeout: int) -> int:
        part = self.said[: len(data)]
        del self.said[: len(part)]
        if not part:
            raise usb.core.USBTimeoutError("Operation timed out", -7, errno.ETIMEDOUT)
        data[: len(part)] = type(data)("B", bytes(part))
        return len(part)


def test_a_printer_that_no_driver_has_is_proposed_by_its_serial_number() -> None:
    (printer,) = libusb_printers(PlayedUsb())
    assert (printer.route, printer.identity, printer.device) == (PrinterRoute.USB, IDENTITY, "")
    assert (printer.language, printer.dpi) == (PrinterLanguage.ZPL, 203)
    assert printer.reached_by == "USB 0a5f:0120 D4J123"
    assert libusb_printers(PlayedUsb(driver=True)) == ()


def test_a_job_arrives_and_its_answers_come_back() -> None:
    bus = PlayedUsb()
    with open_libusb(IDENTITY, QUICK, bus) as line:
        assert bus.claimed == [0]
        assert has_host_status(line.ask(HOST_STATUS, 2.0, has_host_status))
        delivery = send_on(line, JOB)
    assert bytes(bus.got) == HOST_STATUS + JOB
    assert delivery.accepted_bytes == len(JOB)
    assert bus.claimed == []


@pytest.mark.parametrize("is_unplugged", [True, False], ids=["unplugged", "stuck"])
def test_after_every_number_of_bytes_nothing_is_said_to_be_sent(
    is_unplugged: bool,
) -> None:
    quick = Patience(idle=0.02, total=1.0)
    for count in range(len(JOB)):
        bus = PlayedUsb(takes_bytes=count, is_unplugged=is_unplugged)
        with pytest.raises(PrinterFailed) as caught, open_libusb(IDENTITY, quick, bus) as line:
            send_on(line, JOB)
        assert caught.value.accepted_bytes in {count, None}, count
        assert not (caught.value.nothing_came_out and bus.got), count
        assert bus.claimed == []


@pytest.mark.parametrize("changes", [{"busy": True}, {"driver": True}])
def test_a_printer_that_another_program_has_is_not_taken_from_it(changes: dict[str, bool]) -> None:
    bus = PlayedUsb(**changes)  # type: ignore[arg-type]  # names of its flags
    with pytest.raises(PrinterFailed) as caught:
        open_libusb(IDENTITY, QUICK, bus)
    assert caught.value.problem.code == "device_busy"
    assert caught.value.nothing_came_out


def test_one_that_is_not_plugged_in_is_nothing_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(PrinterFailed) as caught:
        open_libusb("usb 0a5f:0120 OTHER", QUICK, PlayedUsb())
    assert caught.value.problem.code == "device_gone"
    bus = PlayedUsb()
    monkeypatch.setattr(libusb, "_interfaces", lambda _backend, own=libusb._interfaces: own(bus))
    printer = Printer(id="z", name="Z", route=PrinterRoute.USB, identity=IDENTITY)
    result = DeskPrinters(tuple, str, patience=QUICK, proof_seconds=0, forbids_reprints=False).send(printer, JOB, "x")
    assert (result.accepted_bytes, bytes(bus.got)) == (len(JOB), JOB)


def test_a_system_without_libusb_has_no_such_printers(monkeypatch: pytest.MonkeyPatch) -> None:
    def none(**_wanted: object) -> object:
        raise usb.core.NoBackendError("No backend available")

    monkeypatch.setattr("usb.core.find", none)
    assert libusb_printers() == ()
