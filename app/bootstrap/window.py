"""Open the station's window."""

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from app.bootstrap.build import Running, build_station
from app.bootstrap.home import Home
from app.bootstrap.logs import set_up_logging
from app.bootstrap.one_window import WindowClaim, claim_window, show_first
from app.cli.terminal import Exit, tell_error
from app.connectorkit.redaction import Redaction
from app.domain.errors import InvalidInput, Problem, StationError
from app.domain.numbers import live_in, write_as
from app.domain.resources import resource
from app.domain.wording import say
from app.settings.model import Language

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from app.ui.mishap import Mishap
    from app.ui.shell.screen import Screen


def open_window(*, rehearsal: bool, version: str) -> int:
    """Build the station, show its window and run until it is closed; return the exit code."""
    from app.ui.language import speak_in
    from app.ui.mishap import Mishap

    home = Home.here(rehearsal=rehearsal)
    redaction = Redaction()
    application = _application()
    if rehearsal:  # its orders are taken in before the settings tell which language was chosen
        speak_in(application, Language.SYSTEM)
    try:
        home.make()
    except StationError as error:
        _refuse(application, error)
        return int(tell_error(error, as_json=False))
    log = set_up_logging(home.logs, redaction)
    claim = claim_window(home.folder)
    if claim is None:
        if show_first(home.folder):
            print("Parceldesk runs already; its window is in front now", file=sys.stderr)
        else:
            _refuse(application, InvalidInput(_RUNS_ALREADY))
        return Exit.ATTENTION
    mishap = Mishap(home.logs, log_path=log or home.logs / "station.log", version=version, redact=redaction.scrub)
    mishap.install()
    try:
        running, close = _running(home, redaction, rehearsal=rehearsal)
    except StationError as error:
        _refuse(application, error)
        return int(tell_error(error, as_json=False))
    try:
        return _show(application, running, mishap, claim)
    finally:
        mishap.remove()
        close()
        claim.release()


def _application() -> "QApplication":
    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QApplication

    application = QApplication(sys.argv[:1])
    application.setApplicationName("Parceldesk")
    application.setDesktopFileName("parceldesk")
    application.setWindowIcon(QIcon(str(resource("icons", "parceldesk.svg"))))
    return application


def _show(application: "QApplication", running: Running, mishap: "Mishap", claim: WindowClaim) -> int:
    from PySide6.QtCore import QSettings

    from app.ui.language import place_of, speak_in
    from app.ui.scan_input import ScanInput
    from app.ui.shell.window import MainWindow
    from app.ui.sound import Sounds
    from app.ui.tasks import TaskRunner
    from app.ui.theme import ThemeSource

    settings = running.settings
    appearance = settings.current.appearance
    live_in(place_of(appearance.language))
    write_as(lambda: settings.current.appearance.place)
    speak_in(application, appearance.language)
    source = ThemeSource(appearance.theme.value, appearance.text_percent)
    source.dress(application)
    tasks = TaskRunner(mishap.report)
    scans = ScanInput(running.settings.current.desk)
    scans.install()
    sounds = Sounds(running.settings.current.desk.sound)
    window = MainWindow(
        running.station,
        running.settings,
        tasks,
        source,
        scans,
        all_pages(),
        QSettings(str(running.home.folder / "window.ini"), QSettings.Format.IniFormat),
        sounds,
    )
    mishap.happened.connect(window.show_mishap)
    window.show()
    sounds.start()
    claim.when_asked(window.come_forward)
    # What the first order would otherwise wait for is imported and started beside the window.
    tasks.run(running.warm_up, owner=window, done=_ignore, failed=_ignore)
    try:
        return application.exec()
    finally:
        scans.remove()
        sounds.close()
        tasks.shutdown()


def all_pages() -> "tuple[tuple[str, type[Screen]], ...]":
    """Return name and class of each screen of the window, in the rail's order."""
    from app.ui.accounts.view import AccountsScreen
    from app.ui.amend.view import AmendScreen
    from app.ui.dispatch.view import DispatchScreen
    from app.ui.doubts.view import DoubtsScreen
    from app.ui.meter.view import MeterScreen
    from app.ui.operators.view import OperatorsScreen
    from app.ui.orders.view import OrdersScreen
    from app.ui.pack.view import PackScreen
    from app.ui.presets.view import PresetsScreen
    from app.ui.printers.view import PrintersScreen
    from app.ui.scanner_test.view import ScannerTestScreen
    from app.ui.setup.view import SetupScreen
    from app.ui.systems.view import SystemsScreen

    return (
        ("pack", PackScreen),
        ("meter", MeterScreen),
        ("dispatch", DispatchScreen),
        ("orders", OrdersScreen),
        ("systems", SystemsScreen),
        ("amend", AmendScreen),
        ("doubts", DoubtsScreen),
        ("printers", PrintersScreen),
        ("accounts", AccountsScreen),
        ("settings", SetupScreen),
        ("scanner_test", ScannerTestScreen),
        ("operators", OperatorsScreen),
        ("presets", PresetsScreen),
    )


def _running(home: Home, redaction: Redaction, *, rehearsal: bool) -> tuple[Running, Callable[[], None]]:
    if not rehearsal:
        running = build_station(home, redaction)
        return running, running.close
    from app.bootstrap.rehearsal import start_rehearsal

    practice = start_rehearsal(home, redaction)
    return practice.running, practice.close


def _ignore(_answer: object) -> None:
    """Take an answer that nobody waits for."""


def _refuse(application: "QApplication", error: StationError) -> None:
    """Say why the station cannot start; this box is the only window there is."""
    from PySide6.QtWidgets import QMessageBox

    from app.ui.language import speak_in
    from app.ui.parts.hints import as_text

    speak_in(application, Language.SYSTEM)  # which one the desk speaks may be what could not be read
    # Both may name a file, whose name is anybody's.
    box = QMessageBox(QMessageBox.Icon.Critical, "Parceldesk", as_text(say(error.problem.title)))
    box.setInformativeText(as_text(say(error.problem.hint)))
    box.setDetailedText(error.detail)
    box.exec()


_RUNS_ALREADY = Problem(
    code="runs_already",
    title="Parceldesk runs already",
    hint="Its window is open on this desk. Nothing was started a second time.",
)
