"""A printer that dies after every possible number of bytes: never a false "sent", never a label said not to be when it is."""

import os
import pty
import select
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.domain.errors import PrinterFailed
from app.domain.printers import Printer, PrinterRoute, SendResult
from app.printing import zebra
from app.printing.desk import DeskPrinters
from app.printing.lines import Patience
from tests.fakes import port_9100
from tests.fakes.port_9100 import Peer, SmallZebra

JOB = b"^XA^FO1,1^FDx^FS^XZ"
BEFORE = zebra.NO_REPRINTS + zebra.get_variable(zebra.LABEL_COUNT)
QUICK = Patience(connect=2.0, idle=3.0, closing=0.5, total=10.0)
END_OF_JOB = len(BEFORE) + len(JOB)
AFTER = zebra.get_variable(zebra.LABEL_COUNT)


@dataclass
class Dying:
    """A Zebra's end of a line that reads so many bytes in all, and is then gone."""

    left_bytes: int
    receive: Callable[[int], bytes]
    sendall: Callable[[bytes], object]

    def recv(self, most: int) -> bytes:
        part = self.receive(min(most, self.left_bytes)) if self.left_bytes else b""
        self.left_bytes -= len(part)
        return part


@contextmanager
def by_network(printer: SmallZebra, count: int) -> Iterator[Printer]:
    def dies(peer: Peer, connection: socket.socket) -> None:
        end = Dying(count, connection.recv, connection.sendall)
        printer.serve(peer, end)  # type: ignore[arg-type]  # the part of a socket that it uses
        if not end.left_bytes:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, port_9100.RESET)

    with port_9100.listening(dies) as peer:
        yield Printer(id="z", name="Z", host="127.0.0.1", port=peer.port)


@contextmanager
def by_serial_line(printer: SmallZebra, count: int) -> Iterator[Printer]:
    ours, theirs = pty.openpty()
    name = os.ttyname(theirs)

    def dies() -> None:
        with suppress(OSError):
            end = Dying(count, lambda most: os.read(ours, most), lambda said: os.write(ours, said))
            printer.serve(Peer(0), end)  # type: ignore[arg-type]  # the part of a socket that it uses
        os.close(ours)

    from app.printing import serial_ports

    gone = threading.Thread(target=dies)
    desk_side = Printer(id="z", name="Z", route=PrinterRoute.SERIAL, device=name)
    # The line is set up before the printer talks, as on a real port; until then a terminal would echo.
    serial_ports.open_serial(desk_side, QUICK).close(throw_away=True)
    gone.start()
    try:
        yield desk_side
    finally:
        os.close(theirs)
        gone.join()


def result_at(printer: Printer) -> SendResult | PrinterFailed:
    desk = DeskPrinters(lambda: (printer,), lambda: "", patience=QUICK, proof_seconds=0.5)
    try:
        return desk.send(printer, JOB, "x")
    except PrinterFailed as failure:
        return failure


@pytest.mark.parametrize("way", [by_network, by_serial_line])
def test_after_every_number_of_bytes_what_is_said_is_true(
    way: Callable[[SmallZebra, int], AbstractContextManager[Printer]],
) -> None:
    wrong: list[str] = []
    for count in range(END_OF_JOB + len(AFTER) + 1):
        dying = SmallZebra()
        with way(dying, count) as printer:
            result = result_at(printer)
        printed = dying.labels == [JOB]
        if isinstance(result, SendResult):
            said_right = printed and (not result.proven or count >= END_OF_JOB + len(AFTER))
        else:
            read_of_the_job = count - len(BEFORE)
            said_right = not result.nothing_came_out or read_of_the_job <= 0
        if not said_right:
            wrong.append(f"{count}: {result!r}, printed {dying.labels}")
    assert wrong == []


def test_a_whole_printer_is_believed_and_proves() -> None:
    for way in (by_network, by_serial_line):
        living = SmallZebra()
        with way(living, 10_000) as printer:
            result = result_at(printer)
        assert isinstance(result, SendResult)
        assert (result.proven, result.answered) == (True, True)
        assert living.labels == [JOB]


def test_a_device_file_is_counted_byte_by_byte(tmp_path: Path) -> None:
    desk = DeskPrinters(tuple, str, patience=QUICK, proof_seconds=0, forbids_reprints=False)
    wrong: list[str] = []
    for count in range(len(JOB) + 1):
        path = tmp_path / f"lp{count}"
        os.mkfifo(path)
        printer = Printer(id="z", name="Z", route=PrinterRoute.USB, device=str(path))
        reader = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
        read = bytearray()

        def dies(reader: int = reader, count: int = count, read: bytearray = read) -> None:
            waits = select.poll()
            waits.register(reader, select.POLLIN)
            while len(read) < count and waits.poll(5000) and (part := os.read(reader, count - len(read))):
                read.extend(part)
            os.close(reader)

        gone = threading.Thread(target=dies)
        gone.start()
        try:
            result: SendResult | PrinterFailed = desk.send(printer, JOB, "x")
        except PrinterFailed as failure:
            result = failure
        gone.join()
        too_early = isinstance(result, SendResult) and count < len(JOB)
        if too_early or result.accepted_bytes not in {count, None}:
            wrong.append(f"{count}: {result!r}")
    assert wrong == []
