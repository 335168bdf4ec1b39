"""The scanner test's page: the code to scan on the left, what was found out on the right, one key that puts it right."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.scans import Scan, Verdict
from app.domain.wording import say
from app.scanning.diagnosis import TEST_CODE
from app.scanning.symbols import symbol
from app.ui.parts.buttons import SecondaryButton
from app.ui.parts.cards import Card
from app.ui.parts.notices import Banner
from app.ui.parts.pages import ActionRow, ScrollColumn
from app.ui.parts.primary import PrimaryButton
from app.ui.parts.text import Text
from app.ui.relay import wire
from app.ui.scanner_test.presenter import ScannerTestPresenter, TestState
from app.ui.scanner_test.symbol_view import SymbolView
from app.ui.shell.screen import Desk, Screen
from app.ui.shell.state import Mood, Strip

_QUIET_MS = 700
_BESIDE_PX = 900


class ScannerTestScreen(Screen):
    """Finds out what is wrong with a scanner from one scan."""

    icon = "gear"
    below = "settings"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.title = say("Scanner test")
        super().__init__(desk, parent)
        source = desk.source
        self.code_card = Card(source, self.tr("Scan one of these"))
        codes = QVBoxLayout()
        codes.setContentsMargins(16, 16, 16, 16)
        codes.setSpacing(12)
        codes.addWidget(SymbolView(source, symbol(TEST_CODE, "Code128"), self.tr("Barcode of the test code")))
        codes.addWidget(Text(source, TEST_CODE, "lead", codes=True, side="centre"))
        codes.addWidget(SymbolView(source, symbol(TEST_CODE, "QRCode"), self.tr("QR code of the test code")))
        codes.addWidget(
            Text(
                source,
                self.tr("A scanner that reads no screens takes the printed page, F8."),
                "body",
                "text.secondary",
                wrap=True,
            )
        )
        self.code_card.body.addLayout(codes)
        self.code_card.body.addStretch(1)
        self.found_card = Card(source, self.tr("What was found out"))
        self._found = QVBoxLayout()
        self._found.setContentsMargins(16, 16, 16, 16)
        self._found.setSpacing(12)
        self.banner = Banner(source, slim=True)
        self._arrived = Text(source, "", "body", "text.secondary", codes=True)
        self._lines = [Text(source, "", "lead", wrap=True) for _ in range(5)]
        for widget in (self.banner, self._arrived, *self._lines):
            self._found.addWidget(widget)
        self.found_card.body.addLayout(self._found)
        self.found_card.body.addStretch(1)
        content = QWidget()
        self._cards = QBoxLayout(QBoxLayout.Direction.LeftToRight, content)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.addWidget(self.code_card, 4)  # two pixels a module on a window of the usual size
        self._cards.addWidget(self.found_card, 3)
        self._scroll = ScrollColumn(source, content)
        self.primary = PrimaryButton(source, self.tr("Put it right"))
        self.back = SecondaryButton(source, self.tr("Back to the settings"), "Esc")
        self.print_button = SecondaryButton(source, self.tr("Print the page"), "F8")
        self._actions = ActionRow(source, self.primary)
        self._actions.add(self.back)
        self._actions.add(self.print_button)
        self._whole = QVBoxLayout(self)
        self._whole.addWidget(self._scroll, 1)
        self._whole.addWidget(self._actions)
        self._quiet = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self.presenter = ScannerTestPresenter(
            desk.station, desk.settings, desk.tasks.for_owner(self), desk.shell.settings_changed, self._show
        )
        wire(self._quiet.timeout, self.presenter.quiet, self)
        wire(self.primary.go, self.presenter.correct, self)
        wire(self.print_button.clicked, self.presenter.print_sheet, self)
        self.back.clicked.connect(self._on_back)
        self.bind("F9", self._on_primary_key)
        self.bind("F8", self.presenter.print_sheet)
        self.bind("Esc", self._on_back)
        self.restyle()
        self._show(self.presenter.state)

    # --- the frame's side ---------------------------------------------------------------------------------------------

    @override
    def on_scan(self, scan: Scan) -> bool:
        self.presenter.scan(scan)
        return True

    @override
    def entered(self) -> None:
        self.presenter.start()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.desk.shell.watch_keys(self._on_key)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self.desk.shell.watch_keys(None)
        self._quiet.stop()
        super().hideEvent(event)

    @override
    def restyle(self) -> None:
        super().restyle()
        if hasattr(self, "_whole"):
            gutter = self.theme.size("gutter")
            self._whole.setContentsMargins(gutter, gutter, gutter, gutter)
            for layout in (self._whole, self._cards):
                layout.setSpacing(gutter)
            self._arrange()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        beside = self.width() >= self.theme.scaled(_BESIDE_PX)
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if direction is not self._cards.direction():
            self._cards.setDirection(direction)

    # --- slots --------------------------------------------------------------------------------------------------------

    def _on_key(self, text: str, at_s: float) -> None:
        self.presenter.key(text, at_s)
        self._quiet.start()

    def _on_primary_key(self) -> None:
        if self.primary.isEnabled():
            self.presenter.correct()

    def _on_back(self) -> None:
        self.desk.shell.go("settings")

    def _show(self, state: TestState) -> None:
        if not hasattr(self, "presenter"):
            return  # the first state comes before the page is whole
        self._arrived.set_words(state.arrived)
        self._arrived.setVisible(bool(state.arrived))
        for place, line in enumerate(self._lines):
            line.set_words(say(state.findings[place]) if place < len(state.findings) else "")
            line.setVisible(place < len(state.findings))
        self._show_banner(state)
        title = self.tr("Put it right")
        if state.correction is not None and not state.keeping:
            self.primary.set_ready_words(title, self.tr("Changes the settings of this scanner"))
        else:
            self.primary.set_not_now_words(title, self._why_not(state))
        self.say(self._strip_of(state))

    def _show_banner(self, state: TestState) -> None:
        if state.said is not None:
            self.banner.show_message(Verdict.CANNOT, say(state.said.title), say(state.said.hint))
        elif state.printed:
            self.banner.show_message(Verdict.OK, self.tr("The page is sent to the printer"))
        elif not state.arrived:
            self.banner.hide()
        elif state.is_fine:
            self.banner.show_message(Verdict.OK, say(state.source), self.tr("It reads as it should."))
        elif not state.understood:
            self.banner.show_message(
                Verdict.WRONG,
                say(state.source),
                self.tr("This is not the code of this page, or of a keyboard not known here."),
            )
        else:
            self.banner.show_message(Verdict.WRONG, say(state.source), self.tr("This is what is wrong:"))

    def _why_not(self, state: TestState) -> str:
        if state.keeping:
            return self.tr("It is being written")
        if state.is_fine:
            return self.tr("Nothing is wrong")
        if state.findings:
            return self.tr("This is set at the scanner itself")
        return self.tr("Nothing is known yet")

    def _strip_of(self, state: TestState) -> Strip:
        if state.kept:
            return Strip(self.tr("Put right, scan once more"), self.tr("The new settings are in force."), Mood.OK)
        if state.is_fine:
            return Strip(self.tr("The scanner is set up right"), self.tr("Esc goes back to the settings."), Mood.OK)
        if state.findings:
            line = self.tr("F9 puts it right.") if state.correction else say(state.findings[-1])
            return Strip(self.tr("Something is wrong"), line, Mood.WRONG)
        return Strip(self.tr("Scan the code on the screen"), self.tr("Or the first one on the printed page."), Mood.ASK)
