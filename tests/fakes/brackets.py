"""A language of brackets: whatever is said through the catalogue stands in ⟦ ⟧, so that what is not can be told."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, Qt, QTranslator
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QWidget
from typing_extensions import override

from app.domain.wording import speak
from app.ui.theme.words import plain

_WORD = re.compile(r"[^\W\d_]{2,}")
_TEXTS = ("text", "placeholderText", "accessibleName", "accessibleDescription", "toolTip", "windowTitle", "title")


class _Brackets(QTranslator):
    @override
    def translate(self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1) -> str:
        return _in_brackets(sourceText)


def _in_brackets(text: str, _count: int | None = None) -> str:
    return text if text.startswith("⟦") else f"⟦{text}⟧"


@contextmanager
def speaking_in_brackets() -> Iterator[None]:
    """Let the window speak in brackets."""
    application = QCoreApplication.instance()
    assert application is not None
    translator = _Brackets()
    application.installTranslator(translator)
    speak(_in_brackets)
    try:
        yield
    finally:
        speak(None)
        application.removeTranslator(translator)


def unsaid(text: str) -> str:
    """Return what of a text stands outside of all brackets."""
    depth, held = 0, ""
    for letter in plain(text):
        depth += letter == "⟦"
        held += letter if depth == 0 else ""
        depth -= letter == "⟧"
    return " ".join(_WORD.findall(held))


def shown(root: QWidget) -> Iterator[tuple[str, str]]:
    """Yield each text that a widget or one below it holds, with the widget's kind."""
    for widget in (root, *root.findChildren(QWidget)):
        kind = type(widget).__name__
        for name in _TEXTS:
            method = getattr(widget, name, None)
            if callable(method):
                yield kind, str(method())
        if isinstance(widget, QComboBox):
            for place in range(widget.count()):
                yield kind, widget.itemText(place)
        if isinstance(widget, QAbstractItemView) and (model := widget.model()) is not None:
            whole = QModelIndex()
            for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(whole)):
                yield kind, str(model.headerData(column, Qt.Orientation.Horizontal) or "")
                for row in range(min(model.rowCount(whole), 5)):
                    yield kind, str(model.index(row, column).data() or "")
