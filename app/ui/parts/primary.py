"""The primary action: one on a screen, always at the bottom right, always F9."""

from math import ceil

from PySide6.QtCore import QElapsedTimer, QLocale, QRectF, QSize, QTimer, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.ui.parts.themed import Button
from app.ui.theme import ThemeSource
from app.ui.theme.paint import Face, fitted, key_size, paint_box, paint_key, paint_words, words_width, wrapped
from app.ui.theme.shapes import Shape, paint_shape
from app.ui.theme.words import plain

_TICK_MS = 100
_TITLE_SHARE = 0.6
"""How small its title may get in a narrow place."""


class PrimaryButton(Button):
    """The one filled action of a screen, in three states: ready, not now, waiting.

    Pressing it (also by `click()`) emits `go` when it is ready, and `left` while it waits.

    Args:
        source: Where the look comes from.
        title: A verb.
        line: What it will do and cost.
        key: What triggers it; the screen binds it.
    """

    go = Signal()
    left = Signal()

    def __init__(
        self, source: ThemeSource, title: str, line: str = "", key: str = "F9", parent: QWidget | None = None
    ) -> None:
        super().__init__(source, parent)
        self._title, self._line, self._key = title, line, key
        self._leave = self._leave_key = ""
        self._waiting = False
        self._watch = QElapsedTimer()
        self._before_seconds = 0.0
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._ticks = QTimer(self)
        self._ticks.setInterval(_TICK_MS)
        self._ticks.timeout.connect(self.update)
        self.clicked.connect(self._pressed)
        self.set_ready_words(title, line)

    @property
    def waiting(self) -> bool:
        """Whether it shows that something runs."""
        return self._waiting

    def set_ready_words(self, title: str, line: str = "") -> None:
        """Make it ready to be pressed."""
        self._show(title, line, waiting=False)
        self.set_ready()
        self.setAccessibleDescription(plain(line))

    def set_not_now_words(self, title: str, reason: str) -> None:
        """Take it out of use; the second line says why."""
        self._show(title, reason, waiting=False)
        self.set_not_now(reason)

    def set_waiting(
        self, title: str, line: str, leave: str, leave_key: str = "Esc", *, already_seconds: float = 0.0
    ) -> None:
        """Show that something runs, with the seconds that it has run; calling it again keeps them counting.

        Args:
            title: What runs, in one word.
            line: How long it mostly takes.
            leave: What pressing it does now.
            leave_key: The key that does so too.
            already_seconds: How long it ran before this button began to show it.
        """
        self._leave, self._leave_key = leave, leave_key
        going_on = self._waiting
        self._show(title, line, waiting=True)
        self.set_ready()
        self.setAccessibleDescription(plain(f"{line}, {leave}"))
        if not going_on:
            self._before_seconds = already_seconds
            self._watch.start()
            self._ticks.start()

    def _show(self, title: str, line: str, *, waiting: bool) -> None:
        self._title, self._line, self._waiting = title, line, waiting
        if not waiting:
            self._ticks.stop()
        self.say(title)

    def _pressed(self) -> None:
        (self.left if self._waiting else self.go).emit()

    @override
    def wanted_size(self) -> QSize:
        title = words_width(self.theme, self._shown_title(), Face("primary"))
        line = words_width(self.theme, self._line, Face("primaryLine"))
        width = round(max(title, line) + self._beside()) + 1
        return QSize(width, self.heightForWidth(width))

    @override
    def least_size(self) -> QSize:
        title = words_width(self.theme, self._shown_title(), Face("primary")) * _TITLE_SHARE + self._beside()
        width = min(self.wanted_size().width(), max(self.theme.scaled(240), ceil(title)))
        return QSize(width, self.heightForWidth(max(width, self.width())))

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        theme = self.theme
        rows = len(self._rows(width - self._beside()))
        needed = theme.line("primary") + rows * theme.line("primaryLine") + 14
        return max(theme.grown("primary", "primary", "primaryLine"), needed)

    def _padding(self) -> int:
        # The frame of 2 px lies outside of the padding.
        return (16 if self.theme.compact else 22) + (0 if self.isEnabled() else 2)

    def _shape_width(self) -> int:
        return self.theme.scaled(36 if self.theme.compact else 48) + (12 if self.theme.compact else 16)

    def _beside(self) -> float:
        """Return the width in px that is not for words."""
        cap = key_size(self.theme, self._leave_key if self._waiting else self._key, big=True).width()
        return 2 * self._padding() + cap + 10 + (self._shape_width() if self._waiting else 0)

    def _rows(self, room: float) -> list[str]:
        """Break the second line into two where it is too long for one; what is left of it is shortened."""
        if not self._line or words_width(self.theme, self._line, Face("primaryLine")) <= room:
            return [self._line] if self._line else []
        lines = wrapped(self.theme, self._line, Face("primaryLine"), room)
        return [lines[0], " ".join(lines[1:])]

    def _shown_title(self) -> str:
        if not self._waiting:
            return self._title
        seconds = QLocale().toString(
            self._before_seconds + self._watch.elapsed() / 1000 if self._watch.isValid() else 0.0, "f", 1
        )
        return self.tr("{title}, {seconds} s").format(title=self._title, seconds=seconds)

    def _colours(self) -> tuple[str, str, str, str]:
        """Return ground, title, line and key's frame."""
        if self._waiting:
            ink = "verdict.waiting.onFill"
            return "verdict.waiting.fill", ink, ink, ink
        if not self.isEnabled():
            return "surface.sunken", "text.disabled", "text.primary", "border.control"
        ink = "accent.onFill"
        return ("accent.pressed" if self.hot else "accent.fill"), ink, ink, ink

    @override
    def paint(self, painter: QPainter) -> None:
        theme = self.theme
        ground, title_ink, line_ink, frame = self._colours()
        place = QRectF(self.rect())
        ready = self.isEnabled()
        edge = None if ready else theme.colour("border.control")
        paint_box(painter, place, fill=theme.colour(ground), border=edge, width=2, radius=theme.radius("card"))
        padding = self._padding()
        left = padding
        if self._waiting:
            side = theme.scaled(36 if theme.compact else 48)
            square = QRectF(left, (place.height() - side) / 2, side, side)
            paint_shape(painter, Shape.WAITING, square, theme.colour(title_ink))
            left += self._shape_width()
        right = self._paint_key(painter, place.adjusted(left, 0, -padding, 0), title_ink, frame)
        room = right - left - 10
        rows = self._rows(room)
        title, line = theme.line("primary"), theme.line("primaryLine")
        top = (place.height() - title - len(rows) * line) / 2
        face = fitted(theme, self._shown_title(), Face("primary", title_ink), room)
        paint_words(painter, theme, QRectF(left, top, room, title), self._shown_title(), face)
        for number, words in enumerate(rows):
            row = QRectF(left, top + title + number * line, room, line)
            paint_words(painter, theme, row, words, Face("primaryLine", line_ink))

    def _paint_key(self, painter: QPainter, place: QRectF, ink: str, frame: str) -> float:
        """Draw the key, and while it waits what the key does; return where they begin."""
        theme, key = self.theme, self._leave_key if self._waiting else self._key
        if not key:
            return place.right()
        cap = key_size(theme, key, big=True)
        square = QRectF(place.right() - cap.width(), (place.height() - cap.height()) / 2, cap.width(), cap.height())
        paint_key(painter, theme, square, key, text=ink, border=frame, big=True)
        if not self._waiting:
            return square.left()
        face = Face("lead", ink, 600)
        words = words_width(theme, self._leave, face)
        start = square.left() - 12 - words
        if start < place.left() + 10 + words_width(theme, self._shown_title(), Face("primary")):
            # Where it is narrow the word goes and the key stays.
            return square.left()
        paint_words(painter, theme, QRectF(start, 0, words, place.height()), self._leave, face)
        return start
