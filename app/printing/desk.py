"""The printers of this desk: one door for all ways to a printer, one job at a time on each."""

import sys
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from app.domain.errors import Blame, InvalidInput, PrinterFailed, Problem
from app.domain.printers import (
    Health,
    JobProgress,
    PendingProof,
    Printer,
    PrinterHealth,
    PrinterLanguage,
    PrinterRoute,
    ProofAnswer,
    ProofState,
    SendResult,
    expect_nothing,
)
from app.domain.wording import mark, say
from app.printing import discovery, folder
from app.printing.direct import DirectPrinters
from app.printing.lanes import Lane, Lanes
from app.printing.lines import Patience
from app.printing.spooler import RAW, Spooler, SpoolPatience, deliver, queue_health
from app.printing.suitability import mime_of, refuse_unsuitable

_WAIT_TO_ASK_SECONDS = 2.0
_DIRECT = frozenset({PrinterRoute.TCP, PrinterRoute.USB, PrinterRoute.SERIAL})


def system_spooler(server: str = "") -> Spooler:
    """Return this system's print service, or the CUPS of a print server."""
    if sys.platform == "win32" and not server:
        from app.printing.windows_libraries import windows_spooler

        return windows_spooler()
    from app.printing.cups import CupsSpooler

    return CupsSpooler(server)


class DeskPrinters:
    """The port ``Printing`` for the printers in the settings.

    Args:
        printers: Returns the printers as they are set up now.
        label_printer: Returns the id of the desk's label printer; empty means the first one for labels.
        spooler: Opens a print service by its address; empty means this machine's.
        patience: Time limits of network printers.
        spool_patience: Time limits of queues.
        proof_seconds: How long to watch a Zebra's counter after a job on the spot, for labels that come out at once; what takes
            longer is asked for by ``proof``. 0 asks nothing around a job.
        forbids_reprints: Whether a Zebra is told not to print a label again by itself after an error (``^JZN``).
        locks: Folder of the locks by which this station's processes take turns; None keeps to the threads of this one.
        listen_seconds: How long to listen for printers on the local net; 0 does not.
    """

    def __init__(
        self,
        printers: Callable[[], tuple[Printer, ...]],
        label_printer: Callable[[], str],
        *,
        spooler: Callable[[str], Spooler] = system_spooler,
        patience: Patience | None = None,
        spool_patience: SpoolPatience | None = None,
        proof_seconds: float = 0.3,
        forbids_reprints: bool = True,
        locks: Path | None = None,
        listen_seconds: float = 2.5,
    ) -> None:
        self._printers = printers
        self._label_printer = label_printer
        self._spooler = spooler
        self._direct = DirectPrinters(patience or Patience(), proof_seconds, forbids_reprints)
        self._spool_patience = spool_patience or SpoolPatience()
        self._listen_seconds = listen_seconds
        self._lanes = Lanes(locks)
        self._health: dict[tuple[str, tuple[str, ...]], PrinterHealth] = {}
        self._spoolers: dict[str, Spooler] = {}
        self._spoolers_lock = threading.Lock()

    def printers(self) -> tuple[Printer, ...]:
        """All printers, the desk's label printer first."""
        wanted = self._label_printer()
        return tuple(sorted(self._printers(), key=lambda printer: (printer.id != wanted, not _is_for_labels(printer))))

    def printer(self, printer_id: str = "") -> Printer:
        """Return one printer; empty means the label printer. Raises InvalidInput when there is none."""
        printers = self.printers()
        if not printer_id and printers:
            return printers[0]
        found = next((printer for printer in printers if printer.id == printer_id), None)
        if found is None:
            title = (
                say("This desk has no printer {printer}", printer=printer_id)
                if printer_id
                else say("This desk has no printer")
            )
            raise InvalidInput(
                Problem(code="printer_unknown", title=title, hint="Add it on Printers.", blame=Blame.OFFICE)
            )
        return found

    def health(self, printer: Printer) -> PrinterHealth:
        """Ask a printer how it is; never raises for what a printer can have."""
        try:
            with self._lanes.held(printer, _WAIT_TO_ASK_SECONDS) as lane:
                health = self._asked(printer, lane)
        except TimeoutError:
            return self._known(printer)
        except PrinterFailed as error:
            health = PrinterHealth(
                health=Health.UNREACHABLE, words=_unreachable_words(error), facts=(error.problem.title,)
            )
        health = health.model_copy(
            update={
                "words": say(health.words),
                "facts": tuple(map(say, health.facts)),
                "warnings": tuple(map(say, health.warnings)),
                "asked_at": datetime.now(UTC),
            }
        )
        self._health[printer.id, printer.address] = health
        return health

    def _known(self, printer: Printer) -> PrinterHealth:
        """Return what a printer said last, with the time of then: nothing is asked while a job goes."""
        last = self._health.get((printer.id, printer.address))
        if last is None:
            return PrinterHealth(health=Health.NOT_ASKED, words=say("not asked, a job is on its way"), is_busy=True)
        return last.model_copy(update={"is_busy": True})

    def under_way(self, printer_id: str) -> JobProgress | None:
        """Return how far the job is that this program sends to a printer now; asks nobody."""
        printer = next((printer for printer in self._printers() if printer.id == printer_id), None)
        return self._lanes.of(printer).progress() if printer is not None else None

    def send(
        self,
        printer: Printer,
        content: bytes,
        title: str,
        expects: Callable[[PendingProof | None], object] = expect_nothing,
    ) -> SendResult:
        """Send finished bytes; one job at a time a printer.

        Args:
            expects: Told before the first byte of the job what the printer's counter says once it came out; None where labels
                are sent that it does not tell of.

        Raises:
            PrinterFailed: Nothing, or not all of it, was taken; ``accepted_bytes`` says how much is known to be.
        """
        refuse_unsuitable(printer, content)
        with self._lanes.held(printer) as lane:
            if printer.route in _DIRECT:
                return _said(self._direct.send(printer, content, lane, expects))
            if printer.route is PrinterRoute.FOLDER:
                return folder.write(printer.folder, content, title)
            mime = mime_of(content) if printer.language is PrinterLanguage.DRIVER else RAW
            service, patience = self._service(printer.server), self._spool_patience
            return _said(
                deliver(service, printer.queue, content, mime=mime, title=title, size=printer.size, patience=patience)
            )

    def proof(self, printer: Printer, pending: PendingProof, expected: int = 0) -> ProofAnswer:
        """Ask whether a job came out; while another job is on its way the answer is "not yet". Never raises for a printer.

        Args:
            expected: What its counter may say at most when all later jobs of this desk came out too.
        """
        if printer.route not in _DIRECT:
            return ProofAnswer(state=ProofState.NOT_TOLD, words=say("no counter can be read on this way"))
        try:
            with self._lanes.held(printer, 0) as lane:
                answer = self._direct.proof(printer, pending, lane, expected)
                return answer.model_copy(update={"words": say(answer.words)})
        except TimeoutError:
            return ProofAnswer(state=ProofState.WAITING, words=say("not asked, a job is on its way"))
        except PrinterFailed as error:
            return ProofAnswer(state=ProofState.WAITING, words=say(_unreachable_words(error)))

    def identify(self, printer: Printer) -> Printer:
        """Ask a printer for its language, head and identity; what it does not tell stays as it was.

        Raises:
            PrinterFailed: It is not there, or a job is on its way.
        """
        if printer.route is PrinterRoute.SPOOLER:
            told = discovery.as_printer(self._service(printer.server).queue(printer.queue))
            update = {"language": told.language, "dpi": told.dpi or printer.dpi, "identity": told.identity}
            return printer.model_copy(update=update)
        if printer.route is PrinterRoute.FOLDER:
            return printer
        try:
            with self._lanes.held(printer, _WAIT_TO_ASK_SECONDS):
                return self._direct.identify(printer)
        except TimeoutError:
            return printer

    def find(self) -> tuple[Printer, ...]:
        """Look for printers that this machine can reach: its queues, the local net, USB and serial ports, all at once."""
        searches: list[discovery.Search] = [self._found_queues, _found_usb, _found_serial]
        if self._listen_seconds > 0:
            searches.insert(1, self._announced)
        return discovery.all_of(searches)

    def _found_queues(self) -> tuple[Printer, ...]:
        return tuple(discovery.as_printer(queue) for queue in self._service("").queues() if queue.name)

    def _announced(self) -> tuple[Printer, ...]:
        from app.printing.announcements import announced_printers

        return announced_printers(self._listen_seconds)

    def _asked(self, printer: Printer, lane: Lane) -> PrinterHealth:
        if printer.route is PrinterRoute.TCP and printer.language is PrinterLanguage.DRIVER:
            return PrinterHealth(health=Health.CANNOT, words=mark("set up for pages, which this way does not take"))
        if printer.route is PrinterRoute.FOLDER:
            return _folder_health(printer)
        if printer.route is PrinterRoute.SPOOLER:
            return queue_health(self._service(printer.server).queue(printer.queue))
        return self._direct.health(printer, lane)

    def _service(self, server: str) -> Spooler:
        with self._spoolers_lock:
            if server not in self._spoolers:
                self._spoolers[server] = self._spooler(server)
            return self._spoolers[server]


def _said(sent: SendResult) -> SendResult:
    return sent.model_copy(update={"note": say(sent.note)})


def _found_usb() -> tuple[Printer, ...]:
    from app.printing.libusb import libusb_printers
    from app.printing.usb_files import usb_file_printers

    return (*usb_file_printers(), *libusb_printers())


def _found_serial() -> tuple[Printer, ...]:
    from app.printing.serial_ports import serial_printers

    return serial_printers()


def _folder_health(printer: Printer) -> PrinterHealth:
    problem = folder.obstacle(printer.folder)
    if problem:
        return PrinterHealth(health=Health.CANNOT, words=problem)
    return PrinterHealth(health=Health.READY, words=mark("ready"), facts=(mark("the folder can be written"),))


def _unreachable_words(error: PrinterFailed) -> str:
    return {
        "printer_refuses": mark("takes no connection"),
        "printer_name_unknown": mark("its name is not known here"),
        "queue_unknown": mark("its queue is not there"),
        "spooler_unreachable": mark("the print service does not answer"),
        "device_gone": mark("off or not connected"),
        "device_busy": mark("another program has it"),
        "device_forbidden": mark("may not be used by this desk"),
    }.get(error.problem.code, mark("does not answer"))


def _is_for_labels(printer: Printer) -> bool:
    return "label" in printer.documents
