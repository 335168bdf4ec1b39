"""The verbs that set the station up."""

import io
import sys
from pathlib import Path

import openpyxl
import pytest

from app.domain.errors import InvalidInput, Problem
from app.settings.file import SettingsFile
from tests.cli.conftest import TerminalBench
from tests.fakes.desk import ACCOUNT
from tests.orderfiles.books import book, row

CANARY = "canary-7f3b9-do-not-show"
GOOD = "reference,name,email,phone,street,house_number,postal_code,city,weight_grams\n"
ROW = "{},Anne,a@example.com,41122801,Vei,1,0678,Oslo,{}\n"


def typed(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(text))


# --- orders in ------------------------------------------------------------------------------------------------------------


def test_a_file_is_taken_in(terminal: TerminalBench, tmp_path: Path) -> None:
    path = tmp_path / "orders.csv"
    path.write_text(GOOD + ROW.format("1", "900") + ROW.format("2", "heavy"), "utf-8")
    said = terminal("import", str(path))
    assert said.code == 9
    assert "1 orders added, 0 were there already, 1 rows refused" in said.out
    assert "Line 3, weight_grams: A whole number" in said.out
    data = terminal("import", str(path), "--json").data
    assert (data["added"], data["known"]) == ([], ["1"])
    assert data["refused"] == [{"line": 3, "column": "weight_grams", "reason": "A whole number"}]
    path.write_text(GOOD + ROW.format("3", "900"), "utf-8")
    assert terminal("import", str(path)).code == 0


def test_orders_go_out_as_a_file_and_excels_come_in(terminal: TerminalBench, tmp_path: Path) -> None:
    came = book(tmp_path / "in.xlsx", row(), row(reference="PD-2", name="-cmd()"), row(reference="PD-3", email="x"))
    assert "2 orders added" in terminal("import", str(came)).out
    said = terminal("export", str(tmp_path / "out.xlsx"), "--search", "cmd", "--json")
    assert (said.code, said.data) == (0, {"file": str(tmp_path / "out.xlsx"), "count": 1})
    sheet = openpyxl.load_workbook(tmp_path / "out.xlsx").active
    assert sheet is not None
    assert [cell.value for cell in list(sheet.iter_rows())[1]][:2] == ["PD-2", "'-cmd()"]
    said = terminal("export", str(tmp_path / "out.csv"), "--state", "waiting", "--account", ACCOUNT)
    assert said.out.startswith("2 orders in ")
    assert len((tmp_path / "out.csv").read_text("utf-8-sig").splitlines()) == 3
    assert terminal("export", str(tmp_path / "gone" / "out.csv")).code == 2


def test_a_file_that_is_not_there(terminal: TerminalBench, tmp_path: Path) -> None:
    said = terminal("import", str(tmp_path / "gone.csv"), "--json")
    assert said.code == 2
    assert said.data["problems"][0]["code"] == "file_unreadable"


# --- accounts -------------------------------------------------------------------------------------------------------------


def test_an_account_is_added_checked_and_removed(terminal: TerminalBench, monkeypatch: pytest.MonkeyPatch) -> None:
    url = terminal.sandbox.base_url
    typed(monkeypatch, f"{terminal.sandbox.api_key}\r\n")
    said = terminal("accounts", "add", "porterbuddy", "--name", "Oslo Nord", "--base-url", url, "--json")
    assert said.code == 0, said.err
    assert said.data["id"] == "porterbuddy-oslo-nord"
    assert said.data["environment"] == "live"
    assert terminal.sandbox.api_key not in said.out + said.err
    checked = terminal("accounts", "check", "porterbuddy-oslo-nord", "--json")
    assert checked.code == 0
    assert {step["result"] for step in checked.data["steps"]} <= {"ok", "look"}
    typed(monkeypatch, "wrong-key\n")
    assert terminal("accounts", "key", "porterbuddy-oslo-nord").code == 0
    assert terminal("accounts", "check", "porterbuddy-oslo-nord").code == 3
    assert "porterbuddy-oslo-nord" in terminal("accounts", "list").out
    assert terminal("accounts", "remove", "porterbuddy-oslo-nord").code == 0
    assert "porterbuddy-oslo-nord" not in terminal("accounts", "list").out
    assert terminal.secrets.read("porterbuddy-oslo-nord", "api_key") is None


def test_two_accounts_of_one_name_are_two(terminal: TerminalBench, monkeypatch: pytest.MonkeyPatch) -> None:
    ids = []
    for _ in range(2):
        typed(monkeypatch, "key\n")
        ids.append(terminal("accounts", "add", "porterbuddy", "--name", "ÆØÅ", "--json").data["id"])
    assert len(set(ids)) == 2


def test_the_test_address_makes_a_test_account(terminal: TerminalBench, monkeypatch: pytest.MonkeyPatch) -> None:
    typed(monkeypatch, "key\n")
    said = terminal("accounts", "add", "porterbuddy", "--name", "T", "--environment", "test", "--json")
    assert said.data["environment"] == "test"
    test_url = said.data["options"]["base_url"]
    typed(monkeypatch, "key\n")
    said = terminal("accounts", "add", "porterbuddy", "--name", "U", "--base-url", test_url, "--json")
    assert said.data["environment"] == "test"


@pytest.mark.parametrize(
    ("words", "keyed", "code"),
    [
        (("porterbuddy", "--name", "X"), "", "secret_empty"),
        (("porterbuddy", "--name", "X"), "  \n", "secret_empty"),
        (("porterbuddy", "--name", "X"), f"{CANARY} two words\n", "field_value_error"),
        (("pigeon", "--name", "X"), f"{CANARY}\n", "connector_unknown"),
        (("porterbuddy", "--name", "X", "--base-url", "ftp://x"), f"{CANARY}\n", "field_value_error"),
        (("porterbuddy", "--name", "X", "--set", "nonsense"), f"{CANARY}\n", "option_wrong"),
        (("porterbuddy", "--name", "X", "--set", "surprise=1"), f"{CANARY}\n", "field_extra_forbidden"),
        (("porterbuddy", "--name", "X", "--set", f"api_key={CANARY}"), f"{CANARY}\n", "secret_misplaced"),
        (("porterbuddy", "--name", " "), f"{CANARY}\n", "field_value_error"),
    ],
)
def test_an_account_that_cannot_be_is_not_kept(
    terminal: TerminalBench, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...], keyed: str, code: str
) -> None:
    before = (terminal.folder / "settings.toml").read_bytes()
    typed(monkeypatch, keyed)
    said = terminal("accounts", "add", *words, "--json")
    assert said.code == 2
    assert said.data["problems"][0]["code"] == code
    assert CANARY not in said.out + said.err
    assert (terminal.folder / "settings.toml").read_bytes() == before
    assert CANARY not in repr(terminal.secrets.__dict__)


def test_an_empty_key_replaces_nothing(terminal: TerminalBench, monkeypatch: pytest.MonkeyPatch) -> None:
    typed(monkeypatch, "\n")
    assert terminal("accounts", "key", "porterbuddy-test").code == 2
    kept = terminal.secrets.read("porterbuddy-test", "api_key")
    assert kept is not None
    assert kept.get_secret_value() == terminal.sandbox.api_key


def test_settings_that_cannot_be_written_leave_no_key_behind(
    terminal: TerminalBench, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise InvalidInput(Problem(code="settings_not_written", title="The settings could not be written"))

    monkeypatch.setattr(SettingsFile, "keep_account", full)
    typed(monkeypatch, f"{CANARY}\n")
    assert terminal("accounts", "add", "porterbuddy", "--name", "New").code == 2
    assert terminal.secrets.read("porterbuddy-new", "api_key") is None


@pytest.mark.parametrize("name", ["nowhere", ""])
@pytest.mark.parametrize("act", ["key", "remove"])
def test_an_account_that_is_not_here(
    terminal: TerminalBench, monkeypatch: pytest.MonkeyPatch, act: str, name: str
) -> None:
    typed(monkeypatch, "key\n")
    if act == "key" and not name:
        return  # an empty id means the desk's own account, whose key may be replaced
    said = terminal("accounts", act, name)
    assert said.code == 2
    assert "account" in said.err
    assert len(terminal("accounts", "list", "--json").data["accounts"]) == 1


# --- printers -------------------------------------------------------------------------------------------------------------


def test_a_printer_is_added_asked_tried_and_removed(terminal: TerminalBench) -> None:
    host, port = terminal.sandbox.zebra_host, str(terminal.sandbox.zebra_port)
    said = terminal("printers", "add", "--name", "Zebra Two", "--host", host, "--port", port, "--size", "102×102")
    assert said.code == 0
    assert "zebra-two" in said.out
    assert terminal("printers", "ask", "zebra-two", "--json").data["health"] == "ready"
    assert terminal("printers", "test", "zebra-two").code == 0
    assert len(terminal.sandbox.zebra.wait_for_labels(1)) == 1
    terminal.sandbox.zebra.set_flags(head_up=True)
    assert terminal("printers", "ask", "zebra-two").code == 6
    listed = terminal("printers", "list", "--json").data["printers"]
    assert [printer["id"] for printer in listed] == ["zebra", "zebra-two"]
    assert terminal("printers", "remove", "zebra-two").code == 0
    assert "zebra-two" not in terminal("printers", "list").out


def test_a_folder_is_a_printer_too(terminal: TerminalBench, tmp_path: Path) -> None:
    said = terminal("printers", "add", "--name", "Folder", "--folder", str(tmp_path), "--json")
    assert said.data["route"] == "folder"
    assert terminal("printers", "test", "folder").code == 0
    assert len(list(tmp_path.glob("*.zpl"))) == 1


@pytest.mark.parametrize("name", ["nowhere", ""])
@pytest.mark.parametrize("act", ["ask", "test", "remove"])
def test_a_printer_that_is_not_here(terminal: TerminalBench, act: str, name: str) -> None:
    said = terminal("printers", act, name)
    assert said.code == 2
    assert "It has: zebra" in said.err
    assert len(terminal("printers", "list", "--json").data["printers"]) == 1


@pytest.mark.parametrize(
    "words",
    [
        ("--name", "X"),
        ("--name", " ", "--host", "h"),
        ("--name", "X", "--host", "h", "--dpi", "9"),
        ("--name", "X", "--host", "h", "--port", "0"),
        ("--name", "X", "--host", "h", "--size", "big"),
        ("--name", "X", "--host", "h", "--size", "0x0"),
        ("--name", "X", "--host", "h", "--size", "nanxnan"),
        ("--name", "X", "--host", "h", "--language", "klingon"),
    ],
)
def test_a_printer_that_cannot_be(terminal: TerminalBench, words: tuple[str, ...]) -> None:
    said = terminal("printers", "add", *words)
    assert said.code == 2
    assert said.err
    assert len(terminal("printers", "list", "--json").data["printers"]) == 1


def test_looking_for_printers_is_an_answer_whatever_is_there(
    terminal: TerminalBench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "app.printing.announcements.listen", lambda *_where: ()
    )  # nothing is asked of the test's network
    assert isinstance(terminal("printers", "find", "--json").data["printers"], list)
