"""The desk's scale against real lines: a pseudo terminal, a network address, a device file."""

import errno
import os
import pty
import select
import threading
import time
import tty
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace

import pytest

from app.domain.weights import FoundScale, Reading, ScaleKind, ScaleProtocol, ScaleSetup, ScaleStatus
from app.sandbox.runner import SandboxServer
from app.weighing import hid
from app.weighing.desk import DeskScale
from app.weighing.hid import HidApi, HidFiles, hidapi_scales, open_usb, usb_scales
from app.weighing.scales import UsbScale, open_scale


def now() -> datetime:
    return datetime.now(UTC)


def until(look: Callable[[], bool], seconds: float = 10.0) -> None:
    end = time.monotonic() + seconds
    while not look():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.01)


class PtyScale:
    """A scale at the other end of a serial line: answers each question as it is told to."""

    def __init__(self, speak: Callable[[bytes], bytes], by_itself: bytes = b"") -> None:
        self.ours, self._theirs = pty.openpty()
        tty.setraw(self._theirs)
        self.device = os.ttyname(self._theirs)
        self.speak, self.by_itself = speak, by_itself
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def _run(self) -> None:
        while not self._ended.is_set():
            if self.by_itself:
                os.write(self.ours, self.by_itself)
            if select.select([self.ours], [], [], 0.02)[0]:
                answer = self.speak(os.read(self.ours, 64))
                if answer:
                    os.write(self.ours, answer)

    def end(self) -> None:
        self._ended.set()
        self._thread.join(5)
        os.close(self.ours)
        os.close(self._theirs)


@contextmanager
def pty_scale(speak: Callable[[bytes], bytes], by_itself: bytes = b"") -> Iterator[PtyScale]:
    scale = PtyScale(speak, by_itself)
    try:
        yield scale
    finally:
        scale.end()


@contextmanager
def following(setup: Callable[[], ScaleSetup]) -> Iterator[DeskScale]:
    scale = DeskScale(setup, now)
    try:
        yield scale
    finally:
        scale.close()


@pytest.mark.parametrize(
    ("protocol", "question", "answer"),
    [
        (ScaleProtocol.SICS, b"SI\r\n", b"S S      1.250 kg\r\n"),
        (ScaleProtocol.W8217, b"W", b"\x0201.250\r"),
    ],
)
def test_a_serial_scale_is_asked(protocol: ScaleProtocol, question: bytes, answer: bytes) -> None:
    asked: list[bytes] = []

    def speak(said: bytes) -> bytes:
        asked.append(said)
        return answer

    with pty_scale(speak) as line:
        scale = open_scale(ScaleSetup(kind=ScaleKind.SERIAL, device=line.device, protocol=protocol), now)
        try:
            reading = scale.read()
        finally:
            scale.close()
    assert (reading.status, reading.grams) == (ScaleStatus.STABLE, 1250)
    assert b"".join(asked) == question


def test_a_scale_that_speaks_by_itself_is_only_heard() -> None:
    setup = ScaleSetup(kind=ScaleKind.SERIAL, protocol=ScaleProtocol.CONTINUOUS)
    with pty_scale(lambda _said: b"", by_itself=b"ST,GS,+  0.500kg\r\n") as line:
        scale = open_scale(setup.model_copy(update={"device": line.device}), now)
        try:
            assert scale.read().grams == 500
        finally:
            scale.close()


def test_a_silent_line_is_no_answer_and_a_second_program_is_kept_out() -> None:
    with pty_scale(lambda _said: b"") as line:
        setup = ScaleSetup(kind=ScaleKind.SERIAL, device=line.device)
        scale = open_scale(setup, now)
        try:
            with pytest.raises(OSError, match="lock"):
                open_scale(setup, now)
            assert scale.read().status is ScaleStatus.NO_ANSWER
        finally:
            scale.close()


@pytest.mark.parametrize("device", ["nowhere", "127.0.0.1:x", ""])
def test_an_address_that_is_none_is_refused(device: str) -> None:
    with pytest.raises(OSError, match="no address"):
        open_scale(ScaleSetup(kind=ScaleKind.VIRTUAL, device=device), now)


def test_a_desk_without_a_scale_starts_nothing() -> None:
    before = threading.active_count()
    with following(ScaleSetup) as scale:
        assert not scale.attached
        assert scale.newest().status is ScaleStatus.NO_ANSWER
        assert threading.active_count() == before


def test_the_played_scale_in_all_its_states() -> None:
    with SandboxServer() as sandbox:
        setup = ScaleSetup(kind=ScaleKind.VIRTUAL, device=f"127.0.0.1:{sandbox.details.scale_port}")
        with following(lambda: setup) as scale:
            until(lambda: scale.newest().status is ScaleStatus.ZERO)
            for state, status in (
                ("motion", ScaleStatus.MOTION),
                ("overload", ScaleStatus.OVERLOAD),
                ("under", ScaleStatus.UNDER_ZERO),
                ("stale", ScaleStatus.NO_ANSWER),
                ("disconnected", ScaleStatus.NO_ANSWER),
                ("stable", ScaleStatus.STABLE),
            ):
                sandbox.scale.put(1250, state)
                until(lambda wanted=status: scale.newest().status is wanted)  # type: ignore[misc]  # bound by its default
            assert scale.newest().grams == 1250


def test_changed_settings_open_another_scale() -> None:
    with SandboxServer() as one, SandboxServer() as two:
        setups = [
            ScaleSetup(kind=ScaleKind.VIRTUAL, device=f"127.0.0.1:{each.details.scale_port}") for each in (one, two)
        ]
        one.scale.put(100)
        two.scale.put(200)
        kept = [setups[0]]
        with following(lambda: kept[0]) as scale:
            until(lambda: scale.newest().grams == 100)
            kept[0] = setups[1]
            until(lambda: scale.newest().grams == 200)
            kept[0] = ScaleSetup()
            until(lambda: scale.newest().status is ScaleStatus.NO_ANSWER)


# --- USB: there is no such device here, so the tests stand at the bytes ---------------------------------------------------


@pytest.fixture
def plugged(tmp_path: Path) -> HidFiles:
    """A keyboard and a scale, as Linux lists them."""
    files = HidFiles(tmp_path / "class", tmp_path / "dev")
    for name, descriptor, about in (
        ("hidraw0", "05010906a101", "HID_NAME=Cherry Keyboard"),
        ("hidraw1", "058d0920a101", "DRIVER=hid-generic\nHID_NAME=DYMO 25 lb Digital Postal Scale"),
    ):
        folder = files.classes / name / "device"
        folder.mkdir(parents=True)
        (folder / "report_descriptor").write_bytes(bytes.fromhex(descriptor))
        (folder / "uevent").write_text(about)
    (files.classes / "hidraw2").mkdir()  # one that went while it was looked at
    files.devices.mkdir()
    return files


def test_linux_scales_are_told_by_their_descriptor(plugged: HidFiles) -> None:
    device = str(plugged.devices / "hidraw1")
    assert plugged.scales() == (FoundScale(name="DYMO 25 lb Digital Postal Scale", kind=ScaleKind.HID, device=device),)


def test_a_device_file_is_read_report_by_report(plugged: HidFiles, monkeypatch: pytest.MonkeyPatch) -> None:
    os.mkfifo(plugged.devices / "hidraw1")
    monkeypatch.setattr(hid, "HidFiles", lambda: plugged)
    door = open_usb("", "linux")
    writer = os.open(plugged.devices / "hidraw1", os.O_WRONLY)
    scale = UsbScale(door, now)
    try:
        assert scale.read().status is ScaleStatus.NO_ANSWER
        os.write(writer, bytes.fromhex("03 04 02 00 e2 04"))
        assert scale.read().grams == 1250
        os.close(writer)
        with pytest.raises(OSError, match="unplugged") as caught:
            scale.read()
        assert caught.value.errno == errno.ENODEV
    finally:
        scale.close()


def test_no_scale_plugged_in_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hid, "HidFiles", lambda: HidFiles(tmp_path, tmp_path))
    with pytest.raises(OSError, match="plugged in") as caught:
        open_usb("", "linux")
    assert caught.value.errno == errno.ENODEV


class PlayedHidApi:
    """The library ``hid`` of the systems that have no device files."""

    def __init__(self, *reports: str) -> None:
        self.reports = [list(bytes.fromhex(report)) for report in reports]
        self.opened: list[bytes] = []
        self.closed = 0

    def enumerate(self) -> list[dict[str, object]]:
        one = {"path": b"\\\\?\\hid#1", "usage_page": 0x8D, "manufacturer_string": "DYMO", "product_string": "M25"}
        return [one, {**one, "usage_page": 1}]

    def device(self) -> SimpleNamespace:
        return SimpleNamespace(open_path=self.opened.append, read=self._read, close=self._close)

    def _read(self, _most: int, timeout_ms: int) -> list[int]:
        if not self.reports:
            raise ValueError("not open")
        return self.reports.pop(0)

    def _close(self) -> None:
        self.closed += 1


def test_hidapi_is_the_door_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    library = PlayedHidApi("", "03 04 02 00 e2 04", "")
    assert [scale.name for scale in hidapi_scales(library)] == ["DYMO M25"]
    scale = UsbScale(HidApi(library, hidapi_scales(library)[0].device), now)
    reading: Reading = scale.read()
    assert reading.grams == 1250
    with pytest.raises(OSError, match="not open"):
        scale.read()
    scale.close()
    assert (library.opened, library.closed) == ([b"\\\\?\\hid#1"], 1)


def test_a_system_without_hidapi_has_no_usb_scales(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "hid", None)
    assert usb_scales("darwin") == ()
    with pytest.raises(OSError, match="hidapi"):
        open_usb("x", "win32")
