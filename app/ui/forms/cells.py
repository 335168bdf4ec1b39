"""One field of a form: it shows what the draft holds, and tells the draft what a person types."""

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from app.domain.wording import say
from app.ui.forms.editing import Editing
from app.ui.forms.kinds import UNSET, FieldDescription, Need
from app.ui.forms.places import Place
from app.ui.forms.tree import Typed
from app.ui.parts.fields import FrameField
from app.ui.parts.hints import set_hint
from app.ui.parts.themed import Panel, Words
from app.ui.problems import said
from app.ui.theme.paint import Face, paint_wrapped, words_width, wrapped
from app.ui.theme.shapes import Shape, paint_shape
from app.ui.theme.words import plain

_ERROR = Face("body", "verdict.wrong.text", 500)
_MOST_PX = 400


class Complaint(Words):
    """A sentence about what is wrong, with the octagon before it, for what has no frame of its own."""

    @override
    def wanted_size(self) -> QSize:
        return QSize(self.theme.scaled(200), self.heightForWidth(max(self.width(), self.theme.scaled(200))))

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        lines = wrapped(self.theme, self.text(), _ERROR, width - self.theme.scaled(20) - 8)
        return len(lines) * self.theme.line("body")

    @override
    def paint(self, painter: QPainter) -> None:
        side, line = self.theme.scaled(20), self.theme.line("body")
        ink = self.theme.colour("verdict.wrong.text")
        paint_shape(painter, Shape.WRONG, QRectF(0, (line - side) / 2, side, side), ink)
        paint_wrapped(
            painter, self.theme, QRectF(side + 8, 0, self.width() - side - 8, self.height()), self.text(), _ERROR
        )


class FieldView(Panel):
    """A field, a group or a list of a form.

    Args:
        editing: What the form shares.
        place: Where its values lie.
    """

    def __init__(self, editing: Editing, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(editing.source, parent)
        self.editing = editing
        self.place = place
        self.is_gone = False

    @property
    def sentence(self) -> str:
        """What is wrong at this very place; empty for nothing."""
        return said(self.editing.problems.get(self.place.path))

    def refresh(self) -> None:
        """Show what the draft holds now."""

    def below(self, part: str) -> "FieldView | None":
        """Return what stands for a step of a path, built and opened if it was not."""
        del part
        return None

    def inside(self) -> "list[FieldView]":
        """Return the views in it that are built, in the order in which they stand."""
        return []

    def stops(self) -> list[QWidget]:
        """Return what the Tab key stops at, in order."""
        return [stop for view in self.inside() for stop in view.stops()]

    def every(self) -> "Iterator[FieldView]":
        """Yield this view and all that are built in it, in the order in which they stand."""
        yield self
        for view in self.inside():
            yield from view.every()

    def let_go(self) -> None:
        """Take it away for good: its values may be gone, so nothing in it asks for them any more."""
        for view in self.every():
            view.is_gone = True
        self.hide()
        self.deleteLater()

    def take_focus(self) -> None:
        """Put the cursor into it."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)


class Cell(FieldView):
    """A leaf of a form.

    Args:
        editing: What the form shares.
        place: Where its value lies.
        field: What the model says of it.
    """

    wanted_px = 200
    second_label = ""

    def __init__(self, editing: Editing, place: Place, field: FieldDescription, parent: QWidget | None = None) -> None:
        super().__init__(editing, place, parent)
        self.field = field
        self.shape = field.shape
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(10)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if field.help:
            set_hint(self, say(field.help))

    def room_for(self, words: str, least_px: int) -> int:
        """Return the width in px at 100 % in which words in the field can be read, within reason."""
        words_px = words_width(self.theme, words, Face("lead")) * 100 / self.theme.text_percent
        return max(least_px, min(round(words_px) + 60, _MOST_PX)) if words else least_px

    @property
    def value(self) -> Any:
        """What the draft holds."""
        return self.editing.draft.value(self.place.path)

    @property
    def note(self) -> str:
        """The words beside the label."""
        if not self.field.is_confirmed:
            return self.tr("not confirmed")
        if self.value not in (UNSET, None, ""):
            return ""
        return {
            Need.REQUIRED: self.tr("needed"),
            Need.NEEDED: self.tr("needed"),
            Need.ASKED: self.tr("asked for"),
            Need.OPTIONAL: "",
        }[self.field.need]

    @property
    def changed_words(self) -> str:
        """The word for a value that differs from the start; empty where it does not."""
        if not self.editing.marks_changes:
            return ""
        return self.tr("changed") if self.editing.draft.is_changed(self.place.path) else ""

    def frames(self) -> list[FrameField]:
        """Return the frames that it consists of, the first one first."""
        return []

    def is_second_changed(self) -> bool:
        """Tell whether what stands in the second frame differs from the start by itself."""
        return False

    def mark(self) -> None:
        """Show again what stands around the value: notes, problems, names."""
        for number, frame in enumerate(self.frames()):
            changed = self.changed_words if not number or self.is_second_changed() else ""
            frame.set_changed(changed)
            if number == 0 and not changed:
                frame.set_note(self.note)
            sentence = self.sentence if number == 0 else ""
            if sentence != frame.error:
                frame.set_error(sentence)
            self._name(frame)

    def _name(self, frame: FrameField) -> None:
        name = self.place.spoken("" if self.place.word else say(self.field.title))
        if frame is not self.frames()[0]:
            name = f"{name}, {self.second_label}"
        frame.editor.setAccessibleName(plain(name))
        if not frame.error and not self.note and self.field.help:
            frame.editor.setAccessibleDescription(plain(say(self.field.help)))

    @override
    def stops(self) -> list[QWidget]:
        return [frame.editor for frame in self.frames()]

    @override
    def take_focus(self) -> None:
        for frame in self.frames()[:1]:
            frame.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def told(self) -> None:
        """Show what became of what was typed."""
        self.mark()

    def check(self) -> None:
        """Say at the field that what was typed cannot be read; called when the cursor leaves."""
        if self.is_gone:
            return
        value = self.value
        if isinstance(value, Typed) and value.sentence and not self.sentence:
            self.frames()[0].set_error(value.sentence)
        elif not isinstance(value, Typed):
            self.refresh()
