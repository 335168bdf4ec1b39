"""Tell what can be done with an account: its client has the methods or it does not."""

from dataclasses import dataclass
from enum import StrEnum

from app.domain.ports import (
    AmendsOrders,
    AnnouncesOrders,
    ChecksAvailability,
    ConfirmsPayment,
    ConfirmsScans,
    DecidesOrders,
    DeletesOrders,
    ListsCandidates,
    ListsOrders,
    PlacesOrders,
    ReadsOrders,
    RecordsOrders,
    ReportsStatus,
    SearchesOrders,
    SetsParcelDetails,
    SignsIn,
    SuppliesDocuments,
    SuppliesLabels,
    VerifiesWebhooks,
)
from app.workflows.parts import Parts


class Ability(StrEnum):
    """What screens and the terminal may offer."""

    AVAILABILITY = "availability"
    PLACE = "place"
    LABELS = "labels"
    SCANS = "scans"
    STATUS = "status"
    READ = "read"
    AMEND = "amend"
    PARCEL_DETAILS = "parcel_details"
    CONFIRM_PAYMENT = "confirm_payment"
    DECIDE = "decide"
    ANNOUNCE = "announce"
    RECORD = "record"
    LIST = "list"
    SEARCH = "search"
    CANDIDATES = "candidates"
    DOCUMENTS = "documents"
    DELETE = "delete"
    SIGN_IN = "sign_in"
    WEBHOOKS = "webhooks"


_PORTS: dict[Ability, type] = {
    Ability.AVAILABILITY: ChecksAvailability,
    Ability.PLACE: PlacesOrders,
    Ability.LABELS: SuppliesLabels,
    Ability.SCANS: ConfirmsScans,
    Ability.STATUS: ReportsStatus,
    Ability.READ: ReadsOrders,
    Ability.AMEND: AmendsOrders,
    Ability.PARCEL_DETAILS: SetsParcelDetails,
    Ability.CONFIRM_PAYMENT: ConfirmsPayment,
    Ability.DECIDE: DecidesOrders,
    Ability.ANNOUNCE: AnnouncesOrders,
    Ability.RECORD: RecordsOrders,
    Ability.LIST: ListsOrders,
    Ability.SEARCH: SearchesOrders,
    Ability.CANDIDATES: ListsCandidates,
    Ability.DOCUMENTS: SuppliesDocuments,
    Ability.DELETE: DeletesOrders,
    Ability.SIGN_IN: SignsIn,
    Ability.WEBHOOKS: VerifiesWebhooks,
}


@dataclass(frozen=True)
class Abilities:
    """Says what an account's system can do."""

    parts: Parts

    def __call__(self, account_id: str = "") -> frozenset[Ability]:
        """Return what an account can do; an empty id means the desk's own account.

        Raises:
            InvalidInput: There is no such account, or its settings cannot be used.
            CredentialMissing: It has no key yet, or the keyring cannot be read.
        """
        client = self.parts.carriers.client(account_id)
        return frozenset(ability for ability, port in _PORTS.items() if isinstance(client, port))
