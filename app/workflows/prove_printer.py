"""Print a test label and take its scan as the proof of size and head."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from pydantic import BaseModel, ConfigDict

from app.domain.ports import IdentifiesPrinters, Labels, Printing
from app.domain.printers import Printer, PrinterHealth, SendResult, moved
from app.domain.proofs import proof_code
from app.domain.wording import say
from app.workflows.parts import Parts
from app.workflows.prove_prints import make_way

_TEST_CODE = re.compile(r"^TEST-(\d+)-(\d+)$")


class Found(BaseModel):
    """What a search for printers found out.

    Attributes:
        new: Those that are not set up here.
        moved: Those that are, under their new address and otherwise as they are set up.
    """

    model_config = ConfigDict(frozen=True)

    new: tuple[Printer, ...] = ()
    moved: tuple[Printer, ...] = ()


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

    def identify(self, printer: Printer) -> Printer:
        """Ask a printer for its language, head and identity; what it does not tell stays. Raises PrinterFailed without it."""
        return self._printing.identify(printer) if isinstance(self._printing, IdentifiesPrinters) else printer

    def settle_found(self, found: Iterable[Printer]) -> Found:
        """Sort what was found: what is new here, what moved, and keep what a known printer can be known by from now on.

        Raises:
            InvalidInput: The settings could not be written.
        """
        found, known = tuple(found), self._printing.printers()
        at = {printer.address: printer for printer in found}
        for printer in known:
            here = at.get(printer.address)
            if here is not None and here.identity and not printer.identity:
                self.parts.setup.keep_printer(printer.model_copy(update={"identity": here.identity}))
        known = self._printing.printers()
        places = {printer.address for printer in known}
        identities = {(printer.route, printer.identity) for printer in known if printer.identity}
        new = tuple(
            printer
            for printer in found
            if printer.address not in places and (printer.route, printer.identity) not in identities
        )
        return Found(new=new, moved=moved(known, found))

    def print_test(self, printer_id: str) -> SendResult:
        """Print a test label with a ruler and a barcode.

        Raises:
            InvalidInput: There is no such printer.
            PrinterFailed: Nothing, or not all of it, was taken.
        """
        printer = self._printing.printer(printer_id)
        document = self._labels.test_label(printer, self.parts.who().desk)
        make_way(self.parts, printer)
        return self._printing.send(printer, document.content, say("Test label"))

    def proven_by(self, code: str) -> Printer | None:
        """Return the printer whose test label a scanned code comes from, None if it is none."""
        if not _TEST_CODE.match(code):
            return None
        return next((printer for printer in self._printing.printers() if proof_code(printer) == code), None)
