"""Porterbuddy: home delivery in the Nordic countries."""

from app.connectorkit.connector import Connector, Vault
from app.connectorkit.transport import Transport
from app.connectors.porterbuddy.extras import Extras
from app.connectors.porterbuddy.wire import LIVE_URL, TEST_URL, Settings
from app.domain.accounts import Environment


def _build(settings: Settings, transport: Transport, _vault: Vault) -> object:
    from app.connectors.porterbuddy.client import PorterbuddyClient

    return PorterbuddyClient(settings, transport)


CONNECTOR = Connector(
    id="porterbuddy",
    title="Porterbuddy",
    settings=Settings,
    build=_build,
    base_urls={Environment.LIVE: LIVE_URL, Environment.TEST: TEST_URL},
    extras=Extras,
)
