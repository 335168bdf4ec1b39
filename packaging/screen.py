#!/usr/bin/env python3
"""Run a program on a screen of its own: `python3 packaging/screen.py [--size 1024x600] COMMAND [ARGUMENTS]` (Linux).

The program gets an Xvfb screen, a window manager and a session bus. All three, and every daemon that the program's children
left behind, are ended with it; the exit code is the program's.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

PR_SET_CHILD_SUBREAPER = 36
FOREIGN = {"WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "XAUTHORITY"}


@contextlib.contextmanager
def running(command: list[str], env: dict[str, str] | None = None, keep: tuple[int, ...] = ()) -> Iterator[None]:
    """Keep a helper program alive inside the block."""
    program = subprocess.Popen(command, env=env, pass_fds=keep, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        yield
    finally:
        program.terminate()
        program.wait()


@contextlib.contextmanager
def virtual_screen(size: str) -> Iterator[dict[str, str]]:
    """Yield the environment of a program that shall see only a new screen; width and height in pixels, as 1920x1080."""
    read, write = os.pipe()
    screen = ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{size}x24", "-nolisten", "tcp", "-noreset"]
    # A short path: a Unix socket's name has 107 bytes at most. Mode 700, as a run-time folder must have.
    with (
        tempfile.TemporaryDirectory(prefix="parceldesk-", ignore_cleanup_errors=True) as runtime,
        running(screen, keep=(write,)),
    ):
        os.close(write)
        with os.fdopen(read) as told:
            number = told.readline().strip()  # comes when the screen is ready; empty when it died
        if not number:
            sys.exit("Xvfb did not start, so no window can be tested.")
        env = {name: value for name, value in os.environ.items() if name not in FOREIGN}
        env |= {
            "DISPLAY": f":{number}",
            "QT_QPA_PLATFORM": "xcb",
            "XDG_SESSION_TYPE": "x11",
            "XDG_RUNTIME_DIR": runtime,
        }
        with running(["matchbox-window-manager", "-use_titlebar", "no"], env):
            wait_for_window_manager(env)
            yield env


def wait_for_window_manager(env: dict[str, str]) -> None:
    """Return when the window manager has announced itself; without one no window gets the keyboard."""
    ask = ["xprop", "-root", "_NET_SUPPORTING_WM_CHECK"]
    for _ in range(200):
        if "window id" in subprocess.run(ask, env=env, capture_output=True, text=True, check=False).stdout:
            return
        time.sleep(0.05)
    sys.exit("The window manager did not start, so no window can be tested.")


def end_leftovers() -> None:
    """End the daemons that lost their parents; the kernel made them our children."""
    children = Path(f"/proc/self/task/{os.getpid()}/children")
    for turn in range(60):
        left = [int(pid) for pid in children.read_text(encoding="ascii").split()]
        for pid in left:
            with contextlib.suppress(ChildProcessError, ProcessLookupError):
                if os.waitpid(pid, os.WNOHANG) == (0, 0):
                    os.kill(pid, signal.SIGTERM if turn < 40 else signal.SIGKILL)
        if not left:
            return
        time.sleep(0.05)


def main(arguments: list[str]) -> int:
    """Run the command and return its exit code."""
    size = "1920x1080"
    if arguments[:1] == ["--size"]:
        size, arguments = arguments[1], arguments[2:]
    if not arguments:
        print(__doc__)
        return 2
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # being stopped also ends what was started
    ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    try:
        with virtual_screen(size) as env:
            program = subprocess.Popen(["dbus-run-session", "--", *arguments], env=env)
            return program.wait()
    except KeyboardInterrupt:
        return 130
    finally:
        end_leftovers()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
