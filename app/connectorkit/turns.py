"""What only one caller of the process may do at a time."""

import threading

_turns: dict[str, threading.RLock] = {}
_lock = threading.Lock()


def shared_turn(name: str) -> threading.RLock:
    """Return the process's one lock of a name, for what only one client may do at a time, such as renewing a sign-in."""
    with _lock:
        return _turns.setdefault(name, threading.RLock())
