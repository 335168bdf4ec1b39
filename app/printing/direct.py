"""Printers that are spoken to without a print service: by network, USB or serial line."""

import sys
from collections.abc import Callable
from dataclasses import dataclass, replace

from app.domain.errors import Blame, PrinterFailed
from app.domain.printers import (
    Health,
    JobBrokeOff,
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
from app.printing import escpos_status, tcp, zebra, zebra_health, zebra_proof
from app.printing.failures import failed
from app.printing.lanes import Lane
from app.printing.lines import Delivery, DeliveryEnd, Line, Patience, send_on
from app.printing.zebra_proof import JobCounter

_NOTES = {
    DeliveryEnd.CLOSED: mark("the printer took it all and closed the connection"),
    DeliveryEnd.ACKNOWLEDGED: mark("the printer took it all"),
    DeliveryEnd.WRITTEN: mark("handed on; this way does not tell what arrived"),
}
_ASK_SECONDS = 0.4
_ASKING_IDLE_SECONDS = 2.0


@dataclass(frozen=True)
class DirectPrinters:
    """Talks to printers on lines of their own; the caller holds the printer's lane.

    Attributes:
        patience: Time limits.
        proof_seconds: How long to watch a Zebra's counter after a job on the spot; 0 asks nothing around a job.
        forbids_reprints: Whether a Zebra is told before each job not to print a label again by itself after an error.
    """

    patience: Patience
    proof_seconds: float
    forbids_reprints: bool

    def open(self, printer: Printer, patience: Patience | None = None) -> Line:
        """Open a line.

        Raises:
            PrinterFailed: The printer is not there, or another program has it: nothing was sent.
        """
        patience = patience or self.patience
        if printer.route is PrinterRoute.TCP:
            return tcp.connect(printer.host, printer.port, patience)
        if printer.route is PrinterRoute.SERIAL:
            from app.printing.serial_ports import open_serial

            return open_serial(printer, patience)
        return _open_usb(printer, patience)

    def send(
        self,
        printer: Printer,
        content: bytes,
        lane: Lane,
        expects: Callable[[PendingProof | None], object] = expect_nothing,
    ) -> SendResult:
        """Send a job. Raises PrinterFailed when not all of it was taken.

        Args:
            expects: Told before the first byte of the job what to ask the counter for later; None if it will not tell.
        """
        is_zpl, asks = printer.language is PrinterLanguage.ZPL, self.proof_seconds > 0
        labels = zebra.labels_in(content) if is_zpl else 0
        counter = JobCounter(printer, lane, labels, self.proof_seconds)
        receipt = _ReceiptEnd(lane)
        watch = (counter.watch if is_zpl else receipt.watch) if asks else None
        with self.open(printer) as line:
            try:
                if is_zpl and self.forbids_reprints:
                    line.write(zebra.NO_REPRINTS)
                if labels and asks:
                    counter.start(line)
            except OSError as error:
                raise _broke_before_the_job(error) from error
            if labels:
                expects(counter.pending)
            talked = lane.talks is True
            try:
                with lane.carrying(line, len(content)):
                    delivery = send_on(line, content, watch)
            except PrinterFailed as error:
                if not counter.is_proven:  # what was counted came out, however the line ended afterwards
                    raise _with_proof(error, counter) from error.__cause__
                delivery = Delivery(DeliveryEnd.WRITTEN, None)
        if counter.is_proven:
            accepted = delivery.accepted_bytes
            return SendResult(
                accepted_bytes=accepted, proven=True, answered=True, counted=counter.wanted, note=zebra_proof.COUNTED
            )
        answered, obstacles = (counter.answered, counter.obstacles) if is_zpl else (receipt.answered, receipt.obstacles)
        return SendResult(
            accepted_bytes=delivery.accepted_bytes,
            answered=answered,
            fell_silent=talked and answered is False,
            pending=counter.pending,
            counted=counter.wanted,
            note=_note(delivery.end, obstacles, answered=answered),
        )

    def health(self, printer: Printer, lane: Lane) -> PrinterHealth:
        """Ask a printer how it is. Raises PrinterFailed when it is not there."""
        with self.open(printer, self._for_asking) as line:
            if printer.language is PrinterLanguage.ESCPOS:
                receipt = _told_receipt(line)
                lane.talks = lane.talks or bool(receipt.bits)
                return PrinterHealth(
                    health=receipt.health, words=receipt.words, facts=receipt.facts, warnings=receipt.warnings
                )
            if printer.language is not PrinterLanguage.ZPL:
                return PrinterHealth(
                    health=Health.SILENT, words=mark("connected, tells nothing"), facts=(mark("takes connections"),)
                )
            told = _told(line)
        lane.talks = lane.talks or told.health is not Health.SILENT
        if told.label_count is not None:
            lane.asks_count_from = 0.0
        return PrinterHealth(
            health=told.health,
            words=told.words,
            facts=told.facts,
            warnings=told.warnings,
            model=told.model,
            dpi=told.dpi,
            label_count=told.label_count,
        )

    def proof(self, printer: Printer, pending: PendingProof, lane: Lane, expected: int = 0) -> ProofAnswer:
        """Ask whether a job came out. Raises PrinterFailed when the printer is not there."""
        with self.open(printer, self._for_asking) as line:
            try:
                return zebra_proof.answer_of(line, pending, lane, expected)
            except OSError:
                return ProofAnswer(state=ProofState.WAITING, words=mark("the printer broke the question off"))

    def identify(self, printer: Printer) -> Printer:
        """Ask a printer what it is; what it does not tell stays. Raises PrinterFailed when it is not there.

        The receipt printer's question comes first: it is no text to any printer. Only one that does not answer it is asked
        in ZPL, which an office printer would print.
        """
        with self.open(printer, self._for_asking) as line:
            try:
                if escpos_status.answers(line, _ASK_SECONDS):
                    return printer.model_copy(update={"language": PrinterLanguage.ESCPOS})
                told = zebra_health.ask(line)
            except OSError:
                return printer
        if told.health is Health.SILENT:
            return printer
        return printer.model_copy(update={"language": PrinterLanguage.ZPL, "dpi": told.dpi or printer.dpi})

    @property
    def _for_asking(self) -> Patience:
        return replace(self.patience, idle=min(self.patience.idle, _ASKING_IDLE_SECONDS))


class _ReceiptEnd:
    """Looks after a job for a receipt printer whether it is still there, and what keeps it."""

    def __init__(self, lane: Lane) -> None:
        self.answered: bool | None = None
        self.obstacles: tuple[str, ...] = ()
        self._lane = lane

    def watch(self, line: Line) -> None:
        if self._lane.talks is False:
            return
        told = escpos_status.ask(line)
        self.answered, self.obstacles = bool(told.bits), told.obstacles
        self._lane.talks = self._lane.talks or self.answered


def _note(end: DeliveryEnd, obstacles: tuple[str, ...], *, answered: bool | None) -> str:
    if obstacles:
        return say("the printer has it, but: {trouble}", trouble=say(obstacles[0]))
    return zebra_proof.SILENT if answered is False else _NOTES[end]


def _open_usb(printer: Printer, patience: Patience) -> Line:
    """Open a USB printer where it is plugged in now: by its serial number if that is known, else by its path."""
    from app.printing import usb_files

    device = usb_files.path_of(printer.identity) if printer.identity else ""
    if not device and printer.identity and not printer.device:
        from app.printing.libusb import open_libusb

        return open_libusb(printer.identity, patience)
    if sys.platform == "win32":
        raise failed(
            "device_unknown_here",
            mark("Windows gives no way to a USB printer past its queue"),
            mark("Nothing was sent. Choose the printer's queue as the way to it."),
            accepted_bytes=0,
            blame=Blame.OFFICE,
        )
    from app.printing.device import open_device

    return open_device(device or printer.device, patience)


def _with_proof(error: PrinterFailed, counter: JobCounter) -> PrinterFailed:
    """Hand out what to ask for later where part of a job may have come out."""
    if error.nothing_came_out or counter.pending is None:
        return error
    accepted = error.accepted_bytes
    return JobBrokeOff(error.problem, error.detail, error.others, accepted_bytes=accepted, pending=counter.pending)


def _broke_before_the_job(error: OSError) -> PrinterFailed:
    stopped = isinstance(error, TimeoutError)
    return failed(
        "printer_stopped_reading" if stopped else "printer_broke_off",
        say("The printer takes no data" if stopped else "The printer broke the connection off"),
        mark("Nothing of the job was sent. Look at the printer."),
        accepted_bytes=0,
        detail=repr(error),
    )


def _told(line: Line) -> zebra_health.Told:
    try:
        return zebra_health.ask(line)
    except OSError:
        return zebra_health.Told()  # it took the connection and told nothing


def _told_receipt(line: Line) -> escpos_status.ReceiptTold:
    try:
        return escpos_status.ask(line)
    except OSError:
        return escpos_status.ReceiptTold()
