"""Lists of groups, of plain values, and of names with values: entries are added, removed and moved."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.wording import say
from app.ui.forms.cells import Complaint, FieldView
from app.ui.forms.description import describe
from app.ui.forms.editing import Editing
from app.ui.forms.folds import ADD_KEY, REMOVE_KEY, Frame, adds, removes
from app.ui.forms.frames import moves_entry
from app.ui.forms.groups import FieldsView
from app.ui.forms.kinds import FieldDescription, Kind, Need, Shape
from app.ui.forms.leaves import cell_for
from app.ui.forms.places import Place
from app.ui.forms.summaries import summary
from app.ui.forms.tree import Entry
from app.ui.parts.buttons import QuietButton
from app.ui.parts.fields import Field
from app.ui.parts.text import Text


class ListView(FieldView):
    """A list or a mapping with its name, the number of its entries, and a way to add one.

    Args:
        editing: What the form shares.
        place: Where it lies.
        field: What the model says of it.
    """

    def __init__(self, editing: Editing, place: Place, field: FieldDescription, parent: QWidget | None = None) -> None:
        super().__init__(editing, place, parent)
        self.field = field
        self.item: Shape = field.shape.item or Shape(Kind.RAW)
        self._entries: list[tuple[Entry, EntryView | RowView]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(10)
        self.title = Text(editing.source, say(field.title), "lead", weight=600, parent=self)
        self.count = Text(editing.source, "", "lead", "text.secondary", weight=500, parent=self)
        self.help = Text(editing.source, say(field.help), "body", "text.secondary", parent=self)
        self.add = QuietButton(editing.source, self.tr("Add"), ADD_KEY, parent=self)
        self.add.setAccessibleName(f"{self.tr('Add')}, {place.spoken(say(field.title))}")
        self.add.clicked.connect(self.add_entry)
        head.addWidget(self.title)
        head.addWidget(self.count)
        head.addWidget(self.help, 1)
        head.addStretch(1)
        head.addWidget(self.add)
        self.complaint = Complaint(editing.source, self)
        self._column = QVBoxLayout()
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.complaint)
        column.addLayout(self._column)
        self.refresh()
        is_on_top = place.above is None or not place.above.path
        if is_on_top or len(self._entries) == 1:
            for _, view in self._entries[:1]:
                if isinstance(view, EntryView):
                    view.open_it()

    @property
    def entries(self) -> list["EntryView | RowView"]:
        """The entries, in order."""
        return [view for _, view in self._entries]

    def add_entry(self) -> None:
        """Add one at the end, and put the cursor into it."""
        self.editing.draft.add(self.place.path)
        self.refresh()
        self.editing.changed.emit(self.place.path)
        view = self.entries[-1]
        if isinstance(view, EntryView):
            view.open_it()
            view.take_first_focus()
        else:
            view.take_focus()

    def remove_entry(self, view: "EntryView | RowView") -> None:
        """Take one away; the cursor goes to the next one."""
        at = self.entries.index(view)
        self.editing.draft.remove(view.place.path)
        self._shift_problems(at)
        self.refresh()
        self.editing.changed.emit(self.place.path)
        if self._entries:
            self.entries[min(at, len(self._entries) - 1)].take_focus()
        else:
            self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _shift_problems(self, removed: int) -> None:
        """Let problems of the entries that follow go along with them."""
        start = f"{self.place.path}."
        kept = {}
        for path, problem in self.editing.problems.items():
            number, dot, rest = path.removeprefix(start).partition(".")
            if not path.startswith(start) or not number.isdecimal() or int(number) < removed:
                kept[path] = problem
            elif int(number) > removed:
                kept[f"{start}{int(number) - 1}{dot}{rest}"] = problem
        self.editing.problems = kept

    def move_entry(self, view: "EntryView | RowView", step: int) -> None:
        """Move one up or down; the cursor stays in it."""
        at = self.entries.index(view)
        if not 0 <= at + step < len(self._entries) or self.field.shape.kind is Kind.MAPPING:
            return
        self._swap_problems(at, at + step)
        self.editing.draft.move(view.place.path, step)
        self.refresh()
        self.editing.changed.emit(self.place.path)

    def _swap_problems(self, one: int, other: int) -> None:
        start, turned = f"{self.place.path}.", {str(one): str(other), str(other): str(one)}
        kept = {}
        for path, problem in self.editing.problems.items():
            number, dot, rest = path.removeprefix(start).partition(".")
            is_here = path.startswith(start) and number in turned
            kept[f"{start}{turned[number]}{dot}{rest}" if is_here else path] = problem
        self.editing.problems = kept

    @override
    def refresh(self) -> None:
        node = self.editing.draft.value(self.place.path)
        wanted: list[Entry] = node if isinstance(node, list) else []
        had = {id(entry): view for entry, view in self._entries}
        for entry, view in self._entries:
            if not any(entry is each for each in wanted):
                self._column.removeWidget(view)
                view.let_go()
        self._entries = []
        for number, entry in enumerate(wanted):
            known = had.get(id(entry))
            if known is None:
                known = self._made(number)
            known.place.key = str(number)
            self._entries.append((entry, known))
            if self._column.indexOf(known) != number:
                self._column.removeWidget(known)
                self._column.insertWidget(number, known)
            known.refresh()
        self.complaint.say(self.sentence)
        self.complaint.setVisible(bool(self.sentence))
        self.count.set_words(str(len(wanted)) if wanted else self.tr("none"))
        most = self.field.shape.most_items
        if most and len(wanted) >= most:
            self.add.set_not_now(self.tr("%1 at most").replace("%1", str(most)))
        elif not self.add.isEnabled():
            self.add.set_ready()
        self.editing.built.emit()

    def _made(self, number: int) -> "EntryView | RowView":
        shape = self.item
        if shape.is_branch:
            model = (
                say(describe(shape.model).title) if shape.kind is Kind.MODEL and shape.model else say(self.field.title)
            )
            place = Place(self.place, str(number), model, is_numbered=True)
            return EntryView(self, place, shape, model)
        return RowView(self, Place(self.place, str(number), say(self.field.title), is_numbered=True))

    @override
    def below(self, part: str) -> FieldView | None:
        return self.entries[int(part)] if part.isdecimal() and int(part) < len(self._entries) else None

    @override
    def inside(self) -> list[FieldView]:
        return list(self.entries)

    @override
    def stops(self) -> list[QWidget]:
        return [self.add, *super().stops()]

    @override
    def take_focus(self) -> None:
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if adds(event) and self.add.isEnabled():
            self.add_entry()
            return
        super().keyPressEvent(event)


class EntryView(Frame):
    """An entry that is a group.

    Args:
        listed: The list that it is in.
        place: Where it lies.
        shape: What it holds.
        title: What one of them is called.
    """

    def __init__(self, listed: ListView, place: Place, shape: Shape, title: str) -> None:
        self._list = listed
        self._shape = shape
        super().__init__(listed.editing, place, title, listed)
        self.move_up = QuietButton(self.source, self.tr("Move"), "Alt ↑", "Alt ↓", parent=self)
        self.remove = QuietButton(self.source, self.tr("Remove"), REMOVE_KEY, parent=self)
        self.buttons.addWidget(self.move_up)
        self.buttons.addWidget(self.remove)
        self.move_up.clicked.connect(self._down)
        self.remove.clicked.connect(self._remove)

    @override
    def made(self) -> FieldView:
        if self._shape.kind is Kind.MODEL and self._shape.model is not None:
            return FieldsView(self.editing, self.place, describe(self._shape.model), self)
        from app.ui.forms.unions import UnionView

        if self._shape.kind is Kind.UNION:
            return UnionView(
                self.editing, self.place, FieldDescription("", self.tr("Kind"), self._shape), is_entry=True, parent=self
            )
        return ListView(self.editing, self.place, FieldDescription("", say(self._list.field.title), self._shape), self)

    @override
    def show_head(self) -> None:
        draft, path = self.editing.draft, self.place.path
        node = draft.value(path)
        self.head.show_words(
            number=str(self.place.number),
            title=self._title(),
            summary=summary(draft.shape_at(path), node, draft.locale),
            state="" if self.head.is_open else self.state,
            changed=self.editing.marks_changes and draft.is_changed(path),
        )
        self.head.set_place(self.place.spoken())
        if hasattr(self, "remove"):
            self.move_up.setVisible(self.head.is_open and len(self._list.entries) > 1)
            self.move_up.setAccessibleName(f"{self.tr('Move down')}, {self.place.spoken()}")
            self.remove.setVisible(self.head.is_open)
            self.remove.setAccessibleName(f"{self.tr('Remove')}, {self.place.spoken()}")
        self.restyle()

    def _title(self) -> str:
        if self._shape.kind is not Kind.UNION:
            return self.place.word
        chosen = self.editing.draft.variant(self.place.path)
        return say(self._shape.variants[chosen].title) if chosen is not None else self.place.word

    def take_first_focus(self) -> None:
        """Put the cursor into its first field."""
        if self.content is not None:
            self.content.take_focus()

    def _down(self) -> None:
        last = self.place.number >= len(self._list.entries)
        self._list.move_entry(self, -1 if last else 1)

    def _remove(self) -> None:
        self._list.remove_entry(self)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = moves_entry(event)
        if step:
            self._list.move_entry(self, step)
        elif removes(event, on_head=self.head.hasFocus()):
            self._remove()
        else:
            super().keyPressEvent(event)


class RowView(FieldView):
    """An entry that is one value; in a mapping its name stands before it.

    Args:
        listed: The list that it is in.
        place: Where it lies.
    """

    def __init__(self, listed: ListView, place: Place) -> None:
        super().__init__(listed.editing, place, listed)
        self._list = listed
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        self.name: Field | None = None
        if listed.field.shape.kind is Kind.MAPPING:
            self.name = Field(self.source, self.tr("Name"), dense=True, parent=self)
            self.name.edited.connect(self._named)
            row.addWidget(self.name, 2, Qt.AlignmentFlag.AlignTop)
        title = self.tr("Value") if self.name else f"{say(listed.field.title)} {place.number}"
        field = FieldDescription("", title, replace(listed.item), need=Need.OPTIONAL)
        self.cell = cell_for(self.editing, place, field, self)
        row.addWidget(self.cell, 3, Qt.AlignmentFlag.AlignTop)
        self.remove = QuietButton(self.source, self.tr("Remove"), REMOVE_KEY, parent=self)
        self.remove.clicked.connect(self._remove)
        row.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignBottom)

    def _named(self, text: str) -> None:
        self.editing.draft.rename(self.place.path, text.strip())
        self.editing.problems.pop(self.place.path, None)
        self.editing.changed.emit(self.place.path)
        self.cell.mark()

    @override
    def refresh(self) -> None:
        if self.name is not None:
            node = self.editing.draft.value(self._list.place.path)
            if isinstance(node, list):
                self.name.set_value(node[int(self.place.key)].name)
            self.name.editor.setAccessibleName(f"{self.place.spoken()}, {self.tr('Name')}")
        else:
            for frame in self.cell.frames()[:1]:
                frame.set_label(f"{say(self._list.field.title)} {self.place.number}")
        self.remove.setAccessibleName(f"{self.tr('Remove')}, {self.place.spoken()}")
        self.cell.refresh()

    @override
    def inside(self) -> list[FieldView]:
        return [self.cell]

    @override
    def stops(self) -> list[QWidget]:
        first: list[QWidget] = [self.name.editor] if self.name is not None else []
        return [*first, *self.cell.stops(), self.remove]

    @override
    def take_focus(self) -> None:
        if self.name is not None:
            self.name.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.cell.take_focus()

    def _remove(self) -> None:
        self._list.remove_entry(self)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = moves_entry(event)
        if step:
            self._list.move_entry(self, step)
        elif removes(event, on_head=False):
            self._remove()
        else:
            super().keyPressEvent(event)
