"""Pages on Windows: its spooler has no page description, so pages are drawn here and placed by GDI, dot on dot.

GDI's origin is the corner of what can be printed; the page's corner lies left and above of it by the physical offset.
"""

import ctypes
import struct
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from ctypes import wintypes
from dataclasses import dataclass
from typing import Any

from app.domain.errors import Blame, PrinterFailed
from app.domain.labels import LabelSize
from app.domain.wording import mark, say
from app.printing.failures import failed
from app.printing.pages import DrawnPage, draw_pages
from app.printing.windows_structures import BITMAPINFO_GREY, DEVMODEW, DOCINFOW

_DPI_X, _DPI_Y, _PAPER_WIDTH, _PAPER_HEIGHT, _OFFSET_X, _OFFSET_Y = 88, 90, 110, 111, 112, 113
_DM_OUT, _DM_IN = 2, 8
_PORTRAIT, _OWN_SIZE, _UNSCALED = 1, 256, 100
_FIELDS = 0x1 | 0x2 | 0x4 | 0x8 | 0x10 | 0x100  # orientation, paper size, length, width, scale, copies
_COPY = 0x00CC0020
_GDI_ERRORS = {0, -1, 0xFFFFFFFF}
_TOLERANCE_MM = 2.0


@dataclass(frozen=True)
class Surface:
    """A printer's page in dots, as the driver says.

    Attributes:
        offset_x, offset_y: Where what can be printed begins, from the paper's corner.
    """

    dpi_x: int
    dpi_y: int
    paper_width: int
    paper_height: int
    offset_x: int
    offset_y: int


@dataclass(frozen=True)
class GdiPages:
    """Prints pages through a Windows driver at exactly 100 %.

    Attributes:
        gdi: ``gdi32``, or what plays it.
        winspool: ``winspool.drv``, or what plays it.
        last_error: Returns the number of the last failed call.
    """

    gdi: Any
    winspool: Any
    last_error: Callable[[], int]

    def __call__(self, queue: str, content: bytes, mime: str, title: str, size: LabelSize) -> int:
        """Draw and print; return the job's number.

        Raises:
            PrinterFailed: It was not printed whole; what was begun is taken back.
        """
        with self._device(queue, size) as device:
            surface = self._surface(device)
            _refuse_other_paper(queue, surface, size)
            pages = draw_pages(content, mime, surface.dpi_x, size)
            document = DOCINFOW(ctypes.sizeof(DOCINFOW), title or "label", None, None, 0)
            number = self._check(self.gdi.StartDocW(device, ctypes.byref(document)), "StartDoc", started=False)
            is_whole = False
            try:
                for page in pages:
                    self._check(self.gdi.StartPage(device), "StartPage")
                    self._place(device, surface, page)
                    self._check(self.gdi.EndPage(device), "EndPage")
                self._check(self.gdi.EndDoc(device), "EndDoc")
                is_whole = True
            finally:
                if not is_whole:
                    self.gdi.AbortDoc(device)
            return number

    @contextmanager
    def _device(self, queue: str, size: LabelSize) -> Iterator[int]:
        settings = self._settings(queue, size)
        device = self.gdi.CreateDCW("WINSPOOL", queue, None, settings)
        self._check(device or 0, "CreateDC", started=False)
        try:
            yield device
        finally:
            self.gdi.DeleteDC(device)

    def _settings(self, queue: str, size: LabelSize) -> "ctypes.Array[ctypes.c_char]":
        """Return the driver's settings with our paper, unscaled; merged by the driver itself."""
        printer = wintypes.HANDLE()
        self._check(self.winspool.OpenPrinterW(queue, ctypes.byref(printer), None), "OpenPrinter", started=False)
        try:
            length = self.winspool.DocumentPropertiesW(None, printer, queue, None, None, 0)
            self._check(length, "DocumentProperties", started=False)
            room = ctypes.create_string_buffer(max(length, ctypes.sizeof(DEVMODEW)))
            got = self.winspool.DocumentPropertiesW(None, printer, queue, room, None, _DM_OUT)
            self._check(got + 1, "DocumentProperties", started=False)
            mode = DEVMODEW.from_buffer(room)
            mode.dmFields |= _FIELDS
            mode.dmOrientation, mode.dmPaperSize, mode.dmScale, mode.dmCopies = _PORTRAIT, _OWN_SIZE, _UNSCALED, 1
            mode.dmPaperWidth, mode.dmPaperLength = round(size.width_mm * 10), round(size.height_mm * 10)
            got = self.winspool.DocumentPropertiesW(None, printer, queue, room, room, _DM_IN | _DM_OUT)
            self._check(got + 1, "DocumentProperties", started=False)
            return room
        finally:
            self.winspool.ClosePrinter(printer)

    def _surface(self, device: int) -> Surface:
        kinds = (_DPI_X, _DPI_Y, _PAPER_WIDTH, _PAPER_HEIGHT, _OFFSET_X, _OFFSET_Y)
        surface = Surface(*(int(self.gdi.GetDeviceCaps(device, kind)) for kind in kinds))
        self._check(int(surface.dpi_x > 0 and surface.dpi_y > 0), "GetDeviceCaps", started=False)
        return surface

    def _place(self, device: int, surface: Surface, page: DrawnPage) -> None:
        head = BITMAPINFO_GREY(40, page.width_dots, -page.height_dots, 1, 8, 0, 0, 0, 0, 256, 256)
        head.palette[:] = [grey * 0x010101 for grey in range(256)]
        height = page.height_dots * surface.dpi_y // surface.dpi_x
        lines = self.gdi.StretchDIBits(
            device,
            -surface.offset_x,
            -surface.offset_y,
            page.width_dots,
            height,
            0,
            0,
            page.width_dots,
            page.height_dots,
            padded_rows(page),
            ctypes.byref(head),
            0,
            _COPY,
        )
        self._check(0 if lines in _GDI_ERRORS else 1, "StretchDIBits")

    def _check(self, result: int, call: str, *, started: bool = True) -> int:
        if result <= 0:
            raise _not_printed(f"{call} failed with Windows error {self.last_error()}", started=started)
        return int(result)


def padded_rows(page: DrawnPage) -> bytes:
    """Return a page's rows, each filled up to whole words of four bytes, as Windows bitmaps want them."""
    missing = -page.width_dots % 4
    if not missing:
        return page.grey
    width = page.width_dots
    rows = struct.iter_unpack(f"{width}s", page.grey)
    return b"".join(row + b"\xff" * missing for (row,) in rows)


def _refuse_other_paper(queue: str, surface: Surface, size: LabelSize) -> None:
    width_mm = surface.paper_width / surface.dpi_x * 25.4
    height_mm = surface.paper_height / surface.dpi_y * 25.4
    if abs(width_mm - size.width_mm) <= _TOLERANCE_MM and abs(height_mm - size.height_mm) <= _TOLERANCE_MM:
        return
    raise failed(
        "paper_unknown",
        say("Printer {queue} has no paper of {size}", queue=queue, size=size.shown()),
        mark("Nothing was sent. Set that size up in the driver, or choose the size here that is in the printer."),
        accepted_bytes=0,
        detail=f"the driver says {width_mm:.1f} x {height_mm:.1f} mm",
        blame=Blame.OFFICE,
    )


def _not_printed(detail: str, *, started: bool) -> PrinterFailed:
    hint = say(
        "It is not known whether something came out. Look at the printer and its queue."
        if started
        else "Nothing was sent. Look at the printer and its queue."
    )
    return failed(
        "queue_refuses",
        mark("Windows did not print the page"),
        hint,
        accepted_bytes=None if started else 0,
        detail=detail,
    )
