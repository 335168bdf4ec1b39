"""How long the window stands still while hostile labels, answers and files are worked on: the longest gap between two ticks."""

import gzip
import json
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from app.connectorkit.bodies import BodyTooBig, BodyUnreadable, read_body
from app.domain.errors import StationError
from app.domain.labels import LabelFormat
from app.labels.workshop import LabelChild
from app.ui.tasks import TaskRunner
from app.workflows.read_csv import read_table
from app.workflows.read_json import read_orders
from tests.labels import bombs

_TICK_MS = 2


def _csv() -> bytes:
    head = b"reference,name,street,house_number,postal_code,city,email,phone,weight_grams\n"
    return head + b'"' + b"x" * 19_000_000


def _json() -> bytes:
    return json.dumps([{"reference": str(number), "parcels": [{}] * 20} for number in range(60_000)]).encode()[
        :19_900_000
    ]


WORK: dict[str, Callable[[LabelChild], object]] = {
    "PDF of forms within forms": lambda child: child.picture(bombs.label(bombs.nested_forms(), LabelFormat.PDF)),
    "PDF of a million curves": lambda child: child.picture(bombs.label(bombs.many_curves(), LabelFormat.PDF)),
    "PNG of ninety million dots": lambda child: child.picture(
        bombs.label(bombs.png_of_dots(30_000, 3_000), LabelFormat.PNG)
    ),
    "ZPL graphic of 400 MB": lambda child: child.picture(bombs.label(bombs.zpl_graphic(400_000_000), LabelFormat.ZPL)),
    "gzip of a gigabyte": lambda _child: read_body([gzip.compress(bytes(200_000_000))], "gzip", 10_000_000),
    "CSV of one cell of 19 MB": lambda _child: read_table(_csv()),
    "JSON of 19 MB": lambda _child: read_orders(_json()),
}


class Pulse(QObject):
    """Ticks on the window's thread, and remembers the longest gap."""

    def __init__(self) -> None:
        super().__init__()
        self.longest_s, self._last_s = 0.0, time.perf_counter()
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now_s = time.perf_counter()
        self.longest_s, self._last_s = max(self.longest_s, now_s - self._last_s), now_s


@pytest.mark.parametrize("name", WORK)
def test_the_window_goes_on(qtbot: QtBot, tmp_path: Path, name: str) -> None:
    child = LabelChild(tmp_path, deadline_seconds=5.0, memory_bytes=900_000_000)
    child.warm_up()
    ended: list[str] = []
    tasks, owner = TaskRunner(lambda error: ended.append(f"bug: {error}")), QObject()

    def work() -> str:
        with suppress(StationError, BodyTooBig, BodyUnreadable):
            WORK[name](child)
            return "done"
        return "refused"

    pulse = Pulse()
    began_s = time.perf_counter()
    tasks.run(
        work, owner=owner, done=lambda said: ended.append(str(said)), failed=lambda error: ended.append(str(error))
    )
    qtbot.waitUntil(lambda: bool(ended), timeout=60_000)
    print(
        f"{name}: {ended[0]} after {time.perf_counter() - began_s:.2f} s, longest gap {pulse.longest_s * 1000:.0f} ms"
    )
    child.close()
    tasks.shutdown()
