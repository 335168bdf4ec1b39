"""How long the window stands still while hostile labels, answers and files are worked on: the longest gap between two ticks."""

import gzip
import json
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from app.connectorkit.bodies import BodyTooBig, BodyUnreadable, read_body
from app.domain.errors import StationError
from app.domain.labels import LabelFormat
from app.domain.ports import OrderQuery
from app.labels.workshop import LabelChild
from app.orderfiles.csv_in import MAX_BYTES
from app.orderfiles.room import OrderFileChild
from app.ui.tasks import TaskRunner
from app.workflows.station import Station
from tests.fakes.desk_parts import desk_parts
from tests.labels import bombs
from tests.orderfiles.test_order_file_bombs import billion_laughs, far_corner, many_rows

_TICK_MS = 2


_HEAD = b"reference,name,street,house_number,postal_code,city,email,phone,weight_grams\n"


def _one_cell(path: Path) -> None:
    path.write_bytes(_HEAD + b'"' + b"x" * 19_000_000)


def _many_rows(path: Path) -> None:
    path.write_bytes(
        _HEAD + b"".join(b"%d,Anne,Vei,1,0678,Oslo,x,41122801,heavy\n" % number for number in range(60_000))
    )


def _many_orders(path: Path) -> None:
    whole = [{"reference": str(number), "parcels": [{}] * 90} for number in range(60_000)]
    path.write_bytes(json.dumps(whole, separators=(",", ":")).encode())
    assert 15_000_000 < path.stat().st_size < MAX_BYTES


def _one_order(path: Path) -> None:
    path.write_bytes(
        json.dumps({"reference": "1", "parcels": [{"box": str(number)} for number in range(900_000)]}).encode()
    )


def _much_to_add(path: Path) -> None:
    path.write_bytes(
        _HEAD + b"".join(b"N%d,Anne,Vei,1,0678,Oslo,a@b.example,41122801,900\n" % number for number in range(2_000))
    )


FILES: dict[str, tuple[str, Callable[[Path], object]]] = {
    "CSV of one cell of 19 MB": ("a.csv", _one_cell),
    "CSV of 60,000 rows, all wrong": ("b.csv", _many_rows),
    "CSV of 2,000 orders, all added": ("c.csv", _much_to_add),
    "JSON of 17 MB, 60,000 orders, all wrong": ("d.json", _many_orders),
    "JSON of 17 MB, one order": ("e.json", _one_order),
    "XLSX with a cell in the far corner": ("f.xlsx", far_corner),
    "XLSX of 100,100 rows": ("g.xlsx", many_rows),
    "XLSX of a billion laughs": ("h.xlsx", billion_laughs),
}
WORK: dict[str, Callable[[LabelChild], object]] = {
    "nothing, to compare with": lambda _child: time.sleep(8),
    "PDF of forms within forms": lambda child: child.picture(bombs.label(bombs.nested_forms(), LabelFormat.PDF)),
    "PDF of a million curves": lambda child: child.picture(bombs.label(bombs.many_curves(), LabelFormat.PDF)),
    "PNG of ninety million dots": lambda child: child.picture(
        bombs.label(bombs.png_of_dots(30_000, 3_000), LabelFormat.PNG)
    ),
    "ZPL graphic of 400 MB": lambda child: child.picture(bombs.label(bombs.zpl_graphic(400_000_000), LabelFormat.ZPL)),
    "gzip of a gigabyte": lambda _child: read_body([gzip.compress(bytes(200_000_000))], "gzip", 10_000_000),
}


class Pulse(QObject):
    """Ticks on the window's thread, and remembers the longest gap, and the longest one that this process worked through.

    The second is what the program itself costs, on a machine that others use too.
    """

    def __init__(self) -> None:
        super().__init__()
        self.longest_s, self._last_s = 0.0, time.perf_counter()
        self.own_s, self._worked_s = 0.0, time.process_time()
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now_s = time.perf_counter()
        self.longest_s, self._last_s = max(self.longest_s, now_s - self._last_s), now_s
        worked_s = time.process_time()
        self.own_s, self._worked_s = max(self.own_s, worked_s - self._worked_s), worked_s


def told(qtbot: QtBot, name: str, work: Callable[[], object]) -> None:
    """Do something beside the window, and tell how long it stood still."""
    ended: list[str] = []
    tasks, owner = TaskRunner(lambda error: ended.append(f"bug: {error}")), QObject()

    def job() -> str:
        try:
            work()
        except (StationError, BodyTooBig, BodyUnreadable) as error:
            return f"refused ({str(error)[:60]})"
        return "done"

    pulse = Pulse()
    began_s = time.perf_counter()
    tasks.run(
        job, owner=owner, done=lambda said: ended.append(str(said)), failed=lambda error: ended.append(str(error))
    )
    qtbot.waitUntil(lambda: bool(ended), timeout=180_000)
    took = f"{name}: {ended[0]} after {time.perf_counter() - began_s:.2f} s"
    print(f"{took}, longest gap {pulse.longest_s * 1000:.0f} ms, of this process {pulse.own_s * 1000:.0f} ms")
    tasks.shutdown()


@pytest.mark.parametrize("name", WORK)
def test_the_window_goes_on(qtbot: QtBot, tmp_path: Path, name: str) -> None:
    child = LabelChild(tmp_path, deadline_seconds=5.0, memory_bytes=900_000_000)
    child.warm_up()
    told(qtbot, name, lambda: WORK[name](child))
    child.close()


@pytest.mark.parametrize("name", FILES)
def test_the_window_goes_on_while_a_file_is_taken_in(qtbot: QtBot, tmp_path: Path, name: str) -> None:
    path = tmp_path / FILES[name][0]
    FILES[name][1](path)
    with desk_parts(tmp_path) as desk:
        parts = replace(desk.station.parts, files=OrderFileChild(tmp_path / "cache"))
        told(qtbot, name, lambda: Station.of(parts).import_orders(path))
        if name.endswith("added"):
            written = tmp_path / "out.xlsx"
            told(qtbot, "the same as XLSX", lambda: Station.of(parts).export_orders(OrderQuery(), written))
