"""What is in the order: items, parcels, and the sizes and weights of the chosen parcel."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.errors import Problem
from app.domain.numbers import decimal_shown
from app.domain.orders import Order
from app.domain.parcels import BoxSize, Parcel, WeightSource
from app.domain.scans import Verdict
from app.domain.wording import mark, say
from app.ui.pack.draft import value_at
from app.ui.pack.state import PackState
from app.ui.parts.buttons import PresetButton, QuietButton
from app.ui.parts.cards import Card
from app.ui.parts.fields import Field
from app.ui.parts.notices import Banner
from app.ui.parts.quiet_row import QuietRow
from app.ui.parts.rows import Item, ItemRow, ParcelLine, ParcelRow
from app.ui.parts.text import Text
from app.ui.problems import said
from app.ui.theme import ThemeSource

_PRESETS_A_ROW = 6
_KEYS_GAP_PX = 10
_SCROLL_BAR_PX = 14
_SOURCES = {
    WeightSource.EXPECTED: mark("expected"),
    WeightSource.TYPED: mark("typed"),
    WeightSource.WEIGHED: mark("weighed"),
}


class ItemsCard(Card):
    """The goods of the order, as its file listed them, ticked off as they are scanned.

    Signals:
        by_hand_wanted: The next missing piece counted without a scan.
    """

    by_hand_wanted = Signal()

    def __init__(self, source: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(source, self.tr("Items"), parent=parent)
        self.by_hand = QuietButton(source, self.tr("By hand"), "*")
        self.by_hand.clicked.connect(self.by_hand_wanted)
        self.head.addWidget(self.by_hand)
        self._rows: list[ItemRow] = []

    def show_order(self, order: Order, counts: tuple[int, ...] | None) -> None:
        """Draw the items.

        Args:
            counts: How many of each are in the box; None where nobody checks it.
        """
        total = sum(item.quantity for item in order.items)
        counted = None if counts is None else (*counts, *(0 for _ in order.items))
        known = str(total) if counted is None else self.tr("{} of {}").format(sum(counted), total)
        self.set_title(self.tr("Items"), known)
        self.by_hand.setVisible(counted is not None and sum(counted) < total)
        while len(self._rows) < len(order.items):
            row = ItemRow(self.source)
            self._rows.append(row)
            self.body.addWidget(row)
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(order.items))
            if place < len(order.items):
                item = order.items[place]
                if counted is None:
                    row.show_item(Item(item.name, str(item.quantity), None, item.sku))
                else:
                    words = self.tr("{} of {}").format(counted[place], item.quantity)
                    row.show_item(Item(item.name, words, counted[place] >= item.quantity, item.sku or item.barcode))


class ParcelsCard(Card):
    """The boxes of the order; the chosen one takes sizes and weights.

    Signals:
        parcel_chosen: A place in the list, from 0.
        add_wanted: One more parcel.
        remove_wanted: The chosen parcel goes.
        box_chosen: A place in the desk's list of boxes, from 0.
        sides_entered: Sides as typed, in cm.
        weight_entered: A weight as typed.
        weight_wanted: The scale's weight, or the field for it.
        next_box_wanted: The next box size for the chosen parcel.
        undo_wanted: The last step is to be taken back.
    """

    parcel_chosen = Signal(int)
    add_wanted = Signal()
    remove_wanted = Signal()
    box_chosen = Signal(int)
    sides_entered = Signal(str)
    weight_entered = Signal(str)
    weight_wanted = Signal()
    next_box_wanted = Signal()
    undo_wanted = Signal()

    def __init__(self, source: ThemeSource, boxes: tuple[BoxSize, ...], parent: QWidget | None = None) -> None:
        super().__init__(source, self.tr("Parcels"), parent=parent)
        self._fill_head()
        self._rows: list[ParcelRow] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.body.addLayout(self._list)
        self._below = QVBoxLayout()
        self._below.setSpacing(6)
        self._size_head = Text(source, "", "body", "text.secondary")
        self._next_box = QuietButton(source, self.tr("Next size"), "Ctrl B")
        self._next_box.setAccessibleName(self.tr("Next box size"))
        self._next_box.clicked.connect(self.next_box_wanted)
        size = QHBoxLayout()
        size.setSpacing(14)
        size.addWidget(self._size_head, 1)
        size.addWidget(self.undo)
        size.addWidget(self._next_box)
        self._below.addLayout(size)
        self._wrong = Banner(source, slim=True)
        self._wrong.hide()
        self._below.addWidget(self._wrong)
        self._presets: list[PresetButton] = []
        self._names: list[str] = []
        self._across = 0
        self._grid = QGridLayout()
        self._below.addLayout(self._grid)
        self._typing = QWidget(self)
        typing = QHBoxLayout(self._typing)
        typing.setContentsMargins(0, 4, 0, 0)
        self._weight = Field(source, self.tr("Weight in kg"), dense=True)
        self._sides = Field(source, self.tr("Sides in cm"), dense=True)
        self._sides.set_hint(self.tr("45 30 25"))
        for field in (self._weight, self._sides):
            field.entered.connect(self.keep_typed)
            field.edited.connect(self._on_typed)
            typing.addWidget(field, 0, Qt.AlignmentFlag.AlignTop)
        self._below.addWidget(self._typing)
        self._typing.hide()
        self.body.addLayout(self._below)
        self.body.addStretch(1)
        self._known_wrong: dict[str, Problem] = {}
        self._of: tuple[str, int] = ("", 0)
        self.set_boxes(boxes)

    def _fill_head(self) -> None:
        source = self.source
        self._add = QuietButton(source, self.tr("Add"), "+")
        self._add.clicked.connect(self.add_wanted)
        self._weigh = QuietButton(source, self.tr("Weight"), "F3")
        self._weigh.clicked.connect(self.weight_wanted)
        self.keep_title()
        self._remove = QuietButton(source, self.tr("Remove"), "−")
        self._remove.clicked.connect(self.remove_wanted)
        self.undo = QuietButton(source, self.tr("Undo"), "Ctrl Z")
        self.undo.clicked.connect(self.undo_wanted)
        self.head.addWidget(QuietRow(source, (self._add, self._remove, self._weigh), _KEYS_GAP_PX))

    def set_boxes(self, boxes: Sequence[BoxSize]) -> None:
        """Take the desk's boxes, each on its digit; the digit behind them is for sides of its own."""
        names = [*(box.name for box in boxes), self.tr("Own")]
        if names == self._names:
            return
        for preset in self._presets:
            self._grid.removeWidget(preset)
            preset.hide()
            preset.deleteLater()
        self._names = names
        self._presets = [PresetButton(self.source, str(number), name) for number, name in enumerate(names, start=1)]
        for preset in self._presets:
            preset.clicked.connect(self._on_preset)
        self._across = 0
        self.restyle()

    def _place_presets(self) -> None:
        """Put the sizes in one row, or in two where there are many, or little room."""
        count, side = len(self._presets), self._below.contentsMargins().left()
        gaps = (count - 1) * self._grid.horizontalSpacing()
        needed = sum(preset.minimumSizeHint().width() for preset in self._presets) + gaps + 2 * side
        # A column that is not laid out yet has no width to go by.
        room = self.width() - (_SCROLL_BAR_PX if self.theme.compact else 0)
        narrow = self.isVisible() and needed > room
        across = -(-count // 2) if narrow or count > _PRESETS_A_ROW else count
        if across != self._across:
            self._across = across
            for place, preset in enumerate(self._presets):
                self._grid.addWidget(preset, place // across, place % across)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_presets()

    @override
    def restyle(self) -> None:
        super().restyle()
        if hasattr(self, "_grid"):
            side = 8 if self.theme.compact else 16
            self._below.setContentsMargins(side, 8, side, 12)
            self._grid.setSpacing(3 if self.theme.compact else 6)
            self._place_presets()

    @property
    def is_typing(self) -> bool:
        """Whether weight and sides are being typed."""
        return not self._typing.isHidden()

    def show_state(self, state: PackState, draft: dict[str, object]) -> None:
        """Draw the parcels of the open order."""
        order = state.order
        if order is None:
            return
        count = len(order.parcels)
        self.set_title(self.tr("Parcels"), str(count))
        while len(self._rows) < count:
            row = ParcelRow(self.source)
            row.clicked.connect(self._on_row)
            self._rows.append(row)
            self._list.addWidget(row)
        for place, row in enumerate(self._rows):
            row.setVisible(place < count)
            if place < count:
                row.show_parcel(_line(place, order.parcels[place], state))
                row.setChecked(place == state.parcel)
        self._remove.setVisible(count > 1)
        self._size_head.set_words(self.tr("Size of parcel {}").format(state.parcel + 1))
        self._show_box(order.parcels[state.parcel].box if state.parcel < count else None)
        if self._of != (order.reference, state.parcel):
            self._of = (order.reference, state.parcel)
            self.stop_typing()
        self._show_wrong(state, draft)

    def show_undo(self, what: str) -> None:
        """Offer to take the last step back; not where there is none."""
        self.undo.setVisible(bool(what))
        self.undo.setAccessibleDescription(what)

    def _show_box(self, box: str | None) -> None:
        names = self._names[:-1]
        place = names.index(box) if box in names else len(names) if box == "" else -1
        for number, preset in enumerate(self._presets):
            preset.setAutoExclusive(False)
            preset.setChecked(number == place)
            preset.setAutoExclusive(True)

    def _show_wrong(self, state: PackState, draft: dict[str, object]) -> None:
        wrong = {path: problem for path, problem in state.problems.items() if path.startswith("parcels")}
        here = f"parcels.{state.parcel}."
        weight = wrong.get(f"{here}weight_grams")
        sides = next((wrong[path] for path in wrong if path.startswith(here) and path.endswith("_cm")), None)
        rest = next((problem for problem in wrong.values() if problem not in (weight, sides)), None)
        if rest is not None:
            self._wrong.show_message(Verdict.WRONG, say(rest.title), say(rest.hint))
        elif state.scale_problem is not None:
            problem = state.scale_problem
            self._wrong.show_message(Verdict.WAITING, say(problem.title), say(problem.hint))
        else:
            self._wrong.hide()
        if wrong != self._known_wrong:
            self._known_wrong = wrong
            self._weight.set_error(said(weight))
            self._sides.set_error(said(sides))
            if weight or sides:
                self._ask_for(self._weight if weight else self._sides)
                typed = value_at(draft, f"{here}weight_grams")
                self._weight.set_value((f"{int(typed) / 1000:g}" if typed.isdigit() else typed) if weight else "")

    def _ask_for(self, field: Field) -> None:
        self._typing.show()
        field.line.setFocus()

    def focus_weight(self) -> None:
        """Open the typing line with the cursor in the weight."""
        self._ask_for(self._weight)

    def focus_sides(self) -> None:
        """Open the typing line with the cursor in the sides."""
        self._ask_for(self._sides)

    def keep_typed(self) -> None:
        """Hand on what was typed and close the line."""
        weight, sides = self._weight.value, self._sides.value
        self.stop_typing()
        if sides:
            self.sides_entered.emit(sides)
        if weight:
            self.weight_entered.emit(weight)

    def stop_typing(self) -> None:
        """Close the typing line."""
        if not self._typing.isHidden():
            for field in (self._weight, self._sides):
                field.set_value("")
                field.set_error("")
            self._typing.hide()

    def _on_typed(self, _text: str) -> None:
        sender = self.sender()
        if isinstance(sender, Field):
            sender.set_error("")

    def press_preset(self, place: int) -> None:
        """Choose a box by its place; the one behind the last is for sides of its own."""
        if place < len(self._names) - 1:
            self.box_chosen.emit(place)
        elif place == len(self._names) - 1:
            self.focus_sides()

    def _on_preset(self) -> None:
        sender = self.sender()
        if isinstance(sender, PresetButton) and sender in self._presets:
            self.press_preset(self._presets.index(sender))

    def _on_row(self) -> None:
        sender = self.sender()
        if isinstance(sender, ParcelRow) and sender in self._rows:
            self.parcel_chosen.emit(self._rows.index(sender))


def _line(place: int, parcel: Parcel, state: PackState) -> ParcelLine:
    name = say("Box {name}", name=parcel.box) if parcel.box else parcel.description
    weight = f"{decimal_shown(parcel.weight_grams / 1000, 2)} kg"
    wrong = any(path.startswith(f"parcels.{place}.") for path in state.problems)
    return ParcelLine(str(place + 1), name, parcel.size_shown, weight, say(_SOURCES[parcel.weight_source]), wrong)
