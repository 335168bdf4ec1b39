"""One scan of the test code, in the window."""

from datetime import UTC, datetime

from PySide6.QtTest import QTest

from app.domain.scanners import Keyboards, Layout, SerialScanner
from app.domain.scans import Scan
from app.scanning.diagnosis import TEST_CODE
from app.scanning.layouts import typed
from app.ui.scanner_test.view import ScannerTestScreen
from tests.fakes.desk import Desk
from tests.fakes.station_window import Key, StationWindow


def page(shell: StationWindow) -> ScannerTestScreen:
    found = shell.window.screens["scanner_test"]
    assert isinstance(found, ScannerTestScreen)
    return found


def arrive(shell: StationWindow, text: str, gap_ms: int = 8) -> None:
    """Let keys arrive with times of their own; two busy cores cannot type that evenly."""
    tap = shell.scans.keys.tap
    assert tap is not None
    for number, sign in enumerate(text):
        tap(sign, 10 + number * gap_ms / 1000)


def test_keys_are_watched_only_while_the_page_is_shown(shell: StationWindow) -> None:
    assert shell.scans.keys.tap is not None
    shell.press(Key.Key_Escape)
    assert shell.scans.keys.tap is None


def test_a_wrong_keyboard_is_put_right_with_one_key(shell: StationWindow, station_desk: Desk) -> None:
    keyboards = Keyboards(computer=Layout.FR)
    arrive(shell, f"{typed(TEST_CODE, keyboards)}\r")
    assert page(shell).strip.title == "Something is wrong"
    assert page(shell).presenter.state.findings == ("The scanner types English (US) where the keyboard is French",)
    shell.press(Key.Key_F9)
    shell.until(lambda: page(shell).presenter.state.kept)
    assert station_desk.settings.current.desk.scanner.keyboards == keyboards
    arrive(shell, f"{typed(TEST_CODE, keyboards)}\r")
    assert page(shell).presenter.state.is_fine
    assert page(shell).strip.title == "The scanner is set up right"


def test_a_scanner_without_enter_is_judged_after_a_silence(shell: StationWindow) -> None:
    arrive(shell, TEST_CODE)
    shell.until(lambda: page(shell).presenter.state.findings == ("The scanner sends no Enter after a code",))


def test_real_keys_reach_the_page_and_open_nothing(shell: StationWindow, station_desk: Desk) -> None:
    station_desk.add("pdt01")
    for sign in "pdt01":
        QTest.keyClick(shell.window.windowHandle(), Key(ord(sign.upper())))
    QTest.keyClick(shell.window.windowHandle(), Key.Key_Return)
    shell.until(lambda: page(shell).presenter.state.arrived.lower() == "pdt01")
    assert not page(shell).presenter.state.understood
    assert page(shell).isVisible()
    assert shell.pack.state.row is None


def test_a_serial_scanners_prefix_is_taken_over(shell: StationWindow, station_desk: Desk) -> None:
    scanner = SerialScanner(name="Ramp", device="/dev/none")
    station_desk.settings.change(
        lambda old: old.model_copy(update={"desk": old.desk.model_copy(update={"serial_scanners": (scanner,)})})
    )
    shell.scans.scanned.emit(Scan(text=f"##{TEST_CODE}", at=datetime.now(UTC), source="Ramp"))
    assert page(shell).presenter.state.findings == ("It sends “##” before each code",)
    shell.press(Key.Key_F9)
    shell.until(lambda: page(shell).presenter.state.kept)
    assert station_desk.settings.current.desk.serial_scanners[0].prefix == "##"


def test_without_a_printer_for_sheets_printing_says_so(shell: StationWindow) -> None:
    shell.press(Key.Key_F8)
    shell.until(lambda: page(shell).presenter.state.said is not None or page(shell).presenter.state.printed)
    assert page(shell).banner.isVisible()


def test_all_sizes_hold_it(shell: StationWindow) -> None:
    arrive(shell, f"{typed(TEST_CODE, Keyboards(computer=Layout.DE))}\r")
    for width, height, percent in ((1366, 768, 100), (1024, 600, 100), (1024, 600, 200)):
        shell.fit(width, height, percent)
        for button in (page(shell).primary, page(shell).back, page(shell).print_button):
            corner = button.mapTo(page(shell), button.rect().bottomRight())
            assert page(shell).rect().contains(corner)
