"""What can be changed at a system: the terms of an order, a record, the details of a parcel. Run off the window's thread."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol, runtime_checkable

from pydantic import BaseModel

from app.domain.accounts import Account
from app.domain.amendments import AmendmentBasis, AmendmentDifference, FieldChange
from app.domain.errors import Problem
from app.domain.ports.parcel_details import ParcelDetails
from app.domain.records import RecordState
from app.domain.wording import say
from app.ui.shell.state import AtSystem
from app.workflows.station import Station

RECORD, NEW_RECORD, PARCEL = "record", "new_record", "parcel:"


@dataclass(frozen=True)
class Held:
    """What the form starts with.

    Attributes:
        values: As the system holds it: a model, or plain data; None for nothing.
        read_at: When it was read; None where nothing was.
        problem: Why it could not be read although it can be changed.
        basis: What an amendment is sent with; None for the other kinds.
        status: The system's own word for where the order stands.
    """

    model: type[BaseModel]
    values: BaseModel | Mapping[str, Any] | None = None
    read_at: datetime | None = None
    problem: Problem | None = None
    basis: AmendmentBasis | None = None
    status: str = ""
    notes: tuple[str, ...] = ()

    @property
    def known_basis(self) -> AmendmentBasis:
        """What an amendment begins with."""
        assert self.basis is not None  # noqa: S101  # ``Terms.read`` put it there
        return self.basis


@dataclass(frozen=True)
class Sent:
    """What came of sending.

    Attributes:
        words: What may be said of it.
        whole: Whether the system shows all of it now; False while something waits or was not taken.
        unseen: What it does not show yet, in words.
        problems: What it did not take, at the fields.
    """

    words: str
    whole: bool = True
    unseen: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Change:
    """What would become different, as the page lists it."""

    changes: tuple[FieldChange, ...] = ()
    warnings: tuple[str, ...] = ()
    before_known: bool = True


@dataclass(frozen=True)
class Names:
    """What the page calls things.

    Attributes:
        creates: Whether sending makes something new.
        caution: What a person must know before sending; empty for nothing.
    """

    title: str
    system: str
    line: str
    creates: bool = False
    caution: tuple[str, str] = field(default=("", ""))


class Subject(Protocol):
    """One thing that can be changed; every method may raise StationError."""

    def names(self) -> Names:
        """Say what the page calls it; asks nobody."""
        ...

    def read(self) -> Held:
        """Read what the system holds."""
        ...

    def send(self, held: Held, wanted: BaseModel, /) -> Sent:
        """Send it, once."""
        ...


@runtime_checkable
class SaysDifference(Protocol):
    """A subject whose system knows better than the form what would become different."""

    def difference(self, held: Held, wanted: BaseModel) -> Change:
        """Say what would become different. Raises InvalidInput naming each wrong field."""
        ...


@dataclass(frozen=True)
class Terms:
    """The terms of an order that a carrier has."""

    station: Station
    at: AtSystem
    account: Account
    system: str

    def names(self) -> Names:
        """Say what the page calls it."""
        after = say("What {system} shows afterwards is read again and stands here.", system=self.system)
        return Names(
            say("Change the terms of an order"),
            self.system,
            say("to {account}", account=self.account.name),
            caution=(say("Accepted is not yet changed"), after),
        )

    def read(self) -> Held:
        """Read the terms; an account that may not read begins with an empty form."""
        amend = self.station.amend_order
        basis = amend.read(self.at.account, self.at.number)
        return Held(
            amend.model(self.at.account),
            basis.terms,
            basis.read_at if basis.readable else None,
            basis.problem,
            basis,
            basis.status,
            tuple(say(note) for note in basis.notes),
        )

    def difference(self, held: Held, wanted: BaseModel) -> Change:
        """Say what would become different."""
        found: AmendmentDifference = self.station.amend_order.difference(self.at.account, held.known_basis, wanted)
        return Change(found.changes, found.warnings, found.before_known)

    def send(self, held: Held, wanted: BaseModel) -> Sent:
        """Send the amendment and read the order again."""
        amended = self.station.amend_order(self.at.account, held.known_basis, wanted)
        answer = amended.answer
        return Sent(
            say(answer.words),
            whole=amended.now is not None and amended.now.readable and not amended.unseen and answer.problem is None,
            unseen=tuple(change.sentence() for change in amended.unseen),
            problems=(answer.problem,) if answer.problem else (),
            notes=tuple(say(note) for note in answer.notes),
        )


@dataclass(frozen=True)
class Record:
    """A record that a following system keeps of an order."""

    station: Station
    at: AtSystem
    account: Account
    system: str

    @property
    def _is_new(self) -> bool:
        return self.at.what == NEW_RECORD

    def names(self) -> Names:
        """Say what the page calls it."""
        title = say("New record of an order" if self._is_new else "Change the record of an order")
        line = say("to {account}", account=self.account.name)
        return Names(title, self.system, line, self._is_new, (say("What is left empty stays as it is"), ""))

    def read(self) -> Held:
        """Read the record; a new one begins empty."""
        records = self.station.keep_records
        model = records.model(self.at.account)
        if self._is_new:
            return Held(model, read_at=self.station.parts.clock.now())
        record = records.read(self.at.account, self.at.number)
        names = ", ".join(record.left_out)
        notes = (say("Not shown here, and left as it is: {names}", names=names),) if names else ()
        return Held(model, record.fields, self.station.parts.clock.now(), notes=notes)

    def send(self, _held: Held, wanted: BaseModel, /) -> Sent:
        """Send the record."""
        data = wanted.model_dump(exclude_unset=True, exclude_none=True)
        subject = self.at.number or str(data.get("order_number", ""))
        records = self.station.keep_records
        recorded = (records.create if self._is_new else records.put)(self.at.account, subject, data)
        words = {
            RecordState.DONE: say("Created" if recorded.created else "Kept"),
            RecordState.PARTLY: say("Partly done: the record is there, not all of its changes are"),
            RecordState.ACCEPTED: say("Accepted, not yet visible"),
        }[recorded.state]
        return Sent(words, whole=recorded.state is RecordState.DONE, problems=recorded.problems)


@dataclass(frozen=True)
class ParcelOfOrder:
    """The details of one parcel."""

    station: Station
    at: AtSystem
    account: Account
    system: str

    @property
    def _identifier(self) -> str:
        return self.at.what.removeprefix(PARCEL)

    def names(self) -> Names:
        """Say what the page calls it."""
        return Names(
            say("Add details to parcel {number}", number=self._identifier),
            self.system,
            say("to {account}", account=self.account.name),
            caution=(say("Only what is filled in is sent"), say("What a parcel has cannot be taken away here.")),
        )

    def read(self) -> Held:
        """Begin empty: only what is added is sent."""
        return Held(ParcelDetails, read_at=self.station.parts.clock.now())

    def send(self, _held: Held, wanted: BaseModel, /) -> Sent:
        """Send the details."""
        data = wanted.model_dump(exclude_unset=True, exclude_none=True)
        self.station.set_parcel_details(self.at.account, self.at.number, self._identifier, data)
        return Sent(say("The details were taken"))


def subject_of(station: Station, at: AtSystem) -> Subject:
    """Return what is to be changed. Raises InvalidInput when there is no such account."""
    account = station.parts.carriers.account(at.account)
    titles = {info.id: info.title for info in station.parts.carriers.connectors()}
    system = titles.get(account.connector, account.name)
    if at.what in {RECORD, NEW_RECORD}:
        return Record(station, at, account, system)
    if at.what.startswith(PARCEL):
        return ParcelOfOrder(station, at, account, system)
    return Terms(station, at, account, system)
