"""Fields say what is wrong beside themselves, to eyes and to screen readers."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.parts.fields import ComboField, Field, SecretField
from app.ui.theme import ThemeSource
from app.ui.theme.paint import Face, words_width

Show = Callable[[QWidget], QWidget]
Colours = Callable[[QWidget], set[str]]
SENTENCE = "Porterbuddy does not take this number. Ask the shop for another."


def test_the_editor_carries_name_and_error(source: ThemeSource, shown: Show) -> None:
    field = Field(source, "Phone", "+47 65 12 78 60")
    shown(field)
    field.set_note("optional")
    spoken = QAccessible.queryAccessibleInterface(field.line)
    assert spoken.text(QAccessible.Text.Name) == "Phone"
    assert spoken.text(QAccessible.Text.Description) == "optional"
    field.set_error(SENTENCE)
    assert spoken.text(QAccessible.Text.Description) == SENTENCE
    field.set_error("")
    assert spoken.text(QAccessible.Text.Description) == "optional"


def test_an_error_is_red_and_takes_the_room_it_needs(source: ThemeSource, qtbot: QtBot, colours: Colours) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(288, 400)
    column = QVBoxLayout(window)
    field = Field(source, "Phone", "+47 65 12 78 60")
    column.addWidget(field)
    column.addStretch(1)
    window.show()
    qtbot.waitExposed(window)
    plain = field.height()
    assert "#A21B12" not in colours(field)
    field.set_error(SENTENCE)
    qtbot.waitUntil(lambda: field.height() >= plain + 2 * source.theme.line("body"))
    assert "#A21B12" in colours(field)
    assert field.height() == field.heightForWidth(field.width())


def test_states_are_painted(source: ThemeSource, shown: Show, colours: Colours) -> None:
    field = Field(source, "City", "Oslo")
    shown(field)
    assert "#6F7881" in colours(field)
    field.set_changed("changed")
    assert "#0B57A4" in colours(field)
    field.set_changed("")
    field.set_read_only(True)
    assert "#F2F3F0" in colours(field)
    source.set_mode("dark")
    assert "#141A1F" in colours(field)


def test_typing_is_told_and_setting_is_not(source: ThemeSource, shown: Show) -> None:
    field = Field(source, "City")
    shown(field)
    told: list[str] = []
    field.edited.connect(told.append)
    field.entered.connect(lambda: told.append("entered"))
    field.set_value("Oslo")
    assert (told, field.value) == ([], "Oslo")
    QTest.keyClicks(field.line, " s ")
    QTest.keyClick(field.line, Qt.Key.Key_Return)
    assert told == ["Oslo ", "Oslo s", "Oslo s ", "entered"]
    assert field.value == "Oslo s"


def test_a_click_on_the_label_means_the_field(source: ThemeSource, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    fields = [Field(source, "Street"), Field(source, "City")]
    for field in fields:
        column.addWidget(field)
    window.show()
    window.activateWindow()
    qtbot.waitActive(window)
    fields[0].line.setFocus()
    QTest.mouseClick(fields[1], Qt.MouseButton.LeftButton, pos=fields[1].rect().topLeft())
    qtbot.waitUntil(fields[1].line.hasFocus)


def test_nothing_is_clipped_at_200_percent(source: ThemeSource, shown: Show) -> None:
    source.set_text_percent(200)
    field = Field(source, "Street and number", "Høyenhallveien 25")
    field.set_note("changed")
    shown(field)
    assert field.line.height() >= field.line.fontMetrics().height()
    label = words_width(source.theme, "Street and number", Face("label"))
    assert field.width() >= label + words_width(source.theme, "changed", Face("label"))


def test_the_ring_goes_around_the_frame_only(source: ThemeSource, shown: Show) -> None:
    field = Field(source, "City", "Oslo")
    shown(field)
    field.set_error("4 digits, as 0678")
    assert field.ring_rect().height() == source.theme.size("field")
    assert field.ring_rect().top() > 0


def test_a_combo_keeps_what_is_chosen_while_it_is_there(source: ThemeSource, shown: Show) -> None:
    field = ComboField(source, "Country", [("NO", "Norway"), ("PL", "Poland")])
    shown(field)
    told: list[object] = []
    field.chosen.connect(told.append)
    field.set_value("PL")
    field.set_options([("PL", "Polska"), ("NO", "Norge")])
    assert (field.value, told) == ("PL", [])
    QTest.keyClick(field.box, Qt.Key.Key_Down)
    assert (field.value, told) == ("NO", ["NO"])
    field.set_value("SE")
    assert field.value is None
    assert QAccessible.queryAccessibleInterface(field.box).text(QAccessible.Text.Name) == "Country"


def test_a_secret_is_never_shown(source: ThemeSource, shown: Show) -> None:
    field = SecretField(source, "API key")
    shown(field)
    QTest.keyClicks(field.line, "s3cret")
    assert field.value == "s3cret"
    assert "s3cret" not in field.line.displayText()
    assert field.line.echoMode() == QLineEdit.EchoMode.Password
    field.show_kept("never shown")
    assert (field.value, field.read_only) == ("", True)
    QTest.keyClicks(field.line, "x")
    assert field.value == ""
    field.ask("Paste the new key")
    QTest.keyClicks(field.line, "n3w")
    assert field.value == "n3w"
    field.forget()
    field.line.undo()
    assert field.value == ""
