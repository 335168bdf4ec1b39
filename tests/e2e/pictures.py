"""Takes a picture of each screen, light and dark, at three sizes and with large text: `packaging/dev.py screenshots [FOLDER]`.

Each run is a real rehearsal on a screen of its own, walked through by keystrokes.
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

if __package__ in {None, ""}:
    sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.e2e.robot import ROOT, SCREENS, Robot, needed, until

SIZES = ("1024x600", "1366x768", "1920x1080")
LOOKS = (("light", 100), ("dark", 100), ("light", 200))
ORDER = "PD-1002"
SETTLE_SECONDS = 0.7


def shoot(folder: Path, name: str) -> None:
    """Keep a picture of the whole screen, once what moves has come to rest."""
    time.sleep(SETTLE_SECONDS)
    folder.mkdir(parents=True, exist_ok=True)
    command = [needed("import", "imagemagick"), "-window", "root", str(folder / f"{name}.png")]
    subprocess.run(command, check=True, timeout=60)
    sys.stdout.write(f"{folder / name}.png\n")


def walk(robot: Robot, folder: Path) -> None:
    """Go through the screens and states of one rehearsal."""
    shoot(folder, "pack-idle")
    robot.scan(ORDER)
    until(lambda: "Place and print" in robot.screen(), "the open order")
    shoot(folder, "pack-open")
    robot.press("F2")
    shoot(folder, "pack-edit")
    robot.press("Escape")
    robot.scan("100477")
    shoot(folder, "pack-wrong")
    robot.press("Escape")
    robot.sandbox("/_sandbox/zebra", {"flags": {"paper_out": True}})
    robot.press("F9")
    until(lambda: "Cannot print" in robot.screen(), "the standstill")
    shoot(folder, "pack-cannot")
    robot.sandbox("/_sandbox/zebra", {"flags": {"paper_out": False}})
    robot.sandbox("/_sandbox/faults", {"faults": [{"kind": "slow", "route": "order", "count": 1, "seconds": 4}]})
    robot.press("F9")
    shoot(folder, "pack-placing")
    until(lambda: robot.sandbox("/_sandbox/state")["zebra"]["labels"] == 2, "both labels")
    shoot(folder, "pack-scan-back")
    identifiers = [
        str(row[0]) for row in robot.rows("SELECT identifier FROM parcels WHERE number <= 2 ORDER BY number")
    ]
    for number, identifier in enumerate(identifiers):
        robot.scan(identifier)
        if number:
            shoot(folder, "pack-ok")
        time.sleep(1.2)
    robot.scan(identifiers[0])
    shoot(folder, "pack-already")
    robot.press("Escape")
    robot.scan("PD-1009")
    until(lambda: "PD-1009" in robot.screen(), "the order that is refused")
    time.sleep(1.5)
    robot.press("F9")
    time.sleep(1.5)
    shoot(folder, "pack-field-errors")
    robot.press("Escape", "Escape")
    robot.sandbox("/_sandbox/faults", {"faults": [{"kind": "lost_after", "route": "order", "count": 1}]})
    robot.scan("PD-1001")
    until(lambda: "Place and print" in robot.screen(), "the order whose answer is lost")
    robot.press("F9")
    until(lambda: "In doubt" in robot.screen(), "the doubt")
    robot.press("Escape")
    for name in SCREENS[1:]:
        robot.go(name)
        shoot(folder, name)


def inside(folder: Path, theme: str, percent: int) -> None:
    """Run one rehearsal on the present screen."""
    with tempfile.TemporaryDirectory() as home:
        robot = Robot(Path(home) / "desk")
        robot.rehearsal.mkdir(parents=True)
        settings = f'[appearance]\ntheme = "{theme}"\ntext_percent = {percent}\n'
        (robot.rehearsal / "settings.toml").write_text(settings, "utf-8")
        with robot.at_work():
            walk(robot, folder)


def main(arguments: list[str]) -> int:
    """Take all pictures, each size on a screen of its own."""
    if arguments[:1] == ["--inside"]:
        inside(Path(arguments[1]), arguments[2], int(arguments[3]))
        return 0
    folder = Path(arguments[0] if arguments else ROOT / "build" / "pictures").absolute()
    for size in SIZES:
        for theme, percent in LOOKS:
            target = folder / f"{size}-{theme}-{percent}"
            screen = [sys.executable, str(ROOT / "packaging" / "screen.py"), "--size", size]
            command = [*screen, sys.executable, __file__, "--inside", str(target), theme, str(percent)]
            if subprocess.run(command, cwd=ROOT, env=os.environ, check=False).returncode:
                return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
