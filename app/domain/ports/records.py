"""Systems that follow orders which others carry: announcing at the desk, and keeping the record itself."""

from collections.abc import Mapping, Sequence
from typing import Any, Protocol, runtime_checkable

from pydantic import BaseModel

from app.domain.amendments import FieldChange
from app.domain.records import Announced, Announcement, OrderPage, OrderRecordFields, Recorded


@runtime_checkable
class AnnouncesOrders(Protocol):
    """Is told of orders that were booked with a carrier and scanned at the desk."""

    def announce(self, announcement: Announcement) -> Announced:
        """Tell of an order and its parcels; exactly one request writes.

        Raises:
            InvalidInput: Something is missing, such as the carrier's code; nothing was sent.
            Refused: The system said no; nothing was recorded there.
            Unreachable: It never left.
            OutcomeUnknown: It left, and no clear answer came; ask ``announced``, or ``announce_again``.
            CredentialMissing: No key for the account; nothing was sent.
        """
        ...

    def announce_again(self, announcement: Announcement) -> Announced:
        """Tell what the system does not show yet: it is read first, so that no parcel is told twice.

        Raises the same as ``announce``.
        """
        ...

    def announced(self, announcement: Announcement) -> Announced:
        """Ask what the system knows of an announcement; changes nothing.

        Raises:
            Refused: The system does not know the order (``not_found``), or does not let it be read.
            Unreachable: Asking again is safe.
            CredentialMissing: No key for the account.
        """
        ...


@runtime_checkable
class RecordsOrders(Protocol):
    """Keeps records of orders; ``record`` is the model of all that can be sent, drawn by the form engine."""

    record: type[BaseModel]

    def put_record(self, record: Mapping[str, Any]) -> Recorded:
        """Create an order's record, or change it: what is not given stays as it is.

        Args:
            record: In the form of the ``record`` model; problems name its fields.

        Raises:
            InvalidInput: Something is missing or wrong; nothing was sent.
            Refused: The system said no; nothing was written there.
            Unreachable: It never left, or repeating it is safe.
            OutcomeUnknown: It left, and no clear answer came.
            CredentialMissing: No key for the account; nothing was sent.
        """
        ...

    def create_record(self, record: Mapping[str, Any]) -> Recorded:
        """Create an order's record and never change one. Raises the same as ``put_record``."""
        ...

    def read_record(self, order_id: str) -> OrderRecordFields:
        """Read a record for editing. Raises Refused, Unreachable, CredentialMissing."""
        ...


@runtime_checkable
class ShowsRecords(Protocol):
    """Lets it be seen what of a record arrived, so that one whose answer was lost is neither doubled nor guessed at."""

    def record_number(self, record: Mapping[str, Any]) -> str:
        """Return the number under which a record is kept; empty while it names none."""
        ...

    def record_changes(self, record: Mapping[str, Any]) -> tuple[FieldChange, ...]:
        """Say what a record writes, in words; sends nothing. Raises InvalidInput naming each wrong field."""
        ...

    def unseen_changes(self, number: str, changes: Sequence[FieldChange]) -> tuple[FieldChange, ...]:
        """Look which of the changes that were sent the system does not show; changes nothing.

        Args:
            number: As ``record_number`` gave it.
            changes: As ``record_changes`` gave them.

        Raises:
            Refused: The system does not know the order (``not_found``), or does not let it be read.
            Unreachable: Asking again is safe.
            CredentialMissing: No key for the account.
        """
        ...

    def put_record_again(self, record: Mapping[str, Any]) -> Recorded:
        """Write a record of which a part may be there: it is read first, so that no parcel is told twice (unknowns.md, U-L5).

        Raises the same as ``RecordsOrders.put_record``.
        """
        ...


@runtime_checkable
class ListsOrders(Protocol):
    """Lists the orders that a system holds, a part at a time."""

    def list_orders(self, cursor: str = "", ordering: str = "") -> OrderPage:
        """Return a part of the list.

        Args:
            cursor: ``next`` or ``previous`` of another part; empty is the first one.
            ordering: The system's own word for the order; empty leaves it to the system.

        Raises:
            Refused: The system does not know the cursor, or does not let the list be read.
            Unreachable: Asking again is safe.
            CredentialMissing: No key for the account.
        """
        ...
