"""A form for any model: draws a draft, and tells what a person changes."""

from collections.abc import Iterable
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.errors import Problem
from app.ui.forms.cells import FieldView
from app.ui.forms.draft import Draft
from app.ui.forms.editing import Editing
from app.ui.forms.groups import FieldsView
from app.ui.forms.lists import ListView
from app.ui.forms.places import Place
from app.ui.parts.themed import Panel
from app.ui.theme import ThemeSource


class ModelForm(Panel):
    """The fields of a draft. It does not scroll by itself: put it into a ``ScrollColumn``.

    Signals:
        changed: Path of what a person changed; of the list where entries came, went or moved.

    Args:
        source: Where the look comes from.
        draft: What is edited; it is edited in place.
        marks_changes: Whether fields and groups say what differs from the draft's start.
    """

    changed = Signal(str)

    def __init__(
        self, source: ThemeSource, draft: Draft[Any], *, marks_changes: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(source, parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._ordering = QTimer(self, singleShot=True, interval=0)
        self._ordering.timeout.connect(self.order_tabs)
        self._marks_changes = marks_changes
        self._wanted: FieldView | None = None
        self._scrolling = QTimer(self, singleShot=True, interval=0)
        self._scrolling.timeout.connect(self._scroll)
        self._hold(draft)

    def _hold(self, draft: Draft[Any]) -> None:
        self.editing = Editing(self.source, draft, self)
        self.editing.marks_changes = self._marks_changes
        self.root = FieldsView(self.editing, Place(), draft.description, self)
        self._column.addWidget(self.root)
        self.editing.changed.connect(self.changed)
        self.editing.built.connect(self._built)
        self._ordering.start()

    @property
    def draft(self) -> Draft[Any]:
        """What is edited."""
        return self.editing.draft

    def show_draft(self, draft: Draft[Any]) -> None:
        """Edit something else; the widgets are made anew."""
        old, editing = self.root, self.editing
        self._column.removeWidget(old)
        old.let_go()
        editing.deleteLater()
        self._hold(draft)

    def refresh(self) -> None:
        """Show what the draft holds now, after something else than this form changed it, such as an undo."""
        self.root.refresh()

    def show_problems(self, problems: Iterable[Problem]) -> tuple[Problem, ...]:
        """Say at each field what is wrong with it, opening groups where needed; others lose what was said.

        Returns:
            The problems that belong to no field here: say them in a banner.
        """
        placed: dict[str, Problem] = {}
        others: list[Problem] = []
        for problem in problems:
            path = self.draft.locate(problem.field)
            if path is None:
                others.append(problem)
            elif path not in placed:
                placed[path] = problem
        self.editing.problems = placed
        for path in placed:
            self.view_at(path)
        self.root.refresh()
        return tuple(others)

    def focus_first_problem(self) -> bool:
        """Put the cursor into the first wrong field; tell whether there is one."""
        for view in self.root.every():
            if view.sentence and view is not self.root and not view.inside():
                return self._go_to(view)
        for view in self.root.every():
            if view.sentence:
                return self._go_to(view)
        return False

    def focus_field(self, path: str) -> bool:
        """Put the cursor into a field, opening groups where needed; tell whether it is there."""
        view = self.view_at(path)
        return view is not None and self._go_to(view)

    def add_to(self, path: str) -> None:
        """Add an entry to a list, as its own key does."""
        view = self.view_at(path)
        if isinstance(view, ListView):
            view.add_entry()

    def toggle_more(self) -> None:
        """Open or close what is rarely wanted, as F7 does."""
        self.root.toggle_more()

    def view_at(self, path: str) -> FieldView | None:
        """Return the widget at a path, built and opened if it was not; the nearest above where it has none of its own."""
        view: FieldView = self.root
        for part in path.split("."):
            below = view.below(part)
            if below is None:
                return view if view is not self.root else None
            view = below
        return view

    def _go_to(self, view: FieldView) -> bool:
        view.take_focus()
        self._wanted = view
        self._scrolling.start()
        return True

    def _scroll(self) -> None:
        """Bring what has the cursor into sight, once what was just built has its place."""
        focus = QApplication.focusWidget()
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if isinstance(area, QScrollArea) and focus is not None and self.isAncestorOf(focus):
            area.ensureWidgetVisible(focus, 20, 60)

    def _built(self) -> None:
        self._ordering.start()

    def order_tabs(self) -> None:
        """Let Tab go through the fields as they stand, also through those that were built later."""
        stops = self.root.stops()
        for one, other in pairwise(stops):
            QWidget.setTabOrder(one, other)

    @override
    def setFocus(self, *reason: Any) -> None:
        self.root.take_focus()
