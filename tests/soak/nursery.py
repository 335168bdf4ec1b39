"""A process that has everything imported and bears stations on demand, so that a new one costs milliseconds and not seconds.

It reads a line with the address of a socket, forks, and says the child's number. It has no thread of its own when it forks.
"""

import contextlib
import importlib
import json
import os
import signal
import socket
import subprocess
import sys
import time
import traceback
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from tests.soak.station import serve

_ROOT = Path(__file__).parents[2]
_ANSWER_SECONDS = 30.0
_SLOW_PARTS = (
    "httpx", "httpcore", "phonenumbers", "babel.numbers", "keyring.errors", "keyring.core", "app.connectorkit.deadlines",
    "app.connectors.porterbuddy.client", "app.connectors.betakom.client", "app.connectors.transeu.client",
    "app.connectors.transiteo.client", "app.connectors.parcellab.client", "app.labels.checks",
    "app.labels.conversion", "zxingcpp", "tests.soak.plants",
)  # fmt: skip


class Died(Exception):
    """The station's process ended before it answered."""


class Late(Exception):
    """The station did not answer in time."""


class Child:
    """One station's process.

    Attributes:
        pid: Its number.
    """

    def __init__(self, pid: int, channel: socket.socket) -> None:
        self.pid = pid
        self._channel = channel
        self._pending = bytearray()

    def tell(self, name: str, **arguments: Any) -> None:
        """Give a command without waiting for its answer."""
        self._channel.sendall(json.dumps({"do": name, **arguments}).encode() + b"\n")

    def hear(self, seconds: float = _ANSWER_SECONDS) -> dict[str, Any]:
        """Wait for an answer.

        Raises:
            Died: It ended instead.
            Late: There is none yet.
        """
        ends_at = time.monotonic() + seconds
        while b"\n" not in self._pending:
            self._channel.settimeout(max(ends_at - time.monotonic(), 0.0001))
            try:
                part = self._channel.recv(1 << 20)
            except TimeoutError as error:
                raise Late from error
            except ConnectionResetError:
                part = b""
            if not part:
                raise Died
            self._pending += part
        line, _, rest = bytes(self._pending).partition(b"\n")
        self._pending = bytearray(rest)
        said: dict[str, Any] = json.loads(line)
        return said

    def ask(self, name: str, **arguments: Any) -> dict[str, Any]:
        """Give a command and wait for its answer."""
        self.tell(name, **arguments)
        return self.hear()

    def kill(self) -> None:
        """End it without a word."""
        os.kill(self.pid, signal.SIGKILL)

    def wait_until_gone(self) -> None:
        """Return when the system has taken everything back from it, its locks too."""
        ends_at = time.monotonic() + _ANSWER_SECONDS
        while time.monotonic() < ends_at:
            try:
                os.kill(self.pid, 0)
            except ProcessLookupError:
                self._channel.close()
                return
            time.sleep(0.0005)
        raise TimeoutError(f"process {self.pid} does not end")

    def end(self) -> None:
        """End it in whichever state it is."""
        with contextlib.suppress(ProcessLookupError):
            self.kill()
        self.wait_until_gone()


class Nursery:
    """Bears stations; use it as a context manager.

    Args:
        folder: Where its socket lies.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / "nursery"
        self._listener = socket.socket(socket.AF_UNIX)
        self._listener.bind(str(self._path))
        self._listener.listen()
        environ = {**os.environ, "PYTHONPATH": str(_ROOT)}
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.soak.nursery"],
            cwd=_ROOT,
            env=environ,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def bear(self, spec: dict[str, Any]) -> Child:
        """Return a new station's process; it has opened nothing yet."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps({"path": str(self._path), "spec": spec}) + "\n")
        self._process.stdin.flush()
        pid = self._process.stdout.readline()
        if not pid:
            raise Died("the nursery ended")
        channel, _ = self._listener.accept()
        return Child(int(pid), channel)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait(_ANSWER_SECONDS)
        self._process.stdout.close()
        self._listener.close()


def main() -> None:
    """Fork a station for each line."""
    for name in _SLOW_PARTS:
        importlib.import_module(name)
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody waits for the dead: the system forgets them at once
    for line in sys.stdin:
        order = json.loads(line)
        pid = os.fork()
        if pid == 0:
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            channel = socket.socket(socket.AF_UNIX)
            channel.connect(order["path"])
            os.close(0)
            os.close(1)
            os.open(os.devnull, os.O_RDONLY)
            os.open(os.devnull, os.O_WRONLY)
            try:
                serve(channel, order["spec"])
            except BaseException:  # noqa: BLE001  # must not come back into the nursery's own loop
                traceback.print_exc()
            os._exit(0)
        print(pid, flush=True)


if __name__ == "__main__":
    main()
