"""The packing desk in its real window, by keys and scans."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.domain.errors import Problem
from app.domain.orders import OrderState
from app.domain.scans import Verdict
from app.ui.parts.buttons import PresetButton, QuietButton, SecondaryButton
from app.ui.parts.cards import ChoiceCard
from app.ui.parts.primary import PrimaryButton
from app.ui.parts.text import Text
from tests.fakes.pack_bench import Bench
from tests.fakes.station_window import Key, StationWindow, station_window

LONG_NAME = "Agnieszka Wiśniewska-Dąbrowska z Konstantynopolitańczykowianeczkowa"


@pytest.fixture
def pack(bench: Bench, qtbot: QtBot) -> Iterator[StationWindow]:
    """A window with three orders in the queue."""
    bench.desk.add("100481")
    bench.desk.add("100482", parcels=2, items=[{"name": "Boots", "quantity": 2}])
    bench.desk.add("100483", parcels=6)
    with station_window(bench.desk, qtbot) as window:
        yield window


def test_the_main_job_by_keys_alone(pack: StationWindow) -> None:
    pack.write("1")
    pack.until(pack.is_ready)
    best = pack.pack.state.chosen
    pack.press(Key.Key_Down)
    assert pack.pack.state.chosen != best
    pack.press(Key.Key_F9)
    pack.until(lambda: pack.stage() == "scan_back")
    row = pack.pack.state.row
    assert row is not None
    label = pack.desk.parts.orders.get(row.id).parcels[0].identifier
    pack.scan(label)
    pack.until(lambda: pack.stage() == "idle")
    assert pack.window.verdicts.flash is not None
    assert pack.window.verdicts.flash.word == "OK"
    assert pack.desk.state(row.id) is OrderState.ON_BOX


def test_digits_and_signs_in_a_field_are_typed_there(pack: StationWindow) -> None:
    pack.open()
    pack.press(Key.Key_F2)
    name = QApplication.focusWidget()
    assert isinstance(name, QLineEdit)
    before = pack.pack.state.order
    pack.write("1+-2")
    assert name.text().startswith("1+-2")
    pack.press(Key.Key_Escape)
    assert pack.pack.state.order == before
    pack.write("1")
    pack.until(lambda: pack.pack.state.order is not None and pack.pack.state.order.parcels[0].box == "S")
    pack.write("+")
    pack.until(lambda: pack.pack.state.order is not None and len(pack.pack.state.order.parcels) == 3)
    pack.write("-")
    pack.until(lambda: pack.pack.state.order is not None and len(pack.pack.state.order.parcels) == 2)


def test_a_scan_that_stutters_opens_nothing_and_is_said(pack: StationWindow) -> None:
    for letter in "370724":
        pack.press(Key(ord(letter)))
    pack.until(lambda: pack.window.verdicts.flash is not None)
    assert pack.window.verdicts.flash is not None
    assert pack.window.verdicts.flash.word == "Half a scan"
    assert pack.stage() == "idle"


def test_a_digit_in_the_number_field_opens_nothing(pack: StationWindow) -> None:
    pack.press(Key.Key_F3)
    pack.write("100481")
    assert pack.stage() == "idle"
    pack.press(Key.Key_Return)
    pack.until(lambda: pack.stage() == "open")
    assert pack.pack.state.row is not None
    assert pack.pack.state.row.reference == "100481"


def test_a_weight_is_typed_and_kept_with_enter(pack: StationWindow) -> None:
    pack.open("100481")
    pack.press(Key.Key_F3)
    pack.write("1,25")
    pack.press(Key.Key_Return)
    pack.until(lambda: pack.pack.state.order is not None and pack.pack.state.order.parcels[0].weight_grams == 1250)
    assert not pack.screen.open_order.parcels.is_typing


def test_a_wrong_weight_stands_at_its_field_with_what_was_typed(pack: StationWindow) -> None:
    pack.open("100481")
    pack.press(Key.Key_F3)
    pack.write("abc")
    pack.press(Key.Key_Return)
    pack.until(lambda: pack.pack.state.problems)
    focus = QApplication.focusWidget()
    assert isinstance(focus, QLineEdit)
    assert focus.text() == "abc"
    assert focus.accessibleDescription()
    pack.press(Key.Key_Escape)
    assert not pack.screen.open_order.parcels.is_typing
    pack.pack.tick()
    assert not pack.screen.open_order.parcels.is_typing, "a second later it stays closed"


def test_tab_goes_from_one_wrong_field_to_the_next(pack: StationWindow) -> None:
    pack.open()
    pack.press(Key.Key_F2)
    pack.pack.editing.typed("recipient.name", "")
    pack.pack.editing.typed("recipient.email", "anne at example")
    pack.press(Key.Key_F2)
    pack.until(lambda: len(pack.pack.state.problems) == 2)
    first = QApplication.focusWidget()
    assert first is not None
    assert first.accessibleName() == "Name"
    assert first.accessibleDescription()
    pack.press(Key.Key_Tab)
    second = QApplication.focusWidget()
    assert second is not None
    assert second.accessibleName() == "E-mail"
    pack.press(Key.Key_Tab)
    assert QApplication.focusWidget() is first


def test_esc_goes_back_one_step_at_a_time(pack: StationWindow) -> None:
    pack.open()
    pack.press(Key.Key_F3)
    pack.press(Key.Key_Escape)
    assert not pack.screen.open_order.parcels.is_typing
    pack.press(Key.Key_F2)
    pack.press(Key.Key_Escape)
    assert pack.stage() == "open"
    pack.press(Key.Key_Escape)
    assert pack.stage() == "idle"
    pack.press(Key.Key_Escape)
    assert pack.stage() == "idle"


def test_the_banner_of_an_order_in_doubt_leads_to_the_tray(pack: StationWindow) -> None:
    order_id = pack.desk.add("100490")
    problem = Problem(code="no_answer", title="No answer", hint="Nothing is sent again.")
    pack.pack.note(Verdict.WAITING, problem, order_id)
    assert pack.screen.idle.banner.isVisible()
    pack.press(Key.Key_F2)
    assert pack.window.screens["doubts"].isVisible()
    assert pack.pack.state.notice is None


def test_the_banner_of_a_refused_order_opens_it(pack: StationWindow) -> None:
    order_id = pack.desk.add("100490")
    pack.pack.note(Verdict.WRONG, Problem(code="x", title="Refused"), order_id)
    pack.screen.idle.banner.button.click()
    pack.until(lambda: pack.stage() == "open")


def test_a_key_that_is_held_down_acts_once(pack: StationWindow) -> None:
    repeating = {shortcut.key().toString() for shortcut in pack.screen.findChildren(QShortcut) if shortcut.autoRepeat()}
    assert repeating == {"Up", "Down", "PgDown"}


def test_new_boxes_of_the_settings_are_on_their_digits(pack: StationWindow) -> None:
    settings = pack.desk.settings
    boxes = settings.current.desk.boxes[:2]
    settings.change(lambda old: old.model_copy(update={"desk": old.desk.model_copy(update={"boxes": boxes})}))
    pack.window.go("pack")
    pack.open("100481")
    assert [preset.text() for preset in pack.shown(PresetButton)] == [box.name for box in boxes] + ["Own"]


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize(("width", "height"), [(1024, 600), (1366, 768), (1920, 1080)])
def test_nothing_is_cut_at_any_size(pack: StationWindow, width: int, height: int, percent: int) -> None:
    pack.desk.add(
        "100499", parcels=6, recipient=_long_recipient(), courier_note="Varemottak i bakgården, ring to ganger"
    )
    pack.pack.refresh_queue()
    pack.fit(width, height, percent)
    _assert_whole(pack)
    pack.open("100499")
    _assert_whole(pack)
    pack.press(Key.Key_F2)
    _assert_whole(pack)
    pack.press(Key.Key_Escape)
    pack.press(Key.Key_F9)
    pack.until(lambda: pack.stage() == "scan_back", 15_000)
    pack.fit(width, height, percent)
    _assert_whole(pack)


def test_the_columns_become_fewer_as_the_text_grows(pack: StationWindow) -> None:
    pack.open()
    page = pack.screen.open_order
    tops = []
    for percent in (100, 150, 200):
        pack.fit(1366, 768, percent)
        places = [
            page.mapFromGlobal(part.mapToGlobal(part.rect().topLeft()))
            for part in (page.recipient, page.parcels, page.windows)
        ]
        tops.append(len({place.x() for place in places}))
    assert tops == [3, 2, 1]
    assert page.row.primary.isVisible()
    pack.fit(1366, 768, 100)
    assert page.recipient.isVisible()
    assert page.recipient.width() == 322


def test_the_cursor_stays_in_its_field_when_the_columns_move(pack: StationWindow) -> None:
    pack.open()
    pack.press(Key.Key_F2)
    focus = QApplication.focusWidget()
    pack.fit(1366, 768, 200)
    assert QApplication.focusWidget() is focus


def test_every_control_has_a_name(pack: StationWindow) -> None:
    _assert_named(pack)
    pack.open()
    _assert_named(pack)
    pack.press(Key.Key_F2)
    _assert_named(pack)


def test_scan_back_shows_what_is_done_and_what_is_asked_for(pack: StationWindow) -> None:
    pack.placed("100482")
    page = pack.screen.scan_back
    texts = [text.text() for text in page.findChildren(Text) if text.isVisible()]
    assert "0 of 2 scanned back" in texts
    assert not page.primary.isVisible()
    assert [button.text() for button in page.findChildren(SecondaryButton) if button.isVisible()] == [
        "Spoilt, print again",
        "Nothing came out",
        "Keep for later",
    ]
    pack.press(Key.Key_F10)
    assert pack.stage() == "idle"


def _assert_named(pack: StationWindow) -> None:
    for button in pack.shown(QAbstractButton):
        assert button.accessibleName() or button.text(), button
    for line in pack.shown(QLineEdit):
        assert line.accessibleName(), line


def _assert_whole(pack: StationWindow) -> None:
    window = pack.window
    for area in pack.shown(QAbstractScrollArea):
        content = getattr(area, "widget", lambda: None)()
        if content is not None:
            assert content.width() <= area.viewport().width(), f"{content} is wider than its place"
    for kind in (PrimaryButton, SecondaryButton, QuietButton, PresetButton, ChoiceCard):
        for part in pack.shown(kind):
            left = part.mapTo(window, part.rect().topLeft()).x()
            assert left >= 0, part.text()
            assert left + part.width() <= window.width(), part.text()
            assert part.width() >= part.minimumSizeHint().width() or isinstance(part, PrimaryButton), part.text()
            assert part.height() >= min(part.minimumSizeHint().height(), part.sizeHint().height()), part.text()
    for text in pack.shown(Text):
        assert text.height() >= text.minimumSizeHint().height(), text.text()


def _long_recipient() -> dict[str, object]:
    return {
        "name": LONG_NAME,
        "address": {"street": "Dronning Eufemias gate", "house_number": "30B", "postal_code": "0191", "city": "Oslo"},
        "email": "agnieszka.wisniewska-dabrowska@konstantynopol.example.com",
        "phone": "+4741122804",
    }
