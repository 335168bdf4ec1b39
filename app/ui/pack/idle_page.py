"""Pack while nothing is on the desk: what to scan, the last parcel, today, and the queue."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.orders import OrderRow, OrderState
from app.domain.scans import Verdict
from app.ui.pack.state import PackState
from app.ui.parts.buttons import SecondaryButton
from app.ui.parts.cards import Card
from app.ui.parts.fields import Field
from app.ui.parts.notices import Banner
from app.ui.parts.rows import QueueRow, Waiting
from app.ui.parts.text import IconView, ShapeView, Text
from app.ui.parts.themed import Panel
from app.ui.shell.ages import age_words
from app.ui.theme import ThemeSource
from app.ui.theme.shapes import Shape
from app.ui.theme.words import code

_QUEUE_PX = 420


class IdlePage(Panel):
    """Scan an order, or pick one.

    Signals:
        number_entered: What was typed.
        row_chosen: A place in the queue, from 0.
        copy_wanted: A copy of the last label.
        notice_pressed: The banner's order.
    """

    number_entered = Signal(str)
    row_chosen = Signal(int)
    copy_wanted = Signal()
    notice_pressed = Signal()

    def __init__(self, source: ThemeSource, rows: int, parent: QWidget | None = None) -> None:
        super().__init__(source, parent)
        self._grid = QHBoxLayout(self)
        self._left = QVBoxLayout()
        self._grid.addLayout(self._left, 1)
        self.banner = Banner(source)
        self.banner.pressed.connect(self.notice_pressed)
        self._left.addWidget(self.banner)
        self._left.addWidget(self._prompt_card(), 3)
        self._left.addWidget(self._last_card())
        self._left.addWidget(self._day_card())
        self._queue = Card(source, self.tr("Waiting"))
        self._rows = [QueueRow(source) for _ in range(rows)]
        for row in self._rows:
            row.clicked.connect(self._on_row)
            self._queue.body.addWidget(row)
        self._empty = Text(
            source,
            self.tr("No order waits. Import a file on the Orders screen, Ctrl I."),
            "body",
            "text.secondary",
            wrap=True,
        )
        self._queue.body.addLayout(_inset(self._empty, 14))
        self._queue.body.addStretch(1)
        self._more = Text(source, "", "body", "text.secondary")
        self._queue.body.addLayout(_inset(self._more, 8))
        self._grid.addWidget(self._queue)
        self.restyle()

    def _prompt_card(self) -> QWidget:
        source = self.source
        card = Card(source)
        card.set_chosen(True)
        row = QHBoxLayout()
        self._big_icon = IconView(source, "barcode-frame", 108, "accent.fill")
        row.addStretch(1)
        row.addWidget(self._big_icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addSpacing(32)
        words = QVBoxLayout()
        words.addStretch(1)
        self._prompt = Text(source, self.tr("Scan an order"), "prompt")
        words.addWidget(self._prompt)
        words.addWidget(
            Text(
                source, self.tr("or pick one from the list with its number key"), "title", "text.secondary", weight=400
            )
        )
        words.addSpacing(16)
        entry = QHBoxLayout()
        entry.setSpacing(12)
        self.field = Field(source, "")
        self.field.line.setAccessibleName(self.tr("Order number"))
        self.field.set_hint(self.tr("Type an order number"))
        self.field.set_icon("search")
        self.field.entered.connect(self._on_entered)
        self._open = SecondaryButton(source, self.tr("Open"), "Enter")
        self._open.clicked.connect(self._on_entered)
        entry.addWidget(self.field, 1)
        entry.addWidget(self._open)
        words.addLayout(entry)
        words.addStretch(1)
        row.addLayout(words)
        row.addStretch(1)
        card.body.addLayout(row, 1)
        return card

    def _last_card(self) -> QWidget:
        source = self.source
        self._last = Card(source)
        row = QHBoxLayout()
        row.setContentsMargins(20, 14, 16, 14)
        row.setSpacing(18)
        self._last_shape = ShapeView(source, Shape.OK, 48)
        row.addWidget(self._last_shape)
        words = QVBoxLayout()
        words.setSpacing(0)
        self._last_head = Text(source, "", "hint", "text.secondary")
        self._last_name = Text(source, "", "title")
        self._last_line = Text(source, "", "body", "text.secondary")
        for text in (self._last_head, self._last_name, self._last_line):
            words.addWidget(text)
        row.addLayout(words, 1)
        self._copy = SecondaryButton(source, self.tr("Print a copy"), "F8")
        self._copy.clicked.connect(self.copy_wanted)
        row.addWidget(self._copy)
        self._last.body.addLayout(row)
        return self._last

    def _day_card(self) -> QWidget:
        source = self.source
        card = Card(source)
        row = QHBoxLayout()
        row.setContentsMargins(24, 14, 24, 14)
        row.setSpacing(56)
        self._figures: list[Text] = []
        for title in (self.tr("Parcels today"), self.tr("Orders today"), self.tr("Seconds a parcel")):
            column = QVBoxLayout()
            column.setSpacing(0)
            column.addWidget(Text(source, title, "body", "text.secondary"))
            figure = Text(source, "", "figure")
            self._figures.append(figure)
            column.addWidget(figure)
            row.addLayout(column)
        row.addStretch(1)
        card.body.addLayout(row)
        return card

    def show_state(self, state: PackState) -> None:
        """Draw the idle page."""
        for place, row in enumerate(self._rows):
            waits = place < len(state.queue)
            row.setVisible(waits)
            if waits:
                row.show_waiting(_waiting(place, state.queue[place], self.tr("held")))
        left = state.waiting_count - len(state.queue)
        self._queue.set_title(self.tr("Waiting"), str(state.waiting_count), accent=True)
        self._empty.setVisible(not state.queue)
        self._more.setVisible(left > 0)
        self._more.set_words(self.tr("{} more, search them on the Orders screen").format(left))
        self._last.setVisible(state.last is not None)
        if state.last is not None:
            self._show_last(state.last, state)
        figures = (str(state.day.parcels), str(state.day.orders), str(state.day.seconds_a_parcel or "–"))
        for figure, words in zip(self._figures, figures, strict=True):
            figure.set_words(words)
        self.banner.setVisible(state.notice is not None)
        if state.notice is not None:
            button = self.tr("Open") if state.notice.order_id is not None else ""
            self.banner.show_message(Verdict(state.notice.verdict), state.notice.title, state.notice.line, button)

    def _show_last(self, row: OrderRow, state: PackState) -> None:
        age = age_words(int((state.now - row.changed_at).total_seconds()))
        self._last_head.set_words(self.tr("Last parcel, {} ago").format(age))
        self._last_name.set_words(f"{row.recipient}, {row.postal_code} {row.city}")
        on_box = row.state in {OrderState.ON_BOX, OrderState.CONFIRMED, OrderState.DELIVERED}
        self._last_shape.set_shape(Shape.OK if on_box else Shape.WAITING)
        said = self.tr("label scanned back, on its box") if on_box else self.tr("label sent, not scanned back")
        self._last_line.set_words(f"{code(row.reference)} · {said}")

    def _on_entered(self) -> None:
        text = self.field.value
        if text:
            self.field.set_value("")
            self.number_entered.emit(text)

    def _on_row(self) -> None:
        sender = self.sender()
        if isinstance(sender, QueueRow) and sender in self._rows:
            self.row_chosen.emit(self._rows.index(sender))

    @override
    def restyle(self) -> None:
        gutter = self.theme.size("gutter")
        self._grid.setContentsMargins(gutter, gutter, gutter, gutter)
        self._grid.setSpacing(gutter)
        self._left.setSpacing(gutter)
        self._queue.setFixedWidth(
            self.theme.scaled(300) if self.theme.compact else max(_QUEUE_PX, self.theme.scaled(300))
        )
        self._big_icon.setVisible(not self.theme.compact and self.theme.text_percent < 150)
        super().restyle()


def _inset(text: Text, above: int) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(16, above, 16, above)
    row.addWidget(text)
    return row


def _waiting(place: int, row: OrderRow, held: str) -> Waiting:
    parcels = "1 parcel" if row.parcel_count == 1 else f"{row.parcel_count} parcels"
    due = f"by {row.ship_by.astimezone():%H:%M}" if row.ship_by else ""
    state = held if row.state is OrderState.HELD else due
    return Waiting(
        str(place + 1), row.recipient, f"{code(row.reference)} · {row.postal_code} {row.city}", parcels, state
    )
