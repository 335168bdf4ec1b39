"""Windows' printing libraries, played: they keep what they were given and fail where they are told to."""

import ctypes
from dataclasses import dataclass, field
from typing import Any

from app.printing.windows_structures import BITMAPINFO_GREY, DEVMODEW, DOC_INFO_1W, JOB_INFO_1W, PRINTER_INFO_2W


@dataclass
class FakeWinspool:
    """``winspool.drv`` with one printer.

    Attributes:
        fails_at: Name of the call that fails.
        takes_bytes: How many bytes each WritePrinter takes at most.
        takes_in_all: How many bytes are taken until WritePrinter takes none.
        job_status: Status bits of the job; None when it has left the queue.
    """

    name: str = "Zebra ZD421"
    driver: str = "ZDesigner ZD421-203dpi ZPL"
    status: int = 0
    attributes: int = 0
    fails_at: str = ""
    takes_bytes: int = 10**9
    takes_in_all: int = 10**9
    job_status: int | None = None
    error: int = 0
    written: bytearray = field(default_factory=bytearray)
    calls: list[str] = field(default_factory=list)
    open_handles: int = 0
    document: tuple[str, str] = ("", "")
    paper_tenths_mm: tuple[int, int] = (0, 0)
    kept: list[PRINTER_INFO_2W] = field(default_factory=list)

    def last_error(self) -> int:
        return self.error

    def _call(self, name: str, result: int = 1) -> int:
        self.calls.append(name)
        if self.fails_at == name:
            self.error = 5
            return 0
        return result

    def OpenPrinterW(self, name: str, handle: Any, defaults: None) -> int:  # noqa: N802
        if name != self.name:
            self.error = 1801
            return 0
        if not self._call("OpenPrinter"):
            return 0
        self.open_handles += 1
        handle._obj.value = 77
        return 1

    def ClosePrinter(self, handle: Any) -> int:  # noqa: N802
        self.open_handles -= 1
        return self._call("ClosePrinter")

    def StartDocPrinterW(self, handle: Any, level: int, document: Any) -> int:  # noqa: N802
        told: DOC_INFO_1W = document._obj
        self.document = (told.pDocName, told.pDatatype)
        return self._call("StartDocPrinter", 42)

    def StartPagePrinter(self, handle: Any) -> int:  # noqa: N802
        return self._call("StartPagePrinter")

    def WritePrinter(self, handle: Any, content: bytes, count: int, taken: Any) -> int:  # noqa: N802
        room = min(self.takes_bytes, count, self.takes_in_all - len(self.written))
        if not self._call("WritePrinter"):
            return 0
        self.written += content[:room]
        taken._obj.value = room
        return 1

    def EndPagePrinter(self, handle: Any) -> int:  # noqa: N802
        return self._call("EndPagePrinter")

    def EndDocPrinter(self, handle: Any) -> int:  # noqa: N802
        return self._call("EndDocPrinter")

    def AbortPrinter(self, handle: Any) -> int:  # noqa: N802
        return self._call("AbortPrinter")

    def EnumPrintersW(  # noqa: N802
        self, flags: int, server: None, level: int, room: Any, size: int, needed: Any, count: Any
    ) -> int:
        needed._obj.value = ctypes.sizeof(PRINTER_INFO_2W)
        if not self._call("EnumPrinters") or room is None:
            return 0
        info = PRINTER_INFO_2W.from_buffer(room)
        info.pPrinterName, info.pDriverName, info.pPortName = self.name, self.driver, "USB001"
        info.Status, info.Attributes = self.status, self.attributes
        self.kept.append(info)  # Windows keeps the texts in the caller's room; here they live with this
        count._obj.value = 1
        return 1

    def GetJobW(self, handle: Any, job: int, level: int, room: Any, size: int, needed: Any) -> int:  # noqa: N802
        if self.job_status is None:
            self.error = 87
            return 0
        needed._obj.value = ctypes.sizeof(JOB_INFO_1W)
        if not self._call("GetJob") or room is None:
            return 0
        JOB_INFO_1W.from_buffer(room).Status = self.job_status
        return 1

    def SetJobW(self, handle: Any, job: int, level: int, room: None, command: int) -> int:  # noqa: N802
        assert command == 5
        self.job_status = None
        return self._call("SetJob")

    def DocumentPropertiesW(  # noqa: N802
        self, window: None, handle: Any, name: str, out: Any, given: Any, mode: int
    ) -> int:
        if not self._call("DocumentProperties"):
            return -1
        if mode == 0:
            return ctypes.sizeof(DEVMODEW) + 100
        if given is not None:
            settings = DEVMODEW.from_buffer(given)
            self.paper_tenths_mm = (settings.dmPaperWidth, settings.dmPaperLength)
            assert settings.dmPaperSize == 256
            assert settings.dmScale == 100
        return 1


@dataclass
class FakeGdi:
    """``gdi32`` with a page of dots, on which pages are placed as a printer would."""

    paper_dots: tuple[int, int]
    dpi: tuple[int, int] = (203, 203)
    offset: tuple[int, int] = (0, 0)
    fails_at: str = ""
    calls: list[str] = field(default_factory=list)
    placed: list[tuple[int, int, int, int]] = field(default_factory=list)
    pages: list[bytes] = field(default_factory=list)
    devices: int = 0
    title: str = ""

    def _call(self, name: str, result: int = 1) -> int:
        self.calls.append(name)
        return 0 if self.fails_at == name else result

    def CreateDCW(self, driver: str, name: str, output: None, settings: Any) -> int:  # noqa: N802
        device = self._call("CreateDC", 99)
        self.devices += device != 0
        return device

    def DeleteDC(self, device: int) -> int:  # noqa: N802
        self.devices -= 1
        return 1

    def GetDeviceCaps(self, device: int, kind: int) -> int:  # noqa: N802
        known = {88: self.dpi[0], 90: self.dpi[1], 110: self.paper_dots[0], 111: self.paper_dots[1]}
        known |= {112: self.offset[0], 113: self.offset[1]}
        return self._call("GetDeviceCaps", known[kind])

    def StartDocW(self, device: int, document: Any) -> int:  # noqa: N802
        self.title = document._obj.lpszDocName
        return self._call("StartDoc", 43)

    def StartPage(self, device: int) -> int:  # noqa: N802
        return self._call("StartPage")

    def StretchDIBits(self, device: int, *arguments: Any) -> int:  # noqa: N802
        x, y, width, height, _, _, source_width, source_height, rows, head, usage, operation = arguments
        told: BITMAPINFO_GREY = head._obj
        assert (told.biSize, told.biWidth, told.biHeight) == (40, source_width, -source_height)
        assert (told.biBitCount, usage, operation) == (8, 0, 0x00CC0020)
        assert list(told.palette)[:2] == [0, 0x010101]
        self.placed.append((x, y, width, height))
        self.pages.append(rows)
        return self._call("StretchDIBits", source_height)

    def EndPage(self, device: int) -> int:  # noqa: N802
        return self._call("EndPage")

    def EndDoc(self, device: int) -> int:  # noqa: N802
        return self._call("EndDoc")

    def AbortDoc(self, device: int) -> int:  # noqa: N802
        return self._call("AbortDoc")
