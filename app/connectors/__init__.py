"""The outside systems, one folder each: a folder with a ``CONNECTOR`` is found and nothing else names it."""

import importlib
import pkgutil
from collections.abc import Iterable
from pathlib import Path

from app.connectorkit.connector import Connector
from app.connectors.further import broken, checked_folder, further_folders, known_already


def discover(*folders: Path) -> dict[str, Connector]:
    """Find the connectors and return them by id, which is the folder's name.

    Works from source and in a frozen program, where ``collect_submodules("app.connectors")`` brings the folders along.

    Args:
        folders: Where to look beside the program's own folder and those that ``PARCELDESK_CONNECTORS`` names; a connector
            there imports its own files as the program's own do, ``app.connectors.<id>.wire``.

    Raises:
        ValueError: A folder's ``CONNECTOR`` calls itself otherwise: accounts would lose their system when it is renamed.
        InvalidInput: A further folder cannot be trusted, or what lies in it cannot be used; nothing was started.
    """
    further = [checked_folder(folder) for folder in (*further_folders(), *folders)]
    found = {name: _connector(name) for name in _names(path for path in __path__ if Path(path) not in further)}
    for folder in further:
        for name in _names([str(folder)]):
            if name in found:
                raise known_already(name, folder)
            if str(folder) not in __path__:
                __path__.append(str(folder))
            try:
                found[name] = _connector(name)
            except Exception as error:  # whatever its file does when it is read, the station says which one it is
                raise broken(name, folder, error) from error
    return found


def _names(paths: Iterable[str]) -> list[str]:
    return sorted(module.name for module in pkgutil.iter_modules(paths) if module.ispkg)


def _connector(name: str) -> Connector:
    connector = importlib.import_module(f"{__name__}.{name}").CONNECTOR
    if not isinstance(connector, Connector) or connector.id != name:
        raise ValueError(f"The connector in {name} must carry its folder's name")
    return connector
