"""Catch the scanner's keys for the whole application, whatever has the focus.

Sits on the QApplication, so it sees keys before any window, dialog or popup does. Which keys are a scan is decided by
``app.scanning.wedge``; here its verdict is carried out: scans are told, typing is delivered to the widget it was meant for.

Qt shows one key press several times: as ShortcutOverride, at the window, at the widget, and at each parent that the widget leaves it to.
So a character is always taken at first sight and delivered anew, which makes it an event of our own (not ``spontaneous``) that passes
here untouched; for keys that go on by themselves the same sight twice changes nothing.
"""

import time
from collections import deque
from collections.abc import Callable
from datetime import UTC, datetime
from enum import Enum, auto

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from typing_extensions import override

from app.domain.scanners import Scanner
from app.domain.scans import Scan
from app.scanning.half_scans import HalfScans
from app.scanning.half_scans import Verdict as Pieces
from app.scanning.layouts import meant, typed
from app.scanning.symbology import read_code
from app.scanning.wedge import Ruling, Wedge
from app.ui.plain_keys import fire_shortcut
from app.ui.strokes import Stroke, receiver_of, stroke_of, takes_letters

_PRESS = QEvent.Type.KeyPress
_RELEASE = QEvent.Type.KeyRelease
_OVERRIDE = QEvent.Type.ShortcutOverride
_INPUT_METHOD = QEvent.Type.InputMethod

_ENDS = frozenset({Qt.Key.Key_Return.value, Qt.Key.Key_Enter.value, Qt.Key.Key_Tab.value})
_MODIFIER_KEYS = frozenset(
    key.value
    for key in (
        Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta, Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock,
    )
)  # fmt: skip
_PLAIN = (
    Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.GroupSwitchModifier
)
_ALT_GR = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_GROUP_SEPARATOR = "\x1d"  # FNC1 within GS1 codes, which scanners type as Ctrl+]
_CLOCKS_PART_S = 60.0


class _Sort(Enum):
    CHARACTER = auto()
    END = auto()
    MODIFIER = auto()
    OTHER = auto()


class ScanFilter(QObject):
    """Turn a keyboard-wedge scanner's keys into ``scanned``, and leave typing as it was.

    Signals:
        half_scanned: A scan broke off; its pieces pressed nothing.

    Args:
        scanner: How a scanner is told from typing.
        clock: Monotonic seconds; used for keys that carry no time of their own.

    Attributes:
        tap: Told each key that writes, Enter and Tab as CR, with its time in seconds; None tells nobody.
    """

    scanned = Signal(Scan)
    half_scanned = Signal()

    def __init__(
        self, scanner: Scanner, *, clock: Callable[[], float] = time.monotonic, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._scanner = scanner
        self.tap: Callable[[str, float], object] | None = None
        self._told = ("", 0.0)
        self._wedge = _wedge_for(scanner)
        self._pieces = HalfScans[Stroke](max_gap_s=scanner.max_gap_ms / 1000)
        self._swallowed: set[int] = (
            set()
        )  # keys whose press went into a scan: their releases must not reach a widget either
        self._typed: deque[Stroke] = deque()
        self._offering = False
        self._key_clock_offset_s: float | None = None
        self._due_s = 0.0
        self._was_late = False
        self._pause = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._pause.timeout.connect(self._on_pause)
        self._typing = QTimer(self, singleShot=True, interval=0)
        self._typing.timeout.connect(self._deliver_typed)
        self._stutter = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._stutter.timeout.connect(self._on_stutter)

    def install(self) -> None:
        """Begin to see every key of the application."""
        _application().installEventFilter(self)

    def remove(self) -> None:
        """Stop seeing keys; what is held back is typed."""
        self._settle()
        _application().removeEventFilter(self)

    def apply(self, scanner: Scanner) -> None:
        """Take new settings; what is held back under the old ones is typed."""
        self._settle()
        self._scanner = scanner
        self._wedge = _wedge_for(scanner)
        self._pieces = HalfScans(max_gap_s=scanner.max_gap_ms / 1000)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at keys; everything else passes at once, since this sees every event there is."""
        kind = event.type()
        if kind is _PRESS or kind is _RELEASE or kind is _OVERRIDE:
            # What is not spontaneous was made by a program, such as our own replay, and is nobody's scan.
            if not isinstance(event, QKeyEvent) or not (event.spontaneous() or kind is _OVERRIDE):
                return False
            taken = self._takes(watched, event)
            if taken:
                event.accept()
            return taken
        if kind is _INPUT_METHOD and isinstance(event, QInputMethodEvent) and event.commitString():
            self._settle()
        return False

    def _takes(self, watched: QObject, event: QKeyEvent) -> bool:
        if event.type() is _OVERRIDE:
            return self._takes_override(event)
        if event.type() is _RELEASE:
            return self._takes_release(watched, event)
        self._deliver_typed()
        name = stroke_of(watched, event).name
        if event.isAutoRepeat() and name in self._swallowed:
            return True
        sort = self._sort_of(event)
        if self.tap is not None and sort in {_Sort.CHARACTER, _Sort.END}:
            self._tell("\r" if sort is _Sort.END else self._text_of(event), self._time_of(event))
        match sort:
            case _Sort.MODIFIER:
                return False
            case _Sort.CHARACTER:
                self._swallowed.discard(name)
                at_s = self._time_of(event)
                stroke = stroke_of(receiver_of(watched), event, at_s)
                self._judge(self._pieces.coming(at_s))
                self._obey(self._wedge.character(self._text_of(event), at_s, stroke))
                return True
            case _Sort.END:
                return self._takes_end(self._wedge.end(self._time_of(event)), name, self._time_of(event))
            case _:
                ruling = self._wedge.other()
        self._obey(ruling)
        self._judge(self._pieces.let_go())
        return not ruling.passes

    def _takes_end(self, ruling: Ruling[Stroke], name: int, at_s: float) -> bool:
        """Carry out what an Enter or Tab ended; one that is late after a half scan is the scanner's still."""
        self._obey(ruling)
        self._judge(self._pieces.let_go())
        taken = not ruling.passes or self._pieces.guards(at_s)
        if taken:
            self._swallowed.add(name)
        return taken

    def _tell(self, text: str, at_s: float) -> None:
        # An Enter that goes on is shown again at each widget on its way; it has one time.
        if self.tap is not None and (text, at_s) != self._told:
            self._told = (text, at_s)
            self.tap(text, at_s)

    def _takes_override(self, event: QKeyEvent) -> bool:
        """Answer Qt's question before a key: taking it means that no shortcut gets the key, and that it comes as a press."""
        if self._offering:
            return False
        sort = self._sort_of(event)
        if sort is _Sort.CHARACTER or (sort is _Sort.END and self._wedge.takes_end(self._time_of(event))):
            return True
        if sort is not _Sort.MODIFIER:
            self._settle()  # so that what was typed before a shortcut is there when it acts
        return sort is _Sort.END and self._pieces.guards(self._time_of(event))

    def _takes_release(self, watched: QObject, event: QKeyEvent) -> bool:
        stroke = stroke_of(watched, event)
        if any(held.name == stroke.name and held.kind is _PRESS for held in self._wedge.held):
            if not event.isAutoRepeat():
                self._wedge.along(stroke_of(receiver_of(watched), event))
            return True
        if any(held.name == stroke.name and held.kind is _PRESS for held in self._pieces.held):
            if not event.isAutoRepeat():
                self._pieces.along(stroke_of(receiver_of(watched), event))
            return True
        if stroke.name not in self._swallowed:
            return False
        if not event.isAutoRepeat():
            self._swallowed.discard(stroke.name)
        return True

    def _sort_of(self, event: QKeyEvent) -> _Sort:
        key, modifiers, text = event.key(), event.modifiers(), event.text()
        if key in _MODIFIER_KEYS:
            return _Sort.MODIFIER
        if event.isAutoRepeat() and not self._wedge.runs(self._time_of(event)):
            return _Sort.OTHER  # a finger that stays: the keyboard waits far longer than a scanner before it repeats
        if key in _ENDS:
            return _Sort.END if not modifiers & ~Qt.KeyboardModifier.KeypadModifier else _Sort.OTHER
        if self._text_of(event) == _GROUP_SEPARATOR and self._wedge.is_holding:
            return _Sort.CHARACTER
        writes = bool(text) and text.isprintable()
        # Windows reports AltGr, which some layouts need for "@" and "[", as Ctrl and Alt together.
        return (
            _Sort.CHARACTER if writes and (not modifiers & ~_PLAIN or modifiers & ~_PLAIN == _ALT_GR) else _Sort.OTHER
        )

    def _text_of(self, event: QKeyEvent) -> str:
        """Return what a key writes; Ctrl and the key that the scanner takes for "]" write FNC1, whatever they do here."""
        if event.modifiers() & ~_PLAIN == Qt.KeyboardModifier.ControlModifier and 0x20 < event.key() < 0x100:
            sign = chr(event.key())
            return _GROUP_SEPARATOR if meant(sign, self._scanner.keyboards) == "]" else event.text()
        return event.text()

    def _time_of(self, event: QKeyEvent) -> float:
        """Return when the key was pressed, not when a busy window got round to it."""
        now_s = self._clock()
        if not event.timestamp():
            return now_s
        stamp_s = event.timestamp() / 1000
        offset_s = self._key_clock_offset_s
        if (
            offset_s is None or abs(stamp_s + offset_s - now_s) > _CLOCKS_PART_S
        ):  # the first key, or the counter wrapped
            offset_s = self._key_clock_offset_s = now_s - stamp_s
        return stamp_s + offset_s

    def _obey(self, ruling: Ruling[Stroke]) -> None:
        self._wait()
        if ruling.scan is not None:
            self._judge(self._pieces.scanned())
            self._swallow(ruling.taken)
            self.scanned.emit(self._scan_of(ruling.scan))
        self._typed.extend(ruling.replay)
        self._deliver_typed()
        self._wait_for_pieces()

    def _swallow(self, strokes: tuple[Stroke, ...]) -> None:
        released = {stroke.name for stroke in strokes if stroke.kind is _RELEASE}
        self._swallowed |= {stroke.name for stroke in strokes} - released

    def _judge(self, pieces: Pieces[Stroke]) -> None:
        """Carry out what was found about keys that no field takes."""
        self._swallow(pieces.dropped)
        if pieces.is_half and self.tap is None:
            self.half_scanned.emit()
        for stroke in pieces.obey:
            self._command(stroke)

    def _wait_for_pieces(self) -> None:
        if not self._pieces.held or self._wedge.is_holding:
            self._stutter.stop()  # what is held there comes first, and says whether it belongs to it
            return
        wait_s = min(max(self._pieces.due_s() - self._clock(), 0), self._pieces.stutter_s)
        self._stutter.start(round(wait_s * 1000))

    def _on_stutter(self) -> None:
        # A window that was busy has a scanner's next keys waiting behind this timer: they are looked at first.
        QTimer.singleShot(0, self, self._let_go)

    def _let_go(self) -> None:
        if not self._wedge.is_holding and not self._stutter.isActive():
            self._judge(self._pieces.let_go())

    def _scan_of(self, text: str) -> Scan:
        text = meant(text, self._scanner.keyboards) or text
        code = read_code(text.removesuffix(self._scanner.suffix) or text)
        return Scan(text=code.text, at=datetime.now(UTC), also=code.also)

    def _wait(self) -> None:
        if not self._wedge.is_holding:
            self._pause.stop()
            return
        self._was_late = False
        self._due_s = self._clock() + self._wedge.wait_s
        self._pause.start(round(self._wedge.wait_s * 1000))

    def _on_pause(self) -> None:
        late_s = self._clock() - self._due_s
        if late_s > self._wedge.wait_s / 2 and not self._was_late:
            # The window was busy: the scanner's next keys may be waiting behind this timer, and their own times will tell.
            self._was_late = True
            self._pause.start(round(self._wedge.wait_s * 1000))
            return
        self._obey(self._wedge.pause())

    def _settle(self) -> None:
        if self._wedge.is_holding:
            self._obey(self._wedge.pause())
        self._judge(self._pieces.let_go())

    def _deliver_typed(self) -> None:
        while self._typed:
            stroke = self._typed.popleft()
            # A key may open a dialog with an event loop of its own; the rest must not wait for its end.
            self._typing.start()
            self._deliver(stroke)
        self._typing.stop()

    def _deliver(self, stroke: Stroke) -> None:
        if not shiboken6.isValid(stroke.target):
            return  # its field is gone; another one must not get the key
        if stroke.kind is _PRESS:
            offer = stroke.event(_OVERRIDE)
            offer.ignore()
            self._offering = True
            try:
                QCoreApplication.sendEvent(stroke.target, offer)
            finally:
                self._offering = False
            if not offer.isAccepted() and not takes_letters(stroke.target):
                self._judge(self._pieces.key(stroke.text, stroke.at_s, stroke))
                return
        elif stroke.name in self._swallowed:
            self._swallowed.discard(stroke.name)
            return
        elif any(held.name == stroke.name for held in self._pieces.held):
            self._pieces.along(stroke)
            return
        if shiboken6.isValid(stroke.target):
            QCoreApplication.sendEvent(stroke.target, stroke.event())

    def _command(self, stroke: Stroke) -> None:
        """Deliver a key that no field takes: to a shortcut of the page, else to its widget."""
        if not shiboken6.isValid(stroke.target):
            return
        if stroke.kind is _PRESS and fire_shortcut(stroke.target, stroke.event(_OVERRIDE)):
            return
        if shiboken6.isValid(stroke.target):
            QCoreApplication.sendEvent(stroke.target, stroke.event())


def _wedge_for(scanner: Scanner) -> Wedge[Stroke]:
    # The prefix arrives as the computer reads it, as everything does.
    prefix = typed(scanner.prefix, scanner.keyboards) or scanner.prefix
    return Wedge(
        max_gap_s=scanner.max_gap_ms / 1000,
        min_length=scanner.min_length,
        prefix=prefix,
        needs_end=scanner.needs_end,
    )


def _application() -> QCoreApplication:
    application = QCoreApplication.instance()
    if application is None:
        raise RuntimeError("keys can be filtered only while an application runs")
    return application
