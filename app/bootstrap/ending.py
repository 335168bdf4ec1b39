"""Running until the program is told to end."""

import contextlib
import signal
import threading
from collections.abc import Iterator

_SLICE_SECONDS = 0.5


@contextlib.contextmanager
def ending_signals() -> Iterator[threading.Event]:
    """Yield an event that Ctrl+C and SIGTERM set; signals can only be caught in the main thread."""
    asked = threading.Event()
    if threading.current_thread() is not threading.main_thread():
        yield asked
        return
    before = {number: signal.signal(number, lambda *_: asked.set()) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield asked
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def wait_for(asked: threading.Event) -> None:
    """Wait until the event is set; in slices, because a wait without end cannot be interrupted on Windows."""
    while not asked.wait(_SLICE_SECONDS):
        pass
