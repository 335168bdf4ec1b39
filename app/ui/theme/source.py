"""The one place that knows which look is on, and tells everybody when it changes."""

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from app.ui.theme.fonts import load_fonts
from app.ui.theme.sheet import palette, style_sheet
from app.ui.theme.theme import Theme
from app.ui.theme.tokens import Tokens, load_tokens


class ThemeSource(QObject):
    """Holds the look that is on; each part takes one and repaints on `changed`.

    Args:
        mode: "light", "dark" or "system", which follows the desktop live.
        text_percent: Size of all text, 100 to 200.
    """

    changed = Signal()

    def __init__(
        self,
        mode: str = "light",
        text_percent: int = 100,
        *,
        compact: bool = False,
        tokens: Tokens | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        load_fonts()
        self._tokens = tokens or load_tokens()
        self._mode = mode
        self._text_percent = text_percent
        self._compact = compact
        self._application: QApplication | None = None
        self.theme = self._made()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._desktop_changed)

    def dress(self, application: QApplication) -> None:
        """Give the application our style, fonts and colours, now and whenever the look changes."""
        self._application = application
        application.setStyle("Fusion")
        self._dress()

    def set_mode(self, mode: str) -> None:
        """Switch to "light", "dark" or "system"."""
        self._mode = mode
        self._renew()

    def set_text_percent(self, percent: int) -> None:
        """Set the size of all text, 100 to 200."""
        self._text_percent = percent
        self._renew()

    def fit_window(self, size: QSize) -> None:
        """Take the small-window look below 1200×700, the normal one above; call it when the window was resized."""
        width, height = self._tokens.compact_below
        compact = size.width() < width or size.height() < height
        if compact != self._compact:
            self._compact = compact
            self._renew()

    def _made(self) -> Theme:
        dark = self._mode == "dark" or (
            self._mode == "system" and QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        )
        return Theme(self._tokens, dark=dark, text_percent=self._text_percent, compact=self._compact)

    def _renew(self) -> None:
        made, had = self._made(), self.theme
        if (made.dark, made.text_percent, made.compact) == (had.dark, had.text_percent, had.compact):
            return
        self.theme = made
        self._dress()
        self.changed.emit()

    def _dress(self) -> None:
        if self._application is None:
            return
        self._application.setFont(self.theme.font("body"))
        self._application.setPalette(palette(self.theme))
        self._application.setStyleSheet(style_sheet(self.theme))

    def _desktop_changed(self) -> None:
        if self._mode == "system":
            self._renew()
