"""Shows one screen in a frame, on a station in a temporary folder, for pictures to lay beside those of the look.

python tests/ui/screens_demo.py printers|accounts|settings|orders|doubts [light|dark] [text percent] [empty]
"""

import sys
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

from pydantic import SecretStr
from PySide6.QtCore import QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout
from typing_extensions import override

from app.domain.accounts import Account, Environment
from app.domain.addresses import Address, Party
from app.domain.labels import LabelSize
from app.domain.printers import DocumentKind, Health, Printer, PrinterHealth, PrinterLanguage, PrinterRoute
from app.domain.scans import Verdict
from app.settings.model import Desk as DeskSettings
from app.settings.model import Settings
from app.ui.accounts.view import AccountsScreen
from app.ui.doubts.view import DoubtsScreen
from app.ui.orders.view import OrdersScreen
from app.ui.parts.ring import FocusRing
from app.ui.parts.themed import Panel
from app.ui.printers.view import PrintersScreen
from app.ui.setup.view import SetupScreen
from app.ui.shell.rail import Rail
from app.ui.shell.screen import Desk, Screen
from app.ui.shell.state import Cell, LastScan
from app.ui.shell.status import StatusStrip
from app.ui.shell.strip import ScanStrip
from app.ui.tasks import TaskRunner
from app.ui.theme import ThemeSource
from tests.fakes.desk_parts import DeskParts, desk_parts
from tests.fakes.filled_book import fill_book
from tests.fakes.plain_work import PlainShell

SCREENS: dict[str, type[Screen]] = {
    "printers": PrintersScreen,
    "accounts": AccountsScreen,
    "settings": SetupScreen,
    "orders": OrdersScreen,
    "doubts": DoubtsScreen,
}
SENDER = Party(
    name="Fjordlys Handel AS",
    address=Address(street="Storgata", house_number="12", postal_code="0165", city="Oslo"),
    email="lager@fjordlys.example",
    phone="+4722334455",
)
PRINTERS = (
    Printer(
        id="zd421", name="Zebra ZD421", host="192.168.1.40", documents=(DocumentKind.LABEL, DocumentKind.SHEET)
    ).model_copy(update={"proven_at": datetime(2026, 2, 13, 6, 2, tzinfo=UTC)}),
    Printer(id="zt411", name="Zebra ZT411", host="192.168.1.44", dpi=300),
    Printer(
        id="hl",
        name="Brother HL-L5210",
        route=PrinterRoute.SPOOLER,
        queue="brother_office",
        language=PrinterLanguage.DRIVER,
        dpi=None,
        documents=(DocumentKind.SLIP, DocumentKind.MANIFEST),
        size=LabelSize(width_mm=210, height_mm=297),
    ),
    Printer(
        id="tm",
        name="Epson TM-T88VI",
        host="192.168.1.51",
        language=PrinterLanguage.ESCPOS,
        documents=(DocumentKind.SLIP,),
        size=LabelSize(width_mm=80, height_mm=120),
    ),
    Printer(id="practice", name="Practice printer", route=PrinterRoute.FOLDER, folder="/tmp/printed", documents=()),
)
ACCOUNTS = (
    Account(
        id="pb-oslo",
        connector="porterbuddy",
        name="Oslo store",
        options={"base_url": "https://api.porterbuddy.com"},
    ),
    Account(id="pb-test", connector="porterbuddy", name="Test store", environment=Environment.TEST),
    Account(id="practice", connector="porterbuddy", name="Practice", environment=Environment.REHEARSAL),
)


def fill(parts: DeskParts) -> None:
    """Put printers, accounts and a sender into the station."""
    settings = Settings(
        sender=SENDER, printers=PRINTERS, accounts=ACCOUNTS, desk=DeskSettings(name="Desk 3", operator="Marit L.")
    )
    parts.running.settings.keep(settings)
    parts.keyring.kept["pb-oslo", "api_key"] = SecretStr("demo-key")
    parts.clock.at = datetime.now(UTC)
    asked = parts.clock.at - timedelta(seconds=4)
    facts = ("lid closed", "paper in", "not paused")
    parts.printing.told = {
        "zd421": PrinterHealth(
            health=Health.READY, words="ready", facts=facts, asked_at=asked, model="ZD421-203dpi", label_count=18204
        ),
        "zt411": PrinterHealth(health=Health.CANNOT, words="no paper", facts=("paper out",), asked_at=asked),
        "tm": PrinterHealth(health=Health.SILENT, words="silent, look at it", asked_at=asked),
    }


class Window(Panel):
    """Rail, plate, strips and one screen."""

    def __init__(self, source: ThemeSource, screen: Screen, page: str) -> None:
        super().__init__(source)
        self._page = screen
        rail = Rail(source)
        self._plate = rail.plate
        for name, icon, word in (
            ("pack", "box", "Pack"),
            ("orders", "list", "Orders"),
            ("doubts", "question", "In doubt"),
            ("printers", "printer", "Printers"),
            ("accounts", "sliders", "Accounts"),
            ("settings", "gear", "Settings"),
        ):
            rail.add(name, icon, word)
        rail.show_page(page)
        self._strip = ScanStrip(source)
        now = datetime.now(UTC)
        last = LastScan(Verdict.OK, "100481", "OK, label on its box", now - timedelta(minutes=3))
        self._strip.last.show_last(last, now)
        status = StatusStrip(source)
        status.show_cells(
            (Cell(Verdict.OK, "Zebra ZD421", "ready"), Cell(Verdict.OK, "Porterbuddy", "0.4 s")),
            (Cell(None, "Marit L.", "Desk 3"), Cell(None, "212", "today")),
            now,
        )
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._strip)
        right.addWidget(screen, 1)
        right.addWidget(status)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(rail)
        whole.addLayout(right, 1)
        screen.strip_changed.connect(self._strip.now.show_strip)
        screen.plate_changed.connect(self._show_plate)
        self._strip.now.show_strip(screen.strip)
        self._show_plate(screen.environment)
        self._seconds = QTimer(self)
        self._seconds.timeout.connect(screen.tick)
        self._seconds.start(1000)

    def _show_plate(self, environment: Environment) -> None:
        words = {
            Environment.LIVE: ("LIVE", "is billed", "solid"),
            Environment.TEST: ("TEST", "not billed", "outlined"),
            Environment.REHEARSAL: ("REHEARSAL", "practice", "dashed"),
        }
        word, line, kind = words[environment]
        self._plate.show_environment(word, line, kind)  # type: ignore[arg-type]  # one of the three kinds

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.source.fit_window(event.size())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.theme.colour("surface.canvas"))
        painter.end()


def fail(error: BaseException) -> None:
    """Let a bug end the program."""
    raise error


def main() -> int:
    """Show a screen until the window is closed."""
    page, mode, percent, *rest = [*sys.argv[1:], *("printers", "light", "100")[len(sys.argv) - 1 :]]
    application = QApplication(sys.argv[:1])
    source = ThemeSource(mode, int(percent))
    source.dress(application)
    with tempfile.TemporaryDirectory() as folder, desk_parts(Path(folder)) as parts:
        if "empty" not in rest:
            fill(parts)
        if page in {"orders", "doubts"} and "empty" not in rest:
            for account in () if "mixed" in rest else ACCOUNTS[1:]:
                parts.running.settings.forget_account(account.id)
            fill_book(parts.running.home.database, parts.clock.at, PRINTERS[0], "pb-oslo")
        tasks = TaskRunner(fail)
        screen = SCREENS[page](Desk(parts.station, parts.running.settings, tasks, source, PlainShell()))
        window = Window(source, screen, page)
        ring = FocusRing(source, window)
        window.showFullScreen()
        ring.raise_()
        screen.setFocus()
        screen.entered()
        code = application.exec()
        tasks.shutdown()
    return code


if __name__ == "__main__":
    sys.exit(main())
