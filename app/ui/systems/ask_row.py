"""What is looked at: the account, its list, what the list is narrowed to, or one order by its number."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.ui.parts.choices import CheckBox, Filter
from app.ui.parts.fields import Field
from app.ui.parts.themed import Panel
from app.ui.systems.state import SystemsState
from app.ui.systems.words import place_words
from app.ui.theme import ThemeSource
from app.workflows.abilities import Ability


class AskRow(Panel):
    """Account, list, number; and below them what a system's search takes, in its own words.

    Signals:
        account_chosen: Id of an account.
        shelf_chosen: One of the system's lists.
        searched: Enter in one of the search's fields, or its direction; read ``asked``.
        number_entered: A number of the system's.
    """

    account_chosen = Signal(object)
    shelf_chosen = Signal(object)
    searched = Signal()
    number_entered = Signal(str)

    def __init__(self, source: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(source, parent)
        self.account = Filter(source, self.tr("Account"), [])
        self.account.chosen.connect(self.account_chosen)
        self.shelf = Filter(source, self.tr("List"), [])
        self.shelf.chosen.connect(self.shelf_chosen)
        self.number = self._field(self.tr("Order number at the system"), self.tr("Open a number of the system's"))
        self.number.set_icon("search")
        self.number.set_inside(key="F3")
        self.number.entered.connect(self._on_number)
        self.reference = self._field(self.tr("Our number"), self.tr("Our number"))
        self.status = self._field(self.tr("Status, in the system's own word"), self.tr("Status, its own word"))
        self.sort_by = self._field(self.tr("Sort by, in the system's own word"), self.tr("Sort by, its own word"))
        for field in (self.reference, self.status, self.sort_by):
            field.entered.connect(self.searched)
        self.descending = CheckBox(source, self.tr("Downwards"))
        self.descending.clicked.connect(self.searched)
        first = QHBoxLayout()
        first.setSpacing(12)
        first.addWidget(self.account)
        first.addWidget(self.shelf)
        first.addWidget(self.number, 1)
        self._narrowing = QWidget(self)
        second = QHBoxLayout(self._narrowing)
        second.setContentsMargins(0, 0, 0, 0)
        second.setSpacing(12)
        for part in (self.reference, self.status, self.sort_by):
            second.addWidget(part, 1)
        second.addWidget(self.descending)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addLayout(first)
        whole.addWidget(self._narrowing)

    def _field(self, name: str, hint: str) -> Field:
        field = Field(self.source, "", dense=True, parent=self)
        field.line.setAccessibleName(name)
        field.set_hint(hint)
        return field

    def asked(self) -> dict[str, object]:
        """Return what a search is asked with."""
        return {
            "status": self.status.value.strip(),
            "reference": self.reference.value.strip(),
            "sort_by": self.sort_by.value.strip(),
            "descending": self.descending.isChecked(),
        }

    def show_state(self, state: SystemsState) -> None:
        """Draw what is asked; only what the system can be asked is offered."""
        places, place = state.places or (), state.place
        self.account.set_options([(each.account.id, place_words(each)) for each in places])
        self.account.setVisible(bool(places))
        if place is not None:
            self.account.set_value(place.account.id)
        shelves = state.part.listed.shelves if state.part is not None else ()
        if shelves:
            self.shelf.set_options([(shelf, shelf) for shelf in shelves])
            self.shelf.set_value(state.query.shelf or shelves[0])
        searches = place is not None and place.can(Ability.SEARCH)
        self.shelf.setVisible(searches and bool(shelves or state.query.shelf))
        self.number.setVisible(place is not None and place.can(Ability.READ))
        sorts = searches or (place is not None and place.can(Ability.LIST))
        self._narrowing.setVisible(sorts)
        for part in (self.reference, self.status, self.descending):
            part.setVisible(searches)
        if not state.query.model_dump(exclude_defaults=True, exclude={"cursor", "shelf"}) and self._is_idle():
            for field in (self.reference, self.status, self.sort_by):
                field.set_value("")

    def _is_idle(self) -> bool:
        """Whether nobody types here now: what is being typed must not go."""
        return not any(field.line.hasFocus() for field in (self.reference, self.status, self.sort_by))

    def _on_number(self) -> None:
        if self.number.value.strip():
            self.number_entered.emit(self.number.value)

    @override
    def restyle(self) -> None:
        super().restyle()
        if hasattr(self, "number"):
            self.number.setMinimumWidth(self.theme.scaled(170))
