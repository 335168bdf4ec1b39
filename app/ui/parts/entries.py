"""As many widgets below each other as there are things to show."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

WidgetT = TypeVar("WidgetT", bound=QWidget)


def fit_entries(entries: list[WidgetT], column: QVBoxLayout, count: int, make: Callable[[], WidgetT]) -> None:
    """Add widgets at the end, or take them away there, until there are so many; those that stay keep focus and state.

    Args:
        entries: The widgets, which is changed.
        column: Where they stand.
        make: Called for each one that is missing, while ``entries`` holds those before it.
    """
    while len(entries) < count:
        entry = make()
        entries.append(entry)
        column.addWidget(entry)
    while len(entries) > count:
        gone = entries.pop()
        column.removeWidget(gone)
        gone.hide()  # it is drawn until Qt comes to delete it
        gone.deleteLater()
