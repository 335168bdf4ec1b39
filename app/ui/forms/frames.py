"""Frames around editors that the kit's fields do not have: several lines, and text with suggestions."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QPlainTextEdit, QWidget
from typing_extensions import override

from app.ui.parts.fields import ComboField, FrameField
from app.ui.theme import ThemeSource
from app.ui.theme.icons import paint_icon

_LINES = 3


class QuietWheel(QObject):
    """Keeps the wheel, which scrolls the form, and the keys that move entries from changing what a box has chosen."""

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Wheel:
            event.ignore()
            return True
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and moves_entry(event):
            event.ignore()
            return True
        return False


def moves_entry(event: QKeyEvent) -> int:
    """Tell whether a key moves an entry of a list: -1 for up, 1 for down, 0 for neither."""
    if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier != Qt.KeyboardModifier.AltModifier:
        return 0
    return {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)


class QuietCombo(ComboField):
    """One of several; the wheel scrolls the form instead."""

    def __init__(
        self, source: ThemeSource, label: str, options: list[tuple[object, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(source, label, options, dense=True, parent=parent)
        self._quiet = QuietWheel(self)
        self.box.installEventFilter(self._quiet)

    def show_chosen(self, value: object) -> None:
        """Choose; what stands for nothing is drawn as the hint that it is."""
        self.set_value(value)
        if self.box.property("holdsNothing") is not (value is None):
            self.box.setProperty("holdsNothing", value is None)
            self.box.style().unpolish(self.box)
            self.box.style().polish(self.box)


class SuggestField(FrameField):
    """Text, with suggestions that drop down; anything else may be typed.

    Args:
        source: Where the look comes from.
        label: What it asks for; also its accessible name.
        suggestions: What is often meant.
    """

    edited = Signal(str)
    left = Signal()

    def __init__(
        self, source: ThemeSource, label: str, suggestions: tuple[str, ...], parent: QWidget | None = None
    ) -> None:
        self.box = QComboBox()
        self.box.setFrame(False)
        self.line = QLineEdit()
        self.box.setLineEdit(self.line)
        self.box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.box.addItems(list(suggestions))
        self.box.setCurrentIndex(-1)
        self._quiet = QuietWheel()
        self.box.installEventFilter(self._quiet)
        self._completer = QCompleter(self.box.model(), self.box)
        self._completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.box.setCompleter(self._completer)
        super().__init__(source, label, self.box, dense=True, parent=parent)
        self.line.textEdited.connect(self.edited)
        self.line.editingFinished.connect(self.left)
        # Told by the box also for what was picked from the completions.
        self.box.textActivated.connect(self.edited)

    @property
    def value(self) -> str:
        """What stands in it, without spaces around it."""
        return self.box.currentText().strip()

    def set_value(self, value: str) -> None:
        """Put something into it; `edited` is not emitted."""
        if value != self.box.currentText():
            self.box.setCurrentIndex(self.box.findText(value, Qt.MatchFlag.MatchExactly))
            self.box.setEditText(value)

    def set_hint(self, words: str) -> None:
        """Set the grey words that stand in it while it is empty."""
        self.line.setPlaceholderText(words)

    @override
    def restyle(self) -> None:
        super().restyle()
        self.line.setFont(self.theme.font("lead"))

    @override
    def _inside_width(self) -> float:
        return self.theme.scaled(20) + 4

    @override
    def _paint_frame(self, painter: QPainter) -> None:
        super()._paint_frame(painter)
        side, place = self.theme.scaled(20), self.frame_rect()
        square = QRectF(place.right() - 12 - side, place.center().y() + 1 - side / 2, side, side)
        paint_icon(painter, "chevron-down", square, self.theme.colour("text.primary"))


class LongField(FrameField):
    """Text of several lines; Tab leaves it.

    Args:
        source: Where the look comes from.
        label: What it asks for; also its accessible name.
    """

    edited = Signal(str)

    def __init__(self, source: ThemeSource, label: str, parent: QWidget | None = None) -> None:
        self.area = QPlainTextEdit()
        self.area.setTabChangesFocus(True)
        self.area.document().setDocumentMargin(0)
        super().__init__(source, label, self.area, dense=True, parent=parent)
        self.area.textChanged.connect(self._told)

    @property
    def value(self) -> str:
        """What stands in it."""
        return self.area.toPlainText()

    def set_value(self, value: str) -> None:
        """Put something into it; `edited` is not emitted."""
        if value != self.value:
            self.area.blockSignals(True)
            self.area.setPlainText(value)
            self.area.blockSignals(False)

    def set_hint(self, words: str) -> None:
        """Set the grey words that stand in it while it is empty."""
        self.area.setPlaceholderText(words)

    def _told(self) -> None:
        self.edited.emit(self.value)

    @override
    def _frame_height(self) -> int:
        return super()._frame_height() + (_LINES - 1) * self.theme.line("lead")

    @override
    def _place_editor(self) -> None:
        place = self.frame_rect()
        above = (self.theme.grown("touchMin", "lead") - self.theme.line("lead")) // 2
        self.editor.setGeometry(place.adjusted(14, above, -12, -3))
