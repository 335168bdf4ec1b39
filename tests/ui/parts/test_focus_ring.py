"""The ring stands around what has the keyboard, and only while people use the keyboard."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.domain.scans import Verdict
from app.ui.flash import Flash
from app.ui.parts.buttons import SecondaryButton
from app.ui.parts.fields import Field
from app.ui.parts.ring import ON_RAIL, FocusRing
from app.ui.parts.verdict import VerdictBanner
from app.ui.theme import ThemeSource


class Desk(QWidget):
    """A window with a button, a field and a long list."""

    def __init__(self, source: ThemeSource) -> None:
        super().__init__()
        self.resize(500, 400)
        self.button = SecondaryButton(source, "Hold", "F10")
        self.field = Field(source, "City", "Oslo")
        self.area = QScrollArea()
        self.far = SecondaryButton(source, "Far below")
        inside = QWidget()
        listed = QVBoxLayout(inside)
        listed.addSpacing(1000)
        listed.addWidget(self.far)
        self.area.setWidget(inside)
        column = QVBoxLayout(self)
        for part in (self.button, self.field, self.area):
            column.addWidget(part)
        self.ring = FocusRing(source, self)


@pytest.fixture
def desk(source: ThemeSource, qtbot: QtBot) -> Desk:
    desk = Desk(source)
    qtbot.addWidget(desk)
    desk.show()
    desk.activateWindow()
    qtbot.waitActive(desk)
    return desk


def test_it_stands_5_px_outside(desk: Desk) -> None:
    desk.button.setFocus()
    assert desk.ring.target is desk.button
    place = QRect(desk.button.mapTo(desk, QPoint(0, 0)), desk.button.size())
    assert desk.ring.geometry() == place.adjusted(-5, -5, 5, 5)
    assert desk.ring.grab().toImage().pixelColor(desk.ring.width() // 2, 1).name() == "#14191f"


def test_it_goes_around_a_fields_frame(desk: Desk) -> None:
    desk.field.line.setFocus()
    assert desk.ring.target is desk.field.line
    assert desk.ring.height() == desk.field.ring_rect().height() + 10
    assert desk.ring.width() == desk.field.width() + 10


def test_a_click_hides_it_and_a_key_shows_it_again(desk: Desk) -> None:
    desk.button.setFocus()
    handle = desk.windowHandle()
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, pos=desk.field.line.mapTo(desk, QPoint(5, 5)))
    assert desk.field.line.hasFocus()
    assert not desk.ring.isVisible()
    QTest.keyClick(handle, Qt.Key.Key_Tab)
    assert desk.ring.target is desk.focusWidget()
    assert desk.ring.isVisible()


def test_it_follows_what_moves_and_goes_with_what_hides(desk: Desk) -> None:
    desk.button.setFocus()
    desk.button.move(100, 120)
    assert desk.ring.pos() == QPoint(95, 115)
    desk.button.hide()
    assert desk.ring.target is not desk.button


def test_it_does_not_leave_a_scroll_area(desk: Desk) -> None:
    desk.far.setFocus()
    assert not desk.ring.isVisible()
    desk.area.ensureWidgetVisible(desk.far)
    assert desk.ring.target is desk.far


def test_a_widget_that_dies_takes_it_away(desk: Desk, qtbot: QtBot) -> None:
    desk.button.setFocus()
    died: list[bool] = []
    desk.button.destroyed.connect(lambda: died.append(True))
    desk.button.deleteLater()
    qtbot.waitUntil(lambda: bool(died))
    desk.field.line.setFocus()
    assert desk.ring.target is desk.field.line


def test_it_stays_below_a_verdict_and_is_white_on_the_rail(desk: Desk, source: ThemeSource) -> None:
    banner = VerdictBanner(source, desk)
    banner.show_flash(Flash(Verdict.OK, "OK"))
    desk.button.setProperty(ON_RAIL, True)
    desk.button.setFocus()
    order = desk.children()
    assert order.index(banner) > order.index(desk.ring)
    assert desk.ring.grab().toImage().pixelColor(desk.ring.width() // 2, 1).name() == "#ffffff"


def test_it_takes_no_click_and_no_focus(desk: Desk) -> None:
    desk.button.setFocus()
    assert desk.ring.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    assert desk.ring.focusPolicy() == Qt.FocusPolicy.NoFocus
