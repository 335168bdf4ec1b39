"""The scale in the terminal, and the one of a rehearsal that is played."""

from pathlib import Path

import pytest

from app.bootstrap.home import Home
from app.bootstrap.run import run
from app.bootstrap.running_sandbox import noted
from app.sandbox.runner import SandboxServer
from tests.cli.conftest import TerminalBench


def test_a_desk_without_a_scale_says_so(terminal: TerminalBench) -> None:
    said = terminal("scale", "read")
    assert (said.code, said.out) == (9, "This desk has no scale. Settings in the window sets one up.\n")
    assert terminal("scale", "find", "--json").data == {"scales": []}


def test_what_is_put_on_the_rehearsals_scale_is_read_from_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PARCELDESK_HOME", str(tmp_path))
    with SandboxServer() as sandbox, noted(Home.here(rehearsal=True), sandbox.details):
        assert run(["play-scale", "1250"]) == 0
        assert capsys.readouterr().out == "On the scale: 1250 g, stable\n"
        assert sandbox.scale.grams == 1250
        assert run(["scale", "read", "--rehearsal"]) == 0
        assert capsys.readouterr().out == "1.25 kg\n"
        assert run(["play-scale", "--status", "overload"]) == 0
        assert run(["play-scale", "99999999"]) == 2
        assert sandbox.scale.grams == 1250
        capsys.readouterr()
        assert run(["scale", "read", "--rehearsal"]) == 9
        assert capsys.readouterr().out == "overload\n"


def test_without_a_rehearsal_nothing_is_played(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PARCELDESK_HOME", str(tmp_path))
    assert run(["play-scale", "1"]) == 4
    assert "No rehearsal runs here" in capsys.readouterr().err
