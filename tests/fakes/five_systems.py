"""Accounts at all the systems that the sandbox plays, for a desk that speaks to each of them.

with SandboxServer() as sandbox, desk(tmp_path, sandbox) as station_desk:
    join_systems(station_desk)          # accounts named as in ``IDS``, signed in where that is needed
"""

from typing import Any

import httpx
from pydantic import SecretStr

from app.domain.accounts import Account, Environment
from app.sandbox.betakom.system import TEST_PARTNER, TEST_SECRET
from app.sandbox.parcellab.variants import ACCOUNT as PARCELLAB_ACCOUNT
from app.sandbox.parcellab.variants import TOKEN as PARCELLAB_TOKEN
from app.sandbox.transeu.tokens import App
from app.sandbox.transiteo.system import CLIENT_ID, REFRESH_TOKEN
from tests.fakes.desk import Desk

APP = App()
BETAKOM, TRANSEU, TRANSITEO, PARCELLAB = IDS = ("betakom-test", "transeu-test", "transiteo-test", "parcellab-test")


def join_systems(desk: Desk, **options: dict[str, Any]) -> None:
    """Give a desk an account at each system beside Porterbuddy; the desk's own account stays the default.

    Args:
        options: More of an account's options, by its system.
    """
    for account, secrets in _accounts(desk, options):
        for field, secret in secrets.items():
            desk.secrets.write(account.id, field, SecretStr(secret))
        desk.settings.keep_account(account)
    sign_in = desk.station.sign_in
    start = sign_in.begin(TRANSEU)
    sign_in.finish(TRANSEU, start, httpx.get(start.address, timeout=10).headers["location"])


def _accounts(desk: Desk, options: dict[str, dict[str, Any]]) -> list[tuple[Account, dict[str, str]]]:
    url = desk.sandbox.base_url_of
    made = (
        ("betakom", "Betakom test", {"partner_id": TEST_PARTNER}, {"secret": TEST_SECRET}),
        (
            "transeu",
            "Trans.eu test",
            {"auth_url": url("transeu"), "client_id": APP.client_id, "redirect_uri": APP.redirect_uris[0]},
            {"api_key": APP.api_key, "client_secret": APP.client_secret},
        ),
        (
            "transiteo",
            "Transiteo test",
            {"auth_url": url("transiteo"), "client_id": CLIENT_ID},
            {"refresh_token": REFRESH_TOKEN},
        ),
        ("parcellab", "parcelLab test", {"account": PARCELLAB_ACCOUNT}, {"token": PARCELLAB_TOKEN}),
    )
    return [
        (
            Account(
                id=f"{system}-test",
                connector=system,
                name=name,
                environment=Environment.TEST,
                options={"base_url": url(system), **own, **options.get(system, {})},
            ),
            secrets,
        )
        for system, name, own, secrets in made
    ]
