import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from app.domain.errors import PrinterFailed
from app.printing import tcp
from app.printing.lines import Delivery, DeliveryEnd, Line, Patience, send_on
from tests.fakes import port_9100
from tests.fakes.port_9100 import Peer

LABEL = b"^XA^FO10,10^FDparcel^FS^XZ"
LARGE = bytes(range(256)) * 1200  # 300 kB
QUICK = Patience(connect=2.0, idle=0.3, closing=0.2, total=10.0)
GENTLE = Patience(connect=2.0, idle=5.0, closing=5.0, total=20.0)

on_linux = sys.platform.startswith("linux")


@contextmanager
def failing() -> Iterator["pytest.ExceptionInfo[PrinterFailed]"]:
    with pytest.raises(PrinterFailed) as caught:
        yield caught
    assert caught.value.problem.hint.startswith(("Nothing was sent.", "Nothing reached", "How much")) or (
        "bytes reached it" in caught.value.problem.hint
    )
    assert "ook" in caught.value.problem.hint or "Check" in caught.value.problem.hint


def send_raw(host: str, port: int, content: bytes, patience: Patience) -> Delivery:
    with tcp.connect(host, port, patience) as line:
        return send_on(line, content)


def sent(peer: Peer, content: bytes, patience: Patience = GENTLE) -> Delivery:
    return send_raw("127.0.0.1", peer.port, content, patience)


@pytest.mark.parametrize("content", [LABEL, LARGE])
def test_a_good_printer_gets_every_byte_and_all_are_counted(content: bytes) -> None:
    with port_9100.listening(port_9100.prints) as peer:
        delivery = sent(peer, content)
        assert delivery == Delivery(DeliveryEnd.CLOSED, len(content) if on_linux else None)
        assert peer.content == content


def test_one_that_never_closes_has_acknowledged_all() -> None:
    with port_9100.listening(port_9100.prints_and_stays) as peer:
        delivery = sent(peer, LABEL, QUICK)
        assert delivery.end is DeliveryEnd.ACKNOWLEDGED
        assert delivery.accepted_bytes == len(LABEL)
        assert peer.content == LABEL


def test_status_that_nobody_asked_for_is_read_so_that_the_tail_is_not_lost() -> None:
    with port_9100.listening(port_9100.talks) as peer:
        delivery = sent(peer, LARGE[:100_012])
        assert delivery.accepted_bytes == 100_012
        assert peer.content == LARGE[:100_012]
        assert delivery.answers.startswith(b"status")


def test_closed_before_the_first_byte_is_nothing_sent() -> None:
    with (
        port_9100.listening(port_9100.closes_at_once) as peer,
        failing() as caught,
        tcp.connect("127.0.0.1", peer.port, GENTLE) as line,
    ):
        line.ask(b"", 5.0, lambda said: False)
        assert line.closed_by_peer
        send_on(line, LABEL)
    assert caught.value.problem.code == "printer_broke_off"
    assert caught.value.accepted_bytes == 0
    assert caught.value.nothing_came_out
    assert "Nothing reached the printer" in caught.value.problem.hint


def test_a_reset_right_after_reading_is_never_said_to_be_nothing() -> None:
    job = b"^XA" + b"^FDx^FS" * 100 + b"^XZ"
    for _ in range(20):
        with port_9100.listening(port_9100.resets_after(600)) as peer, failing() as caught:
            sent(peer, job, QUICK)
        assert not caught.value.nothing_came_out


def test_one_that_stops_reading_is_found_out_and_counted() -> None:
    with port_9100.listening(port_9100.stalls, receive_buffer=4096) as peer, failing() as caught:
        sent(peer, LARGE, QUICK)
    assert caught.value.problem.code == "printer_stopped_reading"
    assert caught.value.accepted_bytes is not None
    assert 0 < caught.value.accepted_bytes < 20_000
    assert str(len(LARGE))[:3] in caught.value.problem.hint


def test_what_a_stalled_printer_did_not_take_does_not_come_later() -> None:
    arrived: list[int] = []

    def wakes_up(peer: Peer, connection: socket.socket) -> None:
        peer.note(b"")
        peer.ends.wait()
        while True:
            try:
                part = connection.recv(65536)
            except ConnectionResetError:
                return
            if not part:
                return
            arrived.append(len(part))

    with port_9100.listening(wakes_up, receive_buffer=4096) as peer, failing() as caught:
        sent(peer, LARGE, QUICK)
    assert caught.value.accepted_bytes is not None
    assert sum(arrived) <= caught.value.accepted_bytes


def test_a_reset_in_the_middle_is_no_success_and_says_how_much_arrived() -> None:
    behaviour = port_9100.resets_after(20_480)
    with port_9100.listening(behaviour, receive_buffer=4096) as peer, failing() as caught:
        sent(peer, LARGE)
    assert caught.value.problem.code == "printer_broke_off"
    assert len(peer.content) == 20_480
    assert caught.value.accepted_bytes is not None
    assert 20_480 <= caught.value.accepted_bytes < 40_000
    assert not caught.value.nothing_came_out


def test_a_reset_after_everything_was_acknowledged_is_no_success_either() -> None:
    with port_9100.listening(port_9100.resets_after(10)) as peer, failing() as caught:
        sent(peer, LABEL)
    assert caught.value.accepted_bytes == len(LABEL)


def test_a_refused_connection_is_nothing_sent() -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        with failing() as caught:
            send_raw("127.0.0.1", unused.getsockname()[1], LABEL, QUICK)
    assert caught.value.problem.code == "printer_refuses"
    assert caught.value.accepted_bytes == 0


@pytest.mark.parametrize("name", ["printer.invalid", "a" * 70 + ".invalid", "", "printer\x00.invalid"])
def test_a_name_that_nobody_knows_is_nothing_sent(name: str) -> None:
    with failing() as caught:
        send_raw(name, 1, LABEL, QUICK)
    assert caught.value.problem.code in {"printer_name_unknown", "printer_unreachable", "printer_refuses"}
    assert caught.value.accepted_bytes == 0


def test_a_printer_that_is_off_does_not_hold_the_desk() -> None:
    with socket.socket() as full:
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        port = full.getsockname()[1]
        fillers = [socket.socket() for _ in range(4)]
        try:
            for filler in fillers:
                filler.setblocking(False)
                filler.connect_ex(("127.0.0.1", port))
            with failing() as caught:
                send_raw("127.0.0.1", port, LABEL, Patience(connect=0.2))
        finally:
            for filler in fillers:
                filler.close()
    assert caught.value.problem.code == "printer_unreachable"


def test_where_the_system_does_not_count_nothing_is_claimed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.printing.tcp.sys.platform", "win32")
    with port_9100.listening(port_9100.prints_and_stays) as peer:
        assert sent(peer, LABEL, QUICK) == Delivery(DeliveryEnd.WRITTEN, None)
    with port_9100.listening(port_9100.stalls, receive_buffer=4096) as peer, failing() as caught:
        sent(peer, LARGE, QUICK)
    assert caught.value.accepted_bytes is None


def test_a_question_that_breaks_the_line_after_the_job_does_not_make_it_a_failed_one() -> None:
    def breaks(line: Line) -> None:
        raise ConnectionResetError

    with (
        port_9100.listening(port_9100.prints) as peer,
        tcp.connect("127.0.0.1", peer.port, GENTLE) as line,
    ):
        delivery = send_on(line, LABEL, breaks)
    assert delivery == Delivery(DeliveryEnd.ACKNOWLEDGED, len(LABEL))


def test_no_socket_stays_open() -> None:
    with port_9100.listening(port_9100.prints) as peer:
        for _ in range(20):
            sent(peer, LABEL)
        peer.wait_for(20)
    assert peer.received == [LABEL] * 20
