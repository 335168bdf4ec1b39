"""One window a folder: a second start shows the first one's, and ends."""

import contextlib
import hashlib
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QLockFile
    from PySide6.QtNetwork import QLocalServer

_MUTEX = "ParceldeskStation"
_SHOW, _SHOWN = b"show\n", b"shown\n"
_WAIT_MS = 3000
_AGAIN_SECONDS = 0.05
_WAITING = 8
_LONGEST_SOCKET = 100
"""A Unix socket's path has 107 bytes at most."""


class WindowClaim:
    """The right to the folder's one window; lives as long as its process.

    Args:
        lock: Held, on the folder.
        name: Under which a second start finds this one.
    """

    def __init__(self, lock: "QLockFile", name: str) -> None:
        self._lock = lock
        self._name = name
        self._server: QLocalServer | None = None
        self._show: Callable[[], None] | None = None

    def when_asked(self, show: Callable[[], None]) -> None:
        """Have the window shown whenever the program is started a second time; call it on the window's thread."""
        from PySide6.QtNetwork import QLocalServer

        from app.ui.relay import wire

        self._show = show
        server = QLocalServer()
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)  # nobody else's programs
        server.setMaxPendingConnections(_WAITING)
        QLocalServer.removeServer(self._name)  # left behind by one that was killed: the lock says that it is gone
        wire(server.newConnection, self._answer, server)
        # Where it cannot listen, a second start says in a sentence that there is a first.
        if server.listen(self._name):
            self._server = server

    def _answer(self) -> None:
        while self._server is not None and (caller := self._server.nextPendingConnection()) is not None:
            # Whatever it says, it can only mean one thing.
            if self._show is not None:
                self._show()
            caller.disconnected.connect(caller.deleteLater)
            caller.write(_SHOWN)
            caller.disconnectFromServer()

    def release(self) -> None:
        """Let the next start have the window."""
        if self._server is not None:
            self._server.close()
            self._server = None
        self._lock.unlock()


def claim_window(folder: Path) -> WindowClaim | None:
    """Take the folder's window for this process; None when another one that still runs has it.

    On Windows a named mutex tells the installer that the program runs.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    lock = _lock_of(folder)
    if not lock.tryLock(0):
        return None
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.kernel32.CreateMutexW(None, False, _MUTEX)
    return WindowClaim(lock, _name_of(folder))


def show_first(folder: Path) -> bool:
    """Ask the program that has the folder's window to show it; return whether it did."""
    from PySide6.QtNetwork import QLocalSocket

    _let_come_forward(folder)
    socket = QLocalSocket()
    # The first one may be starting itself: two clicks in place of one are the usual reason for a second start.
    ends_at = time.monotonic() + _WAIT_MS / 1000
    while True:
        socket.connectToServer(_name_of(folder))
        if socket.waitForConnected(_WAIT_MS):
            break
        if time.monotonic() >= ends_at:
            return False
        time.sleep(_AGAIN_SECONDS)
    socket.write(_SHOW)
    while socket.bytesAvailable() < len(_SHOWN) and socket.waitForReadyRead(_WAIT_MS):
        pass
    return bytes(socket.readAll().data()) == _SHOWN


def _lock_of(folder: Path) -> "QLockFile":
    from PySide6.QtCore import QLockFile

    lock = QLockFile(str(folder / "window.lock"))
    lock.setStaleLockTime(0)  # held until its process is gone, however long that is
    return lock


def _name_of(folder: Path) -> str:
    """Return the folder's name for local sockets: in the folder itself, which is its owner's, where it can be."""
    inside = folder.resolve() / "window.socket"
    if sys.platform != "win32" and len(os.fsencode(inside)) <= _LONGEST_SOCKET:
        return str(inside)
    return f"parceldesk-{hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:20]}"


def _let_come_forward(folder: Path) -> None:
    """Let the first program take the foreground: Windows gives that right only to the program that was just started."""
    if sys.platform == "win32":
        import ctypes

        known, process = False, 0
        with contextlib.suppress(OSError, ValueError, IndexError):
            process, known = int((folder / "window.lock").read_text("utf-8").splitlines()[0]), True
        if known:
            ctypes.windll.user32.AllowSetForegroundWindow(process)
