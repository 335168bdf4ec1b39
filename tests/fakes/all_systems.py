"""A desk with an account at each of the five played systems, signed in where a system wants that.

with all_systems(tmp_path, sandbox) as office:
    office.station.amend_order(TRANSEU, basis, wanted)
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx

from app.bootstrap.rehearsal import RehearsalSecrets
from app.domain.accounts import Account, Environment
from app.domain.ports import Secrets
from app.sandbox.betakom.system import TEST_PARTNER, TEST_SECRET
from app.sandbox.parcellab.variants import ACCOUNT as PARCELLAB_NUMBER
from app.sandbox.parcellab.variants import TOKEN as PARCELLAB_TOKEN
from app.sandbox.runner import SandboxServer
from app.sandbox.transeu.tokens import App
from app.sandbox.transiteo.system import CLIENT_ID, REFRESH_TOKEN
from app.settings.file import SettingsFile
from tests.fakes.desk import ACCOUNT, KEY_FIELD, Desk, accounts_and_printers, desk, order_data

PORTERBUDDY = ACCOUNT
BETAKOM = "betakom-test"
TRANSEU = "transeu-test"
TRANSITEO = "transiteo-test"
PARCELLAB = "parcellab-test"
_APP = App()


def accounts(sandbox: SandboxServer) -> tuple[Account, ...]:
    """Return an account at each system; Porterbuddy is the desk's own."""

    def at(account_id: str, connector: str, **options: Any) -> Account:
        address = {"base_url": sandbox.base_url_of(connector)}
        return Account(
            id=account_id,
            connector=connector,
            name=f"{connector} test",
            environment=Environment.TEST,
            options={**address, **options},
        )

    return (
        at(PORTERBUDDY, "porterbuddy"),
        at(BETAKOM, "betakom", partner_id=TEST_PARTNER),
        at(
            TRANSEU,
            "transeu",
            auth_url=sandbox.base_url_of("transeu"),
            client_id=_APP.client_id,
            redirect_uri=_APP.redirect_uris[0],
        ),
        at(TRANSITEO, "transiteo", client_id=CLIENT_ID, shop_url="https://shop.example", shipping_carrier="DHL"),
        at(PARCELLAB, "parcellab", account=PARCELLAB_NUMBER, couriers="porterbuddy=pb-no, betakom=bk"),
    )


def keys(sandbox: SandboxServer) -> dict[str, str]:
    """Return the keys as the keyring holds them."""
    return {
        f"{PORTERBUDDY}/{KEY_FIELD}": sandbox.api_key,
        f"{BETAKOM}/secret": TEST_SECRET,
        f"{TRANSEU}/api_key": _APP.api_key,
        f"{TRANSEU}/client_secret": _APP.client_secret,
        f"{TRANSITEO}/refresh_token": REFRESH_TOKEN,
        f"{PARCELLAB}/token": PARCELLAB_TOKEN,
    }


@contextmanager
def all_systems(
    folder: Path, sandbox: SandboxServer, *, secrets: Secrets | None = None, signed_in: bool = True, **more: Any
) -> Iterator[Desk]:
    """Open a station with all five accounts; the same folder opened twice is two stations on one order book.

    Args:
        secrets: The keyring; one in memory that holds the keys of all accounts if None.
        signed_in: Whether somebody signs in at Trans.eu.
    """
    settings = SettingsFile(folder / "settings.toml")
    if not settings.current.accounts:
        known = {**accounts_and_printers(sandbox), "accounts": accounts(sandbox)}
        settings.change(lambda old: old.model_copy(update=known))
    with desk(folder, sandbox, secrets=secrets or RehearsalSecrets(keys(sandbox)), **more) as opened:
        if signed_in:
            sign_in(opened)
        yield opened


def sign_in(opened: Desk, account_id: str = TRANSEU) -> None:
    """Sign in as a browser does."""
    start = opened.station.sign_in.begin(account_id)
    sent_to = httpx.get(start.address, timeout=10).headers["location"]
    assert opened.station.sign_in.finish(account_id, start, sent_to).signed_in


def order_for(account_id: str, reference: str, *, parcels: int = 1, **changes: Any) -> Mapping[str, Any]:
    """Return an order for one of the accounts, as a form gives it."""
    data = order_data(reference, parcels=parcels, account=account_id, **changes)
    if account_id == BETAKOM:
        data["extras"] = {"betakom": {"vehicle_type": "sprinter", "total_price_eur": 480}}
    if account_id == TRANSITEO:
        data["extras"] = {
            "transiteo": {
                "status": "PAID",
                "ordered_at": "2026-02-12T09:00:00+01:00",
                "amounts": {"shipping": "10", "duty": "0", "vat": "0", "special_taxes": "0"},
            }
        }
        data["items"] = [
            {"name": "Shoes", "sku": "SH-1", "quantity": 2, "price": {"minor_units": 4900, "currency": "EUR"}}
        ]
        data["recipient"] = {
            "name": "Gauthier Legrix",
            "address": {
                "street": "Rue des Moulins",
                "house_number": "4",
                "postal_code": "67000",
                "city": "Strasbourg",
                "country": "FR",
            },
            "email": "gauthier@example.com",
            "phone": "+33388000000",
        }
    return data


def placed_at(opened: Desk, account_id: str, reference: str, **more: Any) -> int:
    """Place an order with one of the accounts that sell no windows; return its row."""
    order_id = opened.station.change_order.add(dict(order_for(account_id, reference, **more)), source="test")
    assert order_id is not None
    opened.place(order_id, window=None)
    return order_id
