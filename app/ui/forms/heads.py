"""The head of a group: a chevron, a number, its name, what is in it, and how it stands."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from app.ui.parts.themed import Button
from app.ui.theme import ThemeSource
from app.ui.theme.icons import paint_icon
from app.ui.theme.paint import Face, key_size, paint_key, paint_words, spoken, words_width

_NUMBER = Face("lead", weight=700)
_TITLE = Face("lead", "text.secondary")
_ALONE = Face("lead", weight=600)
_SUMMARY = Face("lead")
_STATE = Face("body", "text.secondary")
_CHANGED = Face("body", "accent.text", 700)


class FoldHead(Button):
    """Opens and closes a group; Space and a click do it.

    Args:
        source: Where the look comes from.
        title: What the group is called.
        key: The key beside it, where there is one.
    """

    def __init__(self, source: ThemeSource, title: str, key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(source, parent)
        self._number, self._title, self._key = "", title, key
        self._summary = self._state = ""
        self._changed = self._opens = False
        self.is_open = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._said()

    def show_words(
        self, *, title: str = "", number: str = "", summary: str = "", state: str = "", changed: bool = False
    ) -> None:
        """Show what is in the group, and how it stands."""
        self._title = title or self._title
        self._number, self._summary, self._state, self._changed = number, summary, state, changed
        self._said()

    def show_open(self, is_open: bool) -> None:
        """Show whether the group is open."""
        self.is_open = is_open
        self._said()

    def set_place(self, words: str) -> None:
        """Set what is said of where the group lies."""
        self._where = words
        self._said()

    _where = ""

    def _said(self) -> None:
        how = self.tr("open") if self.is_open else self.tr("closed")
        name = self._where or " ".join(filter(None, (self._title, self._number)))
        self.say(spoken(name, "" if self.is_open else self._summary, self._state, how))

    @override
    def wanted_size(self) -> QSize:
        words = words_width(self.theme, f"{self._number} {self._title} {self._summary} {self._state}", _SUMMARY)
        return QSize(round(words) + self.theme.scaled(22) + 60, self.theme.grown("touchMin", "lead") + 4)

    @override
    def least_size(self) -> QSize:
        return QSize(self.theme.scaled(120), self.wanted_size().height())

    @override
    def paint(self, painter: QPainter) -> None:
        theme, height = self.theme, float(self.height())
        side = theme.scaled(18)
        square = QRectF(2, (height - side) / 2, side, side)
        icon = "chevron-down" if self.is_open else "chevron-right"
        paint_icon(painter, icon, square, theme.colour("text.primary"))
        left, right = square.right() + 10, float(self.width()) - 2
        state = _CHANGED if self._changed else _STATE
        wide = words_width(theme, self._state, state)
        if wide and right - left - wide > theme.scaled(120):
            paint_words(painter, theme, QRectF(left, 0, right - left, height), self._state, state, side="right")
            right -= wide + 14
        cap = key_size(theme, self._key)
        room = right - (cap.width() + 4 if self._key else 0)
        for words, face in self._runs():
            if room - left < theme.scaled(24):
                break
            left += paint_words(painter, theme, QRectF(left, 0, room - left, height), words, face) + 10
        if self._key:
            place = QRectF(min(left + 2, room), (height - cap.height()) / 2, cap.width(), cap.height())
            paint_key(painter, theme, place, self._key, fill="surface.card")

    def _runs(self) -> list[tuple[str, Face]]:
        summary = "" if self.is_open and not self._key else self._summary
        quiet = _TITLE if self._key else _SUMMARY
        title = (self._title, _TITLE if self._number else _ALONE)
        return [run for run in ((self._number, _NUMBER), title, (summary, quiet)) if run[0]]
