"""parcelLab: tells recipients where their parcels are; it is told of orders and parcels, and carries nothing."""

from app.connectorkit.connector import Connector, Vault
from app.connectorkit.transport import Transport
from app.connectors.parcellab.options import LIVE_URL, Settings
from app.connectors.parcellab.wire import Extras
from app.domain.accounts import Environment


def _build(settings: Settings, transport: Transport, _vault: Vault) -> object:
    from app.connectors.parcellab.client import ParcelLabClient

    return ParcelLabClient(settings, transport)


CONNECTOR = Connector(
    id="parcellab",
    title="parcelLab",
    settings=Settings,
    build=_build,
    base_urls={Environment.LIVE: LIVE_URL},
    extras=Extras,
)
