"""Asks a Zebra how it is and what it counted, over an open line."""

import time

from app.domain.printers import Health
from app.printing import zebra
from app.printing.tcp import Line
from app.printing.zebra import ErrorStatus, HostStatus

_FIRST_ANSWER_SECONDS = 0.8
_MORE_ANSWER_SECONDS = 0.4
_COUNT_POLL_SECONDS = 0.05


class Told:
    """What a Zebra told on one line, and what follows from it."""

    def __init__(self) -> None:
        self.status: HostStatus | None = None
        self.errors: ErrorStatus | None = None
        self.model = ""
        self.dpi: int | None = None
        self.label_count: int | None = None

    @property
    def obstacles(self) -> tuple[str, ...]:
        """What keeps it from printing, the first thing to mend first."""
        found: list[str] = []
        if self.status is not None:
            found += [word for is_so, word in _obstacle_flags(self.status) if is_so]
        if self.errors is not None:
            found += [word for word in self.errors.errors if word not in found]
        return tuple(found)

    @property
    def health(self) -> Health:
        """READY only when it said so."""
        if self.obstacles:
            return Health.CANNOT
        told = self.errors is not None or (self.status is not None and _says_all(self.status))
        return Health.READY if told else Health.SILENT

    @property
    def words(self) -> str:
        """For the status strip."""
        if self.obstacles:
            return self.obstacles[0]
        return "ready" if self.health is Health.READY else "silent, look at it"

    @property
    def facts(self) -> tuple[str, ...]:
        """All that it told, in words; nothing that it did not tell."""
        facts: list[str] = []
        if (status := self.status) is not None:
            facts += _said("lid open", "lid closed", so=status.lid_open)
            facts += _said("no paper", "paper in", so=status.paper_out)
            facts += _said("no ribbon", "ribbon in", so=status.ribbon_out) if status.thermal_transfer else []
            facts += _said("paused", "not paused", so=status.paused)
            facts += _said("a label waits to be taken", "", so=status.label_waits)
            facts += _said("part of a label is in it", "", so=status.partial_format)
        facts += [word for word in self.obstacles if word not in facts]
        if self.errors is not None:
            facts += self.errors.warnings
        return tuple(facts)


def _obstacle_flags(status: HostStatus) -> tuple[tuple[bool | None, str], ...]:
    return (
        (status.lid_open, "lid open"),
        (status.paper_out, "no paper"),
        (status.ribbon_out, "no ribbon"),
        (status.too_hot, "head too hot"),
        (status.too_cold, "head too cold"),
        (status.memory_lost, "settings lost"),
        (status.paused, "paused"),
        (status.buffer_full, "full of jobs"),
    )


def _says_all(status: HostStatus) -> bool:
    return None not in (status.lid_open, status.paper_out, status.paused)


def _said(if_so: str, if_not: str, *, so: bool | None) -> list[str]:
    word = "" if so is None else (if_so if so else if_not)
    return [word] if word else []


def ask(line: Line) -> Told:
    """Ask for status, errors, model, resolution and counter; silence ends the questions early.

    ``~HS`` is not answered with the paper out or the lid open, so ``~HQES`` is asked in any case.

    Raises:
        OSError: The line broke.
    """
    told = Told()
    told.status = zebra.read_host_status(line.ask(zebra.HOST_STATUS, _FIRST_ANSWER_SECONDS, zebra.has_host_status))
    said = line.ask(zebra.ERROR_STATUS, _MORE_ANSWER_SECONDS, lambda b: zebra.read_error_status(b) is not None)
    told.errors = zebra.read_error_status(said)
    if told.status is None:
        told.status = zebra.read_host_status(bytes(line.answers))  # it may have come late
    if told.status is None and told.errors is None:
        return told
    said = line.ask(zebra.IDENTIFICATION, _MORE_ANSWER_SECONDS, lambda b: zebra.read_identity(b) is not None)
    if (identity := zebra.read_identity(said)) is not None:
        told.model, told.dpi = identity.model, identity.dpi
    told.label_count = ask_count(line, _MORE_ANSWER_SECONDS)
    if told.label_count is not None and told.dpi is None:
        question = zebra.get_variable(zebra.RESOLUTION)
        told.dpi = zebra.read_count(line.ask(question, _MORE_ANSWER_SECONDS, zebra.has_variable))
    return told


def ask_count(line: Line, seconds: float) -> int | None:
    """Ask for the number of labels since new; None where the model does not tell.

    Raises:
        OSError: The line broke.
    """
    return zebra.read_count(line.ask(zebra.get_variable(zebra.LABEL_COUNT), seconds, zebra.has_variable))


class Counter:
    """Watches the label counter on a line, before and after a job.

    Attributes:
        is_proven: Whether the counter rose by exactly the number of labels sent; a larger rise is somebody else's work too.
    """

    def __init__(self, labels: int, seconds: float) -> None:
        self.is_proven = False
        self.before: int | None = None
        self._labels = labels
        self._seconds = seconds

    def start(self, line: Line) -> None:
        """Read the counter before the job; silence makes it a job without proof."""
        self.before = ask_count(line, min(self._seconds, _MORE_ANSWER_SECONDS))

    def watch(self, line: Line) -> None:
        """Read the counter until it rose by the labels sent, or the time is up."""
        if self.before is None or self._labels == 0:
            return
        end = time.monotonic() + self._seconds
        while (left := end - time.monotonic()) > 0 and not line.closed_by_peer:
            now = ask_count(line, min(left, _MORE_ANSWER_SECONDS))
            if now is None or now - self.before > self._labels:
                return
            if now - self.before == self._labels:
                self.is_proven = True
                return
            time.sleep(min(left, _COUNT_POLL_SECONDS))
