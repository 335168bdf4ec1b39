"""The Windows spooler through ``winspool.drv``: printer bytes as they are, pages by ``windows_pages``.

The library is passed in, so that all but the library itself runs anywhere. ``WritePrinter`` may take less than it was
given, and a job that vanishes from the queue was passed on, which is not "printed".
"""

import ctypes
from collections.abc import Callable
from ctypes import wintypes
from dataclasses import dataclass
from typing import Any

from app.domain.errors import Blame, PrinterFailed
from app.domain.labels import LabelSize
from app.domain.wording import mark, say
from app.printing.failures import failed, shown_bytes
from app.printing.spooler import RAW, Queue, SpoolJob, SpoolState
from app.printing.windows_structures import DOC_INFO_1W, JOB_INFO_1W, PRINTER_INFO_2W

_CHUNK_BYTES = 64 * 1024
_LOCAL_AND_CONNECTED = 0x2 | 0x4
_DELETE_JOB = 5
_INVALID_PARAMETER = 87
_INVALID_PRINTER_NAME = 1801
_SERVICE_OFF = (1722, 1717, 1753)

_PAUSED = 0x1
_OBSTACLES = {
    0x400000: mark("lid open"),
    0x10: mark("no paper"),
    0x40: mark("no paper"),
    0x8: mark("paper jam"),
    0x40000: mark("no ribbon or toner"),
    0x80: mark("off or not connected"),
    0x1000: mark("off or not connected"),
    0x100000: mark("wants somebody"),
    0x2: mark("reports an error"),
}
_WORKS_OFFLINE = 0x400
_JOB_STATES = (
    (0x100 | 0x4, SpoolState.CANCELLED),
    (0x1000 | 0x80, SpoolState.COMPLETED),
    (0x2 | 0x20 | 0x40 | 0x200 | 0x400, SpoolState.STOPPED),
    (0x1, SpoolState.HELD),
    (0x10 | 0x8 | 0x2000, SpoolState.PRINTING),
)
_JOB_WORDS = {0x2: "error", 0x20: "offline", 0x40: "no paper", 0x200: "driver cannot print it", 0x400: "wants somebody"}

DrawPages = Callable[[str, bytes, str, str, LabelSize], int]
"""Prints pages at 100 %: queue, content, mime, title and paper; returns the job's number."""


@dataclass(frozen=True)
class WindowsSpooler:
    """The spooler of this Windows.

    Attributes:
        dll: ``winspool.drv``, or what plays it.
        last_error: Returns the number of the last failed call.
        print_pages: How pages are printed.
    """

    dll: Any
    last_error: Callable[[], int]
    print_pages: DrawPages

    def queues(self) -> tuple[Queue, ...]:
        """All printers of this Windows, local and connected ones."""
        needed, count = wintypes.DWORD(0), wintypes.DWORD(0)
        arguments = (_LOCAL_AND_CONNECTED, None, 2)
        self.dll.EnumPrintersW(*arguments, None, 0, ctypes.byref(needed), ctypes.byref(count))
        if needed.value == 0:
            return ()
        room = ctypes.create_string_buffer(needed.value)
        self._check(
            self.dll.EnumPrintersW(*arguments, room, needed.value, ctypes.byref(needed), ctypes.byref(count)),
            "EnumPrinters",
            "",
        )
        found = ctypes.cast(room, ctypes.POINTER(PRINTER_INFO_2W))
        return tuple(_queue(found[place]) for place in range(count.value))

    def queue(self, name: str) -> Queue:
        """Return one printer. Raises PrinterFailed when there is none."""
        found = next((queue for queue in self.queues() if queue.name.lower() == name.lower()), None)
        if found is None:
            raise _unknown(name, "")
        return found

    def print(self, queue: Queue, content: bytes, mime: str, title: str, size: LabelSize) -> int:
        """Hand a job over.

        Raises:
            PrinterFailed: It was not taken whole; what was begun is taken back.
        """
        if mime != RAW:
            return self.print_pages(queue.name, content, mime, title, size)
        printer = self._opened(queue.name)
        try:
            return self._print_raw(printer, queue.name, content, title)
        finally:
            self.dll.ClosePrinter(printer)

    def job(self, queue: str, number: int) -> SpoolJob:
        """Ask where a job stands; GONE once it left the queue."""
        printer = self._opened(queue)
        try:
            needed = wintypes.DWORD(0)
            self.dll.GetJobW(printer, number, 1, None, 0, ctypes.byref(needed))
            if needed.value == 0:
                return self._without_job()
            room = ctypes.create_string_buffer(needed.value)
            if not self.dll.GetJobW(printer, number, 1, room, needed.value, ctypes.byref(needed)):
                return self._without_job()
            return _job(ctypes.cast(room, ctypes.POINTER(JOB_INFO_1W))[0])
        finally:
            self.dll.ClosePrinter(printer)

    def cancel(self, queue: str, number: int) -> None:
        """Take a job back; one that is over is no error."""
        printer = self._opened(queue)
        try:
            self.dll.SetJobW(printer, number, 0, None, _DELETE_JOB)
        finally:
            self.dll.ClosePrinter(printer)

    def _without_job(self) -> SpoolJob:
        code = self.last_error()
        if code in {0, _INVALID_PARAMETER}:  # how Windows says that it has no such job
            return SpoolJob(SpoolState.GONE)
        raise _refused("GetJob", "", code)

    def _print_raw(self, printer: wintypes.HANDLE, name: str, content: bytes, title: str) -> int:
        document = DOC_INFO_1W(title or "label", None, "RAW")
        number = self._check(self.dll.StartDocPrinterW(printer, 1, ctypes.byref(document)), "StartDocPrinter", name)
        is_whole = False
        try:
            self._check(self.dll.StartPagePrinter(printer), "StartPagePrinter", name)
            self._write(printer, name, content)
            self._check(self.dll.EndPagePrinter(printer), "EndPagePrinter", name, len(content))
            self._check(self.dll.EndDocPrinter(printer), "EndDocPrinter", name, len(content))
            is_whole = True
        finally:
            if not is_whole:
                self.dll.AbortPrinter(printer)
        return int(number)

    def _write(self, printer: wintypes.HANDLE, name: str, content: bytes) -> None:
        position = 0
        while position < len(content):
            part, taken = content[position : position + _CHUNK_BYTES], wintypes.DWORD(0)
            worked = self.dll.WritePrinter(printer, part, len(part), ctypes.byref(taken))
            position += taken.value
            if not worked or taken.value == 0:
                raise _cut_off(name, position, len(content), self.last_error())

    def _opened(self, name: str) -> wintypes.HANDLE:
        printer = wintypes.HANDLE()
        self._check(self.dll.OpenPrinterW(name, ctypes.byref(printer), None), "OpenPrinter", name)
        return printer

    def _check(self, worked: int, call: str, name: str, spooled_bytes: int = 0) -> int:
        if not worked:
            raise _refused(call, name, self.last_error(), spooled_bytes)
        return worked


def _queue(info: PRINTER_INFO_2W) -> Queue:
    status = int(info.Status)
    obstacles = [word for bit, word in _OBSTACLES.items() if status & bit]
    if int(info.Attributes) & _WORKS_OFFLINE:
        obstacles.append(mark("off or not connected"))
    return Queue(
        name=info.pPrinterName or "",
        make_and_model=info.pDriverName or "",
        device=info.pPortName or "",
        is_stopped=bool(status & _PAUSED),
        obstacles=tuple(dict.fromkeys(obstacles)),
        message=info.pComment or "",
    )


def _job(info: JOB_INFO_1W) -> SpoolJob:
    status = int(info.Status)
    state = next((state for bits, state in _JOB_STATES if status & bits), SpoolState.WAITING)
    words = [info.pStatus or "", *(word for bit, word in _JOB_WORDS.items() if status & bit)]
    # The spooler sends while the job still comes in, so a job that is not known to wait may have begun.
    return SpoolJob(state, " ".join(word for word in words if word), None)


def _unknown(name: str, detail: str) -> PrinterFailed:
    return failed(
        "queue_unknown",
        say("Windows has no printer {name}", name=name),
        mark("Nothing was sent. Look at the printer's settings."),
        accepted_bytes=0,
        detail=detail,
        blame=Blame.OFFICE,
    )


def _refused(call: str, name: str, code: int, spooled_bytes: int = 0) -> PrinterFailed:
    detail = f"{call} failed with Windows error {code}"
    if code == _INVALID_PRINTER_NAME:
        return _unknown(name, detail)
    if code in _SERVICE_OFF:
        return failed(
            "spooler_unreachable",
            mark("The Windows print service does not answer"),
            mark("Nothing was sent. Start the service “Print Spooler”."),
            accepted_bytes=0 if not spooled_bytes else None,
            detail=detail,
            blame=Blame.STATION,
        )
    return failed(
        "queue_refuses",
        mark("Windows does not take the job"),
        say(
            "It is not known whether something comes out. Look at the printer and its queue."
            if spooled_bytes
            else "Nothing was sent. Look at the printer and its queue."
        ),
        accepted_bytes=None if spooled_bytes else 0,
        detail=detail,
    )


def _cut_off(name: str, taken: int, total: int, code: int) -> PrinterFailed:
    # Windows may pass bytes on while it takes them, so "taken" does not say where they are.
    return failed(
        "queue_cut_off",
        say("Windows stopped taking the job for {name}", name=name),
        say("{reached} The job was taken back. Look at the printer.", reached=shown_bytes(taken, total)),
        accepted_bytes=taken if taken == 0 else None,
        detail=f"WritePrinter took {taken} of {total} bytes, Windows error {code}",
    )
