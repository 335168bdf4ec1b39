"""The outside systems: an account's client has a method or it does not; ``isinstance`` tells what a screen may offer."""

from collections.abc import Mapping, Sequence
from typing import Protocol, runtime_checkable

from pydantic import BaseModel, ConfigDict, SecretStr

from app.domain.accounts import Account, CheckStep, ConnectorInfo
from app.domain.addresses import Party
from app.domain.labels import LabelDocument, LabelWish
from app.domain.orders import CarrierOrder, CarrierStatus, Order, Placement
from app.domain.windows import Availability, DeliveryWindow, TimeSpan


@runtime_checkable
class ChecksAvailability(Protocol):
    """Says when an order could be delivered; orders nothing."""

    def check_availability(self, order: Order, sender: Party, pickup: Sequence[TimeSpan] = ()) -> Availability:
        """Ask for delivery windows. No window is an answer.

        Raises:
            InvalidInput: The order lacks what this carrier needs; nothing was sent.
            Refused: The carrier does not take this order as it is; each problem names its field.
            Unreachable: The question did not get there, or no usable answer came; asking again is safe.
            CredentialMissing: No key for the account.
        """
        ...


@runtime_checkable
class PlacesOrders(Protocol):
    """Takes orders. ``repeat_safe`` says whether the same key sent again returns the existing order."""

    repeat_safe: bool

    def place(self, order: Order, sender: Party, window: DeliveryWindow | None, key: str) -> Placement:
        """Place an order; exactly one request leaves.

        Args:
            order: With an identifier on each parcel.
            window: The offer to book; None asks for the best available one.
            key: Idempotency key; the same for the same own order, always.

        Raises:
            InvalidInput: Nothing was sent.
            Refused: The carrier said no; nothing was ordered.
            Unreachable: It never left; nothing was ordered.
            OutcomeUnknown: It left, and no clear answer came.
            CredentialMissing: No key for the account; nothing was sent.
        """
        ...


@runtime_checkable
class SuppliesLabels(Protocol):
    """Hands out label documents of placed orders; may be asked as often as wanted."""

    def labels(self, order_id: str, wish: LabelWish, identifiers: Sequence[str] = ()) -> tuple[LabelDocument, ...]:
        """Fetch one document a parcel, in the order of the parcels.

        Args:
            order_id: The carrier's number of the order.
            wish: Format, size and dpi.
            identifiers: The parcels' numbers in their order, to put the documents in that order.

        Raises:
            Refused: The carrier has no labels for it, or what came is no label.
            Unreachable: Asking again is safe.
            CredentialMissing: No key for the account.
        """
        ...


@runtime_checkable
class KnowsLabelForms(Protocol):
    """Says before an order in which forms its labels can be had; of other systems that is found out when they are fetched."""

    def label_forms(self, wish: LabelWish) -> tuple[LabelWish, ...]:
        """Return the forms that an order's labels can come in, the one that is nearest to a wish first; asks nobody."""
        ...


@runtime_checkable
class ReportsStatus(Protocol):
    """Says where an order stands, by the carrier's number or by ours."""

    def status(self, order_id: str) -> CarrierStatus:
        """Ask by the carrier's number. Raises Refused (unknown there), Unreachable, CredentialMissing."""
        ...

    def status_by_reference(self, reference: str) -> CarrierStatus:
        """Ask by the warehouse's reference; ``Refused`` with code ``not_found`` when the carrier does not know it."""
        ...


@runtime_checkable
class ReportsStatusByTms(Protocol):
    """Says where an order stands by the transport system's number, too; not every system keeps one."""

    def status_by_tms_reference(self, reference: str) -> CarrierStatus:
        """Ask by the transport system's reference."""
        ...


@runtime_checkable
class ReadsOrders(Protocol):
    """Reads an order back as the carrier holds it."""

    def read_order(self, order_id: str) -> CarrierOrder:
        """Read by the carrier's number. Raises Refused, Unreachable, CredentialMissing."""
        ...


class ScanConfirmation(BaseModel):
    """What a carrier made of confirmed scans."""

    model_config = ConfigDict(frozen=True)

    confirmed: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()


@runtime_checkable
class ConfirmsScans(Protocol):
    """Is told which parcels have left the desk; repeating it is safe."""

    def confirm_scan(self, order_id: str, identifiers: Sequence[str]) -> ScanConfirmation:
        """Confirm parcels of one order. Raises Refused, Unreachable (asking again is safe), CredentialMissing."""
        ...


@runtime_checkable
class ChecksConnection(Protocol):
    """Tries the account with harmless reads."""

    def check_connection(self, sender: Party | None) -> tuple[CheckStep, ...]:
        """Return the steps with their results; never raises for what a check can find."""
        ...


class Carriers(Protocol):
    """The accounts and their clients."""

    def accounts(self) -> tuple[Account, ...]:
        """All accounts, the default one first."""
        ...

    def account(self, account_id: str) -> Account:
        """Return one account; an empty id means the default. Raises InvalidInput."""
        ...

    def client(self, account_id: str) -> object:
        """Return the account's client, whose abilities ``isinstance`` tells. Raises InvalidInput, CredentialMissing."""
        ...

    def custody(self, account_id: str) -> object:
        """Return what keeps the secrets that an account's system handed out; no key is needed. Raises InvalidInput.

        ``isinstance`` tells what it keeps: ``KeepsAccountSecrets``, ``KeepsOrderSecrets``.
        """
        ...

    def connectors(self) -> tuple[ConnectorInfo, ...]:
        """The systems that the station knows."""
        ...

    def extras_model(self, connector_id: str) -> type[BaseModel] | None:
        """Return the model of what only a system has in an order; None when it has nothing of its own. Raises InvalidInput."""
        ...

    def check_options(self, account: Account, secrets: Mapping[str, SecretStr]) -> None:
        """Look whether an account's options and secrets fit its system. Raises InvalidInput naming each field."""
        ...

    def secret_fields(self, connector_id: str) -> tuple[str, ...]:
        """Name the options of a system that are kept in the keyring. Raises InvalidInput when there is no such system."""
        ...

    def renew(self, account_id: str) -> None:
        """Forget an account's client, so that the next call is made with its present settings and secrets."""
        ...


class Secrets(Protocol):
    """The OS keyring; there is no fallback."""

    def read(self, account_id: str, field: str) -> SecretStr | None:
        """Return a secret, None if there is none. Raises CredentialMissing when the keyring is locked or missing."""
        ...

    def write(self, account_id: str, field: str, secret: SecretStr) -> None:
        """Keep a secret. Raises CredentialMissing when it could not be kept (it is read back)."""
        ...

    def delete(self, account_id: str, field: str) -> None:
        """Forget a secret; one that is not there is no error."""
        ...

    def backend(self) -> str:
        """Name the keyring in use, for a person. Raises CredentialMissing when there is none."""
        ...
