"""USB scales: Linux's own device files, hidapi on the other systems."""

import errno
import os
import select
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from app.domain.weights import FoundScale, ScaleKind
from app.domain.wording import say

_USAGE_PAGE = 0x8D
_PAGE_ITEM = bytes((0x05, _USAGE_PAGE))
"""How a report descriptor begins that is a scale's: "usage page, 0x8D" (HID 1.11, section 6.2.2.7)."""
_REPORT_BYTES = 8


class UsbDoor(Protocol):
    """An open USB scale; every method raises OSError when it is gone."""

    def read(self, seconds: float) -> bytes:
        """Return one report, empty when none came in time."""
        ...

    def close(self) -> None:
        """Let go of it."""
        ...


@dataclass(frozen=True)
class HidFiles:
    """Where Linux keeps its raw HID devices."""

    classes: Path = Path("/sys/class/hidraw")
    devices: Path = Path("/dev")

    def scales(self) -> tuple[FoundScale, ...]:
        """Return all scales; what cannot be looked at is none."""
        found = []
        for entry in sorted(self.classes.glob("hidraw*")):
            try:
                descriptor = (entry / "device" / "report_descriptor").read_bytes()
                about = (entry / "device" / "uevent").read_text("utf-8", "replace")
            except OSError:
                continue
            if _PAGE_ITEM in descriptor:
                lines = dict(line.split("=", 1) for line in about.splitlines() if "=" in line)
                name = lines.get("HID_NAME", say("USB scale"))
                found.append(FoundScale(name=name, kind=ScaleKind.HID, device=str(self.devices / entry.name)))
        return tuple(found)


class RawFile:
    """One of Linux's raw HID device files."""

    def __init__(self, path: str) -> None:
        self._file = os.open(path, os.O_RDONLY | os.O_NONBLOCK)

    def read(self, seconds: float) -> bytes:
        """Return one report."""
        if not select.select([self._file], [], [], seconds)[0]:
            return b""
        try:
            report = os.read(self._file, _REPORT_BYTES)
        except BlockingIOError:
            return b""
        if not report:
            raise OSError(errno.ENODEV, "the scale is unplugged")
        return report

    def close(self) -> None:
        """Close the file."""
        os.close(self._file)


class HidApi:
    """A scale by way of hidapi, the library of the systems that have no device files.

    Args:
        library: The module ``hid``.
    """

    def __init__(self, library: Any, path: str) -> None:
        self._device = library.device()
        self._device.open_path(path.encode())

    def read(self, seconds: float) -> bytes:
        """Return one report."""
        try:
            return bytes(self._device.read(_REPORT_BYTES, timeout_ms=max(1, round(seconds * 1000))))
        except ValueError as error:  # how the library says that a device is closed
            raise OSError(errno.ENODEV, str(error)) from error

    def close(self) -> None:
        """Close the device."""
        self._device.close()


def hidapi_scales(library: Any) -> tuple[FoundScale, ...]:
    """Return all scales that hidapi lists."""
    return tuple(
        FoundScale(
            name=" ".join(filter(None, (each["manufacturer_string"], each["product_string"]))) or say("USB scale"),
            kind=ScaleKind.HID,
            device=each["path"].decode("utf-8", "replace"),
        )
        for each in library.enumerate()
        if each["usage_page"] == _USAGE_PAGE
    )


def _library() -> Any:
    """Import hidapi; a machine without it has no USB scales."""
    try:
        import hid
    except ImportError as error:
        raise OSError(errno.ENOSYS, "USB scales need the package hidapi on this system") from error
    return hid


def usb_scales(platform: str = sys.platform) -> tuple[FoundScale, ...]:
    """Look for USB scales on this machine."""
    if platform == "linux":
        return HidFiles().scales()
    try:
        return hidapi_scales(_library())
    except OSError:
        return ()


def open_usb(path: str, platform: str = sys.platform) -> UsbDoor:
    """Open a USB scale, the first one that is there if none is named.

    Raises:
        OSError: It is not there, or this user may not read it.
    """
    path = path or next((scale.device for scale in usb_scales(platform)), "")
    if not path:
        raise OSError(errno.ENODEV, "no USB scale is plugged in")
    return RawFile(path) if platform == "linux" else HidApi(_library(), path)
