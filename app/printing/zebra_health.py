"""Asks a Zebra how it is and what it counted, over an open line."""

from app.domain.printers import Health
from app.domain.wording import mark
from app.printing import zebra
from app.printing.lines import Line
from app.printing.zebra import ErrorStatus, HostStatus

_FIRST_ANSWER_SECONDS = 0.8
_MORE_ANSWER_SECONDS = 0.4


class Told:
    """What a Zebra told on one line, and what follows from it."""

    def __init__(self) -> None:
        self.status: HostStatus | None = None
        self.errors: ErrorStatus | None = None
        self.model = ""
        self.dpi: int | None = None
        self.label_count: int | None = None
        self.media = ""
        self.latch = ""

    @property
    def obstacles(self) -> tuple[str, ...]:
        """What keeps it from printing, the first thing to mend first."""
        found: list[str] = []
        if self.status is not None:
            found += [word for is_so, word in _obstacle_flags(self.status) if is_so]
        if self.errors is not None:
            found += [word for word in self.errors.errors if word not in found]
        found += ["lid open"] if self.latch == "open" and "lid open" not in found else []
        found += ["no paper"] if self.media == "out" and "no paper" not in found else []
        return tuple(found)

    @property
    def warnings(self) -> tuple[str, ...]:
        """What will keep it from printing soon, or wants a hand."""
        waits = (mark("a label waits to be taken"),) if self.status is not None and self.status.label_waits else ()
        return waits + (self.errors.warnings if self.errors is not None else ())

    @property
    def is_idle(self) -> bool:
        """Whether it said that no job is in it any more."""
        status = self.status
        if status is None or status.partial_format is not False:
            return False
        return status.formats_waiting == 0 and not status.labels_remaining

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
        return mark("ready") if self.health is Health.READY else mark("silent, look at it")

    @property
    def facts(self) -> tuple[str, ...]:
        """All that it told, in words; nothing that it did not tell."""
        facts: list[str] = []
        if (status := self.status) is not None:
            facts += _said(mark("lid open"), mark("lid closed"), so=status.lid_open)
            facts += _said(mark("no paper"), mark("paper in"), so=status.paper_out)
            facts += (
                _said(mark("no ribbon"), mark("ribbon in"), so=status.ribbon_out) if status.thermal_transfer else []
            )
            facts += _said(mark("paused"), mark("not paused"), so=status.paused)
            facts += _said(mark("part of a label is in it"), "", so=status.partial_format)
        facts += [word for word in self.obstacles if word not in facts]
        return (*facts, *self.warnings)


def _obstacle_flags(status: HostStatus) -> tuple[tuple[bool | None, str], ...]:
    return (
        (status.lid_open, mark("lid open")),
        (status.paper_out, mark("no paper")),
        (status.ribbon_out, mark("no ribbon")),
        (status.too_hot, mark("head too hot")),
        (status.too_cold, mark("head too cold")),
        (status.memory_lost, mark("settings lost")),
        (status.paused, mark("paused")),
        (status.buffer_full, mark("full of jobs")),
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
        _ask_variables(line, told)  # Link-OS answers these whatever is wrong with it
        return told
    said = line.ask(zebra.IDENTIFICATION, _MORE_ANSWER_SECONDS, lambda b: zebra.read_identity(b) is not None)
    if (identity := zebra.read_identity(said)) is not None:
        told.model, told.dpi = identity.model, identity.dpi
    told.label_count = ask_count(line, _MORE_ANSWER_SECONDS)
    if told.label_count is not None and told.dpi is None:
        question = zebra.get_variable(zebra.RESOLUTION)
        told.dpi = zebra.read_count(line.ask(question, _MORE_ANSWER_SECONDS, zebra.has_variable))
    return told


def _ask_variables(line: Line, told: Told) -> None:
    told.media = _variable(line, zebra.MEDIA)
    if told.media:
        told.latch = _variable(line, zebra.LATCH)


def _variable(line: Line, name: str) -> str:
    said = line.ask(zebra.get_variable(name), _MORE_ANSWER_SECONDS, zebra.has_variable)
    return (zebra.read_variable(said) or "").lower()


def ask_briefly(line: Line) -> Told:
    """Ask only whether it prints, as after a job.

    Raises:
        OSError: The line broke.
    """
    told = Told()
    said = line.ask(zebra.HOST_STATUS, _MORE_ANSWER_SECONDS, zebra.has_host_status)
    told.status = zebra.read_host_status(said)
    if told.status is None:
        said = line.ask(zebra.ERROR_STATUS, _MORE_ANSWER_SECONDS, lambda b: zebra.read_error_status(b) is not None)
        told.errors = zebra.read_error_status(said)
    return told


def ask_count(line: Line, seconds: float) -> int | None:
    """Ask for the number of labels since new; None where the model does not tell.

    Raises:
        OSError: The line broke.
    """
    return zebra.read_count(line.ask(zebra.get_variable(zebra.LABEL_COUNT), seconds, zebra.has_variable))
