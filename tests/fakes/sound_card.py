"""A sound card that writes down what it is given, at the pace of whoever turns it."""

import threading

from app.ui.speaker import NoCardError, Pull


class WrittenCard:
    """Opens, fails or hangs as the test says; ``turn`` pulls as a card's own thread does."""

    def __init__(self) -> None:
        self.name = "Written"
        self.opened = 0
        self.closed = 0
        self.missing = ""
        self.hangs: threading.Event | None = None
        self._pull: Pull | None = None

    def open(self, pull: Pull) -> "WrittenCard":
        self.opened += 1
        if self.hangs is not None:
            self.hangs.wait()
        if self.missing:
            raise NoCardError(self.missing)
        self._pull = pull
        return self

    def close(self) -> None:
        self.closed += 1

    def turn(self, frames: int = 480) -> bytes:
        assert self._pull is not None
        return self._pull(frames)
