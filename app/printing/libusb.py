"""USB printers without a device file, through libusb where the system has one.

CUPS' own USB program takes the kernel's driver away from a printer, and the device file with it. Then, and on systems that
never make such files, the printer is spoken to directly. A printer that another program holds is not taken from it.
"""

import errno
import time
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

from typing_extensions import override

from app.domain.errors import PrinterFailed
from app.domain.printers import Printer, PrinterLanguage, PrinterRoute
from app.domain.wording import say
from app.printing.device import device_failed
from app.printing.identities import dpi_in, language_told, stable_id, usb_identity
from app.printing.lines import Line, Patience

_PRINTERS = 7
"""The USB class of printers (USB Device Class Definition for Printing Devices 1.1, section 5.1)."""
_SLICE_MILLISECONDS = 100
_READ_MILLISECONDS = 20
_TRANSFER_BYTES = 4096


class UsbLine(Line):
    """An interface of class 7 that is ours for now; a transfer that returns was taken by the printer."""

    chunk_bytes = _TRANSFER_BYTES

    def __init__(self, device: Any, number: int, writer: Any, reader: Any, patience: Patience) -> None:
        super().__init__(patience)
        self._device, self._number, self._writer, self._reader = device, number, writer, reader

    @override
    def turn(self, seconds: float, *, writing: bool = False) -> bool:
        """Read what is there; a printer that has nothing to say lets the time pass."""
        if self._reader is None:
            time.sleep(0 if writing else min(seconds, _READ_MILLISECONDS / 1000))
            return True
        wait = 1 if writing else max(1, min(_READ_MILLISECONDS, int(seconds * 1000)))
        with suppress(TimeoutError):
            self.answers += _in_time(lambda: self._reader.read(self._reader.wMaxPacketSize, wait))
        return True

    @override
    def send(self, part: memoryview) -> int:
        """Hand a transfer over; what was taken of it when its time was up counts."""
        try:
            return int(_in_time(lambda: self._writer.write(bytes(part), _SLICE_MILLISECONDS)))
        except TimeoutError:
            return 0
        except OSError:
            self.is_uncertain = True  # libusb tells the bytes of a transfer that broke off to nobody
            raise

    @override
    def unsent_bytes(self) -> int | None:
        """Return 0: nothing is held back on our side."""
        return 0

    @override
    def finish(self) -> bool:
        """Return False: a USB line has no end to send."""
        return False

    @override
    def close(self, *, throw_away: bool) -> None:
        """Give the printer back."""
        import usb.util

        with suppress(OSError):
            usb.util.release_interface(self._device, self._number)
        usb.util.dispose_resources(self._device)


def _in_time(transfer: Any) -> Any:
    import usb.core

    try:
        return transfer()
    except usb.core.USBTimeoutError as error:
        raise TimeoutError from error


def libusb_printers(backend: Any = None) -> tuple[Printer, ...]:
    """Propose a printer for each USB interface of class 7 that no kernel driver has; none where there is no libusb."""
    found = []
    for device, number in _interfaces(backend):
        with suppress(OSError, ValueError, RuntimeError):
            if not device.is_kernel_driver_active(number):
                found.append(_proposed(device))
    return tuple(found)


def _interfaces(backend: Any) -> Iterator[tuple[Any, int]]:
    import usb.core

    try:
        for device in usb.core.find(find_all=True, backend=backend):
            for configuration in device:
                for interface in configuration:
                    if interface.bInterfaceClass == _PRINTERS and interface.bAlternateSetting == 0:
                        yield device, interface.bInterfaceNumber
    except (usb.core.NoBackendError, OSError):
        return


def _proposed(device: Any) -> Printer:
    name = f"{device.manufacturer or ''} {device.product or ''}".strip() or say("USB printer")
    identity = _identity(device)
    return Printer(
        id=stable_id(identity or f"usb {device.bus} {device.address}"),
        name=name[:200],
        route=PrinterRoute.USB,
        language=language_told((), name) or PrinterLanguage.ZPL,
        identity=identity,
        dpi=dpi_in(name),
    )


def _identity(device: Any) -> str:
    return usb_identity(f"{device.idVendor:04x}", f"{device.idProduct:04x}", device.serial_number or "")


def open_libusb(identity: str, patience: Patience | None = None, backend: Any = None) -> UsbLine:
    """Open the printer of an identity.

    Raises:
        PrinterFailed: It is not plugged in, or another program or driver has it: nothing was sent.
    """
    for device, number in _interfaces(backend):
        with suppress(ValueError):
            if _identity(device) == identity:
                return _claimed(device, number, patience or Patience())
    raise device_failed(identity.removeprefix("usb "), OSError(errno.ENODEV, "no such USB device"))


def _claimed(device: Any, number: int, patience: Patience) -> UsbLine:
    import usb.core
    import usb.util

    try:
        with suppress(RuntimeError):  # a system that does not tell
            if device.is_kernel_driver_active(number):
                raise _taken(device)
        usb.util.claim_interface(device, number)
        interface = device.get_active_configuration()[number, 0]
    except usb.core.USBError as error:
        raise device_failed("USB", error) from error

    def endpoint(direction: int) -> Any:
        def is_wanted(found: Any) -> bool:
            is_bulk = usb.util.endpoint_type(found.bmAttributes) == usb.util.ENDPOINT_TYPE_BULK
            return bool(is_bulk and usb.util.endpoint_direction(found.bEndpointAddress) == direction)

        return usb.util.find_descriptor(interface, custom_match=is_wanted)

    return UsbLine(device, number, endpoint(usb.util.ENDPOINT_OUT), endpoint(usb.util.ENDPOINT_IN), patience)


def _taken(device: Any) -> PrinterFailed:
    return device_failed(device.product or say("the USB printer"), OSError(errno.EBUSY, "a kernel driver has it"))
