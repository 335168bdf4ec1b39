"""Betakom: a marketplace for transports; an order binds nobody until the customer confirms it."""

from app.connectorkit.connector import Connector, Vault
from app.connectorkit.transport import Transport
from app.connectors.betakom.extras import Extras
from app.connectors.betakom.settings import LIVE_URL, Settings
from app.domain.accounts import Environment


def _build(settings: Settings, transport: Transport, vault: Vault) -> object:
    from app.connectors.betakom.client import BetakomClient

    return BetakomClient(settings, transport, vault)


def _custody(vault: Vault) -> object:
    from app.connectors.betakom.custody import Custody

    return Custody(vault)


CONNECTOR = Connector(
    id="betakom",
    title="Betakom",
    settings=Settings,
    build=_build,
    base_urls={Environment.LIVE: LIVE_URL},
    custody=_custody,
    extras=Extras,
)
