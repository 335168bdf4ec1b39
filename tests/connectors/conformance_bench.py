"""What the conformance suite stands on: every connector that is found, with its row, a client and a quick way out."""

import importlib
import socket
import ssl
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr

from app.connectorkit.connector import Connector
from app.connectorkit.transport import Transport
from app.connectors import discover
from tests.connectors.conformance_table import Table, Verb
from tests.fakes.memory_vault import MemoryVault
from tests.fakes.scripted_server import Asked, Script

CONNECTORS = discover()


def table_of(connector_id: str) -> Table:
    # A connector that does not come with the program brings its row along, in its own folder.
    own = Path(__file__).with_name(connector_id).is_dir()
    found = importlib.import_module(f"{'tests' if own else 'app'}.connectors.{connector_id}.conformance").TABLE
    assert isinstance(found, Table)
    return found


CASES = [(CONNECTORS[name], table_of(name), verb) for name in CONNECTORS for verb in table_of(name).verbs]
each_verb = pytest.mark.parametrize(
    ("connector", "table", "verb"), CASES, ids=[f"{case[0].id}-{case[2].name}" for case in CASES]
)
each_connector = pytest.mark.parametrize("connector", CONNECTORS.values(), ids=list(CONNECTORS))


def client_for(connector: Connector, table: Table, url: str, transport: Transport) -> Any:
    settings = connector.settings.model_validate({**table.options, "base_url": url})
    vault = MemoryVault()
    for name, secret in table.vault.items():
        vault.write(name, SecretStr(secret))
    return connector.build(settings, transport, vault)


# Loading the trusted certificates takes 30 ms, and nothing here speaks TLS.
_NO_CERTIFICATES = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def quick(seconds: float = 5) -> Transport:
    return Transport(connect_seconds=1, total_seconds=seconds, verify=_NO_CERTIFICATES, sleep=lambda _seconds: None)


def behind(verb: Verb, script: Script) -> Script:
    """Let the reads before a call go well; what comes then meets the script."""
    left = list(verb.before)

    def played(connection: socket.socket, asked: Asked) -> None:
        if left:
            connection.sendall(left.pop(0))
        else:
            script(connection, asked)

    return played
