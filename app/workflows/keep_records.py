"""Keep order records at a system that follows parcels: create, change, read."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel

from app.domain.accounts import Account
from app.domain.acts import ActKind, ActState
from app.domain.amendments import FieldChange
from app.domain.ports import RecordsOrders, ShowsRecords
from app.domain.records import OrderRecordFields, Recorded, RecordState
from app.domain.wording import mark, say
from app.workflows.acting import Acting, End, may_be_there
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
            subject: The order number that the record is about, where the record itself does not name one.
            record: In the form of ``model``.

        Raises:
            InvalidInput: Something is missing or wrong, or another act on it is in doubt; nothing was sent.
            Refused: The system said no.
            Unreachable: It never left.
            OutcomeUnknown: It is in the in-doubt tray.
            CredentialMissing: No key; nothing was sent.
        """
        client = self._client(account_id)
        account = self.parts.carriers.account(account_id)
        subject, changes = _number(client, record) or subject, _changes(client, record)
        put = client.put_record
        if may_be_there(self.parts.acts.acts_on(account.id, subject), changes) and isinstance(client, ShowsRecords):
            put = client.put_record_again
        return self._write(ActKind.RECORD, account, subject, changes, lambda: put(record))

    def create(self, account_id: str, subject: str, record: Mapping[str, Any]) -> Recorded:
        """Create a record and never change one. Raises the same as ``put``."""
        client = self._client(account_id)
        account = self.parts.carriers.account(account_id)
        subject, changes = _number(client, record) or subject, _changes(client, record)
        return self._write(ActKind.NEW_RECORD, account, subject, changes, lambda: client.create_record(record))

    def _write(
        self,
        kind: ActKind,
        account: Account,
        subject: str,
        changes: Sequence[FieldChange],
        send: Callable[[], Recorded],
    ) -> Recorded:
        is_new = kind is ActKind.NEW_RECORD
        title = say("New record at {account}" if is_new else "Record at {account}", account=account.name)
        order_id = self.parts.orders.by_reference(subject)
        return self.acting(kind, account.id, subject, title, send, _end, changes, order_id=order_id)

    def _client(self, account_id: str) -> RecordsOrders:
        account = self.parts.carriers.account(account_id)
        client = self.parts.carriers.client(account.id)
        if not isinstance(client, RecordsOrders):
            raise cannot(mark("{account} cannot keep records of orders"), account.name)
        return client


def _number(client: RecordsOrders, record: Mapping[str, Any]) -> str:
    """Return the number that a record itself names: the ledger must not keep it apart under another one."""
    return client.record_number(record) if isinstance(client, ShowsRecords) else ""


def _changes(client: RecordsOrders, record: Mapping[str, Any]) -> tuple[FieldChange, ...]:
    """Say what a record writes, for looking afterwards whether it did."""
    return client.record_changes(record) if isinstance(client, ShowsRecords) else ()


def _end(answer: Recorded) -> End:
    if answer.state is RecordState.PARTLY:
        return End(say("The record is there, not all of its changes are"), ActState.PARTLY, answer.problems)
    if answer.state is RecordState.ACCEPTED:
        return End(say("Accepted, not yet visible"))
    return End(say("Created" if answer.created else "Kept"))
