"""The fields of a form that have one editor: lines, long texts, suggestions, choices, ticks and secrets."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.wording import say
from app.ui.forms import moments, names
from app.ui.forms.cells import Cell, Complaint
from app.ui.forms.editing import Editing
from app.ui.forms.frames import LongField, QuietCombo, SuggestField
from app.ui.forms.kinds import UNSET, FieldDescription, Kind, Need, Option
from app.ui.forms.pairs import MomentCell, MoneyCell
from app.ui.forms.places import Place
from app.ui.forms.tree import Typed
from app.ui.forms.wordings import YES_NO, said_options
from app.ui.parts.choices import CheckBox
from app.ui.parts.fields import Field, FrameField, SecretField
from app.ui.parts.text import Text
from app.ui.theme.words import plain

_SHORT = frozenset({Kind.INTEGER, Kind.NUMBER, Kind.DATE, Kind.TIME})


class LineCell(Cell):
    """One line of text, a number, a day, a time of day, anything that is typed in one go."""

    def __init__(self, editing: Editing, place: Place, field: FieldDescription, parent: QWidget | None = None) -> None:
        super().__init__(editing, place, field, parent)
        kind = field.shape.kind
        self.wanted_px = self.room_for(say(field.help), 130 if kind in _SHORT else 200)
        codes = kind in {Kind.INTEGER, Kind.NUMBER, Kind.PHONE}
        self.line = Field(editing.source, say(field.title), codes=codes, dense=True, parent=self)
        if field.help:
            self.line.set_hint(say(field.help))
        elif kind in {Kind.DATE, Kind.TIME}:
            self.line.set_hint(
                moments.show_day(moments.EXAMPLE, editing.draft.locale) if kind is Kind.DATE else "13:00"
            )
        self.row.addWidget(self.line)
        self.line.edited.connect(self._typed)
        self.line.line.editingFinished.connect(self.check)
        self.refresh()

    @override
    def frames(self) -> list[FrameField]:
        return [self.line]

    @override
    def refresh(self) -> None:
        self.line.set_value(self.editing.draft.words(self.place.path))
        self.mark()

    def _typed(self, text: str) -> None:
        self.editing.type_in(self.place.path, text.strip())
        self.told()


class LongCell(Cell):
    """Several lines of text."""

    wanted_px = 10_000

    def __init__(self, editing: Editing, place: Place, field: FieldDescription, parent: QWidget | None = None) -> None:
        super().__init__(editing, place, field, parent)
        self.area = LongField(editing.source, say(field.title), parent=self)
        self.area.set_hint(say(field.help))
        self.row.addWidget(self.area)
        self.area.edited.connect(self._typed)
        self.refresh()

    @override
    def frames(self) -> list[FrameField]:
        return [self.area]

    @override
    def refresh(self) -> None:
        self.area.set_value(self.editing.draft.words(self.place.path))
        self.mark()

    def _typed(self, text: str) -> None:
        self.editing.type_in(self.place.path, text)
        self.told()


class SuggestCell(Cell):
    """Text with suggestions, an open list of words, a time zone."""

    def __init__(self, editing: Editing, place: Place, field: FieldDescription, parent: QWidget | None = None) -> None:
        super().__init__(editing, place, field, parent)
        shape = field.shape
        own = shape.suggestions or tuple(say(option.words) for option in shape.options)
        words = names.zones() if shape.kind is Kind.ZONE else own
        self.wanted_px = self.room_for(say(field.help), 200)
        self.box = SuggestField(editing.source, say(field.title), words, parent=self)
        self.box.set_hint(say(field.help))
        self.row.addWidget(self.box)
        self.box.edited.connect(self._typed)
        self.box.left.connect(self.check)
        self.refresh()

    @override
    def frames(self) -> list[FrameField]:
        return [self.box]

    @override
    def refresh(self) -> None:
        self.box.set_value(self.editing.draft.words(self.place.path))
        self.mark()

    def _typed(self, text: str) -> None:
        self.editing.type_in(self.place.path, text.strip())
        self.told()


class PickCell(Cell):
    """One of several: a choice, a country, a currency, a language, or yes, no and not given."""

    def __init__(self, editing: Editing, place: Place, field: FieldDescription, parent: QWidget | None = None) -> None:
        super().__init__(editing, place, field, parent)
        self.combo = QuietCombo(editing.source, say(field.title), [], parent=self)
        self._options: list[tuple[object, str]] = []
        self.wanted_px = self.room_for(self._empty_words(), 200) if field.need is not Need.REQUIRED else 200
        self.row.addWidget(self.combo)
        # By its number: Qt would give a word of an enumeration back as a plain text.
        self.combo.box.activated.connect(self._chosen)
        self.refresh()

    @override
    def frames(self) -> list[FrameField]:
        return [self.combo]

    def _known(self) -> tuple[Option, ...]:
        shape, locale = self.shape, self.editing.draft.locale
        match shape.kind:
            case Kind.COUNTRY:
                return names.countries(locale, shape.letters)
            case Kind.CURRENCY:
                return names.currencies(locale)
            case Kind.LANGUAGE:
                return names.languages(locale)
            case Kind.YES_NO:
                return said_options(YES_NO)
        return said_options(shape.options)

    @override
    def refresh(self) -> None:
        value = self.value
        options: list[tuple[object, str]] = [(option.value, option.words) for option in self._known()]
        if self.field.need is not Need.REQUIRED:
            options.insert(0, (None, self._empty_words()))
        if value in (UNSET, "") or isinstance(value, Typed):
            value = None
        if value is not None and value not in [known for known, _ in options]:
            # A code that we do not know is kept as it is.
            options.append((value, str(value)))
        if options != self._options:
            self._options = options
            self.combo.set_options(options)
        self.combo.show_chosen(value)
        self.mark()

    def _empty_words(self) -> str:
        if self.field.help.startswith("Empty: "):
            rest = say(self.field.help).partition(": ")[2]
            return rest[:1].upper() + rest[1:]
        return self.tr("Not given")

    def _chosen(self, number: int) -> None:
        value = self._options[number][0]
        if value is None:
            self.editing.type_in(self.place.path, "")
        else:
            self.editing.put(self.place.path, value)
        self.told()


class TickCell(Cell):
    """Yes or no, as a box to tick; it stands level with the frames of its row."""

    wanted_px = 0
    stands_level = True

    def __init__(self, editing: Editing, place: Place, field: FieldDescription, parent: QWidget | None = None) -> None:
        super().__init__(editing, place, field, parent)
        self.box = CheckBox(editing.source, say(field.title), parent=self)
        self.state = Text(editing.source, "", "label", "accent.text", weight=700, parent=self)
        self.complaint = Complaint(editing.source, self)
        beside = QHBoxLayout()
        beside.setSpacing(10)
        beside.addWidget(self.box)
        beside.addWidget(self.state)
        beside.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addLayout(beside)
        column.addWidget(self.complaint)
        self.row.addLayout(column)
        self.box.clicked.connect(self._ticked)
        self.restyle()
        self.refresh()

    @override
    def minimumSizeHint(self) -> QSize:
        # Its words are its name: they are not shortened while there is room.
        words = self.box.sizeHint().width() + (self.state.sizeHint().width() + 10 if self.changed_words else 0)
        return QSize(max(words, self.theme.scaled(130)), super().minimumSizeHint().height())

    @override
    def restyle(self) -> None:
        self.box.setFixedHeight(self.theme.grown("touchMin", "lead"))
        super().restyle()

    @override
    def refresh(self) -> None:
        self.box.setChecked(self.value is True)
        self.mark()

    @override
    def mark(self) -> None:
        self.box.setAccessibleName(plain(self.place.spoken(say(self.field.title))))
        self.complaint.say(self.sentence)
        self.complaint.setVisible(bool(self.sentence))
        self.state.set_words(self.changed_words)
        self.state.setVisible(bool(self.changed_words))
        about = " ".join(filter(None, (self.sentence, self.changed_words or say(self.field.help))))
        self.box.setAccessibleDescription(plain(about))

    @override
    def stops(self) -> list[QWidget]:
        return [self.box]

    @override
    def take_focus(self) -> None:
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def check(self) -> None:
        self.refresh()

    def _ticked(self, on: bool) -> None:
        self.editing.put(self.place.path, on)
        self.told()


class SecretCell(Cell):
    """A secret: what is typed goes to the draft, and nothing comes back from there."""

    def __init__(self, editing: Editing, place: Place, field: FieldDescription, parent: QWidget | None = None) -> None:
        super().__init__(editing, place, field, parent)
        self.line = SecretField(editing.source, say(field.title), dense=True, parent=self)
        self.row.addWidget(self.line)
        self.line.edited.connect(self._typed)
        self.refresh()

    @override
    def frames(self) -> list[FrameField]:
        return [self.line]

    @override
    def refresh(self) -> None:
        given = self.value not in (UNSET, None, "")
        if not self.line.value:
            self.line.set_hint("••••••••••••" if given else say(self.field.help))
        self.mark()

    def _typed(self, text: str) -> None:
        self.editing.type_in(self.place.path, text)
        self.told()


_CELLS: dict[Kind, type[Cell]] = {
    Kind.LONG_TEXT: LongCell,
    Kind.ZONE: SuggestCell,
    Kind.COUNTRY: PickCell,
    Kind.CURRENCY: PickCell,
    Kind.LANGUAGE: PickCell,
    Kind.SECRET: SecretCell,
}


def cell_for(editing: Editing, place: Place, field: FieldDescription, parent: QWidget) -> Cell:
    """Return the widget for a leaf."""
    shape = field.shape
    if shape.kind is Kind.MONEY:
        return MoneyCell(editing, place, field, parent)
    if shape.kind is Kind.MOMENT:
        return MomentCell(editing, place, field, parent)
    if shape.kind is Kind.YES_NO:
        kind: type[Cell] = PickCell if shape.nullable or field.need is Need.REQUIRED else TickCell
    elif shape.kind is Kind.CHOICE:
        kind = SuggestCell if shape.is_open else PickCell
    elif shape.suggestions:
        kind = SuggestCell
    elif shape.kind is Kind.TEXT and "\n" in editing.draft.words(place.path):
        kind = LongCell
    else:
        kind = _CELLS.get(shape.kind, LineCell)
    return kind(editing, place, field, parent)
