"""Pack while nothing is on the desk: what to scan, the last parcel, today, and the queue."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.orders import OrderRow, OrderState
from app.domain.scans import Verdict
from app.domain.wording import say, say_many
from app.ui.pack.day_card import DayCard
from app.ui.pack.state import Following, PackState
from app.ui.paper_keys import PaperKeys
from app.ui.parts.buttons import QuietButton, SecondaryButton
from app.ui.parts.cards import Card
from app.ui.parts.fields import Field
from app.ui.parts.hints import set_hint
from app.ui.parts.notices import Banner
from app.ui.parts.pages import ScrollColumn
from app.ui.parts.rows import QueueRow, Waiting
from app.ui.parts.text import IconView, ShapeView, Text
from app.ui.parts.themed import Panel
from app.ui.shell.ages import age_words
from app.ui.theme import ThemeSource
from app.ui.theme.shapes import Shape
from app.ui.theme.words import code

_QUEUE_PX, _QUEUE_COMPACT_PX = 420, 300
_LEFT_LEAST_PX = 440
_LARGE_TEXT = 150
_NO_LIMIT = 16_777_215


class IdlePage(Panel):
    """Scan an order, or pick one.

    Signals:
        number_entered: What was typed.
        row_chosen: A place in the queue, from 0.
        copy_wanted: A copy of the last label.
        announce_wanted: The last order told to the system that follows parcels.
        notice_pressed: The banner's order.
        more_wanted: All waiting orders.
        meter_wanted: How fast this desk is.
        sign_out_wanted: Whoever is signed in goes.
    """

    number_entered = Signal(str)
    row_chosen = Signal(int)
    copy_wanted = Signal()
    announce_wanted = Signal()
    notice_pressed = Signal()
    more_wanted = Signal()
    meter_wanted = Signal()
    sign_out_wanted = Signal()

    def __init__(self, source: ThemeSource, rows: int, parent: QWidget | None = None) -> None:
        super().__init__(source, parent)
        self.banner = Banner(source)
        self.banner.pressed.connect(self.notice_pressed)
        self.banner.hide()
        self._prompts = self._prompt_card()
        self._days = DayCard(source)
        self._days.trend_wanted.connect(self.meter_wanted)
        self._days.sign_out.clicked.connect(self.sign_out_wanted)
        self._left = QVBoxLayout()
        self._left.addWidget(self.banner)
        self._left.addWidget(self._prompts, 3)
        self._left.addWidget(self._last_card())
        self._left.addWidget(self._days)
        self._queue = self._queue_card(rows)
        content = QWidget()
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight, content)
        self._beside.addLayout(self._left, 1)
        self._beside.addWidget(self._queue)
        self._scroll = ScrollColumn(source, content)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        self._state: PackState | None = None
        self.restyle()

    def _queue_card(self, rows: int) -> Card:
        source = self.source
        card = Card(source, self.tr("Waiting"))
        self._rows = [QueueRow(source) for _ in range(rows)]
        for row in self._rows:
            row.clicked.connect(self._on_row)
            card.body.addWidget(row)
        self._empty = QWidget()
        empty = QVBoxLayout(self._empty)
        empty.setContentsMargins(16, 14, 16, 14)
        empty.addWidget(Text(source, self.tr("No order waits"), "lead", weight=600))
        hint = self.tr("Import a file on the Orders screen with Ctrl I, or scan a label that is not on its box yet.")
        empty.addWidget(Text(source, hint, "body", "text.secondary", wrap=True))
        card.body.addWidget(self._empty)
        card.body.addStretch(1)
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(16, 0, 16, 0)
        self._more = Text(source, "", "body", "text.secondary")
        foot.addWidget(self._more, 1)
        page = QuietButton(source, "", self.tr("Page ↓"))
        page.setAccessibleName(self.tr("All orders"))
        page.clicked.connect(self.more_wanted)
        foot.addWidget(page)
        card.body.addWidget(self._foot)
        return card

    @property
    def rows_shown(self) -> int:
        """How many waiting orders there is room for; their digits open them."""
        return sum(1 for row in self._rows if not row.isHidden())

    def _prompt_card(self) -> QWidget:
        source = self.source
        card = Card(source)
        card.set_chosen(True)
        row = QHBoxLayout()
        row.setContentsMargins(24, 12, 24, 12)
        self._big_icon = IconView(source, "barcode-frame", 130, "accent.text")
        row.addStretch(1)
        row.addWidget(self._big_icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addSpacing(32)
        words = QVBoxLayout()
        words.addStretch(1)
        self._prompt = Text(source, self.tr("Scan an order"), "prompt", shrink=True)
        words.addWidget(self._prompt)
        self._way = Text(source, "", "title", "text.secondary", weight=400, shrink=True)
        words.addWidget(self._way)
        words.addSpacing(24)
        entry = QHBoxLayout()
        entry.setSpacing(12)
        self.field = Field(source, "")
        self.field.line.setAccessibleName(self.tr("Order number"))
        self.field.set_hint(self.tr("Type an order number"))
        self.field.set_icon("search")
        self.field.entered.connect(self._on_entered)
        self._open = SecondaryButton(source, self.tr("Open"), "Enter")
        self._open.clicked.connect(self._on_entered)
        entry.addWidget(self.field, 1, Qt.AlignmentFlag.AlignVCenter)
        entry.addWidget(self._open, 0, Qt.AlignmentFlag.AlignVCenter)
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
        self.papers = PaperKeys(source)
        row.addLayout(words, 1)
        self._copy = SecondaryButton(source, self.tr("Print a copy"), "F8")
        self._copy.clicked.connect(self.copy_wanted)
        self.announce = SecondaryButton(source, self.tr("Announce"), "F7")
        self.announce.clicked.connect(self.announce_wanted)
        self.announce.hide()
        row.addWidget(self.announce)
        row.addWidget(self._copy)
        self._last.body.addLayout(row)
        below = QHBoxLayout()
        below.setContentsMargins(20, 0, 16, 10)
        below.addStretch(1)
        below.addWidget(self.papers)
        self._last.body.addLayout(below)
        return self._last

    def show_sign_out(self, signed_in: bool) -> None:
        """Offer to sign out, where somebody is signed in."""
        self._days.sign_out.setVisible(signed_in)

    def show_state(self, state: PackState) -> None:
        """Draw the idle page."""
        self._state = state
        for place, waiting in enumerate(state.queue[: len(self._rows)]):
            self._rows[place].show_waiting(_waiting(place, waiting, self.tr("held"), self.tr("refused")))
        self._queue.set_title(self.tr("Waiting"), str(state.waiting_count), accent=True)
        self._empty.setVisible(not state.queue)
        self._fit()
        self._last.setVisible(state.last is not None)
        if state.last is not None:
            self._show_last(state.last, state)
        self._days.show_day(state.day, state.pace)
        self._show_days()
        self.banner.setVisible(state.notice is not None)
        if state.notice is not None:
            button, key = (self.tr("Open"), "F2") if state.notice.order_id is not None else ("", "")
            verdict = Verdict(state.notice.verdict)
            self.banner.show_message(verdict, state.notice.title, state.notice.line, button, key)

    def _show_last(self, row: OrderRow, state: PackState) -> None:
        age = age_words(int((state.now - row.changed_at).total_seconds()))
        self._last_head.set_words(self.tr("Last parcel, {} ago").format(age))
        self._last_name.set_words(f"{row.recipient}, {row.postal_code} {row.city}")
        on_box = row.state in {
            OrderState.ON_BOX,
            OrderState.CONFIRMED,
            OrderState.ON_RAMP,
            OrderState.DELIVERED,
        }
        self._last_shape.set_shape(Shape.OK if on_box else Shape.WAITING)
        said = self.tr("label scanned back, on its box") if on_box else self.tr("label sent, not scanned back")
        self._last_line.set_words(f"{code(row.reference)} · {said}")
        self._show_following(state.following if state.following and state.following.order_id == row.id else None)

    def _show_following(self, following: Following | None) -> None:
        self.announce.setVisible(following is not None)
        if following is None:
            return
        if following.is_done or following.runs:
            words = self.tr("Announced") if following.is_done else self.tr("Being announced")
            self.announce.set_words(words, "")
            self.announce.set_not_now(f"{words}, {following.account}")
        else:
            self.announce.set_words(self.tr("Announce"), "F7")
            self.announce.set_ready()
            set_hint(self.announce, self.tr("To {}").format(following.account))

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
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def restyle(self) -> None:
        gutter = self.theme.size("gutter")
        self._beside.setContentsMargins(gutter, gutter, gutter, gutter)
        self._beside.setSpacing(gutter)
        self._left.setSpacing(gutter)
        large = self.theme.text_percent >= _LARGE_TEXT
        self._big_icon.setVisible(not self.theme.compact and not large)
        self.field.setMinimumWidth(self.theme.scaled(250))
        self._prompt.set_style("figure" if large else "prompt")
        way = self.tr("or press its number key") if large else self.tr("or pick one from the list with its number key")
        self._way.set_words(way)
        self._fit()
        super().restyle()

    def _show_days(self) -> None:
        # The status strip has the numbers too, so they give way first.
        stacked = self._beside.direction() is QBoxLayout.Direction.TopToBottom
        told = self._state is not None and self._state.notice is not None
        self._days.setVisible(not stacked and not told)

    def _fit(self) -> None:
        """Show as many rows as there is room for; with large text the queue comes below, and the page scrolls."""
        theme, gutter = self.theme, self.theme.size("gutter")
        queue_px = theme.scaled(_QUEUE_COMPACT_PX if theme.compact else _QUEUE_PX)
        stacked = theme.scaled(_LEFT_LEAST_PX) + queue_px + 3 * gutter > self.width()
        direction = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        if direction is not self._beside.direction():
            self._beside.setDirection(direction)
            self._show_days()
        self._queue.setMinimumWidth(0 if stacked else queue_px)
        self._queue.setMaximumWidth(_NO_LIMIT if stacked else queue_px)
        state = self._state
        if state is None:
            return
        row = self._rows[0].sizeHint().height()
        head = theme.size("cardHead") + theme.line("lead") - round(theme.line("lead") * 100 / theme.text_percent)
        foot = self._foot.sizeHint().height()
        room = self.height() - 2 * gutter - head - 4
        fits = len(self._rows) if stacked else max(1, room // row)
        if not stacked and state.waiting_count > fits:
            fits = max(1, (room - foot) // row)
        shown = min(len(state.queue), len(self._rows), fits)
        for place, each in enumerate(self._rows):
            each.setVisible(place < shown)
        left = state.waiting_count - shown
        self._foot.setVisible(left > 0)
        self._more.set_words(say_many(left, "{n} more", "{n} more"))


def _waiting(place: int, row: OrderRow, held: str, refused: str) -> Waiting:
    parcels = say_many(row.parcel_count, "1 parcel", "{n} parcels")
    due = say("by {time}", time=f"{row.ship_by.astimezone():%H:%M}") if row.ship_by else ""
    state = {OrderState.HELD: held, OrderState.REFUSED: refused}.get(row.state, due)
    return Waiting(
        str(place + 1), row.recipient, f"{code(row.reference)} · {row.postal_code} {row.city}", parcels, state
    )
