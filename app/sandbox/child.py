"""The sandbox as a process of its own, so that the station's scans never wait for it.

The station starts its own program again (``SandboxChild``); there, ``run_child`` serves, says where in one line, and ends when
its standard input closes: it never outlives the station, whatever becomes of it.
"""

import contextlib
import queue
import subprocess
import sys
import threading
from collections.abc import Sequence
from types import TracebackType
from typing import TYPE_CHECKING, BinaryIO, Self, TextIO

from app.sandbox.config import SandboxConfig, SandboxDetails

if TYPE_CHECKING:
    from app.sandbox.zebra import Draw

_START_SECONDS = 30.0
_STOP_SECONDS = 5.0


class SandboxNotStarted(Exception):
    """The child process did not say that it serves; it is gone."""


def run_child(
    config: SandboxConfig,
    *,
    draw: "Draw | None" = None,
    standard_input: BinaryIO | None = None,
    standard_output: TextIO | None = None,
) -> int:
    """Serve until the standard input closes; the process's whole work.

    Prints one line of JSON, ``SandboxDetails``, when both ports answer.

    Raises:
        OSError: A port is taken.
    """
    from app.sandbox.runner import SandboxServer

    lifeline = standard_input or sys.stdin.buffer
    with SandboxServer(config, draw=draw) as server:
        print(server.details.model_dump_json(), file=standard_output or sys.stdout, flush=True)
        # Ctrl+C in a terminal reaches the child too; the station, that ends with it, needs no second complaint.
        with contextlib.suppress(KeyboardInterrupt):
            while lifeline.read(1):
                pass
    return 0


class SandboxChild:
    """A sandbox in a child process; use it as a context manager.

    Args:
        command: The program and its arguments, such as ``[sys.executable, "-m", "app", "sandbox", "--child"]``.
        start_seconds: How long it may take to serve.
    """

    def __init__(self, command: Sequence[str], *, start_seconds: float = _START_SECONDS) -> None:
        self._command = list(command)
        self._start_seconds = start_seconds
        self._process: subprocess.Popen[bytes] | None = None
        self._reader: threading.Thread | None = None
        self._details: SandboxDetails | None = None

    @property
    def details(self) -> SandboxDetails:
        """Where it is reached. Raises RuntimeError before it was started."""
        if self._details is None:
            raise RuntimeError("The sandbox has not been started")
        return self._details

    @property
    def is_running(self) -> bool:
        """Whether the process lives."""
        return self._process is not None and self._process.poll() is None

    def start(self) -> SandboxDetails:
        """Start the process and wait for its line.

        Raises:
            SandboxNotStarted: It could not be started, ended, or said nothing in time.
        """
        try:
            self._process = subprocess.Popen(  # noqa: S603  # the station's own program
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError as error:
            raise SandboxNotStarted(f"The sandbox could not be started: {error}") from error
        lines: queue.Queue[bytes] = queue.Queue()
        self._reader = threading.Thread(
            target=_read_lines, args=(self._process, lines), name="sandbox-child", daemon=True
        )
        self._reader.start()
        try:
            self._details = SandboxDetails.model_validate_json(lines.get(timeout=self._start_seconds))
        except queue.Empty:
            self.stop()
            raise SandboxNotStarted(f"The sandbox said nothing for {self._start_seconds:g} s") from None
        except ValueError as error:
            self.stop()
            raise SandboxNotStarted("The sandbox ended before it served") from error
        return self._details

    def stop(self) -> None:
        """End the process: close its input, and only if that does not help, by force."""
        process = self._process
        if process is None:
            return
        if process.stdin is not None:
            process.stdin.close()
        for insist in (process.terminate, process.kill):
            try:
                process.wait(_STOP_SECONDS)
                break
            except subprocess.TimeoutExpired:
                insist()
        process.wait()
        if self._reader is not None:
            self._reader.join(_STOP_SECONDS)
        if process.stdout is not None:
            process.stdout.close()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()


def _read_lines(process: "subprocess.Popen[bytes]", lines: "queue.Queue[bytes]") -> None:
    """Hand on the first line, and read on so that the child never waits for a full pipe; an empty line means its end."""
    if process.stdout is None:
        return
    lines.put(process.stdout.readline())
    for _ in process.stdout:
        pass
