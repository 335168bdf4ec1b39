"""The made-up keys of the played systems. They open nothing but the sandbox and are no secrets."""

from collections.abc import Callable

from app.sandbox.betakom.system import TEST_PARTNER, TEST_SECRET
from app.sandbox.config import PlayedSystem
from app.sandbox.parcellab.variants import ACCOUNT, TOKEN
from app.sandbox.transeu.tokens import App
from app.sandbox.transiteo.system import CLIENT_ID, REFRESH_TOKEN


def played_systems(base_url_of: Callable[[str], str], api_key: str) -> tuple[PlayedSystem, ...]:
    """Return all systems of a running sandbox.

    Args:
        base_url_of: Where a system is, by its id.
        api_key: Porterbuddy's, which a sandbox may be given.
    """
    app = App()
    known: tuple[tuple[str, str, dict[str, str]], ...] = (
        ("porterbuddy", "Porterbuddy", {"api_key": api_key}),
        ("betakom", "Betakom", {"partner_id": TEST_PARTNER, "secret": TEST_SECRET}),
        (
            "transeu",
            "Trans.eu",
            {
                "api_key": app.api_key,
                "client_id": app.client_id,
                "client_secret": app.client_secret,
                "redirect_uri": app.redirect_uris[-1],
            },
        ),
        ("transiteo", "Transiteo", {"client_id": CLIENT_ID, "refresh_token": REFRESH_TOKEN}),
        ("parcellab", "parcelLab", {"account": str(ACCOUNT), "token": TOKEN}),
    )
    return tuple(PlayedSystem(id=id_, title=title, base_url=base_url_of(id_), keys=keys) for id_, title, keys in known)
