"""An order that binds nobody is placed and confirmed by keystrokes alone, in the program itself."""

from pathlib import Path

from tests.e2e.robot import Robot, until


def test_the_program_itself_confirms_what_it_placed(tmp_path: Path) -> None:
    robot = Robot(tmp_path / "desk")
    with robot.at_work():
        robot.go("systems")
        until(lambda: "TO/2025" in robot.screen(), "the orders of a system that lists some")
        robot.go("pack")
        robot.scan("PB-2001")
        until(lambda: "F9" in robot.screen() and "PB-2001" in robot.screen(), "the open order")
        robot.press("F9")
        until(lambda: _state(robot, "PB-2001") == "placed", "the order at its system")
        robot.press("Escape")
        robot.go("orders")
        until(lambda: "Scan any label or order" in robot.screen(), "the history")
        robot.scan("PB-2001")
        until(lambda: "More at Betakom" in robot.screen(), "the order in the history")
        robot.press("F7")
        until(lambda: "gives no status by this API" in robot.screen(), "what is known of it")
        robot.press("4")
        until(lambda: "binding and billable" in robot.screen(), "what confirming does")
        robot.xdotool("type", "--delay", "90", "PB-2001")
        robot.press("F9")
        until(lambda: ("fulfil", "done") in robot.rows("SELECT kind, state FROM acts"), "the system's word")
    assert len(robot.rows("SELECT id FROM acts")) == 1


def _state(robot: Robot, reference: str) -> str:
    return str(robot.rows("SELECT state FROM orders WHERE reference = ?", reference)[0][0])
