"""Which processes are alive: each holds an operating system's lock on a file of its own, which ends with it.

A row that says "being sent" carries the name of the process that sends. When that process's lock can be taken, it is
gone, and what it was doing is not known. Process numbers would not do: they are used again.
"""

import errno
import os
import uuid
import weakref
from contextlib import suppress
from pathlib import Path

from app.childkit import locks
from app.storage import failures


class Presence:
    """This process's sign of life, and a look at the others'.

    Args:
        folder: Where the lock files lie; made when it is missing.

    Raises:
        LedgerBroken: The folder cannot be written.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        try:
            folder.mkdir(mode=0o700, exist_ok=True)
            self.name, self._descriptor = self._begin()
        except OSError as error:
            raise failures.not_reachable(folder, error) from error
        self._bury_left_behind()
        if hasattr(os, "register_at_fork"):
            myself = weakref.ref(self)
            os.register_at_fork(after_in_child=lambda: _forget(myself))

    def _begin(self) -> tuple[str, int]:
        for _ in range(10):
            name = uuid.uuid4().hex
            path = self._folder / name
            descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
            # Another process may clear the file away between its making and its locking; then another name is taken.
            if locks.take(descriptor) and path.exists():
                return name, descriptor
            os.close(descriptor)
        raise OSError(errno.ENOLCK, "No file can be locked here", str(self._folder))

    def is_gone(self, name: str) -> bool:
        """Tell whether a process has ended, whichever way."""
        if name == self.name:
            return False
        path = self._folder / name
        try:
            descriptor = os.open(path, os.O_RDWR)
        except FileNotFoundError:
            return True
        except OSError:
            return False  # not known, so nothing is taken from it
        taken = locks.take(descriptor)
        os.close(descriptor)
        if taken:
            with suppress(OSError):  # another process may be looking at it too
                path.unlink(missing_ok=True)
        return taken

    def _bury_left_behind(self) -> None:
        for path in self._folder.iterdir():
            self.is_gone(path.name)

    def end(self) -> None:
        """Give the sign of life up; doing it again is no error."""
        if self._descriptor < 0:
            return
        self.let_go()
        with suppress(OSError):
            (self._folder / self.name).unlink(missing_ok=True)

    def let_go(self) -> None:
        """Close the file without ending anything: a forked child's copy would keep its dead parent alive."""
        descriptor, self._descriptor = self._descriptor, -1
        if descriptor >= 0:
            os.close(descriptor)


def _forget(presence: "weakref.ref[Presence]") -> None:
    copy = presence()
    if copy is not None:
        copy.let_go()
