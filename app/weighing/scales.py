"""Scales that are open: each read gives one answer, or says that none came."""

import time
from collections.abc import Callable
from datetime import datetime

from app.domain.ports.weighing import Scale
from app.domain.weights import Reading, ScaleKind, ScaleSetup, ScaleStatus
from app.weighing.answers import SPEECHES
from app.weighing.hid import UsbDoor, open_usb
from app.weighing.lines import NetworkLine, PortLine, ScaleLine
from app.weighing.reports import read_report
from app.weighing.weighed import Weighed

_ANSWER_SECONDS = 0.6
_MOST_BYTES = 4096

Now = Callable[[], datetime]


class LineScale:
    """A scale on a line."""

    def __init__(self, line: ScaleLine, setup: ScaleSetup, now: Now) -> None:
        self._line = line
        self._speech = SPEECHES[setup.protocol]
        self._unit = setup.unit
        self._now = now
        self._came = b""

    def read(self) -> Reading:
        """Ask for one weight; of several answers that came meanwhile the last one counts."""
        if self._speech.question:
            self._came = b""  # an answer to an older question is an older weight
            self._line.write(self._speech.question)
        end = time.monotonic() + _ANSWER_SECONDS
        while (left := end - time.monotonic()) > 0:
            self._came = (self._came + self._line.read(left))[-_MOST_BYTES:]
            *whole, self._came = self._came.split(self._speech.end)
            found = [each for answer in whole if (each := self._speech.read(answer, self._unit)) is not None]
            if found:
                return _reading(found[-1], self._now())
        return Reading(status=ScaleStatus.NO_ANSWER, at=self._now())

    def close(self) -> None:
        """Close the line."""
        self._line.close()


class UsbScale:
    """A USB scale: it speaks by itself."""

    def __init__(self, door: UsbDoor, now: Now) -> None:
        self._door = door
        self._now = now

    def read(self) -> Reading:
        """Wait for a report; of several that came meanwhile the last one counts."""
        end = time.monotonic() + _ANSWER_SECONDS
        found: Weighed | None = None
        while (left := end - time.monotonic()) > 0:
            report = self._door.read(0 if found else left)
            if report:
                found = read_report(report) or found
            elif found:
                return _reading(found, self._now())
        return _reading(found or Weighed(ScaleStatus.NO_ANSWER), self._now())

    def close(self) -> None:
        """Close the device."""
        self._door.close()


def _reading(said: Weighed, at: datetime) -> Reading:
    return Reading(status=said.status, grams=said.grams, at=at)


def open_scale(setup: ScaleSetup, now: Now) -> Scale:
    """Open the scale of a setup.

    Raises:
        OSError: It is not there, not allowed, or somebody else's.
    """
    if setup.kind is ScaleKind.HID:
        return UsbScale(open_usb(setup.device), now)
    line = NetworkLine(setup) if setup.kind is ScaleKind.VIRTUAL else PortLine(setup)
    return LineScale(line, setup, now)
