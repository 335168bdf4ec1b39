"""Keep order records at a system that follows parcels: create, change, read."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel

from app.domain.acts import ActKind, ActState
from app.domain.ports import RecordsOrders
from app.domain.records import OrderRecordFields, Recorded, RecordState
from app.workflows.acting import Acting, End
from app.workflows.parts import Parts, cannot


@dataclass(frozen=True)
class KeepRecords:
    """Writes and reads the records of an account."""

    parts: Parts
    acting: Acting

    def model(self, account_id: str) -> type[BaseModel]:
        """Return all that a record can hold, for the form engine."""
        return self._client(account_id).record

    def read(self, account_id: str, number: str) -> OrderRecordFields:
        """Read a record for editing. Raises Refused, Unreachable, CredentialMissing."""
        return self._client(account_id).read_record(number)

    def put(self, account_id: str, subject: str, record: Mapping[str, Any]) -> Recorded:
        """Create a record, or change it: what is not given stays as it is.

        Args:
            subject: The order number that the record is about; names the act in the ledger.
            record: In the form of ``model``.

        Raises:
            InvalidInput: Something is missing or wrong, or another act on it is in doubt; nothing was sent.
            Refused: The system said no.
            Unreachable: It never left.
            OutcomeUnknown: It is in the in-doubt tray.
            CredentialMissing: No key; nothing was sent.
        """
        client = self._client(account_id)
        return self._write(ActKind.RECORD, account_id, subject, lambda: client.put_record(record))

    def create(self, account_id: str, subject: str, record: Mapping[str, Any]) -> Recorded:
        """Create a record and never change one. Raises the same as ``put``."""
        client = self._client(account_id)
        return self._write(ActKind.NEW_RECORD, account_id, subject, lambda: client.create_record(record))

    def _write(self, kind: ActKind, account_id: str, subject: str, send: Any) -> Recorded:
        account = self.parts.carriers.account(account_id)
        title = f"{'New record' if kind is ActKind.NEW_RECORD else 'Record'} at {account.name}"
        recorded: Recorded = self.acting(kind, account.id, subject, title, send, _end)
        return recorded

    def _client(self, account_id: str) -> RecordsOrders:
        account = self.parts.carriers.account(account_id)
        client = self.parts.carriers.client(account.id)
        if not isinstance(client, RecordsOrders):
            raise cannot("keep records of orders", account.name)
        return client


def _end(answer: Recorded) -> End:
    if answer.state is RecordState.PARTLY:
        return End("The record is there, not all of its changes are", ActState.PARTLY, answer.problems)
    if answer.state is RecordState.ACCEPTED:
        return End("Accepted, not yet visible")
    return End("Created" if answer.created else "Kept")
