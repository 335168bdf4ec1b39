"""One child process that does one job at a time, within a deadline and limits of memory, processor time and file size.

A PDF of 480 kB can keep any PDFium busy for half a minute, a PNG or a spreadsheet of a few kB can unpack to gigabytes: such bytes end
here, and the next job finds a new process. Not a ``ProcessPoolExecutor``: that one has no public way to end a worker that hangs before
Python 3.14.
"""

import math
import multiprocessing
import signal
import threading
import time
import traceback
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache, partial
from multiprocessing.connection import Connection
from typing import Any

from app.domain.errors import StationError
from app.domain.numbers import place, write_as
from app.domain.wording import speak, spoken

_START_SECONDS = 60.0
_END_SECONDS = 1.0
_CPU_SIGNAL = getattr(signal, "SIGXCPU", 0)
Job = Callable[..., Any]


@dataclass(frozen=True, slots=True)
class Sentence:
    """What a child asks its parent for: an English sentence in the desk's language, for so many things where it counts some."""

    text: str
    count: int | None


class Ending(Enum):
    """Why a job has no answer."""

    TOO_LONG = "too long"
    TOO_MUCH_MEMORY = "too much memory"
    DIED = "died"
    NOT_STARTED = "not started"
    CLOSING = "closing"


Say = Callable[[Ending, float, str], StationError]
"""Takes how a job ended, how many seconds it had, and the detail for the log; returns what is said of it."""


def nothing() -> None:
    """Prepare nothing."""


class Child:
    """A process of the program that is made when it is needed, and made again after it was ended.

    Args:
        deadline_seconds: How long one job may take; the wait for another job does not count.
        memory_bytes: Limit of its address space, where the system has such a limit.
        say: What is said of a job that has no answer.
        prepare: Called in the child before its first job, to import what every job needs; found there by its name.
        cpu_seconds: How much of the processor's time one job may take, likewise; as long as the deadline if not given.
        file_bytes: How large a file it may write, likewise.
        name: Of the process.
    """

    def __init__(
        self,
        *,
        deadline_seconds: float,
        memory_bytes: int,
        say: Say,
        prepare: Callable[[], None] = nothing,
        cpu_seconds: int | None = None,
        file_bytes: int = 64_000_000,
        name: str = "child",
    ) -> None:
        self._say = say
        self._prepare = prepare
        self._file_bytes = file_bytes
        self._name = name
        self._deadline_seconds = deadline_seconds
        self._cpu_seconds = cpu_seconds or math.ceil(deadline_seconds)
        self._memory_bytes = memory_bytes
        self._turn = threading.Lock()
        self._process: Any = None
        self._pipe: Connection | None = None
        self._closed = False

    def start(self) -> None:
        """Start the process if it does not run."""
        with self._turn:
            self._ready()

    def run(self, job: Job, arguments: tuple[object, ...]) -> Any:
        """Do a job in the child and return its answer.

        Raises:
            StationError: As the job raised it.
            Refused: It took longer than it may, or the child died of it.
        """
        with self._turn:
            pipe = self._ready()
            try:
                answered = self._answer(pipe, job, arguments)
                if answered is None:
                    self._end()
                    raise self._ended(Ending.TOO_LONG, "The child process was ended at its deadline")
                done, answer = answered
            except (EOFError, OSError) as error:
                code = self._end()
                if code == -_CPU_SIGNAL:
                    detail = "The system ended the child process at its limit of processor time"
                    raise self._ended(Ending.TOO_LONG, detail) from error
                raise self._ended(Ending.DIED, f"The child process died ({code}): {error!r}") from error
        if done:
            return answer
        if isinstance(answer, Ending):
            raise self._ended(answer, "MemoryError")
        if isinstance(answer, StationError):
            raise answer
        # Anything else is a bug, and its place is what matters.
        raise RuntimeError(f"A job failed in the child process “{self._name}”:\n{answer}")

    def _answer(self, pipe: Connection, job: Job, arguments: tuple[object, ...]) -> tuple[bool, Any] | None:
        """Hand a job over and wait for its end; meanwhile the child asks for words in the desk's language. None: too late."""
        lookup = spoken()
        pipe.send((job, arguments, lookup is not None, place()))
        end = time.monotonic() + self._deadline_seconds
        while pipe.poll(max(0.0, end - time.monotonic())):
            said = pipe.recv()
            if not isinstance(said, Sentence):
                done, answer = said
                return bool(done), answer
            pipe.send(lookup(said.text, said.count) if lookup is not None else "")
        return None

    def _ended(self, how: Ending, detail: str = "") -> StationError:
        return self._say(how, min(self._deadline_seconds, self._cpu_seconds), detail)

    def close(self) -> None:
        """End the process; a job that it is at is given up after a moment, later ones are turned down."""
        self._closed = True
        if not self._turn.acquire(timeout=_END_SECONDS):
            process = self._process
            if process is not None:
                process.kill()
            self._turn.acquire()
        try:
            self._end()
        finally:
            self._turn.release()

    def _ready(self) -> Connection:
        if self._closed:
            raise self._ended(Ending.CLOSING)
        if self._pipe is not None and self._process.is_alive():
            return self._pipe
        self._end()
        # Spawn everywhere: forking a program with threads and a window is asking for deadlocks.
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        told = (theirs, self._memory_bytes, self._cpu_seconds, self._file_bytes, self._prepare)
        process = context.Process(target=serve, args=told, name=self._name, daemon=True)
        process.start()
        theirs.close()
        self._process, self._pipe = process, ours
        ready = False
        with suppress(EOFError, OSError):
            ready = ours.poll(_START_SECONDS) and bool(ours.recv())
        if not ready:
            self._end()
            raise self._ended(Ending.NOT_STARTED, "The child process did not start")
        return ours

    def _end(self) -> int | None:
        """End the process: politely while it waits, by force while it works. Returns its exit code, negative for a signal."""
        process, pipe = self._process, self._pipe
        self._process = self._pipe = None
        if pipe is not None:
            pipe.close()
        if process is not None:
            if self._closed:
                process.join(_END_SECONDS)
            if process.is_alive():
                process.kill()
            process.join()
            code: int | None = process.exitcode
            process.close()
            return code
        return None


def serve(pipe: Connection, memory_bytes: int, cpu_seconds: int, file_bytes: int, prepare: Callable[[], None]) -> None:
    """Do jobs until the other end of the pipe is gone: the child's whole life."""
    # Ctrl+C in a terminal reaches the whole group; the parent decides when the child ends.
    with suppress(ValueError):
        signal.signal(signal.SIGINT, signal.SIG_IGN)
    _limit("RLIMIT_AS", memory_bytes)
    _limit("RLIMIT_FSIZE", file_bytes)
    _limit("RLIMIT_CORE", 0)
    prepare()
    with suppress(EOFError, OSError):
        pipe.send("ready")
        while True:
            job, arguments, translates, locale = pipe.recv()
            speak(lru_cache(partial(_asked, pipe)) if translates else None)
            write_as(partial(str, locale))
            _limit_cpu(cpu_seconds)
            pipe.send(_done(job, arguments))


def _asked(pipe: Connection, text: str, count: int | None) -> str:
    pipe.send(Sentence(text, count))
    return str(pipe.recv())


def _done(job: Job, arguments: tuple[object, ...]) -> tuple[bool, object]:
    try:
        return True, job(*arguments)
    except StationError as error:
        return False, error
    except MemoryError:
        return False, Ending.TOO_MUCH_MEMORY
    except Exception:  # noqa: BLE001  (the parent raises it again, with its traceback)
        return False, traceback.format_exc()


def _limit(name: str, most: int) -> None:
    try:
        import resource
    except ImportError:  # Windows has job objects instead; the deadline stands there alone
        return
    with suppress(ValueError, OSError):
        resource.setrlimit(getattr(resource, name), (most, most))


def _limit_cpu(seconds: int) -> None:
    """Give the next job so much processor time: a second end for what hangs, should the parent not see to it."""
    try:
        import resource
    except ImportError:
        return
    used = resource.getrusage(resource.RUSAGE_SELF)
    most = math.ceil(used.ru_utime + used.ru_stime) + seconds
    # The soft limit alone: a hard one could never be raised again for the job after this one.
    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CPU, (most, resource.getrlimit(resource.RLIMIT_CPU)[1]))
