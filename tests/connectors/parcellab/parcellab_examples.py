"""What parcelLab is told in the tests: the order that the other examples tell of, booked with Porterbuddy."""

import json
from pathlib import Path
from typing import Any

from pydantic import SecretStr

import app.connectors.parcellab
from app.connectors.parcellab.options import Settings
from app.domain.orders import Placement
from app.domain.records import Announcement
from tests.fakes.porterbuddy_examples import ORDER, SHOES, WINDOW

SAMPLES = Path(app.connectors.parcellab.__file__).parent / "samples"
TOKEN = "pl-token-that-must-not-show"
ACCOUNT = 12345
COURIER = "porterbuddy-no"
PLACEMENT = Placement(carrier_order_id="1702918291025", window=WINDOW)
ANNOUNCEMENT = Announcement(order=ORDER, placement=PLACEMENT, carrier="porterbuddy", identifiers=("12345",))
THREE = ORDER.model_copy(
    update={"parcels": tuple(SHOES.model_copy(update={"identifier": number}) for number in ("12345", "67890", "24680"))}
)
THREE_PARCELS = Announcement(order=THREE, placement=PLACEMENT, carrier="porterbuddy")
RECORD = {"order_number": "WEB-2026-00871", "destination_country_iso3": "DEU", "recipient_email": "anna@example.com"}


def settings(**options: Any) -> Settings:
    """Return an account's options as its forms give them."""
    given = {
        "base_url": "http://127.0.0.1:1",
        "account": str(ACCOUNT),
        "token": SecretStr(TOKEN),
        "couriers": f"porterbuddy={COURIER}",
        **options,
    }
    return Settings.model_validate(given)


def text(name: str) -> str:
    """Return a sample to the letter."""
    return (SAMPLES / f"{name}.json").read_text("utf-8")


def document(name: str) -> Any:
    """Return a sample's JSON."""
    return json.loads(text(name))


def answer_to(order_number: str) -> bytes:
    """Return the answer to a write of another order."""
    return json.dumps({**document("order_answer"), "order_number": order_number, "mutations": []}).encode()
