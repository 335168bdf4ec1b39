"""A field that can be of several kinds: the kind is chosen, and what belongs to it stands below."""

from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.wording import say
from app.ui.forms.cells import Complaint, FieldView
from app.ui.forms.description import describe
from app.ui.forms.editing import Editing
from app.ui.forms.frames import QuietCombo
from app.ui.forms.groups import FieldsView
from app.ui.forms.kinds import FieldDescription, Kind
from app.ui.forms.leaves import cell_for
from app.ui.forms.places import Place
from app.ui.parts.hints import set_hint

_NOTHING = -1


class UnionView(FieldView):
    """Draws a union.

    Args:
        editing: What the form shares.
        place: Where it lies.
        field: What the model says of it.
        is_entry: Whether it is an entry of a list, which is never nothing.
    """

    def __init__(
        self,
        editing: Editing,
        place: Place,
        field: FieldDescription,
        *,
        is_entry: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(editing, place, parent)
        self.field = field
        self._variant: int | None = _NOTHING
        self.content: FieldView | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        options: list[tuple[object, str]] = [
            (number, say(variant.title)) for number, variant in enumerate(field.shape.variants)
        ]
        if field.shape.nullable and not is_entry:
            options.insert(0, (_NOTHING, self.tr("Not given")))
        self.kind = QuietCombo(editing.source, say(field.title), options, parent=self)
        set_hint(self.kind, say(field.help))
        self.kind.chosen.connect(self._chosen)
        self.complaint = Complaint(editing.source, self)
        self._column.addWidget(self.kind)
        self._column.addWidget(self.complaint)
        self.refresh()

    def _chosen(self, number: object) -> None:
        draft, path = self.editing.draft, self.place.path
        if number == _NOTHING:
            draft.set(path, None)
        elif isinstance(number, int):
            draft.choose(path, number)
        self.refresh()
        self.editing.changed.emit(path)

    @override
    def refresh(self) -> None:
        variant = self.editing.draft.variant(self.place.path)
        self.kind.set_value(_NOTHING if variant is None else variant)
        self.kind.editor.setAccessibleName(self.place.spoken(self.tr("Kind")))
        own = "" if variant is not None and self._is_leaf(variant) else self.sentence
        self.complaint.say(own)
        self.complaint.setVisible(bool(own))
        if variant != self._variant:
            self._variant = variant
            self._build(variant)
        elif self.content is not None:
            self.content.refresh()

    def _is_leaf(self, variant: int) -> bool:
        return not self.field.shape.variants[variant].shape.is_branch

    def _build(self, variant: int | None) -> None:
        if self.content is not None:
            self._column.removeWidget(self.content)
            self.content.let_go()
            self.content = None
        if variant is None:
            return
        chosen = self.field.shape.variants[variant]
        inner = replace(self.field, title=chosen.title, shape=chosen.shape, help="")
        shape = chosen.shape
        if shape.kind is Kind.MODEL and shape.model is not None:
            self.content = FieldsView(self.editing, self.place, describe(shape.model), self)
        elif shape.kind in {Kind.LIST, Kind.MAPPING}:
            from app.ui.forms.lists import ListView

            self.content = ListView(self.editing, self.place, inner, self)
        else:
            self.content = cell_for(self.editing, self.place, inner, self)
        self._column.addWidget(self.content)
        self.editing.built.emit()

    @override
    def below(self, part: str) -> FieldView | None:
        return self.content.below(part) if self.content is not None else None

    @override
    def inside(self) -> list[FieldView]:
        return [self.content] if self.content is not None else []

    @override
    def stops(self) -> list[QWidget]:
        return [self.kind.editor, *super().stops()]

    @override
    def take_focus(self) -> None:
        self.kind.editor.setFocus()
