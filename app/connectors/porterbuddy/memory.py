"""What a client remembers between its calls: keys that were sent, and changes whose answer was lost."""

import threading
from collections import OrderedDict
from datetime import datetime

_KEYS = 2_000


class KnownKeys:
    """Idempotency keys under which Porterbuddy may hold an order, the newest ones."""

    def __init__(self) -> None:
        self._keys: OrderedDict[str, None] = OrderedDict()
        self._lock = threading.Lock()

    def knows(self, key: str) -> bool:
        """Tell whether a key was sent before and not refused."""
        with self._lock:
            return key in self._keys

    def add(self, key: str) -> None:
        """Remember a key."""
        with self._lock:
            self._keys[key] = None
            while len(self._keys) > _KEYS:
                self._keys.popitem(last=False)


class Doubts:
    """Orders with a change of which nobody knows whether it arrived."""

    def __init__(self) -> None:
        self._since: dict[str, datetime] = {}
        self._lock = threading.Lock()

    def is_open(self, order_id: str, read_at: datetime) -> bool:
        """Tell whether an order was not read since its doubtful change."""
        with self._lock:
            since = self._since.get(order_id)
        return since is not None and read_at <= since

    def open(self, order_id: str, at: datetime) -> None:
        """Remember that a change may have arrived."""
        with self._lock:
            self._since[order_id] = at

    def close(self, order_id: str) -> None:
        """Forget it: a later change was answered."""
        with self._lock:
            self._since.pop(order_id, None)
