"""Buttons say what they do, why they cannot now, and answer to Space but not to Enter."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.domain.scans import Verdict
from app.ui.parts.buttons import PresetButton, QuietButton, SecondaryButton
from app.ui.parts.cards import Choice, ChoiceCard
from app.ui.parts.choices import CheckBox, Filter, WayOn
from app.ui.parts.primary import PrimaryButton
from app.ui.parts.quiet_row import QuietRow
from app.ui.parts.rows import Entry, ListRow, ParcelLine, ParcelRow, QueueRow, Waiting
from app.ui.theme import ThemeSource
from app.ui.theme.words import code

Show = Callable[[QWidget], QWidget]
Colours = Callable[[QWidget], set[str]]
MAKERS: dict[str, Callable[[ThemeSource], QAbstractButton]] = {
    "Hold": lambda source: SecondaryButton(source, "Hold", "F10"),
    "Edit": lambda source: QuietButton(source, "Edit", "F2"),
    "M": lambda source: PresetButton(source, "2", "M"),
    "Place and print": lambda source: PrimaryButton(source, "Place and print", "149 kr, billed"),
    "17:30–19:30, Today, 149 kr, bookable for 12 min, Best": lambda source: ChoiceCard(
        source, Choice("17:30–19:30", "Today", "149 kr", "bookable for 12 min", "Best")
    ),
    "Box & bag": lambda source: CheckBox(source, "Box & bag"),
    "State, All states": lambda source: Filter(source, "State", [("", "All states"), ("doubt", "In doubt")]),
    "Clear the search, 3 orders": lambda source: WayOn(source, "Clear the search", "3 orders", "Esc"),
    "2, Box M, 35 × 25 × 15 cm, 0.86 kg, weighed 15:17": lambda source: ParcelRow(
        source, ParcelLine("2", "Box M", "35 × 25 × 15 cm", "0.86 kg", "weighed 15:17")
    ),
    "1, Anne Holm, 100482 · 0678 Oslo, 2 parcels": lambda source: QueueRow(
        source, Waiting("1", "Anne Holm", f"{code('100482')} · 0678 Oslo", "2 parcels")
    ),
    "Zebra ZD421, this desk, Ready": lambda source: ListRow(source, Entry("Zebra ZD421", "this desk", right="Ready")),
}


def spoken(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def role(widget: QWidget) -> QAccessible.Role:
    return QAccessible.queryAccessibleInterface(widget).role()


@pytest.mark.parametrize("name", list(MAKERS))
def test_each_is_named_by_what_it_shows(source: ThemeSource, qtbot: QtBot, name: str) -> None:
    part = MAKERS[name](source)
    qtbot.addWidget(part)
    assert spoken(part) == name


@pytest.mark.parametrize("name", list(MAKERS))
def test_space_presses_and_a_scanners_enter_does_not(source: ThemeSource, shown: Show, name: str) -> None:
    part = MAKERS[name](source)
    if isinstance(part, Filter):
        part.setMenu(None)  # type: ignore[arg-type]  # the stubs forget that a menu can be taken away
    shown(part)
    pressed: list[bool] = []
    part.clicked.connect(lambda: pressed.append(True))
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        QTest.keyClick(part, key)
    assert pressed == []
    QTest.keyClick(part, Qt.Key.Key_Space)
    assert len(pressed) == 1


@pytest.mark.parametrize("name", list(MAKERS))
def test_each_repaints_in_the_other_theme(source: ThemeSource, shown: Show, colours: Colours, name: str) -> None:
    part = shown(MAKERS[name](source))
    light = colours(part)
    source.set_mode("dark")
    assert colours(part) != light


@pytest.mark.parametrize("name", list(MAKERS))
def test_each_asks_for_more_room_at_200_percent(source: ThemeSource, qtbot: QtBot, name: str) -> None:
    part = MAKERS[name](source)
    qtbot.addWidget(part)
    before = part.sizeHint()
    source.set_text_percent(200)
    after = part.sizeHint()
    assert after.height() > before.height()
    assert after.width() > before.width() * 1.3


def test_roles_are_what_people_expect(source: ThemeSource, qtbot: QtBot) -> None:
    wanted = {
        "Hold": QAccessible.Role.Button,
        "M": QAccessible.Role.RadioButton,
        "17:30–19:30, Today, 149 kr, bookable for 12 min, Best": QAccessible.Role.RadioButton,
        "Box & bag": QAccessible.Role.CheckBox,
        "State, All states": QAccessible.Role.ButtonMenu,
    }
    for name, expected in wanted.items():
        part = MAKERS[name](source)
        qtbot.addWidget(part)
        assert role(part) == expected


def test_not_now_says_why_and_ready_takes_it_back(source: ThemeSource, qtbot: QtBot) -> None:
    button = SecondaryButton(source, "Hold", "F10")
    qtbot.addWidget(button)
    button.set_not_now("Nothing is open")
    assert not button.isEnabled()
    assert (button.reason, button.accessibleDescription()) == ("Nothing is open", "Nothing is open")
    button.set_ready()
    assert button.isEnabled()
    assert (button.reason, button.accessibleDescription()) == ("", "")


def test_the_primary_goes_waits_and_is_left(source: ThemeSource, shown: Show, colours: Colours) -> None:
    button = PrimaryButton(source, "Place and print", "149 kr, billed")
    told: list[str] = []
    button.go.connect(lambda: told.append("go"))
    button.left.connect(lambda: told.append("left"))
    shown(button)
    assert "#0B57A4" in colours(button)
    button.click()
    states = [button.waiting]
    button.set_waiting("Ordering", "mostly takes 2 s here", "Leave")
    states.append(button.waiting)
    assert "#F5B700" in colours(button)
    button.click()
    button.set_not_now_words("Place and print", "Scan 2 more items")
    states.append(button.waiting)
    button.click()
    assert told == ["go", "left"]
    assert states == [False, True, False]
    assert button.accessibleDescription() == "Scan 2 more items"
    assert "#F5B700" not in colours(button)


def test_the_seconds_of_the_primary_go_on_when_its_words_change(source: ThemeSource, qtbot: QtBot) -> None:
    button = PrimaryButton(source, "Place", "")
    qtbot.addWidget(button)
    button.set_waiting("Ordering", "", "Leave")
    qtbot.waitUntil(lambda: "0.0" not in button._shown_title().replace(",", "."))
    button.set_waiting("Printing", "", "Leave")
    title = button._shown_title()
    assert title.startswith("Printing, ")
    assert "0.0" not in title.replace(",", ".").removeprefix("Printing. ")


def test_a_reason_that_is_too_long_for_one_line_takes_two(source: ThemeSource, qtbot: QtBot) -> None:
    button = PrimaryButton(source, "Place and print")
    qtbot.addWidget(button)
    button.set_not_now_words("Place and print", "Scan 2 more items, then it goes by itself")
    source.set_text_percent(200)
    assert button.heightForWidth(1400) < button.heightForWidth(600)
    rows = button._rows(600 - button._beside())
    assert " ".join(rows) == "Scan 2 more items, then it goes by itself"


def test_keys_stay_where_words_have_to_go(source: ThemeSource, qtbot: QtBot) -> None:
    button = QuietButton(source, "Ask again", "F6")
    qtbot.addWidget(button)
    assert button.minimumSizeHint().width() < button.sizeHint().width() / 2
    assert button.minimumSizeHint().width() >= 26


def test_arrows_choose_among_siblings(source: ThemeSource, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    cards = [ChoiceCard(source, Choice(time, "Today")) for time in ("17:30", "19:30", "21:30")]
    for card in cards:
        column.addWidget(card)
    window.show()
    window.activateWindow()
    qtbot.waitActive(window)
    cards[0].setChecked(True)
    cards[0].setFocus()
    qtbot.waitUntil(cards[0].hasFocus)
    QTest.keyClick(cards[0], Qt.Key.Key_Down)
    assert [card.isChecked() for card in cards] == [False, True, False]


def test_a_lapsed_choice_cannot_be_pressed_until_it_is_renewed(source: ThemeSource, shown: Show) -> None:
    card = ChoiceCard(source, Choice("17:30", "Today", note="lapsed 15:17", verdict=Verdict.CANNOT, lapsed=True))
    shown(card)
    card.click()
    assert not card.isChecked()
    assert card.accessibleDescription() == "lapsed 15:17"
    card.show_choice(Choice("17:30", "Today", note="bookable for 12 min"))
    card.click()
    assert card.isChecked()


def test_a_choice_stacks_where_large_text_is_narrow(source: ThemeSource, qtbot: QtBot) -> None:
    card = ChoiceCard(source, Choice("17:30–19:30", "Today, Thu 13 Feb", "149 kr", "bookable for 12 min", "Best"))
    qtbot.addWidget(card)
    assert card.heightForWidth(436) == 98
    source.set_text_percent(200)
    assert card.heightForWidth(600) > card.heightForWidth(1200)


def test_a_filter_narrows_and_tells(source: ThemeSource, shown: Show, colours: Colours) -> None:
    part = Filter(source, "State", [("", "All states"), ("doubt", "In doubt")])
    told: list[object] = []
    part.chosen.connect(told.append)
    shown(part)
    assert (part.value, "#E2EDF8" in colours(part)) == ("", False)
    part.menu().actions()[1].trigger()
    assert (told, part.value, spoken(part)) == (["doubt"], "doubt", "State, In doubt")
    assert "#E2EDF8" in colours(part)
    part.set_options([("", "All"), ("sent", "Sent")])
    assert (part.value, told) == ("", ["doubt"])


def test_parts_that_are_gone_hear_no_theme(source: ThemeSource, qapp: QApplication, qtbot: QtBot) -> None:
    window = QWidget()
    row = QHBoxLayout(window)
    for make in MAKERS.values():
        row.addWidget(make(source))
    died: list[bool] = []
    window.destroyed.connect(lambda: died.append(True))
    window.deleteLater()
    del row, window
    qtbot.waitUntil(lambda: bool(died))
    source.set_mode("dark")
    source.set_text_percent(150)


def test_the_words_of_a_row_shrink_together_then_go_together_and_come_back(source: ThemeSource, shown: Show) -> None:
    buttons = [QuietButton(source, words, key) for words, key in (("Lost", "Shift F8"), ("Other copy", "Ctrl F8"))]
    page = shown(QWidget())
    row = QuietRow(source, buttons, parent=page)
    row.show()
    full, least = row.sizeHint().width(), row.minimumSizeHint().width()
    for width, bare in ((full, False), (full - 20, False), (least, True), (full, False)):
        row.resize(width, row.sizeHint().height())
        QApplication.processEvents()
        for button in buttons:
            assert (button.width() < button.whole_px) is bare, width
            assert button.width() >= button.keys_px
