"""The Porterbuddy document's examples, and the domain objects that they tell of."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from pydantic import SecretStr

import app.connectors.porterbuddy
from app.domain.addresses import Address, Party
from app.domain.money import Money
from app.domain.orders import Order, Verification
from app.domain.parcels import Item, Parcel, TemperatureRange
from app.domain.windows import DeliveryWindow, TimeSpan

SAMPLES = Path(app.connectors.porterbuddy.__file__).parent / "samples"
TOKEN = (
    "20hRsgz8AovrLjeOldJ2Wg==:yhr85il4/swdgiEP/DG2wg==:2hBoFcmyTNLp/CTfX3sTGslOJr9sXAMxHggqq/h6tGmUuCEB2Vfy8uyNIWfg3qf6d7"
    "nj84Aj2sbwMLK2hETe14L4qgnlZHVSkBcktYPc6VCp9vEZhXErpQS3HoSyRU+mVcF2SNGP4s5TI5x7S6oq4Q=="
)


def text(name: str) -> str:
    """Return a sample to the letter."""
    return (SAMPLES / f"{name}.json").read_text("utf-8")


def normalised(value: Any) -> Any:
    """Turn digits in strings into numbers where the document's tables say integer: its item examples quote them."""
    if isinstance(value, dict):
        return {
            key: int(inner) if key in {"weightGrams", "fractionalDenomination"} else normalised(inner)
            for key, inner in value.items()
        }
    return [normalised(inner) for inner in value] if isinstance(value, list) else value


def document(name: str) -> Any:
    """Return a sample's JSON with its integers as integers."""
    return normalised(json.loads(text(name)))


SENDER = Party(
    name="Nils Johansen (Sender)",
    address=Address(street="Keysers Gate", house_number="3", postal_code="0165", city="Oslo"),
    email="testemail+sender@porterbuddy.com",
    phone="+4765127865",
)
RECIPIENT = Party(
    name="Roger Olsen (Recipient)",
    address=Address(street="Høyenhallveien", house_number="25", postal_code="0678", city="Oslo"),
    email="testemail+recipient@porterbuddy.com",
    phone="+4765789832",
)
SNEAKERS = Item(
    name="Fancy Sneakers",
    sku="FANCYSNEAKER43",
    weight_grams=600,
    width_cm=20,
    height_cm=10,
    depth_cm=35,
    description="Fancy sneakers (red/blue) in size 43",
    category="shoes",
    brand="Fancy Footwear Corp.",
    image_url="https://awesomewebshop.com/images/5fd71d6f-b0be-4480-900f-f3d008a0bc62.png",
    price=Money(minor_units=79900, currency="NOK"),
    barcode="123-456-789",
    barcode_type="CODE128",
)
BOOTS = Item(
    name="Heavy Boots",
    sku="HEAVYBOOTS48",
    weight_grams=1400,
    width_cm=30,
    height_cm=12,
    depth_cm=45,
    description="Heavy military boots, size 48",
    category="shoes",
    brand="Heavy Industries Inc.",
    image_url="https://awesomewebshop.com/images/613c37e8-64be-4483-a216-9fb1b7f7e848.png",
    price=Money(minor_units=134900, currency="NOK"),
    barcode="999-888-765",
    barcode_type="CODE128",
)
TEMPERATURE = TemperatureRange(minimum_celsius=8, maximum_celsius=25)
SHOES = Parcel(
    description="Shoes",
    width_cm=30,
    height_cm=25,
    depth_cm=45,
    weight_grams=2000,
    identifier="12345",
    temperature=TEMPERATURE,
)
ORDER = Order(
    reference="NJ12345",
    recipient=RECIPIENT,
    parcels=(SHOES,),
    items=(SNEAKERS, BOOTS),
    verification=Verification(),
    courier_note="Test",
)
_ZONE = "+01:00"
WINDOW = DeliveryWindow(
    start=datetime.fromisoformat(f"2025-02-13T17:30:00{_ZONE}"),
    end=datetime.fromisoformat(f"2025-02-13T19:30:00{_ZONE}"),
    product="delivery",
    token=SecretStr(TOKEN),
)
CONSOLIDATED = DeliveryWindow(token=SecretStr(TOKEN), consolidated=True, is_consolidated_offer=True)
PICKUP = tuple(
    TimeSpan(
        start=datetime.fromisoformat(f"2025-02-{day}T10:00{_ZONE}"),
        end=datetime.fromisoformat(f"2025-02-{day}T18:00{_ZONE}"),
    )
    for day in (13, 14)
)
BEFORE = datetime(2025, 2, 13, 8, tzinfo=UTC)
LAPSED = WINDOW.model_copy(update={"expires_at": BEFORE - timedelta(seconds=1)})
