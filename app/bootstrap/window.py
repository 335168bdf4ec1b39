"""Open the station's window."""

import sys
from collections.abc import Callable
from functools import partial

from app.bootstrap.build import Running, build_station
from app.bootstrap.home import Home
from app.bootstrap.logs import set_up_logging
from app.cli.terminal import tell_error
from app.connectorkit.redaction import Redaction
from app.domain.errors import StationError


def open_window(*, rehearsal: bool, version: str) -> int:
    """Build the station, show its window and run until it is closed; return the exit code."""
    from PySide6.QtCore import QLibraryInfo, QLocale, QSettings, QTranslator
    from PySide6.QtWidgets import QApplication

    from app.ui.accounts.view import AccountsScreen
    from app.ui.doubts.view import DoubtsScreen
    from app.ui.mishap import Mishap
    from app.ui.orders.view import OrdersScreen
    from app.ui.pack.view import PackScreen
    from app.ui.printers.view import PrintersScreen
    from app.ui.scan_filter import ScanFilter
    from app.ui.setup.view import SetupScreen
    from app.ui.shell.window import MainWindow
    from app.ui.tasks import TaskRunner
    from app.ui.theme import ThemeSource

    home = Home.here(rehearsal=rehearsal)
    redaction = Redaction()
    log = set_up_logging(home.logs, redaction)
    application = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(application, QApplication):
        raise TypeError("a QApplication is needed for a window")
    application.setApplicationName("Parceldesk")
    application.setDesktopFileName("parceldesk")
    mishap = Mishap(home.logs, log_path=log or home.logs / "station.log", version=version, redact=redaction.scrub)
    mishap.install()
    try:
        running, close = _running(home, redaction, rehearsal=rehearsal)
    except StationError as error:
        _refuse(error)
        return int(tell_error(error, as_json=False))
    settings = running.settings
    appearance = settings.current.appearance
    translator = QTranslator(application)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load(QLocale(appearance.locale), "qtbase", "_", folder):
        application.installTranslator(translator)
    source = ThemeSource(appearance.theme.value, appearance.text_percent)
    source.dress(application)
    tasks = TaskRunner(mishap.report)
    scans = ScanFilter(settings.current.desk.scanner)
    scans.install()
    window = MainWindow(
        running.station,
        settings,
        tasks,
        source,
        scans,
        (
            ("pack", PackScreen),
            ("orders", OrdersScreen),
            ("doubts", DoubtsScreen),
            ("printers", PrintersScreen),
            ("accounts", AccountsScreen),
            ("settings", SetupScreen),
        ),
        QSettings(str(home.folder / "window.ini"), QSettings.Format.IniFormat),
    )
    mishap.happened.connect(window.show_mishap)
    window.show()
    tasks.run(partial(_warm_up, running), owner=window, done=_ignore, failed=_ignore)
    code = application.exec()
    scans.remove()
    tasks.shutdown()
    mishap.remove()
    close()
    return code


def _running(home: Home, redaction: Redaction, *, rehearsal: bool) -> "tuple[Running, Callable[[], None]]":
    if not rehearsal:
        running = build_station(home, redaction)
        return running, running.close
    from app.bootstrap.rehearsal import start_rehearsal

    practice = start_rehearsal(home, redaction)
    return practice.running, practice.close


def _warm_up(running: Running) -> None:
    """Import what the first order would otherwise wait for, once the window stands."""
    running.warm_up()


def _ignore(_answer: object) -> None:
    """Take an answer that nobody waits for."""


def _refuse(error: StationError) -> None:
    """Say why the station cannot start; this box is the only window there is."""
    from PySide6.QtWidgets import QMessageBox

    box = QMessageBox(QMessageBox.Icon.Critical, "Parceldesk", error.problem.title)
    box.setInformativeText(error.problem.hint)
    box.setDetailedText(error.detail)
    box.exec()
