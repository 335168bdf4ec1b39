"""The document's example of Trans.eu in our words, and a sign-in that was made before."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from pydantic import SecretStr

import app.connectors.transeu
from app.connectorkit.long_secrets import write_long
from app.connectors.transeu.amendment import Address, Amendment, Operation, Payment, Spot, Transport
from app.connectors.transeu.custody import SIGN_IN
from app.domain.money import Money
from tests.fakes.memory_vault import MemoryVault

SAMPLES = Path(app.connectors.transeu.__file__).parent / "samples"
ORDER_ID = "5f932ac1-6d3e-4cff-b3d4-2357df4e938a"
DRAFT_ID = "df256b9f-ff3c-46e5-8054-a0ded4e3503d"
API_KEY = "transeu-key-that-must-not-show"
CLIENT_SECRET = "transeu-app-secret-that-must-not-show"
ACCESS = "transeu-access-that-must-not-show"
REFRESH = "transeu-refresh-that-must-not-show"
NEW_ACCESS = "59d9aa-access-that-must-not-show"
NEW_REFRESH = "d52d1d-refresh-that-must-not-show"
SECRETS = (API_KEY, CLIENT_SECRET, ACCESS, REFRESH, NEW_ACCESS, NEW_REFRESH)
REDIRECT = "https://station.example/signed-in"
OPTIONS = {"api_key": API_KEY, "client_id": "app-17", "client_secret": CLIENT_SECRET, "redirect_uri": REDIRECT}


def text(name: str) -> str:
    return (SAMPLES / f"{name}.json").read_text("utf-8")


def document(name: str) -> Any:
    return json.loads(text(name))


def at(clock: str) -> datetime:
    return datetime.fromisoformat(f"2025-01-{clock}+02:00")


EXAMPLE = Amendment(
    shipment_external_id="123",
    spots=(
        Spot(
            spot_order=1,
            address=Address(locality="Kraków", postal_code="31-001", country="PL"),
            operations=(Operation(type="loading", begin=at("22T13:00:00"), end=at("22T14:00:00"), without_loads=True),),
        ),
        Spot(
            spot_order=2,
            address=Address(locality="Dąbrowa Środkowa", postal_code="59-330", country="PL"),
            operations=(
                Operation(type="unloading", begin=at("23T11:00:00"), end=at("23T11:00:00"), without_loads=True),
            ),
        ),
    ),
    without_loads=True,
    transport=Transport(type="ltl"),
    payment=Payment(days=12, price=Money(minor_units=99_999_900, currency="PLN")),
    additional_terms="string",
)


def signed_in(now: datetime | None = None, life: timedelta = timedelta(days=365), **more: Any) -> MemoryVault:
    """Return a corner of the keyring that holds a sign-in; what ``more`` names is kept otherwise."""
    ends = (now or datetime.now(UTC)) + life
    kept = {
        "access_token": ACCESS,
        "refresh_token": REFRESH,
        "expires_at": ends.isoformat(),
        "renew_at": (ends - min(timedelta(minutes=5), life / 5)).isoformat(),
        "scope": "trans.freight-orders.orders.read",
        **more,
    }
    vault = MemoryVault()
    write_long(vault, SIGN_IN, SecretStr(json.dumps(kept)))
    return vault
