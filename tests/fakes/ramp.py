"""Parcels for the ramp: placed and packed for today, and a network that goes and comes back."""

from collections.abc import Sequence
from typing import Any

from app.domain.orders import CarrierStatus
from app.domain.scans import ConfirmsAt, Scan
from tests.fakes.desk import ACCOUNT, Desk, order_data
from tests.fakes.scripted_server import unused_port

NAMES = (
    "Bakeriet på Torget AS",
    "Kjell Åge Sørlie",
    "Małgorzata Wójcik",
    "Ingrid Ødegård",
    "Tor Erik Næss",
    "Åse Myhre",
    "Hanne Brekke",
    "Łucja Nowak",
    "Anne Holm",
    "Per Lunde",
    "Ewa Kowalska",
    "Großhandelsgesellschaft Müßiggang & Söhne mbH",
)
SIZES = (4, 2, 1, 3, 2, 1, 5, 2, 3, 1, 4, 2)
"""How many parcels each of the twelve orders has: thirty in all."""


def placed(
    at_desk: Desk, reference: str = "100486", parcels: int = 1, *, packed: bool = True, name: str = ""
) -> list[str]:
    """Place an order that is fetched today, and scan its labels back; return its parcels' numbers."""
    data: dict[str, Any] = {}
    if name:
        data["recipient"] = {**order_data()["recipient"], "name": name}
    order_id = at_desk.add(reference, parcels=parcels, **data)
    at_desk.place(order_id)
    # Whatever window was the best: its carrier comes today, whenever the test runs.
    today = at_desk.clock.now().astimezone().replace(hour=23, minute=59, second=59)
    at_carrier = at_desk.parts.orders.row(order_id).carrier_order_id
    told = CarrierStatus(carrier_order_id=at_carrier, raw="moved", pickup_at=today)
    at_desk.parts.orders.set_status(order_id, told)
    numbers = [parcel.identifier for parcel in at_desk.parts.orders.get(order_id).parcels]
    for number in numbers if packed else ():
        at_desk.station.answer_scan(Scan(text=number, at=at_desk.clock.now()))
    return numbers


def twelve_orders(at_desk: Desk) -> list[list[str]]:
    """Place and pack twelve orders of thirty parcels; return the parcels' numbers, order by order."""
    wanted = zip(NAMES, SIZES, strict=True)
    return [placed(at_desk, str(100486 + place), size, name=name) for place, (name, size) in enumerate(wanted)]


def mixed(parcels: Sequence[Sequence[str]]) -> list[str]:
    """Return all parcels as they come down a conveyor: the last of each order first, and no two of one order together."""
    left = [list(numbers) for numbers in parcels]
    found = []
    while any(left):
        found += [numbers.pop() for numbers in left if numbers]
    return found


def confirms_at_ramp(at_desk: Desk) -> None:
    """Let the desk tell carriers of a parcel only once it stands on the ramp."""
    _confirms(at_desk, ConfirmsAt.RAMP)


def confirms_at_desk(at_desk: Desk) -> None:
    """Let the desk tell carriers of a parcel once its label is on its box."""
    _confirms(at_desk, ConfirmsAt.DESK)


def _confirms(at_desk: Desk, confirms_at: ConfirmsAt) -> None:
    at_desk.settings.change(
        lambda old: old.model_copy(update={"desk": old.desk.model_copy(update={"confirms_at": confirms_at})})
    )


def offline(at_desk: Desk) -> None:
    """Take the network away."""
    _at(at_desk, f"http://127.0.0.1:{unused_port()}")


def online(at_desk: Desk) -> None:
    """Bring it back."""
    _at(at_desk, at_desk.sandbox.base_url)


def _at(at_desk: Desk, base_url: str) -> None:
    account = next(one for one in at_desk.settings.current.accounts if one.id == ACCOUNT)
    at_desk.settings.keep_account(account.model_copy(update={"options": {"base_url": base_url}}))
