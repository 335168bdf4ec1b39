"""One window a folder: two real programs on a real screen."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.cli.terminal import Exit
from tests.e2e.robot import ROOT, Robot, until


def second_start(home: Path) -> subprocess.CompletedProcess[str]:
    """Start the program once more on the same folder, and return how it ended."""
    return subprocess.run(
        [sys.executable, "-m", "app", "window", "--rehearsal"],
        cwd=ROOT,
        env=os.environ | {"PARCELDESK_HOME": str(home)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def visible_windows(robot: Robot) -> list[str]:
    found = subprocess.run(
        ["xdotool", "search", "--onlyvisible", "--name", "^Parceldesk$"], capture_output=True, text=True, check=False
    )
    return found.stdout.split()


def test_a_second_start_shows_the_first_ones_window_and_ends(tmp_path: Path) -> None:
    robot = Robot(tmp_path / "desk")
    with robot.at_work():
        [window] = visible_windows(robot)
        robot.xdotool("windowminimize", "--sync", window)
        until(lambda: not visible_windows(robot), "the window to be gone")
        done = second_start(robot.home)
        assert (done.returncode, done.stderr) == (
            Exit.ATTENTION,
            "Parceldesk runs already; its window is in front now\n",
        )
        assert until(lambda: visible_windows(robot), "the window of the first start") == [window]
        until(lambda: robot.xdotool("getactivewindow").strip() == window, "the window to have the keys")
        robot.scan("PD-1002")
        until(lambda: "Press F9 to place and print" in robot.screen(), "that the first start takes scans")


def test_what_a_killed_start_left_behind_stops_nobody(tmp_path: Path) -> None:
    robot = Robot(tmp_path / "desk")
    with robot.at_work():
        assert robot._program is not None
        robot._program.kill()
        robot._program.wait(20)
    assert (robot.rehearsal / "window.lock").exists()
    with robot.at_work():
        assert second_start(robot.home).returncode == Exit.ATTENTION


@pytest.mark.parametrize("depth", [1, 9])
def test_the_name_is_in_the_folder_or_short(tmp_path: Path, depth: int) -> None:
    from app.bootstrap.one_window import _name_of

    folder = tmp_path.joinpath(*["a-long-name"] * depth)
    name = _name_of(folder)
    assert name == _name_of(folder / ".." / folder.name)
    assert len(name) <= 100
    assert name != _name_of(folder / "other")
