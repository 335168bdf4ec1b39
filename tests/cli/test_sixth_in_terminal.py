"""A sixth system at the terminal: set up, filled from a file, placed, amended, decided on; no verb knows its name."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.connectors import discover
from tests.cli.conftest import TerminalBench
from tests.fakes.sixth import KEYS, PlayedSixth, played_sixth, sixth_named

HEADER = "reference,name,email,phone,street,house_number,postal_code,city,weight_grams,account,sixth.speed"
RECIPIENT = "Anne Holm,anne@example.com,41122801,Høyenhallveien,25,0678,Oslo,900"


@pytest.fixture(autouse=True)
def _named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with sixth_named(tmp_path / "beside", monkeypatch):
        yield


@pytest.fixture
def system() -> Iterator[PlayedSixth]:
    with played_sixth() as played:
        yield played


@pytest.fixture
def kvikk(terminal: TerminalBench, system: PlayedSixth) -> TerminalBench:
    """The terminal with an account at the sixth system."""
    terminal.typing(*KEYS)
    words = ("--name", "Oslo", "--base-url", system.url, "--set", "depot=OSL", "--environment", "live")
    said = terminal("accounts", "add", "sixth", *words)
    assert said.code == 0, said.err
    assert "sixth-oslo" in said.out
    return terminal


def test_its_options_and_fields_are_listed(terminal: TerminalBench) -> None:
    assert "Kvikk" in terminal("accounts", "fields").out
    options = terminal("accounts", "fields", "sixth").out
    assert "Signing key" in options
    assert "one of sender, recipient" in options
    fields = {field["path"]: field for field in terminal("order-fields", "sixth", "--json").data["sixth"]}
    assert fields["extras.sixth.speed"]["choices"] == ["slow", "fast"]
    assert fields["extras.sixth.speed"]["required"]
    assert fields["extras.sixth.load.N.worth"]["kind"].startswith("money")
    assert fields["extras.sixth.ready_at"]["kind"] == "time with zone"
    assert "extras.sixth.contact.phone" in fields


def test_an_account_asks_for_both_secrets_and_keeps_none_in_a_file(kvikk: TerminalBench) -> None:
    assert kvikk.secrets.read("sixth-oslo", "signing_key") is not None
    written = b"".join(path.read_bytes() for path in kvikk.folder.rglob("*") if path.is_file())
    assert not [key for key in KEYS if key.encode() in written]
    assert "Key accepted" in kvikk("accounts", "check", "sixth-oslo").out
    kvikk.typing("wrong", KEYS[1])
    assert kvikk("accounts", "key", "sixth-oslo").code == 0
    assert kvikk("accounts", "check", "sixth-oslo").code == 3


def test_its_columns_are_imported_and_wrong_ones_named(kvikk: TerminalBench, tmp_path: Path) -> None:
    path = tmp_path / "orders.csv"
    rows = (
        f"{HEADER},sixth.insured,sixth.load.0.name,sixth.load.0.count",
        f"K-100,{RECIPIENT},sixth-oslo,fast,120.50 EUR,lamps,3",
        f"K-101,{RECIPIENT},sixth-oslo,sudden,,lamps,100",
        f"K-102,{RECIPIENT},sixth-oslo,slow,much,lamps,1",
    )
    path.write_text("\n".join(rows), "utf-8")
    said = kvikk("import", str(path))
    assert said.code == 9
    assert "1 orders added" in said.out
    assert "Line 3, sixth.load.0.count: 99 at most" in said.out
    assert "Line 3, sixth.speed: One of 'slow' or 'fast'" in said.out
    assert "Line 4, sixth.insured: An amount with its currency, as 1600.00 PLN" in said.out
    with kvikk.at_desk() as at_desk:
        found = at_desk.parts.orders.find("K-100")
        assert found is not None
        own = at_desk.parts.orders.get(found.order_id).extras["sixth"]
    model = discover()["sixth"].extras
    assert model is not None
    told = model.model_validate(own).model_dump(mode="json", exclude_defaults=True)
    assert told == {
        "speed": "fast",
        "insured": {"minor_units": 12050, "currency": "EUR"},
        "load": [{"name": "lamps", "count": 3}],
    }


def test_an_order_is_placed_refused_at_its_field_and_amended(
    kvikk: TerminalBench, system: PlayedSixth, tmp_path: Path
) -> None:
    path = tmp_path / "orders.csv"
    row = f"{RECIPIENT},sixth-oslo,fast"
    path.write_text(f"{HEADER},sixth.load.0.name\nK-200,{row},lamps\nK-201,{row},glass\n", "utf-8")
    assert kvikk("import", str(path)).code == 0
    placed = kvikk("place", "K-200")
    assert placed.code == 0, placed.err
    assert "K-1" in placed.out
    assert "live" in f"{placed.out}{placed.err}".lower()
    assert system.orders["K-1"]["asked"]["load"] == [{"name": "lamps", "count": 1}]
    refused = kvikk("place", "K-201", "--json")
    assert refused.code == 3
    assert "extras.sixth.load.0.name" in refused.out + refused.err
    assert "no glass, please" in refused.out + refused.err
    changes = ("--set", "note=ring twice", "--set", "price=1600 NOK", "--set", "load.0.count=4")
    shown = kvikk("amend", "K-200", *changes)
    assert shown.code == 0, shown.err
    assert "Line 1 · How many: 1 → 4" in shown.out
    assert "Nothing was sent" in shown.out
    assert kvikk("amend", "K-200", *changes, "--send").code == 0
    assert system.orders["K-1"]["terms"]["price"] == {"minor_units": 160000, "currency": "NOK"}
    assert system.orders["K-1"]["terms"]["load"][0]["count"] == 4


def test_it_is_listed_read_and_decided_on(kvikk: TerminalBench, system: PlayedSixth) -> None:
    kvikk.add("K-300", account="sixth-oslo", extras={"sixth": {"speed": "slow"}})
    assert kvikk("place", "K-300").code == 0
    assert "K-1" in kvikk("remote", "sixth-oslo").out
    assert kvikk("remote", "sixth-oslo", "--read", "K-1").code == 0
    assert "K-300" in kvikk("decide", "K-300", "page").out
    wrong = kvikk("decide", "K-300", "fulfil", "--typed", "wrong")
    assert wrong.code == 2
    assert wrong.out.startswith("LIVE: Oslo is a live account.")
    assert "binding and billable" in wrong.out
    assert system.orders["K-1"]["state"] == "taken"
    assert kvikk("decide", "K-300", "fulfil", "--typed", "K-300").code in {0, 9}
    assert system.orders["K-1"]["state"] == "fulfilled"
