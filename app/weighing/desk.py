"""The desk's scale: one thread reads it all the time, and hands on the newest reading."""

import threading
from collections.abc import Callable
from datetime import datetime

from app.domain.ports.weighing import Scale
from app.domain.weights import FoundScale, Reading, ScaleKind, ScaleSetup, ScaleStatus
from app.weighing.hid import usb_scales
from app.weighing.pan import Pan
from app.weighing.scales import Now, open_scale

_PAUSE_SECONDS = 0.1
_RETRY_SECONDS = 1.0
_END_SECONDS = 3.0

Open = Callable[[ScaleSetup, Now], Scale]


class DeskScale:
    """Reads the scale that the settings name; begins with the first question, so that verbs without a scale touch none.

    Args:
        setup: The scale in force, asked anew before each reading: changed settings open another scale by themselves.
        now: What time it is.
        open_: Opens a scale.
    """

    def __init__(self, setup: Callable[[], ScaleSetup], now: Callable[[], datetime], open_: Open = open_scale) -> None:
        self._setup = setup
        self._now = now
        self._open = open_
        self._pan = Pan()
        self._starting = threading.Lock()
        self._ended = threading.Event()
        self._thread: threading.Thread | None = None

    @property
    def attached(self) -> bool:
        """Whether the settings name a scale."""
        return self._setup().kind is not ScaleKind.NONE

    def newest(self) -> Reading:
        """Return what it said last; never waits."""
        self._begin()
        return self._pan.newest(self._now())

    def fresh(self, *, lifted: bool = False) -> Reading:
        """Return the weight that may be taken now. Raises InvalidInput."""
        self._begin()
        return self._pan.fresh(self._now(), lifted=lifted)

    def take(self, reading: Reading) -> None:
        """Use a weight up."""
        self._pan.take(reading)

    def find(self) -> tuple[FoundScale, ...]:
        """Look for USB scales, and for serial ports behind a USB adapter, which may have one."""
        return (*usb_scales(), *_ports())

    def close(self) -> None:
        """Stop reading; safe to call twice."""
        with self._starting:
            self._ended.set()
            thread = self._thread
        if thread is not None:
            thread.join(_END_SECONDS)

    def _begin(self) -> None:
        if not self.attached:
            return
        with self._starting:
            if self._thread is None and not self._ended.is_set():
                self._thread = threading.Thread(target=self._run, name="scale", daemon=True)
                self._thread.start()

    def _run(self) -> None:
        while not self._ended.is_set():
            setup = self._setup()
            if setup.kind is ScaleKind.NONE:
                self._ended.wait(_RETRY_SECONDS)
                continue
            try:
                scale = self._open(setup, self._now)
            except OSError:
                self._no_answer()
                self._ended.wait(_RETRY_SECONDS)
                continue
            try:
                self._follow(scale, setup)
            except OSError:
                self._no_answer()
                self._ended.wait(_PAUSE_SECONDS)
            finally:
                scale.close()

    def _follow(self, scale: Scale, setup: ScaleSetup) -> None:
        self._pan.forget()
        line = _line_of(setup)
        while not self._ended.is_set() and _line_of(self._setup()) == line:
            self._pan.see(scale.read())
            self._ended.wait(_PAUSE_SECONDS)

    def _no_answer(self) -> None:
        self._pan.see(Reading(status=ScaleStatus.NO_ANSWER, at=self._now()))


def _line_of(setup: ScaleSetup) -> tuple[object, ...]:
    """Return what must be opened anew when it changes."""
    return setup.kind, setup.device, setup.baud, setup.framing, setup.protocol, setup.unit


def _ports() -> tuple[FoundScale, ...]:
    from serial.tools import list_ports

    return tuple(
        FoundScale(
            name=" ".join(filter(None, (port.manufacturer, port.product))) or port.description or port.device,
            kind=ScaleKind.SERIAL,
            device=port.device,
        )
        for port in list_ports.comports()
        if port.vid is not None
    )
