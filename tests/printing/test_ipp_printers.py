"""A printer that speaks IPP itself, with no print service between; it is played, the words are IPP's own."""

import socket
import struct
from collections.abc import Callable
from contextlib import suppress

import pytest

from app.domain.errors import PrinterFailed
from app.domain.printers import Health, Printer, PrinterLanguage, PrinterRoute
from app.printing.desk import DeskPrinters
from app.printing.spooler import SpoolPatience
from tests.fakes import port_9100
from tests.fakes.port_9100 import Peer

GET_PRINTER, PRINT, GET_JOB, CANCEL = 0x000B, 0x0002, 0x0009, 0x0008
PAGE = b"%PDF-1.4 a page"
KEYWORD, ENUM, INTEGER, BOOLEAN, MIME, TEXT = 0x44, 0x23, 0x21, 0x22, 0x49, 0x41


def said(group: int, *attributes: tuple[int, str, bytes]) -> bytes:
    """Write an answer by hand, from RFC 8010: the tests do not read with what they wrote with."""
    body = b"\x02\x00" + struct.pack(">HI", 0, 1) + bytes([group])
    for tag, name, value in attributes:
        body += bytes([tag]) + struct.pack(">H", len(name)) + name.encode() + struct.pack(">H", len(value)) + value
    return body + b"\x03"


class PlayedIpp:
    """A label printer at ``/ipp/print`` with reasons, and a job that ends as it is told."""

    def __init__(self, *reasons: bytes, job: int = 9, takes: bytes = b"application/pdf") -> None:
        self.reasons, self.job, self.takes = reasons or (b"none",), job, takes
        self.formats_told: list[bytes] = []
        self.operations: list[tuple[str, int]] = []
        self.documents: list[bytes] = []

    def serve(self, _peer: Peer, connection: socket.socket) -> None:
        with suppress(OSError):
            head, _, body = self._read(connection).partition(b"\r\n\r\n")
            path, (operation,) = head.split(b" ")[1].decode(), struct.unpack(">H", body[2:4])
            self.operations.append((path, operation))
            answer = self._answers()[operation](body)
            connection.sendall(
                b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\nConnection: close\r\n\r\n" % len(answer) + answer
            )

    @staticmethod
    def _read(connection: socket.socket) -> bytes:
        got = b""
        while b"\r\n\r\n" not in got:
            got += connection.recv(65536)
        length = next(int(line[15:]) for line in got.split(b"\r\n") if line.lower().startswith(b"content-length:"))
        while len(got.partition(b"\r\n\r\n")[2]) < length:
            got += connection.recv(65536)
        return got

    def _answers(self) -> dict[int, Callable[[bytes], bytes]]:
        return {GET_PRINTER: self._printer, PRINT: self._print, GET_JOB: self._job, CANCEL: lambda _body: said(1)}

    def _printer(self, _body: bytes) -> bytes:
        reasons = [(KEYWORD, "printer-state-reasons" if not at else "", told) for at, told in enumerate(self.reasons)]
        return said(
            4,
            (TEXT, "printer-make-and-model", b"Label 4x6"),
            (ENUM, "printer-state", struct.pack(">i", 3)),
            (BOOLEAN, "printer-is-accepting-jobs", b"\x01"),
            *reasons,
            (MIME, "document-format-supported", self.takes),
            (MIME, "", b"image/pwg-raster"),
        )

    def _print(self, body: bytes) -> bytes:
        start = body.find(b"%PDF")
        self.documents.append(body[start if start >= 0 else body.index(b"^XA") :])
        self.formats_told = [word for word in (b"application/pdf", b"application/vnd.zebra-zpl") if word in body]
        return said(2, (INTEGER, "job-id", struct.pack(">i", 7)))

    def _job(self, _body: bytes) -> bytes:
        return said(2, (ENUM, "job-state", struct.pack(">i", self.job)), (INTEGER, "time-at-processing", b"\0\0\0\5"))


def desk_and_printer(port: int) -> tuple[DeskPrinters, Printer]:
    printer = Printer(
        id="ipp",
        name="Labels",
        route=PrinterRoute.SPOOLER,
        language=PrinterLanguage.DRIVER,
        server=f"127.0.0.1:{port}",
        queue="ipp/print",
    )
    return DeskPrinters(tuple, str, spool_patience=SpoolPatience(job=0.3, cancelling=0.3)), printer


@pytest.mark.parametrize(
    ("reasons", "health", "words", "warnings"),
    [
        ((), Health.READY, "ready", ()),
        ((b"media-low-warning",), Health.READY, "ready", ("paper near its end",)),
        ((b"media-empty-error", b"media-low"), Health.CANNOT, "no paper", ("paper near its end",)),
        ((b"cover-open",), Health.CANNOT, "lid open", ()),
        ((b"paused",), Health.CANNOT, "paused", ()),
        ((b"marker-supply-empty-error",), Health.CANNOT, "no ribbon or toner", ()),
    ],
)
def test_it_says_how_it_is(reasons: tuple[bytes, ...], health: Health, words: str, warnings: tuple[str, ...]) -> None:
    played = PlayedIpp(*reasons)
    with port_9100.listening(played.serve) as peer:
        desk, printer = desk_and_printer(peer.port)
        told = desk.health(printer)
    assert (told.health, told.words, told.warnings, told.model) == (health, words, warnings, "Label 4x6")
    assert played.operations == [("/ipp/print", GET_PRINTER)]


def test_only_completed_is_done() -> None:
    for state, code in (
        (9, ""),
        (8, "job_failed"),
        (7, "job_failed"),
        (6, "job_still_queued"),
        (5, "job_still_queued"),
    ):
        played = PlayedIpp(job=state)
        with port_9100.listening(played.serve) as peer:
            desk, printer = desk_and_printer(peer.port)
            if not code:
                assert desk.send(printer, PAGE, "x").note == "handed on by the print service"
            else:
                with pytest.raises(PrinterFailed) as caught:
                    desk.send(printer, PAGE, "x")
                assert (caught.value.problem.code, caught.value.accepted_bytes) == (code, None)
        assert played.documents == [PAGE]


def test_what_it_does_not_take_is_not_sent() -> None:
    played = PlayedIpp()
    with port_9100.listening(played.serve) as peer:
        desk, printer = desk_and_printer(peer.port)
        with pytest.raises(PrinterFailed) as caught:
            desk.send(printer, b"\x89PNG\r\n", "x")
    assert caught.value.problem.title == "Label 4x6 does not take PNG pictures"
    assert played.documents == []


def test_one_that_takes_zpl_says_so_and_is_given_it_by_its_own_name_for_it() -> None:
    played = PlayedIpp(takes=b"application/vnd.zebra-zpl")
    label = b"^XA^FO1,1^FDx^FS^XZ"
    with port_9100.listening(played.serve) as peer:
        desk, printer = desk_and_printer(peer.port)
        told = desk.identify(printer)
        assert told.language is PrinterLanguage.ZPL
        desk.send(told, label, "x")
    assert played.documents == [label]
    assert played.formats_told == [b"application/vnd.zebra-zpl"]
