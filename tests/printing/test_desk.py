import socket
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from app.domain.errors import InvalidInput, PrinterFailed
from app.domain.labels import LabelSize
from app.domain.ports import Printing
from app.domain.printers import DocumentKind, Health, Printer, PrinterLanguage, PrinterRoute, SendResult
from app.printing.desk import DeskPrinters
from app.printing.identities import stable_id
from app.printing.lines import Patience
from app.printing.spooler import RAW, Queue, SpoolJob, SpoolState
from tests.fakes import port_9100
from tests.fakes.port_9100 import Peer, SmallZebra

LABEL = b"^XA^FO10,10^FDparcel^FS^XZ"
QUICK = Patience(connect=2.0, idle=0.5, closing=0.3, total=10.0)


def zebra_at(port: int, **changes: Any) -> Printer:
    return Printer.model_validate({"id": "zebra", "name": "Zebra", "host": "127.0.0.1", "port": port, **changes})


def desk_of(*printers: Printer, label_printer: str = "", **options: Any) -> DeskPrinters:
    return DeskPrinters(
        lambda: printers,
        lambda: label_printer,
        **{"patience": QUICK, "proof_seconds": 1.0, "forbids_reprints": False, "listen_seconds": 0, **options},
    )


@pytest.fixture
def zebra() -> SmallZebra:
    return SmallZebra()


@pytest.fixture
def peer(zebra: SmallZebra) -> Iterator[Peer]:
    with port_9100.listening(zebra.serve) as peer:
        yield peer


def test_it_is_the_port() -> None:
    port: Printing = desk_of()
    assert port.printers() == ()


def test_the_label_printer_comes_first_and_is_the_one_meant_by_nothing() -> None:
    office = zebra_at(1, id="office", documents=(DocumentKind.SHEET,))
    first, second = zebra_at(2, id="first"), zebra_at(3, id="second")
    assert desk_of(office, first, second).printer().id == "first"
    desk = desk_of(office, first, second, label_printer="second")
    assert [printer.id for printer in desk.printers()] == ["second", "first", "office"]
    assert desk.printer("office") is office
    with pytest.raises(InvalidInput) as caught:
        desk.printer("gone")
    assert caught.value.problem.code == "printer_unknown"
    with pytest.raises(InvalidInput):
        desk_of().printer()


@pytest.fixture(autouse=True)
def _short_silence(monkeypatch: pytest.MonkeyPatch) -> None:
    """On loopback an answer takes a millisecond; real printers get longer."""
    monkeypatch.setattr("app.printing.zebra_proof._ASK_SECONDS", 0.15)
    monkeypatch.setattr("app.printing.escpos_status._FIRST_ANSWER_SECONDS", 0.15)
    monkeypatch.setattr("app.printing.zebra_health._FIRST_ANSWER_SECONDS", 0.15)
    monkeypatch.setattr("app.printing.zebra_health._MORE_ANSWER_SECONDS", 0.15)


# --- proof ---------------------------------------------------------------------------------------------------------------


def test_a_counter_that_rose_by_the_labels_sent_is_proof(zebra: SmallZebra, peer: Peer) -> None:
    zebra.prints_after = 2
    printer = zebra_at(peer.port)
    result = desk_of(printer).send(printer, LABEL * 3, "three")
    assert result == SendResult(
        accepted_bytes=len(LABEL) * 3,
        proven=True,
        answered=True,
        counted=1003,
        note="the printer counted it as printed",
    )
    assert zebra.labels == [LABEL] * 3
    assert zebra.count == 1003


@pytest.mark.parametrize(
    "changes", [{"prints_after": 10_000}, {"somebody_else": 1}, {"silent": (b"!",)}], ids=["late", "shared", "silent"]
)
def test_without_the_counter_saying_so_it_is_sent_and_not_proven(changes: dict[str, Any]) -> None:
    zebra = SmallZebra(**changes)
    with port_9100.listening(zebra.serve) as peer:
        printer = zebra_at(peer.port)
        result = desk_of(printer, proof_seconds=0.2).send(printer, LABEL, "one")
    assert not result.proven
    assert result.accepted_bytes == len(LABEL)
    assert result.note
    assert zebra.labels == [LABEL]


def test_a_printer_that_tells_no_count_is_asked_once_and_still_answers_for_each_job(
    peer: Peer, zebra: SmallZebra
) -> None:
    zebra.silent = (b"!",)
    printer = zebra_at(peer.port)
    desk = desk_of(printer, proof_seconds=0.1)
    assert desk.send(printer, LABEL, "one").answered
    assert desk.send(printer, LABEL, "two").answered
    peer.wait_for(2)
    assert b"getvar" in peer.received[0]
    assert peer.received[1] == LABEL + b"~HS\r\n"


def test_silence_is_news_only_of_a_printer_that_talked_before(zebra: SmallZebra, peer: Peer) -> None:
    printer = zebra_at(peer.port)
    desk = desk_of(printer, proof_seconds=0.1)
    assert desk.send(printer, LABEL, "one").answered
    zebra.silent = (b"!", b"~")
    result = desk.send(printer, LABEL, "two")
    assert (result.answered, result.proven) == (False, False)
    assert result.note == "the printer took it all and says nothing: look at it"

    mute = desk_of(printer, proof_seconds=0.1)
    assert mute.send(printer, LABEL, "three").answered is False
    later = mute.send(printer, LABEL, "four")
    assert (later.answered, later.note) == (None, "the printer took it all and closed the connection")


def test_what_keeps_a_printer_after_a_job_is_said(zebra: SmallZebra, peer: Peer) -> None:
    zebra.paper_out, zebra.prints_after = True, 10_000
    printer = zebra_at(peer.port)
    result = desk_of(printer, proof_seconds=0.1).send(printer, LABEL, "one")
    assert result.note == "the printer has it, but: no paper"
    assert result.pending is not None


def test_a_zebra_is_told_not_to_print_again_by_itself(zebra: SmallZebra, peer: Peer) -> None:
    printer = zebra_at(peer.port)
    result = desk_of(printer, forbids_reprints=True).send(printer, LABEL, "one")
    peer.wait_for(1)
    assert peer.received[0].startswith(b"^XA^JZN^XZ\r\n")
    assert (result.proven, result.accepted_bytes) == (True, len(LABEL))


def test_no_proof_is_asked_for_when_none_is_wanted(peer: Peer) -> None:
    printer = zebra_at(peer.port)
    desk_of(printer, proof_seconds=0).send(printer, LABEL, "one")
    peer.wait_for(1)
    assert peer.received == [LABEL]


def test_a_receipt_printer_gets_its_bytes_and_is_asked_in_its_own_words(peer: Peer) -> None:
    printer = zebra_at(peer.port, language=PrinterLanguage.ESCPOS)
    job = b"\x1b@slip\n\x1dV\x00"
    assert desk_of(printer).send(printer, job, "slip").accepted_bytes == len(job)
    peer.wait_for(1)
    assert peer.received == [job + b"\x10\x04\x01"]


# --- one at a time -------------------------------------------------------------------------------------------------------


def test_jobs_from_many_threads_go_one_by_one_and_two_settings_of_one_printer_share_it() -> None:
    with port_9100.listening(port_9100.prints) as peer:
        printers = (zebra_at(peer.port), zebra_at(peer.port, id="same"))
        desk = desk_of(*printers, proof_seconds=0)
        jobs = [b"^XA^FDjob %d^FS^XZ" % number * 500 for number in range(6)]
        threads = [
            threading.Thread(target=desk.send, args=(printers[number % 2], job, "job"))
            for number, job in enumerate(jobs)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert sorted(peer.received) == sorted(jobs)
        assert peer.most_at_once == 1


def test_health_does_not_talk_into_a_job(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.printing.desk._WAIT_TO_ASK_SECONDS", 0.05)
    begun = threading.Event()

    def slow(peer: Peer, connection: socket.socket) -> None:
        begun.set()
        peer.ends.wait()
        peer.note(port_9100.read_to_end(connection))

    with port_9100.listening(slow, receive_buffer=4096) as peer:
        printer = zebra_at(peer.port)
        desk = desk_of(printer, proof_seconds=0, patience=Patience(idle=10.0))
        sending = threading.Thread(target=desk.send, args=(printer, LABEL * 10_000, "long"))
        sending.start()
        assert begun.wait(5)
        health = desk.health(printer)
        peer.ends.set()
        sending.join()
    assert health.health is Health.NOT_ASKED
    assert "on its way" in health.words
    assert peer.received == [LABEL * 10_000]


# --- health --------------------------------------------------------------------------------------------------------------


def test_ready_is_what_it_said(zebra: SmallZebra, peer: Peer) -> None:
    printer = zebra_at(peer.port)
    health = desk_of(printer).health(printer)
    assert (health.health, health.words) == (Health.READY, "ready")
    assert health.facts == ("lid closed", "paper in", "ribbon in", "not paused", "head wants cleaning")
    assert (health.model, health.dpi, health.label_count) == ("ZTC ZD421-300dpi ZPL", 300, 1000)
    assert health.asked_at is not None


@pytest.mark.parametrize("silent", [(), (b"~HS",), (b"~HQES",)], ids=["tells all", "no ~HS", "no ~HQES"])
@pytest.mark.parametrize(
    ("fault", "words"),
    [("paper_out", "no paper"), ("lid_open", "lid open"), ("paused", "paused"), ("ribbon_out", "no ribbon")],
)
def test_what_keeps_it_from_printing_is_said(fault: str, words: str, silent: tuple[bytes, ...]) -> None:
    zebra = SmallZebra(silent=silent)
    setattr(zebra, fault, True)
    with port_9100.listening(zebra.serve) as peer:
        printer = zebra_at(peer.port)
        health = desk_of(printer).health(printer)
    assert (health.health, health.words) == (Health.CANNOT, words)
    assert words in health.facts
    assert health.is_known_not_to_print


@pytest.mark.parametrize("behaviour", [port_9100.stalls, port_9100.closes_at_once, port_9100.prints_and_stays])
def test_connected_and_silent_is_not_ready_and_not_off(behaviour: port_9100.Behaviour) -> None:
    with port_9100.listening(behaviour) as peer:
        printer = zebra_at(peer.port)
        health = desk_of(printer).health(printer)
    assert (health.health, health.words) == (Health.SILENT, "silent, look at it")
    assert health.facts == ()


def test_half_an_answer_is_not_ready() -> None:
    def half(peer: Peer, connection: socket.socket) -> None:
        connection.recv(100)
        connection.sendall(b"\x02030,0,0,1534,000,0,0,0,000,0,0,0\x03\r\n\x02000,0")
        peer.ends.wait()

    with port_9100.listening(half) as peer:
        printer = zebra_at(peer.port)
        assert desk_of(printer).health(printer).health is Health.SILENT


def test_refused_is_unreachable() -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        printer = zebra_at(unused.getsockname()[1])
        health = desk_of(printer).health(printer)
    assert (health.health, health.words) == (Health.UNREACHABLE, "takes no connection")
    assert health.is_known_not_to_print


def test_a_receipt_printer_is_not_asked_in_zpl() -> None:
    with port_9100.listening(port_9100.prints) as peer:
        printer = zebra_at(peer.port, language=PrinterLanguage.ESCPOS)
        health = desk_of(printer).health(printer)
        peer.wait_for(1)
    assert health.health is Health.SILENT
    assert peer.received == [b"\x10\x04\x01"]


def test_a_folder_is_ready_when_it_is_there(tmp_path: Path) -> None:
    here = Printer(id="f", name="Folder", route=PrinterRoute.FOLDER, folder=str(tmp_path))
    gone = here.model_copy(update={"folder": str(tmp_path / "gone")})
    assert desk_of(here).health(here).health is Health.READY
    assert desk_of(gone).health(gone).words == "its folder is not there"


# --- what suits ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "content"),
    [
        (PrinterLanguage.ZPL, b"%PDF-1.4 page"),
        (PrinterLanguage.ESCPOS, b"%PDF-1.4 page"),
        (PrinterLanguage.ESCPOS, LABEL),
        (PrinterLanguage.DRIVER, b"%PDF-1.4 page"),
        (PrinterLanguage.ZPL, b""),
    ],
)
def test_what_a_network_printer_does_not_understand_is_not_sent(language: PrinterLanguage, content: bytes) -> None:
    with port_9100.listening(port_9100.prints) as peer:
        printer = zebra_at(peer.port, language=language)
        with pytest.raises(PrinterFailed) as caught:
            desk_of(printer).send(printer, content, "x")
        assert peer.most_at_once == 0
    assert caught.value.problem.code == "language_unsuitable"
    assert caught.value.nothing_came_out


class NotedSpooler:
    """A print service that completes what it is given; to see what the desk gives it."""

    def __init__(self, queues: Sequence[Queue]) -> None:
        self._queues = tuple(queues)
        self.jobs: list[tuple[str, bytes, str, str, LabelSize]] = []

    def queues(self) -> tuple[Queue, ...]:
        return self._queues

    def queue(self, name: str) -> Queue:
        return next(queue for queue in self._queues if queue.name == name)

    def print(self, queue: Queue, content: bytes, mime: str, title: str, size: LabelSize) -> int:
        self.jobs.append((queue.name, content, mime, title, size))
        return len(self.jobs)

    def job(self, queue: str, number: int) -> SpoolJob:
        return SpoolJob(SpoolState.COMPLETED)

    def cancel(self, queue: str, number: int) -> None:
        raise AssertionError("nothing to cancel")


def test_queues_get_raw_bytes_or_pages_by_the_printers_language() -> None:
    service = NotedSpooler([Queue("raw", "Local Raw Printer"), Queue("pages", "Office laser")])
    raw = Printer(id="raw", name="Raw", route=PrinterRoute.SPOOLER, queue="raw")
    size = LabelSize(width_mm=102, height_mm=102)
    driver = Printer(
        id="d", name="D", route=PrinterRoute.SPOOLER, queue="pages", language=PrinterLanguage.DRIVER, size=size
    )
    desk = desk_of(raw, driver, spooler=lambda server: service)
    desk.send(raw, LABEL, "a")
    desk.send(driver, b"%PDF-1.4 x", "b")
    desk.send(driver, b"\x89PNG\r\n", "c")
    assert [(queue, mime, title) for queue, _, mime, title, _ in service.jobs] == [
        ("raw", RAW, "a"),
        ("pages", "application/pdf", "b"),
        ("pages", "image/png", "c"),
    ]
    assert service.jobs[1][4] == size
    with pytest.raises(PrinterFailed) as caught:
        desk.send(driver, LABEL, "zpl")
    assert caught.value.nothing_came_out
    assert len(service.jobs) == 3


def test_found_printers_are_proposals_with_stable_ids() -> None:
    queues = [
        Queue("zebra", "Local Raw Printer"),
        Queue("Zebra ZD421 (kopia)", "ZDesigner ZD421-300dpi ZPL"),
        Queue("Biuro Łódź", "HP LaserJet"),
    ]
    found = desk_of(spooler=lambda server: NotedSpooler(queues)).find()
    assert [(p.queue, p.language, p.dpi) for p in found] == [
        ("zebra", PrinterLanguage.ZPL, None),
        ("Zebra ZD421 (kopia)", PrinterLanguage.ZPL, 300),
        ("Biuro Łódź", PrinterLanguage.DRIVER, None),
    ]
    assert found[0].id == "zebra"
    assert len({printer.id for printer in found}) == 3
    assert [p.id for p in desk_of(spooler=lambda server: NotedSpooler(queues)).find()] == [p.id for p in found]


@pytest.mark.parametrize("name", ["zebra", "Zebra", "ZEBRA 1", "ZEBRA-1", "Ł", "-", "x" * 60, "a--b"])
def test_ids_are_valid_and_two_names_never_share_one(name: str) -> None:
    Printer(id=stable_id(name), name="x")
    assert stable_id(name) != stable_id(name + "2")
    assert stable_id("Zebra") != stable_id("zebra")
