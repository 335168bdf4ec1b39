"""Printers that are spoken to directly, against the played Zebra and the played receipt printer."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from app.domain.errors import PrinterFailed
from app.domain.ports.desk import IdentifiesPrinters, ProvesPrints
from app.domain.printers import (
    Health,
    PendingProof,
    Printer,
    PrinterLanguage,
    PrinterRoute,
    ProofAnswer,
    ProofState,
    SendResult,
)
from app.printing.desk import DeskPrinters
from app.printing.lines import Patience
from app.sandbox.config import SandboxConfig
from app.sandbox.runner import SandboxServer

LABEL = b"^XA^FO10,10^FDparcel^FS^XZ"
SLIP = b"\x1b@slip\n\x1dV\x00"
QUICK = Patience(connect=2.0, idle=1.0, closing=0.1, total=10.0)


@pytest.fixture(scope="module")
def shared() -> Iterator[SandboxServer]:
    with SandboxServer() as server:
        yield server


@pytest.fixture
def sandbox(shared: SandboxServer) -> SandboxServer:
    import httpx

    httpx.post(f"{shared.base_url}/_sandbox/reset").raise_for_status()
    return shared


@pytest.fixture(autouse=True)
def _short_silence(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (
        "zebra_health._FIRST_ANSWER_SECONDS",
        "zebra_health._MORE_ANSWER_SECONDS",
        "escpos_status._FIRST_ANSWER_SECONDS",
        "escpos_status._MORE_ANSWER_SECONDS",
        "zebra_proof._ASK_SECONDS",
        "direct._ASK_SECONDS",
    ):
        monkeypatch.setattr(f"app.printing.{name}", 0.15)


def zebra_of(server: SandboxServer) -> Printer:
    return Printer(id="zebra", name="Zebra", host=server.zebra_host, port=server.zebra_port)


def receipts_of(server: SandboxServer) -> Printer:
    address = {"host": server.receipts.host, "port": server.receipts.port}
    return Printer.model_validate({"id": "slips", "name": "Slips", "language": "escpos", **address})


def desk_of(proof_seconds: float = 0.05) -> DeskPrinters:
    return DeskPrinters(tuple, str, patience=QUICK, proof_seconds=proof_seconds, listen_seconds=0)


# --- proof that is asked for later ----------------------------------------------------------------------------------------


def pending_of(result: SendResult) -> PendingProof:
    assert not result.proven
    assert result.pending is not None
    return result.pending


def test_the_desk_can_prove_and_identify() -> None:
    assert isinstance(desk_of(), ProvesPrints)
    assert isinstance(desk_of(), IdentifiesPrinters)


def test_a_label_that_takes_its_time_is_proven_later_and_each_of_two_by_its_own_turn() -> None:
    with SandboxServer(SandboxConfig(seconds_per_label=0.6)) as server:
        printer, desk = zebra_of(server), desk_of()
        first = pending_of(desk.send(printer, LABEL, "one"))
        second = pending_of(desk.send(printer, LABEL * 2, "two"))
        assert (first.count_before, first.count_after) == (0, 1)
        assert (second.count_before, second.count_after) == (0, 3)
        assert desk.proof(printer, first) == ProofAnswer(state=ProofState.WAITING, words="not counted yet")
        server.zebra.wait_for_labels(1)
        assert desk.proof(printer, first).state is ProofState.PROVEN
        assert desk.proof(printer, second).state is ProofState.WAITING
        server.zebra.wait_for_labels(3)
        assert desk.proof(printer, second).words == "the printer counted it as printed"


@pytest.mark.parametrize(
    ("flag", "words"),
    [("paper_out", "no paper"), ("head_up", "lid open"), ("paused", "paused"), ("head_hot", "head too hot")],
)
def test_what_keeps_a_label_back_is_said_and_it_is_proven_once_it_came_out(
    sandbox: SandboxServer, flag: str, words: str
) -> None:
    printer, desk = zebra_of(sandbox), desk_of()
    sandbox.zebra.set_flags(**{flag: True})
    result = desk.send(printer, LABEL, "one")
    assert result.note == f"the printer has it, but: {words}"
    pending = pending_of(result)
    assert desk.proof(printer, pending) == ProofAnswer(state=ProofState.WAITING, words=f"in the printer: {words}")
    sandbox.zebra.set_flags(**{flag: False})
    assert desk.proof(printer, pending).state is ProofState.PROVEN


def late(pending: PendingProof) -> PendingProof:
    return pending.model_copy(update={"expected_by": datetime.now(UTC) - timedelta(seconds=1)})


def test_what_will_never_be_counted_is_said(sandbox: SandboxServer) -> None:
    printer, desk = zebra_of(sandbox), desk_of()
    sandbox.zebra.set_flags(paused=True)
    pending = pending_of(desk.send(printer, LABEL, "one"))
    sandbox.zebra._queue.clear()
    sandbox.zebra.set_flags(paused=False)
    lost = desk.proof(printer, late(pending))
    assert (lost.state, lost.words) == (
        ProofState.NOTHING,
        "the printer is idle, and its counter stands where it stood before: it did not come out",
    )
    partly = pending.model_copy(update={"count_before": pending.count_before - 1})
    assert desk.proof(printer, late(partly)).state is ProofState.MISSING, "one of the two came out, nobody knows which"
    sandbox.zebra.set_flags(silent=True)
    assert desk.proof(printer, pending).state is ProofState.WAITING
    silent = desk.proof(printer, late(pending))
    assert (silent.state, silent.words) == (
        ProofState.MISSING,
        "the printer took it all and says nothing: look at it",
    )


def test_somebody_elses_labels_prove_nothing(sandbox: SandboxServer) -> None:
    printer = zebra_of(sandbox)
    sandbox.zebra.set_flags(paused=True)
    desk = desk_of()
    pending = pending_of(desk.send(printer, LABEL, "ours"))
    desk_of().send(printer, LABEL, "another desk's")
    sandbox.zebra.set_flags(paused=False)
    assert desk.proof(printer, pending).words == "the printer counted more labels than this desk sent"


def test_a_counter_that_began_anew_proves_nothing(sandbox: SandboxServer) -> None:
    pending = PendingProof(
        printer="zebra",
        count_before=10_000_000,
        count_after=10_000_001,
        sent_at=datetime.now(UTC),
        expected_by=datetime.now(UTC),
    )
    assert desk_of().proof(zebra_of(sandbox), pending).words == "the printer's counter began anew: look at it"
    folder = Printer(id="f", name="F", route=PrinterRoute.FOLDER)
    assert desk_of().proof(folder, pending).state is ProofState.NOT_TOLD
    off = zebra_of(sandbox).model_copy(update={"port": 1})
    assert desk_of().proof(off, pending) == ProofAnswer(state=ProofState.WAITING, words="takes no connection")


# --- state ---------------------------------------------------------------------------------------------------------------


def test_a_zebra_warns_in_time(sandbox: SandboxServer) -> None:
    sandbox.zebra.set_flags(paper_low=True, label_waits=True)
    health = desk_of().health(zebra_of(sandbox))
    assert (health.health, health.words) == (Health.READY, "ready")
    assert health.warnings == ("a label waits to be taken", "paper near its end")


def test_a_zebra_that_keeps_its_status_to_itself_in_an_error_still_says_what_is_wrong(
    sandbox: SandboxServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    sandbox.zebra.set_flags(paper_out=True, head_up=True, silent_in_error=True)
    monkeypatch.setattr("app.printing.zebra.ERROR_STATUS", b"~NONE\r\n")  # a model that does not know this question
    health = desk_of().health(zebra_of(sandbox))
    assert (health.health, health.facts) == (Health.CANNOT, ("lid open", "no paper"))


@pytest.mark.parametrize(
    ("flag", "words"),
    [
        ("paper_out", "no paper"),
        ("cover_open", "lid open"),
        ("cutter_stuck", "cutter stuck"),
        ("head_hot", "head too hot"),
    ],
)
def test_a_receipt_printer_says_what_keeps_it(sandbox: SandboxServer, flag: str, words: str) -> None:
    printer, desk = receipts_of(sandbox), desk_of()
    ready = desk.health(printer)
    assert (ready.health, ready.words, ready.facts) == (Health.READY, "ready", ("lid closed", "paper in"))
    sandbox.receipts.set_flags(**{flag: True})
    health = desk.health(printer)
    assert (health.health, health.words) == (Health.CANNOT, words)
    result = desk.send(printer, SLIP, "slip")
    assert (result.answered, result.note) == (True, f"the printer has it, but: {words}")
    sandbox.receipts.set_flags(**{flag: False})
    assert [receipt.text for receipt in sandbox.receipts.wait_for_receipts(1)] == ["slip"]


def test_a_receipt_printer_warns_and_its_silence_is_no_health(sandbox: SandboxServer) -> None:
    printer, desk = receipts_of(sandbox), desk_of()
    sandbox.receipts.set_flags(paper_low=True)
    assert desk.health(printer).warnings == ("paper near its end",)
    sandbox.receipts.set_flags(silent=True)
    health = desk.health(printer)
    assert (health.health, health.words) == (Health.SILENT, "silent, look at it")
    result = desk.send(printer, SLIP, "slip")
    assert (result.answered, result.note) == (False, "the printer took it all and says nothing: look at it")


# --- what it is -----------------------------------------------------------------------------------------------------------


def test_printers_say_what_they_are(sandbox: SandboxServer) -> None:
    desk = desk_of()
    unknown = zebra_of(sandbox).model_copy(update={"language": PrinterLanguage.ESCPOS, "dpi": None})
    told = desk.identify(unknown)
    assert (told.language, told.dpi) == (PrinterLanguage.ZPL, 203)
    wrong = receipts_of(sandbox).model_copy(update={"language": PrinterLanguage.ZPL})
    assert desk.identify(wrong).language is PrinterLanguage.ESCPOS
    assert not sandbox.receipts.receipts
    assert not sandbox.zebra.labels
    sandbox.zebra.set_flags(silent=True)
    assert desk.identify(unknown) == unknown
    with pytest.raises(PrinterFailed):
        desk.identify(unknown.model_copy(update={"port": 1}))


# --- a printer that comes back --------------------------------------------------------------------------------------------


def test_a_printer_that_comes_back_goes_on_and_repeats_nothing(sandbox: SandboxServer) -> None:
    printer, desk = zebra_of(sandbox), desk_of()
    sandbox.zebra.set_flags(last_of_roll=True)
    assert desk.send(printer, LABEL, "one").proven
    second = pending_of(desk.send(printer, b"^XA^FO1,1^FDtwo^FS^XZ", "two"))
    sandbox.zebra.set_fault("refuse")
    assert desk.health(printer).health is Health.UNREACHABLE
    sandbox.zebra.set_fault(None)
    sandbox.zebra.set_flags(paper_out=False)
    assert desk.proof(printer, second).state is ProofState.PROVEN
    assert [label.content for label in sandbox.zebra.labels] == [LABEL, b"^XA^FO1,1^FDtwo^FS^XZ"]
