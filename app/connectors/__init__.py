"""The outside systems, one folder each: a folder with a ``CONNECTOR`` is found and nothing else names it."""

import importlib
import pkgutil

from app.connectorkit.connector import Connector


def discover() -> dict[str, Connector]:
    """Find the connectors and return them by id, which is the folder's name.

    Works from source and in a frozen program, where ``collect_submodules("app.connectors")`` brings the folders along.

    Raises:
        ValueError: A folder's ``CONNECTOR`` calls itself otherwise: accounts would lose their system when it is renamed.
    """
    found: dict[str, Connector] = {}
    for module in sorted(pkgutil.iter_modules(__path__), key=lambda entry: entry.name):
        if not module.ispkg:
            continue
        connector = importlib.import_module(f"{__name__}.{module.name}").CONNECTOR
        if not isinstance(connector, Connector) or connector.id != module.name:
            raise ValueError(f"The connector in {module.name} must carry its folder's name")
        found[module.name] = connector
    return found
