"""The card that says what would change: before and after of each field, struck and strong."""

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.amendments import ChangeKind, FieldChange, said
from app.domain.scans import Verdict
from app.domain.wording import say
from app.ui.amend.state import AmendState
from app.ui.parts.buttons import QuietButton
from app.ui.parts.cards import Card
from app.ui.parts.notices import Banner
from app.ui.parts.pages import ScrollColumn
from app.ui.parts.text import Text
from app.ui.parts.themed import Button
from app.ui.problems import sentence_of
from app.ui.theme import ThemeSource
from app.ui.theme.paint import Face, paint_words, paint_wrapped, spoken, words_width, wrapped

_BAR_PX = 5
_MOST_LINES = 60
_TITLE = Face("body", weight=600)
_SIDE = Face("label", "text.secondary")
_BEFORE = Face("body", "text.secondary")
_AFTER = Face("lead", weight=600)


class ChangeLine(Button):
    """One change; pressing it goes to its field.

    Args:
        words: What stands before the two values: "before", "after", "will be removed", "is not sent".
    """

    def __init__(self, source: ThemeSource, words: tuple[str, str, str, str], parent: QWidget | None = None) -> None:
        super().__init__(source, parent)
        self._words = words
        self.change: FieldChange | None = None
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_change(self, change: FieldChange) -> None:
        """Change what it says."""
        if change != self.change:
            self.change = change
            self.say(spoken(say(change.title), *(f"{side}: {text}" for side, text, _face in self._sides())))
            self.updateGeometry()

    def _sides(self) -> list[tuple[str, str, Face]]:
        change = self.change
        if change is None:
            return []
        before, after, removed, not_sent = self._words
        sides = [(before, said(change.before), _BEFORE)] if change.before else []
        if change.kind is ChangeKind.REMOVED:
            return [*sides, (after, removed, _AFTER)]
        if change.kind is ChangeKind.NOT_SENT:
            return [*sides, (after, not_sent, _BEFORE)]
        return [*sides, (after, said(change.after), _AFTER)]

    def _side_width(self) -> float:
        return max(words_width(self.theme, word, _SIDE) for word in self._words[:2]) + 12

    def _text_width(self, width: int) -> float:
        return max(60.0, width - 32 - self._side_width())

    @override
    def wanted_size(self) -> QSize:
        width = self.theme.scaled(300)
        return QSize(width, self.heightForWidth(width))

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        height = self.theme.line("body") * len(wrapped(self.theme, self._title(), _TITLE, width - 32)) + 14
        for _side, text, face in self._sides():
            height += len(wrapped(self.theme, text, face, self._text_width(width))) * self.theme.line(face.style)
        return height

    def _title(self) -> str:
        return say(self.change.title) if self.change else ""

    @override
    def paint(self, painter: QPainter) -> None:
        theme, width = self.theme, self.width()
        changes = self.change is not None and self.change.kind is not ChangeKind.NOT_SENT
        if changes:
            painter.fillRect(self.rect(), theme.colour("accent.soft"))
            painter.fillRect(QRectF(0, 0, _BAR_PX, self.height()), theme.colour("accent.fill"))
        painter.fillRect(QRectF(0, self.height() - 1, width, 1), theme.colour("border.divider"))
        top = 6.0 + paint_wrapped(painter, theme, QRectF(16, 6, width - 32, self.height()), self._title(), _TITLE)
        for side, text, face in self._sides():
            line = theme.line(face.style)
            paint_words(painter, theme, QRectF(16, top, self._side_width(), line), side, _SIDE)
            left = 16 + self._side_width()
            room = QRectF(left, top, self._text_width(width), self.height())
            used = paint_wrapped(painter, theme, room, text, face)
            if changes and face is _BEFORE:
                self._strike(painter, text, left, top)
            top += used

    def _strike(self, painter: QPainter, text: str, left: float, top: float) -> None:
        painter.setPen(self.theme.colour(_BEFORE.colour))
        for row, words in enumerate(wrapped(self.theme, text, _BEFORE, self._text_width(self.width()))):
            middle = top + (row + 0.55) * self.theme.line(_BEFORE.style)
            painter.drawLine(
                round(left), round(middle), round(left + words_width(self.theme, words, _BEFORE)), round(middle)
            )


class ChangesCard(Card):
    """What changes, what is expected to stay, and what must be known before.

    Signals:
        field_wanted: Path of the change that was pressed.
        undo_wanted: Path of the change to take back.
    """

    field_wanted = Signal(str)
    undo_wanted = Signal(str)

    def __init__(self, source: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(source, " ", parent=parent)
        self.undo = QuietButton(source, self.tr("Undo one"), "Del")
        self.undo.clicked.connect(self._on_undo)
        self.head.addWidget(self.undo)
        self._words = (self.tr("before"), self.tr("after"), self.tr("will be removed"), self.tr("not sent, stays"))
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.lines: list[ChangeLine] = []
        self._more = Text(source, "", "body", "text.secondary")
        self._nothing = Text(source, "", "body", "text.secondary", wrap=True)
        self._banners = [Banner(source, slim=True) for _ in range(3)]
        notes = QVBoxLayout()
        notes.setContentsMargins(16, 10, 16, 12)
        notes.setSpacing(8)
        notes.addWidget(self._nothing)
        notes.addWidget(self._more)
        for banner in self._banners:
            banner.hide()
            notes.addWidget(banner)
        self._column.addLayout(notes)
        self._column.addStretch(1)
        self.body.addWidget(ScrollColumn(source, content), 1)

    @property
    def chosen(self) -> str:
        """Path of the change that Del takes back: the one with the focus, else the last one."""
        shown = [line for line in self.lines if not line.isHidden() and line.change is not None]
        focused = next((line for line in shown if line.hasFocus()), shown[-1] if shown else None)
        return focused.change.path if focused is not None and focused.change is not None else ""

    def show_state(self, state: AmendState) -> None:
        """Draw what changes."""
        changes = state.change.changes
        real = [change for change in changes if change.kind is not ChangeKind.NOT_SENT]
        self.set_title(self.tr("What changes"), str(len(real)) if real else "", accent=True)
        self.undo.setVisible(bool(real) and state.sending_since is None)
        shown = changes[:_MOST_LINES]
        while len(self.lines) < len(shown):
            line = ChangeLine(self.source, self._words)
            line.clicked.connect(self._on_line)
            self._column.insertWidget(len(self.lines), line)
            self.lines.append(line)
        for place, line in enumerate(self.lines):
            line.setVisible(place < len(shown))
            if place < len(shown):
                line.show_change(shown[place])
        self._more.setVisible(len(changes) > len(shown))
        self._more.set_words(self.tr("{} more").format(len(changes) - len(shown)))
        self._nothing.setVisible(not changes and state.held is not None)
        self._nothing.set_words(self.tr("Nothing is changed yet."))
        self._show_notes(state, changed=bool(real))

    def _show_notes(self, state: AmendState, *, changed: bool) -> None:
        notes: list[tuple[Verdict, str, str]] = []
        if state.sent is not None:
            notes.append(
                _sent_note(state, self.tr("Shown by the system now"), self.tr("Not shown by the system yet: {}"))
            )
        elif changed and state.names is not None and state.names.caution[0]:
            notes.append((Verdict.WAITING, *state.names.caution))
        if state.change.warnings:
            notes.append(
                (
                    Verdict.WAITING,
                    self.tr("It may be refused"),
                    " ".join(say(warning) for warning in state.change.warnings),
                )
            )
        said = state.held.notes if state.held else ()
        if said:
            notes.append((Verdict.ALREADY, self.tr("About what was read"), " ".join(said)))
        for banner, note in zip(self._banners, [*notes, None, None, None], strict=False):
            if note is None:
                banner.hide()
            else:
                banner.show_message(*note)

    def _on_line(self) -> None:
        sender = self.sender()
        if isinstance(sender, ChangeLine) and sender.change is not None:
            self.field_wanted.emit(sender.change.path)

    def _on_undo(self) -> None:
        if self.chosen:
            self.undo_wanted.emit(self.chosen)


def _sent_note(state: AmendState, whole: str, unseen: str) -> tuple[Verdict, str, str]:
    sent = state.sent
    if sent is None:
        return Verdict.OK, "", ""
    lines = [sentence_of(problem) for problem in sent.problems]
    if sent.unseen:
        lines.append(unseen.format("; ".join(sent.unseen[:3])))
    elif sent.whole:
        lines.append(f"{whole}.")
    return Verdict.OK if sent.whole else Verdict.WAITING, sent.words, " ".join([*lines, *sent.notes])
