"""Orders as the played Trans.eu holds and shows them."""

from copy import deepcopy
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from app.sandbox.transeu.variants import TransEuVariants

EXAMPLE_ID = "5f932ac1-6d3e-4cff-b3d4-2357df4e938a"
"""The order that the document's answer names."""


@dataclass
class HeldOrder:
    """One order with its terms in the shape in which amendments come.

    Attributes:
        terms: ``freight``, ``payment``, ``additional_terms``.
        drafts: Amendments by their ids, in the order of their arrival.
        published: Amendments that came by the other call.
    """

    id: str
    number: str
    created_at: datetime
    terms: dict[str, Any]
    status: str = "ready"
    reference_number: str = ""
    drafts: dict[str, dict[str, Any]] = field(default_factory=dict)
    published: list[dict[str, Any]] = field(default_factory=list)

    def apply(self, amendment: dict[str, Any], variants: TransEuVariants) -> None:
        """Make an amendment's terms the order's."""
        new = deepcopy(amendment)
        new.pop("id", None)
        if variants.omitted == "are_removed":
            self.terms = {"freight": {}, **new}
            return
        freight = {**self.terms.get("freight", {}), **new.pop("freight", {})}
        if variants.lists == "merge":
            for name in ("loads", "spots"):
                key = "load_id" if name == "loads" else "spot_order"
                lines = {line.get(key): line for line in self.terms.get("freight", {}).get(name) or []}
                lines |= {line.get(key): line for line in freight.get(name) or []}
                freight[name] = list(lines.values())
        self.terms = {**self.terms, **new, "freight": freight}

    def shown(self, variants: TransEuVariants) -> dict[str, Any]:
        """Return the order as a read shows it: plain sizes, nested loads, countries in small letters, times in UTC."""
        freight = self.terms.get("freight", {})
        loads = [_shown_load(load, variants) for load in freight.get("loads") or []]
        by_id = {load.get("load_id"): load for load in loads}
        spots = [_shown_spot(spot, by_id, variants) for spot in freight.get("spots") or []]
        answer = {
            "id": self.id,
            "number": self.number,
            "created_at": _utc(self.created_at),
            "status": {"value": "waiting-for-ferry" if variants.unknown_words else self.status, "comment": None},
            "cooperation": {"status": "ACTIVE"},
            "additional_terms": self.terms.get("additional_terms"),
            "shipment_external_id": freight.get("shipment_external_id"),
            "payment": self.terms.get("payment"),
            "freight": {
                "shipment_external_id": freight.get("shipment_external_id"),
                "reference_number": self.reference_number,
                "requirements": _shown_requirements(freight.get("requirements")),
                "is_roundtrip": False,
                "loads": loads,
                "spots": spots,
                "last_unloading_place": _last_place(spots),
            },
            "related": [],
            "attachments": [],
            "transports": [],
        }
        return _with_extras(answer) if variants.extra_fields else answer


def _with_extras(value: Any) -> Any:
    if isinstance(value, list):
        return [_with_extras(entry) for entry in value]
    if isinstance(value, dict):
        return {**{name: _with_extras(entry) for name, entry in value.items()}, "ferryDeck": {"number": 3}}
    return value


def _utc(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y-%m-%dT%H:%M:%S}.000Z"


def _plain(quantity: Any, factor: int = 1) -> Any:
    return quantity["value"] * factor if isinstance(quantity, dict) else quantity


def _shown_load(load: dict[str, Any], variants: TransEuVariants) -> dict[str, Any]:
    sizes = {
        name: _plain(load.get(name), 1000 if name == "weight" and variants.plain_weights == "kilograms" else 1)
        for name in ("weight", "height", "width", "length", "volume", "loading_meters")
    }
    return {**load, **sizes}


def _shown_requirements(requirements: Any) -> Any:
    if not isinstance(requirements, dict):
        return requirements
    transport = requirements.get("transport", {})
    return {**requirements, "transport": {**transport, "total_weight": _plain(transport.get("total_weight"))}}


def _shown_spot(spot: dict[str, Any], loads: dict[Any, Any], variants: TransEuVariants) -> dict[str, Any]:
    place = deepcopy(spot["place"])
    place["address"]["country"] = place["address"]["country"].lower()
    place.setdefault("timezone", "Europe/Warsaw")
    operations = []
    for operation in spot.get("operations") or []:
        times = operation.get("timespans")
        lines = operation.get("loads") or []
        operations.append(
            {
                "operation_order": operation["operation_order"],
                "type": "weighing" if variants.unknown_words else operation["type"],
                "operation_time": operation.get("slot"),
                "timespans": times and {name: _utc(datetime.fromisoformat(text)) for name, text in times.items()},
                "loads": [{"load": loads.get(line["load_id"], {"load_id": line["load_id"]})} for line in lines],
            }
        )
    return {
        "id": str(spot.get("id") or f"spot-{spot['spot_order']}"),
        "spot_order": spot["spot_order"],
        "name": spot.get("name"),
        "description": spot.get("description"),
        "place": place,
        "operations": operations,
    }


def _last_place(spots: list[dict[str, Any]]) -> dict[str, Any] | None:
    if not spots:
        return None
    address = spots[-1]["place"]["address"]
    operations = spots[-1]["operations"]
    return {
        **{name: address.get(name) for name in ("country", "locality", "postal_code")},
        "timespans": operations[-1]["timespans"] if operations else None,
    }


def practice_orders(now: datetime) -> list[HeldOrder]:
    """Return the orders that the sandbox starts with; the first is the document's."""
    return [
        HeldOrder(
            EXAMPLE_ID, "TO/2025/01/17", now, _terms("123", "Dąbrowa Środkowa", "59-330", 1500), "ready", "FR/17"
        ),
        HeldOrder(
            "da012de9-faca-4b14-b380-9b94aadff6fa",
            "TO/2025/01/16",
            now,
            _terms("122", "Wrocław", "50-001", 900),
            "in-progress",
            "FR/16",
        ),
    ]


def _terms(reference: str, locality: str, postal_code: str, price: int) -> dict[str, Any]:
    return {
        "additional_terms": "Call before unloading",
        "payment": {"days": 30, "price": {"value": price, "currency": "pln", "type": "route"}},
        "freight": {
            "shipment_external_id": reference,
            "requirements": {"transport": {"type": "ltl", "count": 1}},
            "loads": [
                {
                    "load_id": "load-1",
                    "name": "Glass",
                    "type_of_load": "europalette",
                    "amount": 4,
                    "weight": {"value": 12, "unit_code": "t"},
                }
            ],
            "spots": [
                _spot(1, "Kraków", "31-001", "loading", ("2025-01-22T13:00:00+01:00", "2025-01-22T14:00:00+01:00")),
                _spot(
                    2, locality, postal_code, "unloading", ("2025-01-23T11:00:00+01:00", "2025-01-23T12:00:00+01:00")
                ),
            ],
        },
    }


def _spot(number: int, locality: str, postal_code: str, kind: str, times: tuple[str, str]) -> dict[str, Any]:
    return {
        "spot_order": number,
        "place": {
            "address": {"locality": locality, "postal_code": postal_code, "country": "PL"},
            "timezone": "Europe/Warsaw",
        },
        "operations": [
            {
                "operation_order": 1,
                "type": kind,
                "timespans": {"begin": times[0], "end": times[1]},
                "loads": [{"load_id": "load-1"}],
            }
        ],
    }
