"""Announce an order that was booked and scanned at the desk to a system that follows parcels."""

from dataclasses import dataclass

from app.domain.accounts import Account
from app.domain.acts import ActKind, ActState
from app.domain.errors import Blame, InvalidInput, Problem, StationError
from app.domain.ports import AnnouncesOrders
from app.domain.records import Announced, Announcement, RecordState
from app.workflows.acting import Acting, End
from app.workflows.parts import Parts, cannot

_WORDS = {
    RecordState.DONE: "All parcels are announced",
    RecordState.PARTLY: "The order is announced, not all of its parcels are",
    RecordState.ACCEPTED: "Accepted, not yet visible",
}


@dataclass(frozen=True)
class AnnounceOrder:
    """Tells a following system of orders and their scanned parcels."""

    parts: Parts
    acting: Acting

    def account(self) -> Account | None:
        """Return the account that orders are announced to: the first whose system takes announcements, None without one."""
        for account in self.parts.carriers.accounts():
            try:
                if isinstance(self.parts.carriers.client(account.id), AnnouncesOrders):
                    return account
            except StationError:
                continue
        return None

    def is_announced(self, order_id: int) -> bool:
        """Tell whether all of an order is announced, as far as this station did it."""
        return any(
            act.kind is ActKind.ANNOUNCE and act.state is ActState.DONE for act in self.parts.acts.acts(order_id)
        )

    def __call__(self, order_id: int, account_id: str = "", courier: str = "") -> Announced:
        """Announce a placed order with the parcels that were scanned back; an earlier try is looked at first.

        Args:
            order_id: The order's row.
            account_id: Where to; empty takes the account of ``account()``.
            courier: The system's code for the carrier; empty takes it from the account's table.

        Raises:
            InvalidInput: The order is not placed, or nothing takes announcements; nothing was sent.
            Refused: The system said no.
            Unreachable: It never left.
            OutcomeUnknown: It is in the in-doubt tray.
            CredentialMissing: No key; nothing was sent.
        """
        account, client = self._client(account_id)
        announcement = self.announcement(order_id, courier)
        tried = any(
            act.kind is ActKind.ANNOUNCE and act.state in {ActState.PARTLY, ActState.UNKNOWN, ActState.DONE}
            for act in self.parts.acts.acts(order_id)
        )
        return self.acting(
            ActKind.ANNOUNCE,
            account.id,
            announcement.placement.carrier_order_id,
            f"Announcing to {account.name}",
            lambda: (client.announce_again if tried else client.announce)(announcement),
            end_of,
        )

    def ask(self, order_id: int, account_id: str = "") -> Announced:
        """Ask what the system knows of an order's announcement; changes nothing."""
        _, client = self._client(account_id)
        return client.announced(self.announcement(order_id))

    def announcement(self, order_id: int, courier: str = "") -> Announcement:
        """Put an order, its placement and its scanned parcels together. Raises InvalidInput when it is not placed."""
        row = self.parts.orders.row(order_id)
        placement = self.parts.orders.placement(order_id)
        if placement is None:
            raise InvalidInput(
                Problem(
                    code="not_placed",
                    title=f"Order {row.reference} is not placed",
                    hint="Nothing was sent. It can be announced once its carrier has it.",
                    blame=Blame.PACKER,
                )
            )
        return Announcement(
            order=self.parts.orders.get(order_id),
            placement=placement,
            carrier=self.parts.carriers.account(row.account).connector,
            identifiers=tuple(scan.identifier for scan in self.parts.scans.scans(order_id)),
            courier=courier,
        )

    def _client(self, account_id: str) -> tuple[Account, AnnouncesOrders]:
        account = self.parts.carriers.account(account_id) if account_id else self.account()
        if account is None:
            raise cannot("be announced to: no account of a following system is set up", "This order")
        client = self.parts.carriers.client(account.id)
        if not isinstance(client, AnnouncesOrders):
            raise cannot("be announced orders", account.name)
        return account, client


def end_of(answer: Announced) -> End:
    """Say how an announcement's answer is written down."""
    state = ActState.PARTLY if answer.state is RecordState.PARTLY else ActState.DONE
    return End(_WORDS[answer.state], state, answer.problems)
