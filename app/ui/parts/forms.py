"""Fields by their dotted paths: what is typed goes out by path, values and problems come in by path."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.domain.errors import Problem
from app.ui.parts.fields import ComboField, Field, FrameField, SecretField
from app.ui.parts.themed import Panel
from app.ui.problems import said
from app.ui.theme import ThemeSource

Options = Sequence[tuple[object, str]]


class Form(Panel):
    """A grid of fields.

    Signals:
        typed: Path and value of a field that a person changed; never a secret.
        secret_typed: Path of a secret that is being typed.

    Args:
        source: Where the look comes from.
    """

    typed = Signal(str, object)
    secret_typed = Signal(str)

    def __init__(self, source: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(source, parent)
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setHorizontalSpacing(12)
        self.grid.setVerticalSpacing(10)
        self.fields: dict[str, FrameField] = {}
        self._places: dict[str, tuple[int, int, int]] = {}
        self._stacked = False

    def stack(self, stacked: bool) -> None:
        """Put the fields below each other, where there is no room for two; or back to their places."""
        if stacked == self._stacked:
            return
        self._stacked = stacked
        for field in self.fields.values():
            self.grid.removeWidget(field)
        for path in self.fields:
            self._place(path)

    def least_width(self) -> int:
        """Return the width in px at which all fields can stand at their places with nothing shortened."""
        columns = max((column + span for _row, column, span in self._places.values()), default=1)
        gap = self.grid.horizontalSpacing()
        each = max(
            (
                -(-(self.fields[path].minimumSizeHint().width() + gap) // span)
                for path, (_, _, span) in self._places.items()
            ),
            default=0,
        )
        return each * columns - gap

    def add_text(self, path: str, label: str, place: tuple[int, int, int], *, codes: bool = False) -> Field:
        """Add a line of text; its place is row, column and how many columns it takes."""
        field = Field(self.source, label, codes=codes, dense=True)
        field.edited.connect(self._on_edited)
        self._add(path, field, place)
        return field

    def add_choice(self, path: str, label: str, options: Options, place: tuple[int, int, int]) -> ComboField:
        """Add one of several."""
        field = ComboField(self.source, label, list(options), dense=True)
        field.chosen.connect(self._on_chosen)
        self._add(path, field, place)
        return field

    def add_secret(self, path: str, label: str, place: tuple[int, int, int]) -> SecretField:
        """Add a secret; what is typed into it stays in it."""
        field = SecretField(self.source, label, dense=True)
        field.edited.connect(self._on_secret)
        self._add(path, field, place)
        return field

    def _add(self, path: str, field: FrameField, place: tuple[int, int, int]) -> None:
        field.setObjectName(path)
        self.fields[path] = field
        self._places[path] = place
        for each in self.fields if self._stacked else (path,):
            self._place(each)

    def _place(self, path: str) -> None:
        row, column, span = self._places[path]
        if self._stacked:
            order = sorted(self.fields, key=lambda each: self._places[each])
            row, column, span = order.index(path), 0, max(1, self.grid.columnCount())
        self.grid.addWidget(self.fields[path], row, column, 1, span, Qt.AlignmentFlag.AlignTop)

    def show_values(self, values: Mapping[str, object]) -> None:
        """Put values into the fields; secrets are left alone."""
        for path, field in self.fields.items():
            if path not in values or isinstance(field, SecretField):
                continue
            if isinstance(field, Field):
                field.set_value(str(values[path]))
            elif isinstance(field, ComboField) and field.value != values[path]:
                field.set_value(values[path])

    def show_problems(self, problems: Mapping[str, Problem]) -> None:
        """Say at each field what is wrong with it; fields without a problem lose theirs."""
        for path, field in self.fields.items():
            sentence = said(problems.get(path))
            if sentence != field.error:
                field.set_error(sentence)

    def focus_first_problem(self) -> bool:
        """Put the cursor into the first wrong field; tell whether there is one."""
        for field in self.fields.values():
            if field.error and not field.isHidden():
                field.editor.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False

    def drop_fields(self) -> None:
        """Take all fields away, to build others."""
        for field in self.fields.values():
            self.grid.removeWidget(field)
            field.hide()
            field.deleteLater()
        self.fields = {}
        self._places = {}

    def _on_edited(self, text: str) -> None:
        sender = self.sender()
        if isinstance(sender, Field):
            self.typed.emit(sender.objectName(), text)

    def _on_chosen(self, value: object) -> None:
        sender = self.sender()
        if isinstance(sender, ComboField):
            self.typed.emit(sender.objectName(), value)

    def _on_secret(self, _text: str) -> None:
        sender = self.sender()
        if isinstance(sender, SecretField):
            self.secret_typed.emit(sender.objectName())
