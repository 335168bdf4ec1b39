"""Announce an order that was booked and scanned at the desk to a system that follows parcels."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.accounts import Account
from app.domain.acts import ActKind, ActState, CarrierAct
from app.domain.amendments import ChangeKind, FieldChange
from app.domain.errors import Blame, CredentialMissing, InvalidInput, Problem, StationError
from app.domain.orders import Order
from app.domain.ports import AnnouncesOrders, SuppliesLabels
from app.domain.records import Announced, Announcement, RecordState
from app.domain.wording import mark, say
from app.workflows.acting import Acting, End, may_be_there
from app.workflows.parts import Parts, cannot

_WORDS = {
    RecordState.DONE: mark("All parcels are announced"),
    RecordState.PARTLY: mark("The order is announced, not all of its parcels are"),
    RecordState.ACCEPTED: mark("Accepted, not yet visible"),
}


@dataclass(frozen=True)
class AnnounceOrder:
    """Tells a following system of orders and their parcels.

    Only what was scanned onto its box is told: a follower writes to the recipient, and must not do so of a box that may stay
    here. Parcels that are scanned later are told with the same key later; those that are known there are not told twice. Where
    the carrier makes no labels there is nothing to scan, and all parcels are told.
    """

    parts: Parts
    acting: Acting

    def account(self, order_id: int) -> Account | None:
        """Return the account that an order is announced to: the first of its own environment that takes announcements.

        A practice order is never told to a system whose customers get mail from it, unless a person names the account.
        """
        return self._follower(order_id)[0]

    def is_announced(self, order_id: int) -> bool:
        """Tell whether all of an order is announced, as far as this station did it."""
        return bool(self._done(order_id)) and not self.left(order_id)

    def left(self, order_id: int) -> tuple[str, ...]:
        """Return the numbers of an order's parcels that this station has not announced yet, scanned or not."""
        done = self._done(order_id)
        told = {line for act in done for change in act.changes for line in change.lines}
        known = {parcel.identifier for parcel in self.parts.orders.get(order_id).parcels}
        return tuple(sorted(known - told - {""}))

    def __call__(self, order_id: int, account_id: str = "", courier: str = "") -> Announced:
        """Announce a placed order with the parcels that were scanned back; an earlier try is looked at first.

        Args:
            order_id: The order's row.
            account_id: Where to; empty takes the account of ``account``.
            courier: The system's code for the carrier; empty takes it from the account's table.

        Raises:
            InvalidInput: The order is not placed, none of its parcels was scanned (``not_scanned``), or nothing takes
                announcements; nothing was sent.
            Refused: The system said no.
            Unreachable: It never left.
            OutcomeUnknown: It is in the in-doubt tray.
            CredentialMissing: No key; nothing was sent.
        """
        account, client = self._client(order_id, account_id)
        announcement = self.announcement(order_id, courier)
        reference = announcement.order.reference
        changes = tuple(map(_parcel, announcement.numbers))
        told = may_be_there(self.parts.acts.acts_on(account.id, reference), changes)
        count, all_parcels = len(announcement.numbers), len(announcement.order.parcels)
        title = (
            say("Announcing {count} of {all} parcels to {account}", count=count, all=all_parcels, account=account.name)
            if count < all_parcels
            else say("Announcing to {account}", account=account.name)
        )
        return self.acting(
            ActKind.ANNOUNCE,
            account.id,
            reference,
            title,
            lambda: (client.announce_again if told else client.announce)(announcement),
            end_of,
            changes,
            order_id=order_id,
        )

    def ask(self, order_id: int, account_id: str = "", identifiers: Sequence[str] = ()) -> Announced:
        """Ask what the system knows of an order's announcement; changes nothing.

        Args:
            identifiers: Of the parcels to look for; empty looks for those that would be told now.

        Raises:
            InvalidInput: There is nothing to look for, or nothing takes announcements.
            Refused: The system does not know the order (``not_found``), or does not let it be read.
            Unreachable: Asking again is safe.
            CredentialMissing: No key.
        """
        _, client = self._client(order_id, account_id)
        return client.announced(self.announcement(order_id, identifiers=identifiers))

    def announcement(self, order_id: int, courier: str = "", identifiers: Sequence[str] = ()) -> Announcement:
        """Put an order, its placement and its parcels together.

        Args:
            identifiers: Of the parcels; empty takes those that were scanned.

        Raises:
            InvalidInput: It is not placed, or none of its parcels was scanned.
        """
        row = self.parts.orders.row(order_id)
        placement = self.parts.orders.placement(order_id)
        if placement is None:
            raise InvalidInput(
                Problem(
                    code="not_placed",
                    title=say("Order {reference} is not placed", reference=row.reference),
                    hint="Nothing was sent. It can be announced once its carrier has it.",
                    blame=Blame.PACKER,
                )
            )
        order = self.parts.orders.get(order_id)
        return Announcement(
            order=order,
            placement=placement,
            carrier=self.parts.carriers.account(row.account).connector,
            identifiers=tuple(identifiers) or self._scanned(order_id, order, row.account),
            courier=courier,
        )

    def _scanned(self, order_id: int, order: Order, account_id: str) -> tuple[str, ...]:
        places = {scan.parcel_number for scan in self.parts.scans.scans(order_id)}
        scanned = tuple(parcel.identifier for place, parcel in enumerate(order.parcels, start=1) if place in places)
        if scanned or not isinstance(self.parts.carriers.client(account_id), SuppliesLabels):
            return scanned
        raise InvalidInput(
            Problem(
                code="not_scanned",
                title=say("No parcel of order {reference} was scanned yet", reference=order.reference),
                hint="Nothing was sent. Scan the labels on the boxes, then announce it.",
                blame=Blame.PACKER,
            )
        )

    def _done(self, order_id: int) -> tuple[CarrierAct, ...]:
        acts = self.parts.acts.acts(order_id)
        return tuple(act for act in acts if act.kind is ActKind.ANNOUNCE and act.state is ActState.DONE)

    def _follower(self, order_id: int) -> tuple[Account | None, CredentialMissing | None]:
        """Return the account to announce to, and why one could not be looked at."""
        unread = None
        environment = self.parts.orders.row(order_id).environment
        for account in self.parts.carriers.accounts():
            if account.environment.value != environment:
                continue
            try:
                if isinstance(self.parts.carriers.client(account.id), AnnouncesOrders):
                    return account, None
            except CredentialMissing as error:
                unread = unread or error
            except StationError:
                continue
        return None, unread

    def _client(self, order_id: int, account_id: str) -> tuple[Account, AnnouncesOrders]:
        account, unread = (self.parts.carriers.account(account_id), None) if account_id else self._follower(order_id)
        if unread is not None:
            raise unread
        if account is None:
            raise InvalidInput(
                Problem(
                    code="not_offered",
                    title="No account of a system that follows parcels is set up",
                    hint="Nothing was sent.",
                    blame=Blame.OFFICE,
                )
            )
        client = self.parts.carriers.client(account.id)
        if not isinstance(client, AnnouncesOrders):
            raise cannot(mark("{account} cannot be announced orders"), account.name)
        return account, client


def _parcel(identifier: str) -> FieldChange:
    return FieldChange(
        path="parcels",
        title=say("Parcel {identifier}", identifier=identifier),
        after=identifier,
        kind=ChangeKind.ADDED,
        lines=(identifier,),
    )


def end_of(answer: Announced) -> End:
    """Say how an announcement's answer is written down."""
    state = ActState.PARTLY if answer.state is RecordState.PARTLY else ActState.DONE
    return End(say(_WORDS[answer.state]), state, answer.problems)
