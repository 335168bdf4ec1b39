"""Look whether this program is whole: run by the build on what it built, and by ``doctor``."""

import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.domain.errors import StationError


@dataclass(frozen=True)
class Finding:
    """One thing looked at: whether it is in order, and what was seen."""

    name: str
    ok: bool
    seen: str


def self_check() -> tuple[Finding, ...]:
    """Look at connectors, keyring, store, labels, resources and translations; writes only into a temporary folder."""
    checks: tuple[tuple[str, Callable[[], str]], ...] = (
        ("connectors", _connectors),
        ("keyring", _keyring),
        ("store", _store),
        ("label", _label),
        ("files of orders", _order_files),
        ("resources", _resources),
        ("sounds", _sounds),
        ("translations", _translations),
    )
    findings = []
    for name, check in checks:
        try:
            findings.append(Finding(name, ok=True, seen=check()))
        except StationError as error:
            findings.append(Finding(name, ok=False, seen=error.problem.sentence()))
        except Exception as error:  # noqa: BLE001  # the check's purpose is to name whatever is broken
            findings.append(Finding(name, ok=False, seen=f"{type(error).__name__}: {error}"))
    return tuple(findings)


def _connectors() -> str:
    from app.connectors import discover
    from app.connectors.further import further_folders

    found = discover()
    if not found:
        raise LookupError("none found")
    for connector in found.values():
        connector.info()
    beside = [f"beside the program's own: {folder}" for folder in further_folders()]
    return "; ".join([", ".join(found), *beside])


def _keyring() -> str:
    from app.credentials.keyring_secrets import KeyringSecrets

    try:
        return KeyringSecrets().backend()
    except StationError as error:
        # A machine without a session has no keyring; that the package and its backends are there is what counts here.
        import keyring.backends

        return f"none open here ({error.problem.title}); backends in {keyring.backends.__name__}"


def _store() -> str:
    from app.bootstrap.build import SystemClock
    from app.storage.store import open_store

    with tempfile.TemporaryDirectory() as folder:
        store = open_store(Path(folder) / "station.sqlite3", SystemClock())
        count = store.orders.count_waiting()
        store.close()
    return f"made, {count} orders"


def _label() -> str:
    from app.domain.printers import Printer
    from app.labels.workshop import LabelChild

    printer = Printer(id="check", name="Check", host="localhost")
    with tempfile.TemporaryDirectory() as cache:
        workshop = LabelChild(Path(cache))
        picture = workshop.picture(workshop.test_label(printer, "Check"))
        workshop.close()
    return f"{picture.width_dots} × {picture.height_dots} dots, reads {', '.join(picture.barcodes) or 'no barcode'}"


def _order_files() -> str:
    from app.orderfiles.room import OrderFileChild
    from app.orderfiles.tables import REQUIRED_COLUMNS

    with tempfile.TemporaryDirectory() as folder:
        files, sheet = OrderFileChild(Path(folder) / "cache"), Path(folder) / "check.xlsx"
        with files.writing(sheet, REQUIRED_COLUMNS) as write:
            write([["1"] * len(REQUIRED_COLUMNS)])
        with files.reading(sheet, ()) as file:
            count = len(list(file.orders))
        return f"{sheet.stat().st_size} bytes for Excel, {count} order read back"


def _resources() -> str:
    from app.domain.resources import resource

    wanted = [resource("tokens.json"), resource("icons"), resource("fonts")]
    missing = [path.name for path in wanted if not path.exists()]
    if missing:
        raise FileNotFoundError(", ".join(missing))
    return str(wanted[0].parent)


def _sounds() -> str:
    from app.domain.scans import Verdict
    from app.ui.sound import at_volume
    from app.ui.speaker import NoCardError, open_card

    whole = sum(len(at_volume(verdict, 100)) for verdict in Verdict)
    try:
        card = open_card(lambda frames: bytes(2 * frames))
    except NoCardError as error:
        return f"{len(Verdict)}, {whole} bytes; {error}"  # a build machine is deaf, and that is fine
    name = card.name
    card.close()
    return f"{len(Verdict)}, {whole} bytes, played by {name}"


def _translations() -> str:
    from PySide6.QtCore import QLibraryInfo

    from app.settings.model import Language
    from app.ui.language import Catalogue

    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    found = sorted(folder.glob("qtbase_*.qm"))
    if not found:
        raise FileNotFoundError(f"no qtbase_*.qm in {folder}")
    ours = [each for each in Language if each not in {Language.SYSTEM, Language.ENGLISH}]
    for language in ours:
        if Catalogue.of(language).sentence("Scan an order", None) in {"", "Scan an order"}:
            raise FileNotFoundError(f"the catalogue of {language.value} says nothing")
    return f"English, {', '.join(each.value for each in ours)}; {len(found)} languages of Qt's own"
