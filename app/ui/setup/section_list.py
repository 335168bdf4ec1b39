"""The sections of the settings: a list beside them, or one line above them where there is no room for a list."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.scans import Verdict
from app.ui.parts.buttons import QuietButton
from app.ui.parts.cards import Card
from app.ui.parts.fields import ComboField
from app.ui.parts.pages import ScrollColumn
from app.ui.parts.themed import Button, Panel
from app.ui.theme import ThemeSource
from app.ui.theme.paint import Face, key_size, paint_key, paint_words, spoken
from app.ui.theme.shapes import Shape, paint_shape

_SHAPE_PX = 20


@dataclass(frozen=True)
class SectionSaid:
    """What the list says of a section.

    Attributes:
        line: What is kept there, in a word or two.
        changed: The word for it, where something is typed that is not kept; else empty.
        wrong: How many fields are wrong, in words; else empty.
    """

    title: str
    line: str = ""
    changed: str = ""
    wrong: str = ""


class SectionRow(Button):
    """One line of the list; a section can be chosen, a page is gone to by its key.

    Args:
        source: Where the look comes from.
        title: What it leads to.
        key: The key of a page; empty for a section.
    """

    def __init__(self, source: ThemeSource, title: str, key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(source, parent)
        self._said = SectionSaid(title)
        self._key = key
        self.setCheckable(not key)
        self.setAutoExclusive(not key)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_section(self._said)

    def show_section(self, said: SectionSaid) -> None:
        """Change what it says."""
        self._said = said
        self.say(spoken(said.title, said.line, said.changed, said.wrong))

    @override
    def wanted_size(self) -> QSize:
        return QSize(self.theme.scaled(220), self.theme.grown("touchMin", "lead"))

    @override
    def least_size(self) -> QSize:
        return QSize(self.theme.scaled(140), self.wanted_size().height())

    @override
    def paint(self, painter: QPainter) -> None:
        theme, said, width, height = self.theme, self._said, self.width(), self.height()
        if self.isChecked() or self.hot:
            ground = "accent.soft" if self.isChecked() else "surface.hover"
            painter.fillRect(QRectF(0, 0, width, height), theme.colour(ground))
        if self.isChecked():
            painter.fillRect(QRectF(0, 0, 5, height), theme.colour("accent.border"))
        painter.fillRect(QRectF(0, height - 1, width, 1), theme.colour("border.divider"))
        padding = 12 if theme.compact else 16
        place = QRectF(padding, 0, width - 2 * padding, height - 1)
        if self._key:
            cap = key_size(theme, self._key)
            y = (place.height() - cap.height()) / 2
            square = QRectF(place.right() - cap.width(), y, cap.width(), cap.height())
            paint_key(painter, theme, square, self._key, fill="surface.card")
            place.setRight(square.left() - 10)
        elif said.wrong:
            side = theme.scaled(_SHAPE_PX)
            square = QRectF(place.right() - side, (place.height() - side) / 2, side, side)
            paint_shape(painter, Shape.WRONG, square, theme.colour("verdict.wrong.text"))
            place.setRight(square.left() - 6)
        face = Face("lead", "text.primary", 600 if self.isChecked() else 500)
        taken = paint_words(painter, theme, place, said.title, face)
        words, ink = (
            (said.wrong, f"verdict.{Verdict.WRONG.value}.text") if said.wrong else (said.changed, "accent.text")
        )
        right = Face("body", ink, 600) if words else Face("body", "text.secondary")
        rest = place.adjusted(taken + 12, 0, 0, 0)
        paint_words(painter, theme, rest, words or said.line, right, side="right")


class SectionList(Card):
    """The sections below each other, and the pages that belong to the settings.

    Signals:
        chosen: The name of a section.
        page_wanted: The name of a page.
        next_wanted: Show the section below.

    Args:
        titles: Each section's title by its name, in their order.
        pages: Each page's title and key by its name.
    """

    chosen = Signal(str)
    page_wanted = Signal(str)
    next_wanted = Signal()

    def __init__(
        self,
        source: ThemeSource,
        titles: Mapping[str, str],
        pages: Mapping[str, tuple[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(source, self.tr("Settings"), parent=parent)
        self._titles = titles
        self.turn = QuietButton(source, "", "PgUp", "PgDn")
        self.turn.setAccessibleName(self.tr("Next section"))
        self.turn.clicked.connect(self.next_wanted)
        self.head.addWidget(self.turn)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        sections = QWidget()  # a group of its own: choosing among them leaves the pages alone
        self._rows = QVBoxLayout(sections)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self.rows = {name: SectionRow(source, title) for name, title in titles.items()}
        for row in self.rows.values():
            row.clicked.connect(self._on_row)
            self._rows.addWidget(row)
        column.addWidget(sections)
        column.addStretch(1)
        self.pages = {name: SectionRow(source, title, key) for name, (title, key) in pages.items()}
        for row in self.pages.values():
            row.clicked.connect(self._on_page)
            column.addWidget(row)
        self._scroll = ScrollColumn(source, content)
        self.body.addWidget(self._scroll, 1)

    def show_sections(self, section: str, said: Mapping[str, SectionSaid]) -> None:
        """Draw which one is shown, and what is said of each."""
        for name, row in self.rows.items():
            row.show_section(said[name])
            row.setChecked(name == section)
        self._scroll.ensureWidgetVisible(self.rows[section], 0, 0)

    def focus_on(self, section: str) -> None:
        """Give a section's line the keyboard."""
        self.rows[section].setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_row(self) -> None:
        for name, row in self.rows.items():
            if row is self.sender():
                self.chosen.emit(name)

    def _on_page(self) -> None:
        for name, row in self.pages.items():
            if row is self.sender():
                self.page_wanted.emit(name)


class SectionBar(Panel):
    """The sections in one field, for windows without room for a list.

    Signals:
        chosen: The name of a section.
        page_wanted: The name of a page.
        next_wanted: Show the section below.
    """

    chosen = Signal(str)
    page_wanted = Signal(str)
    next_wanted = Signal()

    def __init__(
        self,
        source: ThemeSource,
        titles: Mapping[str, str],
        pages: Mapping[str, tuple[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(source, parent)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.setSpacing(12)
        self.field = ComboField(source, "", [(name, title) for name, title in titles.items()], dense=True)
        self.field.editor.setAccessibleName(self.tr("Section"))
        self.field.chosen.connect(self._on_chosen)
        self.turn = QuietButton(source, "", "PgUp", "PgDn")
        self.turn.setAccessibleName(self.tr("Next section"))
        self.turn.clicked.connect(self.next_wanted)
        row.addWidget(self.field, 1)
        row.addWidget(self.turn)
        whole.addLayout(row)
        others = QHBoxLayout()
        others.setSpacing(16)
        self.pages = {name: QuietButton(source, title, key) for name, (title, key) in pages.items()}
        for button in self.pages.values():
            button.clicked.connect(self._on_page)
            others.addWidget(button)
        others.addStretch(1)
        whole.addLayout(others)

    def show_section(self, section: str) -> None:
        """Draw which one is shown."""
        self.field.set_value(section)

    def _on_chosen(self, section: object) -> None:
        self.chosen.emit(str(section))

    def _on_page(self) -> None:
        for name, button in self.pages.items():
            if button is self.sender():
                self.page_wanted.emit(name)
