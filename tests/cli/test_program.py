"""The program as it is started: verbs as processes of their own."""

import base64
import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from app.sandbox.runner import SandboxServer
from tests.cli.conftest import TerminalBench
from tests.fakes import secret_service

ROOT = Path(__file__).parents[2]
CANARY = "canary-7f3b9-do-not-show"
VERBS = (
    "availability",
    "place",
    "labels",
    "print",
    "scan",
    "status",
    "orders",
    "settle",
    "import",
    "order-fields",
    "amend",
    "decide",
    "announce",
    "confirm-payment",
    "parcel-details",
    "delete",
    "papers",
    "records",
    "remote",
    "webhooks",
    "accounts",
    "printers",
    "window",
    "rehearse",
    "sandbox",
    "doctor",
)


def program(
    *words: str, typed: str = "", environment: dict[str, str] | None = None
) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "app", *words],
        cwd=ROOT,
        env={**os.environ, **(environment or {})},
        input=typed,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


def test_help_names_every_verb_and_every_exit_code(terminal: TerminalBench) -> None:
    said = terminal("--help")
    assert said.code == 0
    for verb in VERBS:
        assert re.search(rf"^ +{verb}\b", said.out, re.MULTILINE), verb
    for code in range(10):
        assert re.search(rf"^  .*\b{code} [a-z]", said.out, re.MULTILINE), code
    for verb in VERBS:
        assert terminal(verb, "--help").code == 0


def test_version_and_a_verb_that_is_none(terminal: TerminalBench) -> None:
    said = terminal("--version")
    assert said.code == 0
    assert said.out.startswith("parceldesk ")
    assert terminal("teleport").code == 2


def test_the_program_is_whole() -> None:
    said = program("--self-check")
    assert said.returncode == 0, said.stdout
    lines = said.stdout.splitlines()
    assert all(line.startswith("ok") for line in lines)
    assert {line.split()[1].rstrip(":") for line in lines} == {
        "connectors",
        "keyring",
        "store",
        "label",
        "files",
        "resources",
        "sounds",
        "translations",
    }


def test_the_doctor_names_what_is_missing(terminal: TerminalBench) -> None:
    said = terminal("doctor", "--json")
    found = {finding["name"]: finding for finding in said.data}
    assert found["account porterbuddy-test"]["ok"]
    assert found["printer zebra"]["ok"]
    assert found["sender"]["ok"]
    assert found["history"]["ok"]
    assert said.code == (0 if all(finding["ok"] for finding in said.data) else 9)
    terminal.sandbox.zebra.set_fault("refuse")
    assert terminal("doctor").code == 9
    (terminal.folder / "settings.toml").write_text("[half")
    assert "cannot be read" in terminal("doctor").out


def test_a_rehearsal_goes_the_whole_way_and_leaves_a_label_that_can_be_read(tmp_path: Path) -> None:
    home = {"PARCELDESK_HOME": str(tmp_path)}
    said = program("rehearse", environment=home)
    assert said.returncode == 0, said.stderr
    assert not said.stderr
    for step in range(1, 10):
        assert f"\n{step}. " in f"\n{said.stdout}"
    picture = tmp_path / "rehearsal" / "printed" / "PD-1001.png"
    assert str(picture) in said.stdout
    read = [code.text for code in zxingcpp.read_barcodes(Image.open(picture))]
    scanned = next(line.split(":")[0].strip() for line in said.stdout.splitlines() if "OK, Label" in line)
    assert any(scanned in text for text in read)
    again = program("rehearse", "--json", environment=home)
    assert again.returncode == 0
    steps = json.loads(again.stdout)["steps"]
    assert len(steps) == 9
    assert "PD-1002" in steps[0]["lines"][0]
    listed = program("orders", "--rehearsal", "--json", environment=home)
    assert json.loads(listed.stdout)["count"] == 14
    assert not (tmp_path / "station.sqlite3").exists()


def test_the_sandbox_runs_alone_until_it_is_told_to_end(tmp_path: Path) -> None:
    process = subprocess.Popen(
        [
            sys.executable,
            "-m",
            "app",
            "sandbox",
            "--port",
            "0",
            "--zebra-port",
            "0",
            "--folder",
            str(tmp_path),
            "--json",
        ],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout is not None
        details = json.loads(process.stdout.readline())
        assert details["base_url"].startswith("http://127.0.0.1:")
        assert details["zebra_port"] > 0
        systems = {system["id"]: system for system in details["systems"]}
        assert set(systems) == {"porterbuddy", "betakom", "transeu", "transiteo", "parcellab"}
        assert all(system["base_url"].startswith(details["base_url"]) and system["keys"] for system in systems.values())
        # Verbs of other processes practise on this one, one after the other.
        said = program("rehearse", "--json")
        assert said.returncode == 0, said.stderr
        number = json.loads(said.stdout)["steps"][2]["lines"][0].rsplit(" ", 1)[1]
        looked_up = program("status", "--account", "rehearsal", "--number", number, "--rehearsal", "--json")
        assert json.loads(looked_up.stdout)["raw"] == "ready"
    finally:
        process.send_signal(signal.SIGTERM)
        assert process.wait(20) == 0
        if process.stdout is not None:
            process.stdout.close()


def test_what_goes_wrong_is_chosen_by_name(terminal: TerminalBench) -> None:
    said = terminal("sandbox", "--fault", "flood@order")
    assert said.code == 2
    assert "lost_after" in said.err
    assert "Nothing was started" in said.err


def test_a_port_that_is_taken_is_said() -> None:
    with SandboxServer() as server:
        said = program("sandbox", "--port", server.base_url.rsplit(":", 1)[1], "--zebra-port", "0")
    assert said.returncode == 4
    assert "Choose other ports" in said.stderr


def test_a_reader_that_has_enough_is_no_failure(tmp_path: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    process = subprocess.run(
        [sys.executable, "-m", "app", "orders", "--json"],
        cwd=ROOT,
        env={**os.environ, "PARCELDESK_HOME": str(tmp_path)},
        stdout=writing,
        stderr=subprocess.PIPE,
        timeout=60,
        check=False,
    )
    os.close(writing)
    assert process.stderr == b""


@pytest.mark.real_keyring
def test_a_key_is_read_from_standard_input_and_lies_in_the_keyring_alone(tmp_path: Path) -> None:
    folder = tmp_path / "station"
    with SandboxServer() as server, secret_service.session(tmp_path / "session") as session:
        environment = {**session.environment, "PARCELDESK_HOME": str(folder)}
        words = ("accounts", "add", "porterbuddy", "--name", "Oslo", "--base-url", server.base_url)
        process = subprocess.Popen(
            [sys.executable, "-m", "app", *words],
            cwd=ROOT,
            env={**os.environ, **environment},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        argv = Path(f"/proc/{process.pid}/cmdline")
        seen = argv.read_text() if argv.exists() else ""
        out, err = process.communicate(f"{CANARY}\n", timeout=60)
        assert process.returncode == 0, err
        assert "Secret Service" in out
        checked = program("accounts", "check", "porterbuddy-oslo", environment=environment)
        assert checked.returncode == 3
        assert "key" in checked.stdout
        replaced = program("accounts", "key", "porterbuddy-oslo", typed=f"{server.api_key}\n", environment=environment)
        assert replaced.returncode == 0, replaced.stderr
        assert program("accounts", "check", "porterbuddy-oslo", environment=environment).returncode == 0
        listed = program("accounts", "list", "--json", environment=environment)
        told = "".join(
            (seen, out, err, checked.stdout, checked.stderr, replaced.stdout, replaced.stderr, listed.stdout)
        )
        removed = program("accounts", "remove", "porterbuddy-oslo", environment=environment)
        assert removed.returncode == 0, removed.stderr
    written = b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())
    assert written
    for secret in (CANARY, server.api_key):
        for form in (secret, base64.b64encode(secret.encode()).decode().rstrip("=")):
            assert form not in told
            assert form.encode() not in written


def test_without_a_keyring_nothing_is_kept(tmp_path: Path) -> None:
    said = program(
        "accounts", "add", "porterbuddy", "--name", "Oslo", "--json",
        typed=f"{CANARY}\n", environment={"PARCELDESK_HOME": str(tmp_path)},
    )  # fmt: skip
    assert said.returncode == 7
    assert json.loads(said.stdout)["error"] == "CredentialMissing"
    assert not (tmp_path / "settings.toml").exists()
    assert program("accounts", "list", environment={"PARCELDESK_HOME": str(tmp_path)}).returncode == 0
