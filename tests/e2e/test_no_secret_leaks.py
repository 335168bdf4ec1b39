"""Secrets are planted wherever one can be, a day is worked with crashes and faults, and every file is searched for them."""

import base64
import gzip
import io
import json
import os
import subprocess
import sys
import zipfile
import zlib
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.domain.printers import Printer
from app.sandbox.betakom.system import TEST_PARTNER
from app.sandbox.config import SandboxConfig
from app.sandbox.runner import SandboxServer
from app.sandbox.transeu.tokens import App
from tests.e2e.robot import ROOT
from tests.fakes.all_systems import BETAKOM, PARCELLAB, PORTERBUDDY, TRANSEU, TRANSITEO, accounts
from tests.fakes.canaries import Canaries, forms_of, leaks, leaks_in, planted
from tests.fakes.desk import ZEBRA
from tests.fakes.scripted_server import Asked, ScriptedServer, http

KILLS = (3, 11, 26)
PEOPLE = ("Anne Holm", "Høyenhallveien", "anne@example.com", "41 12 28 01", "4112 2801", "41122801", "Fjordlys Handel")


class Echo:
    """A carrier that answers with whatever it was told: keys, bodies, and links and pins of its own."""

    def __init__(self, canaries: Canaries) -> None:
        self._canaries = canaries
        self._count = 0

    def __call__(self, line: Any, asked: Asked) -> None:
        self._count += 1
        status = (401, 422, 400, 404, 403, 500, 200, 409, 200)[self._count % 9]
        told = {name: value for name, value in asked.headers.items() if name.lower() in _TELLING}
        link = f"https://carrier.example/orders/{self._canaries.token('echoed-link')}?token={self._canaries.token('echoed')}"
        said = f"Wrong key {told} in {link}"
        pin = self._canaries.token("echoed-pin")
        body = {
            **dict.fromkeys(("message", "detail", "title", "error", "code"), said),
            "pickupPin": pin,
            "_links": link,
        }
        listed: Any = [{"message": said, "propertyPath": "recipient.name", "pickupPin": pin}]
        line.sendall(http(status, json.dumps(listed if self._count % 2 else body).encode()))


_TELLING = {"x-api-key", "api-key", "authorization", "x-signature", "cookie"}


@pytest.fixture(scope="module")
def worked(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Canaries]:
    """A folder with all that a day of kills and faults left behind."""
    folder = tmp_path_factory.mktemp("secrets")
    (folder / "tmp").mkdir()
    with ExitStack() as undo:
        canaries = undo.enter_context(planted())
        sandbox = undo.enter_context(SandboxServer(SandboxConfig(api_key=canaries.plant("porterbuddy"))))
        keys = _lock(sandbox, canaries)
        echo = ScriptedServer(Echo(canaries))
        undo.callback(echo.close)
        spec = _spec(folder, sandbox, keys, echo.url)
        for number, kill_at in enumerate((*KILLS, 0)):
            last = not kill_at
            mine = {
                **spec,
                "kill_at": kill_at,
                "last": last,
                "prefix": f"S{number}",
                "said": str(folder / f"said-{number}"),
            }
            done = subprocess.run(
                [sys.executable, "-m", "tests.e2e.shift_with_secrets"],
                cwd=ROOT,
                input=json.dumps(mine).encode(),
                env=os.environ | {"TMPDIR": str(folder / "tmp")},
                capture_output=True,
                timeout=90,
                check=False,
            )
            (folder / f"output-{number}").write_bytes(done.stdout + done.stderr)
            assert done.returncode == (-9 if kill_at else 0), done.stderr.decode()[-3000:]
        canaries.note("id token", *sandbox.transiteo._tokens)
        assert_all_worked(sandbox)
    return folder, canaries


def _lock(sandbox: SandboxServer, canaries: Canaries) -> dict[str, str]:
    """Give every played system a key that is recognised; return them as the keyring has them."""
    app = replace(App(), api_key=canaries.plant("transeu"), client_secret=canaries.plant("transeu-app"))
    sandbox.transeu.desk.app = app
    sandbox.betakom._partners[TEST_PARTNER] = betakom = canaries.plant("betakom")
    sandbox.transiteo.refresh_token = transiteo = canaries.token("transiteo")
    sandbox.parcellab.token = parcellab = canaries.token("parcellab")
    own = {
        f"{PORTERBUDDY}/api_key": sandbox.api_key,
        f"{BETAKOM}/secret": betakom,
        f"{TRANSEU}/api_key": app.api_key,
        f"{TRANSEU}/client_secret": app.client_secret,
        f"{TRANSITEO}/refresh_token": transiteo,
        f"{PARCELLAB}/token": parcellab,
    }
    echoed = {name.replace("/", "-echo/", 1): canaries.token("other") for name in own}
    return {**own, **echoed}


def _spec(folder: Path, sandbox: SandboxServer, keys: dict[str, str], elsewhere: str) -> dict[str, Any]:
    known = [account.model_dump(mode="json") for account in accounts(sandbox)]
    known += [
        {
            **account,
            "id": f"{account['id']}-echo",
            "name": f"{account['name']} echo",
            "options": {
                name: elsewhere if name.endswith("_url") and name != "shop_url" else value
                for name, value in account["options"].items()
            },
        }
        for account in known
    ]
    printer = Printer(id=ZEBRA, name="Zebra", host=sandbox.zebra_host, port=sandbox.zebra_port)
    return {
        "home": str(folder / "home"),
        "base_url": sandbox.base_url,
        "keys": keys,
        "accounts": known,
        "echoes": [account["id"] for account in known if account["id"].endswith("-echo")],
        "printer": printer.model_dump(mode="json"),
        "elsewhere": f"{elsewhere}/redirected",
    }


def assert_all_worked(sandbox: SandboxServer) -> None:
    """A search in a day on which nothing happened would find nothing."""
    assert len(sandbox.porterbuddy.orders) >= 3
    assert sandbox.betakom.orders
    assert sandbox.transeu.orders
    assert sandbox.transiteo._tokens
    assert sandbox.zebra.labels


def test_no_secret_is_in_any_file_of_the_day(worked: tuple[Path, Canaries]) -> None:
    folder, canaries = worked
    kinds = set(canaries.named.values())
    assert {"porterbuddy", "betakom", "transeu", "transeu-app", "transiteo", "parcellab", "other"} <= kinds
    assert {"link", "fulfilment", "access", "pin", "id token", "echoed", "echoed-link", "echoed-pin"} <= kinds
    names = {path.name for path in folder.rglob("*")}
    assert {
        "station.sqlite3",
        "orders.csv",
        "orders.xlsx",
        "manifest.pdf",
        "diagnostics.zip",
        "settings.toml",
        "station.log",
        "said-0",
    } <= names
    assert any(".before-" in name for name in names)
    assert any(name.startswith("slip-") for name in names)
    assert any(name.startswith("crash-") for name in names)
    assert leaks(folder, canaries.known) == []


def test_logs_and_bundle_know_nobody(worked: tuple[Path, Canaries]) -> None:
    home = worked[0] / "home"
    for found in (home / "logs", home / "diagnostics.zip"):
        text = b"".join(path.read_bytes() for path in found.rglob("*")) if found.is_dir() else _unzipped(found)
        assert text
        assert [name for name in PEOPLE for form in (name, json.dumps(name)[1:-1]) if form.encode() in text] == []


def _unzipped(path: Path) -> bytes:
    with zipfile.ZipFile(path) as archive:
        return b"".join(archive.read(name) for name in archive.namelist())


def test_one_order_can_be_followed_in_the_log(worked: tuple[Path, Canaries]) -> None:
    lines = [json.loads(line) for line in (worked[0] / "home/logs/station.log").read_text("ascii").splitlines()]
    attempts = {line["attempt"] for line in lines if line.get("verb") == "place" and line.get("end") == "done"}
    one = [line for line in lines if line.get("attempt") == min(attempts)]
    assert {"place", "print"} <= {line["verb"] for line in one}
    assert all(line["account"] and line["order"] for line in one)
    calls = [line for line in one if "call" in line]
    assert calls
    assert all(line["milliseconds"] >= 0 and line["status"] for line in calls)
    assert any(line.get("job") and line["end"] == "done" for line in one)
    assert any(line.get("act") for line in lines)


# --- the search itself ----------------------------------------------------------------------------------------------------

SECRET = 'a-secret"\\of/some+length%4711<æ>'


def test_a_secret_is_found_in_every_form_and_wrapping(tmp_path: Path) -> None:
    for number, form in enumerate(forms_of(SECRET).values()):
        (tmp_path / f"form-{number}").write_bytes(b"before " + form + b" behind")
    plain = SECRET.encode()
    for shift in range(3):
        for name, encode in (("b", base64.b64encode), ("u", base64.urlsafe_b64encode)):
            (tmp_path / f"{name}{shift}").write_bytes(encode(b"x" * shift + plain + b"yz"))
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("inner.txt.gz", gzip.compress(plain))
    (tmp_path / "packed").write_bytes(packed.getvalue())
    (tmp_path / "member").write_bytes(b"something" + gzip.compress(plain) + b"behind")
    page = b"%PDF-1.4\n<<>>\nstream\r\n" + zlib.compress(plain) + b"\nendstream"
    (tmp_path / "page.pdf").write_bytes(page)
    lettered = base64.a85encode(zlib.compress(plain)) + b"~>"
    (tmp_path / "lettered.pdf").write_bytes(b"%PDF-1.4\nstream\n" + lettered + b"\nendstream")
    graphic = b"^XA^GFA,1,1,1,:Z64:" + base64.b64encode(zlib.compress(plain)) + b":1234^FS^XZ"
    (tmp_path / "label.zpl").write_bytes(graphic)
    files = [path.name for path in tmp_path.iterdir()]
    found = leaks(tmp_path, [SECRET])
    assert [name for name in files if not any(name in line for line in found)] == []
    assert leaks(tmp_path, ["another-secret-of-some-length"]) == []


def test_a_secret_is_found_in_a_cell_that_spreads_over_pages(tmp_path: Path) -> None:
    import sqlite3

    book = sqlite3.connect(tmp_path / "book.sqlite3")
    book.execute("CREATE TABLE papers (content BLOB)")
    noise = os.urandom(9_000)
    book.execute("INSERT INTO papers VALUES (?)", (gzip.compress(noise + SECRET.encode() + noise),))
    book.commit()
    book.close()
    assert [line for line in leaks(tmp_path, [SECRET]) if "papers" in line]


def test_a_name_is_searched_too_and_short_words_are_refused(tmp_path: Path) -> None:
    (tmp_path / "a-secret-in-a-name.txt").touch()
    assert leaks(tmp_path, ["secret-in-a-name"])
    assert leaks_in("text", "æ secret-in-a-name", ["secret-in-a-name"])
    with pytest.raises(ValueError, match="too short"):
        forms_of("1234")
