"""The verbs for papers, copies and what waits for a printer."""

from pathlib import Path

import pytest

from app.bootstrap.home import Home
from app.settings.file import SettingsFile
from tests.cli.conftest import TerminalBench
from tests.fakes.desk import ZEBRA, order_data

HEAD = "reference,name,email,phone,street,house_number,postal_code,city,weight_grams\n"


@pytest.fixture
def placed(terminal: TerminalBench, tmp_path: Path) -> str:
    """An order that is placed and printed."""
    path = tmp_path / "orders.csv"
    path.write_text(HEAD + "100482,Anne,a@example.com,41122801,Vei,1,0678,Oslo,900\n", "utf-8")
    assert terminal("import", str(path)).code == 0
    said = terminal("place", "100482")
    assert said.code == 0, said.err
    assert order_data("100482")["reference"] == "100482"
    return "100482"


def test_a_copy_says_why(terminal: TerminalBench, placed: str) -> None:
    [job] = terminal("print", placed, "--why", "lost", "--json").data["jobs"]
    assert (job["reason"], job["copy_number"], job["printer_id"], len(job["sha256"])) == ("lost", 2, ZEBRA, 64)
    [job] = terminal("print", placed, "--copy", "--json").data["jobs"]
    assert (job["reason"], job["copy_number"]) == ("copy", 3)


def test_slip_and_manifest_go_to_a_file_or_the_printer_for_them(
    terminal: TerminalBench, placed: str, tmp_path: Path
) -> None:
    path = tmp_path / "slip.pdf"
    assert terminal("slip", placed, "--to", str(path)).code == 0
    assert path.read_bytes().startswith(b"%PDF")
    nobody = terminal("slip", placed)
    assert (nobody.code, "No printer is set for packing slips" in nobody.err) == (2, True), nobody.err
    sent = terminal("slip", placed, "--printer", ZEBRA)
    assert sent.code == 0, sent.err
    empty = terminal("manifest")
    assert (empty.code, "No printer is set for manifests" in empty.err) == (2, True), empty.err
    empty = terminal("manifest", "--printer", ZEBRA)
    assert (empty.code, "Nothing was scanned on its box" in empty.err) == (2, True), empty.err


def test_what_waits_is_listed_goes_on_and_can_be_given_up(terminal: TerminalBench, placed: str, tmp_path: Path) -> None:
    path = tmp_path / "more.csv"
    rows = "".join(f"{number},Anne,a@example.com,41122801,Vei,1,0678,Oslo,900\n" for number in ("200", "201"))
    path.write_text(HEAD + rows, "utf-8")
    terminal("import", str(path))
    terminal.sandbox.zebra.set_flags(paper_out=True)
    for number in ("200", "201"):
        assert terminal("place", number, "--print-later").code == 0
    listed = terminal("queue")
    assert (listed.code, "2 labels in the queue" in listed.out) == (9, True)
    assert "200, parcel 1 waits for Zebra ZD421" in listed.out
    assert "1 label of 201 taken out of the queue" in terminal("queue", "--give-up", "201").out
    assert "Zebra ZD421: no paper" in terminal("queue", "--go-on").out
    terminal.sandbox.zebra.set_flags(paper_out=False)
    went = terminal("queue", "--go-on")
    assert (went.code, went.out.startswith("200, parcel 1: ")) == (0, True), went.out


def test_a_printer_keeps_what_is_said_of_its_line(terminal: TerminalBench) -> None:
    words = "printers add --name Serial --device /dev/ttyS0 --baud 19200 --flow rts_cts --dpi 300 --document slip"
    printer = terminal(*words.split(), "--document", "sheet", "--darkness", "9", "--no-turn", "--json").data
    assert (printer["route"], printer["device"], printer["baud"], printer["flow"]) == (
        "serial",
        "/dev/ttyS0",
        19200,
        "rts_cts",
    )
    assert (printer["documents"], printer["darkness"], printer["may_turn"]) == (["slip", "sheet"], 9, False)
    usb = terminal(*["printers", "add", "--name", "Usb", "--json", "--identity"], "usb 0a5f:0120 D4J1").data
    assert (usb["route"], usb["identity"]) == ("usb", "usb 0a5f:0120 D4J1")
    kept = {printer.id: printer for printer in SettingsFile(Home.here().settings).current.printers}
    assert kept["serial"].baud == 19200


def test_a_printer_says_what_it_is_and_it_is_kept(terminal: TerminalBench) -> None:
    said = terminal("printers", "identify", ZEBRA)
    assert (said.code, "zpl, 203 dpi" in said.out) == (0, True)
    nowhere = terminal("printers", "add", "--name", "Nowhere")
    assert "Give --host, --queue, --device or --folder" in nowhere.err
