"""Work leaves the window's thread, and answers come back to those who still live."""

import functools
import gc
import threading
import weakref
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QThread
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.domain.errors import Problem, Refused, StationError
from app.ui.tasks import TaskRunner
from app.ui.work import Lane, Work

WAIT_S = 10.0  # how long a broken test may hang, never how long a sound one takes


class Screen(QWidget):
    """An owner that writes down what it is told, and on which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[Any] = []
        self.threads: set[QThread] = set()

    def done(self, answer: Any) -> None:
        self.told.append(answer)
        self.threads.add(QThread.currentThread())

    def failed(self, error: Exception) -> None:
        self.told.append(error)

    def progressed(self, value: Any) -> None:
        self.done(value)


@pytest.fixture
def bugs() -> list[BaseException]:
    return []


@pytest.fixture
def runner(qapp: QCoreApplication, bugs: list[BaseException]) -> Iterator[TaskRunner]:
    it = TaskRunner(bugs.append)
    yield it
    it.shutdown()


@pytest.fixture
def screen(qtbot: QtBot) -> Screen:
    it = Screen()
    qtbot.addWidget(it)
    return it


@pytest.fixture
def gate() -> Iterator[threading.Event]:
    """Hold jobs until the test opens it."""
    it = threading.Event()
    yield it
    it.set()


def start(runner: TaskRunner, screen: Screen, job: Callable[..., Any], **more: Any) -> int:
    return runner.run(job, owner=screen, done=screen.done, failed=screen.failed, **more)


def test_an_answer_comes_later_and_on_the_windows_thread(runner: TaskRunner, screen: Screen, qtbot: QtBot) -> None:
    workers: list[int] = []

    def job() -> int:
        workers.append(threading.get_ident())
        return 42

    start(runner, screen, job)
    assert screen.told == []
    qtbot.waitUntil(lambda: screen.told == [42])
    assert screen.threads == {screen.thread()}
    assert workers != [threading.get_ident()]


def test_the_station_lane_keeps_its_order_and_does_one_thing_at_a_time(
    runner: TaskRunner, screen: Screen, qtbot: QtBot
) -> None:
    running, most = [0], [0]

    def job(number: int) -> int:
        running[0] += 1
        most[0] = max(most[0], running[0])
        running[0] -= 1
        return number

    for number in range(200):
        start(runner, screen, functools.partial(job, number))
    qtbot.waitUntil(lambda: len(screen.told) == 200)
    assert screen.told == list(range(200))
    assert most == [1]


def test_four_lookups_run_side_by_side_while_the_station_lane_is_held(
    runner: TaskRunner, screen: Screen, qtbot: QtBot, gate: threading.Event
) -> None:
    together = threading.Barrier(4)
    start(runner, screen, lambda: gate.wait(WAIT_S))
    for _ in range(4):
        start(runner, screen, lambda: together.wait(WAIT_S) >= 0, lane=Lane.LOOKUP)
    qtbot.waitUntil(lambda: screen.told == [True] * 4)
    gate.set()
    qtbot.waitUntil(lambda: len(screen.told) == 5)


def test_a_foreseen_failure_is_the_screens(
    runner: TaskRunner, screen: Screen, qtbot: QtBot, bugs: list[BaseException]
) -> None:
    refused = Refused(Problem(code="postal_code", title="The carrier does not deliver there"))

    def job() -> None:
        raise refused

    start(runner, screen, job)
    qtbot.waitUntil(lambda: screen.told == [refused])
    assert bugs == []


@pytest.mark.parametrize("bug", [KeyError("parcel"), SystemExit(3)])
def test_a_bug_goes_to_mishap_and_still_ends_the_screens_wait(
    bug: BaseException, runner: TaskRunner, screen: Screen, qtbot: QtBot, bugs: list[BaseException]
) -> None:
    def job() -> None:
        raise bug

    start(runner, screen, job)
    qtbot.waitUntil(lambda: bugs == [bug])
    assert isinstance(screen.told[0], StationError)
    assert screen.told[0].problem.code == "mishap"


def test_an_owner_that_was_deleted_is_not_called(runner: TaskRunner, qtbot: QtBot, gate: threading.Event) -> None:
    screen = Screen()
    told = screen.told
    start(runner, screen, lambda: gate.wait(WAIT_S))
    screen.deleteLater()
    QCoreApplication.sendPostedEvents(screen, QEvent.Type.DeferredDelete.value)
    gate.set()
    qtbot.waitUntil(lambda: runner.busy == 0)
    assert told == []


def test_a_running_job_keeps_no_widget_alive(runner: TaskRunner, qtbot: QtBot, gate: threading.Event) -> None:
    screen = Screen()
    start(runner, screen, lambda _report: gate.wait(WAIT_S), progress=screen.progressed)
    runner.run(
        lambda: gate.wait(WAIT_S),
        owner=screen,
        done=functools.partial(print, end=""),
        failed=screen.failed,
        lane=Lane.LOOKUP,
    )
    freed = weakref.ref(screen)
    del screen
    gc.collect()
    assert freed() is None
    gate.set()
    qtbot.waitUntil(lambda: runner.busy == 0)


def test_a_finished_job_keeps_nothing(runner: TaskRunner, screen: Screen, qtbot: QtBot) -> None:
    class Answer:
        pass

    made: list[weakref.ref[Answer]] = []

    def job() -> Answer:
        answer = Answer()
        made.append(weakref.ref(answer))
        return answer

    start(runner, screen, job)
    qtbot.waitUntil(lambda: len(screen.told) == 1)
    screen.told.clear()
    gc.collect()
    assert made[0]() is None


def test_a_presenter_owns_its_answers_and_may_add_what_it_asked_for(
    runner: TaskRunner, screen: Screen, qtbot: QtBot
) -> None:
    class Presenter:
        def __init__(self, work: Work) -> None:
            self.told: list[tuple[int, str]] = []
            work.run(lambda: "placed", done=functools.partial(self.answered, 7), failed=screen.failed)

        def answered(self, order_id: int, answer: str) -> None:
            self.told.append((order_id, answer))

    class Place:
        """Stands for what is there before its presenter."""

    place = Place()
    presenter = Presenter(runner.for_owner(place))
    qtbot.waitUntil(lambda: presenter.told == [(7, "placed")])
    work = runner.for_owner(place)
    del place
    assert work.run(lambda: "placed", done=screen.done, failed=screen.failed) == 0


def test_methods_of_qt_itself_are_called_and_held_weakly(runner: TaskRunner, qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    runner.run(lambda: "12 orders", owner=label, done=label.setText, failed=print)
    qtbot.waitUntil(lambda: label.text() == "12 orders")


def test_progress_comes_in_order_before_the_answer_and_on_the_windows_thread(
    runner: TaskRunner, screen: Screen, qtbot: QtBot
) -> None:
    def job(report: Callable[[int], None]) -> str:
        for percent in (0, 50, 100):
            report(percent)
        return "imported"

    start(runner, screen, job, progress=screen.progressed)
    qtbot.waitUntil(lambda: screen.told == [0, 50, 100, "imported"])
    assert screen.threads == {screen.thread()}


def test_a_forgotten_job_goes_on_and_its_answer_is_dropped(
    runner: TaskRunner, screen: Screen, qtbot: QtBot, gate: threading.Event
) -> None:
    did: list[str] = []

    def job() -> None:
        gate.wait(WAIT_S)
        did.append("placed")

    number = start(runner, screen, job)
    runner.forget(number)
    runner.forget(number)
    assert runner.busy == 1
    gate.set()
    qtbot.waitUntil(lambda: runner.busy == 0)
    assert (did, screen.told) == (["placed"], [])


def test_the_bug_of_a_forgotten_job_is_not_forgotten(
    runner: TaskRunner, screen: Screen, qtbot: QtBot, bugs: list[BaseException]
) -> None:
    runner.forget(start(runner, screen, lambda: int("no number")))
    qtbot.waitUntil(lambda: len(bugs) == 1)


def test_busy_counts_what_runs_and_waits(
    runner: TaskRunner, screen: Screen, qtbot: QtBot, gate: threading.Event
) -> None:
    counts: list[int] = []
    runner.busy_changed.connect(counts.append)
    for _ in range(2):
        start(runner, screen, lambda: gate.wait(WAIT_S))
    gate.set()
    qtbot.waitUntil(lambda: counts == [1, 2, 1, 0])


def test_shutdown_lets_begun_work_end_and_begins_no_lookup(
    qapp: QCoreApplication, screen: Screen, bugs: list[BaseException]
) -> None:
    runner = TaskRunner(bugs.append)
    did: list[str] = []
    begun = threading.Barrier(5)
    for _ in range(4):
        start(runner, screen, lambda: begun.wait(WAIT_S), lane=Lane.LOOKUP)
    start(runner, screen, lambda: did.append("looked up"), lane=Lane.LOOKUP)
    held = threading.Event()

    def write() -> None:
        held.wait(WAIT_S)
        did.append("written")

    def open_both() -> None:
        begun.wait(WAIT_S)
        held.set()

    start(runner, screen, write)
    start(runner, screen, lambda: did.append("written after it"))
    threading.Timer(0.05, open_both).start()
    assert runner.shutdown(WAIT_S)
    QCoreApplication.processEvents()
    assert did == ["written", "written after it"]
    assert screen.told == []
    with pytest.raises(RuntimeError):
        start(runner, screen, lambda: None)


def test_shutdown_waits_no_longer_than_it_may(
    qapp: QCoreApplication, screen: Screen, bugs: list[BaseException], gate: threading.Event
) -> None:
    runner = TaskRunner(bugs.append)
    did: list[str] = []
    start(runner, screen, lambda: gate.wait(WAIT_S))
    start(runner, screen, lambda: did.append("placed"))
    assert not runner.shutdown(0.05)
    gate.set()
    for thread in threading.enumerate():
        if thread.name.startswith("station-"):
            thread.join(WAIT_S)
    assert did == []


def test_a_thread_that_never_ends_does_not_keep_the_program(runner: TaskRunner, screen: Screen, qtbot: QtBot) -> None:
    daemons: list[bool] = []
    start(runner, screen, lambda: daemons.append(threading.current_thread().daemon))
    qtbot.waitUntil(lambda: daemons == [True])
