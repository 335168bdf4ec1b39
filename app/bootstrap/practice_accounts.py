"""The accounts of a rehearsal: one at each played system, with its made-up keys."""

from collections.abc import Mapping
from contextlib import suppress

from app.bootstrap.build import Running
from app.domain.accounts import Account, Environment
from app.domain.errors import StationError
from app.sandbox.config import PlayedSystem, SandboxDetails
from app.workflows.change_order import read_order

DEFAULT = "rehearsal"
"""Porterbuddy's account, which the practice orders go to unless they name another."""
_MORE: Mapping[str, Mapping[str, str]] = {
    # Where “parceldesk webhooks” listens unless it is told otherwise: the played carrier calls there, too.
    "porterbuddy": {"status_webhook_url": f"http://127.0.0.1:8780/webhooks/{DEFAULT}"},
    "transeu": {"redirect_mode": "loopback"},
    "transiteo": {"shop_url": "https://shop.example", "shipping_carrier": "DHL"},
    "parcellab": {
        "couriers": "porterbuddy=porterbuddy-no, betakom=betakom-de, transiteo=dhl-germany",
        "language": "nb",
        "timezone": "Europe/Oslo",
    },
}
"""What an account needs beside address and keys."""


def account_of(system: str) -> str:
    """Return the id of a system's practice account."""
    return DEFAULT if system == "porterbuddy" else f"{DEFAULT}-{system}"


def practice_accounts(details: SandboxDetails, secret_fields: Mapping[str, tuple[str, ...]]) -> tuple[Account, ...]:
    """Return an account for each played system.

    Args:
        secret_fields: Which options of a system are kept in the keyring, by the system's id; those are left out here.
    """
    return tuple(
        Account(
            id=account_of(system.id),
            connector=system.id,
            name="Rehearsal" if system.id == "porterbuddy" else f"Rehearsal {system.title}",
            environment=Environment.REHEARSAL,
            options={"base_url": system.base_url, **_options(system, secret_fields[system.id])},
        )
        for system in details.systems
        if system.id in secret_fields
    )


def _options(system: PlayedSystem, secret: tuple[str, ...]) -> dict[str, str]:
    options = {name: key for name, key in system.keys.items() if name not in secret}
    if system.id == "transeu":
        options["auth_url"] = system.base_url
    return {**options, **_MORE.get(system.id, {})}


def practice_keys(details: SandboxDetails) -> dict[str, str]:
    """Return all made-up keys as a keyring has them: by account and field."""
    return {f"{account_of(system.id)}/{name}": key for system in details.systems for name, key in system.keys.items()}


def add_system_orders(running: Running) -> int:
    """Let an order for Betakom and one for Transiteo wait, when none does; return how many are new."""
    from app.sandbox.orders import system_orders

    parts = running.station.parts
    accounts = {account.connector: account.id for account in parts.carriers.accounts()}
    waiting = {row.account for row in parts.orders.waiting(500) if row.state.is_open}
    added = 0
    for data in system_orders(parts.clock.now(), accounts):
        if data["account"] in waiting:
            continue
        letters, _, number = data["reference"].partition("-")
        free = int(number)
        while parts.orders.find(f"{letters}-{free}") is not None:
            free += 1
        order = read_order({**data, "reference": f"{letters}-{free}"})
        new = parts.orders.add(order, environment=Environment.REHEARSAL.value, source="rehearsal", who=parts.who())
        added += new is not None
    return added


def sign_in_everywhere(running: Running) -> None:
    """Sign in at the played systems that want it, as a person in a browser would; one that fails is left to the person."""
    from app.domain.ports import SignsIn

    parts, verb = running.station.parts, running.station.sign_in
    for account in parts.carriers.accounts():
        with suppress(StationError, OSError):
            if account.environment is not Environment.REHEARSAL:
                continue
            if not isinstance(parts.carriers.client(account.id), SignsIn) or verb.state(account.id).signed_in:
                continue
            start = verb.begin(account.id)
            verb.finish(account.id, start, _redirected(start.address))


def _redirected(address: str) -> str:
    """Open the sign-in page and return where it sends the browser to; empty when it sends it nowhere."""
    import http.client
    from urllib.parse import urlsplit

    page = urlsplit(address)
    connection = http.client.HTTPConnection(page.netloc, timeout=5)
    try:
        connection.request("GET", f"{page.path}?{page.query}")
        return connection.getresponse().getheader("Location") or ""
    except http.client.HTTPException:
        return ""
    finally:
        connection.close()
