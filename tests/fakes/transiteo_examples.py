"""The Transiteo document's example, and the domain objects that it tells of."""

import base64
import json
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import app.connectors.transiteo
from app.connectors.transiteo import customs
from app.domain.addresses import Address, Party
from app.domain.money import Money
from app.domain.orders import Order
from app.domain.parcels import Item, Parcel

SAMPLES = Path(app.connectors.transiteo.__file__).parent / "samples"
REFRESH_TOKEN = "refresh-token-that-must-not-show"


def id_token(ends: int = 4_000_000_000, name: str = "one") -> str:
    """Return a token of an id token's form."""
    claims = base64.urlsafe_b64encode(json.dumps({"exp": ends}).encode()).decode().rstrip("=")
    return f"eyJhbGciOiJSUzI1NiJ9.{claims}.id-token-{name}-that-must-not-show"


TOKEN = id_token()
OPTIONS = {"client_id": "client-1", "refresh_token": REFRESH_TOKEN}


def text(name: str) -> str:
    """Return a sample to the letter."""
    return (SAMPLES / f"{name}.json").read_text("utf-8")


def document(name: str) -> Any:
    """Return a sample's JSON."""
    return json.loads(text(name))


ORDERED_AT = datetime(2025, 7, 22, 9, 19, 11, 270_000, tzinfo=UTC)
CALCULATED_AT = datetime(2025, 7, 22, 9, 25, 47, 840_000, tzinfo=UTC)
RECIPIENT = Party(
    name="Gauthier Legrix",
    address=Address(street="Rue des Moulins", house_number="4", postal_code="67000", city="Strasbourg", country="FR"),
    email="gauthier@transiteo.com",
    phone="+33388000000",
)
SENDER = Party(
    name="Comave",
    address=Address(street="Rue de Rivoli", house_number="1", postal_code="75001", city="Paris", country="FR"),
    email="lager@comave.example",
    phone="+33140000000",
)
EXTRAS = customs.Extras(
    status="Expédié",
    street="4 Rue des Moulins",
    invoice_id="001-I",
    shop_url="https://www.comave.com",
    ordered_at=ORDERED_AT,
    shipping_carrier="DHL",
    exporting_carrier="DHL",
    category_of_item="Commercial Goods",
    incoterm="CIF",
    amounts=customs.Amounts(shipping=Decimal(10), duty=Decimal(0), vat=Decimal(0), special_taxes=Decimal(0)),
    payment=customs.Payment(provider="Stripe", kind="Card", paid_at=ORDERED_AT),
    buyer=customs.Person(
        first_name="Gauthier",
        last_name="Legrix",
        street="4 Rue des Moulins",
        postal_code="67000",
        city="Strasbourg",
        country="FR",
    ),
    agent=customs.Person(
        first_name="Comave",
        last_name="France",
        street="12 rue principal",
        postal_code="L-56789",
        city="Luxembourg",
        country="LU",
    ),
    duties_calculated_at=CALCULATED_AT,
    products=(
        customs.Product(sku="SKU01", quantity=Decimal(1), unit_price=Decimal(100), currency="EUR", seller_id="001"),
    ),
)
ORDER = Order(
    reference="001",
    recipient=RECIPIENT,
    parcels=(Parcel(weight_grams=1200),),
    items=(Item(name="SKU01", sku="SKU01", price=Money(minor_units=10_000, currency="EUR")),),
    extras={"transiteo": json.loads(EXTRAS.model_dump_json(exclude_defaults=True))},
)
