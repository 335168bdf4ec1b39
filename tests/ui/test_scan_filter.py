"""Real key events against real widgets: every scan lands, and typing is as it was."""

import itertools
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QInputMethodEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot
from typing_extensions import override

from app.domain.scanners import Keyboards, Layout, Lock, Scanner
from app.domain.scans import Scan
from app.scanning.layouts import typed
from app.ui.scan_filter import ScanFilter

CODE = "370724326251080212"
WIDE = Scanner(
    max_gap_ms=200
)  # two busy cores may pause between two synthetic keys; times themselves are tested with the wedge


class Desk:
    """A window with what could swallow a scan, and the filter."""

    def __init__(self, scanner: Scanner = WIDE, clock: Callable[[], float] | None = None) -> None:
        self.scans: list[str] = []
        self.clicks: list[str] = []
        self.window = QWidget()
        layout = QVBoxLayout(self.window)
        self.field, self.other = QLineEdit(), QLineEdit()
        self.button = QPushButton("Place")
        self.box = QComboBox()
        self.box.addItems(["4 apples", "3 pears", "plums"])
        for each in (self.field, self.other, self.button, self.box):
            layout.addWidget(each)
        self.button.clicked.connect(self._on_clicked)
        self.filter = ScanFilter(scanner) if clock is None else ScanFilter(scanner, clock=clock)
        self.filter.scanned.connect(self._on_scanned)
        self.filter.install()

    def _on_scanned(self, scan: Scan) -> None:
        self.scans.append(scan.text)

    def _on_clicked(self) -> None:
        self.clicks.append("button")


class Keys(QObject):
    """Writes down the keys that reach a widget."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.seen: list[str] = []
        watched.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() in {QEvent.Type.KeyPress, QEvent.Type.KeyRelease}:
            self.seen.append(
                ("+" if event.type() is QEvent.Type.KeyPress else "-") + QKeySequence(event.key()).toString()
            )
        return False


class StampedKey(QKeyEvent):
    """A key event with a time of its own that counts as the window system's; Qt lets nobody else set that mark."""

    @override
    def spontaneous(self) -> bool:
        return True


class Clock:
    """Seconds that pass when the test says so, and keys that are stamped apart from them."""

    def __init__(self) -> None:
        self.now_s = 100.0
        self.stamp_ms = 5_000_000

    def __call__(self) -> float:
        return self.now_s

    def click(self, target: QWidget, letters: str, gap_ms: int = 8) -> None:
        for letter in letters:
            self.stamp_ms += gap_ms
            key = Qt.Key.Key_Return if letter == "\r" else Qt.Key(ord(letter if letter == "ß" else letter.upper()))
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = StampedKey(kind, key, Qt.KeyboardModifier.NoModifier, letter)
                event.setTimestamp(self.stamp_ms)
                QCoreApplication.sendEvent(target, event)


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    yield from _shown(Desk(), qtbot)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def timed(qtbot: QtBot, clock: Clock) -> Iterator[Desk]:
    yield from _shown(Desk(Scanner(), clock), qtbot)


def _shown(it: Desk, qtbot: QtBot) -> Iterator[Desk]:
    qtbot.addWidget(it.window)
    it.window.show()
    qtbot.waitExposed(it.window)
    it.window.activateWindow()
    it.field.setFocus()
    qtbot.waitUntil(it.field.hasFocus)
    yield it
    it.filter.remove()


def scan(target: QWidget, code: str = CODE, end: Qt.Key = Qt.Key.Key_Return) -> None:
    QTest.keyClicks(target, code)
    QTest.keyClick(target, end)


@pytest.mark.parametrize("end", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab])
def test_a_scan_into_a_field_leaves_nothing_in_it(desk: Desk, end: Qt.Key) -> None:
    desk.field.setText("Kari")
    keys = Keys(desk.field)
    scan(desk.field, end=end)
    assert desk.scans == [CODE]
    assert desk.field.text() == "Kari"
    assert desk.field.hasFocus()
    assert keys.seen == []


def test_a_scan_is_told_with_its_time_and_without_what_the_scanner_adds(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.filter.scanned) as told:
        scan(desk.field, "]C1ABC123")
    assert told.args is not None
    assert told.args[0].text == "ABC123"
    assert told.args[0].source == "keyboard"
    assert told.args[0].at.tzinfo is not None


def test_a_scanners_enter_clicks_no_button_and_a_persons_does(timed: Desk, clock: Clock, qtbot: QtBot) -> None:
    desk = timed
    desk.button.setAutoDefault(True)
    desk.button.setFocus()
    scan(desk.button)
    assert (desk.scans, desk.clicks) == ([CODE], [])
    clock.now_s += 0.5
    QTest.keyClick(desk.button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.clicks == ["button"])


def test_a_person_presses_a_button_with_the_space_bar(desk: Desk, qtbot: QtBot) -> None:
    desk.button.setFocus()
    QTest.keyClick(desk.button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: desk.clicks == ["button"])
    assert not desk.button.isDown()


def test_no_focus_at_all_swallows_no_scan_and_no_shortcut(desk: Desk, qtbot: QtBot) -> None:
    desk.field.clearFocus()
    assert QApplication.focusWidget() is not desk.field
    scan(desk.window)
    assert desk.scans == [CODE]
    fired: list[bool] = []
    shortcut = QShortcut(QKeySequence("2"), desk.window)
    shortcut.activated.connect(lambda: fired.append(True))
    QTest.keyClick(desk.window.windowHandle(), ord("2"))
    qtbot.waitUntil(lambda: fired == [True])


def test_a_dialogs_default_button_is_not_pressed(timed: Desk, clock: Clock, qtbot: QtBot) -> None:
    desk = timed
    dialog = QDialog(desk.window)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok, dialog)
    field = QLineEdit(dialog)
    accepted: list[bool] = []
    dialog.accepted.connect(lambda: accepted.append(True))
    buttons.accepted.connect(dialog.accept)
    buttons.button(QDialogButtonBox.StandardButton.Ok).setDefault(True)
    dialog.open()
    qtbot.waitExposed(dialog)
    field.setFocus()
    scan(field)
    assert (desk.scans, accepted, field.text()) == ([CODE], [], "")
    clock.now_s += 0.5
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert accepted == [True]


def test_an_open_list_neither_chooses_nor_closes(desk: Desk, qtbot: QtBot) -> None:
    desk.box.setFocus()
    desk.box.showPopup()
    view = desk.box.view()
    qtbot.waitUntil(view.isVisible)
    scan(view)
    assert desk.scans == [CODE]
    assert view.isVisible()
    assert desk.box.currentIndex() == 0
    QTest.keyClick(desk.window.windowHandle(), ord("3"))  # a person's key chooses, by the window's own way
    qtbot.waitUntil(lambda: view.currentIndex().row() == 1)
    desk.box.hidePopup()


def test_keys_that_come_by_the_window_reach_scan_and_field_alike(desk: Desk, qtbot: QtBot) -> None:
    window = desk.window.windowHandle()
    for letter in CODE:
        QTest.keyClick(window, ord(letter))
    QTest.keyClick(window, Qt.Key.Key_Return)
    assert (desk.scans, desk.field.text()) == ([CODE], "")
    for letter in "ab":
        QTest.keyClick(window, ord(letter))
    qtbot.waitUntil(lambda: desk.field.text() == "ab")


def test_scans_back_to_back_are_all_told_once(timed: Desk, clock: Clock) -> None:
    codes = [f"PARCEL-{number:04}" for number in range(200)]
    for code in codes:
        clock.click(timed.field, f"{code}\r")
    assert timed.scans == codes
    assert timed.field.text() == ""


def test_typing_arrives_in_order_with_its_capitals(desk: Desk, qtbot: QtBot) -> None:
    text = "Åse Møller 12B"
    for letter in text:
        shift = Qt.KeyboardModifier.ShiftModifier if letter.isupper() else Qt.KeyboardModifier.NoModifier
        QTest.keyPress(desk.field, Qt.Key.Key_Shift)
        QTest.sendKeyEvent(QTest.KeyAction.Click, desk.field, Qt.Key.Key_unknown, letter, shift)
        QTest.keyRelease(desk.field, Qt.Key.Key_Shift)
    qtbot.waitUntil(lambda: desk.field.text() == text)
    assert desk.scans == []


def test_a_held_key_goes_to_the_field_it_was_typed_in(desk: Desk, qtbot: QtBot) -> None:
    QTest.keyClicks(desk.field, "ab")
    desk.other.setFocus()
    qtbot.waitUntil(lambda: desk.field.text() == "ab")
    assert desk.other.text() == ""


def test_presses_and_releases_keep_their_order(desk: Desk, qtbot: QtBot) -> None:
    keys = Keys(desk.field)
    QTest.keyPress(desk.field, ord("a"))
    QTest.keyPress(desk.field, ord("b"))
    QTest.keyRelease(desk.field, ord("a"))
    QTest.keyRelease(desk.field, ord("b"))
    qtbot.waitUntil(lambda: keys.seen == ["+A", "+B", "-A", "-B"])


def test_function_keys_and_combinations_work_and_come_after_what_was_typed(desk: Desk) -> None:
    seen: list[str] = []
    for key in ("F9", "Shift+F9", "Ctrl+K"):
        shortcut = QShortcut(QKeySequence(key), desk.window)
        shortcut.activated.connect(lambda key=key: seen.append(f"{key} {desk.field.text()}"))
    QTest.keyClicks(desk.field, "abcdef")
    QTest.keyClick(desk.field, Qt.Key.Key_F9)
    QTest.keyClick(desk.field, Qt.Key.Key_F9, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(desk.field, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert seen == ["F9 abcdef", "Shift+F9 abcdef", "Ctrl+K abcdef"]
    assert desk.scans == []


def test_digit_shortcuts_answer_to_a_finger_but_not_to_a_scan_nor_in_a_field(desk: Desk, qtbot: QtBot) -> None:
    fired: list[str] = []
    shortcut = QShortcut(QKeySequence("3"), desk.window)
    shortcut.activated.connect(lambda: fired.append("3"))
    action = QAction("more", desk.window)
    action.setShortcut(QKeySequence("+"))
    action.triggered.connect(lambda: fired.append("+"))
    desk.window.addAction(action)
    desk.button.setFocus()
    scan(desk.button, "33333")
    assert (desk.scans, fired) == (["33333"], [])
    QTest.keyClick(desk.button, ord("3"))
    QTest.keyClick(desk.button, Qt.Key.Key_Plus, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: fired == ["3", "+"])
    desk.field.setFocus()
    QTest.keyClick(desk.field, ord("3"))
    qtbot.waitUntil(lambda: desk.field.text() == "3")
    assert fired == ["3", "+"]


def test_a_disabled_field_does_not_swallow_a_scan(desk: Desk) -> None:
    desk.field.setEnabled(False)
    scan(desk.field)
    assert desk.scans == [CODE]


def test_keys_for_a_field_that_is_gone_go_nowhere_else(timed: Desk, clock: Clock) -> None:
    gone = QLineEdit(timed.window)
    gone.show()
    gone.setFocus()
    QTest.keyClicks(gone, "abcd")
    gone.deleteLater()
    QCoreApplication.sendPostedEvents(gone, QEvent.Type.DeferredDelete.value)
    clock.now_s += 0.5
    scan(timed.field, "1234")
    assert (timed.scans, timed.field.text()) == (["1234"], "")


def test_a_slot_may_close_the_window_that_was_scanned_into(desk: Desk, qtbot: QtBot) -> None:
    dialog = QDialog(desk.window)
    field = QLineEdit(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    desk.filter.scanned.connect(dialog.deleteLater)
    with qtbot.waitSignal(dialog.destroyed):
        scan(field)
    scan(desk.field, "NEXT-1")
    assert desk.scans == [CODE, "NEXT-1"]


def test_a_typed_key_that_waits_inside_its_slot_does_not_hold_the_next_ones_up(desk: Desk, qtbot: QtBot) -> None:
    waiting = QEventLoop()

    def wait_once(text: str) -> None:
        if text == "a":
            QTimer.singleShot(5000, waiting.quit)
            waiting.exec()
        elif text == "ab":
            waiting.quit()

    desk.field.textEdited.connect(wait_once)
    QTest.keyClicks(desk.field, "ab")
    qtbot.waitUntil(lambda: desk.field.text() == "ab", timeout=3000)
    assert not waiting.isRunning()


def test_an_input_methods_text_comes_after_what_was_typed(desk: Desk) -> None:
    QTest.keyClicks(desk.field, "ab")
    commit = QInputMethodEvent()
    commit.setCommitString("ü")
    QCoreApplication.sendEvent(desk.field, commit)
    assert desk.field.text() == "abü"


def test_fnc1_within_a_code_does_not_break_it(desk: Desk) -> None:
    QTest.keyClicks(desk.field, "]C100370724326251080212")
    QTest.sendKeyEvent(
        QTest.KeyAction.Click, desk.field, Qt.Key.Key_BracketRight, "\x1d", Qt.KeyboardModifier.ControlModifier
    )
    scan(desk.field, "10LOT7")
    assert (desk.scans, desk.field.text()) == (["0037072432625108021210LOT7"], "")


def test_what_a_program_sends_is_nobodys_scan(desk: Desk) -> None:
    for letter in "abcdef":
        QApplication.sendEvent(desk.field, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter))
    assert desk.field.text() == "abcdef"


def test_new_settings_count_from_the_next_key(desk: Desk, qtbot: QtBot) -> None:
    QTest.keyClicks(desk.field, "ab")
    desk.filter.apply(Scanner(prefix="~", max_gap_ms=200))
    assert desk.field.text() == "ab"
    scan(desk.field, "~" + CODE)
    scan(desk.field, "typed")
    assert (desk.scans, desk.field.text()) == ([CODE], "abtyped")


def test_a_lost_enter_costs_no_scan_where_there_is_a_prefix(desk: Desk, qtbot: QtBot) -> None:
    desk.filter.apply(Scanner(prefix="~", max_gap_ms=200))
    QTest.keyClicks(desk.field, "~" + CODE)
    qtbot.waitUntil(lambda: desk.scans == [CODE])
    assert desk.field.text() == ""


def test_a_busy_window_does_not_tear_a_scan(timed: Desk, clock: Clock) -> None:
    clock.click(timed.field, CODE[:9])
    clock.now_s += 0.8  # the window did something else, and its timer is served before the keys that wait
    timed.filter._on_pause()
    clock.click(timed.field, CODE[9:] + "\r")
    assert (timed.scans, timed.field.text()) == ([CODE], "")


def test_a_busy_window_makes_no_scan_of_typing(timed: Desk, clock: Clock) -> None:
    clock.click(timed.field, "abcdef\r", gap_ms=120)  # all delivered at one moment
    assert (timed.scans, timed.field.text()) == ([], "abcdef")


def test_a_window_that_stays_busy_types_at_last(timed: Desk, clock: Clock) -> None:
    clock.click(timed.field, "abcdef")
    for _ in range(2):
        clock.now_s += 0.8
        timed.filter._on_pause()
    assert timed.field.text() == "abcdef"


def test_a_key_clock_that_begins_anew_is_followed(timed: Desk, clock: Clock) -> None:
    clock.click(timed.field, CODE + "\r")
    clock.stamp_ms, clock.now_s = 7, clock.now_s + 1
    clock.click(timed.field, "NEXT1\r")
    assert timed.scans == [CODE, "NEXT1"]


def _send(target: QWidget, clock: Clock, kind: QEvent.Type, letter: str, *, repeats: bool) -> None:
    event = StampedKey(kind, Qt.Key(ord(letter)), Qt.KeyboardModifier.NoModifier, letter, repeats)
    event.setTimestamp(clock.stamp_ms)
    QCoreApplication.sendEvent(target, event)


def test_two_equal_digits_of_a_fast_scanner_are_no_held_finger(timed: Desk, clock: Clock) -> None:
    # Seen on X11: a release and the next press of the same key within one millisecond are reported as auto-repeat,
    # so a code with doubled digits was torn and typed into the window.
    clock.click(timed.field, "12")
    clock.stamp_ms += 2
    _send(timed.field, clock, QEvent.Type.KeyPress, "9", repeats=False)
    _send(timed.field, clock, QEvent.Type.KeyRelease, "9", repeats=True)
    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
        _send(timed.field, clock, kind, "9", repeats=True)
    clock.stamp_ms += 1
    _send(timed.field, clock, QEvent.Type.KeyRelease, "9", repeats=False)
    clock.click(timed.field, "34\r", gap_ms=2)
    assert (timed.scans, timed.field.text()) == (["129934"], "")


def test_a_finger_that_stays_on_a_key_makes_no_scan(timed: Desk, clock: Clock) -> None:
    _send(timed.field, clock, QEvent.Type.KeyPress, "9", repeats=False)
    clock.stamp_ms += 500  # the keyboard's delay before it repeats, longer than any scanner's gap
    for _ in range(8):
        clock.stamp_ms += 30
        _send(timed.field, clock, QEvent.Type.KeyPress, "9", repeats=True)
    _send(timed.field, clock, QEvent.Type.KeyRelease, "9", repeats=False)
    clock.click(timed.field, "\r", gap_ms=5)
    assert (timed.scans, timed.field.text()) == ([], "9" * 9)


@pytest.mark.parametrize(
    "keyboards",
    [
        Keyboards(computer=Layout.DE),
        Keyboards(scanner=Layout.FR),
        Keyboards(lock=Lock.SHIFT),
        Keyboards(lock=Lock.CAPS),
    ],
)
def test_a_scanner_that_types_for_another_keyboard_is_understood_once_that_is_set(
    timed: Desk, clock: Clock, keyboards: Keyboards
) -> None:
    arrived = typed("*PD-1002-az!", keyboards)
    assert arrived is not None
    timed.filter.apply(Scanner(prefix="*", suffix="!", keyboards=keyboards))
    clock.click(timed.field, f"{arrived}\r")
    assert timed.scans == ["PD-1002-az"]


def test_a_scanner_without_enter_is_heard_by_its_speed_alone(timed: Desk, clock: Clock, qtbot: QtBot) -> None:
    timed.filter.apply(Scanner(needs_end=False, min_length=6))
    clock.click(timed.field, "pd1002")
    clock.now_s += 1
    qtbot.waitUntil(lambda: timed.scans == ["pd1002"])
    clock.click(timed.field, "short")
    clock.now_s += 1
    qtbot.waitUntil(lambda: timed.field.text() == "short")
    assert timed.scans == ["pd1002"]


def test_keys_are_told_with_their_times_while_somebody_watches(timed: Desk, clock: Clock) -> None:
    seen: list[tuple[str, float]] = []
    timed.filter.tap = lambda text, at_s: seen.append((text, at_s))
    clock.click(timed.field, "ab1\r", gap_ms=10)
    timed.filter.tap = None
    clock.click(timed.field, "zz")
    assert "".join(text for text, _ in seen) == "ab1\r"
    gaps = [round((late[1] - early[1]) * 1000) for early, late in itertools.pairwise(seen)]
    assert gaps == [10, 10, 10]


class Commands:
    """A window's number keys, and who was told of half scans."""

    def __init__(self, desk: Desk) -> None:
        self.fired: list[str] = []
        self.halves = 0
        desk.button.setAutoDefault(True)
        for digit in "123456789":
            shortcut = QShortcut(QKeySequence(digit), desk.window)
            shortcut.setObjectName(digit)
            shortcut.activated.connect(lambda digit=digit: self.fired.append(digit))
        desk.filter.half_scanned.connect(self._on_half)

    def _on_half(self) -> None:
        self.halves += 1


@pytest.mark.parametrize("gap_at", [1, 2, 3, 6])
def test_a_scan_that_stutters_presses_no_key_and_is_said_once(
    timed: Desk, clock: Clock, qtbot: QtBot, gap_at: int
) -> None:
    desk, commands = timed, Commands(timed)
    desk.button.setFocus()
    clock.click(desk.button, CODE[:gap_at])
    clock.stamp_ms += 50
    clock.click(desk.button, CODE[gap_at:8])
    qtbot.waitUntil(lambda: commands.halves == 1)
    clock.stamp_ms += 200
    clock.click(desk.button, CODE[8:9])
    clock.stamp_ms += 100
    clock.click(desk.button, "\r")
    assert (desk.scans, commands.fired, desk.clicks, commands.halves) == ([], [], [], 1)
    clock.stamp_ms += 1000
    clock.click(desk.button, "3")
    qtbot.waitUntil(lambda: commands.fired == ["3"])
    clock.stamp_ms += 1000
    clock.click(desk.button, f"{CODE}\r")
    assert desk.scans == [CODE], "and a whole one is one, at once"


def test_a_finger_before_a_key_or_a_field_is_not_kept_waiting(timed: Desk, clock: Clock, qtbot: QtBot) -> None:
    desk, commands = timed, Commands(timed)
    desk.button.setFocus()
    clock.click(desk.button, "3")
    QTest.keyClick(desk.button, Qt.Key.Key_F9)
    assert commands.fired == ["3"], "what was pressed before another key is done before it"
    clock.stamp_ms += 200
    clock.click(desk.button, "77")
    qtbot.waitUntil(lambda: commands.fired == ["3", "7", "7"])
    desk.field.setFocus()
    clock.stamp_ms += 200
    clock.click(desk.field, "12345678")
    qtbot.waitUntil(lambda: desk.field.text() == "12345678")
    assert (commands.fired, commands.halves) == (["3", "7", "7"], 0)
