"""The printers of this desk: one door for all ways to a printer, one job at a time on each."""

import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from app.domain.errors import Blame, InvalidInput, PrinterFailed, Problem
from app.domain.printers import (
    Health,
    Printer,
    PrinterHealth,
    PrinterLanguage,
    PrinterRoute,
    SendResult,
)
from app.printing import folder, tcp, zebra, zebra_health
from app.printing.discovery import as_printer
from app.printing.failures import failed
from app.printing.spooler import RAW, Spooler, SpoolPatience, deliver, queue_health
from app.printing.suitability import mime_of, refuse_unsuitable
from app.printing.tcp import DeliveryEnd, Patience

_BETWEEN_CONNECTIONS_SECONDS = 0.1
"""A Zebra loses a job that comes while the last connection still closes (apple/cups#5689)."""
_WAIT_TO_ASK_SECONDS = 2.0


def system_spooler(server: str = "") -> Spooler:
    """Return this system's print service, or the CUPS of a print server."""
    if sys.platform == "win32" and not server:
        from app.printing.windows_libraries import windows_spooler

        return windows_spooler()
    from app.printing.cups import CupsSpooler

    return CupsSpooler(server)


@dataclass
class _Lane:
    """One printer's lane: who holds the lock may talk to it."""

    lock: threading.Lock = field(default_factory=threading.Lock)
    free_at: float = 0.0
    tells_no_count: bool = False


class DeskPrinters:
    """The port ``Printing`` for the printers in the settings.

    Args:
        printers: Returns the printers as they are set up now.
        label_printer: Returns the id of the desk's label printer; empty means the first one for labels.
        spooler: Opens a print service by its address; empty means this machine's.
        patience: Time limits of network printers.
        spool_patience: Time limits of queues.
        proof_seconds: How long to wait for a Zebra's counter after a job; 0 asks for no proof.
    """

    def __init__(
        self,
        printers: Callable[[], tuple[Printer, ...]],
        label_printer: Callable[[], str],
        *,
        spooler: Callable[[str], Spooler] = system_spooler,
        patience: Patience | None = None,
        spool_patience: SpoolPatience | None = None,
        proof_seconds: float = 1.0,
    ) -> None:
        self._printers = printers
        self._label_printer = label_printer
        self._spooler = spooler
        self._patience = patience or Patience()
        self._spool_patience = spool_patience or SpoolPatience()
        self._proof_seconds = proof_seconds
        self._lanes: dict[str, _Lane] = {}
        self._lanes_lock = threading.Lock()
        self._spoolers: dict[str, Spooler] = {}

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
            title = f"This desk has no printer {printer_id}" if printer_id else "This desk has no printer"
            raise InvalidInput(
                Problem(code="printer_unknown", title=title, hint="Add it on Printers.", blame=Blame.OFFICE)
            )
        return found

    def health(self, printer: Printer) -> PrinterHealth:
        """Ask a printer how it is; never raises for what a printer can have."""
        try:
            with self._lane(printer, _WAIT_TO_ASK_SECONDS) as lane:
                health = self._asked(printer, lane)
        except TimeoutError:
            health = PrinterHealth(health=Health.NOT_ASKED, words="not asked, a job is on its way")
        except PrinterFailed as error:
            health = PrinterHealth(
                health=Health.UNREACHABLE, words=_unreachable_words(error), facts=(error.problem.title,)
            )
        return health.model_copy(update={"asked_at": datetime.now(UTC)})

    def send(self, printer: Printer, content: bytes, title: str) -> SendResult:
        """Send finished bytes; one job at a time a printer.

        Raises:
            PrinterFailed: Nothing, or not all of it, was taken; ``accepted_bytes`` says how much is known to be.
        """
        refuse_unsuitable(printer, content)
        with self._lane(printer) as lane:
            if printer.route is PrinterRoute.FOLDER:
                return folder.write(printer.folder, content, title)
            if printer.route is PrinterRoute.SPOOLER:
                mime = mime_of(content) if printer.language is PrinterLanguage.DRIVER else RAW
                service = self._service(printer.server)
                patience = self._spool_patience
                return deliver(
                    service, printer.queue, content, mime=mime, title=title, size=printer.size, patience=patience
                )
            return self._sent_by_network(printer, content, lane)

    def find(self) -> tuple[Printer, ...]:
        """Look for printers that this machine's print service knows; none when there is no print service."""
        try:
            queues = self._service("").queues()
        except PrinterFailed:
            return ()
        return tuple(as_printer(queue) for queue in queues if queue.name)

    def _sent_by_network(self, printer: Printer, content: bytes, lane: _Lane) -> SendResult:
        labels = zebra.labels_in(content) if printer.language is PrinterLanguage.ZPL else 0
        counter = zebra_health.Counter(labels, self._proof_seconds)
        with tcp.connect(printer.host, printer.port, self._patience) as line:
            if labels and self._proof_seconds > 0 and not lane.tells_no_count:
                _start_count(counter, line)
                lane.tells_no_count = counter.before is None
            delivery = tcp.send_on(line, content, counter.watch)
        if counter.is_proven:
            return SendResult(
                accepted_bytes=delivery.accepted_bytes, proven=True, note="the printer counted it as printed"
            )
        return SendResult(accepted_bytes=delivery.accepted_bytes, note=_NOTES[delivery.end])

    def _asked(self, printer: Printer, lane: _Lane) -> PrinterHealth:
        if printer.route is PrinterRoute.FOLDER:
            return _folder_health(printer)
        if printer.route is PrinterRoute.SPOOLER:
            return queue_health(self._service(printer.server).queue(printer.queue))
        patience = replace(self._patience, idle=min(self._patience.idle, _WAIT_TO_ASK_SECONDS))
        with tcp.connect(printer.host, printer.port, patience) as line:
            if printer.language is not PrinterLanguage.ZPL:
                return PrinterHealth(
                    health=Health.SILENT, words="connected, tells nothing", facts=("takes connections",)
                )
            told = _told(line)
        if told.label_count is not None:
            lane.tells_no_count = False
        return PrinterHealth(
            health=told.health,
            words=told.words,
            facts=told.facts,
            model=told.model,
            dpi=told.dpi,
            label_count=told.label_count,
        )

    def _service(self, server: str) -> Spooler:
        with self._lanes_lock:
            if server not in self._spoolers:
                self._spoolers[server] = self._spooler(server)
            return self._spoolers[server]

    @contextmanager
    def _lane(self, printer: Printer, wait_seconds: float = -1) -> Iterator[_Lane]:
        """Hold a printer's lane; raises TimeoutError when somebody else keeps it too long."""
        with self._lanes_lock:
            # By its address, not its id: two settings may mean the same machine.
            lane = self._lanes.setdefault(f"{printer.route} {printer.reached_by}", _Lane())
        if not lane.lock.acquire(timeout=wait_seconds):
            raise TimeoutError(printer.id)
        try:
            time.sleep(max(0.0, lane.free_at - time.monotonic()))
            yield lane
        finally:
            pause = _BETWEEN_CONNECTIONS_SECONDS if printer.route is PrinterRoute.TCP else 0.0
            lane.free_at = time.monotonic() + pause
            lane.lock.release()


_NOTES = {
    DeliveryEnd.CLOSED: "the printer took it all and closed the connection",
    DeliveryEnd.ACKNOWLEDGED: "the printer took it all",
    DeliveryEnd.WRITTEN: "handed to the network; this system does not tell what arrived",
}


def _start_count(counter: zebra_health.Counter, line: tcp.Line) -> None:
    try:
        counter.start(line)
    except OSError as error:
        raise failed(
            "printer_stopped_reading" if isinstance(error, TimeoutError) else "printer_broke_off",
            "The printer takes no data" if isinstance(error, TimeoutError) else "The printer broke the connection off",
            "Nothing of the job was sent. Look at the printer.",
            accepted_bytes=0,
            detail=repr(error),
        ) from error


def _told(line: tcp.Line) -> zebra_health.Told:
    try:
        return zebra_health.ask(line)
    except OSError:
        return zebra_health.Told()  # it took the connection and told nothing


def _folder_health(printer: Printer) -> PrinterHealth:
    problem = folder.obstacle(printer.folder)
    if problem:
        return PrinterHealth(health=Health.CANNOT, words=problem)
    return PrinterHealth(health=Health.READY, words="ready", facts=("the folder can be written",))


def _unreachable_words(error: PrinterFailed) -> str:
    return {
        "printer_refuses": "takes no connection",
        "printer_name_unknown": "its name is not known here",
        "queue_unknown": "its queue is not there",
        "spooler_unreachable": "the print service does not answer",
    }.get(error.problem.code, "does not answer")


def _is_for_labels(printer: Printer) -> bool:
    return "label" in printer.documents
