"""Notice that somebody is at the desk: keys, pointer, touch."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from typing_extensions import override

_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)


class InputWatch(QObject):
    """Looks at the application's events while that is wanted, and at none otherwise: each look costs every event.

    Signals:
        touched: Somebody did something.
    """

    touched = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._on = False

    def set_on(self, on: bool) -> None:
        """Begin or end to look."""
        application = QCoreApplication.instance()
        if on == self._on or application is None:
            return
        self._on = on
        if on:
            application.installEventFilter(self)
        else:
            application.removeEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _INPUT and event.spontaneous():
            self.touched.emit()
        return False
