"""The Betakom document's example, and the domain objects that it tells of."""

import json
from pathlib import Path
from typing import Any

from pydantic import SecretStr

import app.connectors.betakom
from app.connectors.betakom.settings import Settings
from app.domain.addresses import Address, Party
from app.domain.orders import Order, idempotency_key
from app.domain.parcels import Parcel

SAMPLES = Path(app.connectors.betakom.__file__).parent / "samples"
SECRET = "bk-secret-that-must-not-show"
TOKEN = "bk-token-that-must-not-show"
PARTNER = "acme"
ORDER_ID = "4711"
KEY = idempotency_key("PO-1001", 1)

SENDER = Party(
    name="Lager Berlin",
    address=Address(street="Invalidenstraße", house_number="7", postal_code="10115", city="Berlin", country="DE"),
    email="lager@example.com",
    phone="+4930123456",
)
RECIPIENT = Party(
    name="Muster GmbH",
    address=Address(street="Sendlinger Straße", house_number="4", postal_code="80331", city="Muenchen", country="DE"),
    email="kunde@example.com",
    phone="+4989123456",
)
PALLET = Parcel(description="Pallet", depth_cm=120, width_cm=80, height_cm=100, weight_grams=850_000)
EXTRAS: dict[str, Any] = {
    "vehicle_type": "sprinter",
    "total_price_eur": 480,
    "loading": {"date": "2026-07-02", "time_from": "08:00", "time_to": "12:00"},
    "unloading": {"date": "2026-07-03"},
    "extra_services": ["tailLift"],
}
ORDER = Order(
    reference="PO-1001",
    recipient=RECIPIENT,
    parcels=(PALLET,),
    courier_note="Anlieferung Rampe 4",
    extras={"betakom": EXTRAS},
)


def text(name: str) -> str:
    """Return a sample to the letter."""
    return (SAMPLES / f"{name}.json").read_text("utf-8")


def document(name: str) -> Any:
    """Return a sample's JSON."""
    return json.loads(text(name))


def settings(**options: Any) -> Settings:
    """Return an account's settings."""
    given = {"base_url": "https://betakom.example", "partner_id": PARTNER, "secret": SecretStr(SECRET)}
    return Settings.model_validate({**given, **options})


def changed(**extras: Any) -> Order:
    """Return the example order with other extras."""
    return ORDER.model_copy(update={"extras": {"betakom": {**EXTRAS, **extras}}})
