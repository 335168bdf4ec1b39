"""The one file through which work leaves the window's thread, and through which answers come back.

A job is a plain function on frozen data: it gets no widget and returns none. Its answer arrives later, on the window's thread, and only
if its owner still lives. Owner and callbacks are held weakly, so that a running job keeps no screen alive.
"""

import functools
import itertools
import threading
import time
import weakref
from collections.abc import Callable
from concurrent.futures import Future, wait
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot

from app.domain.errors import Problem, StationError
from app.ui.work import Lane

_Callback = Callable[[Any], None]

_OWN_MISTAKE = Problem(
    code="mishap",
    title="Parceldesk made a mistake",
    hint="It is written down in the log. Look at what became of this before you do it again.",
)


class TaskRunner(QObject):
    """Runs jobs in two lanes: STATION keeps their order, LOOKUP runs four at a time.

    Signals:
        busy_changed: How many jobs run or wait.

    Args:
        mishap: Told each exception of a job that is no ``StationError``, on the window's thread.
    """

    busy_changed = Signal(int)
    _landed = Signal(int, object)
    _reported = Signal(int, object)

    def __init__(self, mishap: Callable[[BaseException], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mishap = mishap
        self._lanes = {lane: _Workers(lane) for lane in Lane}
        self._calls: dict[int, _Call] = {}
        self._running: dict[int, Future[Any]] = {}
        self._numbers = itertools.count(1)
        self._is_open = True
        # Queued even where a job ends at once: a caller never gets its answer before its own call has returned.
        self._landed.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._reported.connect(self._deliver_progress, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> int:
        """How many jobs run or wait, those that nobody waits for any more included."""
        return len(self._running)

    def run(
        self,
        job: Callable[..., Any],
        *,
        owner: object,
        done: _Callback,
        failed: Callable[[Exception], None],
        lane: Lane = Lane.STATION,
        progress: _Callback | None = None,
    ) -> int:
        """Run a job and bring its one answer back; return the number that ``forget`` takes.

        Args:
            job: Called without arguments, or with a function that takes values for ``progress`` if that is given.
            owner: Whose answer it is; once it is gone, nothing is called. Held weakly.
            done: Called with what the job returned. Bound methods, and partials of them, are held weakly; a plain function is kept
                until the answer is there, with all that it closes over.
            failed: Called instead of ``done`` with the job's ``StationError``; after a bug with one that says so in plain words.
            lane: STATION for what must keep its order (ledger, money, a printer), LOOKUP for the rest.
            progress: Called on the window's thread with each value that the job reports; values must be frozen.

        Raises:
            RuntimeError: The runner was shut down.
        """
        if not self._is_open:
            raise RuntimeError("no job is taken after shutdown")
        number = next(self._numbers)
        self._calls[number] = _Call(_owner_of(owner), _weak(done), _weak(failed), _weak(progress or _ignore))
        work = job if progress is None else functools.partial(job, functools.partial(self._reported.emit, number))
        future = self._running[number] = self._lanes[lane].submit(work)
        future.add_done_callback(functools.partial(self._landed.emit, number))
        self.busy_changed.emit(self.busy)
        return number

    def for_owner(self, owner: object) -> "OwnedWork":
        """Return what a presenter is given to run its jobs with."""
        return OwnedWork(self, owner)

    def forget(self, number: int) -> None:
        """Drop the answer of a job; the job itself goes on, since what it does may have begun."""
        self._calls.pop(number, None)

    def shutdown(self, timeout_s: float = 5.0) -> bool:
        """Take no more jobs, drop waiting look-ups, give the rest some time; tell whether all ended.

        What waits behind a job that did not end in time is not begun any more. Answers are delivered to nobody after this.
        """
        self._is_open = False
        self._calls.clear()
        self._landed.disconnect(self._deliver)
        self._reported.disconnect(self._deliver_progress)
        until_s = time.monotonic() + timeout_s
        self._lanes[Lane.LOOKUP].drop_waiting()
        wait(self._running.values(), timeout=until_s - time.monotonic())
        for lane in self._lanes.values():
            lane.drop_waiting()
            lane.close()
        ended = all(future.done() for future in self._running.values())
        self._running.clear()
        return ended

    @Slot(int, object)
    def _deliver(self, number: int, future: Future[Any]) -> None:
        self._running.pop(number, None)
        call = self._calls.pop(number, None)
        self.busy_changed.emit(self.busy)
        if future.cancelled():
            return
        error = future.exception()
        if error is not None and not isinstance(error, StationError):
            self._mishap(error)
            error = StationError(_OWN_MISTAKE, detail=type(error).__name__)
        if call is None or not call.owner():
            return
        if error is None:
            call.done(future.result())
        else:
            call.failed(error)

    @Slot(int, object)
    def _deliver_progress(self, number: int, value: object) -> None:
        call = self._calls.get(number)
        if call is not None and call.owner():
            call.progress(value)


class OwnedWork:
    """Runs jobs in the name of one owner; fits ``app.ui.work.Work``."""

    def __init__(self, runner: TaskRunner, owner: object) -> None:
        self._runner = runner
        self._owner = weakref.ref(owner)

    def run(
        self,
        job: Callable[..., Any],
        *,
        done: _Callback,
        failed: Callable[[Exception], None],
        lane: Lane = Lane.LOOKUP,
        progress: _Callback | None = None,
    ) -> int:
        """Run a job for the owner; see ``TaskRunner.run``. Nothing is run, and 0 returned, when the owner has gone."""
        owner = self._owner()
        if owner is None:
            return 0
        return self._runner.run(job, owner=owner, done=done, failed=failed, lane=lane, progress=progress)

    def forget(self, number: int) -> None:
        """Drop the answer of a job; the job itself goes on."""
        self._runner.forget(number)


@dataclass(frozen=True, slots=True)
class _Call:
    owner: Callable[[], bool]
    done: _Callback
    failed: _Callback
    progress: _Callback


class _Workers:
    """A lane's threads. They are daemons: an executor's would keep a closed program waiting for a carrier that does not answer."""

    def __init__(self, lane: Lane) -> None:
        self._lane = lane
        self._jobs: SimpleQueue[tuple[Future[Any], Callable[[], Any]] | None] = SimpleQueue()
        self._threads: list[threading.Thread] = []

    def submit(self, job: Callable[[], Any]) -> Future[Any]:
        future: Future[Any] = Future()
        self._jobs.put((future, job))
        if len(self._threads) < self._lane.value:
            name = f"{self._lane.name.lower()}-{len(self._threads) + 1}"
            self._threads.append(threading.Thread(target=self._work, name=name, daemon=True))
            self._threads[-1].start()
        return future

    def drop_waiting(self) -> None:
        while True:
            try:
                waiting = self._jobs.get_nowait()
            except Empty:  # a worker may have taken the last one meanwhile
                return
            if waiting is not None:
                waiting[0].cancel()
                waiting[0].set_running_or_notify_cancel()  # or whoever waits for it is not told

    def close(self) -> None:
        for _ in self._threads:
            self._jobs.put(None)

    def _work(self) -> None:
        while (entry := self._jobs.get()) is not None:
            future, job = entry
            if future.set_running_or_notify_cancel():
                _finish(future, job)
            del entry, future, job  # what a job held goes when it ends, not when the next one comes


def _finish(future: Future[Any], job: Callable[[], Any]) -> None:
    try:
        result = job()
    except BaseException as error:  # noqa: BLE001 - it is carried to the window's thread, where `_deliver` judges it
        future.set_exception(error)
    else:
        future.set_result(result)


def _owner_of(owner: object) -> Callable[[], bool]:
    """Return a question whether an object still lives, on Qt's side too."""
    reference = weakref.ref(owner)

    def lives() -> bool:
        found = reference()
        return found is not None and (not isinstance(found, QObject) or shiboken6.isValid(found))

    return lives


def _weak(callback: Callable[..., Any]) -> Callable[..., Any]:
    """Return a callback that does nothing once the object of a bound method has gone."""
    if isinstance(callback, functools.partial):
        return functools.partial(_weak(callback.func), *callback.args, **callback.keywords)
    target = getattr(callback, "__self__", None)
    try:
        found = weakref.ref(target)
    except TypeError:  # a plain function, or a method of something that cannot be held weakly, such as a list
        return callback
    lives, name = _owner_of(target), callback.__name__

    def call(*arguments: Any, **keywords: Any) -> None:
        if lives():
            getattr(found(), name)(*arguments, **keywords)

    return call


def _ignore(_value: object) -> None:
    """Take a value that nobody asked for."""
