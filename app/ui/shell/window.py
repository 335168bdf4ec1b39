"""The main window: stacks screens inside the frame and does nothing else."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QPoint, QRect, QSettings, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.accounts import Environment
from app.domain.commands import Command, command_of, is_command, row_of
from app.domain.scanners import SeenScanner
from app.domain.scans import Scan, Verdict
from app.domain.wording import mark, say
from app.settings.file import SettingsFile
from app.settings.model import Settings
from app.ui.flash import Flash
from app.ui.lock.page import LockPage
from app.ui.lock.presenter import Lock, LockState
from app.ui.lock.watch import InputWatch
from app.ui.mishap import CrashCard
from app.ui.parts.notices import Banner
from app.ui.parts.ring import FocusRing
from app.ui.relay import wire
from app.ui.scan_input import ScanInput
from app.ui.scanner_words import scanner_cells
from app.ui.shell.commands import half_scan, not_now, whose
from app.ui.shell.keys_page import KeysPage
from app.ui.shell.rail import Rail
from app.ui.shell.rounds import Known, Rounds, came_out
from app.ui.shell.screen import Desk, Screen
from app.ui.shell.state import AtSystem, Cell, LastScan, Mood, Strip
from app.ui.shell.status import StatusStrip
from app.ui.shell.strip import ScanStrip
from app.ui.shell.verdicts import Verdicts
from app.ui.sound import Sounds
from app.ui.tasks import TaskRunner
from app.ui.theme import ThemeSource
from app.workflows.resume_prints import Resumed
from app.workflows.station import Station

_PLATES = {
    Environment.LIVE: (mark("LIVE"), mark("is billed"), "solid"),
    Environment.TEST: (mark("TEST"), mark("not billed"), "outlined"),
    Environment.REHEARSAL: (mark("REHEARSAL"), mark("practice"), "dashed"),
}
_SCREENS = {Command.PACK: "pack", Command.DISPATCH: "dispatch", Command.DOUBTS: "doubts"}
_LEAST_SIZE = (1024, 600)


class MainWindow(QWidget):
    """The station's window.

    Args:
        pages: Name and class of each screen, in the rail's order; scans that a screen has no use for go to the first one.
        geometry: Where the window's place is kept; None keeps none.
        sounds: Plays each verdict; without it nothing sounds, and nothing misses it.
    """

    def __init__(
        self,
        station: Station,
        settings: SettingsFile,
        tasks: TaskRunner,
        source: ThemeSource,
        scans: ScanInput,
        pages: Sequence[tuple[str, type[Screen]]],
        geometry: QSettings | None = None,
        sounds: Sounds | None = None,
    ) -> None:
        super().__init__()
        self.setWindowTitle("Parceldesk")
        self.setMinimumSize(*_LEAST_SIZE)
        self._station, self._settings, self._tasks, self._source = station, settings, tasks, source
        self._scans, self._geometry, self._sounds = scans, geometry, sounds
        self._last: LastScan | None = None
        self._paper = 0
        self._resumed: Resumed | None = None
        self._rail = Rail(source)
        self._strip = ScanStrip(source)
        self._status = StatusStrip(source)
        self._mishap = Banner(source)
        self._mishap.pressed.connect(self._mishap.hide)
        self._mishap.hide()
        self._stack = QStackedWidget()
        self._lay_out()
        self.rounds = Rounds(station, self._in_force, tasks.for_owner(self), self._show_known)
        desk = Desk(station, settings, tasks, source, self)
        self.screens: dict[str, Screen] = {}
        for page, kind in pages:
            self._add(page, kind(desk))
        self._keys_page, self._page = KeysPage(source, self._stack), pages[0][0]
        self._lock_page = LockPage(source)
        self._stack.addWidget(self._lock_page)
        self.lock = Lock(station.parts.operating, self._lock_minutes, station.parts.clock, tasks.for_owner(self), self)
        self._watch = InputWatch(self)
        self.verdicts = Verdicts(source, self)
        self.verdicts.key_wanted.connect(self._press)
        self._ring = FocusRing(source, self)
        self._bind(pages)
        scans.scanned.connect(self.take_scan)
        scans.half_scanned.connect(self._on_half_scan)
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self._on_tick)
        self.go(pages[0][0])
        self._tick.start()
        self.operator_changed()
        self.lock.look()
        self._on_tick()
        if geometry is not None and geometry.contains("geometry"):
            self.restoreGeometry(geometry.value("geometry"))

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        for widget, stretch in ((self._strip, 0), (self._mishap, 0), (self._stack, 1), (self._status, 0)):
            right.addWidget(widget, stretch)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._rail)
        row.addLayout(right, 1)

    def _add(self, page: str, screen: Screen) -> None:
        self.screens[page] = screen
        screen.setAccessibleName(screen.title)
        self._stack.addWidget(screen)
        if not screen.below:
            self._rail.add(page, screen.icon, screen.title)
        screen.strip_changed.connect(self._on_strip)
        screen.plate_changed.connect(self._on_plate)

    def _bind(self, pages: Sequence[tuple[str, type[Screen]]]) -> None:
        self._rail.chosen.connect(self.go)
        self._rail.keys_wanted.connect(self._on_keys)
        self._keys_page.closed.connect(self._on_keys_closed)
        self._status.chosen.connect(self.go)
        for place, page in enumerate((page for page, kind in pages if not kind.below), start=1):
            shortcut = QShortcut(QKeySequence(f"Alt+{place}"), self)
            shortcut.setObjectName(page)
            shortcut.activated.connect(self._on_page_key)
        for key, slot in (("F1", self._on_keys), ("Ctrl+L", self.sign_out), ("F11", self._on_full_screen)):
            QShortcut(QKeySequence(key), self).activated.connect(slot)
        wire(self._lock_page.operator_chosen, self.lock.choose, self)
        wire(self._lock_page.pin_entered, self.lock.enter_pin, self)
        wire(self._lock_page.left, self.lock.choose_none, self)
        wire(self._watch.touched, self.lock.touched, self)

    def come_forward(self) -> None:
        """Show the window in front of all others, also when it was minimised."""
        self.setWindowState((self.windowState() & ~Qt.WindowState.WindowMinimized) | Qt.WindowState.WindowActive)
        self.show()
        self.raise_()
        self.activateWindow()

    # --- what screens may ask ----------------------------------------------------------------------------------------

    def flash(self, flash: Flash) -> None:
        """Let a verdict be heard, and show it across the window; one in passing only where nothing can be heard."""
        self._sound(flash.verdict)
        if flash.in_passing and self._sounds is not None and self._sounds.is_heard:
            return
        plate = self._rail.plate
        self.verdicts.keep_clear(QRect(plate.mapTo(self, QPoint(0, 0)), plate.size()))
        self.verdicts.show(flash)

    def scanned(self, last: LastScan) -> None:
        """Set the scan strip's right part, and let its verdict be heard."""
        self._last = last
        self._sound(last.verdict)
        self._strip.last.show_last(last, self._now())

    def counts_changed(self) -> None:
        """Have the numbers read again."""
        self.rounds.hurry()

    def carrier_answered(self, name: str, *, fine: bool, words: str) -> None:
        """Show in the status strip how the carrier did."""
        self.rounds.carrier_answered(name, fine=fine, words=words)

    def go(self, page: str, order_id: int | None = None) -> None:
        """Show a screen by its name."""
        if page not in self.screens or self.lock.is_shut:
            return
        screen = self.screens[page]
        self._page = page
        self._keys_page.close_page()
        self._stack.setCurrentWidget(screen)
        self._rail.show_page(screen.below or page)
        self._on_strip(screen.strip)
        self._on_plate(screen.environment)
        screen.setFocus()
        screen.entered()
        if order_id is not None:
            screen.open(order_id)

    def go_at(self, page: str, at: AtSystem) -> None:
        """Show a screen with an order as a system knows it."""
        self.go(page)
        self.screens[page].open_at(at)

    def watch_keys(self, tap: Callable[[str, float], object] | None) -> None:
        """Tell each key that writes, and its time."""
        self._scans.watch(tap)

    def settings_changed(self) -> None:
        """Put changed settings in force."""
        settings = self._in_force()
        self._source.set_mode(settings.appearance.theme.value)
        self._source.set_text_percent(settings.appearance.text_percent)
        self._scans.apply(settings.desk)
        if self._sounds is not None:
            self._sounds.apply(settings.desk.sound)
        self.operator_changed()
        self.lock.look()
        self.rounds.hurry()
        self._show_known(self.rounds.known)

    # --- who is signed in --------------------------------------------------------------------------------------------

    def sign_out(self) -> None:
        """Let nobody be signed in, where this desk asks who packs."""
        self.lock.sign_out()

    def operator_changed(self) -> None:
        """Draw who is signed in, and watch for a desk that was left."""
        self._watch.set_on(self.lock.watches)
        self._show_known(self.rounds.known)

    def cover(self, state: LockState) -> None:
        """Cover the work area with the lock page, or draw it anew."""
        if self._stack.currentWidget() is not self._lock_page:
            self._keys_page.close_page()
            self.verdicts.dismiss()
            self._stack.setCurrentWidget(self._lock_page)
            self._rail.setEnabled(False)
            self._lock_page.setFocus()
        self._strip.now.show_strip(
            Strip(self.tr("Scan your badge"), self.tr("This desk is locked. What is open stays open."), Mood.ASK)
        )
        self._lock_page.show_state(state)

    def uncover(self) -> None:
        """Show the screen again that was covered."""
        self._lock_page.forget()
        self._rail.setEnabled(True)
        self.go(self._page)

    def _lock_minutes(self) -> int:
        return self._in_force().desk.lock_minutes

    def try_sound(self, verdict: Verdict, volume_percent: int) -> None:
        """Let a verdict be heard at a volume, also at a silent desk."""
        if self._sounds is not None:
            self._sounds.try_out(verdict, volume_percent)

    def scanners(self) -> tuple[SeenScanner, ...]:
        """Return how each scanner of this desk is now."""
        return self._scans.seen()

    def sound_trouble(self) -> str:
        """Say why nothing can be heard here; empty where it can, or is not wanted."""
        return self._sounds.trouble if self._sounds is not None else ""

    def _sound(self, verdict: Verdict) -> None:
        if self._sounds is not None:
            self._sounds.play(verdict)

    # --- scans and keys ----------------------------------------------------------------------------------------------

    def take_scan(self, scan: Scan) -> None:
        """Take a scan: a badge signs in, everything else goes to the screen that is shown or to the packing desk."""
        self.verdicts.dismiss()
        self.lock.take(scan, is_entry=not self.lock.is_shut and self._shown().takes_badges)

    def hand_on(self, scan: Scan) -> None:
        """Give a scan that is no badge to the screen that is shown, or to the packing desk."""
        self._keys_page.close_page()
        screen = self._shown()
        if is_command(scan.text):
            self._obey(scan)
        elif not screen.on_scan(scan):
            next(iter(self.screens.values())).on_scan(scan)

    def _obey(self, scan: Scan) -> None:
        """Have a command barcode obeyed where it can be seen what it does: on the screen that is shown, or not at all."""
        command = command_of(scan.text)
        title = say(row_of(command).title) if command else scan.text
        if command in _SCREENS:
            self.go(_SCREENS[command])
            self.scanned(LastScan(Verdict.OK, scan.text, title, scan.at))
        elif command is Command.SIGN_OUT and self._station.parts.operating.asks:
            self.scanned(LastScan(Verdict.OK, scan.text, title, scan.at))
            self.sign_out()
        elif command is Command.SIGN_OUT:
            why = self.tr("This desk does not ask who packs")
            self._refuse(scan.text, not_now(why, self.tr("Nobody is signed in or out here")))
        elif not self._shown().on_command(scan):
            self._refuse(scan.text, not_now(self.tr("This screen has no use for this command"), whose(command, title)))

    def _on_half_scan(self) -> None:
        if not self.lock.is_shut:
            said = half_scan()
            self._refuse(said.word, said)

    def _refuse(self, code: str, said: Flash) -> None:
        self.scanned(LastScan(said.verdict, code, said.line, self._now()))
        self.flash(said)

    def show_mishap(self, card: CrashCard) -> None:
        """Say that something went wrong that nobody foresaw; the station stays up."""
        self._mishap.show_message(Verdict.CANNOT, card.title, str(card.log_path), self.tr("Close"))

    def _press(self, key: str) -> None:
        if not self.lock.is_shut:
            self._shown().press(key)

    def _on_keys(self) -> None:
        if not self.lock.is_shut:
            self._keys_page.toggle()

    def _on_keys_closed(self) -> None:
        self._shown().setFocus()

    def _on_page_key(self) -> None:
        self.go(self.sender().objectName())

    def _on_full_screen(self) -> None:
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    # --- what is drawn -----------------------------------------------------------------------------------------------

    def _shown(self) -> Screen:
        return self.screens[self._page]

    def _on_strip(self, strip: Strip) -> None:
        sender = self.sender()
        if not isinstance(sender, Screen) or sender is self._stack.currentWidget():
            self._strip.now.show_strip(strip)

    def _on_plate(self, environment: Environment) -> None:
        sender = self.sender()
        if not isinstance(sender, Screen) or sender is self._stack.currentWidget():
            word, line, kind = _PLATES[environment]
            self._rail.plate.show_environment(say(word), say(line), kind)  # type: ignore[arg-type]  # one of three

    def _on_tick(self) -> None:
        self.rounds.tick()
        self.lock.tick(busy=self._tasks.busy > 0)
        self._shown().tick()
        self._strip.last.show_last(self._last, self._now())
        self._show_known(self.rounds.known)

    def _show_known(self, known: Known) -> None:
        left, right = self.rounds.cells()
        left = (*left, *scanner_cells(self.scanners(), self._now(), all_of_them=not known.counts.unconfirmed))
        if self.sound_trouble():
            left = (*left, Cell(Verdict.WAITING, self.tr("Sound"), self.sound_trouble(), "settings"))
        self._status.show_cells(left, right, self._now())
        self._rail.set_count("doubts", known.counts.doubts)
        if known.paper != self._paper:
            self._paper = known.paper
            self._tell_paper(known.resumed)

    def _tell_paper(self, resumed: Resumed | None) -> None:
        """Tell that labels came out by themselves; a standstill that only waited for them falls."""
        if resumed is not None and resumed is not self._resumed:
            self._resumed = resumed
            flash = self.verdicts.flash
            if flash is not None and flash.until_paper:
                self.verdicts.dismiss()
            self.scanned(LastScan(Verdict.ALREADY, resumed.reference, came_out(resumed), self._now()))
        self._shown().paper_changed()

    def _in_force(self) -> Settings:
        return self._settings.current

    def _now(self) -> datetime:
        return self._station.parts.clock.now()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._source.fit_window(event.size())
        super().resizeEvent(event)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self._tick.stop()
        if self._geometry is not None:
            self._geometry.setValue("geometry", self.saveGeometry())
        super().closeEvent(event)
