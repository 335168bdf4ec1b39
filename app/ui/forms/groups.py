"""The fields of one model: rows of cells, groups and lists below, and "More" for what is rarely wanted."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.wording import say, say_many
from app.ui.forms.cells import Cell, Complaint, FieldView
from app.ui.forms.columns import Columns
from app.ui.forms.description import describe
from app.ui.forms.editing import Editing
from app.ui.forms.heads import FoldHead
from app.ui.forms.kinds import UNSET, FieldDescription, Kind, ModelDescription, Need
from app.ui.forms.leaves import cell_for
from app.ui.forms.pairs import MomentCell
from app.ui.forms.places import Place
from app.ui.forms.tree import Typed
from app.ui.parts.text import Text

MORE_KEY = "F7"
FEW = 3
"""So many rare fields are shown at once: a "More" would not save room."""
_INLINE_FIELDS = 8
_NAMED = 3


def is_empty(value: Any) -> bool:
    """Tell whether a field holds nothing that anybody would look for."""
    return value is UNSET or value in (None, "", False) or (isinstance(value, list | dict) and not value)


class FieldsView(FieldView):
    """Draws the fields of one model.

    Args:
        editing: What the form shares.
        place: Where the model's values lie.
        description: The model.
    """

    def __init__(
        self, editing: Editing, place: Place, description: ModelDescription, parent: QWidget | None = None
    ) -> None:
        super().__init__(editing, place, parent)
        self.description = description
        self._views: dict[str, FieldView] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        shown, self._rare = self._split()
        self._draw(shown)
        self.more: FoldHead | None = None
        if self._rare:
            self._add_more()
        self.restyle()

    def _split(self) -> tuple[list[FieldDescription], list[FieldDescription]]:
        fields = [each for each in self.description.fields if self._is_drawn(each)]
        rare = [each for each in fields if self._is_rare(each)]
        if len(rare) <= FEW or len(rare) == len(fields):
            return fields, []
        return [each for each in fields if each not in rare], rare

    def _is_drawn(self, field: FieldDescription) -> bool:
        return field.shape.kind is not Kind.CONSTANT and not field.is_place

    def _is_rare(self, field: FieldDescription) -> bool:
        if field.need is not Need.OPTIONAL and not field.is_rare:
            return False
        value = self.editing.draft.value(self._path(field.name))
        if field.is_rare or field.shape.nullable or self.place.path:
            return is_empty(value)
        return is_empty(value) and not field.shape.is_branch

    def _path(self, name: str) -> str:
        return f"{self.place.path}.{name}" if self.place.path else name

    # Drawing

    def _draw(self, fields: list[FieldDescription]) -> None:
        row: Columns | None = None
        before: FieldView | None = None
        for field in fields:
            if not stands_in_row(field):
                row = before = None
                self._views[field.name] = view_for(self.editing, self.place, field, self)
                self._column.addWidget(self._views[field.name])
                continue
            if row is None:
                row = Columns(self.source, self)
                self._column.addWidget(row)
                # Now, not when Qt gets round to it: the cursor may be wanted in it.
                row.show()
            view = self._views[field.name] = view_for(self.editing, self.place, field, row)
            if isinstance(view, MomentCell) and isinstance(before, MomentCell):
                view.share_zone(before)
                row.add(before, before.wanted_px)
            row.add(view, view.wanted_px if isinstance(view, Cell | MeasureView) else 0)
            before = view
        self.editing.built.emit()

    def _add_more(self) -> None:
        titles = [say(each.title) for each in self._rare]
        most = _NAMED if len(titles) > _NAMED + 1 else len(titles)
        named = ", ".join(title[:1].lower() + title[1:] if title[1:2].islower() else title for title in titles[:most])
        rest = len(titles) - most
        more = self.more = FoldHead(self.source, self.tr("More"), MORE_KEY, self)
        summary = say_many(rest, "{names} and {n} others", "{names} and {n} others", names=named) if rest > 0 else named
        more.show_words(summary=summary)
        more.set_place(self.place.spoken(self.tr("More")))
        more.clicked.connect(self.toggle_more)
        self._column.addWidget(more)

    def toggle_more(self) -> None:
        """Open what is rarely wanted, or put out of sight what is still empty of it."""
        if self.more is None:
            return
        if not self.more.is_open:
            self.open_more()
            first = self._views.get(self._rare[0].name)
            if first is not None:
                first.take_focus()
            return
        self.more.show_open(False)
        for field in self._rare:
            view = self._views[field.name]
            view.setVisible(not is_empty(self.editing.draft.value(view.place.path)))

    def open_more(self) -> None:
        """Build what is rarely wanted, if it was not, and show it."""
        if self.more is None or self.more.is_open:
            return
        self.more.show_open(True)
        missing = [field for field in self._rare if field.name not in self._views]
        if missing:
            self._draw(missing)
            self.restyle()
        for field in self._rare:
            self._views[field.name].show()
        self.editing.built.emit()

    # What the form asks of every view

    @override
    def refresh(self) -> None:
        if self.more is not None and not self.more.is_open:
            values = (self.editing.draft.value(self._path(each.name)) for each in self._rare)
            if not all(is_empty(value) for value in values):
                self.open_more()
        for view in self.inside():
            view.refresh()

    @override
    def below(self, part: str) -> FieldView | None:
        if any(each.name == part for each in self._rare):
            self.open_more()
        return self._views.get(part)

    @override
    def inside(self) -> list[FieldView]:
        return list(self._views.values())

    @override
    def stops(self) -> list[QWidget]:
        rare = {each.name for each in self._rare}
        first = [stop for name, view in self._views.items() if name not in rare for stop in view.stops()]
        later = [stop for name, view in self._views.items() if name in rare for stop in view.stops()]
        return [*first, *([self.more] if self.more is not None else []), *later]

    @override
    def take_focus(self) -> None:
        for view in self.inside()[:1]:
            view.take_focus()

    @override
    def restyle(self) -> None:
        self._column.setSpacing(8 if self.theme.compact else 12)
        super().restyle()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F7 and self.more is not None and not event.modifiers():
            self.toggle_more()
            return
        super().keyPressEvent(event)


class MeasureView(FieldView):
    """A number with its unit, side by side; it is nothing while the number is."""

    wanted_px = 210

    def __init__(self, editing: Editing, place: Place, field: FieldDescription, parent: QWidget | None = None) -> None:
        super().__init__(editing, place, parent)
        if field.shape.model is None:
            raise TypeError(f"{field.name} is no model")
        number, unit = describe(field.shape.model).fields
        confirmed = number.is_confirmed and field.is_confirmed
        first = replace(
            number, title=field.title, help=field.help or number.help, need=field.need, is_confirmed=confirmed
        )
        self._nullable = field.shape.nullable
        self.number = cell_for(editing, Place(place, number.name, ""), first, self)
        self.unit = cell_for(editing, Place(place, unit.name, ""), unit, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.number, 3)
        row.addWidget(self.unit, 2)
        editing.changed.connect(self._changed)

    def _changed(self, path: str) -> None:
        if self.is_gone or not self._nullable or path not in {self.number.place.path, self.unit.place.path}:
            return
        draft = self.editing.draft
        number, unit = draft.value(self.number.place.path), draft.value(self.unit.place.path)
        is_empty_number = number in (UNSET, None) or (isinstance(number, Typed) and not number.text)
        if is_empty_number and unit in (UNSET, "", self.unit.field.default):
            draft.set(self.place.path, None)
        if path == self.number.place.path:
            self.unit.refresh()

    @override
    def refresh(self) -> None:
        self.number.refresh()
        self.unit.refresh()

    @override
    def below(self, part: str) -> FieldView | None:
        return self.unit if part == self.unit.place.key else self.number

    @override
    def inside(self) -> list[FieldView]:
        return [self.number, self.unit]

    @override
    def take_focus(self) -> None:
        self.number.take_focus()


class SectionView(FieldView):
    """A small model within another one: its name, and its fields below."""

    def __init__(self, editing: Editing, place: Place, field: FieldDescription, parent: QWidget | None = None) -> None:
        super().__init__(editing, place, parent)
        if field.shape.model is None:
            raise TypeError(f"{field.name} is no model")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.title = Text(editing.source, say(field.title), "body", weight=600, parent=self)
        self.complaint = Complaint(editing.source, self)
        self.fields = FieldsView(editing, place, describe(field.shape.model), self)
        column.addWidget(self.title)
        column.addWidget(self.complaint)
        column.addWidget(self.fields)
        self.refresh()

    @override
    def refresh(self) -> None:
        self.complaint.say(self.sentence)
        self.complaint.setVisible(bool(self.sentence))
        self.fields.refresh()

    @override
    def below(self, part: str) -> FieldView | None:
        return self.fields.below(part)

    @override
    def inside(self) -> list[FieldView]:
        return [self.fields]

    @override
    def take_focus(self) -> None:
        self.fields.take_focus()


def stands_in_row(field: FieldDescription) -> bool:
    """Tell whether a field stands in a row with others; groups and lists have all the width."""
    shape = field.shape
    if shape.kind is Kind.MODEL and shape.model is not None:
        return describe(shape.model).is_measure
    return not shape.is_branch


def view_for(editing: Editing, above: Place, field: FieldDescription, parent: QWidget) -> FieldView:
    """Return the widget for a field of any kind."""
    from app.ui.forms.folds import FoldView
    from app.ui.forms.lists import ListView
    from app.ui.forms.unions import UnionView

    shape = field.shape
    if shape.kind in {Kind.LIST, Kind.MAPPING}:
        return ListView(editing, Place(above, field.name), field, parent)
    if shape.kind is Kind.UNION:
        return UnionView(editing, Place(above, field.name, say(field.title)), field, parent=parent)
    if shape.kind is not Kind.MODEL or shape.model is None:
        return cell_for(editing, Place(above, field.name), field, parent)
    description = describe(shape.model)
    if description.is_measure:
        return MeasureView(editing, Place(above, field.name), field, parent)
    place = Place(above, field.name, say(field.title))
    is_flat = not any(each.shape.is_branch for each in description.fields)
    is_small = len(description.fields) <= (_INLINE_FIELDS if above.path else FEW) and (is_flat or bool(above.path))
    if not shape.nullable and is_small and not any(each.shape.item for each in description.fields):
        return SectionView(editing, place, field, parent)
    return FoldView(editing, place, field, parent)
