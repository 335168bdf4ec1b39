"""Fields: label above, frame around, one sentence below where something is wrong."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget
from typing_extensions import override

from app.ui.parts.boxes import ElidedBox
from app.ui.parts.themed import Panel
from app.ui.theme import ThemeSource
from app.ui.theme.icons import paint_icon
from app.ui.theme.paint import Face, key_size, paint_box, paint_key, paint_words, paint_wrapped, words_width, wrapped
from app.ui.theme.shapes import Shape, paint_shape
from app.ui.theme.words import plain

_LABEL = Face("label", "text.secondary")
_NOTE = Face("label", "text.secondary", 400)
_CHANGED = Face("label", "accent.text", 700)
_ERROR = Face("body", "verdict.wrong.text", 500)
_LABEL_GAP = 5


class FrameField(Panel):
    """A label, a frame and a sentence around any editor.

    Args:
        source: Where the look comes from.
        label: What it asks for; also the editor's accessible name.
        editor: What stands in the frame; it draws no frame of its own.
        dense: Whether it stands in a form with many others.
    """

    def __init__(
        self, source: ThemeSource, label: str, editor: QWidget, *, dense: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(source, parent)
        self.editor = editor
        self._label, self._note, self._error = label, "", ""
        self._dense = dense
        self._changed = False
        self._icon = ""
        self._right = self._key = ""
        editor.setParent(self)
        editor.setAccessibleName(plain(label))
        self.setFocusProxy(editor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.restyle()

    @property
    def label(self) -> str:
        """What it asks for."""
        return self._label

    @property
    def error(self) -> str:
        """The sentence below; empty while nothing is wrong."""
        return self._error

    def set_label(self, label: str) -> None:
        """Change what it asks for."""
        self._label = label
        self.editor.setAccessibleName(plain(label))
        self.update()

    def set_note(self, note: str) -> None:
        """Set the words on the right of the label."""
        self._note = note
        self._describe()
        self.update()

    def set_error(self, sentence: str) -> None:
        """Say what is wrong, in one sentence; empty when it was mended. It is the editor's accessible description too."""
        self._error = sentence
        self._describe()
        self.updateGeometry()
        self._place_editor()
        self.update()

    def set_changed(self, words: str) -> None:
        """Mark it as changed, with the word for it on the right of the label; empty when it is as it was."""
        self._changed = bool(words)
        self.set_note(words)

    def set_icon(self, name: str) -> None:
        """Put a line icon before the editor, such as "search"."""
        self._icon = name
        self._place_editor()
        self.update()

    def set_inside(self, words: str = "", key: str = "") -> None:
        """Put quiet words or a key cap after the editor, inside the frame."""
        self._right, self._key = words, key
        self._place_editor()
        self.update()

    @property
    def read_only(self) -> bool:
        """Whether it only shows."""
        return not self.editor.isEnabled()

    def frame_rect(self) -> QRect:
        """Return the frame's place in px."""
        top = self._label_height()
        return QRect(0, top, self.width(), self._frame_height())

    def ring_rect(self) -> QRect:
        """Return what the focus ring goes around, in its own px."""
        return self.frame_rect()

    def _describe(self) -> None:
        self.editor.setAccessibleDescription(plain(self._error or self._note))

    def _label_height(self) -> int:
        return self.theme.line("label") + _LABEL_GAP if self._label else 0

    def _frame_height(self) -> int:
        if self._dense and not self.theme.compact:
            # Dense forms take the touch target's height.
            return self.theme.grown("touchMin", "lead")
        return self.theme.grown("field", "lead")

    def _error_height(self, width: int) -> int:
        if not self._error:
            return 0
        lines = wrapped(self.theme, self._error, _ERROR, width - self.theme.scaled(20) - 8)
        return 5 + len(lines) * self.theme.line("body")

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self._label_height() + self._frame_height() + self._error_height(width)

    @override
    def sizeHint(self) -> QSize:
        width = max(self.theme.scaled(180), self.minimumSizeHint().width())
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        label = words_width(self.theme, self._label, _LABEL)
        note = words_width(self.theme, self._note, _CHANGED) + 12 if self._note else 0
        width = max(round(label + note) + 1, self.theme.scaled(80))
        return QSize(width, self.heightForWidth(max(width, self.width())))

    @override
    def restyle(self) -> None:
        self.editor.setFont(self.theme.font("lead"))
        self._place_editor()
        super().restyle()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_editor()
        if event.oldSize().width() != event.size().width() and self._error:
            self.updateGeometry()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        # A click on the label or beside the letters means the field.
        self.editor.setFocus(Qt.FocusReason.MouseFocusReason)

    def _place_editor(self) -> None:
        left = 14 if not self._icon else 14 + self.theme.scaled(22) + 10
        self.editor.setGeometry(self.frame_rect().adjusted(left, 3, -12 - round(self._inside_width()), -3))

    def _inside_width(self) -> float:
        if self._key:
            return key_size(self.theme, self._key).width() + 8
        return words_width(self.theme, self._right, _NOTE) + 8 if self._right else 0

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self.theme
        width = self.width()
        if self._label:
            row = QRectF(0, 0, width, theme.line("label"))
            note = paint_words(painter, theme, row, self._note, _CHANGED if self._changed else _NOTE, side="right")
            rest = row.adjusted(0, 0, -note - 8, 0) if self._note else row
            paint_words(painter, theme, rest, self._label, _LABEL)
        self._paint_frame(painter)
        if self._error:
            self._paint_error(painter)
        painter.end()

    def _paint_frame(self, painter: QPainter) -> None:
        theme, place = self.theme, QRectF(self.frame_rect())
        fill, border, thick = "surface.card", "border.control", False
        if self._error:
            border, thick = "verdict.wrong.text", True
        elif self._changed:
            border, thick = "accent.border", True
        elif self.read_only:
            fill, border = "surface.sunken", "border.divider"
        line = theme.border("selected" if thick else "control")
        edge = theme.colour(border)
        paint_box(painter, place, fill=theme.colour(fill), border=edge, width=line, radius=theme.radius("control"))
        if self._icon:
            side = theme.scaled(22)
            square = QRectF(14, place.center().y() - side / 2, side, side)
            paint_icon(painter, self._icon, square, theme.colour("text.primary"))
        if self._key:
            cap = key_size(theme, self._key)
            square = QRectF(
                place.right() - 12 - cap.width(), place.center().y() - cap.height() / 2, cap.width(), cap.height()
            )
            paint_key(painter, theme, square, self._key, fill="surface.card")
        elif self._right:
            paint_words(painter, theme, place.adjusted(0, 0, -12, 0), self._right, _NOTE, side="right")

    def _paint_error(self, painter: QPainter) -> None:
        theme = self.theme
        top = self.frame_rect().bottom() + 1 + 5
        side = theme.scaled(20)
        line = theme.line("body")
        paint_shape(
            painter, Shape.WRONG, QRectF(0, top + (line - side) / 2, side, side), theme.colour("verdict.wrong.text")
        )
        place = QRectF(QPointF(side + 8, top), QPointF(self.width(), self.height()))
        paint_wrapped(painter, theme, place, self._error, _ERROR)


class Field(FrameField):
    """One line of text.

    Args:
        source: Where the look comes from.
        label: What it asks for; also its accessible name.
        value: What stands in it.
        codes: Whether it holds numbers that people compare.
        dense: Whether it stands in a form with many others.
    """

    edited = Signal(str)
    entered = Signal()

    def __init__(
        self,
        source: ThemeSource,
        label: str,
        value: str = "",
        *,
        codes: bool = False,
        dense: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self._codes = codes
        self.line = QLineEdit(value)
        self.line.setFrame(False)
        super().__init__(source, label, self.line, dense=dense, parent=parent)
        self.line.textEdited.connect(self.edited)
        self.line.returnPressed.connect(self.entered)

    @property
    def value(self) -> str:
        """What stands in it, without spaces around it."""
        return self.line.text().strip()

    def set_value(self, value: str) -> None:
        """Put something into it; `edited` is not emitted."""
        if value != self.line.text():
            self.line.setText(value)

    def set_hint(self, words: str) -> None:
        """Set the grey words that stand in it while it is empty."""
        self.line.setPlaceholderText(words)

    def set_read_only(self, read_only: bool) -> None:
        """Make it only show what it holds; the text can still be copied."""
        self.line.setReadOnly(read_only)
        self.update()

    @property
    @override
    def read_only(self) -> bool:
        return self.line.isReadOnly() or not self.line.isEnabled()

    @override
    def restyle(self) -> None:
        super().restyle()
        self.line.setFont(self.theme.font("lead", codes=self._codes))


class ComboField(FrameField):
    """One of several; the arrow keys and typing choose.

    Args:
        source: Where the look comes from.
        label: What it asks for; also its accessible name.
        options: What each stands for, and its words.
        dense: Whether it stands in a form with many others.
    """

    chosen = Signal(object)

    def __init__(
        self,
        source: ThemeSource,
        label: str,
        options: list[tuple[object, str]] | None = None,
        *,
        dense: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self.box = ElidedBox()
        self.box.setFrame(False)
        super().__init__(source, label, self.box, dense=dense, parent=parent)
        self.set_options(options or [])
        self.box.activated.connect(self._activated)

    @property
    def value(self) -> object:
        """What the chosen one stands for; None while nothing is."""
        return self.box.currentData()

    def set_value(self, value: object) -> None:
        """Choose; `chosen` is not emitted. Something unknown chooses nothing."""
        self.box.setCurrentIndex(next((i for i in range(self.box.count()) if self.box.itemData(i) == value), -1))

    def set_options(self, options: list[tuple[object, str]]) -> None:
        """Replace what there is to choose from; what was chosen stays chosen if it is still there."""
        kept = self.value
        self.box.clear()
        for value, words in options:
            self.box.addItem(words, value)
        if kept is not None:
            self.set_value(kept)

    def set_read_only(self, read_only: bool) -> None:
        """Make it only show what is chosen."""
        self.box.setEnabled(not read_only)
        self.update()

    def _activated(self, index: int) -> None:
        self.chosen.emit(self.box.itemData(index))

    @override
    def _inside_width(self) -> float:
        # The words end before the sign that there are others.
        return self.theme.scaled(20) + 4

    @override
    def _paint_frame(self, painter: QPainter) -> None:
        super()._paint_frame(painter)
        side = self.theme.scaled(20)
        place = self.frame_rect()
        square = QRectF(place.right() - 12 - side, place.center().y() + 1 - side / 2, side, side)
        paint_icon(
            painter, "chevron-down", square, self.theme.colour("text.disabled" if self.read_only else "text.primary")
        )


class SecretField(Field):
    """A secret: typed once, never shown, never given back for copying.

    Args:
        source: Where the look comes from.
        label: What it asks for; also its accessible name.
    """

    def __init__(self, source: ThemeSource, label: str, *, dense: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(source, label, dense=dense, parent=parent)
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.set_icon("key")

    def show_kept(self, words: str) -> None:
        """Show that a secret is kept elsewhere: dots instead of letters, and these words; nothing can be typed."""
        self.line.clear()
        self.line.setEchoMode(QLineEdit.EchoMode.Normal)
        self.line.setPlaceholderText("••••••••••••")
        self.line.setReadOnly(True)
        self.set_inside(words)

    def ask(self, hint: str = "") -> None:
        """Let a new one be typed."""
        self.line.clear()
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setPlaceholderText(hint)
        self.line.setReadOnly(False)
        self.set_inside()

    def forget(self) -> None:
        """Clear what was typed, and what undo would bring back."""
        self.line.setText("")
