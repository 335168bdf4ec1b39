import socket
import struct
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.sandbox.config import SandboxConfig
from app.sandbox.runner import SandboxServer
from app.sandbox.zebra import Zebra
from tests.sandbox.shop import Shop

LABEL = "^XA^CI28^PW815^LL1534^FO10,10^FDHøyenhallveien^FS^XZ".encode()
ETX = b"\x03"


class Caller:
    """One connection to the printer."""

    def __init__(self, zebra: Zebra) -> None:
        self.socket = socket.create_connection((zebra.host, zebra.port), timeout=5)

    def ask(self, question: bytes, end: bytes = ETX, times: int = 1) -> bytes:
        """Send, and read until ``end`` came so often."""
        self.socket.sendall(question)
        answer = b""
        while answer.count(end) < times:
            read = self.socket.recv(4096)
            assert read, f"The printer hung up after {answer!r}"
            answer += read
        return answer

    def status(self) -> list[list[str]]:
        """Ask ``~HS``; return its three lines in fields."""
        lines = self.ask(b"~HS", times=3).split(b"\r\n")[:3]
        return [line.strip(b"\x02\x03").decode().split(",") for line in lines]

    def variable(self, name: str) -> str:
        """Ask for a variable."""
        return self.ask(f'! U1 getvar "{name}"\r\n'.encode(), b'"', 2).decode().strip('"')

    def says_nothing(self, question: bytes) -> bool:
        """Ask, and tell whether nothing comes before something else that is answered."""
        self.socket.settimeout(0.1)
        self.socket.sendall(question)
        try:
            return self.socket.recv(4096) == b""
        except TimeoutError:
            return True
        finally:
            self.socket.settimeout(5)


@pytest.fixture
def zebra(shop: Shop) -> Zebra:
    return shop.server.zebra


@pytest.fixture
def caller(zebra: Zebra) -> Iterator[Caller]:
    caller = Caller(zebra)
    with caller.socket:
        yield caller


def test_labels_are_kept_byte_for_byte(shop: Shop, zebra: Zebra, caller: Caller) -> None:
    second = b"^XA^FO1,1^GFA,4,4,1,FF00FF00^FS^PQ3^XZ"
    for part in (LABEL[:7], LABEL[7:] + b"\r\n" + second[:20], second[20:]):
        caller.socket.sendall(part)

    labels = zebra.wait_for_labels(2)

    assert [label.content for label in labels] == [LABEL, second]
    assert [(label.number, label.copies) for label in labels] == [(1, 1), (2, 3)]
    assert labels[0].arrived_at == shop.clock.now


def test_the_odometer_counts_what_came_out(zebra: Zebra, caller: Caller) -> None:
    before = int(caller.variable("odometer.total_label_count"))

    caller.socket.sendall(LABEL + b"^XA^JUS^XZ" + b"^XA^PQ2^FO1,1^FDx^FS^XZ")

    assert int(caller.variable("odometer.total_label_count")) == before + 3
    assert len(zebra.labels) == 2
    assert len(zebra.formats) == 3


def test_it_says_what_it_is(caller: Caller) -> None:
    assert caller.ask(b"~HI") == b"\x02ZTC ZD421-203dpi ZPL,V93.21.26Z,8,8176KB\x03\r\n"
    configuration = caller.ask(b"^XA^HH^XZ")
    assert configuration.startswith(b"\x02")
    assert b"203DPI" in configuration
    assert caller.variable("head.resolution.in_dpi") == "203"
    assert caller.variable("ezpl.print_width") == "832"
    assert caller.variable("device.languages") == "zpl"
    assert caller.variable("no.such.thing") == "?"
    caller.socket.sendall(b'! U1 setvar "zpl.relative_darkness" "5"\r\n')
    assert caller.variable("zpl.relative_darkness") == "5"


@pytest.mark.parametrize(
    ("flag", "line", "field", "bit"),
    [("paper_out", 0, 1, 0x1), ("ribbon_out", 1, 3, 0x2), ("head_up", 1, 2, 0x4), ("paused", 0, 2, 0x10000)],
)
def test_each_flag_shows_and_keeps_the_label_back(
    zebra: Zebra, caller: Caller, flag: str, line: int, field: int, bit: int
) -> None:
    assert caller.status()[line][field] == "0"
    zebra.set_flags(**{flag: True})
    caller.socket.sendall(LABEL)

    status = caller.status()
    query = caller.ask(b"~HQES")

    assert status[line][field] == "1"
    assert status[0][4] == "001"
    assert int(status[1][8]) == 1
    assert status[0][3] == "1534"
    assert f"ERRORS:         1 00000000 {bit:08X}".encode() in query
    assert not zebra.labels
    zebra.set_flags(**{flag: False})
    assert len(zebra.wait_for_labels(1)) == 1
    assert int(caller.status()[1][8]) == 0


def test_shown_variables_follow_the_flags(zebra: Zebra, caller: Caller) -> None:
    assert (caller.variable("media.status"), caller.variable("head.latch")) == ("ok", "ok")
    zebra.set_flags(paper_out=True, head_up=True)
    assert (caller.variable("media.status"), caller.variable("head.latch")) == ("out", "open")


def test_pause_resume_and_cancel_by_command(zebra: Zebra, caller: Caller) -> None:
    caller.socket.sendall(b"~PP" + LABEL + LABEL)
    assert caller.status()[0][2] == "1"
    assert caller.status()[0][4] == "002"
    caller.socket.sendall(b"~JA" + LABEL + b"~PS")

    assert caller.status()[0][2] == "0"
    assert len(zebra.labels) == 1


def test_a_silent_printer_prints_and_says_nothing(zebra: Zebra, caller: Caller) -> None:
    zebra.set_flags(silent=True)
    caller.socket.sendall(LABEL)

    assert len(zebra.wait_for_labels(1)) == 1
    assert caller.says_nothing(b'~HS~HI~HQES! U1 getvar "media.status"\r\n')
    zebra.set_flags(silent=False)
    assert caller.ask(b"~HI").startswith(b"\x02ZTC")


def test_in_an_error_the_status_may_stay_unanswered(zebra: Zebra, caller: Caller) -> None:
    zebra.set_flags(paper_out=True, silent_in_error=True)

    assert caller.says_nothing(b"~HS")
    assert b"00000001" in caller.ask(b"~HQES")


def test_a_label_that_breaks_off_is_counted_and_not_printed(zebra: Zebra) -> None:
    broken = Caller(zebra)
    with broken.socket:
        broken.socket.sendall(LABEL[:-3])
        assert broken.status()[0][7] == "1"
    after = Caller(zebra)
    with after.socket:
        while zebra.truncated_count == 0:
            after.status()
        assert after.status()[0][7] == "0"

    assert not zebra.labels


def test_a_refusing_printer_and_its_return(zebra: Zebra) -> None:
    port = zebra.port
    zebra.set_fault("refuse")
    with pytest.raises(ConnectionRefusedError):
        Caller(zebra)

    zebra.set_fault(None)

    assert zebra.port == port
    caller = Caller(zebra)
    with caller.socket:
        assert caller.status()


@pytest.mark.parametrize("after_bytes", [0, 10, len(LABEL) + 5])
def test_a_reset_after_some_bytes(zebra: Zebra, after_bytes: int) -> None:
    zebra.set_fault("reset", after_bytes)
    with pytest.raises(ConnectionError):
        _send_for_ever(zebra)

    assert len(zebra.labels) == after_bytes // len(LABEL)


def _send_for_ever(zebra: Zebra) -> None:
    caller = Caller(zebra)
    with caller.socket:
        while True:
            caller.socket.sendall(LABEL * 3)


def test_a_printer_that_takes_nothing_fills_the_pipe(zebra: Zebra) -> None:
    zebra.set_fault("never_read")
    caller = Caller(zebra)
    with caller.socket:
        caller.socket.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 4096)
        caller.socket.settimeout(0.2)
        with pytest.raises(TimeoutError):
            caller.socket.sendall(b"^XA^FO1,1^FD" + b"x" * 300_000 + b"^FS^XZ")
        caller.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))

    assert not zebra.labels
    assert not zebra.formats


def test_flags_and_faults_over_http(shop: Shop, zebra: Zebra, caller: Caller) -> None:
    state = shop.ask("POST", "/_sandbox/zebra", {"flags": {"paper_out": True}}).json()
    assert state["flags"]["paper_out"] is True
    caller.socket.sendall(LABEL)
    assert caller.status()[0][1] == "1"
    assert shop.ask("GET", "/_sandbox/state").json()["zebra"]["waiting"] == 1

    shop.ask("POST", "/_sandbox/zebra", {"flags": {"paper_out": False}, "fault": {"kind": "refuse"}})

    assert len(zebra.wait_for_labels(1)) == 1
    with pytest.raises(ConnectionRefusedError):
        Caller(zebra)
    assert shop.ask("POST", "/_sandbox/zebra", {"fault": None}).json()["fault"] is None
    assert shop.ask("POST", "/_sandbox/zebra", {"flags": {"on_fire": True}}).status_code == 422
    shop.ask("POST", "/_sandbox/reset")
    assert not zebra.labels


def test_labels_are_laid_into_a_folder_with_their_pictures(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    def draw(zpl: bytes) -> bytes:
        if b"broken" in zpl:
            raise ValueError("cannot be drawn")
        return b"PNG of " + zpl

    folder = tmp_path / "labels"
    with SandboxServer(SandboxConfig(folder=folder), draw=draw) as server:
        caller = Caller(server.zebra)
        with caller.socket:
            caller.socket.sendall(LABEL + b"^XA^FO1,1^FDbroken^FS^XZ" + LABEL)
            pictures = server.zebra.wait_for_pictures(2)

    assert set(pictures) == {1, 3}
    assert [record.getMessage() for record in caplog.records if record.name.startswith("app")] == [
        "Label 2 could not be drawn"
    ]
    assert sorted(path.name for path in folder.iterdir()) == [
        "label-0001.png",
        "label-0001.zpl",
        "label-0002.zpl",
        "label-0003.png",
        "label-0003.zpl",
    ]
    assert (folder / "label-0001.zpl").read_bytes() == LABEL
    assert (folder / "label-0003.png").read_bytes() == b"PNG of " + LABEL


def test_a_slow_printer_takes_its_time_and_keeps_its_order() -> None:
    with SandboxServer(SandboxConfig(seconds_per_label=0.02, dots_per_mm=12)) as server:
        caller = Caller(server.zebra)
        with caller.socket:
            assert caller.variable("head.resolution.in_dpi") == "300"
            server.zebra.set_flags(paused=True)
            caller.socket.sendall(b"".join(b"^XA^FO1,1^FD%d^FS^XZ" % number for number in range(3)))
            assert int(caller.status()[1][8]) == 3
            server.zebra.set_flags(paused=False)
            labels = server.zebra.wait_for_labels(3)

    assert [label.content for label in labels] == [b"^XA^FO1,1^FD%d^FS^XZ" % number for number in range(3)]


def test_a_printer_that_was_not_started_says_so() -> None:
    with pytest.raises(RuntimeError, match="not been started"):
        Zebra().set_flags(paused=True)
