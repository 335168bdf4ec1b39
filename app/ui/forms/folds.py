"""A group that opens and closes; what is in it is built when it is opened first."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.wording import say
from app.ui.forms.cells import Complaint, FieldView
from app.ui.forms.description import describe
from app.ui.forms.editing import Editing
from app.ui.forms.groups import FieldsView, is_empty
from app.ui.forms.heads import FoldHead
from app.ui.forms.kinds import FieldDescription, Kind, Need
from app.ui.forms.places import Place
from app.ui.forms.summaries import summary
from app.ui.parts.buttons import QuietButton
from app.ui.parts.hints import set_hint
from app.ui.theme.paint import paint_box

ADD_KEY = "Ins"
REMOVE_KEY = "Alt Del"


class Frame(FieldView):
    """A head with buttons, and below it a content that is built when it is opened first.

    Args:
        editing: What the form shares.
        place: Where its values lie.
        title: What it is called.
    """

    def __init__(self, editing: Editing, place: Place, title: str, parent: QWidget | None = None) -> None:
        super().__init__(editing, place, parent)
        self.content: FieldView | None = None
        self._whole = QVBoxLayout(self)
        self.head = FoldHead(editing.source, title, parent=self)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(16)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.head, 1)
        row.addLayout(self.buttons)
        self.complaint = Complaint(editing.source, self)
        self._whole.addLayout(row)
        self._whole.addWidget(self.complaint)
        self.head.clicked.connect(self.toggle)
        editing.changed.connect(self._changed)
        self.restyle()

    def made(self) -> FieldView:
        """Return the content, new."""
        raise AssertionError("each frame has its own content")

    def show_head(self) -> None:
        """Show in the head what the draft holds now."""

    @property
    def state(self) -> str:
        """The words for how the group stands against the start."""
        if not self.editing.marks_changes:
            return ""
        return self.tr("changed") if self.editing.draft.is_changed(self.place.path) else self.tr("not changed")

    def toggle(self) -> None:
        """Open it, or close it."""
        if self.head.is_open:
            self.close_it()
        else:
            self.open_it()

    def open_it(self) -> None:
        """Open it; what is in it is built now."""
        if self.content is None:
            self.content = self.made()
            self._whole.addWidget(self.content)
        self.content.show()
        self.head.show_open(True)
        self.show_head()
        self.editing.built.emit()

    def close_it(self) -> None:
        """Close it; what was typed stays."""
        if self.content is not None:
            self.content.hide()
        self.head.show_open(False)
        self.show_head()

    def drop_content(self) -> None:
        """Take away what is in it."""
        if self.content is not None:
            self._whole.removeWidget(self.content)
            self.content.let_go()
            self.content = None

    def _changed(self, path: str) -> None:
        own = self.place.path
        if self.is_gone:
            return
        if path == own or path.startswith(f"{own}.") or own.startswith(f"{path}."):
            self.show_head()

    @override
    def refresh(self) -> None:
        self.complaint.say(self.sentence)
        self.complaint.setVisible(bool(self.sentence))
        self.show_head()
        if self.content is not None:
            self.content.refresh()

    @override
    def below(self, part: str) -> FieldView | None:
        self.open_it()
        return self.content.below(part) if self.content is not None else None

    @override
    def inside(self) -> list[FieldView]:
        return [self.content] if self.content is not None else []

    @override
    def stops(self) -> list[QWidget]:
        items = (self.buttons.itemAt(at) for at in range(self.buttons.count()))
        buttons = (item.widget() for item in items if item is not None)
        return [self.head, *(button for button in buttons if button is not None), *super().stops()]

    @override
    def take_focus(self) -> None:
        self.head.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def restyle(self) -> None:
        side = 10 if self.theme.compact else 14
        self._whole.setContentsMargins(side, 3, side, 3 if not self.head.is_open else side)
        self._whole.setSpacing(4)
        super().restyle()

    def _frames_around(self) -> int:
        around, parent = 0, self.parentWidget()
        while parent is not None:
            around += isinstance(parent, Frame)
            parent = parent.parentWidget()
        return around

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self.theme
        # Groups in groups stand apart by turns.
        fill = "surface.card" if self._frames_around() % 2 else "surface.sunken"
        edge = theme.colour("border.divider")
        paint_box(
            painter, self.rect().toRectF(), fill=theme.colour(fill), border=edge, width=1, radius=theme.radius("card")
        )
        painter.end()


class FoldView(Frame):
    """A nested model; an optional one is added and removed on purpose.

    Args:
        field: What the model says of it.
    """

    def __init__(self, editing: Editing, place: Place, field: FieldDescription, parent: QWidget | None = None) -> None:
        super().__init__(editing, place, say(field.title), parent)
        self.field = field
        self.add = QuietButton(editing.source, self.tr("Add"), ADD_KEY, parent=self)
        self.remove = QuietButton(editing.source, self.tr("Remove"), REMOVE_KEY, parent=self)
        self.add.setAccessibleName(f"{self.tr('Add')}, {place.spoken()}")
        self.remove.setAccessibleName(f"{self.tr('Remove')}, {place.spoken()}")
        for button, act in ((self.add, self.add_it), (self.remove, self.remove_it)):
            self.buttons.addWidget(button)
            button.clicked.connect(act)
        if field.help:
            set_hint(self.head, say(field.help))
        self.refresh()
        if self.is_there and self._wants_something():
            self.open_it()

    @property
    def is_there(self) -> bool:
        """Whether the draft holds it."""
        return not self.field.shape.nullable or isinstance(self.editing.draft.value(self.place.path), dict)

    def _wants_something(self) -> bool:
        if self.field.shape.model is None:
            return False
        draft, path = self.editing.draft, self.place.path
        return any(
            each.need in {Need.REQUIRED, Need.NEEDED}
            and each.shape.kind is not Kind.MODEL
            and is_empty(draft.value(f"{path}.{each.name}"))
            for each in describe(self.field.shape.model).fields
        )

    @override
    def made(self) -> FieldView:
        if self.field.shape.model is None:
            raise TypeError(f"{self.field.name} is no model")
        return FieldsView(self.editing, self.place, describe(self.field.shape.model), self)

    @override
    def open_it(self) -> None:
        if not self.is_there:
            self.add_it()
            return
        super().open_it()

    def add_it(self) -> None:
        """Put the optional model, and the cursor into its first field."""
        self.editing.draft.add(self.place.path)
        super().open_it()
        self.editing.changed.emit(self.place.path)
        if self.content is not None:
            self.content.take_focus()

    def remove_it(self) -> None:
        """Take the optional model away with all that is in it; what was there at the start can be put back by undoing."""
        if not self.field.shape.nullable or not self.is_there:
            return
        self.editing.draft.remove(self.place.path)
        self.close_it()
        self.drop_content()
        self.take_focus()
        self.editing.changed.emit(self.place.path)

    @override
    def show_head(self) -> None:
        draft, path = self.editing.draft, self.place.path
        if not self.is_there:
            self.drop_content()
            self.head.show_open(False)
        words = summary(self.field.shape, draft.value(path), draft.locale)
        state = self.state if self.is_there or self.state == self.tr("changed") else self.tr("not given")
        self.head.show_words(summary=words, state=state, changed=draft.is_changed(path) and self.editing.marks_changes)
        self.head.set_place(self.place.spoken())
        self.add.setVisible(not self.is_there)
        self.remove.setVisible(self.is_there and self.field.shape.nullable and self.head.is_open)
        self.restyle()

    @override
    def below(self, part: str) -> FieldView | None:
        # What is wrong with something that is not given is said at its head.
        return super().below(part) if self.is_there else None

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if removes(event, on_head=self.head.hasFocus()) and self.field.shape.nullable and self.is_there:
            self.remove_it()
            return
        if adds(event) and not self.is_there:
            self.add_it()
            return
        super().keyPressEvent(event)


def adds(event: QKeyEvent) -> bool:
    """Tell whether a key adds something: Ins, or + where no text takes it."""
    return event.key() in {Qt.Key.Key_Insert, Qt.Key.Key_Plus}


def removes(event: QKeyEvent, *, on_head: bool) -> bool:
    """Tell whether a key removes a group: Alt Del anywhere in it, Del alone on its head."""
    plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if event.key() != Qt.Key.Key_Delete:
        return False
    return plain == Qt.KeyboardModifier.AltModifier or (on_head and plain == Qt.KeyboardModifier.NoModifier)
