"""A scanner that types for another keyboard, in the real window: named, found out, put right with one key."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.scanning.diagnosis import TEST_CODE
from tests.e2e.robot import Robot, needed, until

ORDER = "PD-1002"
# Key numbers of the rows of a keyboard, as X.Org numbers them: where an American keyboard has these signs.
_ROWS = (("`1234567890-=", "~!@#$%^&*()_+", (49, *range(10, 22))), ("qwertyuiop[]", "QWERTYUIOP{}", range(24, 36)),
         ("asdfghjkl;'", 'ASDFGHJKL:"', range(38, 49)), ("zxcvbnm,./", "ZXCVBNM<>?", range(52, 62)))  # fmt: skip
_NUMBERS = {
    sign: (number, shift)
    for plain, shifted, numbers in _ROWS
    for row, shift in ((plain, False), (shifted, True))
    for sign, number in zip(row, numbers, strict=True)
}
_ENTER = "36"


@pytest.fixture
def robot(tmp_path: Path) -> Iterator[Robot]:
    """A robot at a computer with a German keyboard."""
    layout = needed("setxkbmap", "x11-xkb-utils")
    subprocess.run([layout, "de"], check=True)
    yield Robot(tmp_path / "desk")
    subprocess.run([layout, "us"], check=True)


def scan(robot: Robot, code: str) -> None:
    """Press the keys that a scanner set to English presses, by their numbers."""
    keys = [f"shift+{number}" if shift else str(number) for number, shift in (_NUMBERS[sign] for sign in code)]
    robot.xdotool("key", "--delay", "3", *keys, _ENTER)


def test_an_english_scanner_on_a_german_computer(robot: Robot) -> None:
    with robot.at_work():
        scan(robot, ORDER)
        until(lambda: "Wrong keyboard" in robot.screen(), "that the keyboard is named")
        assert "The code is PD-1002" in robot.screen()
        robot.press("Escape")
        robot.go("settings")
        robot.press("F7")
        until(lambda: "Scan the code on the screen" in robot.screen(), "the scanner test")
        scan(robot, TEST_CODE)
        until(lambda: "types English (US) where the keyboard is German" in robot.screen(), "what is wrong")
        robot.press("F9")
        until(lambda: "Put right, scan once more" in robot.screen(), "the new settings")
        scan(robot, TEST_CODE)
        until(lambda: "The scanner is set up right" in robot.screen(), "that it is right now")
        robot.press("Escape")
        robot.go("pack")
        scan(robot, ORDER)
        scan(robot, "PD>PLACE")
        until(lambda: robot.sandbox("/_sandbox/state")["zebra"]["labels"] == 2, "both labels at the printer")
        until(lambda: "then scan it" in robot.screen(), "the page that asks for the labels")
        parcels = "SELECT identifier FROM parcels JOIN orders ON orders.id = order_id WHERE reference = ?"
        for (identifier,) in robot.rows(parcels, ORDER):
            scan(robot, identifier)
        until(
            lambda: robot.rows("SELECT state FROM orders WHERE reference = ?", ORDER) == [("confirmed",)], "both scans"
        )
