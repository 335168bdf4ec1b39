"""Lines that the operating system watches: sockets and device files."""

import selectors
import time
from abc import abstractmethod

from typing_extensions import override

from app.printing.lines import Line, Patience

_PAUSE_SECONDS = 0.001
_READ_BYTES = 4096


class WatchedLine(Line):
    """A line on a file number: waits for it without burning time, reads what comes.

    Args:
        handle: What can be watched; it does not block.
        reads: Whether the way brings answers at all.
    """

    def __init__(self, handle: int, patience: Patience, *, reads: bool = True) -> None:
        super().__init__(patience)
        self._handle = handle
        self._reads = reads
        self._events = 0
        # Not epoll: a device file may be none that it takes.
        self._selector: selectors.BaseSelector = getattr(selectors, "PollSelector", selectors.SelectSelector)()

    @abstractmethod
    def receive(self, most_bytes: int) -> bytes:
        """Read what is there; empty means that the other side closed. Raises BlockingIOError when nothing is there."""

    @abstractmethod
    def raise_if_broken(self) -> None:
        """Raise OSError when the line broke."""

    @override
    def turn(self, seconds: float, *, writing: bool = False) -> bool:
        """Wait once, read what is there, and tell whether more can be written now; raises OSError when the line broke."""
        self.raise_if_broken()
        self._watch(writing=writing)
        if self._events == 0:
            time.sleep(min(seconds, _PAUSE_SECONDS))
            return False
        events = 0
        for _, mask in self._selector.select(seconds):
            events |= mask
        if events & selectors.EVENT_READ and not self.closed_by_peer:
            self._read()
        return bool(events & selectors.EVENT_WRITE)

    def _watch(self, *, writing: bool) -> None:
        # A side that was closed is always readable: watching it on would make every wait a busy one.
        reading = self._reads and not self.closed_by_peer
        events = (selectors.EVENT_READ if reading else 0) | (selectors.EVENT_WRITE if writing else 0)
        if events == self._events:
            return
        if self._events == 0:
            self._selector.register(self._handle, events)
        elif events == 0:
            self._selector.unregister(self._handle)
        else:
            self._selector.modify(self._handle, events)
        self._events = events

    def _read(self) -> None:
        try:
            said = self.receive(_READ_BYTES)
        except BlockingIOError:
            return
        self.answers += said
        if not said:
            self.closed_by_peer = True

    @override
    def close(self, *, throw_away: bool) -> None:
        """Stop watching."""
        self._selector.close()
