"""Add details to one parcel of an order that a carrier has."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from app.domain.acts import ActKind
from app.domain.amendments import ChangeKind, FieldChange, shown
from app.domain.checks import invalid_input
from app.domain.ports import SetsParcelDetails
from app.domain.ports.parcel_details import ParcelDetails
from app.domain.wording import mark, say
from app.workflows.acting import Acting, End
from app.workflows.parts import Parts, cannot


@dataclass(frozen=True)
class SetParcelDetails:
    """Adds to parcels; what a parcel has is never taken away by it."""

    parts: Parts
    acting: Acting

    def __call__(self, account_id: str, number: str, identifier: str, data: Mapping[str, Any]) -> ParcelDetails:
        """Send a parcel's details, once.

        Args:
            number: The carrier's number of the order.
            identifier: The parcel's number, as its barcode holds it.
            data: In the form of ``ParcelDetails``.

        Raises:
            InvalidInput: A field is wrong, or an act on the order is in doubt; nothing was sent.
            Refused: The carrier said no; ``not_found`` at ``identifier``.
            Unreachable: It never left.
            OutcomeUnknown: It is in the in-doubt tray.
            CredentialMissing: No key; nothing was sent.
        """
        account = self.parts.carriers.account(account_id)
        client = self.parts.carriers.client(account.id)
        if not isinstance(client, SetsParcelDetails):
            raise cannot(mark("{account} cannot be told more of a parcel"), account.name)
        try:
            details = ParcelDetails.model_validate(data)
        except ValidationError as error:
            raise invalid_input(error, mark("Nothing was sent.")) from error
        self.acting(
            ActKind.PARCEL_DETAILS,
            account.id,
            number,
            say("Details of parcel {identifier} at {account}", identifier=identifier, account=account.name),
            lambda: client.set_parcel_details(number, identifier, details),
            lambda _answer: End(say("Taken")),
            _changes(identifier, details),
        )
        return details


def _changes(identifier: str, details: ParcelDetails) -> tuple[FieldChange, ...]:
    return tuple(
        FieldChange(
            path=f"parcels.{identifier}.{name}",
            title=info.title or name,
            after=words,
            kind=ChangeKind.ADDED,
            lines=(identifier,),
        )
        for name, info in ParcelDetails.model_fields.items()
        if (words := shown(getattr(details, name)))
    )
