"""The one place for bugs: what nobody foresaw is logged, kept in a file and shown, and the station stays up.

Foreseen failures are ``StationError``s and never come here.
"""

import faulthandler
import logging
import platform
import sys
import threading
import time
import traceback
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import TextIO

from pydantic import BaseModel, ConfigDict
from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, Signal, qInstallMessageHandler, qVersion

from app.domain.wording import say

_log = logging.getLogger(__name__)
_qt_log = logging.getLogger("app.qt")

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_CALM_S = 1.0  # a bug in painting comes back with each frame; the banner that tells of it must not feed it


class CrashCard(BaseModel):
    """What a person is shown of a bug.

    Attributes:
        title: What happened, in the present tense.
        log_path: The log that tells more.
        card_path: The file that can be sent to the makers; None if it could not be written.
        detail: For "copy details": the traceback without any values.
    """

    model_config = ConfigDict(frozen=True)

    title: str
    version: str
    log_path: Path
    card_path: Path | None = None
    detail: str = ""


class Mishap(QObject):
    """Catches every exception that nobody else catches, in any thread.

    Signals:
        happened: A ``CrashCard``, always on the window's thread.

    Args:
        folder: Where crash cards are written; made when the first one is.
        log_path: The log file, to be named on the card.
        redact: Takes secrets out of a text; an exception's own words may quote one.
        clock: Monotonic seconds.
    """

    happened = Signal(object)
    _noticed = Signal(object)

    def __init__(
        self,
        folder: Path,
        *,
        log_path: Path,
        version: str,
        redact: Callable[[str], str] = str,
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._folder = folder
        self._log_path = log_path
        self._version = version
        self._redact = redact
        self._clock = clock
        self._cards: dict[str, Path | None] = {}
        self._shown_s: dict[str, float] = {}
        self._lock = threading.Lock()
        self._fault_file: TextIO | None = None
        self._undo: list[Callable[[], object]] = []
        self.last_fault: Path | None = None
        """Where the last run's end is told, if the program died without Python noticing; set by ``install``."""
        self._noticed.connect(self.happened, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Become the program's last resort: exceptions in any thread, Qt's messages, and hard crashes."""
        hooks = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception
        sys.unraisablehook = self._on_unraisable
        self._undo.append(lambda: _restore(hooks))
        before = qInstallMessageHandler(_log_qt_message)
        self._undo.append(lambda: qInstallMessageHandler(before))
        self._watch_hard_crashes()

    def remove(self) -> None:
        """Put back what was there before ``install``."""
        while self._undo:
            self._undo.pop()()

    def report(self, error: BaseException, where: str = "") -> None:
        """Log a bug, keep its card and have it shown; never raises, and may be called from any thread.

        Args:
            where: What was being done, if the traceback does not say it.
        """
        self._report(type(error), error, error.__traceback__, where)

    def _report(
        self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None, where: str
    ) -> None:
        text = self._redact(
            "".join(traceback.format_exception(kind, error, trace))
        )  # the lines only, never the variables
        _log.error("Bug%s", f" {where}" if where else "", extra={"trace": text})
        place = _place_of(kind, trace)
        with self._lock:
            if place not in self._cards:
                self._cards[place] = self._write(text, where)
            card_path = self._cards[place]
            now_s = self._clock()
            is_again = now_s - self._shown_s.get(place, float("-inf")) < _CALM_S
            if not is_again:
                self._shown_s[place] = now_s
        if not is_again:
            card = CrashCard(
                title=say("Parceldesk made a mistake, and keeps running"),
                version=self._version,
                log_path=self._log_path,
                card_path=card_path,
                detail=text,
            )
            self._noticed.emit(card)

    def _write(self, text: str, where: str) -> Path | None:
        at = datetime.now(UTC)
        head = (
            f"Parceldesk {self._version}\n{at.isoformat(timespec='seconds')}\n{platform.platform()}\n"
            f"Python {platform.python_version()}, Qt {qVersion()}\nLog: {self._log_path}\n{where}\n"
        )
        path = self._folder / f"crash-{at:%Y%m%dT%H%M%S}-{len(self._cards) + 1}.txt"
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            path.write_text(head + text, encoding="utf-8")
        except OSError as error:  # a full disk must not hide the bug that it may have caused
            _log.error("The crash card could not be written: %s", error)
            return None
        return path

    def _watch_hard_crashes(self) -> None:
        path = self._folder / "fault.txt"
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            if path.exists() and path.stat().st_size:
                told = datetime.fromtimestamp(path.stat().st_mtime, UTC)
                self.last_fault = path.replace(self._folder / f"fault-{told:%Y%m%dT%H%M%S}.txt")
                _log.error("The last run ended hard; see %s", self.last_fault)
            self._fault_file = path.open("w", encoding="utf-8")
        except OSError as error:
            _log.error("Hard crashes cannot be written down: %s", error)
            return
        faulthandler.enable(self._fault_file)
        self._undo.append(self._leave_hard_crashes)

    def _leave_hard_crashes(self) -> None:
        faulthandler.disable()
        if self._fault_file is not None:
            self._fault_file.close()
            self._fault_file = None

    def _on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self._report(kind, error, trace, "")

    def _on_thread_exception(self, args: threading.ExceptHookArgs) -> None:
        if not issubclass(args.exc_type, SystemExit):
            name = args.thread.name if args.thread else "that has ended"
            self._report(args.exc_type, args.exc_value, args.exc_traceback, f"in thread {name}")

    def _on_unraisable(self, args: "sys.UnraisableHookArgs") -> None:
        # Only the words are taken: keeping the object would bring it back to life.
        self._report(args.exc_type, args.exc_value, args.exc_traceback, args.err_msg or "while something was freed")


def _restore(hooks: tuple[Callable[..., object], Callable[..., object], Callable[..., object]]) -> None:
    sys.excepthook, threading.excepthook, sys.unraisablehook = hooks


def _place_of(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Return what two occurrences of the same bug have in common."""
    last = trace
    while last is not None and last.tb_next is not None:
        last = last.tb_next
    return kind.__name__ if last is None else f"{kind.__name__} {last.tb_frame.f_code.co_filename}:{last.tb_lineno}"


def _log_qt_message(level: QtMsgType, context: QMessageLogContext, message: str) -> None:
    _qt_log.log(_LEVELS.get(level, logging.WARNING), "%s: %s", context.category or "qt", message)
