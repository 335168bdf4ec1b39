"""Print the desk's own papers: packing slips, the day's manifest, sheets of codes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from app.domain.commands import COMMANDS
from app.domain.desk_papers import CodeSheet, DeskPaper, Manifest, ManifestRow, SheetCode, Slip
from app.domain.errors import Blame, InvalidInput, Problem
from app.domain.events import Event, EventKind
from app.domain.labels import A4, LabelSize
from app.domain.orders import OrderRow, OrderState
from app.domain.ports import OrderQuery
from app.domain.printers import DocumentKind, Printer, PrinterLanguage, SendResult
from app.domain.ramp import RampScan
from app.domain.scans import ParcelScan
from app.domain.wording import mark, say
from app.workflows.parts import Parts
from app.workflows.prove_prints import make_way

COMMAND_SHEET = mark("Commands to scan")
_PAGE_ROWS = 500
_LEFT = tuple(state for state in OrderState if state.is_placed and state is not OrderState.CANCELLED)
_NO_PRINTER = {
    DocumentKind.SLIP: mark("No printer is set for packing slips"),
    DocumentKind.MANIFEST: mark("No printer is set for manifests"),
    DocumentKind.SHEET: mark("No printer is set for sheets"),
}


@dataclass(frozen=True)
class PrintPapers:
    """Prints papers that cost nothing when they come out twice: they are sent and not counted."""

    parts: Parts

    def slip(self, order_id: int, printer_id: str = "") -> SendResult:
        """Print an order's packing slip.

        Args:
            order_id: Any order of the book.
            printer_id: Empty means the printer that slips go to.

        Raises:
            InvalidInput: There is no such order, or no printer for slips.
            PrinterFailed: Nothing, or not all of it, was taken.
        """
        printer = self._printer(DocumentKind.SLIP, printer_id)
        slip = self.slip_of(order_id)
        sent = self._print(slip, printer, say("Packing slip {reference}", reference=slip.order.reference))
        who = self.parts.who()
        self.parts.orders.note(
            Event(
                order_id=order_id,
                at=self.parts.clock.now(),
                kind=EventKind.NOTE,
                title=say("Packing slip sent to {printer}", printer=printer.name),
                detail=sent.note,
                operator=who.operator,
                desk=who.desk,
            )
        )
        return sent

    def manifest(self, start: datetime, end: datetime, printer_id: str = "", *, on_ramp: bool = False) -> SendResult:
        """Print the list of what was scanned on its box, or onto the ramp, between two moments.

        Raises:
            InvalidInput: Nothing was scanned then, or there is no printer for manifests.
            PrinterFailed: Nothing, or not all of it, was taken.
        """
        printer = self._printer(DocumentKind.MANIFEST, printer_id)
        manifest = self.manifest_of(start, end, on_ramp=on_ramp)
        return self._print(manifest, printer, say("Manifest {day}", day=manifest.day))

    def manifest_printer(self, printer_id: str = "") -> Printer:
        """Return the printer that manifests go to, or the one that is named. Raises InvalidInput when there is none."""
        return self._printer(DocumentKind.MANIFEST, printer_id)

    def codes(self, title: str, codes: tuple[SheetCode, ...], printer_id: str = "") -> SendResult:
        """Print codes for the wall.

        Raises:
            InvalidInput: There is no printer for sheets.
            PrinterFailed: Nothing, or not all of it, was taken.
        """
        printer = self._printer(DocumentKind.SHEET, printer_id)
        said = tuple(code.model_copy(update={"title": say(code.title), "detail": say(code.detail)}) for code in codes)
        sheet = CodeSheet(title=say(title), codes=said, printed_at=self._here(), desk=self.parts.who().desk)
        return self._print(sheet, printer, sheet.title)

    def commands(self, printer_id: str = "") -> SendResult:
        """Print the sheet of command barcodes.

        Raises:
            InvalidInput: There is no printer for sheets.
            PrinterFailed: Nothing, or not all of it, was taken.
        """
        printer = self._printer(DocumentKind.SHEET, printer_id)
        return self._print(self.command_sheet(), printer, say(COMMAND_SHEET))

    def command_sheet(self) -> CodeSheet:
        """Return the sheet of what this desk can be told by a scanner."""
        codes = tuple(
            SheetCode(
                code=row.command.code,
                title=say("{command} ({key})", command=say(row.title), key=row.key),
                detail=say(row.detail),
            )
            for row in COMMANDS
        )
        return CodeSheet(title=say(COMMAND_SHEET), codes=codes, printed_at=self._here(), desk=self.parts.who().desk)

    def pdf(self, paper: DeskPaper, size: LabelSize = A4) -> bytes:
        """Return a paper as PDF, for saving or showing it."""
        page = Printer(id="file", name="File", language=PrinterLanguage.DRIVER, size=size)
        return self.parts.labels.paper(paper, page).content

    def slip_of(self, order_id: int) -> Slip:
        """Return what stands on an order's packing slip. Raises InvalidInput when there is no such order."""
        order = self.parts.orders.get(order_id)
        row = self.parts.orders.row(order_id)
        who = self.parts.who()
        return Slip(
            order=order,
            sender=order.sender or self.parts.sender(),
            carrier=self._carrier(row.account) if row.state.is_placed else "",
            carrier_number=row.carrier_order_id,
            printed_at=self._here(),
            operator=who.operator,
            desk=who.desk,
        )

    def manifest_of(self, start: datetime, end: datetime, *, on_ramp: bool = False) -> Manifest:
        """Return what was scanned on its box, or onto the ramp, between two moments, the earliest scan first.

        Raises:
            InvalidInput: Nothing was.
        """
        rows: list[ManifestRow] = []
        ledger = self.parts.ramp if on_ramp else self.parts.scans
        for row in self._loaded(start, end) if on_ramp else self._packed(start):
            scans = tuple(scan for scan in ledger.scans(row.id) if start <= scan.scanned_at < end)
            if scans:
                rows.append(self._manifest_row(row, scans))
        if not rows:
            raise InvalidInput(_NOTHING_LOADED if on_ramp else _NOTHING_PACKED)
        who = self.parts.who()
        return Manifest(
            day=f"{start:%Y-%m-%d}",
            rows=tuple(sorted(rows, key=lambda row: (row.carrier, row.scanned_at or start))),
            sender=self.parts.sender(),
            printed_at=self._here(),
            operator=who.operator,
            desk=who.desk,
        )

    def _packed(self, start: datetime) -> Iterator[OrderRow]:
        offset = 0
        while page := self.parts.orders.search(OrderQuery(since=start, states=_LEFT, limit=_PAGE_ROWS, offset=offset)):
            yield from page
            offset += len(page)

    def _loaded(self, start: datetime, end: datetime) -> Iterator[OrderRow]:
        for order_id in self.parts.ramp.orders_since(start, end):
            row = self.parts.orders.row(order_id)
            if row.state in _LEFT:
                yield row

    def _manifest_row(self, row: OrderRow, scans: Sequence[ParcelScan | RampScan]) -> ManifestRow:
        order = self.parts.orders.get(row.id)
        weights = {number: parcel.weight_grams for number, parcel in enumerate(order.parcels, start=1)}
        known = [weights.get(scan.parcel_number) for scan in scans]
        return ManifestRow(
            reference=row.reference,
            recipient=row.recipient,
            place=f"{row.postal_code} {row.city}".strip(),
            carrier=self._carrier(row.account),
            carrier_number=row.carrier_order_id,
            identifiers=tuple(scan.identifier for scan in scans),
            parcel_count=row.parcel_count,
            weight_grams=None if None in known else sum(weight or 0 for weight in known),
            scanned_at=max(scan.scanned_at for scan in scans).astimezone(self._here().tzinfo),
        )

    def _print(self, paper: DeskPaper, printer: Printer, title: str) -> SendResult:
        ready = self.parts.labels.paper(paper, printer)
        make_way(self.parts, printer)
        sent = self.parts.printing.send(printer, ready.content, title)
        note = ". ".join(part for part in (*ready.notes, sent.note) if part)
        return sent.model_copy(update={"note": note})

    def _printer(self, kind: DocumentKind, printer_id: str) -> Printer:
        if printer_id:
            return self.parts.printing.printer(printer_id)
        for printer in self.parts.printing.printers():
            if kind in printer.documents:
                return printer
        raise InvalidInput(
            Problem(
                code="no_printer_for_papers",
                title=say(_NO_PRINTER[kind]),
                hint="Nothing was printed. Choose one on the printer's page, or name a printer.",
                blame=Blame.OFFICE,
            )
        )

    def _carrier(self, account_id: str) -> str:
        try:
            return self.parts.carriers.account(account_id).name
        except InvalidInput:
            # The account was removed; its orders stay.
            return account_id

    def _here(self) -> datetime:
        """Now, as the clock on the wall shows it."""
        return self.parts.clock.now().astimezone()


_NOTHING_PACKED = Problem(
    code="manifest_empty",
    title="Nothing was scanned on its box in this time",
    hint="Nothing was printed. Scan the labels on the boxes first.",
    blame=Blame.PACKER,
)
_NOTHING_LOADED = Problem(
    code="manifest_empty",
    title="Nothing was scanned onto the ramp in this time",
    hint="Nothing was printed. Scan the parcels on the ramp first.",
    blame=Blame.PACKER,
)
