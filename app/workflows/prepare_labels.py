"""Get an order's labels ready for a printer: from what is kept, else from the carrier, else from their dots."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.domain.errors import Blame, CredentialMissing, InvalidInput, Problem, Refused, StationError, Unreachable
from app.domain.labels import LabelUnsuitable, LabelWish, ReadyLabel, Remedy
from app.domain.ports import StoredLabel, SuppliesLabels
from app.domain.printers import Printer, PrinterLanguage
from app.domain.wording import mark
from app.workflows.parts import Parts, cannot

_ALL_IN_ONE = 0
"""The parcel number of a document that holds all labels."""
Choose = Callable[[Sequence[StoredLabel]], tuple[StoredLabel, ...]]


@dataclass(frozen=True)
class PrintBatch:
    """What one print job holds: one label, or all that share sheets.

    Attributes:
        ready: The bytes to send, and what was done for them.
    """

    labels: tuple[StoredLabel, ...]
    ready: ReadyLabel


@dataclass(frozen=True)
class PrepareLabels:
    """Makes the labels of a placed order suit a printer, and never scales them."""

    parts: Parts

    def stored(self, order_id: int, printer: Printer) -> tuple[StoredLabel, ...]:
        """Return an order's labels, fetched first where none are kept yet.

        Raises:
            InvalidInput: The order is not placed, or its system hands out no labels.
            Refused: The carrier has no label, or what came is none.
            Unreachable: They could not be fetched; the order stands.
        """
        return self.parts.paper.labels(order_id) or self.fetch(order_id, printer.wish)

    def fetch(self, order_id: int, wish: LabelWish) -> tuple[StoredLabel, ...]:
        """Ask the carrier for an order's labels, look at them and keep them. Raises as ``stored``."""
        order = self.parts.orders.get(order_id)
        placement = self.parts.orders.placement(order_id)
        if placement is None:
            raise InvalidInput(
                Problem(
                    code="not_placed",
                    title="The order is not placed yet",
                    hint="There is no label to print. Place it first.",
                    blame=Blame.PACKER,
                )
            )
        account = self.parts.carriers.account(self.parts.orders.row(order_id).account)
        client = self.parts.carriers.client(account.id)
        if not isinstance(client, SuppliesLabels):
            raise cannot(mark("{account} cannot hand out labels"), account.name)
        identifiers = [parcel.identifier for parcel in order.parcels]
        documents = client.labels(placement.carrier_order_id, wish, identifiers)
        for document in documents:
            self.parts.labels.check(document)
        if len(documents) == 1 and documents[0].parcel_number == _ALL_IN_ONE:
            documents = self.parts.labels.split(documents[0], identifiers)
        return self.parts.paper.keep_labels(order_id, documents, self.parts.who())

    def batches(
        self, order_id: int, labels: Sequence[StoredLabel], printer: Printer, choose: Choose
    ) -> tuple[PrintBatch, ...]:
        """Make labels ready; where they do not suit, ask the carrier for them in another form, and take their dots at last.

        All of them, before the first one is sent: an order is not left half printed for a label that is none.

        Args:
            order_id: Whose they are.
            labels: Those that are kept.
            printer: Where they are to come out.
            choose: Picks from labels those that are wanted.

        Raises:
            LabelUnsuitable: Neither the carrier's nor their dots suit the printer; says what can be done.
            Unreachable, CredentialMissing: Another form would be needed and could not be fetched.
            Refused: They are no labels.
        """
        tried: list[tuple[tuple[StoredLabel, ...], LabelUnsuitable]] = []
        wanted = choose(labels)
        try:
            return self._ready(wanted, printer)
        except LabelUnsuitable as error:
            tried.append((wanted, error))
        why: StationError = tried[0][1]
        for offer in tried[0][1].offers:
            if offer.wish is None:
                continue
            try:
                wanted = choose(self.fetch(order_id, offer.wish))
                return self._ready(wanted, printer)
            except LabelUnsuitable as error:
                tried.append((wanted, error))
            except (Unreachable, CredentialMissing) as error:
                why = error
                break
            except (Refused, InvalidInput):
                # The carrier has it in no such form: what is kept may still do.
                continue
        for each, unsuitable in tried:
            if any(offer.remedy is Remedy.CONVERT for offer in unsuitable.offers):
                try:
                    return self._ready(each, printer, convert=True)
                except LabelUnsuitable:
                    continue
        raise why

    def _ready(
        self, labels: Sequence[StoredLabel], printer: Printer, *, convert: bool = False
    ) -> tuple[PrintBatch, ...]:
        # An office printer takes several labels on one sheet, and so in one job.
        together = printer.language is PrinterLanguage.DRIVER and printer.size.is_sheet
        groups = [tuple(labels)] if together else [(label,) for label in labels]
        return tuple(
            PrintBatch(
                group,
                self.parts.labels.ready_for([label.document for label in group], printer, convert=convert),
            )
            for group in groups
            if group
        )
