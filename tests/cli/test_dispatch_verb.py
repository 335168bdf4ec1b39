"""The ramp from a terminal."""

from pathlib import Path

from app.cli.terminal import Exit
from tests.cli.conftest import TerminalBench
from tests.fakes.desk import ZEBRA


def test_parcels_are_scanned_named_and_put_on_the_manifest(terminal: TerminalBench, tmp_path: Path) -> None:
    for reference in ("100486", "100487"):
        terminal.add(reference)
        assert terminal("place", reference).code == Exit.DONE
    first = terminal.identifier("100486")
    said = terminal("dispatch", "--scan", first, first, "5901234123457")
    assert said.code == Exit.ATTENTION
    assert "OK: On the ramp. Order 100486, parcel 1 of 1, Anne Holm" in said.out
    assert "Done already: On the ramp since" in said.out
    assert "Not known: No parcel here has this number" in said.out
    data = terminal("dispatch", "--json").data
    assert (data["day"]["count"]["parcels"], data["day"]["untold"], data["scans"]) == (1, 0, [])
    paper = tmp_path / "manifest.pdf"
    missing = [one["row"]["reference"] for one in data["day"]["missing"]]
    said = terminal("dispatch", "--close", "--printer", ZEBRA, "--to", str(paper))
    assert said.code == (Exit.ATTENTION if missing else Exit.DONE)
    assert "Manifest sent to Zebra ZD421" in said.out
    assert paper.read_bytes().startswith(b"%PDF")
    assert all(f"{reference}  Anne Holm  parcel 1 of 1" in said.out for reference in missing)
    said = terminal("dispatch", "--scan", terminal.identifier("100487"))
    assert said.code == Exit.DONE
    assert "Missing" not in said.out
    said = terminal("dispatch", "--to", str(tmp_path / "nowhere" / "manifest.pdf"))
    assert said.code == Exit.INVALID
    assert "cannot be written" in said.err
    assert terminal("orders", "--state", "on_ramp", "--json").data["count"] == 2


def test_a_manifest_of_nothing_is_refused(terminal: TerminalBench) -> None:
    said = terminal("dispatch", "--close")
    assert said.code == Exit.INVALID
    assert "No printer is set for manifests" in said.err
