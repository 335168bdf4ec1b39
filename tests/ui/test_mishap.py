"""Bugs are logged, kept and shown, and the station stays up."""

import faulthandler
import gc
import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QThread, QTimer, qWarning
from pytestqt.qtbot import QtBot

from app.ui.mishap import CrashCard, Mishap

SECRET = "key-4711"


class Bug(Exception):
    """Something nobody foresaw."""


@pytest.fixture
def cards() -> list[CrashCard]:
    return []


@pytest.fixture
def now_s() -> list[float]:
    return [100.0]


@pytest.fixture
def mishap(qtbot: QtBot, tmp_path: Path, cards: list[CrashCard], now_s: list[float]) -> Mishap:
    it = Mishap(
        tmp_path / "crashes",
        log_path=tmp_path / "parceldesk.log",
        version="1.2.3",
        redact=lambda text: text.replace(SECRET, "•••"),
        clock=lambda: now_s[0],
    )
    it.happened.connect(cards.append)
    return it


@pytest.fixture
def installed(mishap: Mishap) -> Iterator[Mishap]:
    was_watched = faulthandler.is_enabled()
    mishap.install()
    yield mishap
    mishap.remove()
    if was_watched:
        faulthandler.enable(2)


def _fail(words: str) -> None:
    value_in_a_local = "a-local-value-" + "x" * 3
    raise Bug(words + value_in_a_local[:0])


def traces(caplog: pytest.LogCaptureFixture) -> str:
    """Return the tracebacks that were logged, each beside its line."""
    return "\n".join(str(vars(record).get("trace", "")) for record in caplog.records)


def raised(words: str = "no such parcel") -> Bug:
    with pytest.raises(Bug) as caught:
        _fail(words)
    return caught.value


def test_a_bug_is_logged_kept_and_shown(
    mishap: Mishap, cards: list[CrashCard], qtbot: QtBot, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    mishap.report(raised(f"refused for {SECRET}"), "while labels were drawn")
    qtbot.waitUntil(lambda: len(cards) == 1)
    card = cards[0]
    assert (card.version, card.log_path) == ("1.2.3", tmp_path / "parceldesk.log")
    assert card.card_path is not None
    kept = card.card_path.read_text(encoding="utf-8")
    for text in (card.detail, kept, traces(caplog)):
        assert "Bug: refused for •••" in text
        assert "test_mishap.py" in text
        assert SECRET not in text
        assert "a-local-value-xxx" not in text
    assert "Parceldesk 1.2.3" in kept
    assert "while labels were drawn" in kept


def test_an_exception_in_a_slot_is_caught_and_the_window_goes_on(
    installed: Mishap, cards: list[CrashCard], qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    after: list[str] = []

    def slot() -> None:
        raise Bug("in a slot")

    QTimer.singleShot(0, slot)
    QTimer.singleShot(1, lambda: after.append("still here"))
    qtbot.waitUntil(lambda: bool(cards) and after == ["still here"])
    assert "in a slot" in cards[0].detail


def test_an_exception_in_a_thread_is_shown_on_the_windows_thread(
    installed: Mishap, cards: list[CrashCard], qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    shown_on: list[QThread] = []
    installed.happened.connect(lambda _card: shown_on.append(QThread.currentThread()))

    def work() -> None:
        raise Bug("in a thread")

    thread = threading.Thread(target=work, name="station-1")
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(cards) == 1)
    assert shown_on == [installed.thread()]
    assert "in thread station-1" in caplog.text


def test_what_is_raised_while_something_is_freed_is_logged(
    installed: Mishap, cards: list[CrashCard], qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    class Stubborn:
        def __del__(self) -> None:
            raise Bug("while freed")

    Stubborn()
    gc.collect()
    qtbot.waitUntil(lambda: len(cards) == 1)
    assert "while freed" in traces(caplog)


def test_the_same_bug_is_kept_once_and_shown_again_only_after_a_while(
    mishap: Mishap, cards: list[CrashCard], qtbot: QtBot, now_s: list[float], caplog: pytest.LogCaptureFixture
) -> None:
    for _ in range(50):
        mishap.report(raised())
    now_s[0] += 5
    mishap.report(raised())
    mishap.report(KeyError("another"))
    qtbot.waitUntil(lambda: len(cards) == 3)
    assert cards[0].card_path == cards[1].card_path != cards[2].card_path
    assert len(list((cards[0].card_path or Path()).parent.iterdir())) == 2
    assert traces(caplog).count("no such parcel") >= 51


def test_a_folder_that_cannot_be_written_hides_no_bug(
    mishap: Mishap, cards: list[CrashCard], qtbot: QtBot, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "crashes").write_text("a file where the folder should be")
    mishap.report(raised())
    qtbot.waitUntil(lambda: len(cards) == 1)
    assert cards[0].card_path is None
    assert "could not be written" in caplog.text


def test_qts_own_messages_are_logged(installed: Mishap, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG, "app.qt"):
        qWarning("a pixmap is a null pixmap")
    assert [(record.levelname, "null pixmap" in record.message) for record in caplog.records] == [("WARNING", True)]


def test_a_hard_end_of_the_last_run_is_found(
    mishap: Mishap, tmp_path: Path, caplog: pytest.LogCaptureFixture, request: pytest.FixtureRequest
) -> None:
    folder = tmp_path / "crashes"
    folder.mkdir()
    (folder / "fault.txt").write_text("Fatal Python error: Segmentation fault")
    request.getfixturevalue("installed")
    assert faulthandler.is_enabled()
    assert mishap.last_fault is not None
    assert "Segmentation fault" in mishap.last_fault.read_text(encoding="utf-8")
    assert mishap._fault_file is not None
    faulthandler.dump_traceback(mishap._fault_file)
    assert "test_mishap.py" in (folder / "fault.txt").read_text(encoding="utf-8")


def test_removal_puts_back_what_was_there(mishap: Mishap, tmp_path: Path) -> None:
    def hooks() -> tuple[Any, ...]:
        return sys.excepthook, threading.excepthook, sys.unraisablehook

    was_watched = faulthandler.is_enabled()
    before = hooks()
    mishap.install()
    assert hooks() != before
    mishap.remove()
    assert hooks() == before
    if was_watched:
        faulthandler.enable(2)


def test_an_interrupt_from_the_terminal_is_no_bug(
    installed: Mishap, cards: list[CrashCard], capsys: pytest.CaptureFixture[str]
) -> None:
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert cards == []
    assert "KeyboardInterrupt" in capsys.readouterr().err
