"""Printers, labels, settings and the clock of this desk."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Protocol, runtime_checkable

from app.domain.accounts import Account
from app.domain.desk_papers import DeskPaper
from app.domain.labels import LabelDocument, LabelOffer, Picture, ReadyLabel
from app.domain.operators import Operator
from app.domain.printers import (
    JobProgress,
    PendingProof,
    Printer,
    PrinterHealth,
    ProofAnswer,
    SendResult,
    expect_nothing,
)


class Printing(Protocol):
    """The printers of this desk."""

    def printers(self) -> tuple[Printer, ...]:
        """All printers, the desk's label printer first."""
        ...

    def printer(self, printer_id: str = "") -> Printer:
        """Return one printer; empty means the label printer. Raises InvalidInput when there is none."""
        ...

    def health(self, printer: Printer) -> PrinterHealth:
        """Ask a printer how it is; never raises for what a printer can have."""
        ...

    def send(
        self,
        printer: Printer,
        content: bytes,
        title: str,
        expects: Callable[[PendingProof | None], object] = expect_nothing,
    ) -> SendResult:
        """Send finished bytes; one job at a time a printer.

        Args:
            expects: Told before the first byte of the job what the printer's counter says once it came out, where that is
                known: what is written down then can be asked for even if this program does not live to see the end.

        Raises:
            PrinterFailed: Nothing, or not all of it, was taken; ``accepted_bytes`` says how much is known to be.
        """
        ...

    def find(self) -> tuple[Printer, ...]:
        """Look for printers that this machine can reach."""
        ...


@runtime_checkable
class ProvesPrints(Protocol):
    """Printers whose counters can be asked later whether a job came out."""

    def proof(self, printer: Printer, pending: PendingProof, expected: int = 0) -> ProofAnswer:
        """Ask whether a job came out; while another job is on its way the answer is "not yet". Never raises for a printer.

        Args:
            expected: What its counter may say at most when all later jobs of this desk came out too.
        """
        ...


@runtime_checkable
class WatchesJobs(Protocol):
    """Printing that tells how far a job is."""

    def under_way(self, printer_id: str) -> JobProgress | None:
        """Return how far the job is that this program sends to a printer now; asks nobody, and may be called from any thread."""
        ...


@runtime_checkable
class IdentifiesPrinters(Protocol):
    """Printers that can be asked what they are."""

    def identify(self, printer: Printer) -> Printer:
        """Ask a printer for its language, head and identity; return it with what it told, and what it did not tell as it was.

        Raises:
            PrinterFailed: It is not there.
        """
        ...


class Labels(Protocol):
    """Label documents: checked, drawn and made ready for a printer."""

    def check(self, document: LabelDocument) -> None:
        """Look whether the bytes are a label at all.

        Raises:
            Refused: They are not, or nothing would be drawn.
        """
        ...

    def ready_for(self, documents: Sequence[LabelDocument], printer: Printer, *, convert: bool = False) -> ReadyLabel:
        """Return the bytes to send, at true size, and what was done for them; several labels lie side by side on a sheet.

        Args:
            documents: One label, or those that one job prints.
            printer: Its language, head and media.
            convert: Print from its dots what does not suit as it is, as long as nothing is lost.

        Raises:
            LabelUnsuitable: Label and printer do not suit each other (size, dpi, language); says what can be done.
            Refused: The bytes are no label.
        """
        ...

    def offers(self, document: LabelDocument, printer: Printer) -> tuple[LabelOffer, ...]:
        """Return what can be done for a label on a printer, the best first; empty when it suits. Raises Refused."""
        ...

    def split(self, document: LabelDocument, identifiers: Sequence[str]) -> tuple[LabelDocument, ...]:
        """Cut a document that holds the labels of several parcels into one a parcel; itself where it cannot be cut so."""
        ...

    def picture(self, document: LabelDocument, dpi: int | None = None) -> Picture:
        """Draw a label. Raises Refused when it cannot be drawn."""
        ...

    def test_label(self, printer: Printer, desk: str) -> LabelDocument:
        """Make a label with a ruler and a barcode ``TEST-<dpi>-<width><height>`` in the printer's language."""
        ...

    def paper(self, paper: DeskPaper, printer: Printer) -> ReadyLabel:
        """Return a slip, a manifest or a sheet of codes as the bytes that a printer takes.

        Raises:
            LabelUnsuitable: The printer's dots an inch are not known.
        """
        ...


class Clock(Protocol):
    """What time it is."""

    def now(self) -> datetime:
        """Now, with a zone."""
        ...


class Setup(Protocol):
    """The settings, as far as verbs change them. All methods raise InvalidInput when they cannot be kept; then nothing changed."""

    def keep_account(self, account: Account) -> None:
        """Add an account, or replace the one of the same id."""
        ...

    def forget_account(self, account_id: str) -> None:
        """Remove an account; one that is not there is no error."""
        ...

    def keep_printer(self, printer: Printer) -> None:
        """Add a printer, or replace the one of the same id."""
        ...

    def forget_printer(self, printer_id: str) -> None:
        """Remove a printer; one that is not there is no error."""
        ...

    def keep_operator(self, operator: Operator) -> None:
        """Add an operator, or replace the one of the same id."""
        ...

    def forget_operator(self, operator_id: str) -> None:
        """Remove an operator; one that is not there is no error."""
        ...
