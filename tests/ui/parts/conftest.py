"""What all tests of parts share."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.ui.theme import ThemeSource


@pytest.fixture
def source(qapp: QApplication) -> ThemeSource:
    """The light look."""
    return ThemeSource("light")


@pytest.fixture
def shown(qtbot: QtBot) -> Callable[[QWidget], QWidget]:
    """Show a part at its wanted size until the test ends."""

    def show(part: QWidget) -> QWidget:
        qtbot.addWidget(part)
        part.resize(part.sizeHint())
        part.show()
        qtbot.waitExposed(part)
        return part

    return show


@pytest.fixture
def colours() -> Callable[[QWidget], set[str]]:
    """Tell all colours that a part is painted in."""

    def of(part: QWidget) -> set[str]:
        image: QImage = part.grab().toImage()
        return {
            QColor(image.pixel(x, y)).name().upper() for x in range(image.width()) for y in range(0, image.height(), 2)
        }

    return of
