"""A line to a printer, whatever carries it: bytes go out with a deadline, answers are read all the while, the end is told.

A write that returns proves nothing. So what was taken is counted where the way can count it, and a job counts as done only
when nothing of it lies on our side any more.
"""

import time
from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from types import TracebackType
from typing import Self

from app.domain.wording import mark, say
from app.printing.failures import failed, shown_bytes

_CHUNK_BYTES = 16 * 1024
_TICK_SECONDS = 0.001
_LOOK_UP_SECONDS = 0.1


@dataclass(frozen=True)
class Patience:
    """How long to wait for a printer, in seconds.

    Attributes:
        connect: Until it takes the connection.
        idle: Without one more byte taken, before it counts as stuck.
        closing: After the last byte, for the printer to close its side; many never do.
        total: For the whole job.
    """

    connect: float = 3.0
    idle: float = 10.0
    closing: float = 1.0
    total: float = 120.0


class DeliveryEnd(StrEnum):
    """How far a job is known to have come."""

    CLOSED = "closed"
    """The printer's side took all of it and closed the connection in order."""
    ACKNOWLEDGED = "acknowledged"
    """All of it was acknowledged; the printer's side left the connection open."""
    WRITTEN = "written"
    """All of it left this machine; this system does not tell what was acknowledged."""


@dataclass(frozen=True)
class Delivery:
    """A job that was taken whole.

    Attributes:
        accepted_bytes: What the printer's side acknowledged; None where the system does not count it.
        answers: What the printer said meanwhile.
    """

    end: DeliveryEnd
    accepted_bytes: int | None
    answers: bytes = b""


class Line(ABC):
    """An open way to a printer; use it in a ``with``.

    Attributes:
        answers: All that the printer said so far.
        closed_by_peer: Whether the printer closed its side.
        written_bytes: How much was handed to this machine so far.
        is_uncertain: Whether a transfer broke off, and how much of it was taken is not known.
        chunk_bytes: How much is handed over at once.
    """

    chunk_bytes = _CHUNK_BYTES

    def __init__(self, patience: Patience) -> None:
        self.answers = bytearray()
        self.closed_by_peer = False
        self.written_bytes = 0
        self.is_uncertain = False
        self.patience = patience

    # --- what each way does in its own manner -----------------------------------------------------------------------------

    @abstractmethod
    def turn(self, seconds: float, *, writing: bool = False) -> bool:
        """Wait once, read what is there, and tell whether more can be written now. Raises OSError when the line broke."""

    @abstractmethod
    def send(self, part: memoryview) -> int:
        """Hand bytes over without waiting and return how many were taken. Raises OSError when the line broke."""

    @abstractmethod
    def unsent_bytes(self) -> int | None:
        """Return how many handed-over bytes the printer's side has not got yet; None where that is not told."""

    @abstractmethod
    def finish(self) -> bool:
        """Say that nothing more comes; return whether the printer closed its side. Raises OSError when the line broke."""

    @abstractmethod
    def close(self, *, throw_away: bool) -> None:
        """Close; with ``throw_away`` what still lies on our side is never sent."""

    # --- what all ways do alike -------------------------------------------------------------------------------------------

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        # What still lies in our buffer must not come out later, when someone has printed the label again.
        self.close(throw_away=error is not None)

    def acknowledged_bytes(self) -> int | None:
        """Return how many of the written bytes the other side has; None where that is not told."""
        waiting = self.unsent_bytes()
        return None if waiting is None else self.written_bytes - waiting

    def ask(self, question: bytes, seconds: float, enough: Callable[[bytes], bool]) -> bytes:
        """Send a question and return what was said since, once it is enough or the time is up.

        Raises:
            OSError: The line broke.
        """
        start = len(self.answers)
        self.write(question)
        end = time.monotonic() + seconds
        while not enough(bytes(self.answers[start:])) and not self.closed_by_peer:
            left = end - time.monotonic()
            if left <= 0:
                break
            self.turn(left)
        return bytes(self.answers[start:])

    def write(self, content: bytes) -> None:
        """Write bytes and wait until nothing of them lies on our side, reading answers all the while.

        Raises:
            TimeoutError: No more bytes are taken.
            OSError: The line broke.
        """
        view, position = memoryview(content), 0
        progress = _Progress(self.patience)
        while position < len(view):
            if self.turn(_LOOK_UP_SECONDS, writing=True):
                taken = self.send(view[position : position + self.chunk_bytes])
                position += taken
                self.written_bytes += taken
            progress.check((position, self.acknowledged_bytes()))
        while waiting := self.unsent_bytes():
            self.turn(_TICK_SECONDS)
            progress.check((position, waiting))
        self.turn(0)


class _Progress:
    """Notices when nothing moves any more."""

    def __init__(self, patience: Patience) -> None:
        self._patience = patience
        self._last: object = None
        self._moved_at = self._started_at = time.monotonic()

    def check(self, state: object) -> None:
        now = time.monotonic()
        if state != self._last:
            self._last, self._moved_at = state, now
        if now - self._moved_at > self._patience.idle or now - self._started_at > self._patience.total:
            raise TimeoutError(f"nothing moved for {now - self._moved_at:.1f} s")


def send_on(line: Line, content: bytes, before_closing: Callable[[Line], None] | None = None) -> Delivery:
    """Send a job on an open line and end the line.

    Args:
        line: Open; questions may have been asked on it before, which do not count as the job.
        content: The job.
        before_closing: What to do on the open line once all was taken, such as asking the printer's counter;
            where bytes are acknowledged, nothing that happens in it makes the job a failed one.

    Raises:
        PrinterFailed: The printer did not take all of it, or broke the connection off.
    """
    asked_bytes = line.written_bytes
    start = len(line.answers)
    total = len(content)

    taken: int | None = None

    def accepted() -> int | None:
        if taken is not None:  # once the line is being ended, the end itself is counted as a byte
            return taken
        count = line.acknowledged_bytes()
        return None if count is None else min(max(count - asked_bytes, 0), total)

    def nothing_left() -> bool:
        return line.written_bytes == asked_bytes and not line.is_uncertain

    def taken_before_the_end() -> int | None:
        # A reset overtakes the acknowledgement of what was read just before it: "none" is then no proof of none. A side
        # that had closed in order read nothing more.
        if nothing_left():
            return 0
        return accepted() or (0 if line.closed_by_peer and accepted() == 0 else None)

    try:
        line.write(content)
        taken = accepted()
        closed = _end(line, before_closing, is_taken=taken is not None)
    except TimeoutError as error:
        # "None was acknowledged" is no proof of none: the acknowledgement may be what got lost.
        reached = 0 if nothing_left() else accepted() or None
        raise failed(
            "printer_stopped_reading",
            mark("The printer stopped taking data"),
            say("{reached} Look whether it is paused, open, or out of labels.", reached=shown_bytes(reached, total)),
            accepted_bytes=reached,
            detail=repr(error),
        ) from error
    except OSError as error:
        reached = taken_before_the_end()
        raise failed(
            "printer_broke_off",
            mark("The printer broke the connection off"),
            say("{reached} Look at the printer and whether a label came out.", reached=shown_bytes(reached, total)),
            accepted_bytes=reached,
            detail=repr(error),
        ) from error
    said = bytes(line.answers[start:])
    if closed:
        return Delivery(DeliveryEnd.CLOSED, taken, said)
    return Delivery(DeliveryEnd.WRITTEN if taken is None else DeliveryEnd.ACKNOWLEDGED, taken, said)


def _end(line: Line, before_closing: Callable[[Line], None] | None, *, is_taken: bool) -> bool:
    if before_closing is not None and not line.closed_by_peer:
        try:
            before_closing(line)
        except OSError:
            if not is_taken:
                raise  # where nothing is acknowledged, a line that breaks now may have broken in the job
            return False  # our question broke the line, not the job: that was taken before
    return line.finish()
