"""A packer without eyes: starts the real program on the present screen, types, scans, and reads what is on screen.

Keys go in through the X server (xdotool), as a keyboard's would; the screen is read through the accessibility tree (AT-SPI),
as a screen reader would.
"""

import contextlib
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import time
import tomllib
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

from tests.e2e.eyes import Eyes

ROOT = Path(__file__).parents[2]
SCREENS = ("pack", "dispatch", "orders", "systems", "doubts", "printers", "accounts", "settings")
"""In the order of the rail, whose keys are Alt 1 and up."""
PATIENCE_SECONDS = 40.0
_Seen = TypeVar("_Seen")


def needed(program: str, package: str) -> str:
    """Return a program's path; a missing one fails the test, it does not skip it."""
    path = shutil.which(program)
    if path is None:
        raise AssertionError(f"“{program}” is missing: apt-get install {package}")
    return path


def until(look: Callable[[], _Seen], what: str, seconds: float = PATIENCE_SECONDS) -> _Seen:
    """Look again and again until something true is seen; fail with what was waited for."""
    end = time.monotonic() + seconds
    while True:
        seen = look()
        if seen:
            return seen
        if time.monotonic() > end:
            raise AssertionError(f"waited {seconds:g} s in vain for {what}; last seen: {seen!r}")
        time.sleep(0.05)


class Robot:
    """One run of the program in a rehearsal.

    Args:
        home: Folder of the program's files.
    """

    def __init__(self, home: Path) -> None:
        self.home = home
        self.rehearsal = home / "rehearsal"
        self._program: subprocess.Popen[bytes] | None = None
        self._eyes = Eyes()

    @contextlib.contextmanager
    def at_work(self, *arguments: str) -> Iterator["Robot"]:
        """Start the window, wait until it takes keys, and close it at the end."""
        env = os.environ | {"PARCELDESK_HOME": str(self.home), "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        log = (self.home.parent / f"{self.home.name}.log").open("wb")
        command = [sys.executable, "-m", "app", "window", "--rehearsal", *arguments]
        self._program = subprocess.Popen(command, cwd=ROOT, env=env, stdout=log, stderr=log)
        try:
            self.xdotool("search", "--sync", "--onlyvisible", "--name", "^Parceldesk$")
            until(self.queue_is_shown, "the queue on the screen")
            yield self
        finally:
            self._eyes.close()
            self._program.terminate()
            self._program.wait(20)
            log.close()

    # --- hands --------------------------------------------------------------------------------------------------------

    def xdotool(self, *words: str) -> str:
        """Run xdotool and return what it says."""
        command = [needed("xdotool", "xdotool"), *words]
        return subprocess.run(command, check=True, capture_output=True, text=True, timeout=PATIENCE_SECONDS).stdout

    def scan(self, code: str) -> None:
        """Type a code as fast as a keyboard-wedge scanner does, with its Enter."""
        self.xdotool("type", "--delay", "3", "--args", "1", code, "key", "--delay", "3", "Return")

    def press(self, *keys: str) -> None:
        """Press keys, one after the other, as a person does."""
        for key in keys:
            self.xdotool("key", key)

    def go(self, screen: str) -> None:
        """Go to a screen by its key.

        Args:
            screen: One of ``SCREENS``.
        """
        self.press(f"alt+{SCREENS.index(screen) + 1}")

    # --- eyes ---------------------------------------------------------------------------------------------------------

    def screen(self) -> str:
        """Return what a screen reader finds on the screen."""
        return self._eyes.read()

    def glance(self) -> str:
        """Return what is across the window and in its strips: verdict, what to do now, last scan."""
        return self._eyes.read(glance=True)

    def queue_is_shown(self) -> bool:
        """Tell whether the waiting orders are on the screen."""
        return "PD-1001" in self.screen()

    # --- the other side -------------------------------------------------------------------------------------------------

    @property
    def sandbox_url(self) -> str:
        """Where the rehearsal's carrier answers."""
        settings = tomllib.loads((self.rehearsal / "settings.toml").read_text("utf-8"))
        return str(settings["accounts"][0]["options"]["base_url"])

    def sandbox(self, path: str, body: dict[str, Any] | None = None) -> Any:
        """Ask the sandbox about its state, or change how it behaves."""
        data = json.dumps(body).encode() if body is not None else None
        request = urllib.request.Request(self.sandbox_url + path, data, {"Content-Type": "application/json"})
        with urllib.request.urlopen(request, timeout=10) as answer:
            return json.load(answer)

    def rows(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        """Read the station's store beside the running program."""
        connection = sqlite3.connect(f"file:{self.rehearsal / 'station.sqlite3'}?mode=ro", uri=True, timeout=10)
        try:
            return connection.execute(query, values).fetchall()
        finally:
            connection.close()
