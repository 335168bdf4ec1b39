"""Shows every part of the window in light and dark, for pictures to lay beside those of the look.

python tests/ui/parts/gallery.py [page] [text percent] [compact]
Pages: parts, more, ok, already, waiting, wrong, cannot; a page name ending in "-dark" is dark.
"""

import sys

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.resources import resource
from app.domain.scans import Verdict
from app.ui.flash import Flash, Side, Way
from app.ui.parts.buttons import PresetButton, QuietButton, SecondaryButton
from app.ui.parts.cards import Card, Choice, ChoiceCard
from app.ui.parts.choices import CheckBox, Filter
from app.ui.parts.fields import ComboField, Field, SecretField
from app.ui.parts.notices import Banner, EmptyState, ProgressBar
from app.ui.parts.plate import EnvironmentPlate
from app.ui.parts.primary import PrimaryButton
from app.ui.parts.ring import FocusRing
from app.ui.parts.rows import (
    Entry,
    Item,
    ItemRow,
    ListRow,
    ParcelLine,
    ParcelRow,
    QueueRow,
    Step,
    StepsBar,
    Waiting,
)
from app.ui.parts.table import VERDICT_ROLE, Column, Table
from app.ui.parts.text import Badge, IconView, KeyCap, ShapeView, Tag, Text
from app.ui.parts.themed import Panel
from app.ui.parts.verdict import VerdictBanner
from app.ui.theme import ThemeSource
from app.ui.theme.paint import Face, paint_box, paint_words
from app.ui.theme.shapes import Shape, paint_shape
from app.ui.theme.words import code


class Swatch(Panel):
    """A verdict's fill, shape and word."""

    def __init__(self, source: ThemeSource, verdict: Verdict, word: str) -> None:
        super().__init__(source)
        self._verdict, self._word = verdict.value, word
        self.setFixedSize(158, 104)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self.theme
        edge = theme.colour("verdict.cannot.hazard") if self._verdict == "cannot" else None
        fill = theme.colour(f"verdict.{self._verdict}.fill")
        paint_box(painter, QRectF(self.rect()), fill=fill, border=edge, width=2, radius=theme.radius("card"))
        ink = f"verdict.{self._verdict}.onFill"
        paint_shape(painter, Shape(self._verdict), QRectF(56, 12, 46, 46), theme.colour(ink))
        paint_words(painter, theme, QRectF(0, 66, 158, 26), self._word, Face("strong", ink), side="centre")
        painter.end()


class Ground(Panel):
    """The window's ground in one theme."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.theme.colour("surface.canvas"))
        painter.end()


class Orders(QAbstractTableModel):
    """A few rows."""

    ROWS = (
        ("100482", "Anne Holm", "0678 Oslo", "2", "On its box", "15:18", "ok"),
        ("100480", "Kjell Åge Sørlie", "0259 Oslo", "1", "Sent, not scanned", "15:11", "waiting"),
        ("100479", "Bakeriet på Torget i Sandvika AS", "1338 Sandvika", "6", "On the ramp", "15:04", "ok"),
        ("100475", "Åse Myhre", "0484 Oslo", "1", "Refused", "14:47", "wrong"),
    )
    HEADS = ("Order", "Recipient", "To", "Parc.", "State", "When")

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.ROWS)

    @override
    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 6

    @override
    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
        if role == 0:
            return self.ROWS[index.row()][index.column()]
        return self.ROWS[index.row()][6] if role == VERDICT_ROLE and index.column() == 4 else None

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        return self.HEADS[section] if role == 0 else None


COLUMNS = (
    Column("code", 104),
    Column("name"),
    Column("text", 150, leaves=1),
    Column("number", 64, leaves=2),
    Column("badge", 200),
    Column("quiet", 76, leaves=3),
)


def heading(source: ThemeSource, words: str) -> Text:
    """Return a heading."""
    return Text(source, words, "lead", weight=600)


def row(*widgets: QWidget, gap: int = 12, stretch: bool = True) -> QHBoxLayout:
    """Lay widgets beside each other."""
    laid = QHBoxLayout()
    laid.setSpacing(gap)
    for widget in widgets:
        laid.addWidget(widget)
    if stretch:
        laid.addStretch(1)
    return laid


VERDICT_WORDS = (
    (Verdict.OK, "OK", "On its box"),
    (Verdict.WRONG, "Wrong", "Refused"),
    (Verdict.ALREADY, "Done already", "Copy printed, 2"),
    (Verdict.WAITING, "Wait", "In doubt"),
    (Verdict.CANNOT, "Cannot", "Not printed"),
)


def choices(source: ThemeSource) -> QGridLayout:
    """Return the choice cards in their states."""
    shown = Choice("17:30–19:30", "Today, Thu 13 Feb", "149 kr", "bookable for 12 min", tag="Best")
    grid = QGridLayout()
    grid.setSpacing(12)
    states = (
        (shown, True),
        (Choice("17:30–19:30", "Today, Thu 13 Feb", "149 kr", "bookable for 12 min"), False),
        (Choice("17:30–19:30", "Today, Thu 13 Feb", "149 kr", "only 2 min left", verdict=Verdict.WAITING), True),
        (
            Choice("17:30–19:30", "Today, Thu 13 Feb", "149 kr", "lapsed 15:17", verdict=Verdict.CANNOT, lapsed=True),
            False,
        ),
    )
    for number, (choice, on) in enumerate(states):
        card = ChoiceCard(source, choice)
        card.setAutoExclusive(False)
        card.setChecked(on)
        card.setMinimumWidth(410)
        grid.addWidget(card, number // 2, number % 2)
    return grid


def primaries(source: ThemeSource) -> QGridLayout:
    """Return the primary action in its states."""
    grid = QGridLayout()
    grid.setSpacing(12)
    buttons = [PrimaryButton(source, "Place and print", "149 kr, billed · 2 labels on Zebra ZD421") for _ in range(4)]
    buttons[1].setDown(True)
    buttons[2].set_waiting("Ordering", "mostly takes 2 s here", "Leave")
    buttons[3].set_not_now_words("Place and print", "Scan 2 more items, then it goes by itself")
    for number, button in enumerate(buttons):
        button.setMinimumWidth(414)
        grid.addWidget(button, number // 2, number % 2)
    return grid


def fields(source: ThemeSource) -> QHBoxLayout:
    """Return fields in their states."""
    made = [Field(source, name, "Oslo") for name in ("rest", "changed", "read only", "Postal code")]
    made[1].set_changed("changed")
    made[2].set_read_only(True)
    made[3].set_value("0 67")
    made[3].set_error("4 digits, as 0678")
    laid = row(*made, stretch=False)
    for field in made:
        laid.setAlignment(field, Qt.AlignmentFlag.AlignTop)
    return laid


def parts_page(source: ThemeSource, title: str) -> QWidget:
    """Return the page of picture 18."""
    page = Ground(source)
    column = QVBoxLayout(page)
    column.setContentsMargins(28, 20, 24, 20)
    column.setSpacing(12)
    column.addWidget(Text(source, title, "title"))
    column.addWidget(heading(source, "Verdicts: fill, shape, word"))
    column.addLayout(row(*(Swatch(source, verdict, word) for verdict, word, _ in VERDICT_WORDS)))
    badges = [Badge(source, words, verdict) for verdict, _, words in VERDICT_WORDS]
    column.addLayout(row(*badges, Badge(source, "Waiting"), gap=10))
    column.addWidget(heading(source, "Secondary button"))
    buttons = [SecondaryButton(source, "Hold", "F10") for _ in range(3)]
    buttons[1].setDown(True)
    buttons[2].set_not_now("Nothing is open")
    column.addLayout(
        row(*buttons, SecondaryButton(source, "Ask now", "F9", filled=True), QuietButton(source, "Edit", "F2"), gap=16)
    )
    column.addWidget(heading(source, "Primary action, one on a screen"))
    column.addLayout(primaries(source))
    column.addWidget(heading(source, "Choice card"))
    column.addLayout(choices(source))
    column.addWidget(heading(source, "Field"))
    column.addLayout(fields(source))
    column.addWidget(heading(source, "Keys, filters, steps, progress"))
    narrowed = Filter(source, "When", [("", "All days"), ("today", "Today")])
    narrowed.set_value("today")
    ticked = CheckBox(source)
    ticked.setChecked(True)
    steps = StepsBar(source, framed=False)
    steps.set_steps([Step("Written down", Shape.OK), Step("Label", Shape.WAITING)])
    keys = [KeyCap(source, key) for key in ("1", "Esc", "F9", "Ctrl E", "Page ↓")]
    states = Filter(source, "State", [("", "All states")])
    column.addLayout(row(*keys, narrowed, states, ticked, CheckBox(source), gap=10))
    column.addLayout(row(steps))
    progress = ProgressBar(source, "Import")
    progress.setValue(62)
    column.addWidget(progress)
    column.addWidget(heading(source, "Environment plate"))
    plates = [EnvironmentPlate(source) for _ in range(3)]
    plates[0].show_environment("LIVE", "is billed", "solid")
    plates[1].show_environment("TEST", "not billed", "outlined")
    plates[2].show_environment("REHEARSAL", "practice", "dashed")
    column.addLayout(row(*plates, gap=0))
    column.addStretch(1)
    return page


def items_card(source: ThemeSource) -> Card:
    """Return a card of items."""
    card = Card(source, "Items")
    card.head.addWidget(Text(source, "5 of 7", "strong"))
    for item in (
        Item("Fancy Sneakers, red, 43", "1 of 1", done=True),
        Item("Wool socks, grey", "2 of 3", done=False, code="SOCKWOOL-GR"),
        Item("Shoe wax 75 ml with a name that goes on and on", "0 of 1", done=False, code="WAX75"),
    ):
        card.body.addWidget(ItemRow(source, item))
    card.body.addStretch(1)
    return card


def parcels_card(source: ThemeSource) -> Card:
    """Return a card of parcels."""
    card = Card(source)
    card.set_title("Parcels", "2")
    card.head.addWidget(QuietButton(source, "Add", "+"))
    card.head.addWidget(QuietButton(source, "Weigh", "F3"))
    for line, on in (
        (ParcelLine("1", "Box L", "45 × 30 × 25 cm", "2.00 kg", "weighed 15:16"), False),
        (ParcelLine("2", "Box M", "35 × 25 × 15 cm", "0.86 kg", "weighed 15:17"), True),
        (ParcelLine("3", "Box M", "35 × 25 × 15 cm", "86.00 kg", "typed", wrong=True), False),
    ):
        parcel = ParcelRow(source, line)
        parcel.setChecked(on)
        card.body.addWidget(parcel)
    presets = QWidget()
    laid = QHBoxLayout(presets)
    laid.setSpacing(6)
    for key, words in (("1", "S"), ("2", "M"), ("3", "L"), ("4", "XL"), ("5", "Own")):
        preset = PresetButton(source, key, words)
        preset.setChecked(key == "2")
        laid.addWidget(preset)
    card.body.addWidget(presets)
    return card


def queue_card(source: ThemeSource) -> Card:
    """Return a card of what waits."""
    card = Card(source)
    card.set_title("Waiting", "38", accent=True)
    card.head.addWidget(Text(source, "Pick-up 16:30, in 1 h 12", "lead", "text.secondary"))
    for key, name in (("1", "Anne Holm"), ("2", "Bakeriet på Torget i Sandvika og omegn AS")):
        line = f"{code('100482')} · 0678 Oslo"
        card.body.addWidget(QueueRow(source, Waiting(key, name, line, "2 parcels", "by 16:30")))
    for entry, on in (
        (Entry("Zebra ZD421", "Labels · this desk", Shape.OK, "Ready", Verdict.OK), True),
        (Entry("Zebra ZT411", "Labels · Desk 4", Shape.CANNOT, "No paper", Verdict.CANNOT), False),
        (Entry("Porterbuddy", "Test store", Shape.WAITING, tag="TEST"), False),
        (Entry("Porterbuddy", "Oslo store", Shape.OK, tag="LIVE", tag_kind="solid"), False),
    ):
        listed = ListRow(source, entry)
        listed.setChecked(on)
        card.body.addWidget(listed)
    card.body.addStretch(1)
    return card


def more_page(source: ThemeSource, title: str) -> QWidget:
    """Return the page of rows, tables, banners and empty pages."""
    page = Ground(source)
    column = QVBoxLayout(page)
    column.setContentsMargins(28, 20, 24, 20)
    column.setSpacing(14)
    icons = sorted(file.stem for file in resource("icons").glob("*.svg") if "currentColor" in file.read_text())
    column.addLayout(row(Text(source, title, "title"), *(IconView(source, name) for name in icons), gap=10))
    left = QVBoxLayout()
    left.addWidget(items_card(source))
    left.addWidget(parcels_card(source))
    cards = QHBoxLayout()
    cards.addLayout(left, 1)
    cards.addWidget(queue_card(source), 1)
    column.addLayout(cards)
    holder = Card(source)
    table = Table(source, COLUMNS, "Orders")
    table.setModel(Orders(table))
    table.choose(0)
    table.setMinimumHeight(250)
    holder.body.addWidget(table)
    column.addWidget(holder)
    banner = Banner(source)
    banner.show_message(
        Verdict.CANNOT, "The keyring is locked", "Nothing was sent. Open it, then go on.", "Open keyring", "F4"
    )
    column.addWidget(banner)
    slim = Banner(source, slim=True)
    slim.show_message(
        Verdict.WAITING, "A draft is not yet a change", "The carrier is asked to accept. Until then the old terms hold."
    )
    column.addWidget(slim)
    steps = StepsBar(source)
    names = (
        ("Printer ready", Shape.OK),
        ("Order written down", Shape.OK),
        ("Porterbuddy", Shape.WAITING),
        ("Labels", Shape.OPEN),
    )
    steps.set_steps([Step(*named) for named in names])
    column.addLayout(
        row(steps, Tag(source, "LIVE", "solid"), Tag(source, "TEST", "outlined"), ShapeView(source, Shape.ALREADY))
    )
    secret = SecretField(source, "API key")
    secret.set_note("in the keyring since 3 Jan")
    secret.show_kept("never shown")
    column.addLayout(row(secret, ComboField(source, "Country", [("PL", "Poland"), ("NO", "Norway")]), stretch=False))
    empty = EmptyState(source)
    ways = [("Without the filters", "3 orders", "F6"), ("Clear the search", "", "Esc")]
    empty.show_ways("No order found", "for “kristiansnd 4611”, today, in doubt", ways)
    card = Card(source)
    card.body.addWidget(empty)
    column.addWidget(card)
    column.addStretch(1)
    return page


FLASHES = {
    "ok": Flash(
        Verdict.OK,
        "OK",
        "Label is on its box",
        f"Order {code('100482')}, parcel 2 of 2, Anne Holm",
        "Scan the next order",
        "213 today",
    ),
    "already": Flash(
        Verdict.ALREADY,
        "Done already",
        "This label was scanned at 15:12",
        f"Order {code('100476')}, parcel 1 of 1, by Jonas R., Desk 1",
        "Nothing changed. Scan the next one.",
        "212 today",
    ),
    "waiting": Flash(
        Verdict.WAITING,
        "Wait",
        "Ordering at Porterbuddy",
        "Your scan is kept and comes next",
        f"Order {code('100482')}, 4 s",
        "Leave it",
        "Esc",
    ),
    "wrong": Flash(
        Verdict.WRONG,
        "Wrong label",
        "Put it back on its own box",
        "",
        f"Then scan the label for {code('100482')}",
        "Close",
        "Esc",
        pair=(
            Side("You scanned", "100477", "Ewa Kowalska", "parcel 1 of 1, 0557 Oslo"),
            Side("On this desk", "100482", "Anne Holm", "parcel 2 of 2, 0678 Oslo"),
        ),
    ),
    "cannot": Flash(
        Verdict.CANNOT,
        "Cannot print",
        "Zebra ZD421 has no paper",
        "Nothing was ordered. Nothing was paid.",
        "Load 102 × 192 mm labels",
        "Back to the order",
        "Esc",
        ways=(
            Way("Paper is in, go on", "or just close the lid", "F9", recommended=True),
            Way("Use other printer", "Zebra ZD621, Desk 2, ready", "F4"),
            Way("Order, print later", "149 kr, billed", "Shift F9"),
        ),
    ),
}


def flash_page(source: ThemeSource, name: str) -> QWidget:
    """Return a window covered by a verdict."""
    page = Ground(source)
    plate = EnvironmentPlate(source, page)
    plate.show_environment("LIVE", "is billed", "solid")
    plate.resize(plate.sizeHint())
    banner = VerdictBanner(source, page)
    banner.keep_clear(QRect(plate.pos(), plate.sizeHint()))
    banner.show_flash(FLASHES[name])
    return page


def main() -> int:
    """Show a page until the window is closed."""
    application = QApplication(sys.argv[:1])
    page, percent, *rest = [*sys.argv[1:], *("parts", "100")[len(sys.argv) - 1 :]]
    mode = "dark" if page.endswith("-dark") else "light"
    name = page.removesuffix("-dark")
    source = ThemeSource(mode, int(percent), compact="compact" in rest)
    source.dress(application)
    builder = {"parts": parts_page, "more": more_page}.get(name)
    shown = builder(source, mode.title()) if builder else flash_page(source, name)
    window = QScrollArea() if builder else shown
    if isinstance(window, QScrollArea):
        window.setWidgetResizable(True)
        window.setWidget(shown)
    ring = FocusRing(source, window)
    window.showFullScreen()
    ring.raise_()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
