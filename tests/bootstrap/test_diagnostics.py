"""The file for a support mail: what is in it, and what is not."""

import json
import stat
import traceback
import zipfile
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr

from app.bootstrap.build import build_station
from app.bootstrap.diagnostics import bare_trace, write_diagnostics
from app.bootstrap.home import Home
from app.bootstrap.rehearsal import SENDER, RehearsalSecrets
from app.bootstrap.run import run
from app.cli.terminal import Exit
from app.connectorkit.redaction import Redaction
from app.domain.accounts import Account, Environment
from app.domain.errors import InvalidInput
from app.domain.printers import Printer, PrinterRoute
from tests.fakes.desk import order_data

ACCOUNT = Account(
    id="oslo",
    connector="porterbuddy",
    name="Kari Nordmann's shop",
    environment=Environment.TEST,
    options={"base_url": "https://api.invalid/store/kari-nordmann", "courier_instructions": "Call Kari 99887766"},
)


@pytest.fixture
def home(tmp_path: Path) -> Home:
    """A folder with an order, an account, a log and a crash card, all of them about people."""
    home = Home(tmp_path / "home")
    running = build_station(home, Redaction(), RehearsalSecrets({}))
    running.settings.change(
        lambda old: old.model_copy(
            update={
                "accounts": (ACCOUNT,),
                "sender": SENDER,
                "printers": (Printer(id="zebra", name="Kari's Zebra", route=PrinterRoute.FOLDER, folder="/kari"),),
                "desk": old.desk.model_copy(update={"operator": "Kari N.", "name": "Kari's desk"}),
            }
        )
    )
    running.station.change_order.add(order_data("PD-1"), source="test")
    running.close()
    home.logs.mkdir(exist_ok=True)
    lines = [
        {
            "at": "2026-02-13T08:15:00.123Z",
            "level": "info",
            "from": "app.connectorkit.transport",
            "said": "call to +47 41122801",
        },
        {
            "from": "PIL.Image",
            "said": "Anne Holm",
            "process": 7,
            "surprise": "Anne Holm",
            "trace": "ValueError: Anne Holm",
        },
        {
            "from": "app.ui.mishap",
            "verb": "place",
            "attempt": "PD-1-1",
            "milliseconds": 12,
            "said": "to anne@example.com",
        },
    ]
    text = "cut by its size, Anne Holm\n" + "".join(json.dumps(line) + "\n" for line in lines)
    (home.logs / "station.log").write_text(text)
    (home.logs / "crash-20260213T081500-1.txt").write_text(
        "Parceldesk 0.1.0\n2026-02-13T08:15:00+00:00\nLinux\nPython 3.11, Qt 6.11\nLog: /kari/logs/station.log\nAnne Holm\n"
        'Traceback (most recent call last):\n  File "a.py", line 3, in place\n    raise ValueError(name)\n'
        "ValueError: Anne Holm\n  lives in Høyenhallveien\n  | pydantic_core.ValidationError: 1 error, input_value='Anne Holm'\n"
    )
    return home


def packed(home: Home, target: Path, redaction: Redaction | None = None) -> dict[str, str]:
    write_diagnostics(target, home, redaction or Redaction())
    with zipfile.ZipFile(target) as bundle:
        return {name: bundle.read(name).decode() for name in bundle.namelist()}


def test_it_says_what_helps(home: Home, tmp_path: Path) -> None:
    files = packed(home, tmp_path / "out.zip")
    report: dict[str, Any] = json.loads(files["report.json"])
    assert report["versions"]["python"].startswith("3.")
    assert (report["store"]["integrity"], report["store"]["secure_delete"], report["store"]["synchronous"]) == (
        "ok",
        1,
        2,
    )
    assert report["store"]["rows"]["orders"] == report["store"]["states"]["orders"]["waiting"] == 1
    [account] = report["settings"]["accounts"]
    assert account["id"] == "oslo"
    assert account["options"] == {"base_url": "https://api.invalid/…", "courier_instructions": "set"}
    assert {"files", "connectors", "keyring", "label", "account oslo", "printer zebra"} <= {
        found["name"] for found in report["doctor"]
    }
    told = [json.loads(line) for line in files["logs/station.log"].splitlines()]
    assert [line.get("verb") for line in told[:3]] == [None, None, "place"]
    assert told[0]["at"] == "2026-02-13T08:15:00.123Z"
    assert (told[2]["attempt"], told[2]["milliseconds"]) == ("PD-1-1", 12)
    card = files["logs/crash-20260213T081500-1.txt"]
    assert "Python 3.11, Qt 6.11" in card
    assert 'File "a.py", line 3' in card
    assert "ValueError: …" in card


def test_it_knows_nobody(home: Home, tmp_path: Path) -> None:
    text = "".join(packed(home, tmp_path / "out.zip").values())
    people = (
        "anne@",
        "holm",
        "kari",
        "nordmann",
        "41122801",
        "4112",
        "99887766",
        "høyen",
        "fjordlys",
        "keysers",
        "0678",
    )
    assert [word for word in people if word in text.lower() or json.dumps(word)[1:-1] in text.lower()] == []


def test_secrets_are_taken_out_of_old_logs_too(home: Home, tmp_path: Path) -> None:
    """A line of a time when the secret was not known yet."""
    with (home.logs / "station.log").open("a") as file:
        file.write(json.dumps({"from": "app.x", "said": "canary-1234", "attempt": "canary-1234"}) + "\n")
    redaction = Redaction()
    redaction.register(SecretStr("canary-1234"))
    assert "canary" not in "".join(packed(home, tmp_path / "out.zip", redaction).values())


def test_it_is_for_its_owner_alone_and_replaces_only_when_whole(home: Home, tmp_path: Path) -> None:
    target = tmp_path / "out.zip"
    target.write_text("before")
    with pytest.raises(InvalidInput) as caught:
        write_diagnostics(tmp_path / "gone" / "out.zip", home, Redaction())
    assert caught.value.problem.code == "file_unwritable"
    assert target.read_text() == "before"
    packed(home, target)
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert not list(tmp_path.glob(".out*"))


def test_a_station_that_cannot_be_built_is_packed_too(tmp_path: Path) -> None:
    home = Home(tmp_path / "home")
    home.make()
    home.database.write_bytes(b"no store at all" * 1000)
    report = json.loads(packed(home, tmp_path / "out.zip")["report.json"])
    assert report["station"]
    assert report["files"]["station.sqlite3"] == 15_000


def test_the_verb(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "mail.zip"
    assert run(["diagnostics", "--to", str(target), "--json"]) == Exit.DONE
    assert json.loads(capsys.readouterr().out) == {"file": str(target)}
    assert zipfile.is_zipfile(target)
    assert run(["diagnostics", "--to", str(tmp_path / "gone" / "mail.zip")]) == Exit.INVALID


def test_only_places_and_kinds_of_a_traceback_are_left() -> None:
    secret = "Anne Holm"
    with pytest.raises(KeyError) as caught:
        raise KeyError(secret)
    text = "".join(traceback.format_exception(caught.value))
    bare = bare_trace(text)
    assert secret not in bare
    assert "test_diagnostics.py" in bare
    assert "KeyError: …" in bare
