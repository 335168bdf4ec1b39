"""What a page says about itself: the banner in it, the empty page, and the bar of something that has a known end."""

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.scans import Verdict
from app.ui.parts.buttons import SecondaryButton
from app.ui.parts.choices import WayOn
from app.ui.parts.scrolling import ScrollColumn
from app.ui.parts.text import Text
from app.ui.parts.themed import Panel, Themed
from app.ui.theme import ThemeSource
from app.ui.theme.paint import Face, paint_box, paint_wrapped, spoken, wrapped
from app.ui.theme.shapes import Shape, paint_shape


class Banner(Panel):
    """One title, one sentence and at most one button on a verdict's soft ground.

    Args:
        source: Where the look comes from.
        slim: For a note on a card: no frame, a small shape, no button.
    """

    pressed = Signal()

    def __init__(self, source: ThemeSource, *, slim: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(source, parent)
        self._slim = slim
        self._verdict = Verdict.WAITING
        self._title = self._sentence = ""
        self.button = SecondaryButton(source, "", parent=self)
        self.button.hide()
        self.button.clicked.connect(self.pressed)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_message(self, verdict: Verdict, title: str, sentence: str = "", button: str = "", key: str = "") -> None:
        """Say something, and show the banner.

        Args:
            button: What can be done about it; empty for nothing.
            key: What triggers the button; the screen binds it.
        """
        self._verdict, self._title, self._sentence = verdict, title, sentence
        self.setAccessibleName(spoken(title, sentence))
        self.button.set_words(button, key)
        self.button.setVisible(bool(button) and not self._slim)
        self.updateGeometry()
        self._place_button()
        self.update()
        self.show()

    @property
    def _padding(self) -> int:
        return 14 if self._slim else 18

    def _text_left(self) -> int:
        return self._padding + self.theme.scaled(26 if self._slim else 48) + (12 if self._slim else 18)

    def _title_face(self) -> Face:
        return Face("lead" if self._slim else "title", f"verdict.{self._verdict.value}.text", 600)

    def _text_width(self, width: int) -> int:
        beside = self.button.sizeHint().width() + 20 if not self.button.isHidden() else 0
        return max(80, width - self._text_left() - self._padding - beside)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        room = self._text_width(width)
        text = len(wrapped(self.theme, self._title, self._title_face(), room)) * self.theme.line(
            self._title_face().style
        )
        if self._sentence:
            text += len(wrapped(self.theme, self._sentence, Face("body"), room)) * self.theme.line("body")
        shape = 0 if self._slim else self.theme.scaled(48)
        button = 0 if self.button.isHidden() else self.button.sizeHint().height()
        return max(text, shape, button) + 2 * (12 if self._slim else 16)

    @override
    def sizeHint(self) -> QSize:
        width = self.theme.scaled(420)
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        width = self._text_left() + self.theme.scaled(120) + self._padding
        if not self.button.isHidden():
            width += self.button.minimumSizeHint().width() + 20
        return QSize(width, self.heightForWidth(max(width, self.width())))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_button()

    @override
    def restyle(self) -> None:
        super().restyle()
        self._place_button()

    def _place_button(self) -> None:
        size = self.button.sizeHint()
        x, y = self.width() - self._padding - size.width(), (self.height() - size.height()) // 2
        self.button.setGeometry(x, y, size.width(), size.height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, verdict = QPainter(self), self.theme, self._verdict.value
        place = QRectF(self.rect())
        soft, ink = theme.colour(f"verdict.{verdict}.soft"), theme.colour(f"verdict.{verdict}.text")
        width = 0 if self._slim else 2
        paint_box(painter, place, fill=soft, border=ink, width=width, radius=theme.radius("control"))
        side = theme.scaled(26 if self._slim else 48)
        room = self._text_width(self.width())
        title_lines = wrapped(theme, self._title, self._title_face(), room)
        title = len(title_lines) * theme.line(self._title_face().style)
        body = len(wrapped(theme, self._sentence, Face("body"), room)) * theme.line("body") if self._sentence else 0
        top = (place.height() - title - body) / 2
        shape_top = top if self._slim else (place.height() - side) / 2
        paint_shape(painter, Shape(verdict), QRectF(self._padding, shape_top, side, side), ink)
        left = self._text_left()
        paint_wrapped(painter, theme, QRectF(left, top, room, title), self._title, self._title_face())
        if self._sentence:
            paint_wrapped(painter, theme, QRectF(left, top + title, room, body), self._sentence, Face("body"))
        painter.end()


class EmptyState(Panel):
    """What was looked for and not found, and up to three ways on.

    Args:
        source: Where the look comes from.
    """

    way_chosen = Signal(int)

    def __init__(self, source: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(source, parent)
        self._title = Text(source, "", "empty", wrap=True)
        self._line = Text(source, "", "title", weight=500, wrap=True)
        self._ways: list[WayOn] = []
        column = QWidget(self)
        column.setMaximumWidth(760)
        self._column = QVBoxLayout(column)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._column.addWidget(self._title)
        self._column.addWidget(self._line)
        self._column.addSpacing(18)
        beside = QHBoxLayout()
        beside.addStretch(1)
        # The column takes all there is until it is wide enough; what is left over goes to both sides.
        beside.addWidget(column, 1000)
        beside.addStretch(1)
        content = QWidget()
        middle = QVBoxLayout(content)
        middle.setContentsMargins(24, 24, 24, 24)
        middle.addStretch(1)
        middle.addLayout(beside)
        middle.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        # Large words in a low window are more than fit.
        whole.addWidget(ScrollColumn(source, content))

    def show_ways(self, title: str, line: str, ways: list[tuple[str, str, str]]) -> None:
        """Say what is not there and how to go on.

        Args:
            title: What was looked for.
            line: How it was looked for.
            ways: Words, what that would give, and key, for each way; `way_chosen` tells which, counted from 0.
        """
        self._title.set_words(title)
        self._line.set_words(line)
        for way in self._ways:
            self._column.removeWidget(way)
            way.hide()
            way.deleteLater()
        self._ways = [WayOn(self.source, *way) for way in ways]
        for way in self._ways:
            self._column.addWidget(way)
            way.clicked.connect(self._clicked)

    def way(self, number: int) -> WayOn:
        """Return a way's button, for its key."""
        return self._ways[number]

    def _clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, WayOn) and sender in self._ways:
            self.way_chosen.emit(self._ways.index(sender))


class ProgressBar(Themed, QProgressBar):
    """A bar, only where the end is known; its text is beside it, not in it.

    Args:
        source: Where the look comes from.
        name: What is under way, for screen readers.
    """

    def __init__(self, source: ThemeSource, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.follow(source)
        self.setTextVisible(False)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(240, self.theme.size("progress"))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.theme.size("progress"))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, place = QPainter(self), self.theme, QRectF(self.rect())
        radius = theme.radius("key")
        edge = theme.colour("border.control")
        paint_box(painter, place, fill=theme.colour("surface.sunken"), border=edge, width=1, radius=radius)
        span = self.maximum() - self.minimum()
        share = (self.value() - self.minimum()) / span if span > 0 else 0.0
        if share > 0:
            done = QRectF(1, 1, (place.width() - 2) * share, place.height() - 2)
            painter.fillRect(done, theme.colour("accent.border"))
        painter.end()
