"""Every word of the window goes through the catalogue: in a language of brackets, what stands outside of them is data."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.numbers import live_in
from app.domain.ports.book import OrderQuery
from app.domain.wording import say, say_many
from app.sandbox.runner import SandboxServer
from app.settings.model import Appearance, Language
from app.ui.accounts.view import AccountsScreen
from app.ui.amend.view import AmendScreen
from app.ui.dispatch.view import DispatchScreen
from app.ui.doubts.view import DoubtsScreen
from app.ui.language import place_of, speak_in, spoken_here
from app.ui.meter.view import MeterScreen
from app.ui.operators.view import OperatorsScreen
from app.ui.orders.view import OrdersScreen
from app.ui.presets.view import PresetsScreen
from app.ui.printers.view import PrintersScreen
from app.ui.scanner_test.view import ScannerTestScreen
from app.ui.setup.view import SetupScreen
from app.ui.systems.view import SystemsScreen
from tests.fakes.all_systems import all_systems
from tests.fakes.brackets import shown, speaking_in_brackets, unsaid
from tests.fakes.desk import Desk, reset
from tests.fakes.spoken import speaking
from tests.fakes.station_window import Key, StationWindow, station_window

SCREENS = {
    "dispatch": DispatchScreen,
    "orders": OrdersScreen,
    "amend": AmendScreen,
    "systems": SystemsScreen,
    "doubts": DoubtsScreen,
    "printers": PrintersScreen,
    "accounts": AccountsScreen,
    "settings": SetupScreen,
    "scanner_test": ScannerTestScreen,
    "meter": MeterScreen,
    "operators": OperatorsScreen,
    "presets": PresetsScreen,
}
# Names that no language changes: products, protocols, keys that are engraved like that, units, currencies.
NAMES = {
    *("Parceldesk", "Porterbuddy", "Betakom", "Trans", "eu", "Transiteo", "parcelLab", "Zebra", "ZD"),
    *("CUPS", "USB", "TCP", "ZPL", "PDF", "PNG", "ESC", "POS", "QR", "GS", "EAN", "SSCC", "lb", "oz", "mm", "cm", "kg"),
    *(
        "dpi",
        "min",
        "kr",
        "NOK",
        "EUR",
        "PLN",
        "USD",
        "GBP",
        "SEK",
        "DKK",
        "orders",
        "created",
        "ready",
        "in",
        "progress",
    ),
    *("English", "Norsk", "bokmål", "Deutsch", "Polski", "Français"),
    *("Alt", "Ctrl", "Shift", "Esc", "Enter", "Space", "Tab", "PgUp", "PgDn", "Home", "End", "Ins", "Del"),
}
# Codes of command sheets and scanner tests, orders of the played systems, places with their locale, languages by their own names.
_CODE = re.compile(r"PD[>T].*|TO/.*|.*, [A-Z]{2}|.*, [a-z]{2}_[A-Z]{2}|ZTC .*")


@pytest.fixture
def office(tmp_path: Path, sandbox: SandboxServer) -> Iterator[Desk]:
    with all_systems(tmp_path, reset(sandbox)) as made:
        yield made


@pytest.fixture
def window(office: Desk, qtbot: QtBot) -> Iterator[StationWindow]:
    with speaking_in_brackets(), station_window(office, qtbot, screens=SCREENS) as opened:
        yield opened


@pytest.fixture(scope="module")
def sandbox() -> Iterator[SandboxServer]:
    with SandboxServer() as server:
        yield server


def data_of(office: Desk) -> set[str]:
    """Return the words of what was typed or came in."""
    rows = office.parts.orders.search(OrderQuery())
    held = [office.settings.current.model_dump_json(), *(row.model_dump_json() for row in rows)]
    held += [office.parts.orders.get(row.id).model_dump_json() for row in rows]
    return set(re.findall(r"[^\W\d_]{2,}", " ".join(held)))


def test_no_word_of_the_window_is_said_beside_the_catalogue(window: StationWindow, office: Desk) -> None:
    found: dict[str, str] = {}

    def look(state: str) -> None:
        data = data_of(office) | NAMES
        for kind, text in shown(window.window):
            if not _CODE.fullmatch(text) and [word for word in unsaid(text).split() if word not in data]:
                found.setdefault(text, f"{state} {kind}")

    look("pack idle")
    for name in SCREENS:
        window.window.go(name)
        window.until(lambda: window.window._tasks.busy == 0)
        look(name)
    window.press(Key.Key_F1)
    look("keys")
    assert not found, "\n".join(f"{place}: {text!r}" for text, place in found.items())


@pytest.fixture
def norwegian(qapp: QApplication) -> Iterator[None]:
    with speaking(Language.NORWEGIAN):
        yield


@pytest.mark.usefixtures("norwegian")
def test_the_window_and_the_workflows_speak_one_language() -> None:
    assert say("Dispatch") == QCoreApplication.translate("Anyone", "Dispatch") == "Rampe"
    assert say_many(2, "1 label", "{n} labels") == "2 etiketter"
    assert QCoreApplication.translate("Anyone", "no sentence of ours") == "no sentence of ours"


@pytest.mark.parametrize(
    ("machine", "meant"), [("nb_NO", "nb"), ("nn_NO", "nb"), ("de_AT", "de"), ("es_ES", "en"), ("C", "en")]
)
def test_the_machines_language_is_spoken_where_none_was_chosen(machine: str, meant: str) -> None:
    assert spoken_here(Language.SYSTEM, machine).value == meant
    assert spoken_here(Language.POLISH, machine) is Language.POLISH


@pytest.mark.parametrize(
    ("machine", "place"),
    [
        ("nb_NO", "nb_NO"),
        ("nn_NO", "nb_NO"),
        ("de_AT", "de_AT"),
        ("en_US", "en_US"),
        ("es_ES", "en_GB"),
        ("C", "en_GB"),
    ],
)
def test_numbers_and_days_are_written_as_the_language_is_where_nothing_was_chosen(machine: str, place: str) -> None:
    assert place_of(Language.SYSTEM, machine) == place
    assert place_of(Language.POLISH, machine) == "pl_PL"
    try:
        live_in(place)
        assert Appearance().place == place
        assert Appearance(locale="sv_SE").place == "sv_SE"
    finally:
        live_in("nb_NO")


def test_without_its_catalogue_the_window_speaks_english(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    damaged = tmp_path / "parceldesk_de.qm"
    damaged.write_bytes(b"no catalogue")
    monkeypatch.setattr("app.ui.language.resource", lambda *parts: tmp_path / parts[-1])
    speak_in(qapp, Language.GERMAN)
    assert say("Dispatch") == QCoreApplication.translate("Anyone", "Dispatch") == "Dispatch"
    assert "no catalogue of de" in caplog.text
