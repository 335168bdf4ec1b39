"""A barcode on the screen, module by module on whole pixels, black on white in every theme."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from app.scanning.symbols import Symbol
from app.ui.parts.themed import Words
from app.ui.theme import ThemeSource

_LINEAR_HEIGHT_PX = 130
_LARGEST_MODULE_PX = 5


class SymbolView(Words):
    """One barcode, as large as whole pixels a module allow.

    Args:
        name: What screen readers say.
    """

    def __init__(self, source: ThemeSource, symbol: Symbol, name: str, parent: QWidget | None = None) -> None:
        super().__init__(source, parent)
        self._symbol = symbol
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.say(name)

    @override
    def wanted_size(self) -> QSize:
        rows = len(self._symbol.rows)
        return QSize(self._symbol.width * 2, _LINEAR_HEIGHT_PX if rows == 1 else rows * _LARGEST_MODULE_PX)

    @override
    def least_size(self) -> QSize:
        return QSize(self._symbol.width, self.wanted_size().height())

    @override
    def paint(self, painter: QPainter) -> None:
        rows = self._symbol.rows
        module = max(1, min(self.width() // self._symbol.width, _LARGEST_MODULE_PX))
        linear = len(rows) == 1
        if not linear:
            module = min(module, self.height() // len(rows))
        height = self.height() if linear else module
        left = (self.width() - module * self._symbol.width) // 2
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        # A scanner wants black on white, whatever the theme.
        painter.fillRect(QRect(left, 0, module * self._symbol.width, height * len(rows)), Qt.GlobalColor.white)
        for number, row in enumerate(rows):
            for column, sign in enumerate(row):
                if sign == "1":
                    place = QRect(left + column * module, number * height, module, height)
                    painter.fillRect(place, Qt.GlobalColor.black)
