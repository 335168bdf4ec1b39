"""Print a test label and take its scan as the proof of size and head."""

import re
from dataclasses import dataclass

from app.domain.ports import Labels, Printing
from app.domain.printers import Printer, PrinterHealth, SendResult
from app.domain.proofs import proof_code
from app.workflows.parts import Parts
from app.workflows.prove_prints import make_way

_TEST_CODE = re.compile(r"^TEST-(\d+)-(\d+)$")


@dataclass(frozen=True)
class ProvePrinter:
    """Prints test labels and reads their scans."""

    parts: Parts

    @property
    def _printing(self) -> Printing:
        return self.parts.printing

    @property
    def _labels(self) -> Labels:
        return self.parts.labels

    def health(self, printer_id: str) -> PrinterHealth:
        """Ask a printer how it is. Raises InvalidInput when there is no such printer."""
        return self._printing.health(self._printing.printer(printer_id))

    def find(self) -> tuple[Printer, ...]:
        """Look for printers that this machine can reach."""
        return self._printing.find()

    def print_test(self, printer_id: str) -> SendResult:
        """Print a test label with a ruler and a barcode.

        Raises:
            InvalidInput: There is no such printer.
            PrinterFailed: Nothing, or not all of it, was taken.
        """
        printer = self._printing.printer(printer_id)
        document = self._labels.test_label(printer, self.parts.who().desk)
        make_way(self.parts, printer)
        return self._printing.send(printer, document.content, "Test label")

    def proven_by(self, code: str) -> Printer | None:
        """Return the printer whose test label a scanned code comes from, None if it is none."""
        if not _TEST_CODE.match(code):
            return None
        return next((printer for printer in self._printing.printers() if proof_code(printer) == code), None)
