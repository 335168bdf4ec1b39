"""Transiteo: orders that cross a border, with their duties and taxes."""

from app.connectorkit.connector import Connector, Vault
from app.connectorkit.transport import Transport
from app.connectors.transiteo.customs import Extras
from app.connectors.transiteo.wire import LIVE_URL, Settings
from app.domain.accounts import Environment


def _build(settings: Settings, transport: Transport, vault: Vault) -> object:
    from app.connectors.transiteo.client import TransiteoClient

    return TransiteoClient(settings, transport, vault)


def _custody(vault: Vault) -> object:
    from app.connectors.transiteo.custody import Custody

    return Custody(vault)


CONNECTOR = Connector(
    id="transiteo",
    title="Transiteo",
    settings=Settings,
    build=_build,
    base_urls={Environment.LIVE: LIVE_URL},
    custody=_custody,
    extras=Extras,
)
