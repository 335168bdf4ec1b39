"""What a record writes, in words, and how much of it parcelLab shows afterwards."""

from collections.abc import Mapping, Sequence
from typing import Any

from pydantic import ValidationError

from app.connectors.parcellab import wire, wire_values
from app.domain.amendments import ChangeKind, FieldChange, is_shown, shown
from app.domain.wording import say

PARCELS = "mutations"
"""Path of a parcel that is added; the other changes of a record stand under it, and nothing shows them."""


def changes(request: wire.OrderRequest) -> tuple[FieldChange, ...]:
    """Say what a record writes: each field that goes along, and each parcel and change."""
    written = [
        FieldChange(path=name, title=say(info.title or name), after=shown(value), kind=ChangeKind.CHANGED)
        for name, info in wire.OrderRecord.model_fields.items()
        if name != PARCELS and (value := getattr(request, name, None)) is not None and value != wire_values.UNSET
    ]
    if request.recipient_email == wire_values.UNSET:
        title = say(wire.OrderRecord.model_fields["no_email"].title or "")
        written.append(FieldChange(path="no_email", title=title, after=shown(value=True), kind=ChangeKind.CHANGED))
    return (*written, *(_change(place, mutation) for place, mutation in enumerate(request.mutations or ())))


def _change(place: int, mutation: wire.Mutation) -> FieldChange:
    if isinstance(mutation, wire.AddTracking):
        number = mutation.tracking.tracking_number
        title = say("Parcel {number}", number=number)
        return FieldChange(path=PARCELS, title=title, after=number, kind=ChangeKind.ADDED, lines=(number,))
    words = say(wire.CHANGES[mutation.type])
    return FieldChange(path=f"{PARCELS}.{place}", title=words, after=shown(mutation), kind=ChangeKind.CHANGED)


def untold(sent: Sequence[FieldChange], present: frozenset[str]) -> tuple[FieldChange, ...]:
    """Return the parcels of a record that an order does not show."""
    return tuple(change for change in sent if change.path == PARCELS and change.after not in present)


def unseen(sent: Sequence[FieldChange], fields: Mapping[str, Any]) -> tuple[FieldChange, ...]:
    """Return the other changes of a record that an order does not show.

    Args:
        fields: Of the order as it was read back, in the form of the record.
    """
    wanted = tuple(change for change in sent if change.path != PARCELS)
    erased = {} if fields.get("recipient_email") else {"no_email": True}
    try:
        held = wire.OrderRecord.model_validate({**fields, **erased})
    except ValidationError:
        return wanted
    return tuple(change for change in wanted if not is_shown(change, held))
