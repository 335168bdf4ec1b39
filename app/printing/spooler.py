"""One door to the print services of all systems, and what a job must do there to count as done.

A print service takes a job long before a printer does, and may print it hours later. So each job is watched to a bounded
end, and one that does not move is taken back: no label may come out behind the packer's back.
"""

import time
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from app.domain.errors import Blame, PrinterFailed
from app.domain.labels import LabelSize
from app.domain.printers import Health, PrinterHealth, SendResult
from app.domain.wording import mark, say
from app.printing.failures import failed

RAW = "application/vnd.cups-raw"
"""Finished printer bytes that nothing on the way may touch."""

_ANY = "application/octet-stream"
_FORMATS = {
    RAW: mark("printer bytes"),
    "application/pdf": "PDF",
    "image/png": mark("PNG pictures"),
    "image/jpeg": mark("JPEG pictures"),
}
_TAKES_RAW = ("raw", "zebra", "zdesigner", "zpl", "epl", "label", "thermal", "receipt", "esc/pos", "tm-", "text only")
_RAW_ONLY = ("local raw printer", "remote raw printer", "generic / text only")


class SpoolState(StrEnum):
    """Where a job stands in a print service."""

    WAITING = "waiting"
    HELD = "held"
    PRINTING = "printing"
    STOPPED = "stopped"
    CANCELLED = "cancelled"
    ABORTED = "aborted"
    COMPLETED = "completed"
    GONE = "gone"
    """It left the queue, and the service keeps no record of how."""


@dataclass(frozen=True)
class SpoolJob:
    """A job as the print service sees it.

    Attributes:
        was_started: Whether the service ever began to pass it on; None where it does not tell.
    """

    state: SpoolState
    message: str = ""
    was_started: bool | None = None


@dataclass(frozen=True)
class Queue:
    """A queue as the print service describes it.

    Attributes:
        obstacles: What keeps its printer from printing, in words, as far as the service knows.
        warnings: What will keep it soon, or wants a hand.
        repeats_jobs: Whether the service sends a job again and again by itself while the printer breaks off.
        is_printer: Whether the printer itself speaks, with no service between.
        formats: Kinds of documents that it says it takes; empty if it does not say.
        media: Names of the paper sizes that it says it has; empty if it does not say.
    """

    name: str
    make_and_model: str = ""
    device: str = ""
    takes_jobs: bool = True
    is_stopped: bool = False
    obstacles: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    repeats_jobs: bool = False
    is_printer: bool = False
    formats: tuple[str, ...] = ()
    message: str = ""
    media: tuple[str, ...] = ()

    @property
    def takes_only_raw(self) -> bool:
        """Whether a page description would come out as metres of garbage."""
        return any(word in self.make_and_model.lower() for word in _RAW_ONLY)

    @property
    def takes_raw(self) -> bool:
        """Whether finished printer bytes are what its printer understands, or its model is not known."""
        model = self.make_and_model.lower()
        return not model or any(word in model for word in _TAKES_RAW)


class Spooler(Protocol):
    """A print service. Every method may raise ``PrinterFailed`` when the service cannot be reached."""

    def queues(self) -> tuple[Queue, ...]:
        """All queues."""
        ...

    def queue(self, name: str) -> Queue:
        """Return one queue. Raises PrinterFailed when there is none."""
        ...

    def print(self, queue: Queue, content: bytes, mime: str, title: str, size: LabelSize) -> int:
        """Hand a job over, at exactly 100 %; return its number.

        Raises:
            PrinterFailed: Nothing was queued, or (``accepted_bytes`` None) it is not known.
        """
        ...

    def job(self, queue: str, number: int) -> SpoolJob:
        """Ask where a job stands."""
        ...

    def cancel(self, queue: str, number: int) -> None:
        """Take a job back; one that is over is no error."""
        ...


@dataclass(frozen=True)
class SpoolPatience:
    """How long to watch a job, in seconds.

    Attributes:
        job: Until it has to be completed.
        cancelling: For the service to take a job back.
    """

    job: float = 30.0
    cancelling: float = 5.0


def queue_health(queue: Queue) -> PrinterHealth:
    """Say what a queue knows. One that takes jobs says nothing of its printer, so only a printer's own is ever "ready"."""
    facts = tuple(part for part in (queue.make_and_model, queue.message) if part)

    def told(health: Health, words: str, *more: str) -> PrinterHealth:
        all_facts = (*more, *queue.warnings, *facts)
        return PrinterHealth(
            health=health, words=words, facts=all_facts, warnings=queue.warnings, model=queue.make_and_model
        )

    if queue.obstacles:
        return told(Health.CANNOT, queue.obstacles[0], *queue.obstacles)
    if queue.is_stopped:
        return told(Health.CANNOT, mark("printer stopped") if queue.is_printer else mark("queue stopped"))
    if not queue.takes_jobs:
        return told(Health.CANNOT, mark("takes no jobs") if queue.is_printer else mark("queue takes no jobs"))
    if queue.is_printer:
        return told(Health.READY, mark("ready"), mark("the printer takes jobs"))
    return told(Health.NOT_ASKED, mark("queue takes jobs"), mark("the queue takes jobs"))


def deliver(
    spooler: Spooler,
    queue_name: str,
    content: bytes,
    *,
    mime: str,
    title: str,
    size: LabelSize,
    patience: SpoolPatience | None = None,
) -> SendResult:
    """Print through a queue and watch the job to its end.

    Raises:
        PrinterFailed: It was not printed, or it is not known whether it was.
    """
    queue = spooler.queue(queue_name)
    refuse_unsuitable(queue, mime)
    number = spooler.print(queue, content, mime, title, size)
    return _Watch(spooler, queue.name, number, patience or SpoolPatience()).result()


def refuse_unsuitable(queue: Queue, mime: str) -> None:
    """Refuse what would come out as garbage, or would wait for a better day.

    Raises:
        PrinterFailed: Nothing was sent.
    """
    if queue.repeats_jobs:
        raise failed(
            "queue_repeats",
            say("Queue {queue} sends a job again by itself when the printer breaks off", queue=queue.name),
            mark(
                "One label could come out many times. Nothing was sent. Set its error policy to “stop printer” in this computer's printers."
            ),
            accepted_bytes=0,
            detail="printer-error-policy=retry-current-job",
            blame=Blame.OFFICE,
        )
    takes = {RAW} if any("zpl" in told or told == _ANY for told in queue.formats) else set()
    if queue.is_printer and queue.formats and mime not in takes.union(queue.formats):
        raise failed(
            "format_unsuitable",
            say(
                "{printer} does not take {format}",
                printer=queue.make_and_model or queue.name,
                format=say(_FORMATS.get(mime, mime)),
            ),
            mark("Nothing was sent. Look at the printer's language and way in the settings."),
            accepted_bytes=0,
            detail=" ".join(queue.formats)[:500],
            blame=Blame.OFFICE,
        )
    if mime == RAW and not queue.is_printer and not queue.takes_raw:
        raise failed(
            "queue_takes_no_raw",
            say("Queue {queue} is for pages, not for printer bytes", queue=queue.name),
            say(
                "It is set up as {make_and_model}. Nothing was sent. Choose “driver” as its language, or set "
                "the queue up as raw.",
                make_and_model=queue.make_and_model,
            ),
            accepted_bytes=0,
            blame=Blame.OFFICE,
        )
    if mime != RAW and queue.takes_only_raw:
        raise failed(
            "queue_takes_only_raw",
            say("Queue {queue} is for printer bytes, not for pages", queue=queue.name),
            mark(
                "A page would come out as metres of letters. Nothing was sent. Choose ZPL as its language, or give the queue a driver."
            ),
            accepted_bytes=0,
            blame=Blame.OFFICE,
        )
    if queue.is_stopped or not queue.takes_jobs:
        raise failed(
            "queue_stopped",
            say("Queue {queue} is stopped", queue=queue.name)
            if queue.is_stopped
            else say("Queue {queue} takes no jobs", queue=queue.name),
            mark("Nothing was sent. Look at the printer and switch the queue on again in this computer's printers."),
            accepted_bytes=0,
            detail=queue.message,
        )


class _Watch:
    """Follows one job to its end."""

    def __init__(self, spooler: Spooler, queue: str, number: int, patience: SpoolPatience) -> None:
        self._spooler, self._queue, self._number, self._patience = spooler, queue, number, patience
        self._started: bool | None = False

    def result(self) -> SendResult:
        try:
            return self._followed()
        except PrinterFailed as error:
            if error.problem.code.startswith("job_"):
                raise
            raise failed(
                "job_lost_sight",
                mark("The print service no longer answers"),
                say(
                    "The job was in queue {queue}; it is not known whether it came out. Look at the printer.",
                    queue=self._queue,
                ),
                accepted_bytes=None,
                detail=error.detail or error.problem.title,
            ) from error

    def _followed(self) -> SendResult:
        job = self._wait(self._patience.job, stop_when_stuck=True)
        if (done := _done(job)) is not None:
            return done
        if job.state in {SpoolState.CANCELLED, SpoolState.ABORTED}:
            raise self._ended("job_failed", say("Queue {queue} gave the job up", queue=self._queue), job)
        self._spooler.cancel(self._queue, self._number)
        after = self._wait(self._patience.cancelling, stop_when_stuck=False)
        if after.state is SpoolState.COMPLETED:
            return SendResult(accepted_bytes=None, note=mark("handed on by the print service"))
        if after.state in {SpoolState.CANCELLED, SpoolState.ABORTED, SpoolState.GONE}:
            raise self._ended(
                "job_taken_back",
                say("Queue {queue} did not print", queue=self._queue),
                SpoolJob(after.state, job.message),
            )
        raise failed(
            "job_still_queued",
            say("The job is still in queue {queue}", queue=self._queue),
            mark("It could not be taken back and may come out later. Look at the queue before printing again."),
            accepted_bytes=None,
            detail=job.message,
        )

    def _ended(self, code: str, title: str, job: SpoolJob) -> PrinterFailed:
        never_started = self._started is False
        if code == "job_taken_back":
            hint = say(
                "The job was taken back, so nothing comes later. Nothing came out. Look at the printer."
                if never_started
                else "The job was taken back, so nothing comes later. It is not known whether something came out. "
                "Look at the printer."
            )
        else:
            hint = say(
                "Nothing came out. Look at the printer."
                if never_started
                else "It is not known whether something came out. Look at the printer."
            )
        return failed(
            code,
            title,
            hint,
            accepted_bytes=0 if never_started else None,
            detail=job.message,
        )

    def _wait(self, seconds: float, *, stop_when_stuck: bool) -> SpoolJob:
        end, pause = time.monotonic() + seconds, 0.02
        while True:
            job = self._spooler.job(self._queue, self._number)
            if job.was_started is not False:
                self._started = job.was_started
            stuck = stop_when_stuck and self._is_stuck(job)
            if job.state in _OVER or stuck or time.monotonic() >= end:
                return job
            time.sleep(pause)
            pause = min(pause * 1.5, 0.25)

    def _is_stuck(self, job: SpoolJob) -> bool:
        if job.state in {SpoolState.HELD, SpoolState.STOPPED}:
            return True
        if job.state is SpoolState.WAITING and job.was_started:
            return True  # it broke off, and the service is about to send it once more
        return job.state is SpoolState.WAITING and self._spooler.queue(self._queue).is_stopped


_OVER = {SpoolState.CANCELLED, SpoolState.ABORTED, SpoolState.COMPLETED, SpoolState.GONE}


def _done(job: SpoolJob) -> SendResult | None:
    if job.state is SpoolState.COMPLETED:
        return SendResult(accepted_bytes=None, note=mark("handed on by the print service"))
    if job.state is SpoolState.GONE:
        return SendResult(accepted_bytes=None, note=mark("left the queue; this print service does not tell more"))
    return None
