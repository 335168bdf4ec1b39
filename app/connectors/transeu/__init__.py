"""Trans.eu: transport orders on the freight platform, and changing their terms after they were accepted."""

from app.connectorkit.connector import Connector, Vault
from app.connectorkit.transport import Transport
from app.connectors.transeu.wire import LIVE_URL, Settings
from app.domain.accounts import Environment


def _build(settings: Settings, transport: Transport, vault: Vault) -> object:
    from app.connectors.transeu.client import TransEuClient

    return TransEuClient(settings, transport, vault)


def _custody(vault: Vault) -> object:
    from app.connectors.transeu.custody import Custody

    return Custody(vault)


CONNECTOR = Connector(
    id="transeu",
    title="Trans.eu",
    settings=Settings,
    build=_build,
    base_urls={Environment.LIVE: LIVE_URL},
    custody=_custody,
)
