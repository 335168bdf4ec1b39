"""Verdicts across the window: how long they hold, and which key or scan ends them."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from app.domain.scans import Verdict
from app.ui.flash import Flash
from app.ui.parts.verdict import VerdictBanner
from app.ui.theme import ThemeSource

_MODIFIERS = {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr}
_STANDS = {Verdict.WRONG, Verdict.CANNOT}


class Verdicts(QObject):
    """Shows one verdict at a time over a window.

    Ok and already end by themselves, or with any key or scan, which is itself obeyed. Wrong ends with Esc or the next
    scan; cannot with Esc or one of its ways, whose keys the screen below obeys. Until then no other key reaches the
    screen, since nobody sees what it would do there.

    Signals:
        key_wanted: The key of a way that was pressed with the pointer.
    """

    key_wanted = Signal(str)

    # Of the class, too: a window that is being freed loses its objects' own values while Qt still asks its filters.
    _flash: Flash | None = None

    def __init__(self, source: ThemeSource, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.banner = VerdictBanner(source, window)
        self.banner.close_asked.connect(self.dismiss)
        self.banner.way_chosen.connect(self._on_way)
        self._hold = QTimer(self)
        self._hold.setSingleShot(True)
        self._hold.timeout.connect(self.dismiss)
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    @property
    def flash(self) -> Flash | None:
        """The verdict that stands, None while there is none."""
        return self._flash

    def keep_clear(self, place: QRect) -> None:
        """Leave the environment plate uncovered."""
        self.banner.keep_clear(place)

    def show(self, flash: Flash) -> None:
        """Show a verdict; one that stands is replaced without a blink."""
        self._flash = flash
        self._hold.stop()
        self.banner.show_flash(flash)
        if flash.hold_ms:
            self._hold.start(flash.hold_ms)

    def dismiss(self) -> None:
        """Uncover the window."""
        self._hold.stop()
        self._flash = None
        self.banner.dismiss()

    def _on_way(self, place: int) -> None:
        if self._flash is not None and place < len(self._flash.ways):
            key = self._flash.ways[place].key
            self.dismiss()
            self.key_wanted.emit(key)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._flash is None or not isinstance(event, QKeyEvent) or Qt.Key(event.key()) in _MODIFIERS:
            return False
        if event.type() is QEvent.Type.ShortcutOverride:
            return self._key_ends(event)
        # At a window the scanner's filter still has to see the key; at a widget it would be typed where nobody looks.
        return event.type() is QEvent.Type.KeyPress and isinstance(watched, QWidget) and self._stands

    @property
    def _stands(self) -> bool:
        return self._flash is not None and self._flash.verdict in _STANDS

    def _key_ends(self, event: QKeyEvent) -> bool:
        flash = self._flash
        if flash is None:
            return False
        closes = event.key() == Qt.Key.Key_Escape and flash.foot_key == "Esc" and not flash.key_goes_on
        if not self._stands and not closes:
            self.dismiss()
            return False
        if _name(event) in {way.key for way in flash.ways}:
            self.dismiss()
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        event.accept()  # no shortcut below takes it
        return True


def _name(event: QKeyEvent) -> str:
    number = event.key() - Qt.Key.Key_F1 + 1
    shift = "Shift " if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else ""
    return f"{shift}F{number}" if 1 <= number <= 35 else ""
