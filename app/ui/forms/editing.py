"""What all widgets of one form share: the draft, the look, the problems, and the word that something changed."""

from typing import Any

from PySide6.QtCore import QObject, QTimeZone, Signal

from app.domain.errors import Problem
from app.ui.forms.draft import Draft
from app.ui.theme import ThemeSource


class Editing(QObject):
    """Carries what a person does to the draft.

    Signals:
        changed: Path of what a person changed; of the list where entries came, went or moved.
        built: Widgets were added or taken away.

    Args:
        source: Where the look comes from.
        draft: What is edited.
    """

    changed = Signal(str)
    built = Signal()

    def __init__(self, source: ThemeSource, draft: Draft[Any], parent: QObject) -> None:
        super().__init__(parent)
        self.source = source
        self.draft = draft
        self.problems: dict[str, Problem] = {}
        self.marks_changes = False
        self.desk_zone = bytes(QTimeZone.systemTimeZoneId().data()).decode() or "UTC"

    def type_in(self, path: str, text: str, second: str = "") -> None:
        """Take what was typed; the problem that stood there is settled or will be found again."""
        self.draft.type_in(path, text, second)
        self.problems.pop(path, None)
        self.changed.emit(path)

    def put(self, path: str, value: object) -> None:
        """Take what was chosen."""
        self.draft.set(path, value)
        self.problems.pop(path, None)
        self.changed.emit(path)
