"""What only shows: texts, badges, rows, banners, empty pages, plates."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.domain.scans import Verdict
from app.ui.parts.cards import Card
from app.ui.parts.notices import Banner, EmptyState, ProgressBar
from app.ui.parts.plate import EnvironmentPlate
from app.ui.parts.rows import Item, ItemRow, Step, StepsBar
from app.ui.parts.text import Badge, IconView, KeyCap, ShapeView, Tag, Text
from app.ui.theme import ThemeSource
from app.ui.theme.shapes import Shape
from app.ui.theme.words import code

Show = Callable[[QWidget], QWidget]
Colours = Callable[[QWidget], set[str]]


def plate(source: ThemeSource) -> EnvironmentPlate:
    made = EnvironmentPlate(source)
    made.show_environment("REHEARSAL", "practice", "dashed")
    return made


def steps(source: ThemeSource) -> StepsBar:
    made = StepsBar(source)
    made.set_steps(
        [Step("Printer ready", Shape.OK), Step("Order", Shape.WAITING), Step("Print"), Step("Scan", Shape.WRONG)]
    )
    return made


MAKERS: dict[str, Callable[[ThemeSource], QLabel]] = {
    "Order 100482 is ready": lambda source: Text(source, f"Order {code('100482')} is ready", "lead"),
    "F10": lambda source: KeyCap(source, "F10"),
    "In doubt": lambda source: Badge(source, "In doubt", Verdict.WAITING),
    "Waiting": lambda source: Badge(source, "Waiting"),
    "TEST": lambda source: Tag(source, "TEST", "outlined"),
    "Wool socks, SOCKWOOL-GR, 2 of 3": lambda source: ItemRow(
        source, Item("Wool socks", "2 of 3", done=False, code="SOCKWOOL-GR")
    ),
    "Fancy Sneakers, 1 of 1": lambda source: ItemRow(source, Item("Fancy Sneakers", "1 of 1", done=True, code="FS")),
    "REHEARSAL, practice": plate,
    "Printer ready: done, Order: now, Print: to come, Scan: stopped": steps,
}


@pytest.mark.parametrize("name", list(MAKERS))
def test_each_is_a_label_that_says_what_it_shows(source: ThemeSource, shown: Show, name: str) -> None:
    part = MAKERS[name](source)
    shown(part)
    spoken = QAccessible.queryAccessibleInterface(part)
    assert (spoken.text(QAccessible.Text.Name), spoken.role()) == (name, QAccessible.Role.StaticText)


@pytest.mark.parametrize("name", list(MAKERS))
def test_each_repaints_in_the_other_theme(source: ThemeSource, shown: Show, colours: Colours, name: str) -> None:
    part = shown(MAKERS[name](source))
    light = colours(part)
    source.set_mode("dark")
    assert colours(part) != light


@pytest.mark.parametrize("name", list(MAKERS))
def test_each_grows_with_the_text(source: ThemeSource, qtbot: QtBot, name: str) -> None:
    part = MAKERS[name](source)
    qtbot.addWidget(part)
    before = part.sizeHint()
    source.set_text_percent(200)
    assert part.sizeHint().height() > before.height()


def test_marks_that_stand_beside_words_say_nothing(source: ThemeSource, shown: Show) -> None:
    for part in (ShapeView(source, Shape.OK), IconView(source, "truck")):
        shown(part)
        assert QAccessible.queryAccessibleInterface(part).text(QAccessible.Text.Name) == ""


def test_a_changed_state_is_heard(source: ThemeSource, shown: Show, colours: Colours) -> None:
    badge = Badge(source, "Waiting")
    shown(badge)
    badge.show_state("On its box", Verdict.OK)
    assert QAccessible.queryAccessibleInterface(badge).text(QAccessible.Text.Name) == "On its box"
    badge.resize(badge.sizeHint())
    assert "#DCF0E9" in colours(badge)


def test_wrapped_text_takes_the_lines_it_needs(source: ThemeSource, qtbot: QtBot) -> None:
    text = Text(source, "The carrier is asked to accept. Until then the old terms hold.", wrap=True)
    qtbot.addWidget(text)
    assert text.heightForWidth(2000) == source.theme.line("body")
    assert text.heightForWidth(200) >= 3 * source.theme.line("body")


def test_a_banner_says_one_thing_and_offers_one_way(source: ThemeSource, qtbot: QtBot, colours: Colours) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(640, 300)
    column = QVBoxLayout(window)
    banner = Banner(source)
    column.addWidget(banner)
    column.addStretch(1)
    pressed: list[bool] = []
    banner.pressed.connect(lambda: pressed.append(True))
    window.show()
    qtbot.waitExposed(window)
    banner.show_message(Verdict.CANNOT, "The keyring is locked", "Nothing was sent.", "Open keyring", "F4")
    assert banner.accessibleName() == "The keyring is locked, Nothing was sent."
    banner.button.click()
    assert pressed == [True]
    assert "#E4E5E2" in colours(banner)
    banner.show_message(Verdict.WRONG, "Porterbuddy refused, 2 fields to mend", "Nothing was ordered. " * 8)
    assert not banner.button.isVisible()
    assert "#FBE5E1" in colours(banner)
    assert banner.heightForWidth(300) > banner.heightForWidth(640)


def test_an_empty_page_offers_ways_by_number(source: ThemeSource, shown: Show) -> None:
    empty = EmptyState(source)
    told: list[int] = []
    empty.way_chosen.connect(told.append)
    empty.show_ways("No order found", "for “x”", [("Old", "", "F6")])
    empty.show_ways("No order found", "for “y”", [("Without the filters", "3 orders", "F6"), ("Clear", "", "Esc")])
    shown(empty)
    empty.way(1).click()
    empty.way(0).click()
    assert told == [1, 0]


def test_a_bar_shows_its_share(source: ThemeSource, shown: Show) -> None:
    bar = ProgressBar(source, "Import")
    bar.setRange(0, 200)
    bar.setValue(100)
    shown(bar)
    image = bar.grab().toImage()
    assert image.pixelColor(10, 10).name() == "#0b57a4"
    assert image.pixelColor(bar.width() - 10, 10).name() == "#f2f3f0"
    assert bar.accessibleName() == "Import"


def test_a_card_shows_head_count_and_that_it_is_asked_for(source: ThemeSource, shown: Show, colours: Colours) -> None:
    card = Card(source, "Items")
    card.body.addWidget(Text(source, "Wool socks"))
    shown(card)
    assert "#0B57A4" not in colours(card)
    card.set_title("Waiting", "38", accent=True)
    assert card.count.isVisible()
    assert card.count.text() == "38"
    card.set_chosen(True)
    assert "#0B57A4" in colours(card)


def test_steps_keep_the_present_one_named_in_a_narrow_place(source: ThemeSource, qtbot: QtBot) -> None:
    bar = steps(source)
    qtbot.addWidget(bar)
    assert bar.minimumSizeHint().width() < bar.sizeHint().width()
