"""Reads the screen as a screen reader does: through the accessibility tree (AT-SPI), by one process that stays."""

import subprocess
import threading
from typing import IO

_READ_TREE = """
import gi, sys
gi.require_version("Atspi", "2.0")
from gi.repository import Atspi
def walk(node, depth, told):
    if node is None:
        return
    states = node.get_state_set()
    if states.contains(Atspi.StateType.SHOWING) or node.get_role_name() in ("application", "frame"):
        name = node.get_name() or ""
        try:
            text = Atspi.Text.get_text(node, 0, 400) if node.is_text() else ""
        except Exception:
            text = ""
        told.append(f"{node.get_role_name()} | {name} | {text}")
        if depth:
            for place in range(node.get_child_count()):
                walk(node.get_child_at_index(place), depth - 1, told)
for line in sys.stdin:
    told = []
    try:
        desktop = Atspi.get_desktop(0)
        desktop.clear_cache()
        desktop.set_cache_mask(Atspi.Cache.NONE)
        for place in range(desktop.get_child_count()):
            walk(desktop.get_child_at_index(place), int(line), told)
    except Exception as error:
        print("!", type(error).__name__, error, flush=True)
    else:
        for each in told:
            print(" " + each.replace("\\n", "\\n "))
        print(".", flush=True)
"""
_DEEP = 99
_GLANCE = 3
"""The window's own parts, such as a verdict across it and the scan strip; not what is on its page."""


class Eyes:
    """One reader for one run of the program."""

    def __init__(self) -> None:
        self._reader: subprocess.Popen[str] | None = None

    def read(self, *, glance: bool = False) -> str:
        """Return a line for each thing that shows: role, name, text.

        Args:
            glance: Look only at what is across the window and in its strips; quicker, and the program is hardly asked.
        """
        for _ in range(3):  # a program that is busy for a moment does not answer its reader in time
            told = self._ask(_GLANCE if glance else _DEEP)
            if told is not None:
                return told
        raise AssertionError("the accessibility tree cannot be read")

    def close(self) -> None:
        """End the reader."""
        reader, self._reader = self._reader, None
        if reader is not None:
            reader.communicate()

    def _ask(self, depth: int) -> str | None:
        if self._reader is None:
            command = ["/usr/bin/python3", "-c", _READ_TREE]
            self._reader = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        asked, said = self._reader.stdin, self._reader.stdout
        assert asked is not None
        assert said is not None
        watch = threading.Timer(_PATIENCE_SECONDS, self._reader.kill)
        watch.start()
        try:
            asked.write(f"{depth}\n")
            asked.flush()
            return _answer(said)
        finally:
            watch.cancel()


_PATIENCE_SECONDS = 40.0


def _answer(said: IO[str]) -> str | None:
    lines: list[str] = []
    for line in said:
        if line.startswith("."):
            return "".join(lines)
        if line.startswith("!"):
            return None
        lines.append(line[1:])
    raise AssertionError("the reader of the accessibility tree ended")
