"""Who gets it: shown large, or as fields while it is changed or something in it is wrong."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.orders import AtTheDoor, Order
from app.domain.presets import NO_PRESET, Preset
from app.domain.scans import Verdict
from app.domain.wording import say, say_many
from app.ui.pack.draft import draft_of, value_at
from app.ui.pack.state import PackState
from app.ui.parts.buttons import QuietButton
from app.ui.parts.cards import Card
from app.ui.parts.fields import ComboField, Field
from app.ui.parts.pages import Divider
from app.ui.parts.text import Badge, Text
from app.ui.problems import said
from app.ui.theme import ThemeSource

_FIELD_MOST_PX = 88
_ADDRESS = "recipient.address."


class RecipientCard(Card):
    """The recipient of the open order.

    Signals:
        edit_wanted: Open the fields, or keep what was typed.
        typed: Dotted path and text of a field.
        preset_chosen: Name of a preset; ``none`` for none.
    """

    edit_wanted = Signal()
    typed = Signal(str, str)
    preset_chosen = Signal(str)

    def __init__(self, source: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(source, self.tr("Recipient"), parent=parent)
        self._edit = QuietButton(source, self.tr("Edit"), "F2")
        self._edit.clicked.connect(self.edit_wanted)
        self.head.addWidget(self._edit)
        self.keep_title()
        self._shown = self._build_shown()
        self._fields: dict[str, Field] = {}
        self._form = self._build_form()
        self.body.addWidget(self._shown)
        self.body.addWidget(self._form)
        self.body.addStretch(1)
        self._wrong: list[str] = []
        self._told_wrong: list[str] = []
        self._was_editing = False
        self._of = ""
        self.restyle()

    @override
    def restyle(self) -> None:
        super().restyle()
        if hasattr(self, "_form"):
            side = 10 if self.theme.compact else 16
            self._above.setContentsMargins(side, 14, side, 12)
            self._below.setContentsMargins(side, 12, side, 14)
            self._grid.setContentsMargins(side, 10, side, 12)
            self._grid.setHorizontalSpacing(6 if self.theme.compact else 10)
            # A long label is shortened: three fields beside each other keep to the card in every language.
            for field in self._fields.values():
                field.setMinimumWidth(min(field.minimumSizeHint().width(), self.theme.scaled(_FIELD_MOST_PX)))

    def _build_shown(self) -> QWidget:
        source = self.source
        shown = QWidget(self)
        column = self._above = QVBoxLayout()
        column.setSpacing(2)
        self._name = Text(source, "", "figure", wrap=True)
        self._street = Text(source, "", "title", weight=400, wrap=True)
        self._city = Text(source, "", "title", weight=400, wrap=True)
        self._phone = Text(source, "", "lead", "text.secondary", weight=400)
        self._known = Badge(source, "", Verdict.OK)
        for widget in (self._name, self._street, self._city, self._phone):
            column.addWidget(widget)
        column.addSpacing(4)
        column.addWidget(self._known)
        self._door_head = Text(source, self.tr("At the door"), "body", "text.secondary")
        self._door = Text(source, "", "lead", weight=600, wrap=True)
        self._note_head = Text(source, self.tr("To the courier"), "body", "text.secondary")
        self._note = Text(source, "", "lead", weight=600, wrap=True)
        below = self._below = QVBoxLayout()
        below.setSpacing(0)
        self._preset = Badge(source, "")
        self._preset.hide()
        below.addWidget(self._preset)
        for head, text in ((self._door_head, self._door), (self._note_head, self._note)):
            below.addWidget(head)
            below.addWidget(text)
            below.addSpacing(8)
        whole = QVBoxLayout(shown)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(column)
        whole.addWidget(Divider(source))
        whole.addLayout(below)
        return shown

    def _build_form(self) -> QWidget:
        form = QWidget(self)
        grid = self._grid = QGridLayout(form)
        grid.setVerticalSpacing(8)
        wide = (
            ("recipient.name", self.tr("Name"), 0, 0, 3),
            (f"{_ADDRESS}street", self.tr("Street"), 1, 0, 2),
            (f"{_ADDRESS}house_number", self.tr("Number"), 1, 2, 1),
            (f"{_ADDRESS}postal_code", self.tr("Postal code"), 2, 0, 1),
            (f"{_ADDRESS}city", self.tr("City"), 2, 1, 2),
            ("recipient.phone", self.tr("Phone"), 3, 0, 3),
            ("recipient.email", self.tr("E-mail"), 4, 0, 3),
            ("courier_note", self.tr("To the courier"), 5, 0, 3),
        )
        for path, label, row, column, span in wide:
            field = Field(self.source, label, dense=True)
            field.setObjectName(path)
            field.edited.connect(self._on_edited)
            field.entered.connect(self.edit_wanted)
            self._fields[path] = field
            grid.addWidget(field, row, column, 1, span)
        doors = [(door.value, door_words(door)) for door in AtTheDoor]
        self._door_field = ComboField(self.source, self.tr("At the door"), list(doors), dense=True)
        self._door_field.chosen.connect(self._on_door)
        grid.addWidget(self._door_field, 6, 0, 1, 3)
        self._preset_field = ComboField(self.source, self.tr("Preset"), dense=True)
        self._preset_field.chosen.connect(self._on_preset)
        grid.addWidget(self._preset_field, 7, 0, 1, 3)
        self._presets: tuple[Preset, ...] = ()
        self._preset_field.hide()
        grid.setColumnStretch(1, 1)
        form.hide()
        return form

    def set_presets(self, presets: tuple[Preset, ...]) -> None:
        """Take what groups of products want; without any there is nothing to choose."""
        if presets != self._presets:
            self._presets = presets
            names: list[tuple[object, str]] = [(preset.name, preset.name) for preset in presets]
            self._preset_field.set_options([(NO_PRESET, self.tr("None")), *names])
            self._preset_field.setVisible(bool(presets))

    def show_state(self, state: PackState, draft: dict[str, object]) -> None:
        """Draw the recipient of the open order; typed values are left alone while fields are open."""
        order = state.order
        if order is None:
            return
        self._edit.set_words(self.tr("Keep") if state.editing else self.tr("Edit"))
        self._wrong = [path for path in self._fields if path in state.problems] if state.editing else []
        self._shown.setVisible(not state.editing)
        self._form.setVisible(state.editing)
        if state.editing:
            opening = not self._was_editing or self._of != order.reference
            self._show_form(draft, state, opening=opening)
        else:
            self._show_words(order, state)
        self._was_editing, self._of = state.editing, order.reference

    def _show_words(self, order: Order, state: PackState) -> None:
        street, city = order.recipient.address.lines()
        self._name.set_words(order.recipient.name)
        self._street.set_words(street)
        self._city.set_words(city)
        self._phone.set_words(order.recipient.phone_shown)
        known = state.availability is not None and bool(
            state.availability.destination_text or state.availability.destination
        )
        self._known.setVisible(known)
        if self.theme.compact:
            self._known.show_state(self.tr("Address known"), Verdict.OK)
        else:
            self._known.show_state(self.tr("{} knows the address").format(state.carrier), Verdict.OK)
        self._preset.setVisible(order.preset not in {"", NO_PRESET})
        self._preset.show_state(self.tr("preset: {}").format(order.preset))
        self._door.set_words(_at_the_door(order))
        for widget in (self._note_head, self._note):
            widget.setVisible(bool(order.courier_note))
        self._note.set_words(order.courier_note)

    def _show_form(self, draft: dict[str, object], state: PackState, *, opening: bool) -> None:
        data = draft or (draft_of(state.order) if state.order else {})
        for path, field in self._fields.items():
            if opening:
                field.set_value(value_at(data, path))
                field.line.setCursorPosition(0)
            sentence = said(state.problems.get(path))
            if sentence != field.error:
                field.set_error(sentence)
        # A preset that is chosen sets it too.
        self._door_field.set_value(value_at(data, "verification.at_the_door"))
        self._preset_field.set_value(value_at(data, "preset") or NO_PRESET)
        news = [path for path in self._wrong if path not in self._told_wrong]
        self._told_wrong = self._wrong
        if opening or news:
            self.focus_first()

    def focus_first(self) -> None:
        """Put the cursor into the first wrong field, or the first one."""
        self._fields[(self._wrong or list(self._fields))[0]].line.setFocus()

    @override
    def focusNextPrevChild(self, next: bool) -> bool:  # Qt's own name
        """Go from one wrong field to the next while there are any; else from field to field."""
        here = [path for path, field in self._fields.items() if field.line.hasFocus()]
        paths = list(self._fields)
        at = paths.index(here[0]) if here else -1
        others = [path for path in self._wrong if path not in here]
        if not others:
            return super().focusNextPrevChild(next)
        behind = [path for path in others if paths.index(path) > at]
        before = [path for path in others if paths.index(path) < at]
        self._fields[(behind or others)[0] if next else (before or others)[-1]].line.setFocus()
        return True

    def _on_edited(self, text: str) -> None:
        sender = self.sender()
        if isinstance(sender, Field):
            self.typed.emit(sender.objectName(), text)

    def _on_preset(self, value: object) -> None:
        self.preset_chosen.emit(str(value))

    def _on_door(self, value: object) -> None:
        self.typed.emit("verification.at_the_door", str(value))


def door_words(door: AtTheDoor) -> str:
    """Say how a delivery is verified."""
    return {
        AtTheDoor.CONTACTLESS: say("Left at the door"),
        AtTheDoor.ALLOW_CONTACTLESS: say("PIN code, doorstep if wanted"),
        AtTheDoor.REQUIRE_PIN: say("PIN code, no doorstep"),
        AtTheDoor.REQUIRE_ID: say("Identity card"),
        AtTheDoor.ONLY_TO_RECIPIENT: say("Only to this person"),
    }[door]


def _at_the_door(order: Order) -> str:
    words = [door_words(order.verification.at_the_door)]
    if order.verification.minimum_age:
        age = order.verification.minimum_age
        words.append(say_many(age, "{n} years or older", "{n} years or older"))
    if order.verification.signature:
        words.append(say("signature"))
    words.extend(sorted({parcel.temperature.shown() for parcel in order.parcels if parcel.temperature}))
    return ", ".join(words)
