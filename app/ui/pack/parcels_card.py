"""What is in the order: items, parcels, and the sizes and weights of the chosen parcel."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.orders import Order
from app.domain.parcels import BoxSize, Parcel, WeightSource
from app.ui.pack.state import PackState
from app.ui.parts.buttons import PresetButton, QuietButton
from app.ui.parts.cards import Card
from app.ui.parts.fields import Field
from app.ui.parts.rows import Entry, ListRow, ParcelLine, ParcelRow
from app.ui.parts.text import Text
from app.ui.theme import ThemeSource
from app.ui.theme.words import code

_SOURCES = {WeightSource.EXPECTED: "expected", WeightSource.TYPED: "typed", WeightSource.WEIGHED: "weighed"}


class ItemsCard(Card):
    """The goods of the order, as its file listed them."""

    def __init__(self, source: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(source, self.tr("Items"), parent=parent)
        self._rows: list[ListRow] = []

    def show_order(self, order: Order) -> None:
        """Draw the items."""
        self.set_title(self.tr("Items"), str(sum(item.quantity for item in order.items)))
        while len(self._rows) < len(order.items):
            row = ListRow(self.source)
            row.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            row.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._rows.append(row)
            self.body.addWidget(row)
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(order.items))
            if place < len(order.items):
                item = order.items[place]
                row.show_entry(Entry(item.name, code(item.sku), right=str(item.quantity)))


class ParcelsCard(Card):
    """The boxes of the order; the chosen one takes sizes and weights.

    Signals:
        parcel_chosen: A place in the list, from 0.
        add_wanted: One more parcel.
        remove_wanted: The chosen parcel goes.
        box_chosen: A place in the desk's list of boxes, from 0.
        sides_entered: Sides as typed, in cm.
        weight_entered: A weight as typed.
    """

    parcel_chosen = Signal(int)
    add_wanted = Signal()
    remove_wanted = Signal()
    box_chosen = Signal(int)
    sides_entered = Signal(str)
    weight_entered = Signal(str)

    def __init__(self, source: ThemeSource, boxes: tuple[BoxSize, ...], parent: QWidget | None = None) -> None:
        super().__init__(source, self.tr("Parcels"), parent=parent)
        self._add = QuietButton(source, self.tr("Add"), "+")
        self._add.clicked.connect(self.add_wanted)
        self._weigh = QuietButton(source, self.tr("Weight"), "F3")
        self._weigh.clicked.connect(self.focus_weight)
        self.head.addWidget(self._add)
        self.head.addWidget(self._weigh)
        self._rows: list[ParcelRow] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.body.addLayout(self._list)
        below = QVBoxLayout()
        below.setContentsMargins(16, 8, 16, 12)
        below.setSpacing(6)
        self._size_head = Text(source, "", "body", "text.secondary")
        below.addWidget(self._size_head)
        presets = QHBoxLayout()
        presets.setSpacing(6)
        self._presets = [PresetButton(source, str(place + 1), box.name) for place, box in enumerate(boxes)]
        self._own = PresetButton(source, str(len(boxes) + 1), self.tr("Own"))
        for preset in (*self._presets, self._own):
            preset.clicked.connect(self._on_preset)
            presets.addWidget(preset, 1)
        below.addLayout(presets)
        self._typing = QWidget(self)
        typing = QHBoxLayout(self._typing)
        typing.setContentsMargins(0, 4, 0, 0)
        self._weight = Field(source, self.tr("Weight in kg"), dense=True)
        self._sides = Field(source, self.tr("Sides in cm"), dense=True)
        self._sides.set_hint(self.tr("45 30 25"))
        self._weight.entered.connect(self.keep_typed)
        self._sides.entered.connect(self.keep_typed)
        typing.addWidget(self._weight)
        typing.addWidget(self._sides)
        below.addWidget(self._typing)
        self._typing.hide()
        self.body.addLayout(below)
        self.body.addStretch(1)

    @property
    def is_typing(self) -> bool:
        """Whether weight and sides are being typed."""
        return not self._typing.isHidden()

    def show_state(self, state: PackState) -> None:
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
        wrong = [problem for path, problem in state.problems.items() if path.startswith("parcels")]
        self._size_head.set_colour("verdict.wrong.text" if wrong else "text.secondary")
        if wrong:
            self._size_head.set_words(f"{wrong[0].title}. {wrong[0].hint}".strip())
        else:
            self._size_head.set_words(self.tr("Size of parcel {}").format(state.parcel + 1))
        if state.parcel < count:
            box = order.parcels[state.parcel].box
            for preset in self._presets:
                preset.setChecked(preset.accessibleName().split(",")[-1].strip() == box or preset.text() == box)
            self._own.setChecked(not box)
        if any("weight" in path for path in state.problems if path.startswith("parcels")) and not self.is_typing:
            self.focus_weight()

    def focus_weight(self) -> None:
        """Open the typing line with the cursor in the weight."""
        self._typing.show()
        self._weight.set_value("")
        self._weight.line.setFocus()

    def focus_sides(self) -> None:
        """Open the typing line with the cursor in the sides."""
        self._typing.show()
        self._sides.set_value("")
        self._sides.line.setFocus()

    def keep_typed(self) -> None:
        """Hand on what was typed and close the line."""
        weight, sides = self._weight.value, self._sides.value
        self.stop_typing()
        if weight:
            self.weight_entered.emit(weight)
        if sides:
            self.sides_entered.emit(sides)

    def stop_typing(self) -> None:
        """Close the typing line."""
        self._weight.set_value("")
        self._sides.set_value("")
        self._typing.hide()

    def press_preset(self, place: int) -> None:
        """Choose a box by its place; the one behind the last is for sides of its own."""
        if place < len(self._presets):
            self.box_chosen.emit(place)
        elif place == len(self._presets):
            self.focus_sides()

    def _on_preset(self) -> None:
        sender = self.sender()
        buttons = (*self._presets, self._own)
        if isinstance(sender, PresetButton) and sender in buttons:
            self.press_preset(buttons.index(sender))

    def _on_row(self) -> None:
        sender = self.sender()
        if isinstance(sender, ParcelRow) and sender in self._rows:
            self.parcel_chosen.emit(self._rows.index(sender))


def _line(place: int, parcel: Parcel, state: PackState) -> ParcelLine:
    name = f"Box {parcel.box}" if parcel.box else parcel.description
    weight = f"{parcel.weight_grams / 1000:.2f} kg"
    wrong = any(path.startswith(f"parcels.{place}.") for path in state.problems)
    return ParcelLine(str(place + 1), name, parcel.size_shown, weight, _SOURCES[parcel.weight_source], wrong)
