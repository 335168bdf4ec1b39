"""One window a folder: a second start finds the first one and leaves it alone."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QLockFile

_MUTEX = "ParceldeskStation"


def claim_window(folder: Path) -> "QLockFile | None":
    """Take the folder's window for this process; None when another one that still runs has it.

    The lock lives as long as what is returned. On Windows a named mutex tells the installer that the program runs.
    """
    from PySide6.QtCore import QLockFile

    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    lock = QLockFile(str(folder / "window.lock"))
    lock.setStaleLockTime(0)  # held until its process is gone, however long that is
    if not lock.tryLock(0):
        return None
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.kernel32.CreateMutexW(None, False, _MUTEX)
    return lock
